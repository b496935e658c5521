import type { FindingKind } from '../../src/model/finding.ts'
import { later } from '../../src/model/span.ts'
import type { CellView, RegisterView, ReportsView, ReportView, StatementView } from '../../src/server/views.ts'
import type { ChangesView } from '../../src/server/views/changes.ts'
import type { EventsView, EventView } from '../../src/server/views/events.ts'
import type { FindingsView, FindingView } from '../../src/server/views/findings.ts'
import type { OriginView } from '../../src/server/views/origins.ts'
import type { OutlookView } from '../../src/server/views/outlook.ts'
import { api, ApiError } from './api.ts'
import type ChangesPage from './pages/ChangesPage.svelte'
import type EventPage from './pages/EventPage.svelte'
import type EventsPage from './pages/EventsPage.svelte'
import type FindingPage from './pages/FindingPage.svelte'
import type FindingsPage from './pages/FindingsPage.svelte'
import type OutlookPage from './pages/OutlookPage.svelte'
import type ReportOrigin from './parts/ReportOrigin.svelte'
import type { Address, RegisterQuery } from './router/address.ts'
import type { OutlookQuery } from './router/outlook.ts'

/** An address together with what the server answered for it: all that a page needs to be shown. */
export type Page =
  | { readonly page: 'register'; readonly query: RegisterQuery; readonly view: RegisterView }
  | { readonly page: 'cell'; readonly asOf: string | null; readonly view: CellView }
  | { readonly page: 'outlook'; readonly query: OutlookQuery; readonly view: OutlookView; readonly Shown: typeof OutlookPage }
  | { readonly page: 'findings'; readonly kind: FindingKind | null; readonly view: FindingsView; readonly Shown: typeof FindingsPage }
  | { readonly page: 'finding'; readonly view: FindingView; readonly Shown: typeof FindingPage }
  | { readonly page: 'events'; readonly view: EventsView; readonly Shown: typeof EventsPage }
  | { readonly page: 'event'; readonly view: EventView; readonly Shown: typeof EventPage }
  | { readonly page: 'changes'; readonly view: ChangesView; readonly Shown: typeof ChangesPage }
  | { readonly page: 'reports'; readonly view: ReportsView }
  | { readonly page: 'report'; readonly statement: string | null; readonly view: ReportView; readonly shared: Shared | null }
  | { readonly page: 'statement'; readonly view: StatementView }
  | { readonly page: 'error'; readonly error: ApiError }

/** What a report shares with those that it copies or retells, or that do so with it. */
export interface Shared {
  readonly view: OriginView
  readonly Shown: typeof ReportOrigin
}

/** The page of an address. It never fails: what goes wrong is a page too. */
export async function load(address: Address): Promise<Page> {
  try {
    return await answered(address)
  } catch (error) {
    if (error instanceof ApiError) return { page: 'error', error }
    throw error
  }
}

/** The code of most pages is asked for with their data: whoever only reads the register loads neither. */
async function answered(address: Address): Promise<Page> {
  switch (address.page) {
    case 'register':
      return { page: 'register', query: address.query, view: await api.register(address.query.asOf) }
    case 'cell':
      return { page: 'cell', asOf: address.asOf, view: await api.cell(address.party, address.measure, address.asOf) }
    case 'outlook': {
      const [view, { default: Shown }] = await Promise.all([api.outlook(address.query.asOf), import('./pages/OutlookPage.svelte')])
      return { page: 'outlook', query: address.query, view, Shown }
    }
    case 'findings': {
      const [view, { default: Shown }] = await Promise.all([api.findings(address.kind), import('./pages/FindingsPage.svelte')])
      return { page: 'findings', kind: address.kind, view, Shown }
    }
    case 'finding': {
      const [view, { default: Shown }] = await Promise.all([api.finding(address.id, address.asOf), import('./pages/FindingPage.svelte')])
      return { page: 'finding', view, Shown }
    }
    case 'events': {
      const [view, { default: Shown }] = await Promise.all([api.events(), import('./pages/EventsPage.svelte')])
      return { page: 'events', view, Shown }
    }
    case 'event': {
      const [view, { default: Shown }] = await Promise.all([api.event(address.id, address.asOf), import('./pages/EventPage.svelte')])
      return { page: 'event', view, Shown }
    }
    case 'changes': {
      const since = address.since ?? (await ofLate())
      const [view, { default: Shown }] = await Promise.all([api.changes(since), import('./pages/ChangesPage.svelte')])
      return { page: 'changes', view, Shown }
    }
    case 'reports':
      return { page: 'reports', view: await api.reports() }
    case 'report': {
      const view = await api.report(address.id)
      return {
        page: 'report',
        statement: address.statement,
        view,
        shared: view.origin.derived.length === 0 ? null : await shared(address.id),
      }
    }
    case 'statement':
      return { page: 'statement', view: await api.statement(address.id) }
    case 'unknown':
      throw new ApiError({
        code: 'unknown-address',
        message: `There is no page at ${address.path}.`,
        cure: 'Check the address for a typing mistake, or start from the register.',
      })
  }
}

async function shared(report: string): Promise<Shared> {
  const [view, { default: Shown }] = await Promise.all([api.origin(report), import('./parts/ReportOrigin.svelte')])
  return { view, Shown }
}

/** How many days before the latest news of the register changes are shown from, where no day is named. */
const LATELY = 30

async function ofLate(): Promise<string> {
  const { cells } = await api.register(null)
  const latest = cells.map(({ since }) => since ?? '').reduce((a, b) => (a > b ? a : b), '')
  return later(latest === '' ? new Date().toISOString().slice(0, 10) : latest, -LATELY)
}
