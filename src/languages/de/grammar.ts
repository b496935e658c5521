import type { Dossier } from '../../model/dossier.ts'
import type { Clause } from '../../reading/clause.ts'
import { CueTable } from '../../reading/cue.ts'
import type { ConditionMention } from '../../reading/mention.ts'
import type { Grammar, SubjectPronoun } from '../../reading/pack.ts'
import { type Sentence, within } from '../../reading/sentence.ts'
import { is, mainly } from '../../reading/token.ts'
import { clauses } from './clauses.ts'
import { CUES, GIVING, SAYING } from './cues.ts'
import { openDictionary } from './dictionary.ts'
import { facts } from './facts.ts'
import { Lexicon } from './lexicon.ts'
import { MeasureFinder, longest, patterns } from './measures.ts'
import { PartyFinder } from './mentions.ts'
import { mediumOf, sourceOf } from './sources.ts'
import { roleOf } from './roles.ts'

let lexicon: Lexicon | undefined

/** German grammar with the words of a dossier. */
export function germanGrammar(dossier: Dossier): Grammar {
  lexicon ??= new Lexicon(openDictionary())
  const words = lexicon
  const wording = dossier.wording.de
  const measures = new MeasureFinder(wording)
  const conditions = patterns(wording?.conditions ?? {})
  const subject = patterns(wording?.lists.subject ?? {})
  const parties = new PartyFinder(dossier)
  return {
    analyse: (sentenceWords, day, discourse, question) => {
      const tokens = words.analyse(sentenceWords)
      const split = clauses(tokens)
      const openers = new Set(
        split
          .filter((c) => c.marker !== '' && c.marker !== 'v1' && c.kind !== 'relative')
          .flatMap((c) => c.tokens.filter((i) => tokens[i]?.text.toLowerCase() === c.marker).slice(0, 1)),
      )
      const found = parties.find(tokens, openers, day, discourse)
      const said = longest(tokens, conditions.find(tokens))
      return {
        start: tokens[0]?.start ?? 0,
        end: tokens.at(-1)?.end ?? 0,
        tokens,
        clauses: split,
        parties: found,
        measures: measures.find(tokens, split, found, said),
        onSubject: subject.find(tokens).length > 0,
        conditions: said.map((m): ConditionMention => ({ from: m.from, to: m.to, condition: m.value })),
        question,
      }
    },
    cues: new CueTable(CUES),
    giving: GIVING,
    saying: SAYING,
    conditional: (clause) => CONDITIONAL.has(clause.marker) || (clause.marker === 'nachdem' && clause.verbs.tense === 'present'),
    purpose: (clause) => clause.kind === 'infinitive' && clause.marker !== '',
    mute: (sentence, clause) =>
      clause.marker === 'ob' ||
      (clause.marker.startsWith('w') && !/^(?:während|weil|wobei|wohingegen|was)$/.test(clause.marker)) ||
      clause.tokens.some((i) => sentence.tokens[i]?.text === 'zufolge' && clause.kind === 'relative'),
    proposals: new Set('plan entwurf vorschlag idee vorhaben konzept vorstoß papier initiative erklärung'.split(' ')),
    anaphoric: (sentence, token) => {
      const here = sentence.tokens[token]
      const pronoun = PRONOMINAL.has(here?.text.toLowerCase() ?? '') && !is(sentence.tokens[token + 1], 'noun', 'adjective', 'name')
      return pronoun || (here?.readings.some((r) => r.class === 'noun' && RESUMPTIVE.has(r.lemma)) ?? false)
    },
    impersonal: (clause) =>
      clause.verbs.passive || clause.kind === 'fragment' || clause.verbs.lemma === '' || IMPERSONAL.has(clause.verbs.lemma),
    partial: (sentence, clause) => clause.negations.some((i) => /^(?:alle[rn]?|jede[rsn]?)$/.test(sentence.tokens[i + 1]?.text ?? '')),
    backs: (sentence, clause, measure) =>
      clause.verbs.lemma === 'unterstützen' &&
      is(sentence.tokens[measure.from], 'noun') &&
      roleOf(sentence.tokens, measure.from, measure.to, null, new Set()).role === 'bare',
    governs: (sentence, token) => mainly(sentence.tokens[token], 'preposition'),
    lists: (between) =>
      between.every((t) => /^(?:,|und|oder|sowie|als|noch|auch|darunter|der|die|das|dem|den|des)$/.test(t.text)) &&
      between.some((t) => /^(?:,|und|oder|sowie|als|noch)$/.test(t.text)),
    obliges: (modal) => modal === 'müssen',
    permits: (modal) => modal === 'können' || modal === 'dürfen',
    speculates: (sentence, clause) =>
      clause.tokens.some((i) => /^(?:voraussichtlich|vermutlich|mutmaßlich|womöglich)$/.test(sentence.tokens[i]?.text.toLowerCase() ?? '')),
    attributes: (sentence, clause) =>
      /^(?:das|dies)$/i.test(sentence.tokens[clause.tokens[0] ?? 0]?.text ?? '') &&
      clause.verbs.finite !== null &&
      clause.tokens[1] === clause.verbs.finite &&
      SAYING.has(clause.verbs.lemma),
    bridges: (sentence, clause) => clause.tokens.some((i) => BRIDGES.test(sentence.tokens[i]?.text.toLowerCase() ?? '')),
    conditionMarked,
    subjectPronoun,
    source: sourceOf,
    medium: mediumOf,
    obliqueAgent: (mention, clause) =>
      mention.role === 'prepositional' &&
      ((mention.preposition === 'bei' && clause.verbs.lemma === 'liegen') ||
        (/^(?:von|aus)$/.test(mention.preposition) && /^(?:kommen|vorliegen|fehlen|ausbleiben)$/.test(clause.verbs.lemma)) ||
        (mention.preposition === 'von' && clause.verbs.lemma === 'geben') ||
        (clause.verbs.passive && mention.preposition === 'durch') ||
        (clause.verbs.passive && mention.preposition === 'von' && !/^(?:erwarten|fordern|verlangen|wünschen)$/.test(clause.verbs.lemma))),
    modality,
    objectControl: new Set(
      'bitten auffordern drängen ermahnen ermuntern zwingen verpflichten ermöglichen erlauben helfen raten'.split(' '),
    ),
    negates: (sentence, token) => negates(sentence, token),
    tailNegation: (sentence, clause) => tailNegation(sentence, clause),
    past: (sentence, clause) =>
      LONG_AGO.test(clause.tokens.map((i) => sentence.tokens[i]?.text.toLowerCase() ?? '').join(' ')) &&
      (clause.verbs.tense === 'past' || clause.verbs.tense === 'pluperfect'),
    facts,
  }
}

