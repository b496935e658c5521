import { describe, expect, test } from 'vitest'
import type { Scenario } from '../../src/model/scenario.ts'
import { Refusal } from '../../src/model/refusal.ts'
import { type Network, network } from '../../src/outlook/network.ts'
import { scenario, SUBJECT } from './worlds.ts'

const assume = (...said: readonly (readonly [string, number | null])[]): Scenario['assume'] =>
  said.map(([proposition, probability]) => ({ proposition, probability, where: `line of ${proposition}` }))
const implied = (proposition: string, ...by: readonly string[]) => ({ proposition, by, where: 'test' })
const given = (condition: string, proposition: string, probability: number) => ({
  proposition,
  given: condition,
  probability,
  where: 'test',
})

const NAMES = ['a', 'b', 'c', 'home:FR', 'home:GB']
const of = (part: Partial<Scenario>): Network => network(NAMES, scenario(part), SUBJECT)
const likely = (of: Network, name: string): number => of.conditioning().chance([[of.place(name)]])
const numbers = (part: Partial<Scenario>, ...names: readonly string[]) => names.map((name) => Number(likely(of(part), name).toFixed(6)))

describe('what is assumed', () => {
  test('is as likely as that, and what is left open counts as the dossier says', () => {
    expect(numbers({ assume: assume(['a', 0.3], ['b', 1], ['c', null]) }, 'a', 'b', 'c')).toEqual([0.3, 1, 0.5])
  })

  test('of a kind is assumed of each of its propositions that nothing else is said of', () => {
    expect(numbers({ assume: assume(['home:FR', 0.2], ['home', 0.9]) }, 'home:FR', 'home:GB')).toEqual([0.2, 0.9])
  })
})

describe('where a is implied by b', () => {
  const a = implied('a', 'b')

  test('each keeps what is assumed of it, and b never comes without a', () => {
    const found = of({ implied: [a], assume: assume(['a', 0.4], ['b', 0.1]) })
    expect([likely(found, 'a'), likely(found, 'b')]).toEqual([0.4, expect.closeTo(0.1)])
    expect(found.conditioning().chance([[found.place('a')], [found.place('b')]])).toBeCloseTo(0.1)
  })

  test('what is open lies between what implies it and what it implies', () => {
    expect(numbers({ implied: [a] }, 'a', 'b')).toEqual([0.5, 0.25])
    expect(numbers({ implied: [a], assume: assume(['b', 0.8]) }, 'a', 'b')).toEqual([0.9, 0.8])
    expect(numbers({ implied: [a], assume: assume(['a', 0.4]) }, 'a', 'b')).toEqual([0.4, 0.2])
  })

  test('a holds where b does, and b fails where a does', () => {
    expect(numbers({ implied: [a], assume: assume(['b', 1]) }, 'a', 'b')).toEqual([1, 1])
    expect(numbers({ implied: [a], assume: assume(['a', 0]) }, 'a', 'b')).toEqual([0, 0])
  })

  test('several may imply the same, together likelier than it alone', () => {
    const both = implied('a', 'b', 'c')
    expect(numbers({ implied: [both], assume: assume(['a', 0.6], ['b', 0.5], ['c', 0.5]) }, 'a', 'b', 'c')).toEqual([0.6, 0.5, 0.5])
  })
})

test('the first of several things that hold counts, and where none does what is assumed', () => {
  const rows = [given('a', 'c', 0.8), given('b', 'c', 0.2)]
  expect(numbers({ given: rows, assume: assume(['a', 1], ['b', 1]) }, 'c')).toEqual([0.8])
  expect(numbers({ given: rows, assume: assume(['a', 0], ['b', 1]) }, 'c')).toEqual([0.2])
  expect(numbers({ given: rows, assume: assume(['a', 0], ['b', 0], ['c', 0.7]) }, 'c')).toEqual([0.7])
  expect(numbers({ given: rows, assume: assume(['a', 0.5], ['b', 0], ['c', 0.4]) }, 'c')).toEqual([0.6])
})

describe('it is refused', () => {
  const refusal = (part: Partial<Scenario>): string => {
    try {
      of(part)
    } catch (error) {
      if (error instanceof Refusal) return error.line
      throw error
    }
    throw new Error('nothing was refused')
  }

  test.each<[string, Partial<Scenario>, string]>([
    [
      'that b is likelier than a, which it implies',
      { implied: [implied('a', 'b')], assume: assume(['a', 0.4], ['b', 0.6]) },
      'line of b: b is taken for 0.6, and a, without which it cannot be, for 0.4; make a likelier, or b less likely',
    ],
    [
      'that b holds and a does not',
      { implied: [implied('a', 'b')], assume: assume(['a', 0], ['b', 1]) },
      'line of b: a is assumed false and b 1, but b implies a; leave b out, or assume something else of a',
    ],
    [
      'that b holds and a may not',
      { implied: [implied('a', 'b')], assume: assume(['a', 0.4], ['b', 1]) },
      'line of a: b is assumed true and a 0.4, but b implies a; leave a out, or assume something else of b',
    ],
    [
      'a chain that breaks in its middle',
      { implied: [implied('a', 'b'), implied('b', 'c')], assume: assume(['a', 0.4], ['c', 0.6]) },
      'line of c: c is taken for 0.6, and a, without which it cannot be, for 0.4; make a likelier, or c less likely',
    ],
    [
      'what depends on itself',
      { implied: [implied('a', 'b')], given: [given('b', 'a', 0.5)] },
      'the scenario: a depends on b depends on a: that is a circle; leave out one of these under "given" or "implied"',
    ],
  ])('%s', (_what, part, line) => {
    expect(refusal(part)).toBe(line)
  })
})
