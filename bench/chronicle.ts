/**
 * `bin/node bench/chronicle.ts`: how long it takes to find the events and dates of 1,000 and of 10,000 invented reports (or as many as are
 * named: `bin/node bench/chronicle.ts 100000`), and of one report more; and how many pairs of tellings are rightly taken to be of one event.
 * Seconds are of processor time. Printed, never asserted.
 */
import { Chronicle } from '../src/register/chronicle.ts'
import { invented, INVENTED } from './happenings.ts'

/** So many reports are added one by one. */
const MORE = 100

const sizes = process.argv.slice(2).map(Number)
for (const count of sizes.length > 0 ? sizes : [1000, 10_000]) measure(count)

function measure(count: number): void {
  const made = invented(count + MORE)
  const chronicle = new Chronicle(INVENTED)
  const all = seconds(() => chronicle.update({ put: made.slice(0, count) }))
  const each = made.slice(count).map((report) => seconds(() => chronicle.update({ put: [report] })) * 1000)
  const middle = each.toSorted((a, b) => a - b)[MORE / 2] ?? 0
  const { precision, recall } = pairs(made, chronicle)
  console.log(
    `${count.toLocaleString('en')} reports: ${all.toFixed(1)} s, one more ${middle.toFixed(1)} ms (at most ${Math.max(...each).toFixed(0)}); ` +
      `${chronicle.events().length} events, pairs of tellings: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  )
}

function pairs(made: ReturnType<typeof invented>, chronicle: Chronicle): { readonly precision: number; readonly recall: number } {
  const tellings = made.flatMap(({ statements, of }) =>
    statements
      .filter(({ kind }) => kind === 'event')
      // what is told beside the happenings of a report is the one founding
      .map(({ id }, at): readonly [string, number] => [id, of[at] ?? -1]),
  )
  const of = new Map(tellings)
  const together = (groups: Iterable<readonly unknown[]>) => [...groups].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
  const right = chronicle.events().flatMap(({ statements }) => [...Map.groupBy(statements, (id) => of.get(id)).values()])
  const found = together(right)
  return {
    precision: found / together(chronicle.events().map(({ statements }) => statements)),
    recall: found / together(Map.groupBy(tellings, ([, happening]) => happening).values()),
  }
}

function seconds(work: () => unknown): number {
  const begun = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}
