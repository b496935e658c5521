import type { Dossier } from '../model/dossier.ts'
import type { Register } from '../model/register.ts'
import { compile } from '../register/compile.ts'
import { holdingsWithLinks } from '../server/wording.ts'
import type { Store } from '../store/store.ts'

/** The register of an open store, as it was known at the ISO day `asOf` or as all is known, of what had been said by `saidUntil`. */
export async function compiled(
  store: Store,
  dossier: Dossier,
  asOf: string | null = null,
  saidUntil: string | null = null,
): Promise<Register> {
  const { statements, reports, clues, links, reviews } = await holdingsWithLinks(store, dossier)
  return compile(statements, reports, { asOf, dossier, clues, links, saidUntil, reviews })
}
