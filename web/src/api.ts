import type { FindingKind } from '../../src/model/finding.ts'
import type { CellView, ErrorView, Listed, RegisterView, ReportsView, ReportView, StatementView } from '../../src/server/views.ts'
import type { ChangesView } from '../../src/server/views/changes.ts'
import type { EventsView, EventView } from '../../src/server/views/events.ts'
import type { FindingsView, FindingView } from '../../src/server/views/findings.ts'
import type { OriginView } from '../../src/server/views/origins.ts'
import type { OutlookView } from '../../src/server/views/outlook.ts'

/** An answer that is an error: what is wrong and what helps, as the server says it or as we can tell ourselves. */
export class ApiError extends Error {
  readonly code: string
  readonly cure: string

  constructor({ code, message, cure }: ErrorView['error']) {
    super(message)
    this.name = 'ApiError'
    this.code = code
    this.cure = cure
  }
}

const asOfParam = (asOf: string | null) => (asOf === null ? '' : `?asOf=${encodeURIComponent(asOf)}`)

/** What the server answers, each with the view's type. All of them throw ApiError. */
export const api = {
  register: (asOf: string | null) => answer<RegisterView>(`/api/register${asOfParam(asOf)}`),
  cell: (party: string, measure: string, asOf: string | null) =>
    answer<CellView>(`/api/cells/${encodeURIComponent(party)}/${encodeURIComponent(measure)}${asOfParam(asOf)}`),
  outlook: (asOf: string | null) => answer<OutlookView>(`/api/outlook${asOfParam(asOf)}`),
  findings,
  finding: (id: string, asOf: string | null) => answer<FindingView>(`/api/findings/${encodeURIComponent(id)}${asOfParam(asOf)}`),
  events,
  event: (id: string, asOf: string | null) => answer<EventView>(`/api/events/${encodeURIComponent(id)}${asOfParam(asOf)}`),
  origin: (report: string) => answer<OriginView>(`/api/origins/${encodeURIComponent(report)}`),
  changes: (since: string) => answer<ChangesView>(`/api/changes?since=${encodeURIComponent(since)}`),
  reports,
  report: (id: string) => answer<ReportView>(`/api/reports/${encodeURIComponent(id)}`),
  statement: (id: string) => answer<StatementView>(`/api/statements/${encodeURIComponent(id)}`),
}

/** All findings of a kind; null: of every kind by which reports contradict each other. */
async function findings(kind: FindingKind | null): Promise<FindingsView> {
  const parts = await inParts<FindingsView>(`/api/findings?${kind === null ? 'unless=single' : `kind=${kind}`}`)
  return { ...parts[0], findings: parts.flatMap((part) => part.findings), reports: parts.flatMap((part) => part.reports) }
}

async function events(): Promise<EventsView> {
  const parts = await inParts<EventsView>('/api/events?')
  return { ...parts[0], events: parts.flatMap((part) => part.events) }
}

async function reports(): Promise<ReportsView> {
  const parts = await inParts<ReportsView>('/api/reports?')
  return { ...parts[0], reports: parts.flatMap((part) => part.reports) }
}

/** All of a list: the server gives a long one in parts. */
async function inParts<View extends Listed>(path: string): Promise<[View, ...View[]]> {
  const limited = `${path}&limit=1000`
  const first = await answer<View>(limited)
  const parts: [View, ...View[]] = [first]
  for (let { next } = first; next !== null;) {
    const part = await answer<View>(`${limited}&cursor=${encodeURIComponent(next)}`)
    parts.push(part)
    next = part.next
  }
  return parts
}

async function answer<View>(path: string): Promise<View> {
  const response = await fetch(path, { headers: { accept: 'application/json' } }).catch(() => null)
  if (response === null)
    throw new ApiError({
      code: 'no-answer',
      message: 'The Garant server does not answer.',
      cure: 'Start it again with “npm start” (or “bin/garant serve”), then load this page once more.',
    })
  const body: unknown = await response.json().catch(() => null)
  if (response.ok && body !== null) return body as View
  if (isErrorView(body)) throw new ApiError(body.error)
  throw new ApiError({
    code: `http-${response.status}`,
    message: `The server answered ${path} with status ${response.status} and no explanation.`,
    cure: 'Look at the terminal in which the server runs: it names the cause there.',
  })
}

function isErrorView(body: unknown): body is ErrorView {
  return (
    typeof body === 'object' &&
    body !== null &&
    'error' in body &&
    typeof body.error === 'object' &&
    body.error !== null &&
    'message' in body.error
  )
}
