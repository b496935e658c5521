import type { Dossier } from '../../model/dossier.ts'
import type { Clause } from '../../reading/clause.ts'
import { CueTable } from '../../reading/cue.ts'
import type { ConditionMention, PartyMention } from '../../reading/mention.ts'
import type { Grammar, SubjectPronoun } from '../../reading/pack.ts'
import { type Match, PatternSet } from '../../reading/patterns.ts'
import { type Sentence, within } from '../../reading/sentence.ts'
import { type Token, is } from '../../reading/token.ts'
import { clauses } from './clauses.ts'
import { CUES, GIVING, SAYING } from './cues.ts'
import { openDictionary } from './dictionary.ts'
import { facts } from './facts.ts'
import { Lexicon } from './lexicon.ts'
import { PartyFinder } from './mentions.ts'
import { mediumOf, sourceOf } from './sources.ts'
import { roleOf } from './roles.ts'

let lexicon: Lexicon | undefined

/** German grammar with the words of a dossier. */
export function germanGrammar(dossier: Dossier): Grammar {
  lexicon ??= new Lexicon(openDictionary())
  const words = lexicon
  const wording = dossier.wording.de
  const measures = patterns(wording?.measures ?? {})
  const conditions = patterns(wording?.conditions ?? {})
  const weak = patterns(wording?.lists.weak ?? {})
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
      const strong = longest(tokens, measures.find(tokens)).filter(
        (m) => !said.some((c) => c.from <= m.from && m.to <= c.to && c.to - c.from > m.to - m.from),
      )
      const hints = longest(tokens, weak.find(tokens)).filter((w) => !strong.some((m) => w.from < m.to && m.from < w.to))
      const without = (m: { readonly from: number; readonly to: number }): boolean =>
        /^(?:ohne|statt|anstelle|anstatt)$/.test(roleOf(tokens, m.from, m.to, null, openers).preposition)
      const named = [...strong.map((m) => ({ ...m, weak: false })), ...hints.map((m) => ({ ...m, weak: true }))]
        .filter((m) => !without(m))
        .sort((a, b) => a.from - b.from)
      return {
        start: tokens[0]?.start ?? 0,
        end: tokens.at(-1)?.end ?? 0,
        tokens,
        clauses: split,
        parties: found,
        measures: named.map((m) => ({
          from: m.from,
          to: m.to,
          measure: m.value,
          weak: m.weak,
          self: isOwn(tokens, m),
          ended: tokens.slice(Math.max(0, m.from - 3), m.from).some((t) => t.lemmas.some((l) => ENDING.test(l))),
          owner: ownerOf(found, m),
        })),
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
    proposals: new Set('plan entwurf vorschlag idee vorhaben konzept vorstoß forderung papier initiative erklärung'.split(' ')),
    anaphoric: (sentence, token) => {
      const here = sentence.tokens[token]
      const pronoun = PRONOMINAL.has(here?.text.toLowerCase() ?? '') && !is(sentence.tokens[token + 1], 'noun', 'adjective', 'name')
      return pronoun || (here?.readings.some((r) => r.class === 'noun' && RESUMPTIVE.has(r.lemma)) ?? false)
    },
    impersonal: (clause) =>
      clause.verbs.passive || clause.kind === 'fragment' || clause.verbs.lemma === '' || IMPERSONAL.has(clause.verbs.lemma),
    partial: (sentence, clause) => clause.negations.some((i) => /^(?:alle[rn]?|jede[rsn]?)$/.test(sentence.tokens[i + 1]?.text ?? '')),
    obliges: (modal) => modal === 'müssen',
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
        (clause.verbs.passive && mention.preposition === 'durch') ||
        (clause.verbs.passive && mention.preposition === 'von' && !/^(?:erwarten|fordern|verlangen|wünschen)$/.test(clause.verbs.lemma))),
    modality,
    objectControl: new Set(
      'bitten auffordern drängen ermahnen ermuntern zwingen verpflichten ermöglichen erlauben helfen raten'.split(' '),
    ),
    negates: (sentence, token) =>
      !sentence.tokens.slice(token).some((t) => t.text === 'sondern') &&
      !(
        sentence.tokens[token]?.text.toLowerCase() === 'nicht' &&
        /^(?:nur|allein|zuletzt|bloß)$/.test(sentence.tokens[token + 1]?.text ?? '')
      ) &&
      !/^(?:ohne|statt|anstatt)$/.test(sentence.tokens[token]?.text.toLowerCase() ?? ''),
    facts,
  }
}

