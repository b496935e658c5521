import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import { compile } from '../register/compile.ts'
import { membersOf } from '../register/origins/origins.ts'
import { compared } from '../server/comparison.ts'
import { holdingsWithLinks, weightsOf } from '../server/wording.ts'
import { nameOf } from '../text/name.ts'
import { existingStore } from './existing.ts'
import type { Settings } from './settings.ts'
import { type Shown, trees } from './trees.ts'

export interface OriginsOptions {
  readonly asOf?: string
  readonly json?: boolean
}

/** `garant origins`: which reports copy or retell one another, as trees. */
export async function origins({ asOf, json }: OriginsOptions, { location, dossier }: Settings): Promise<void> {
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const store = await existingStore(location)
  try {
    const weight = await weightsOf(subject)
    const { statements, reports, sketches, clues, links, reviews } = await holdingsWithLinks(store, subject, weight)
    const known = compile(statements, reports, { asOf: asOf ?? null, dossier: subject, clues, links, reviews }).origins
    const several = known.filter(({ derived }) => derived.length > 0)
    const documents = new Map((await store.documents({ ids: several.flatMap(membersOf) })).map((document) => [document.id, document]))
    const found = several.map((origin) => compared(origin, { documents, sketches, weight }))
    const shown = [...documents.values()].map((document): Shown => {
      const { id, language, outlet, published, publishedHow, kind, kindHow, unread } = document
      return { id, name: nameOf(document), language, outlet, published, publishedHow, kind, kindHow, ...(unread ? { unread } : {}) }
    })
    const single = known.length - several.length
    process.stdout.write(
      json
        ? `${JSON.stringify({ asOf: asOf ?? null, origins: found, single, reports: shown }, null, 2)}\n`
        : trees(found, single, shown, asOf ?? null),
    )
  } finally {
    await store.close()
  }
}
