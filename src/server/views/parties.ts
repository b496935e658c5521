import type { Label, Office, Target } from '../../model/dossier.ts'
import type { CellSummary, DossierView, EventSummary, FindingSummary, Listed, Named, StatementInContext } from '../views.ts'

/** GET /api/parties/ID?asOf= */
export interface PartyView {
  readonly dossier: DossierView
  readonly asOf: string | null
  readonly party: Named & {
    /** Whether it is a body of states. */
    readonly group: boolean
  }
  /** Who holds its offices, and held them, in the order of the dossier. */
  readonly offices: readonly Pick<Office, 'person' | 'office' | 'from' | 'to'>[]
  readonly cells: readonly CellSummary[]
  /** In which it took part, or somebody who held an office of it then. */
  readonly events: readonly EventSummary[]
  readonly findings: readonly FindingSummary[]
}

/** GET /api/measures/ID?asOf= */
export interface MeasureView {
  readonly dossier: DossierView
  readonly asOf: string | null
  readonly measure: Named & { readonly description: Label }
  /** What is planned of it. */
  readonly targets: readonly Target[]
  readonly cells: readonly CellSummary[]
  readonly findings: readonly FindingSummary[]
}

/** Somebody who speaks, or who holds an office of a party. */
export interface PersonSummary {
  /** Canonical name. */
  readonly person: string
  /** How many statements name them as the speaker. */
  readonly statements: number
  /** In how many events they took part, or are told to have stayed away. */
  readonly events: number
}

/** GET /api/people?cursor=&limit= */
export interface PeopleView extends Listed {
  readonly dossier: DossierView
  readonly people: readonly PersonSummary[]
}

/** GET /api/people/NAME?cursor=&limit=, where the list is that of the statements */
export interface PersonView extends Listed {
  readonly dossier: DossierView
  readonly person: PersonSummary
  readonly offices: readonly Pick<Office, 'party' | 'office' | 'from' | 'to'>[]
  /** Where they speak, of somebody without an office: a party's id; null: the dossier does not tell. */
  readonly state: string | null
  /** Those that name them as the speaker, in order of time. */
  readonly statements: readonly StatementInContext[]
  readonly events: readonly EventSummary[]
  readonly findings: readonly FindingSummary[]
}
