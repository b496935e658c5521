import type { Dossier } from '../../model/dossier.ts'
import type { Basis, BasisCell } from '../../model/outlook.ts'
import type { DossierView, ReportSummary } from '../views.ts'

/** GET /api/outlook?asOf= : what an outlook is worked out from, in the browser. */
export interface OutlookView {
  readonly dossier: DossierView
  /** What an outlook needs of the dossier beside its measures and conditions. */
  readonly subject: Pick<Dossier, 'groups' | 'roles' | 'targets' | 'outlook'>
  readonly basis: Basis
  readonly reports: number
  /** What a scenario may speak of: all cells that are known, also where the basis is as of an earlier day. */
  readonly known: readonly (Pick<BasisCell, 'id' | 'party'> & { readonly history: readonly { readonly conditions: readonly string[] }[] })[]
  /** The words of conditions that were not understood, by cell. */
  readonly unclear: readonly { readonly cell: string; readonly words: readonly string[] }[]
  /** The reports whose words the basis rests on. */
  readonly sources: readonly ReportSummary[]
}
