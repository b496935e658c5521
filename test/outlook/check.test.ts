import { describe, expect, it } from 'vitest'
import { Refusal } from '../../src/model/refusal.ts'
import { analyse } from '../../src/outlook/analyse.ts'
import { checkedModel } from '../../src/outlook/check.ts'

const gates = { top: { op: 'and', of: ['alpha', 'beta'] } }
const probabilities = { alpha: 0.5, beta: 0.5 }

function refused(input: unknown): string {
  try {
    checkedModel(input)
  } catch (error) {
    if (error instanceof Refusal) return error.line
    throw error
  }
  return 'taken'
}

const withGate = (gate: unknown) => refused({ top: 'top', gates: { top: gate }, probabilities })
const withChance = (chance: unknown) => refused({ top: 'top', gates, probabilities: { ...probabilities, beta: chance } })

describe('a model', () => {
  it('is taken where it makes sense, with gates that are not under its top', () => {
    const model = { top: 'top', gates: { ...gates, apart: { op: 'not', of: ['alpha'] } }, probabilities }
    expect(checkedModel(model)).toBe(model)
    expect(refused({ top: 'alpha', gates: {}, probabilities })).toBe('taken')
  })

  it('is refused where it is none', () => {
    expect(refused([])).toContain('the model: it should be an object, and is a list; write it as { "top"')
    expect(refused({ top: 'top', gates })).toContain('probabilities: it is missing')
    expect(refused({ top: 'top', probabilities })).toContain('gates: it is missing')
    expect(refused({ gates, probabilities })).toContain('top: it has no top')
    expect(refused({ top: 3, gates, probabilities })).toContain('top: it should be a name, and is 3')
  })

  it('is refused where a name is unknown, with those that are like it', () => {
    expect(refused({ top: 'tpo', gates, probabilities })).toMatch(
      /^top: "tpo" is neither a gate nor has it a probability; the nearest are top/,
    )
    expect(withGate({ op: 'and', of: ['alpha', 'betta'] })).toMatch(/^gates\."top"\.of\[1\]: "betta" is neither .*; the nearest is beta/)
    expect(withGate({ op: 'and', of: ['constructor'] })).toContain('"constructor" is neither')
  })

  it('is refused where a gate makes no sense', () => {
    expect(withGate({ op: 'nand', of: ['alpha'] })).toBe('gates."top": there is no op "nand"; the nearest is and')
    expect(withGate({ of: ['alpha'] })).toContain('it has no op; the ops are and, or, atleast, not')
    expect(withGate({ op: 'or', of: [] })).toContain('it is of nothing')
    expect(withGate({ op: 'or' })).toContain('"of" should be a list, and is missing')
    expect(withGate({ op: 'not', of: ['alpha', 'beta'] })).toContain('"not" is of one name, and here of 2')
    expect(withGate({ op: 'atleast', of: ['alpha'] })).toContain('it has no k')
    for (const k of [0, 3, 1.5, '1', -1])
      expect(withGate({ op: 'atleast', k, of: ['alpha', 'beta'] })).toContain('write a whole number from 1 to 2')
    expect(withGate({ op: 'and', k: 1, of: ['alpha'] })).toContain('k is for "atleast"')
    expect(withGate('and')).toContain('it should be an object, and is "and"')
  })

  it('is refused where a probability is none', () => {
    for (const chance of [-0.1, 1.1])
      expect(withChance(chance)).toBe(`probabilities."beta": ${chance} is no probability; write a number from 0 to 1`)
    expect(withChance(NaN)).toContain('is no probability')
    expect(withChance('0.5')).toContain('it should be a number, and is "0.5"')
    expect(refused({ top: 'top', gates, probabilities: { ...probabilities, top: 0.5 } })).toContain('it is a gate, and has a probability')
  })

  it('is refused where a gate rests on itself, under the top or not, with the way round', () => {
    const round = { a: { op: 'or', of: ['alpha', 'b'] }, b: { op: 'and', of: ['beta', 'c'] }, c: { op: 'not', of: ['a'] } } as const
    const model = checkedModel({ top: 'top', gates: { ...gates, ...round }, probabilities })
    expect(() => analyse(model, { limit: 1, budget: { nodes: 100 } })).toThrow('it rests on itself: "a" → "b" → "c" → "a"')
  })
})
