import type { Attendance, Difference, Version } from '../../model/event.ts'
import type { Mode } from '../../model/statement.ts'
import type { DossierView, EventSummary, FindingSummary, Listed, ReviewsOfTwo, StatementInContext } from '../views.ts'

/** GET /api/events?type=&party=&report=&asOf=&cursor=&limit= */
export interface EventsView extends Listed {
  readonly dossier: DossierView
  readonly asOf: string | null
  readonly events: readonly EventSummary[]
}

/** What some reports tell alike, with how many origins these are of. */
export type ToldAlike<T> = Version<T> & { readonly origins: number }

/** GET /api/events/ID?asOf= */
export interface EventView {
  readonly dossier: DossierView
  readonly asOf: string | null
  readonly event: EventSummary
  readonly attendance: readonly (Omit<Attendance, 'versions'> & { readonly versions: readonly ToldAlike<Mode>[] })[]
  readonly differences: readonly (Omit<Difference, 'versions'> & { readonly versions: readonly ToldAlike<string>[] })[]
  readonly tellings: readonly StatementInContext[]
  readonly findings: readonly FindingSummary[]
  /** What people said of a telling of it beside another one, of it or of another event. */
  readonly reviews: readonly ReviewsOfTwo[]
}
