import type { Clause } from '../clause.ts'
import type { Act, Analysed } from './analysed.ts'
import type { SpeechGrammar } from './speech.ts'

/** What an act of speech gives in clauses; token indexes, half-open. */
export interface Content {
  readonly from: number
  readonly to: number
  /** Whether it stands behind a colon. */
  readonly colon: boolean
}

/** The clauses that an act governs: below it, behind it in the mood of reported speech, before it where it is a tag. */
export function contents(a: Analysed, act: Act, speech: SpeechGrammar): Content[] {
  if (speech.parenthetical(act.clause)) return around(a, act)
  const before = act.tag ? preceding(a, act, speech) : []
  const start = act.first
  const below = a.sentence.clauses
    .filter(
      (c) => under(a, c, act) && (act.noun === null || behindNoun(a, c, act.noun) || headed(a, c, act)) && governed(a, c, act, speech),
    )
    .filter((c) => (c.tokens[0] ?? 0) >= (before.length === 0 ? 0 : Math.max(start, before[0]?.to ?? 0)))
    .map((c) => reach(a, c))
  if (below.length === 0 && act.noun !== null) return fused(a, act.clause, act.noun)
  return [...before, ...distinct(below)]
}

/** "Der Vorwurf, die Stadt habe geschlafen, ist alt": the clause that was said has taken the noun into itself. */
function fused({ phrases, sentence: { tokens } }: Analysed, { tokens: own, verbs }: Clause, noun: number): Content[] {
  const end = phrases.find((p) => p.head === noun)?.to ?? noun + 1
  if (verbs.mood === 'indicative' || verbs.finite === null || verbs.finite < end || tokens[end]?.text !== ',') return []
  return [{ from: end + 1, to: (own.at(-1) ?? end) + 1, colon: false }]
}

/** Contents of coordinated clauses overlap: one that begins in another is part of it. */
function distinct(all: readonly Content[]): Content[] {
  const kept: Content[] = []
  for (const content of all.toSorted((x, y) => x.from - y.from)) if (content.from >= (kept.at(-1)?.to ?? 0)) kept.push(content)
  return kept
}

/** Whether a clause depends on the act's, also over a relative clause between them. */
function under({ sentence: { clauses } }: Analysed, c: Clause, act: Act): boolean {
  if (c.parent === null || c === act.clause) return false
  const above = clauses[c.parent]
  return c.parent === act.clause.index || (above?.kind === 'relative' && above.parent === act.clause.index && c.kind !== 'relative')
}

/** "der Vorwurf der Opposition, die Stadt habe …": right behind the noun, its genitive between them at most. */
function behindNoun({ sentence: { tokens }, phrases }: Analysed, c: Clause, noun: number): boolean {
  const first = c.tokens[0] ?? 0
  const phrase = phrases.find((p) => p.head === noun)
  const end = phrase?.to ?? noun + 1
  return first > noun && first - end <= 1 && tokens[first - 1]?.text === ','
}

/** Whether the finite verb stands in the midst of its clause, as in a main clause, not at an end of it. */
const second = ({ tokens, verbs }: Clause): boolean => tokens[0] !== verbs.finite && (tokens.at(-1) !== verbs.finite || tokens.length < 3)

/** "Brandts Antwort: Das Bad bleibt zu": a noun without a verb before a colon. */
function headed({ sentence: { tokens } }: Analysed, c: Clause, act: Act): boolean {
  return act.clause.verbs.finite === null && tokens[(c.tokens[0] ?? 0) - 1]?.text === ':'
}

function governed({ sentence }: Analysed, c: Clause, act: Act, speech: SpeechGrammar): boolean {
  const { tokens } = sentence
  const first = c.tokens[0] ?? 0
  const mark = tokens[first - 1]?.text ?? ''
  const behind = first > (act.noun ?? act.clause.verbs.finite ?? act.first)
  if (speech.infinitive(sentence, c)) return act.licences.has('infinitive') && behind
  switch (c.kind) {
    case 'subordinate':
      if (!behind && first > 0) return false
      return act.licences.has('clause') && speech.complements(sentence, c)
    case 'infinitive':
    case 'relative':
      return false
    case 'main':
      if (!behind) return false
      if (mark === ':') return act.noun === null || act.clause.verbs.finite === null
      if (!act.licences.has('clause') || c.sharesSubject) return false
      if (c.verbs.mood !== 'indicative') return mark === ',' || c.verbs.mood === 'subjunctive1'
      return act.licences.has('plain') && act.noun === null && mark === ',' && !act.tag && second(c)
    case 'fragment':
      return behind && mark === ':'
  }
}