/** Words that stand for a measure named before, and nouns that take it up again. */
const PRONOMINAL = new Set('das dies diese dieses solche solchen solcher solches daran dafür dagegen dazu davon darüber was'.split(' '))
const RESUMPTIVE = new Set('maßnahme plan vorhaben idee vorschlag schritt'.split(' '))
/** Verbs whose subject does not act. */
const IMPERSONAL = new Set('sein sollen stehen geben umfassen vorsehen enthalten beinhalten skizzieren gelten gehören'.split(' '))
/** What ties a sentence to the one before. */
const BRIDGES =
  /^(?:dafür|darüber|dazu|hierfür|davor|voraussetzung|bedingung|zuvor|vorher|zunächst|zuerst|erst|zusage|bereitschaft|angebot|entsendung|dann|erstens|zweitens|drittens)$/
/** What must be known, said or decided is no demand for a measure. */
const UNDEMANDING = new Set('sein wissen klären sagen sprechen reden entscheiden prüfen warten sehen zeigen fragen verstehen'.split(' '))
const CONDITIONAL = new Set(['wenn', 'falls', 'sofern', 'sobald', 'solange', 'v1'])

const NOMINATIVE: Readonly<Record<string, SubjectPronoun>> = {
  er: 'single',
  wir: 'speaker',
  ich: 'speaker',
  man: 'nobody',
  es: 'nobody',
  dies: 'nobody',
}

/** The subject pronoun of a clause, if it stands near the finite verb and no noun is the subject before it. */
function subjectPronoun(sentence: Sentence, clause: Clause): SubjectPronoun | null {
  const finite = clause.verbs.finite
  for (const i of clause.tokens) {
    const word = sentence.tokens[i]?.text.toLowerCase() ?? ''
    if (sentence.parties.some((p) => p.from <= i && i < p.to && p.role === 'bare')) return null
    if (word === 'sie' || word === 'diese')
      return word === 'sie' ? (clause.verbs.plural || isPlural(sentence, finite) ? 'several' : 'single') : null
    const pronoun = NOMINATIVE[word]
    if (pronoun !== undefined && !(word === 'es' && sentence.parties.some((p) => within(clause, p) && p.role === 'bare'))) return pronoun
  }
  return null
}

