import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallestSets } from '../../src/outlook/sets.ts'

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f']
const SEARCH = { limit: 100, tried: 10_000 }

/** Something that stays enough with more: any of these sets is. */
const enoughSets = fc.array(fc.subarray(NAMES), { maxLength: 5 })
const enoughBy = (sets: readonly (readonly string[])[]) => (set: ReadonlySet<string>) =>
  sets.some((one) => one.every((name) => set.has(name)))

/** Every set that is enough and from which nothing can be left out. */
function tryingAll(enough: (set: ReadonlySet<string>) => boolean): readonly string[] {
  const all = Array.from({ length: 1 << NAMES.length }, (_, bits) => NAMES.filter((_, at) => bits & (1 << at)))
  const found = all.filter((set) => enough(new Set(set)) && set.every((name) => !enough(new Set(set.filter((other) => other !== name)))))
  return found.map((set) => set.join()).sort()
}

test('they are those that trying every set gives, the smallest first', () => {
  fc.assert(
    fc.property(enoughSets, (sets) => {
      const { sets: found, complete } = smallestSets(NAMES, enoughBy(sets), SEARCH)
      expect(complete).toBe(true)
      expect(found.map((set) => set.join()).sort()).toEqual(tryingAll(enoughBy(sets)))
      expect(found.map(({ length }) => length)).toEqual(found.map(({ length }) => length).sort((a, b) => a - b))
    }),
    { numRuns: 3000 },
  )
})

test('a limit leaves out the larger ones and says so', () => {
  fc.assert(
    fc.property(enoughSets, fc.integer({ min: 1, max: 3 }), (sets, limit) => {
      const whole = smallestSets(NAMES, enoughBy(sets), SEARCH)
      const some = smallestSets(NAMES, enoughBy(sets), { ...SEARCH, limit })
      expect(some.sets).toEqual(whole.sets.slice(0, limit))
      expect(some.complete).toBe(whole.sets.length <= limit)
      const missing = whole.sets.slice(limit)
      for (const { length } of missing) expect(length).toBeGreaterThan(some.searched)
    }),
    { numRuns: 500 },
  )
})

test('where the search ends before it has found any it gives one that is enough', () => {
  const sevenOf = (set: ReadonlySet<string>) => set.size >= 7
  const names = Array.from({ length: 14 }, (_, at) => `p${at}`)
  const { sets, complete, searched } = smallestSets(names, sevenOf, { limit: 5, tried: 100 })
  expect([sets.length, sets[0]?.length, complete, searched]).toEqual([1, 7, false, 2])
})

test('the better of two answers stands for both', () => {
  const enough = (set: ReadonlySet<string>) => set.has('a') || set.has('b')
  const better = (one: readonly string[]) => one.includes('b')
  expect(smallestSets(['a', 'b'], enough, { ...SEARCH, better }).sets).toEqual([['b']])
})
