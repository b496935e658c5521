import type { Document } from '../model/document.ts'
import type { Cited } from '../model/finding.ts'
import type { Cell, Report } from '../model/register.ts'
import type { Statement } from '../model/statement.ts'
import type { Store } from '../store/store.ts'
import { nameOf } from '../text/name.ts'
import { contextOf } from './context.ts'
import type { CellSummary, QuoteInContext, ReportSummary, StatementInContext } from './views.ts'

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
  { id, language, published, publishedHow, title, outlet, url, kind, kindHow, unread }: Report,
  name: string,
): ReportSummary {
  return { id, language, published, publishedHow, title, name, outlet, url, kind, kindHow, ...(unread ? { unread } : {}) }
}

/** A statement with its report and the words around its quote there. */
export function inContext(statement: Statement, document: Document): StatementInContext {
  return { statement, report: reportSummary(document, nameOf(document)), ...contextOf(document.text, statement.quote) }
}

/** Statements in their reports, in their order. */
export async function allInContext(statements: readonly Statement[], store: Store): Promise<readonly StatementInContext[]> {
  const documents = await documentsOf(statements, store)
  return statements.flatMap((statement) => {
    const document = documents.get(statement.document)
    return document ? [inContext(statement, document)] : []
  })
}

/** Quotes in their reports, in their order. */
export async function quotesInContext(quotes: readonly Cited[], store: Store): Promise<readonly QuoteInContext[]> {
  const documents = await documentsOf(quotes, store)
  return quotes.flatMap(({ document: id, ...quote }) => {
    const document = documents.get(id)
    return document ? [{ quote, report: reportSummary(document, nameOf(document)), ...contextOf(document.text, quote) }] : []
  })
}

async function documentsOf(all: readonly { readonly document: string }[], store: Store): Promise<ReadonlyMap<string, Document>> {
  const ids = [...new Set(all.map(({ document }) => document))]
  return new Map((await store.documents({ ids })).map((document) => [document.id, document]))
}
