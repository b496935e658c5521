import { allOf } from '../model/alternatives.ts'
import type { Correction, Review } from '../model/review.ts'
import type { Participant, Quantity, Statement } from '../model/statement.ts'
import { disputed } from '../register/reviews/standing.ts'
import { describe } from './describe.ts'
import { paint, visible } from './paint.ts'

/** Who said so and when, and why: "Abel on 2025-11-25: nobody says that there". */
export function bySomebody({ by, when, because, id }: Review): string {
  return `${visible(by)} on ${when.slice(0, 10)}${because === null ? '' : `: ${visible(because)}`} ${paint('dim', `(${id})`)}`
}

/** What a review says, in a word or two. */
export function verdictOf(review: Review): string {
  switch (review.verdict) {
    case 'right':
      return 'found right'
    case 'wrong':
      return 'refused'
    case 'set':
      return `corrected (${fields(review.correction)})`
    case 'same':
      return 'the same'
    case 'different':
      return 'not the same'
    case 'unsure':
      return 'left open'
    case 'real':
      return 'found real'
    case 'not':
      return 'found none'
    case 'resolved':
      return 'resolved'
    case 'withdraw':
      return 'withdrawn'
  }
}

/** The reviews of one thing, in order of time, for people: the last one decides. None where nobody reviewed it. */
export function historyLines(history: readonly Review[]): readonly string[] {
  const last = history.at(-1)
  if (!last) return []
  const earlier = history
    .slice(0, -1)
    .toReversed()
    .map((review) => paint('dim', `  before: ${verdictOf(review)} by ${bySomebody(review)}`))
  return [
    `  ${paint('bold', verdictOf(last))} by ${bySomebody(last)}`,
    ...(disputed(history) ? [`  ${paint('yellow', 'people contradict each other here')}`] : []),
    ...earlier,
  ]
}

/** A statement that was refused, in one line, and by whom. */
export function refusedLine(statement: Statement, history: readonly Review[]): string {
  return [`${describe(statement)} ${paint('dim', statement.id)}`, ...historyLines(history)].join('\n')
}

/** As a person writes a correction: "stance=declined conditions=approval", and nothing after the sign for what is not told. */
function fields({ kind: _, ...set }: Correction): string {
  const conditions = 'conditions' in set ? allOf(set.conditions ?? [], set.alternatives ?? []) : []
  return (Object.entries(set) as [string, Value][])
    .filter(([field]) => field !== 'alternatives')
    .map(([field, value]) => `${field}=${field === 'conditions' ? conditions.map((group) => group.join('/')).join(',') : valueOf(value)}`)
    .join(' ')
}

function valueOf(value: Value): string {
  if (value === null || typeof value !== 'object') return String(value ?? '')
  if ('unit' in value) return `${value.low ?? ''}${value.low === value.high ? '' : `..${value.high ?? ''}`} ${value.unit}`
  return value.map((one) => (typeof one === 'string' ? one : 'who' in one ? `${one.who}:${one.mode}` : one.join('/'))).join(',')
}

type Value = string | number | null | undefined | Quantity | readonly (string | Participant | readonly string[])[]
