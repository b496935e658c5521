import type { Change } from '../model/change.ts'
import type { Document } from '../model/document.ts'
import type { Dossier, Label } from '../model/dossier.ts'
import type { Finding } from '../model/finding.ts'
import type { Register } from '../model/register.ts'
import type { Review, ReviewOn } from '../model/review.ts'
import type { Statement } from '../model/statement.ts'

/** A document as the store keeps it, with the moment of adding (ISO 8601, UTC) and what it is called where it is listed. */
export type Kept = Document & { readonly added: string; readonly name: string }

/** A finding with the standing reviews of it in order of time: the last one decides. */
export interface Judged {
  readonly finding: Finding
  readonly reviews: readonly ReviewOn<'finding'>[]
}

/** All that exports are made of. Whoever asks for one that needs no findings or changes may leave these empty. */
export interface Known {
  readonly dossier: Dossier
  readonly register: Register
  /** The register's reports by their ids. */
  readonly documents: ReadonlyMap<string, Kept>
  /** What these reports state, as reviews leave it: in the order of the reports, and in each in the order of the quotes. */
  readonly statements: readonly Statement[]
  /** The gravest first. */
  readonly findings: readonly Judged[]
  /** The reviews that stand, in the order of time. */
  readonly reviews: readonly Review[]
  /** ISO day since when a change counts; null: from the beginning, so that all that is known is new. */
  readonly since: string | null
  readonly changes: readonly Change[]
  /** What a party is called. */
  readonly party: (id: string) => Label
}

/** What the English name of a thing is, or its id where it has none. */
export function inEnglish(id: string, label: Label): string {
  return label.en ?? id
}
