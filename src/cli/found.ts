import type { Dossier } from '../model/dossier.ts'
import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import type { Register } from '../model/register.ts'
import { compile } from '../register/compile.ts'
import { findings } from '../register/findings.ts'
import { knownBy } from '../register/findings/known.ts'
import { type JudgedFindings, judgedFindings } from '../register/reviews/findings.ts'
import { reviewed, type Reviewed } from '../register/reviews/reviewed.ts'
import { holdingsWithLinks } from '../server/wording.ts'
import type { Holdings } from '../store/holdings.ts'
import type { Store } from '../store/store.ts'
import { Asides } from '../server/asides.ts'
import { naming } from '../server/naming.ts'

/** Every finding of an open store, with what people say of it; of the reports that were known at a day, where one is named. */
export interface Found extends Pick<Holdings, 'reviews'> {
  readonly findings: readonly Finding[]
  readonly judged: JudgedFindings
  readonly made: Reviewed
  readonly documents: ReadonlyMap<string, Document>
}

/** @param asOf the ISO day as of which it is looked; null: all that is known */
export async function foundIn(store: Store, dossier: Dossier, asOf: string | null = null): Promise<Found> {
  const { statements, reports, clues, links, reviews } = await holdingsWithLinks(store, dossier)
  const register = compile(statements, reports, { asOf, dossier, clues, links, reviews })
  const known = new Set(register.reports.map(({ id }) => id))
  const documents = (await store.documents()).filter(({ id }) => known.has(id))
  const made = reviewed(statements, reviews)
  const found = await findingsOf(register, { documents, clues, statements: made.statements }, dossier)
  const byId = new Map(documents.map((document) => [document.id, document]))
  return { findings: found, judged: judgedFindings(found, reviews), made, reviews, documents: byId }
}

/** What a register's findings rest on beside it: the documents, what they show, and what they state as reviews leave it. */
export interface Resting extends Pick<Holdings, 'clues' | 'statements'> {
  readonly documents: readonly Document[]
}

/** The findings of a register. */
export async function findingsOf(
  register: Register,
  { documents, clues, statements }: Resting,
  dossier: Dossier,
): Promise<readonly Finding[]> {
  const asides = await new Asides(dossier).in(documents)
  return findings(knownBy(register, { dossier, statements, clues, asides, name: naming(dossier) }))
}
