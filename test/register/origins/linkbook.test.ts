import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../../bench/random.ts'
import type { Report } from '../../../src/model/register.ts'
import { packed, type Sketch } from '../../../src/model/sketch.ts'
import { LinkBook } from '../../../src/register/origins/linkbook.ts'
import type { Link } from '../../../src/register/origins/links.ts'
import { report } from './material.ts'

/** So few that reports get out of one another's reach all the time. */
const LIMITS = { reach: 2, wide: 6 }
const ALL_WEIGH = () => 1

interface Known {
  readonly report: Report
  readonly sketch: Sketch
}

describe('a book of links', () => {
  it.each([1, 2, 3, 4, 5, 6])('has the links that one has into which all is put anew, whatever came and went (%i)', (seed) => {
    const random = randomFrom(seed)
    const book = new LinkBook(ALL_WEIGH, LIMITS)
    const here = new Map<string, Known>()
    let [links, across, undone] = [0, 0, 0]
    for (let step = 0; step < 90; step++) {
      const id = `r${Math.floor(random() * 30)}`
      const out = book.take(id)
      here.delete(id)
      undone += out.undone.length
      if (random() < 0.75) {
        const known = invented(id, random)
        here.set(id, known)
        undone += book.put(known.report, known.sketch).undone.length
      }
      if (step % 3 !== 0) continue
      const anew = scratch([...here.values()].toSorted(() => random() - 0.5))
      const made = inOrder(book.links())
      expect(made).toEqual(inOrder(anew.links()))
      links += made.length
      across += made.filter(({ by }) => by === 'alignment').length
    }
    expect(links).toBeGreaterThan(200)
    expect(across).toBeGreaterThan(100)
    expect(undone).toBeGreaterThan(20)
  })

  it('says which links a report made, and which it undid by coming between', () => {
    const book = new LinkBook(ALL_WEIGH, LIMITS)
    const sketch = sketchOf(Array.from({ length: 20 }, (_, at) => 3 * at))
    for (const day of ['01', '02', '03']) book.put(report(day, `2025-03-${day}`), sketch)
    expect(book.linksOf('02').map(({ ends }) => ends.join())).toEqual(['01,02', '02,03'])
    const { made, undone } = book.put(report('02b', '2025-03-02'), sketch)
    expect(made.map(({ ends }) => ends.join()).toSorted()).toEqual(['01,02b', '02,02b', '02b,03'])
    expect(undone.map(({ ends }) => ends.join())).toEqual(['01,03'])
    expect(book.take('02b').made.map(({ ends }) => ends.join())).toEqual(['01,03'])
  })

  it('compares a report with as many others in a big book as in a small one', () => {
    const compared = (size: number) => {
      const random = randomFrom(20251125)
      const book = new LinkBook(ALL_WEIGH)
      for (let at = 0; at < size; at++) book.put(report(`r${at}`, dayOf(at)), invented('', random, Math.floor(at / 10)).sketch)
      const before = book.compared
      book.put(report('new', dayOf(size / 2)), invented('', random, Math.floor(size / 20)).sketch)
      return book.compared - before
    }
    const small = compared(100)
    expect(small).toBeGreaterThan(0)
    expect(compared(1600)).toBeLessThan(3 * small)
  })
})

function scratch(known: readonly Known[]): LinkBook {
  const book = new LinkBook(ALL_WEIGH, LIMITS)
  for (const { report, sketch } of known) book.put(report, sketch)
  return book
}

function inOrder(links: Iterable<Link>): readonly Link[] {
  return [...links].sort((a, b) => (a.ends.join() < b.ends.join() ? -1 : 1))
}

/** A report that tells one of few stories, mostly in its words, on some day or none. */
function invented(id: string, random: () => number, story = Math.floor(random() * 3)): Known {
  const word = (at: number) => (random() < 0.6 ? story * 1000 + at : 10_000 + Math.floor(random() * 1_000_000))
  const sentences = Array.from({ length: 6 + Math.floor(random() * 3) }, (_, at) =>
    Array.from({ length: 6 }, (_, key) => word(at * 6 + key)),
  )
  const runs = Array.from({ length: 40 }, (_, at) => 3 * word(at))
  const day = random() < 0.25 ? null : dayOf(Math.floor(random() * 30))
  return { report: report(id, day, random() < 0.3 ? 'fr' : 'de'), sketch: sketchOf(runs, sentences) }
}

function sketchOf(runs: readonly number[], sentences: readonly (readonly number[])[] = []): Sketch {
  const ascending = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b)
  return packed(
    ascending(runs),
    sentences.map((keys, at) => ({ start: at, end: at + 1, keys: ascending(keys), cognates: ascending(keys) })),
  )
}

const dayOf = (at: number) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10)
