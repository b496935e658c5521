import type { Span } from '../../text/sentences.ts'
import { type Analysed, spanOf } from './analysed.ts'
import { reach } from './contents.ts'
import type { SpeechGrammar } from './speech.ts'

/** Clauses of reported mood outside of what was found. */
export function freeClauses(
  a: Analysed,
  speech: SpeechGrammar,
  found: readonly Span[],
): { readonly certain: readonly Span[]; readonly ambiguous: readonly Span[] } {
  const { sentence, phrases, owner } = a
  const certain: Span[] = []
  const ambiguous: Span[] = []
  for (const clause of sentence.clauses) {
    const doubtful = speech.ambiguous(sentence, clause)
    if (clause.kind !== 'main' || !(doubtful || clause.verbs.mood === 'subjunctive1') || speech.formula(sentence, clause)) continue
    if (begin(a, clause.index) === clause.tokens[0] && !phrases.some((p) => owner[p.head] === clause.index && p.nominative)) continue
    const { from, to } = reach(a, clause)
    const span = spanOf(a, clause.parent !== null && sentence.clauses[clause.parent]?.kind === 'main' ? from : begin(a, clause.index), to)
    if ([...found, ...certain, ...ambiguous].some((q) => q.start < span.end && q.end > span.start)) continue
    ;(doubtful ? ambiguous : certain).push(span)
  }
  return { certain, ambiguous }
}

/** Where a main clause begins with what hangs before it: "Wenn es regne, falle das Fest aus." */
function begin({ sentence: { clauses } }: Analysed, index: number): number {
  return Math.min(...clauses.filter((c) => c.index === index || (c.parent === index && c.index < index)).map((c) => c.tokens[0] ?? 0))
}
