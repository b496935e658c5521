import type { Location } from '../store/store.ts'

/** What the options that every command has come to. */
export interface Settings {
  readonly location: Location
  /** The folder of the dossier; undefined: the one that comes with Garant. */
  readonly dossier: string | undefined
}
