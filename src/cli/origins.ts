import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import type { Document } from '../model/document.ts'
import type { Beside, Derived, Origin, Retold, Stretch } from '../model/origin.ts'
import { quote } from '../model/quote.ts'
import type { Sketch } from '../model/sketch.ts'
import { compile } from '../register/compile.ts'
import { retold } from '../register/origins/retold.ts'
import { weighed, type Weight } from '../register/origins/weighed.ts'
import { holdingsWithLinks, weightsOf } from '../server/wording.ts'
import { nameOf } from '../text/name.ts'
import type { Comparison, Shown, Told, Tree } from './comparison.ts'
import { existingStore } from './existing.ts'
import type { Settings } from './settings.ts'
import { trees } from './trees.ts'

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
    const documents = new Map((await store.documents({ ids: several.flatMap(members) })).map((document) => [document.id, document]))
    const found = several.map((origin) => tree(origin, documents, sketches, weight))
    const shown = [...documents.values()].map((document): Shown => {
      const { id, outlet, published, publishedHow, kind, kindHow } = document
      return { id, name: nameOf(document), outlet, published, publishedHow, kind, kindHow }
    })
    const single = known.length - several.length
    process.stdout.write(
      json ? `${JSON.stringify({ asOf: asOf ?? null, origins: found, single, reports: shown }, null, 2)}\n` : trees(found, single, shown),
    )
  } finally {
    await store.close()
  }
}

function members({ root, derived }: Origin): readonly string[] {
  return [root, ...derived.map(({ report }) => report)]
}

function tree(
  { root, derived }: Origin,
  documents: ReadonlyMap<string, Document>,
  sketches: ReadonlyMap<string, Sketch>,
  weight: Weight,
): Tree {
  const compared = (id: string) => {
    const [document, sketch] = [documents.get(id), sketches.get(id)]
    if (!document || !sketch) throw new RangeError(`no sketch of ${id}`)
    return { text: document.text, weighed: weighed(document, sketch, weight) }
  }
  return {
    root,
    derived: derived.map((one) => {
      const [here, there] = [compared(one.report), compared(one.from)]
      return { ...one, ...inWords(retold(here.weighed, there.weighed, same(here.text, there.text)), here.text, there.text) }
    }),
  }
}

/** Whether two sentences have the same words, whatever marks and spaces stand between them. */
function same(here: string, there: string): (beside: Beside) => boolean {
  const words = (text: string, { start, end }: Stretch) =>
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ')
  return (beside) => words(here, beside.here) === words(there, beside.there)
}

function inWords({ kept, changed, added, dropped }: Retold, here: string, there: string): Omit<Comparison, keyof Derived> {
  const words = (text: string) => (at: Stretch) => quote(text, at.start, at.end)
  const both = (beside: Beside): Told => ({ here: words(here)(beside.here), there: words(there)(beside.there) })
  return { kept: kept.map(both), changed: changed.map(both), added: added.map(words(here)), dropped: dropped.map(words(there)) }
}
