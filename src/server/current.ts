import type { Dossier } from '../model/dossier.ts'
import type { Register } from '../model/register.ts'
import { compile } from '../register/compile.ts'
import { Ledger } from '../register/ledger.ts'
import type { Holdings } from '../store/holdings.ts'
import type { Store } from '../store/store.ts'
import { nameOf } from '../text/name.ts'
import { dossierView } from './labels.ts'
import type { DossierView } from './views.ts'
import { byReport, sketchedHoldings, weightsOf } from './wording.ts'

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

/**
 * The register of a store as it is at present. What the store holds is taken in when the register is first asked for, and from then on what
 * changed in it, by whatever process. The register of a day is compiled when it is asked for, and again only after the store has changed.
 */
export class Current {
  readonly #store: Store
  readonly #dossier: Dossier
  #ledger: Ledger | null = null
  #revision: number | null = null
  readonly #names = new Map<string, string>()
  readonly #statements = new Map<string, number>()
  readonly #known = new Map<string | null, Known>()
  /** One request after the other takes in what changed, so that none puts back what another has already replaced. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(store: Store, dossier: Dossier) {
    this.#store = store
    this.#dossier = dossier
  }

  /** What was known at the ISO day `asOf`, or all that is known. */
  async at(asOf: string | null): Promise<Known> {
    const turn = this.#turn.then(() => this.#taken())
    // whoever waits next is not told of a failure that is not theirs
    this.#turn = turn.catch(() => undefined)
    const ledger = await turn
    const kept = this.#known.get(asOf)
    if (kept) return kept
    const register = asOf === null ? ledger.register : this.#compiled(ledger, asOf)
    const known = { register, dossier: dossierView(this.#dossier, register), names: this.#names, statements: this.#statements }
    if (this.#known.size >= KEPT) this.#known.clear()
    this.#known.set(asOf, known)
    return known
  }

  /** The ledger with all that the store now holds. */
  async #taken(): Promise<Ledger> {
    const ledger = (this.#ledger ??= new Ledger(this.#dossier, await weightsOf(this.#dossier)))
    if (this.#revision === (await this.#store.revision())) return ledger
    const changed = await sketchedHoldings(this.#store, this.#revision)
    for (const [id, name] of await this.#namesOf(changed.reports)) this.#names.set(id, name)
    const holdings = byReport(changed)
    for (const { report, statements } of holdings) this.#statements.set(report.id, statements.length)
    ledger.update(holdings, changed.reviews)
    this.#known.clear()
    this.#revision = changed.revision
    return ledger
  }

  #compiled({ holdings, links, reviews }: Ledger, asOf: string): Register {
    const all = [...holdings]
    return compile(
      all.flatMap(({ statements }) => statements),
      all.map(({ report }) => report),
      { asOf, dossier: this.#dossier, clues: all.flatMap(({ clues }) => clues), links: [...links], reviews },
    )
  }

  /** Only the reports without a title are asked for their texts. */
  async #namesOf(reports: Holdings['reports']): Promise<ReadonlyMap<string, string>> {
    const untitled = reports.filter(({ title }) => title === null).map(({ id }) => id)
    const documents = await this.#store.documents({ ids: untitled })
    const titled = reports.flatMap(({ id, title }) => (title === null ? [] : [[id, title] as const]))
    return new Map([...titled, ...documents.map((document) => [document.id, nameOf(document)] as const)])
  }
}
