import type { CellView, RegisterView, ReportsView, ReportView, StatementView } from '../../src/server/views.ts'
import type { OutlookView } from '../../src/server/views/outlook.ts'
import { api, ApiError } from './api.ts'
import type OutlookPage from './pages/OutlookPage.svelte'
import type { Address, RegisterQuery } from './router/address.ts'
import type { OutlookQuery } from './router/outlook.ts'

/** An address together with what the server answered for it: all that a page needs to be shown. */
export type Page =
  | { readonly page: 'register'; readonly query: RegisterQuery; readonly view: RegisterView }
  | { readonly page: 'cell'; readonly asOf: string | null; readonly view: CellView }
  | { readonly page: 'outlook'; readonly query: OutlookQuery; readonly view: OutlookView; readonly Shown: typeof OutlookPage }
  | { readonly page: 'reports'; readonly view: ReportsView }
  | { readonly page: 'report'; readonly statement: string | null; readonly view: ReportView }
  | { readonly page: 'statement'; readonly view: StatementView }
  | { readonly page: 'error'; readonly error: ApiError }

/** The page of an address. It never fails: what goes wrong is a page too. */
export async function load(address: Address): Promise<Page> {
  try {
    return await answered(address)
  } catch (error) {
    if (error instanceof ApiError) return { page: 'error', error }
    throw error
  }
}

async function answered(address: Address): Promise<Page> {
  switch (address.page) {
    case 'register':
      return { page: 'register', query: address.query, view: await api.register(address.query.asOf) }
    case 'cell':
      return { page: 'cell', asOf: address.asOf, view: await api.cell(address.party, address.measure, address.asOf) }
    case 'outlook': {
      // its code is asked for with its data: whoever only reads the register loads neither
      const [view, { default: Shown }] = await Promise.all([api.outlook(address.query.asOf), import('./pages/OutlookPage.svelte')])
      return { page: 'outlook', query: address.query, view, Shown }
    }
    case 'reports':
      return { page: 'reports', view: await api.reports() }
    case 'report':
      return { page: 'report', statement: address.statement, view: await api.report(address.id) }
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
