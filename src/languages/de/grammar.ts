import type { Dossier } from '../../model/dossier.ts'
import type { Clause } from '../../reading/clause.ts'
import { CueTable } from '../../reading/cue.ts'
import type { ConditionMention, PartyMention } from '../../reading/mention.ts'
import type { Grammar, SubjectPronoun } from '../../reading/pack.ts'
import { type Match, PatternSet } from '../../reading/patterns.ts'
import { type Sentence, within } from '../../reading/sentence.ts'
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
  const wording = dossier.wording['de']
  const measures = patterns(wording?.measures ?? {})
  const conditions = patterns(wording?.conditions ?? {})
  const parties = new PartyFinder(dossier)
  return {
    analyse: (sentenceWords, day, discourse, question) => {
      const tokens = words.analyse(sentenceWords)
      const found = parties.find(tokens, day, discourse)
      const split = clauses(tokens)
      return {
        start: tokens[0]?.start ?? 0,
        end: tokens.at(-1)?.end ?? 0,
        tokens,
        clauses: split,
        parties: found,
        measures: longest(measures.find(tokens)).map((m) => ({ from: m.from, to: m.to, measure: m.value, owner: ownerOf(found, m) })),
        conditions: longest(conditions.find(tokens)).map((m): ConditionMention => ({ from: m.from, to: m.to, condition: m.value })),
        question,
      }
    },
    cues: new CueTable(CUES),
    giving: GIVING,
    saying: SAYING,
    conditional: (clause) => CONDITIONAL.has(clause.marker),
    purpose: (clause) => clause.kind === 'infinitive' && clause.marker !== '',
    conditionMarked,
    subjectPronoun,
    source: sourceOf,
    medium: mediumOf,
    passiveAgent: (mention) => mention.role === 'prepositional' && (mention.preposition === 'von' || mention.preposition === 'durch'),
    modality,
    objectControl: new Set('bitten auffordern drängen ermahnen ermuntern zwingen verpflichten ermöglichen erlauben helfen raten'.split(' ')),
    negates: (sentence, token) => !(sentence.tokens[token]?.text.toLowerCase() === 'nicht' && /^(?:nur|allein|zuletzt|bloß)$/.test(sentence.tokens[token + 1]?.text ?? '')) && !/^(?:ohne|statt|anstatt)$/.test(sentence.tokens[token]?.text.toLowerCase() ?? ''),
    facts,
  }
}

const CONDITIONAL = new Set(['wenn', 'falls', 'sofern', 'sobald', 'solange', 'v1'])

const patterns = (wording: Readonly<Record<string, readonly string[]>>): PatternSet<string> =>
  new PatternSet(Object.entries(wording).flatMap(([value, sources]) => sources.map((source) => ({ source, value }))))

/** Of overlapping matches the longest; the same words may mean two measures only where both are equally long. */
function longest(matches: readonly Match<string>[]): Match<string>[] {
  const order = [...matches].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  const kept: Match<string>[] = []
  for (const match of order) if (!kept.some((k) => match.from < k.to && k.from < match.to)) kept.push(match)
  return kept.sort((a, b) => a.from - b.from)
}

/** Whose a measure is: the adjective or genitive before it, the genitive or "aus X" behind it, the first part of its word. */
function ownerOf(parties: readonly PartyMention[], m: { from: number; to: number }): PartyMention | null {
  const inside = parties.find((p) => p.from < m.to && m.from < p.to && p.role === 'attribute')
  if (inside) return inside
  const before = parties.filter((p) => (p.role === 'attribute' || p.role === 'genitive') && p.head !== null && m.from <= p.head && p.head < m.to && p.to <= m.from).at(-1)
  if (before) return before
  const behind = parties.find((p) => p.from >= m.to && p.from <= m.to + 2 && ((p.role === 'genitive' && p.head === m.to - 1) || (p.role === 'prepositional' && /^(?:aus|von|durch)$/.test(p.preposition))))
  return behind ?? null
}

const NOMINATIVE: Readonly<Record<string, SubjectPronoun>> = { er: 'single', wir: 'speaker', ich: 'speaker', man: 'nobody', es: 'nobody', dies: 'nobody' }

/** The subject pronoun of a clause, if it stands near the finite verb and no noun is the subject before it. */
function subjectPronoun(sentence: Sentence, clause: Clause): SubjectPronoun | null {
  const finite = clause.verbs.finite
  for (const i of clause.tokens) {
    const word = sentence.tokens[i]?.text.toLowerCase() ?? ''
    if (sentence.parties.some((p) => p.from <= i && i < p.to && p.role === 'bare')) return null
    if (word === 'sie' || word === 'diese') return word === 'sie' ? (clause.verbs.plural || isPlural(sentence, finite) ? 'several' : 'single') : null
    const pronoun = NOMINATIVE[word]
    if (pronoun !== undefined && !(word === 'es' && sentence.parties.some((p) => within(clause, p) && p.role === 'bare'))) return pronoun
  }
  return null
}

const isPlural = (sentence: Sentence, finite: number | null): boolean => finite !== null && (sentence.tokens[finite]?.readings.some((r) => r.class === 'verb' && /^(?:[ptkc]s)*[ptkc]p/.test(r.form) && !/^[ptkc]s/.test(r.form)) ?? false)

function modality(clause: Clause, negated: boolean): 'gives' | 'intends' | 'may' | 'must' | 'not' | null {
  const { modal, mood, tense } = clause.verbs
  if (modal === 'müssen') return negated ? null : 'must'
  if (modal === 'dürfen' || modal === 'mögen') return null
  if (negated) return 'not'
  if (modal === 'wollen' || modal === 'sollen') return 'intends'
  if (modal === 'können' || (mood === 'subjunctive2' && modal === null)) return 'may'
  return tense === 'pluperfect' ? null : 'gives'
}

/** What ties a condition's words to their clause: "nach", "bei", "im Fall", "unter Vorbehalt", "um … abzusichern". */
function conditionMarked(sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence
  const { role, preposition } = roleOf(tokens, from, to, null)
  if (role === 'prepositional' && /^(?:nach|bei|vorbehaltlich|ab|mit|ohne|unter)$/.test(preposition)) return true
  const before = tokens.slice(Math.max(0, from - 8), from).map((t) => t.text.toLowerCase())
  if (before.some((w) => /^(?:fall|falle|voraussetzung|bedingung|vorbehalt|vorausgesetzt|vorbehaltlich)$/.test(w))) return true
  const around = tokens.slice(Math.max(0, from - 4), to + 3).flatMap((t) => t.lemmas)
  return around.some((l) => /^(?:absichern|absicherung|abzusichern|sicherung|garantieren|voraussetzung|abhängig|abhängen|bedingung|erforderlich|nötig|notwendig|zustimmen|brauchen|benötigen)$/.test(l))
}
