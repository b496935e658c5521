import type { CellView, ErrorView, RegisterView, ReportsView, ReportView, StatementView } from '../../src/server/views.ts'
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
  reports,
  report: (id: string) => answer<ReportView>(`/api/reports/${encodeURIComponent(id)}`),
  statement: (id: string) => answer<StatementView>(`/api/statements/${encodeURIComponent(id)}`),
}

/** All reports: the server gives a long list in parts. */
async function reports(): Promise<ReportsView> {
  const path = '/api/reports?limit=1000'
  let last = await answer<ReportsView>(path)
  const all = [...last.reports]
  while (last.next !== null) {
    last = await answer<ReportsView>(`${path}&cursor=${encodeURIComponent(last.next)}`)
    all.push(...last.reports)
  }
  return { ...last, reports: all }
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
