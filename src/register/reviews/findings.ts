import type { Cited, Finding } from '../../model/finding.ts'
import type { Review, ReviewOn } from '../../model/review.ts'
import { standing } from './standing.ts'

/** What people say of findings. */
export interface JudgedFindings {
  /** By the id of a finding, the standing reviews of it in order of time: the last one decides. */
  readonly histories: ReadonlyMap<string, readonly ReviewOn<'finding'>[]>
  /** Standing reviews of what is found no more. */
  readonly orphaned: readonly ReviewOn<'finding'>[]
}

/**
 * The standing reviews of findings. One is about the finding with its id or, where none has that any more, about those of the same kind and
 * of the same thing whose quotes overlap with all of its own. The very same quotes under another id say something else now: nobody judged that.
 */
export function judgedFindings(findings: readonly Finding[], reviews: readonly Review[]): JudgedFindings {
  const histories = new Map<string, ReviewOn<'finding'>[]>()
  const orphaned: ReviewOn<'finding'>[] = []
  for (const review of standing(reviews)) {
    if (review.on !== 'finding') continue
    const found = findings.filter(({ id }) => id === review.finding)
    const about = found.length > 0 ? found : findings.filter((finding) => isAbout(review, finding))
    for (const { id } of about) histories.set(id, [...(histories.get(id) ?? []), review])
    if (about.length === 0) orphaned.push(review)
  }
  return { histories, orphaned }
}

function isAbout({ kind, about, quotes }: ReviewOn<'finding'>, finding: Finding): boolean {
  return (
    finding.kind === kind &&
    finding.about === about &&
    quotes.length > 0 &&
    quotes.every((words) => finding.quotes.some((q) => overlap(q, words))) &&
    !quotes.every((words) => finding.quotes.some((q) => same(q, words)))
  )
}

const overlap = (a: Cited, b: Cited): boolean => a.document === b.document && a.start < b.end && b.start < a.end
const same = (a: Cited, b: Cited): boolean => a.document === b.document && a.start === b.start && a.end === b.end
