import type { Span } from '../../text/sentences.ts'
import type { Clause } from '../clause.ts'
import type { Sentence } from '../sentence.ts'
import { mainly } from '../token.ts'
import type { Phrase, Source, SpeechGrammar, SpeechRow } from './speech.ts'
import type { Unit } from './units.ts'

/** A clause that tells an act of speech: what its words license, and the tokens that say so. */
export interface Act {
  readonly clause: Clause
  readonly licences: ReadonlySet<string>
  readonly rows: readonly SpeechRow[]
  readonly tokens: readonly number[]
  /** The noun that governs what was said; null where the clause's verb does. */
  readonly noun: number | null
  /** Whether it stands behind or inside what was said, verb first: "…, sagte sie". */
  readonly tag: boolean
  /** Whether its words name what is spoken of: "warnte vor …", "übte Kritik an …". */
  readonly tied: boolean
  /** Its first token: of a tag the verb, where what was said is in the same clause ("Das Land, sagte sie, werde …"). */
  readonly first: number
}

/** A unit with its grammar and all that was found in it. */
export interface Analysed {
  readonly unit: Unit
  readonly sentence: Sentence
  readonly phrases: readonly Phrase[]
  /** The clause of each token; -1 for marks between clauses. */
  readonly owner: Int32Array
  readonly acts: readonly Act[]
  readonly sources: readonly Source[]
}

/** A tag names who speaks behind its verb, or nobody: "…, hieß es". */
const named = (act: Act, a: Pick<Analysed, 'phrases' | 'owner'>, speech: SpeechGrammar): boolean =>
  !act.tag || act.clause.verbs.passive || act.rows.some((row) => speech.impersonal(row)) || subjectOf(a, act.clause, act.first) !== null

export function analysed(unit: Unit, sentence: Sentence, speech: SpeechGrammar): Analysed {
  const owner = new Int32Array(sentence.tokens.length).fill(-1)
  for (const clause of sentence.clauses) for (const i of clause.tokens) owner[i] = clause.index
  const phrases = speech.phrases(sentence)
  const acts = sentence.clauses.flatMap((clause) =>
    actsOf(
      sentence,
      clause,
      speech,
      unit.marked.some((m) => m.open && !m.whole),
    ),
  )
  const a = { unit, sentence, phrases, owner, sources: speech.sources(sentence, phrases) }
  return { ...a, acts: acts.map((act) => (named(act, a, speech) ? act : { ...act, tag: false, first: act.clause.tokens[0] ?? 0 })) }
}

/** `open`: whether a closing mark is missing in the sentence. */
function actsOf(sentence: Sentence, clause: Clause, speech: SpeechGrammar, open: boolean): Act[] {
  const hits = speech.cues(sentence, clause)
  const { finite } = clause.verbs
  const tag =
    finite !== null &&
    (clause.kind === 'main' || clause.marker === 'v1') &&
    (clause.tokens[0] === finite || interposed(sentence, finite) || (open && sentence.tokens[finite - 1]?.text === ','))
  const first = (tag ? finite : clause.tokens[0]) ?? 0
  const nouns = hits
    .filter(({ row }) => row.licences.includes('noun'))
    .map(({ row, tokens }) => ({
      clause,
      licences: new Set(row.licences),
      rows: [row],
      tokens,
      noun: tokens[0] ?? null,
      tag: false,
      tied: false,
      first,
    }))
  const verbs = hits.filter(({ row }) => !row.licences.includes('noun'))
  const strongest = verbs[0]
  if (!strongest) return nouns
  const words = strongest.tokens.filter((i) => !mainly(sentence.tokens[i], 'preposition'))
  const tokens = [...new Set([...verbTokens(sentence, clause), ...words])].sort((x, y) => x - y)
  const tied = verbs.some(({ row, tokens }) => row.licences.includes('object') && tokens.length > 1)
  return [
    {
      clause,
      licences: new Set(verbs.flatMap(({ row }) => row.licences)),
      rows: verbs.map(({ row }) => row),
      tokens,
      noun: null,
      tag,
      tied,
      first,
    },
    ...nouns,
  ]
}

/** The verb of saying itself with its separated particle, without the auxiliary: "fügte … hinzu", "gesagt". */
function verbTokens({ tokens }: Sentence, { verbs }: Clause): number[] {
  const verb = verbs.tokens.find((i) => tokens[i]?.readings.some((r) => r.class === 'verb' && r.lemma === verbs.lemma))
  if (verb !== undefined) return [verb]
  const stem = verbs.tokens.find((i) => tokens[i]?.readings.some((r) => r.class === 'verb' && verbs.lemma.endsWith(r.lemma)))
  const particle = verbs.tokens.find((i) => i !== stem && verbs.lemma.startsWith(tokens[i]?.lower ?? '-'))
  return [stem, particle].filter((i) => i !== undefined)
}

/** "Das Land, sagte sie, werde zahlen": the verb right behind a mark, and right behind the next one the verb of what was said. */
function interposed({ clauses, tokens }: Sentence, finite: number): boolean {
  if (!/^[,–—]$/.test(tokens[finite - 1]?.text ?? '')) return false
  const next = clauses.find((c) => (c.tokens[0] ?? 0) > finite)
  return next?.kind === 'main' && next.verbs.finite !== null && next.verbs.finite === next.tokens[0] && !next.sharesSubject
}

/** The units of the text that tokens cover, marks of quotations inside them included. */
export function spanOf({ sentence: { tokens }, unit }: Analysed, from: number, to: number): Span {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
  for (const m of unit.marked)
    if (!m.whole && !m.open && m.start < span.end && m.end > span.start) {
      span.start = Math.min(span.start, m.start)
      span.end = Math.max(span.end, m.end)
    }
  return span
}

/** Whether there is no word between two places of a text. */
export const apart = (text: string, from: number, to: number): boolean =>
  from <= to && to - from < 12 && !/[\p{L}\p{N}]/u.test(text.slice(from, to))

/** The subject of a clause, as far as forms, order and sense tell; null where it has none of its own. */
export function subjectOf(a: Pick<Analysed, 'phrases' | 'owner'>, clause: Clause, from = 0): Phrase | null {
  const { verbs } = clause
  if (verbs.finite === null) return null
  const fits = a.phrases.filter(
    (p) =>
      p.from >= from &&
      a.owner[p.head] === clause.index &&
      p.preposition === '' &&
      p.nominative &&
      (verbs.plural ? p.plural !== false : p.plural !== true) &&
      !given(a, p),
  )
  const people = fits.filter((p) => p.speaks)
  // only names and pronouns can be told apart from an object by nothing but their place
  return (
    people.find((p) => !p.accusative && !p.dative) ??
    people[0] ??
    fits.find((p) => !(p.pronoun && p.gender === 'neuter')) ??
    fits[0] ??
    null
  )
}

/** "verspricht den Ukrainern aber Hilfe": a bare noun of a thing, behind those to whom it goes in the same clause. */
function given({ phrases, owner }: Pick<Analysed, 'phrases' | 'owner'>, thing: Phrase): boolean {
  if (thing.speaks || thing.medium || thing.pronoun || !thing.accusative || thing.from !== thing.head) return false
  return phrases.some(
    (p) => p.to <= thing.from && owner[p.head] === owner[thing.head] && p.preposition === '' && p.speaks && p.dative && !p.nominative,
  )
}
