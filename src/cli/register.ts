import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Cell, Register } from '../model/register.ts'
import { dossierView } from '../server/labels.ts'
import type { Store } from '../store/store.ts'
import { reviewed } from '../register/reviews/reviewed.ts'
import { type CellReviews, cellReviews } from './cellreviews.ts'
import { chosen, type Choice } from './choice.ts'
import { compiled } from './compiled.ts'
import { existingStore } from './existing.ts'
import type { Settings } from './settings.ts'
import { cellsAsCsv, cellsAsList, cellsAsMarkdown, type Shown } from './tables.ts'

export interface RegisterOptions extends Choice {
  readonly asOf?: string
  readonly saidUntil?: string
  readonly json?: boolean
  readonly csv?: boolean
  readonly markdown?: boolean
}

/** `garant register`: party × measure with the present stance. */
export async function register(options: RegisterOptions, { location, dossier }: Settings): Promise<void> {
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const store = await existingStore(location)
  try {
    const known = await compiled(store, subject, options.asOf ?? null, options.saidUntil ?? null)
    const reviews = options.csv ? cellReviews(known, reviewed(await store.statements(), await store.reviews())) : NO_REVIEWS
    process.stdout.write(written(known, subject, options, reviews))
  } finally {
    await store.close()
  }
}

/** The register of an open store as a list for people. */
export async function registerText(store: Store, dossier: Dossier): Promise<string> {
  return written(await compiled(store, dossier, null), dossier, {})
}

const NO_REVIEWS: ReadonlyMap<string, CellReviews> = new Map()

function written(register: Register, dossier: Dossier, options: RegisterOptions, reviews = NO_REVIEWS): string {
  const cells = chosen(register.cells, dossier, options)
  if (options.json) return `${JSON.stringify(everything(register, dossier, cells), null, 2)}\n`
  const names = new Map(dossierView(dossier, register).parties.map(({ id, label }) => [id, label.en ?? id]))
  const shown = cells.map((cell): Shown => ({ ...cell, name: names.get(cell.party) ?? cell.party }))
  if (options.csv) return cellsAsCsv(shown, reviews)
  if (options.markdown) return cellsAsMarkdown(shown)
  return cellsAsList(shown, register)
}

/** A register with every statement behind a cell, in the terms of the model. */
function everything({ asOf, saidUntil, reports }: Register, dossier: Dossier, cells: readonly Cell[]): object {
  return {
    dossier: dossier.id,
    asOf,
    saidUntil,
    reports,
    cells: cells.map(({ positions, ...cell }) => ({ ...cell, statements: positions })),
  }
}
