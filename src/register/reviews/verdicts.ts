import type { KnownEvent } from '../../model/event.ts'
import type { Finding } from '../../model/finding.ts'
import { anchor, type Correction, type Judgement, type ReviewOn, type Sameness, type Verdict } from '../../model/review.ts'
import type { Happening, Statement } from '../../model/statement.ts'

/**
 * The verdict that a statement, as it was read, is right or wrong. What a person sees is the statement as `last`, the review that holds,
 * corrected it: that is what is right now.
 */
export function foundStatement(read: Statement, verdict: 'right' | 'wrong', last: ReviewOn<'statement'> | undefined): Verdict {
  const on = { on: 'statement', anchor: anchor(read) } as const
  return verdict === 'right' && last?.verdict === 'set' ? { ...on, verdict: 'set', correction: last.correction } : { ...on, verdict }
}

/** The verdict that a statement, as it was read, says something else: what is set is added to what `last`, the review that holds, set. */
export function setStatement(read: Statement, correction: Correction, last: ReviewOn<'statement'> | undefined): Verdict {
  const before = last?.verdict === 'set' ? last.correction : null
  return { on: 'statement', verdict: 'set', anchor: anchor(read), correction: { ...before, ...correction } as Correction }
}

/** The verdict that the events of two tellings are one, or are not. */
export function foundEvents(one: Happening, other: Happening, verdict: Sameness): Verdict {
  return { on: 'events', verdict, anchors: [anchor(one), anchor(other)] }
}

export function foundFinding({ id, kind, about, quotes }: Finding, verdict: Judgement): Verdict {
  return { on: 'finding', verdict, finding: id, kind, about, quotes }
}

/** The telling by which an event is best known: the first that dates it as the event is dated; undefined where there is none but `not`. */
export function tellingOf(event: KnownEvent, statement: (id: string) => Statement | undefined, not?: string): Happening | undefined {
  const tellings = event.statements.flatMap((id): Happening[] => {
    const told = id === not ? undefined : statement(id)
    return told?.kind === 'event' ? [told] : []
  })
  return tellings.find(({ date }) => date === event.date) ?? tellings[0]
}
