import { describe, expect, test } from 'vitest'
import { Refusal } from '../../src/model/refusal.ts'
import { aim } from '../../src/outlook/aim.ts'
import { parseGoal } from '../../src/outlook/goal.ts'
import type { Pledge } from '../../src/outlook/pledge.ts'
import { World } from '../../src/outlook/world.ts'
import { pledge, scenario, SUBJECT } from './worlds.ts'

const ask = (measure: string, of: 'amount' | 'contributors', least: number) => ({ kind: 'ask', ask: { measure, of, least } })

test('a goal is read with "&" before "|"', () => {
  expect(parseGoal('troops>=15_000 | sea:covered&troops:contributors >= 3', SUBJECT)).toEqual({
    kind: 'any',
    of: [ask('troops', 'amount', 15_000), { kind: 'all', of: [ask('sea', 'contributors', 1), ask('troops', 'contributors', 3)] }],
  })
  expect(parseGoal(' (troops:covered | sea:covered) & sea:covered', SUBJECT)).toMatchObject({ kind: 'all', of: [{ kind: 'any' }, {}] })
})

const refused = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.line
    throw error
  }
  throw new Error('nothing was refused')
}

test('a goal that is nested deeper than anybody writes is refused, and breaks nothing', () => {
  expect(refused(() => parseGoal('('.repeat(100_000), SUBJECT))).toBe(
    '--goal: a goal of 100000 characters is too long; write it in 500 at most',
  )
  expect(refused(() => parseGoal('('.repeat(500), SUBJECT))).toContain('where a measure')
})

describe('it is refused with the place:', () => {
  const example = 'write, for example, "troops>=15000", "troops:contributors>=3" or "air:covered & sea:covered"'
  test.each([
    ['', `--goal: the end stands at character 1 of "", where a measure should; ${example}`],
    ['troops', `--goal: the end stands at character 7 of "troops", where ">=" or ":" should; ${example}`],
    ['troops>=', `--goal: the end stands at character 9 of "troops>=", where a whole number from 1 on should; ${example}`],
    ['troops>=0', `--goal: "0" stands at character 9 of "troops>=0", where a whole number from 1 on should; ${example}`],
    ['troops:many', `--goal: "many" stands at character 8 of "troops:many", where "contributors" or "covered" should; ${example}`],
    ['(troops:covered', `--goal: the end stands at character 16 of "(troops:covered", where ")" should; ${example}`],
    ['troops:covered sea', `--goal: "sea" stands at character 16 of "troops:covered sea", where "&", "|" or the end should; ${example}`],
    ['troops:covered ? sea', `--goal: "?" stands at character 16 of "troops:covered ? sea", where "&", "|" or the end should; ${example}`],
    ['see:covered', '--goal: unknown measure "see" at character 1 of "see:covered"; the nearest is sea'],
    [
      'sea>=3',
      '--goal: the dossier has no target for sea, so nobody can say what sea>=… would count; ask for sea:contributors>=1; there are targets for troops',
    ],
  ])('%s', (text, line) => {
    expect(refused(() => parseGoal(text, SUBJECT))).toBe(line)
  })
})

describe('a goal', () => {
  const found = (goal: string, pledges: readonly Pledge[], ...assume: readonly (readonly [string, number])[]) => {
    const said = assume.map(([proposition, probability]) => ({ proposition, probability, where: 'test' }))
    return aim({ goal, limit: 10, where: '--goal' }, new World(pledges, scenario({ assume: said }), SUBJECT))
  }
  const size = (low: number | null, high: number | null) => ({ size: { low, high } })

  test('that nothing could ever reach is refused with the most that could be', () => {
    const pledges = [
      pledge('FR:troops', size(10, 20)),
      pledge('GB:troops', { ...size(5, 5), clauses: [['a']] }),
      pledge('PL:troops', { stance: 'declined' }),
    ]
    expect(refused(() => found('troops>=26', pledges))).toBe(
      '--goal: the goal "troops>=26" cannot be reached, whatever comes true; the most that could be is troops 25 soldiers, were all in force that nobody has declined',
    )
    expect(refused(() => found('troops:contributors>=3', pledges))).toContain('the most that could be is troops 2 contributors')
    expect(found('troops>=25', pledges)).toMatchObject({ truth: 'open', ends: 'upper', ways: { sets: [['a']] } })
    expect(found('troops>=15', pledges)).toMatchObject({ truth: 'open', ends: 'lower', ways: { sets: [['a']] } })
  })

  test('is not out of the question where somebody gave no number, and says who', () => {
    const pledges = [pledge('FR:troops', size(10, 20)), pledge('GB:troops')]
    expect(found('troops>=1000', pledges)).toMatchObject({ truth: 'false', unknown: ['GB'], probability: { all: { low: 0, high: 0 } } })
  })

  test('that the scenario rules out is told as such, with what stands in the way', () => {
    const pledges = [pledge('FR:troops', { clauses: [['a']] })]
    const { truth, ways, propositions } = found('troops:covered', pledges, ['a', 0])
    expect([truth, ways.sets]).toEqual(['false', []])
    expect(propositions).toMatchObject([{ proposition: 'a', truth: 'false', birnbaum: 0.9 }])
  })

  test('weighs a proposition of one pledge with all else that the pledge hangs on', () => {
    const pledges = [pledge('FR:troops', { worth: 1, clauses: [['a'], ['home:FR']] })]
    const assume = [0, 0.5, 0.5].map((probability, at) => ({ proposition: ['b', 'a', 'home:FR'][at] ?? '', probability, where: 'test' }))
    const implied = [{ proposition: 'a', by: ['b'], where: 'test' }]
    const { propositions } = aim(
      { goal: 'troops:covered', limit: 1, where: 'test' },
      new World(pledges, scenario({ assume, implied }), SUBJECT),
    )
    expect(propositions.map(({ proposition, birnbaum }) => [proposition, birnbaum])).toEqual([
      ['a', 0.5],
      ['home:FR', 0.5],
      ['b', 0.25],
    ])
  })

  test('that is reached already needs nothing, and what is open cannot defeat it', () => {
    expect(found('troops:covered', [pledge('FR:troops')])).toMatchObject({
      truth: 'true',
      ways: { sets: [[]], complete: true },
      defeats: { sets: [], complete: true },
    })
  })
})
