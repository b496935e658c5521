import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Rereading } from '../model/rereading.ts'
import { compile } from '../register/compile.ts'
import { links } from '../register/origins/linkbook.ts'
import { reviewed } from '../register/reviews/reviewed.ts'
import { type Compiled, rereading } from '../register/rereading.ts'
import { sketchedHoldings, weightsOf } from '../server/wording.ts'
import type { Holdings } from '../store/holdings.ts'
import type { Store } from '../store/store.ts'
import { existingStore } from './existing.ts'
import { Rereader, type Reread } from './rereader.ts'
import { rereadingText } from './rereading.ts'
import type { Settings } from './settings.ts'

/** `garant reread`: reads stored reports anew, one after the other, and says what that changed in the register. */
export async function reread(
  which: readonly string[],
  { json }: { readonly json?: boolean },
  { location, dossier }: Settings,
): Promise<void> {
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const store = await existingStore(location)
  try {
    const before = await sketchedHoldings(store)
    const done = await new Rereader(store, subject, before).all(which)
    const found = done.changed.length === 0 ? null : await difference(before, store, subject)
    process.stdout.write(json ? `${JSON.stringify(asJson(done, found), null, 2)}\n` : rereadingText(done, found))
  } finally {
    await store.close()
  }
}

async function difference(before: Holdings, store: Store, dossier: Dossier): Promise<Rereading> {
  const weight = await weightsOf(dossier)
  const compiled = ({ statements, reports, sketches, clues, reviews }: Holdings): Compiled => ({
    ...reviewed(statements, reviews),
    register: compile(statements, reports, { asOf: null, dossier, clues, links: links(reports, sketches, weight), reviews }),
  })
  return rereading(compiled(before), compiled(await store.holdings()))
}

const NOTHING: Rereading = { cells: [], events: { added: [], gone: [] }, statements: { added: [], gone: [], changed: [] }, orphaned: [] }

function asJson({ changed, same, kept, refused, left }: Reread, found: Rereading | null): object {
  const named = kept.map(({ id, path, language }) => ({ id, path, language }))
  return { documents: { changed: changed.map(({ id }) => id), same, kept: named, refused, left }, ...(found ?? NOTHING) }
}
