import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../bench/random.ts'
import { Ordered } from '../../src/register/ordered.ts'

const ascending = (a: number, b: number) => a - b

describe('items in order', () => {
  it.each([1, 2, 3])('are those that were put in and not taken out, and a snapshot stays what it was (%i)', (seed) => {
    const random = randomFrom(seed)
    const some = () => Array.from({ length: random() < 0.1 ? 700 : 3 }, () => Math.floor(random() * 20_000))
    const [ordered, here] = [new Ordered(ascending), new Set<number>()]
    const snapshots: (readonly [() => readonly number[], readonly number[]])[] = []
    for (let step = 0; step < 300; step++) {
      const items = new Set(some())
      if (random() < 0.4) {
        ordered.take([...items])
        for (const item of items) here.delete(item)
      } else {
        const fresh = [...items.difference(here)]
        ordered.put(fresh)
        for (const item of fresh) here.add(item)
      }
      if (random() < 0.3) snapshots.push([ordered.snapshot(), [...here].sort(ascending)])
      expect(ordered.size).toBe(here.size)
    }
    expect(here.size).toBeGreaterThan(4000)
    expect([...ordered]).toEqual([...here].sort(ascending))
    for (const [snapshot, then] of snapshots) expect(snapshot()).toEqual(then)
  })

  it('are in order also where thousands come one by one', () => {
    const ordered = new Ordered(ascending)
    const items = Array.from({ length: 5000 }, (_, at) => (at * 7919) % 5003)
    for (const item of items) ordered.put([item])
    expect([...ordered]).toEqual(items.toSorted(ascending))
    for (const item of items.slice(0, 4990)) ordered.take([item])
    expect([...ordered]).toEqual(items.slice(4990).toSorted(ascending))
  })

  it('are put together for a snapshot only once', () => {
    const ordered = new Ordered(ascending)
    ordered.put([2, 1])
    const snapshot = ordered.snapshot()
    expect(snapshot()).toEqual([1, 2])
    expect(snapshot()).toBe(snapshot())
  })
})
