import { expect, it } from 'vitest'
import { anchor } from '../../../src/model/review.ts'
import { accounts } from '../../../src/register/reviews/accounts.ts'
import { reviewed } from '../../../src/register/reviews/reviewed.ts'
import { right, said, stated, withdraw, wrong } from './material.ts'

const troops = stated('Frankreich schickt')
const gone = stated('Estland schickt')
const NO_FINDINGS = { histories: new Map<string, never>(), orphaned: [] }

it('of every review is told what became of it, in order of time', () => {
  const [first, other, orphan, taken] = [wrong(troops, 1, 'Abel'), right(troops, 2, 'Bona'), right(gone, 3), wrong(troops, 4, 'Cara')]
  const reviews = [withdraw(taken, 5, 'Cara'), taken, orphan, other, first]
  const told = accounts(reviews, reviewed([troops], reviews), NO_FINDINGS)
  expect(told.map(({ review: { by, verdict }, ...account }) => ({ by, verdict, ...account }))).toEqual([
    { by: 'Abel', verdict: 'wrong', withdrawnBy: null, orphaned: false, overruledBy: other.id, contradictedBy: [other.id] },
    { by: 'Bona', verdict: 'right', withdrawnBy: null, orphaned: false, overruledBy: null, contradictedBy: [first.id] },
    { by: 'Abel', verdict: 'right', withdrawnBy: null, orphaned: true, overruledBy: null, contradictedBy: [] },
    { by: 'Cara', verdict: 'wrong', withdrawnBy: reviews[0]?.id, orphaned: false, overruledBy: null, contradictedBy: [] },
    { by: 'Cara', verdict: 'withdraw', withdrawnBy: null, orphaned: false, overruledBy: null, contradictedBy: [] },
  ])
})

it('two people who say two things of a pair contradict each other, in whichever order they name it', () => {
  const pair = (one: typeof troops, two: typeof troops, verdict: 'same' | 'different', at: number, by: string) =>
    said({ on: 'events', verdict, anchors: [anchor(one), anchor(two)] }, at, by)
  const reviews = [pair(troops, gone, 'same', 1, 'Abel'), pair(gone, troops, 'different', 2, 'Bona')]
  const told = accounts(reviews, reviewed([troops, gone], reviews), NO_FINDINGS)
  expect(told.map(({ contradictedBy, overruledBy }) => [contradictedBy, overruledBy])).toEqual([
    [[reviews[1]?.id], reviews[1]?.id],
    [[reviews[0]?.id], null],
  ])
})

it('what is said to be the same though others set it apart is overruled by them', () => {
  const reports = (pair: readonly [string, string], verdict: 'same' | 'different', at: number) =>
    said({ on: 'origins', verdict, reports: pair }, at, 'Abel')
  const [first, apart, second] = [reports(['a', 'b'], 'same', 1), reports(['a', 'c'], 'different', 3), reports(['b', 'c'], 'same', 2)]
  const overruling = (reviews: readonly ReturnType<typeof reports>[]) =>
    accounts(reviews, reviewed([], reviews), NO_FINDINGS).map(({ overruledBy }) => overruledBy)
  expect(overruling([first, second])).toEqual([null, null])
  // of two that cannot both hold the later does
  expect(overruling([first, second, apart])).toEqual([apart.id, null, null])
})
