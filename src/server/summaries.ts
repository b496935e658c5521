import type { Document } from '../model/document.ts'
import type { Cell, Report } from '../model/register.ts'
import type { Statement } from '../model/statement.ts'
import { nameOf } from '../text/name.ts'
import { contextOf } from './context.ts'
import type { CellSummary, ReportSummary, StatementInContext } from './views.ts'

/** A cell without what it rests on. */
export function cellSummary({
  id,
  party,
  measure,
  stance,
  conditions,
  alternatives,
  since,
  sinceHow,
  reports,
  origins,
}: Cell): CellSummary {
  return { id, party, measure, stance, conditions, alternatives, since, sinceHow, reports, origins }
}

/** A report without its text and without where it lay on someone's disk, with what it is called. */
export function reportSummary(
  { id, language, published, publishedHow, title, outlet, url, kind, kindHow }: Report,
  name: string,
): ReportSummary {
  return { id, language, published, publishedHow, title, name, outlet, url, kind, kindHow }
}

/** A statement with its report and the words around its quote there. */
export function inContext(statement: Statement, document: Document): StatementInContext {
  return { statement, report: reportSummary(document, nameOf(document)), ...contextOf(document.text, statement.quote) }
}
