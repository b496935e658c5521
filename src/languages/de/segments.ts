import { sortOfForm } from '../../reading/remembering.ts'
import { type Token, is, mainly } from '../../reading/token.ts'
import { cuts, isFiniteHere, shortens } from './brackets.ts'
import { COORDINATORS, opener } from './openers.ts'
import { isZuInfinitive, verbAs } from './verbs.ts'

/** A stretch of a sentence between marks or before a conjunction: token indexes. */
export interface Segment {
  readonly tokens: readonly number[]
  /** Whether a coordinating conjunction cut it off. */
  readonly coordinated: boolean
  /** The mark before it, where what follows may be a sentence of its own: ":" if it has a verb, ";" in any case. */
  readonly fresh: '' | ':' | ';'
}

const isQuote = sortOfForm(({ kind, text }) => kind === 'mark' && /^["„“”«»‚‘’'›‹]$/.test(text))
const isJoint = sortOfForm(({ text }) => /^(?:und|oder|sowie)$/.test(text))
/** Cuts a sentence at its marks, and at conjunctions that join clauses. Quotation marks cut nothing. */
export function segments(tokens: readonly Token[]): Segment[] {
  const found: Segment[] = []
  let current: number[] = []
  let fresh: '' | ':' | ';' = ''
  const close = (mark: string): void => {
    if (current.length > 0) {
      found.push(...atConjunctions(tokens, { tokens: current, coordinated: COORDINATORS.has(tokens[current[0] ?? -1]?.text ?? ''), fresh }))
      fresh = ''
    }
    current = []
    if (mark === ':' || mark === ';') fresh = mark
  }
  tokens.forEach((token, i) => {
    if (cuts(tokens, i)) close(token.text)
    else if (token.kind !== 'mark' || !(isQuote(token) || shortens(tokens, i))) current.push(i)
  })
  close('')
  return found
}

/** Cuts "A tut dies und B tut das", "hat dies angeboten und das ausgeschlossen"; leaves "Truppen und Waffen" whole. */
function atConjunctions(tokens: readonly Token[], segment: Segment): Segment[] {
  for (let k = segment.tokens.length - 2; k > 0; k--) {
    const at = segment.tokens[k] ?? -1
    // before "aber", "doch", "denn", "sondern" German writes a comma: without one they are adverbs ("will aber helfen")
    if (!isJoint(tokens[at])) continue
    const left = segment.tokens.slice(0, k)
    const right = segment.tokens.slice(k)
    if (!parallel(tokens, left, right)) continue
    return [
      ...atConjunctions(tokens, { tokens: left, coordinated: segment.coordinated, fresh: segment.fresh }),
      { tokens: right, coordinated: true, fresh: '' },
    ]
  }
  return [segment]
}

function parallel(tokens: readonly Token[], left: readonly number[], right: readonly number[]): boolean {
  const opens = opener(tokens, right)
  if (opens !== null && (opens.kind !== 'relative' || opener(tokens, left)?.kind === 'relative')) return true
  const finite = [left, right].map((part) => part.some((i) => isFiniteHere(tokens, i)))
  if (finite[0] && finite[1]) return true
  const last = [left, right].map((part) => tokens[part.at(-1) ?? -1])
  return ['q', 'i', 'z'].some((code) => last.every((t) => t?.text === t?.lower && verbAs(t, code) !== undefined))
}

const CONCERNING = /^(?:angeht|angehe|betrifft|betreffe|anbelangt|anbelange)$/

/** "Was Soldaten angeht, hält sich Rom zurück": what is spoken of is part of the clause behind. */
export function withTopics(tokens: readonly Token[], parts: readonly Segment[]): readonly Segment[] {
  const [first, second, ...rest] = parts
  if (!first || !second || !/^was$/i.test(tokens[first.tokens[0] ?? -1]?.text ?? '')) return parts
  if (!CONCERNING.test(tokens[first.tokens.at(-1) ?? -1]?.text ?? '')) return parts
  return [{ ...second, tokens: [...first.tokens.slice(1, -1), ...second.tokens] }, ...rest]
}

/** Nouns that an infinitive tells more of: "das Angebot, …". */
const ANNOUNCED = /^(?:zusage|angebot|bereitschaft|versprechen|absicht|plan|vorschlag|ankündigung|verpflichtung|wille|möglichkeit)$/
/** How many stretches of a list may stand before its infinitive. */
const LISTED = 4

/** "hat zugesagt, mit Soldaten, Schiffen oder Flugzeugen zu helfen": what is listed before an infinitive is of its clause. */
export function withLists(tokens: readonly Token[], parts: readonly Segment[]): readonly Segment[] {
  const all: Segment[] = []
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k] as Segment
    const before = all.at(-1)
    const end = before && !isBare(tokens, before) && closes(tokens, before) && listed(tokens, part) ? infinitiveFrom(tokens, parts, k) : k
    all.push(end > k ? { ...part, tokens: parts.slice(k, end + 1).flatMap((p) => p.tokens) } : part)
    k = end
  }
  return all
}

/** Where the list that begins at `k` ends in its infinitive; `k` itself where it does not. */
function infinitiveFrom(tokens: readonly Token[], parts: readonly Segment[], k: number): number {
  for (let at = k + 1; at <= k + LISTED && at < parts.length; at++) {
    const part = parts[at] as Segment
    if (part.fresh !== '' || part.tokens.some((i) => isFiniteHere(tokens, i)) || opener(tokens, part.tokens) !== null) return k
    if (part.tokens.some((i) => isZuInfinitive(tokens, i))) return at
  }
  return k
}

const isBare = (tokens: readonly Token[], { tokens: own }: Segment): boolean => !own.some((i) => isFiniteHere(tokens, i))

/** A stretch without a verb that opens no clause. */
const listed = (tokens: readonly Token[], part: Segment): boolean =>
  part.fresh === '' &&
  !part.coordinated &&
  isBare(tokens, part) &&
  !part.tokens.some((i) => isZuInfinitive(tokens, i)) &&
  opener(tokens, part.tokens) === null

/** Whether a stretch ends in what an infinitive can go on: its verb, "bereit", "das Angebot". */
function closes(tokens: readonly Token[], { tokens: own }: Segment): boolean {
  const end = tokens[own.at(-1) ?? -1]
  if (!end) return false
  return end.capital ? end.lemmas.some((l) => ANNOUNCED.test(l)) : is(end, 'verb') || mainly(end, 'adjective')
}
