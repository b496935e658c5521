import { steps } from '../steps.ts'
import { describe, expect, it } from 'vitest'
import { INVENTED } from '../../bench/happenings.ts'
import { type Held, holdings, WEIGHT } from '../../bench/holdings.ts'
import { Ledger } from '../../src/register/ledger.ts'

/** How many reports are put in one after the other, so that one that touches little or much does not decide. */
const ADDED = 20

describe('one more report', () => {
  // a year and four years of as many reports a day
  const all = holdings(1200)
  const year = all.filter(({ report }) => report.published !== null && report.published >= '2025-03-01')
  const late = year.filter((_, at) => at % Math.floor(year.length / ADDED) === 0)

  it('takes hardly more steps in a store of four years than in one of a year', () => {
    const [small, big] = [stepsOf(year, late), stepsOf(all, late)]
    expect(small).toBeGreaterThan(0)
    expect(big / small).toBeLessThan(2.5)
  })

  it('has few pairs of reports compared and few cells made anew', () => {
    const ledger = filled(all, late)
    const [before, cells] = [ledger.compared, new Set(ledger.register.cells)]
    for (const held of late) ledger.update([held])
    expect((ledger.compared - before) / late.length).toBeLessThan(20)
    expect(ledger.register.cells.filter((cell) => cells.has(cell)).length).toBeGreaterThan(cells.size / 2)
  })
})

/** The steps of putting reports into a ledger that has the others. */
function stepsOf(all: readonly Held[], late: readonly Held[]): number {
  const ledger = filled(all, late)
  return steps(() => {
    for (const held of late) {
      ledger.update([held])
      expect(ledger.register.cells.length).toBeGreaterThan(0)
    }
  })
}

function filled(all: readonly Held[], late: readonly Held[]): Ledger {
  const ledger = new Ledger(INVENTED, WEIGHT)
  const out = new Set(late)
  ledger.update(all.filter((held) => !out.has(held)))
  expect(ledger.register.cells.length).toBeGreaterThan(0)
  return ledger
}
