import type { Dossier } from '../model/dossier.ts'
import type { Register } from '../model/register.ts'
import { compile } from '../register/compile.ts'
import type { Link } from '../register/origins/links.ts'
import type { Weight } from '../register/origins/weighed.ts'
import type { Holdings } from '../store/holdings.ts'
import type { Store } from '../store/store.ts'
import { nameOf } from '../text/name.ts'
import { dossierView } from './labels.ts'
import type { DossierView } from './views.ts'
import { holdingsWithLinks, weightsOf } from './wording.ts'

/** What is known at a day: the register, and the dossier with the names that it needs. */
export interface Known {
  readonly register: Register
  readonly dossier: DossierView
  /** What each report is called, by the report's id. */
  readonly names: ReadonlyMap<string, string>
  /** How many statements each report makes, by the report's id. */
  readonly statements: ReadonlyMap<string, number>
}

/** Days of which the register is kept compiled. */
const KEPT = 32

/** The register of a store as it is at present: compiled when first asked for, and again only after the store has changed. */
export class Current {
  readonly #store: Store
  readonly #dossier: Dossier
  #holdings: (Holdings & { readonly links: readonly Link[] }) | null = null
  #weight: Weight | null = null
  #names: ReadonlyMap<string, string> = new Map()
  readonly #known = new Map<string | null, Known>()

  constructor(store: Store, dossier: Dossier) {
    this.#store = store
    this.#dossier = dossier
  }

  /** What was known at the ISO day `asOf`, or all that is known. */
  async at(asOf: string | null): Promise<Known> {
    if (this.#holdings?.revision !== (await this.#store.revision())) {
      this.#weight ??= await weightsOf(this.#dossier)
      this.#holdings = await holdingsWithLinks(this.#store, this.#dossier, this.#weight)
      this.#names = await this.#namesOf(this.#holdings.reports)
      this.#known.clear()
    }
    const { reports, statements, clues, links } = this.#holdings
    const kept = this.#known.get(asOf)
    if (kept) return kept
    const register = compile(statements, reports, { asOf, dossier: this.#dossier, clues, links })
    const counts = new Map<string, number>()
    for (const { document } of statements) counts.set(document, (counts.get(document) ?? 0) + 1)
    const known = { register, dossier: dossierView(this.#dossier, register), names: this.#names, statements: counts }
    if (this.#known.size >= KEPT) this.#known.clear()
    this.#known.set(asOf, known)
    return known
  }

  /** Only the reports without a title are asked for their texts. */
  async #namesOf(reports: Holdings['reports']): Promise<ReadonlyMap<string, string>> {
    const untitled = reports.filter(({ title }) => title === null).map(({ id }) => id)
    const documents = await this.#store.documents({ ids: untitled })
    const titled = reports.flatMap(({ id, title }) => (title === null ? [] : [[id, title] as const]))
    return new Map([...titled, ...documents.map((document) => [document.id, nameOf(document)] as const)])
  }
}
