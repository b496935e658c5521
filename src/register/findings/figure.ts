import { type Finding, finding } from '../../model/finding.ts'
import type { Quantity } from '../../model/statement.ts'
import { type Around, type Finder, opposed, reports } from './around.ts'
import { agree, type Count } from './counts.ts'
import { daysBetween } from '../../model/span.ts'
import { oneDay } from './days.ts'

/** Within so many days numbers are of one time: what is said on one day is in the papers of the next, and later more may have joined. */
const ONE_TIME = 1

/** The counts of one thing that give one number on one day. */
interface Result {
  readonly day: string
  readonly value: string
  readonly counts: readonly [Count, ...Count[]]
}

/**
 * Numbers of one thing at one time that cannot both be right. A report that gives several numbers which exclude each other counts several
 * things, and knows what sets them apart; so do words that narrow what is counted and differ ("polnische Soldaten", "dänische Soldaten").
 */
export const figure: Finder<readonly Count[]> = (counted, around) => {
  const results = resultsOf(counted, around)
  const found = new Map<string, Finding>()
  for (const [at, first] of results.entries())
    for (const second of results.slice(at + 1)) {
      if (daysBetween(first.day, second.day) > ONE_TIME) break
      const [one, other] = apart(first, second)
      if (!one || !other) continue
      const clash = excluding({ ...first, counts: one }, { ...second, counts: other }, around)
      if (!found.has(clash.id)) found.set(clash.id, clash)
    }
  return [...found.values()]
}

/** The numbers that were given, by day: of each report the one it gives. */
function resultsOf(counted: readonly Count[], { written }: Around): readonly Result[] {
  const dated = [...Map.groupBy(counted, ({ document }) => document)].flatMap(([document, own]) => {
    const day = oneDay(written(document))
    const [count] = own.toSorted((a, b) => width(a) - width(b) || a.quote.start - b.quote.start)
    if (day === null || !count || own.some((other) => !agree(count, other))) return []
    return [{ day, value: inWords(count), count }]
  })
  return [...Map.groupBy(dated, ({ day, value }) => `${day} ${value}`)]
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .flatMap(([, alike]) => {
      const [{ day, value, count }, ...more] = alike as [(typeof alike)[number], ...typeof alike]
      return [{ day, value, counts: [count, ...more.map((m) => m.count)] }]
    })
}

const width = ({ low, high }: Quantity): number => (low === null || high === null ? Infinity : high - low)

/** The counts of two results that exclude each other: those whose words do not tell that they count different things. */
function apart(first: Result, second: Result): readonly (Result['counts'] | undefined)[] {
  const [a] = first.counts
  const [b] = second.counts
  if (agree(a, b)) return []
  const [narrow, wide] = [first, second].map(({ counts }) => new Set(counts.map(narrowing)))
  const ours = first.counts.filter((x) => [...(wide ?? [])].some((y) => oneThing(narrowing(x), y)))
  const theirs = second.counts.filter((y) => [...(narrow ?? [])].some((x) => oneThing(x, narrowing(y))))
  return [ours, theirs].map(([head, ...more]) => head && [head, ...more])
}

/** Whether what narrows the words that are counted is the same, or one of them is counted without any. */
const oneThing = (ours: string, theirs: string): boolean => ours === '' || theirs === '' || ours === theirs

/** All but the last of the words that are counted. */
const narrowing = ({ counts }: Count): string => counts.toLowerCase().split(' ').slice(0, -1).join(' ')

function excluding(first: Result, second: Result, { name }: Around): Finding {
  const [{ of, unit }] = first.counts
  const [party = '', about = ''] = of.split(':')
  const what = { members: 'the states taking part', contributors: 'the states that contribute', troops: 'troops' }[about] ?? name(about)
  const days = first.day === second.day ? `on ${first.day}` : `between ${first.day} and ${second.day}`
  return finding(
    {
      kind: 'figure',
      severity: 'medium',
      about: of,
      message: `${name(party)}, ${what}: ${reports(first.counts)} ${first.counts.length > 1 ? 'count' : 'counts'} ${first.value} ${unit}, ${reports(second.counts)} ${second.value}, ${days}.`,
      quotes: opposed(first.counts, second.counts),
      why: 'Both count the same thing in the same unit at the same time; the ranges do not meet, and neither number is the other one rounded.',
    },
    ...[first.value, second.value],
  )
}

/** "26", "15,000 to 30,000", "more than 1,000", "up to 3,000". */
export function inWords({ low, high }: Quantity): string {
  const number = (n: number) => n.toLocaleString('en')
  if (low === null) return high === null ? 'an unknown number of' : `up to ${number(high)}`
  return high === null ? `more than ${number(low)}` : low === high ? number(low) : `${number(low)} to ${number(high)}`
}