/** A clause with all that depends on it, up to where something else goes on. `mains`: also with the main clauses that go on with it. */
export function reach({ sentence: { clauses, tokens } }: Analysed, root: Clause, mains = true): Content {
  const first = root.tokens[0] ?? 0
  const colon = tokens[first - 1]?.text === ':'
  const taken = new Set([root.index])
  for (const c of clauses) {
    if (c.parent === null || !taken.has(c.parent) || (c.tokens[0] ?? 0) < first) continue
    if (!mains && c.kind === 'main') continue
    // what goes on in the indicative is the report's own again
    if (!colon && c.kind === 'main' && c.verbs.mood === 'indicative' && root.verbs.mood !== 'indicative') continue
    if (!colon && c.kind === 'main' && root.kind !== 'main') continue
    if (c.kind === 'main' && c.tokens[0] === c.verbs.finite && !c.sharesSubject) continue
    taken.add(c.index)
  }
  const own = clauses.filter((c) => taken.has(c.index))
  const foreign = clauses.filter((c) => !taken.has(c.index)).map((c) => c.tokens.find((i) => i > first) ?? Infinity)
  const stop = Math.min(...foreign)
  const last = Math.max(...own.flatMap((c) => c.tokens).filter((i) => i < stop))
  const end = tokens.findIndex((t, i) => i > first && i <= last && t.text === '.' && tokens[i + 1]?.text === '(')
  return { from: first, to: end < 0 ? last + 1 : end, colon }
}

/** What stands before a tag: the sentence from its beginning or from behind the tag before. An interposed tag has what was said around it. */
function preceding({ sentence, acts, unit }: Analysed, act: Act, speech: SpeechGrammar): Content[] {
  const { clauses, tokens } = sentence
  const { first } = act
  if (first === 0 || !/^[,–—;?!]$/.test(tokens[first - 1]?.text ?? '')) return []
  const tags = acts.filter((b) => b.tag && b.noun === null && b.first < first)
  const quote = unit.marked.findLast((m) => m.whole && m.end <= (tokens[first]?.start ?? 0))
  let from = Math.max(0, ...tags.map((b) => (b.clause.tokens.filter((i) => i < first).at(-1) ?? -1) + 1))
  while (from < first && (tokens[from]?.kind === 'mark' || (quote && (tokens[from]?.start ?? 0) < quote.end))) from++
  if (from >= first - 1) return []
  const finite = clauses.some(
    (c) =>
      c !== act.clause &&
      (c.kind === 'main' || (c.kind === 'subordinate' && speech.complements(sentence, c))) &&
      c.verbs.finite !== null &&
      c.verbs.finite >= from &&
      c.verbs.finite < first &&
      !speech.parenthetical(c),
  )
  const open = unit.marked.some((m) => m.open && !m.whole)
  if (finite || open) return [{ from, to: first - 1, colon: false }]
  // "Das Team, sagte Berg, sei müde": the clause goes on behind the tag
  const last = act.clause.tokens.at(-1) ?? 0
  if (clauses.some((c) => c !== act.clause && (c.tokens[0] ?? first) < first && (c.verbs.finite ?? 0) > last))
    return [{ from, to: lastWord(tokens) + 1, colon: false }]
  const next = clauses.find((c) => (c.tokens[0] ?? 0) > (act.clause.tokens.at(-1) ?? 0))
  if (next?.verbs.finite === undefined || next.verbs.finite === null || next.verbs.finite !== next.tokens[0]) return []
  return [{ from, to: lastWord(tokens) + 1, colon: false }]
}

/** "Wie die Polizei mitteilte, …": all the rest of the sentence. */
function around({ sentence: { tokens } }: Analysed, { clause }: Act): Content[] {
  const first = clause.tokens[0] ?? 0
  const last = clause.tokens.at(-1) ?? first
  const end = lastWord(tokens)
  if (first <= 1) return last + 2 <= end ? [{ from: last + 2, to: end + 1, colon: false }] : []
  if (last >= end) return [{ from: 0, to: first - 1, colon: false }]
  return [{ from: 0, to: end + 1, colon: false }]
}

export function lastWord(tokens: Analysed['sentence']['tokens']): number {
  let last = tokens.length - 1
  while (last > 0 && tokens[last]?.kind === 'mark') last--
  return last
}
