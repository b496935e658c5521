import { languagePack } from '../languages/index.ts'
import { counted } from '../model/counted.ts'
import type { Document } from '../model/document.ts'
import { Refusal } from '../model/refusal.ts'
import { documentDates, type QuotedDate } from '../reading/dates/document.ts'
import type { Given } from '../text/load.ts'
import { withCredits } from '../server/readers.ts'
import { source } from './describe.ts'
import { reportRefusal } from './exit.ts'
import { jsonLine } from './jsonline.ts'
import { paint, visible } from './paint.ts'
import { eachReport } from './reports.ts'

interface Dated {
  readonly document: Document
  readonly dates: readonly QuotedDate[]
}

/** `garant dates`: the time expressions of each report with what they mean, for people or as one JSON object a line. */
export async function dates(paths: readonly string[], options: Given & { readonly json?: boolean }): Promise<void> {
  for await (const { outcome } of eachReport(paths, options, read)) {
    if (outcome instanceof Refusal) reportRefusal(outcome)
    else if (options.json) process.stdout.write(`${jsonLine(outcome.document, { dates: outcome.dates })}\n`)
    else process.stdout.write(`${listing(outcome)}\n\n`)
  }
}

async function read(loaded: Document): Promise<Dated> {
  const pack = await languagePack(loaded.language, loaded.path)
  const document = withCredits(loaded, pack)
  return { document, dates: documentDates(document, pack) }
}

/** The report in two lines, then a line for each time expression: where it begins, what it means, its words. */
function listing({ document, dates }: Dated): string {
  const about = [document.id, document.language, visible(document.path), counted(dates.length, 'time expression')].join(' · ')
  const rows = dates.map(({ start, value, type, how, mod, text }) => [
    String(start),
    [value ?? '?', mod].filter((part) => part !== undefined).join(' '),
    type,
    how,
    visible(text),
  ])
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padStart(widths[i] ?? 0) : i < 4 ? cell.padEnd(widths[i] ?? 0) : cell)).join('  '),
  )
  return [paint('bold', source(document)), paint('dim', about), ...(lines.length > 0 ? ['', ...lines] : [])].join('\n')
}