const isPlural = (sentence: Sentence, finite: number | null): boolean =>
  finite !== null &&
  (sentence.tokens[finite]?.readings.some((r) => r.class === 'verb' && /^(?:[ptkc]s)*[ptkc]p/.test(r.form) && !/^[ptkc]s/.test(r.form)) ??
    false)

/** "nicht nur" adds, "nicht … sondern" in one clause corrects a part: neither denies what the clause says. */
function negates(sentence: Sentence, token: number): boolean {
  const word = sentence.tokens[token]?.text.toLowerCase() ?? ''
  const next = sentence.tokens[token + 1]?.text ?? ''
  if (/^(?:ohne|statt|anstatt)$/.test(word) || (word === 'nicht' && /^(?:nur|allein|zuletzt|bloß)$/.test(next))) return false
  const clause = sentence.clauses.find((c) => c.tokens.includes(token))
  return (
    !(clause?.tokens.some((i) => i > token && sentence.tokens[i]?.text === 'sondern') ?? false) &&
    clause !== undefined &&
    tailNegation(sentence, clause) !== token
  )
}

/** ", nicht aber an der Truppe": a negation behind the clause's verbs and a comma denies only what follows it; its token, or null. */
function tailNegation(sentence: Sentence, clause: Clause): number | null {
  const lastVerb = clause.verbs.tokens.at(-1) ?? -1
  const tail = clause.negations.find((i) => i > lastVerb && sentence.tokens[i - 1]?.text === ',')
  return lastVerb >= 0 && tail !== undefined ? tail : null
}

const LONG_AGO = /\b(?:damals|einst|früher|ursprünglich|lange|anfangs|1[0-9]\d\d|vor (?:\p{L}+ |\d+ )?(?:jahren|jahrzehnten))\b/u

function modality(clause: Clause, negated: boolean): 'gives' | 'intends' | 'may' | 'must' | 'not' | null {
  const { modal, mood, tense } = clause.verbs
  if (modal === 'müssen') return negated || UNDEMANDING.has(clause.verbs.lemma) ? null : 'must'
  if (!GIVING.has(clause.verbs.lemma)) return null
  if (modal === 'dürfen' || modal === 'mögen') return null
  if (negated) return 'not'
  // "sollte" is advice, "soll" a plan
  if (modal === 'sollen' && clause.verbs.tense === 'past') return null
  if (modal === 'wollen' || modal === 'sollen') return 'intends'
  if (modal === 'können' || (mood === 'subjunctive2' && modal === null)) return 'may'
  return tense === 'pluperfect' ? null : 'gives'
}

/** What ties a condition's words to their clause: "nach", "bei", "im Fall", "unter Vorbehalt", "um … abzusichern". */
function conditionMarked(sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence
  // "nach Waffenruhe oder Frieden": both stand behind the preposition
  const listed = /^(?:oder|und|sowie)$/.test(tokens[from - 1]?.text ?? '') ? sentence.conditions.find((c) => c.to === from - 1) : undefined
  if (listed) return conditionMarked(sentence, listed.from, listed.to)
  const { role, preposition } = roleOf(tokens, from, to, null, new Set())
  const before = (at: number, count: number) => tokens.slice(Math.max(0, at - count), at).flatMap((t) => t.lemmas)
  if (role === 'prepositional' && /^(?:nach|bei|vorbehaltlich|ab|ohne|unter)$/.test(preposition)) return true
  if (
    role === 'prepositional' &&
    preposition === 'mit' &&
    tokens.slice(Math.max(0, from - 4), from).some((t) => /^(?:nur|erst|allein)$/.test(t.text))
  )
    return true
  // "Bedingungen für einen Frieden": the peace is what they are for, not what must come first
  if (preposition === 'für' && !before(from, 4).some((w) => /^falle?$/.test(w))) return false
  if (before(from, 8).some((w) => /(?:^falle?|voraussetzung|bedingung|vorbehalt|vorausgesetzt|vorbehaltlich|^rahmen)$/.test(w))) return true
  const first = tokens.slice(Math.max(0, from - 8), to + 4).flatMap((t) => t.lemmas)
  if (first.includes('müssen') && first.some((l) => /^(?:zuerst|zunächst|vorher|erst|vorab)$/.test(l))) return true
  const around = tokens.slice(Math.max(0, from - 4), to + 3).flatMap((t) => t.lemmas)
  return around.some((l) =>
    /^(?:absichern|absicherung|abzusichern|sicherung|garantieren|voraussetzung|abhängig|abhängen|bedingung|erforderlich|nötig|notwendig|zustimmen|brauchen|benötigen)$/.test(
      l,
    ),
  )
}
