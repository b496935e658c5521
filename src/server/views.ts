import type { Alternatives } from '../model/alternatives.ts'
import type { DatedHow, Dating } from '../model/dating.ts'
import type { Block, Document } from '../model/document.ts'
import type { Label } from '../model/dossier.ts'
import type { Difference, KnownEvent } from '../model/event.ts'
import type { Finding } from '../model/finding.ts'
import type { Origin } from '../model/origin.ts'
import type { Quote } from '../model/quote.ts'
import type { Run } from '../model/register.ts'
import type { Judgement, Review } from '../model/review.ts'
import type { Participant, Statement, Stance } from '../model/statement.ts'

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

/** `name` is what to call it: its title or, where it has none, its first line. */
export type ReportSummary = Omit<Document, 'text' | 'path'> & { readonly name: string }

/** Words of a report with those around them: `context` starts at `contextStart` of the report's text. */
export interface Passage {
  readonly report: ReportSummary
  readonly context: string
  readonly contextStart: number
}

/** A statement with the words around its quote. */
export interface StatementInContext extends Passage {
  readonly statement: Statement
}

/** Words that a finding rests on, in their report. */
export interface QuoteInContext extends Passage {
  readonly quote: Quote
}

/** What people said of things, by the ids of these, in order of time, without what was withdrawn: the last one decides. */
export type Histories = Readonly<Record<string, readonly Review[]>>

/** What people said of two things being the same, in order of time. */
export interface ReviewsOfTwo {
  /** Two statements that tell an event, or two reports. */
  readonly of: readonly [string, string]
  readonly reviews: readonly Review[]
}

/** A part of a list. */
export interface Listed {
  /** How many there are in all. */
  readonly total: number
  /** What to ask for as `cursor` to be given those that follow; null: these are the last. */
  readonly next: string | null
}

/** An event without its tellings. */
export interface EventSummary extends Pick<KnownEvent, 'id' | 'type' | 'date' | 'dateHow' | 'from' | 'to' | 'place'> {
  readonly participants: readonly Participant[]
  /** How many reports tell it, and how many of these do not come from one another. */
  readonly reports: number
  readonly origins: number
  /** What reports differ in. */
  readonly differs: readonly Difference['about'][]
}

/** A finding with what people say of it. */
export interface FindingSummary extends Finding {
  /** The last standing verdict; null: nobody gave any. */
  readonly verdict: Judgement | null
  /** Whether people contradict each other in it. */
  readonly disputed: boolean
}

/** GET /api/register?party=&measure=&asOf= */
export interface RegisterView {
  readonly dossier: DossierView
  readonly asOf: string | null
  readonly reports: number
  /** How many of them no language pack has read. */
  readonly unread: number
  readonly cells: readonly CellSummary[]
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
  /** What was read of it and people refused. */
  readonly refused: readonly StatementInContext[]
  /** Of its statements, also of the refused ones. */
  readonly reviews: Histories
  /** The origins that its statements are of, each with those of its reports that state something of it. */
  readonly origins: readonly OriginOfCell[]
  readonly findings: readonly FindingSummary[]
  /** Events that are told in the words its statements rest on. */
  readonly events: readonly EventSummary[]
}

export interface OriginOfCell {
  /** The id of the origin's earliest report. */
  readonly root: string
  readonly reports: readonly string[]
}

/** GET /api/reports?cursor=&limit= */
export interface ReportsView extends Listed {
  readonly dossier: DossierView
  /** `statements`: how many of its statements stand. */
  readonly reports: readonly (ReportSummary & { readonly statements: number })[]
}

/** GET /api/reports/ID */
export interface ReportView {
  readonly dossier: DossierView
  readonly report: ReportSummary & Pick<Document, 'text'>
  readonly blocks: readonly Block[]
  readonly statements: readonly Statement[]
  readonly refused: readonly Statement[]
  /** Of its statements, also of the refused ones. */
  readonly reviews: Histories
  /** When it was written, and how that is known. */
  readonly dating: Dating
  readonly origin: Origin
  /** The reports of its origin, itself among them. */
  readonly together: readonly ReportSummary[]
  readonly findings: readonly FindingSummary[]
  readonly events: readonly EventSummary[]
}

/** The body of POST /api/reports: a report as `text`, or the bytes of its file in base 64 with the file's name. */
export interface NewReport {
  readonly text?: string
  readonly base64?: string
  /** Its ending tells what kind of file it is: .html, .md, or else plain text. */
  readonly name?: string
  /** What whoever adds it knows about it, where it does not say so itself; `language` holds against what it says. */
  readonly published?: string
  readonly outlet?: string
  readonly title?: string
  readonly language?: string
  /** Keeps it without reading it where no language pack reads its language; else it is refused. */
  readonly unread?: boolean
}

/** The answer to POST /api/reports. */
export interface AddedReport {
  /** A report that is `known` already stays as it is; it is `completed` where its day or kind is given now and was not before. */
  readonly added: 'new' | 'known' | 'completed'
  readonly report: ReportSummary
  /** Those of it that stand. */
  readonly statements: readonly Statement[]
}

/** GET /api/statements?kind=&party=&measure=&stance=&speaker=&report=&cursor=&limit= */
export interface StatementsView extends Listed {
  readonly dossier: DossierView
  readonly statements: readonly Statement[]
  /** The reports that they are of. */
  readonly reports: readonly ReportSummary[]
}

/** GET /api/statements/ID */
export interface StatementView extends StatementInContext {
  readonly dossier: DossierView
  readonly reviews: readonly Review[]
}
