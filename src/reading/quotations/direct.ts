import type { Act, Analysed } from './analysed.ts'
import { apart, subjectOf } from './analysed.ts'
import type { Phrase, Source } from './speech.ts'
import type { MarkedWords } from './units.ts'

/** What says whose words a whole speech is. */
export type Attribution =
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'source'; readonly source: Source }
  /** A clause without a verb of saying, or a name before a colon. */
  | { readonly kind: 'subject'; readonly phrase: Phrase; readonly tokens: readonly number[] }

/** Who a whole speech belongs to by the words beside it: right behind it, right before it, then anywhere in its sentence. */
export function attributed(a: Analysed, quote: MarkedWords, text: string): Attribution | null {
  return behind(a, quote, text) ?? before(a, quote, text) ?? nearest(a, quote)
}

const start = (a: Analysed, token: number): number => a.sentence.tokens[token]?.start ?? 0
const end = (a: Analysed, token: number): number => a.sentence.tokens[token]?.end ?? 0

/** „…“, sagte sie. „…“, so die Ärztin. „…“, freut sich der Wirt. */
function behind(a: Analysed, quote: MarkedWords, text: string): Attribution | null {
  const source = a.sources.find((s) => start(a, s.from) >= quote.end && apart(text, quote.end, start(a, s.from)))
  if (source) return { kind: 'source', source }
  const clause = a.sentence.clauses.find(
    (c) => start(a, c.tokens[0] ?? 0) >= quote.end && apart(text, quote.end, start(a, c.tokens[0] ?? 0)),
  )
  if (!clause) return null
  const act = a.acts.find((b) => b.clause === clause && b.noun === null)
  if (act && (act.tag || act.clause.kind === 'subordinate')) return { kind: 'act', act }
  const phrase = clause.tokens[0] === clause.verbs.finite ? subjectOf(a, clause) : null
  return phrase?.speaks ? { kind: 'subject', phrase, tokens: clause.verbs.tokens } : null
}

/** Sie sagte: „…“ Der Trainer war zufrieden: „…“ Trainerin Anna Berg: „…“ */
function before(a: Analysed, quote: MarkedWords, text: string): Attribution | null {
  const { clauses, tokens } = a.sentence
  const last = tokens.findLastIndex((t) => t.end <= quote.start && t.kind !== 'mark')
  if (last < 0 || !apart(text, end(a, last), quote.start)) return null
  const clause = clauses[a.owner[last] ?? -1]
  if (!clause) return null
  const colon = text.slice(end(a, last), quote.start).includes(':')
  const act = a.acts.findLast(
    (b) => b.noun === null && (b.clause === clause || (colon && b.clause.kind === 'main' && (b.clause.tokens[0] ?? 0) <= last)),
  )
  if (act && (colon || act.licences.has('direct'))) return { kind: 'act', act }
  const source = a.sources.find((s) => s.to === last + 1)
  if (source) return { kind: 'source', source }
  if (!colon) return null
  const main = clause.verbs.finite === null ? clause : (clauses.findLast((c) => c.kind === 'main' && (c.tokens[0] ?? 0) <= last) ?? clause)
  const phrase =
    subjectOf(a, main) ??
    (main.verbs.finite === null ? (a.phrases.find((p) => p.speaks && p.preposition === '' && p.to <= last + 1) ?? null) : null)
  return phrase?.speaks ? { kind: 'subject', phrase, tokens: [] } : null
}

/** „…“, sagte sie, „…“: what goes on behind words of saying belongs to them as well. */
function nearest(a: Analysed, quote: MarkedWords): Attribution | null {
  const distance = (act: Act) =>
    Math.min(...act.tokens.map((i) => Math.min(Math.abs(start(a, i) - quote.end), Math.abs(quote.start - end(a, i)))))
  const acts = a.acts.filter((b) => b.licences.has('direct') && b.noun === null)
  const [act] = acts.toSorted((b, c) => distance(b) - distance(c))
  if (act) return { kind: 'act', act }
  const source = a.sources[0]
  return source ? { kind: 'source', source } : null
}
