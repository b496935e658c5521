import { csvLine } from '../exports/csv.ts'
import { harmless } from '../exports/harmless.ts'
import { counted } from '../model/counted.ts'
import type { Cell, Register, Report } from '../model/register.ts'
import type { CellReviews } from './cellreviews.ts'
import { notRead, provided, reviewedPart, sayingSo, supportOf } from './describe.ts'
import { paint, SIGNS, width } from './paint.ts'

/** A cell with its party's name. */
export type Shown = Cell & { readonly name: string }

/** For people: each party with its measures. What does not fit a line goes on in the next. */
export function cellsAsList(cells: readonly Shown[], register: Register): string {
  const asOf = register.asOf === null ? '' : `, as known on ${register.asOf}`
  const said = register.saidUntil === null ? '' : `, of what had been said by ${register.saidUntil}`
  const head = `${counted(cells.length, 'position')} from ${counted(register.reports.length, 'report')}${unreadPart(register.reports)}${asOf}${said}`
  if (cells.length === 0) return `${head}\n`
  const widest = Math.max(...cells.map(({ measure }) => measure.length))
  const parties = [...Map.groupBy(cells, ({ party }) => party).values()].map((of) => {
    const lines = of.map((cell) => cellLine(cell, widest))
    return [`${paint('bold', of[0]?.name ?? '')} ${paint('dim', of[0]?.party ?? '')}`, ...lines].join('\n')
  })
  return `${parties.join('\n')}\n\n${head}\n`
}

/** Those of the reports that no pack reads: " (1 not read: no language pack for fr)". */
function unreadPart(reports: readonly Report[]): string {
  const unread = reports.filter((report) => report.unread)
  return unread.length === 0 ? '' : ` (${unread.length} ${notRead(unread.map(({ language }) => language))})`
}

function cellLine(cell: Shown, widest: number): string {
  const { measure, stance, conditions, alternatives, since, sinceHow, positions } = cell
  const { sign, style } = SIGNS[stance]
  const what = `${measure.padEnd(widest)} ${stance}${provided({ conditions, alternatives })}`
  const details = `· ${since === null ? 'undated' : `since ${since}${sinceHow === 'inferred' ? ' at the latest' : ''}`} · ${supportOf(cell)}${reviewedPart(positions)}`
  const between = 4 + what.length + 1 + details.length <= width() ? ' ' : '\n    '
  return `  ${paint(style, sign)} ${what.replace(stance, (word) => paint(style, word))}${between}${paint('dim', details)}`
}

const COLUMNS = [
  'party',
  'name',
  'measure',
  'stance',
  'conditions',
  'since',
  'since_how',
  'reports',
  'origins',
  'saying_so',
  'reviews',
] as const

function row(cell: Shown, reviews: CellReviews | undefined): readonly string[] {
  const { party, name, measure, stance, conditions, since, sinceHow, reports, origins } = cell
  const numbers = [reports, origins, sayingSo(cell)].map(String)
  return [party, name, measure, stance, conditions.join(' '), since ?? '', sinceHow, ...numbers, reviews ? reviewsText(reviews) : '']
}

/** "1 right, 2 refused"; nothing where nobody said anything. */
const reviewsText = (reviews: CellReviews): string =>
  Object.entries(reviews)
    .flatMap(([verdict, many]: readonly [string, number]) => (many === 0 ? [] : [`${many} ${verdict}`]))
    .join(', ')

/** By RFC 4180, a head and a line for each; what could be a formula is made harmless. `reviews`: what people say of the cells' statements. */
export function cellsAsCsv(cells: readonly Shown[], reviews: ReadonlyMap<string, CellReviews>): string {
  return [COLUMNS, ...cells.map((cell) => row(cell, reviews.get(cell.id)))].map((fields) => csvLine(fields.map(harmless))).join('')
}

export function cellsAsMarkdown(cells: readonly Shown[]): string {
  const lines = cells.map(
    ({ party, name, measure, stance, conditions, alternatives, since, reports, origins }) =>
      `| ${name} (${party}) | ${measure} | ${SIGNS[stance].sign} ${stance} | ${provided({ conditions, alternatives }).replace(' if ', '')} | ${since ?? ''} | ${reports} | ${origins} |`,
  )
  return [
    '| Party | Measure | Stance | Conditions | Since | Reports | Origins |',
    '| --- | --- | --- | --- | --- | ---: | ---: |',
    ...lines,
    '',
  ].join('\n')
}