/** Words that stand for a measure named before, and nouns that take it up again. */
const PRONOMINAL = new Set('das dies diese dieses solche solchen solcher solches daran dafür dagegen dazu davon darüber was'.split(' '))
const RESUMPTIVE = new Set('maßnahme plan vorhaben idee vorschlag schritt ansinnen'.split(' '))
/** Verbs whose subject does not act. */
const IMPERSONAL = new Set('sein sollen stehen geben umfassen vorsehen enthalten beinhalten skizzieren gelten gehören'.split(' '))
/** What ties a sentence to the one before. */
const BRIDGES =
  /^(?:dafür|darüber|dazu|hierfür|davor|voraussetzung|bedingung|bedingungen|zusage|bereitschaft|angebot|entsendung|dann|erstens|zweitens|drittens)$/
/** Nouns for the end of a measure. */
const ENDING = /^(?:aufhebung|lockerung|verzicht|stopp|aussetzung|aufgabe|abkehr|abbau)$/

const CONDITIONAL = new Set(['wenn', 'falls', 'sofern', 'sobald', 'solange', 'v1'])

const patterns = (wording: Readonly<Record<string, readonly string[]>>): PatternSet<string> =>
  new PatternSet(Object.entries(wording).flatMap(([value, sources]) => sources.map((source) => ({ source, value }))))

/** Of matches inside one another the longest; where two overlap only in part ("Mittel für Luft und See") both are meant. */
function longest(tokens: readonly Token[], matches: readonly Match<string>[]): Match<string>[] {
  const order = [...matches].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  const kept: Match<string>[] = []
  for (const match of order) {
    const hidden = kept.some(
      (k) =>
        match.from < k.to &&
        k.from < match.to &&
        (k.value === match.value || (k.from <= match.from && match.to <= k.to && !listed(tokens, k))),
    )
    if (!hidden) kept.push(match)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** "finanzielle und militärische Unterstützung": the longer phrase holds another one that is meant as well. */
const listed = (tokens: readonly Token[], m: { readonly from: number; readonly to: number }): boolean =>
  tokens.slice(m.from, m.to).some((t) => t.text === 'und' || t.text === 'oder')

/** Whose a measure is: the adjectives or genitive before it, the genitive or "aus X" behind it, the first part of its word. */
function ownerOf(parties: readonly PartyMention[], m: { readonly from: number; readonly to: number }): PartyMention | null {
  const inside = parties.find((p) => p.from < m.to && m.from < p.to && p.role === 'attribute')
  if (inside) return inside
  const before = parties.filter(
    (p) => (p.role === 'attribute' || p.role === 'genitive') && p.head !== null && m.from <= p.head && p.head < m.to && p.to <= m.from,
  )
  const [first] = before
  if (first) return { ...first, parties: [...new Set(before.flatMap((p) => p.parties))] }
  return (
    parties.find(
      (p) =>
        p.from >= m.to &&
        p.from <= m.to + 2 &&
        ((p.role === 'genitive' && p.head === m.to - 1) || (p.role === 'prepositional' && /^(?:aus|von|durch)$/.test(p.preposition))),
    ) ?? null
  )
}

/** "einen eigenen Beitrag", "seine Truppen". */
const isOwn = (tokens: readonly Token[], m: { readonly from: number }): boolean =>
  tokens.slice(Math.max(0, m.from - 2), m.from).some((t) => t.lemmas.includes('eigen'))

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

function modality(clause: Clause, negated: boolean): 'gives' | 'intends' | 'may' | 'must' | 'not' | null {
  const { modal, mood, tense } = clause.verbs
  if (modal === 'müssen') return negated || clause.verbs.lemma === 'sein' ? null : 'must'
  if (!GIVING.has(clause.verbs.lemma)) return null
  if (modal === 'dürfen' || modal === 'mögen') return null
  if (negated) return 'not'
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
  if (role === 'prepositional' && /^(?:nach|bei|vorbehaltlich|ab|ohne|unter)$/.test(preposition)) return true
  if (
    role === 'prepositional' &&
    preposition === 'mit' &&
    tokens.slice(Math.max(0, from - 4), from).some((t) => /^(?:nur|erst|allein)$/.test(t.text))
  )
    return true
  const before = tokens.slice(Math.max(0, from - 8), from).map((t) => t.text.toLowerCase())
  if (before.some((w) => /(?:^falle?|voraussetzung|bedingung|vorbehalt|vorausgesetzt|vorbehaltlich)$/.test(w))) return true
  const first = tokens.slice(Math.max(0, from - 8), to + 4).flatMap((t) => t.lemmas)
  if (first.includes('müssen') && first.some((l) => /^(?:zuerst|zunächst|vorher|erst|vorab)$/.test(l))) return true
  const around = tokens.slice(Math.max(0, from - 4), to + 3).flatMap((t) => t.lemmas)
  return around.some((l) =>
    /^(?:absichern|absicherung|abzusichern|sicherung|garantieren|voraussetzung|abhängig|abhängen|bedingung|erforderlich|nötig|notwendig|zustimmen|brauchen|benötigen)$/.test(
      l,
    ),
  )
}
