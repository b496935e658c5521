import type { FindingKind } from '../../../src/model/finding.ts'
import type { Stance } from '../../../src/model/statement.ts'
import { isFindingKind } from '../words/finding.ts'
import { isStance, STANCE_ORDER } from '../words/stance.ts'
import { type OutlookQuery, outlookQuery, outlookSearch } from './outlook.ts'

/** In which order the register's rows stand; groups always come before states. */
export type Order = 'positions' | 'label'

/** What of the register is shown. Empty lists mean: all. */
export interface RegisterQuery {
  readonly parties: readonly string[]
  readonly measures: readonly string[]
  readonly stances: readonly Stance[]
  /** ISO day, or null for everything that is known. */
  readonly asOf: string | null
  readonly order: Order
  /** Whether measures stand in the matrix on which nobody has a position. */
  readonly empty: boolean
}

/** A page of the app, as its address names it. */
export type Address =
  | { readonly page: 'register'; readonly query: RegisterQuery }
  | { readonly page: 'cell'; readonly party: string; readonly measure: string; readonly asOf: string | null }
  | { readonly page: 'outlook'; readonly query: OutlookQuery }
  /** `kind` null: those where reports contradict each other. */
  | { readonly page: 'findings'; readonly kind: FindingKind | null }
  | { readonly page: 'finding'; readonly id: string; readonly asOf: string | null }
  | { readonly page: 'events' }
  | { readonly page: 'event'; readonly id: string; readonly asOf: string | null }
  /** `since` null: of late. */
  | { readonly page: 'changes'; readonly since: string | null }
  | { readonly page: 'reports' }
  | { readonly page: 'report'; readonly id: string; readonly statement: string | null }
  | { readonly page: 'statement'; readonly id: string }
  | { readonly page: 'unknown'; readonly path: string }

export const WHOLE_REGISTER: RegisterQuery = { parties: [], measures: [], stances: [], asOf: null, order: 'positions', empty: false }

/** The page that an address names; an address that names none is `unknown`, never an error. */
export function addressOf(url: Pick<URL, 'pathname' | 'search' | 'hash'>): Address {
  const unknown: Address = { page: 'unknown', path: url.pathname }
  const parts = decoded(url.pathname)
  const params = new URLSearchParams(url.search)
  if (parts === null) return unknown
  const [room, first, second, ...rest] = parts
  if (rest.length > 0) return unknown
  if (room === undefined) return { page: 'register', query: registerQuery(params) }
  if (room === 'cell' && first !== undefined && second !== undefined)
    return { page: 'cell', party: first, measure: second, asOf: params.get('asOf') }
  if (second !== undefined) return unknown
  if (room === 'outlook' && first === undefined) return { page: 'outlook', query: outlookQuery(params) }
  if (room === 'findings' && first === undefined) return { page: 'findings', kind: kindOf(params) }
  if (room === 'finding' && first !== undefined) return { page: 'finding', id: first, asOf: params.get('asOf') }
  if (room === 'events' && first === undefined) return { page: 'events' }
  if (room === 'event' && first !== undefined) return { page: 'event', id: first, asOf: params.get('asOf') }
  if (room === 'changes' && first === undefined) return { page: 'changes', since: params.get('since') }
  if (room === 'reports' && first === undefined) return { page: 'reports' }
  if (room === 'report' && first !== undefined) return { page: 'report', id: first, statement: statementOf(url.hash) }
  if (room === 'statement' && first !== undefined) return { page: 'statement', id: first }
  return unknown
}

/** The address of a page: what `addressOf` reads back. */
export function href(address: Address): string {
  switch (address.page) {
    case 'register':
      return `/${search(address.query)}`
    case 'cell':
      return `/cell/${encodeURIComponent(address.party)}/${encodeURIComponent(address.measure)}${asOfSearch(address.asOf)}`
    case 'outlook':
      return `/outlook${outlookSearch(address.query)}`
    case 'findings':
      return address.kind === null ? '/findings' : `/findings?kind=${address.kind}`
    case 'changes':
      return address.since === null ? '/changes' : `/changes?since=${encodeURIComponent(address.since)}`
    case 'events':
      return '/events'
    case 'finding':
    case 'event':
      return `/${address.page}/${encodeURIComponent(address.id)}${asOfSearch(address.asOf)}`
    case 'reports':
      return '/reports'
    case 'report':
      return `/report/${encodeURIComponent(address.id)}${address.statement === null ? '' : `#${address.statement}`}`
    case 'statement':
      return `/statement/${encodeURIComponent(address.id)}`
    case 'unknown':
      return address.path
  }
}

function registerQuery(params: URLSearchParams): RegisterQuery {
  const stances = list(params, 'stance').filter(isStance)
  return {
    parties: list(params, 'party'),
    measures: list(params, 'measure'),
    stances: STANCE_ORDER.filter((stance) => stances.includes(stance)),
    asOf: params.get('asOf'),
    order: params.get('order') === 'label' ? 'label' : 'positions',
    empty: params.get('empty') === 'shown',
  }
}

function search({ parties, measures, stances, asOf, order, empty }: RegisterQuery): string {
  const params: string[] = []
  const add = (name: string, values: readonly string[]) => {
    if (values.length > 0) params.push(`${name}=${values.map(encodeURIComponent).join(',')}`)
  }
  add('party', parties)
  add('measure', measures)
  add('stance', stances)
  add('asOf', asOf === null ? [] : [asOf])
  add('order', order === 'positions' ? [] : [order])
  add('empty', empty ? ['shown'] : [])
  return params.length === 0 ? '' : `?${params.join('&')}`
}

function kindOf(params: URLSearchParams): FindingKind | null {
  const kind = params.get('kind') ?? ''
  return isFindingKind(kind) ? kind : null
}

function asOfSearch(asOf: string | null): string {
  return asOf === null ? '' : `?asOf=${encodeURIComponent(asOf)}`
}

function list(params: URLSearchParams, name: string): readonly string[] {
  return (params.get(name) ?? '').split(',').filter((value) => value !== '')
}

function statementOf(hash: string): string | null {
  return hash.startsWith('#s-') ? hash.slice(1) : null
}

/** The parts of a path between its slashes, or null where it is not decodable. */
function decoded(path: string): readonly string[] | null {
  try {
    return path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent)
  } catch {
    return null
  }
}
