import type { Change } from '../../model/change.ts'
import type { DossierView } from '../views.ts'

/** GET /api/changes?since=&asOf= */
export interface ChangesView {
  readonly dossier: DossierView
  /** ISO day: what is listed was not, or not so, known before it. */
  readonly since: string
  readonly asOf: string | null
  readonly changes: readonly Change[]
  /** Of how many cells only undated reports tell: nobody knows whether they are news. */
  readonly undated: number
}
