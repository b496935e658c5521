import type { DatedHow } from '../model/dating.ts'
import type { Block, Document } from '../model/document.ts'
import type { Label } from '../model/dossier.ts'
import type { Run } from '../model/register.ts'
import type { Alternatives } from '../model/alternatives.ts'
import type { Statement, Stance } from '../model/statement.ts'

/** What the routes answer. The web app reads these types; the OpenAPI description is checked against them. */

/** Any error: what is wrong and what helps, in sentences. */
export interface ErrorView {
  readonly error: { readonly code: string; readonly message: string; readonly cure: string }
}

export interface Named {
  readonly id: string
  readonly label: Label
}

export interface DossierView {
  readonly id: string
  readonly title: Label
  readonly measures: readonly (Named & { readonly description: Label })[]
  readonly conditions: readonly Named[]
  /** Every party that the register names: states (labels from CLDR) and groups. */
  readonly parties: readonly Named[]
}

export interface CellSummary {
  readonly id: string
  readonly party: string
  readonly measure: string
  readonly stance: Stance
  readonly conditions: readonly string[]
  readonly alternatives: Alternatives
  readonly since: string | null
  readonly sinceHow: DatedHow
  readonly reports: number
  /** How many of them do not come from one another. */
  readonly origins: number
}

/** GET /api/register?party=&measure=&asOf= */
export interface RegisterView {
  readonly dossier: DossierView
  readonly asOf: string | null
  readonly reports: number
  readonly cells: readonly CellSummary[]
}

/** `name` is what to call it: its title or, where it has none, its first line. */
export type ReportSummary = Omit<Document, 'text' | 'path'> & { readonly name: string }

/** A statement with the words around its quote: `context` starts at `contextStart` of the report's text. */
export interface StatementInContext {
  readonly statement: Statement
  readonly report: ReportSummary
  readonly context: string
  readonly contextStart: number
}

/** GET /api/cells/PARTY/MEASURE?asOf= */
export interface CellView {
  readonly dossier: DossierView
  readonly cell: CellSummary
  readonly history: readonly Run[]
  /** Which run of the history the present stance comes from. */
  readonly present: number
  /** In time order; undated first. */
  readonly statements: readonly StatementInContext[]
}

/** GET /api/reports */
export interface ReportsView {
  readonly dossier: DossierView
  readonly reports: readonly (ReportSummary & { readonly statements: number })[]
}

/** GET /api/reports/ID */
export interface ReportView {
  readonly dossier: DossierView
  readonly report: ReportSummary & Pick<Document, 'text'>
  readonly blocks: readonly Block[]
  readonly statements: readonly Statement[]
}

/** GET /api/statements/ID */
export interface StatementView extends StatementInContext {
  readonly dossier: DossierView
}
