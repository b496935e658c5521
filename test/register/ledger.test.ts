import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../bench/random.ts'
import type { Document } from '../../src/model/document.ts'
import type { Register } from '../../src/model/register.ts'
import type { Review } from '../../src/model/review.ts'
import { compile } from '../../src/register/compile.ts'
import { type Holding, Ledger } from '../../src/register/ledger.ts'
import { links } from '../../src/register/origins/linkbook.ts'
import { KNOWN } from './chronicle.ts'
import { holding, Inventions } from './inventions.ts'

const ALL_WEIGH = () => 1

describe('a ledger', () => {
  it('is empty before anything is put in', () => {
    expect(new Ledger(KNOWN, ALL_WEIGH).register).toEqual(compile([], [], { asOf: null }))
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'has the register that is compiled from all that was put in, whatever came, was read anew and was said of it (%i)',
    (seed) => {
      const random = randomFrom(seed)
      const inventions = new Inventions(random)
      const ledger = new Ledger(KNOWN, ALL_WEIGH)
      const here = new Map<string, { readonly document: Document; readonly held: Holding }>()
      const reviews: Review[] = []
      for (let step = 0; step < 20; step++) {
        const known = [...here.values()]
        const put = Array.from({ length: 1 + Math.floor(random() ** 4 * 4) }, () => {
          const again = known[Math.floor(random() * known.length * 3)]
          const document = again ? inventions.dated(again.document) : inventions.report()
          return { document, held: holding(document, inventions.reading(document)) }
        })
        for (const one of put) here.set(one.document.id, one)
        const holdings = [...here.values()].map(({ held }) => held)
        const said = Array.from({ length: Math.floor(random() * 4) }, () => inventions.review(holdings, reviews)).filter((r) => r !== null)
        reviews.push(...said)
        // what is said may come with what it is of, before it or after it
        const rounds = [put.map(({ held }) => held), []]
        for (const [at, of] of (random() < 0.5 ? rounds : rounds.toReversed()).entries()) ledger.update(of, at === 0 ? said : [])
        expect(ledger.register).toEqual(scratch(holdings, reviews))
      }
      expect(reviews.length).toBeGreaterThan(10)
      const { origins, cells, events } = ledger.register
      expect(origins.some(({ derived }) => derived.length > 1)).toBe(true)
      expect(cells.length).toBe(4)
      expect(events.some(({ reports }) => reports.length > 1)).toBe(true)
    },
  )

  it('leaves a register that was handed out as it was', () => {
    const inventions = new Inventions(randomFrom(11))
    const ledger = new Ledger(KNOWN, ALL_WEIGH)
    const here: Holding[] = []
    const put = () => {
      const document = inventions.report()
      here.push(holding(document, inventions.reading(document)))
      ledger.update(here.slice(-1))
    }
    for (let at = 0; at < 5; at++) put()
    const before = ledger.register
    const expected = scratch(here)
    for (let at = 0; at < 5; at++) put()
    expect(before).toEqual(expected)
    expect(ledger.register).not.toEqual(expected)
  })
})

function scratch(all: readonly Holding[], reviews: readonly Review[] = []): Register {
  const reports = all.map(({ report }) => report)
  const sketches = new Map(all.flatMap(({ report, sketch }) => (sketch ? [[report.id, sketch] as const] : [])))
  return compile(
    all.flatMap(({ statements }) => statements),
    reports,
    { asOf: null, dossier: KNOWN, clues: all.flatMap(({ clues }) => clues), links: links(reports, sketches, ALL_WEIGH), reviews },
  )
}
