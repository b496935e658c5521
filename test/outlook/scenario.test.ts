import { describe, expect, test } from 'vitest'
import type { Scenario } from '../../src/model/scenario.ts'
import type { Refusal } from '../../src/model/refusal.ts'
import { checkScenario } from '../../src/outlook/scenario.ts'
import { compile } from '../../src/register/compile.ts'
import { notes } from '../register/notation.ts'
import { scenario, SUBJECT } from './worlds.ts'

const { reports, statements } = notes(`
alfa 2025-01-01
  FR troops willing if a+home
  GB troops willing if other
bravo 2025-02-01
  GB troops committed
`)
const register = compile(statements, reports, { asOf: null })
const check = (part: Partial<Scenario>) => checkScenario(scenario(part), register, SUBJECT)
const where = 'plan.yaml:3'

test('what the register or the dossier knows can be assumed, also what somebody made a condition once', () => {
  expect(() => {
    check({
      assume: ['a', 'd', 'home:FR', 'home:GB', 'home', 'other:GB:troops', 'other'].map((proposition) => ({
        proposition,
        probability: 1,
        where,
      })),
    })
  }).not.toThrow()
})

describe('it is refused with where and the nearest names:', () => {
  test.each<[string, Partial<Scenario>, string]>([
    [
      'an unknown proposition',
      { assume: [{ proposition: 'home:FI', probability: 1, where }] },
      'plan.yaml:3: unknown proposition "home:FI"; the nearest are home:FR, home:GB',
    ],
    [
      'one kind for everybody where one proposition is meant',
      { given: [{ proposition: 'home', given: 'a', probability: 1, where }] },
      'plan.yaml:3: unknown proposition "home"; the nearest are home:FR, home:GB',
    ],
    [
      'a probability above 1',
      { assume: [{ proposition: 'a', probability: 1.5, where }] },
      'plan.yaml:3: 1.5 for a is no probability; write a number from 0 to 1',
    ],
    [
      'a party of which nothing is known',
      { worth: [{ of: 'stance', party: 'FI', stance: 'willing', worth: 1, where }] },
      'plan.yaml:3: unknown party "FI"; the nearest is FR',
    ],
    [
      'a size of a cell of which nothing is known',
      { sizes: [{ cell: 'FR:sea', low: 1, high: 1, where }] },
      'plan.yaml:3: unknown cell "FR:sea"; the nearest are FR:troops, GB:troops',
    ],
    [
      'a cell that has failed, of which nothing is known',
      { failed: [{ cell: 'FR:sea', where }] },
      'plan.yaml:3: unknown cell "FR:sea"; the nearest are FR:troops, GB:troops',
    ],
    [
      'a size that ends before it begins',
      { sizes: [{ cell: 'FR:troops', low: 2, high: 1, where }] },
      'plan.yaml:3: 2 to 1 is no size of FR:troops; write a number from 0 to 1000000000000, or two of which the second is no smaller',
    ],
    [
      'a size that nobody could give',
      { sizes: [{ cell: 'FR:troops', low: 1, high: 1e308, where }] },
      'plan.yaml:3: 1 to 1e+308 is no size of FR:troops; write a number from 0 to 1000000000000, or two of which the second is no smaller',
    ],
  ])('%s', (_what, part, line) => {
    expect(() => {
      check(part)
    }).toThrow(expect.objectContaining({ line }) as Refusal)
  })
})
