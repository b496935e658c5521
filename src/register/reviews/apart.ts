import { byTime } from '../../model/review.ts'
import { Parts } from '../parts.ts'
import type { Thread, ThreadOfTwo } from './reviewed.ts'

/**
 * Of each review that says of two things that they are the same, and that cannot hold beside what else was said last: the id of the one by
 * which they are not. Of the others the later count first, as where events and origins are made.
 */
export function splitBy(threads: readonly Thread[]): ReadonlyMap<string, string> {
  const said = threads.filter(isOfTwo).flatMap(({ ids, thread }) => thread.slice(-1).map((review) => ({ ids, review })))
  const latest = said.toSorted((a, b) => byTime(b.review, a.review))
  const different = latest.filter(({ review }) => review.verdict === 'different')
  const same = latest.filter(({ review }) => review.verdict === 'same')
  const parts = new Parts(different.map(({ ids }) => ids))
  for (const { ids } of same) parts.join(ids)
  const split = new Map<string, string>()
  for (const { ids, review } of same) {
    const [one, other] = ids.map((id) => parts.of(id))
    const between = different.find(({ ids: [a, b] }) => {
      const ends = [parts.of(a), parts.of(b)]
      return one !== other && ends.includes(one ?? '') && ends.includes(other ?? '')
    })
    if (between) split.set(review.id, between.review.id)
  }
  return split
}

const isOfTwo = (thread: Thread): thread is ThreadOfTwo => thread.ids.length === 2
