/**
 * `bin/node bench/register.ts [COUNT…]`: how long it takes to compile the register of 1,000 and of 10,000 invented reports (bench/holdings.ts)
 * from their statements, clues and sketches, how long one more report then takes, and how much memory is held at most, the invented reports
 * included; once with a wording as likely as that of real reports, once with one that is dense. Each in a process of its own, with Node's
 * default heap. Times are of the processor, all threads together. Printed, never asserted.
 *
 * All reports are of the same four years, so many of them are many a day. `COUNT likely|dense LAST` measures the last so many of `COUNT` alone:
 * a small store with as many reports a day as the large one has.
 */
import { spawnSync } from 'node:child_process'
import type { Register } from '../src/model/register.ts'
import { type Holding, Ledger } from '../src/register/ledger.ts'
import { INVENTED } from './happenings.ts'
import { holdings, WEIGHT, type Wording, WORDINGS } from './holdings.ts'
import { type Spread, spread } from './timing.ts'

/** So many reports are added one by one, spread over the whole time; the first few let the engine compile what runs often. */
const ADDED = 60
const WARM = 10

const counts = process.argv.slice(2).filter((arg) => /^\d+$/.test(arg))
const alone = WORDINGS.find((wording) => process.argv.includes(wording))
if (alone) measure(Number(counts[0]), alone, Number(counts[1] ?? counts[0]))
else
  for (const count of counts.length > 0 ? counts : ['1000', '10000'])
    for (const wording of WORDINGS) spawnSync(process.execPath, [import.meta.filename, count, wording], { stdio: 'inherit' })

function measure(count: number, wording: Wording, last: number): void {
  const inTime = holdings(count + ADDED, wording).toSorted((a, b) => a.tells - b.tells)
  const all = inTime.slice(-last - ADDED)
  const each = Math.floor(all.length / ADDED)
  const late = new Set(Array.from({ length: ADDED }, (_, at) => all[at * each]))
  const ledger = new Ledger(INVENTED, WEIGHT)
  const begun = performance.now()
  const scratch = timed(() =>
    taken(
      ledger,
      all.filter((held) => !late.has(held)),
    ),
  )
  const clock = (performance.now() - begun) / 1000
  const { cells, events, origins } = taken(ledger, [])
  const adding = [...late].map((held) => timed(() => taken(ledger, held ? [held] : [])))
  const { min, median, max }: Spread = spread(adding.slice(WARM))
  const ms = [min, median, max].map((s) => (1000 * s).toFixed(1)).join(' / ')
  const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0)
  console.log(
    `${last.toLocaleString('en')} reports${last < count ? ` (the last of ${count.toLocaleString('en')})` : ''}, ${wording} (${cells.length} cells, ${events.length} events, ${origins.length} origins): ` +
      `compiled in ${scratch.toFixed(1)} s (${clock.toFixed(1)} s by the clock); one more in ${ms} ms (min / median / max); ${memory} MB at most`,
  )
}

function taken(ledger: Ledger, put: readonly Holding[]): Register {
  ledger.update(put)
  return ledger.register
}

/** The seconds of processor time that something takes. */
function timed(work: () => unknown): number {
  const begun = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}
