import type { Dossier } from '../model/dossier.ts'
import type { Register } from '../model/register.ts'
import { compile } from '../register/compile.ts'
import { findings } from '../register/findings.ts'
import { knownBy } from '../register/findings/known.ts'
import { Ledger } from '../register/ledger.ts'
import type { Weight } from '../register/origins/weighed.ts'
import type { Holdings } from '../store/holdings.ts'
import type { Store } from '../store/store.ts'
import { nameOf } from '../text/name.ts'
import { Asides } from './asides.ts'
import { Found } from './found.ts'
import { Known } from './known.ts'
import { dossierView } from './labels.ts'
import { naming } from './naming.ts'
import { Snapshot } from './snapshot.ts'
import { byReport, sketchedHoldings, weightsOf } from './wording.ts'

/** Days of which the register is kept compiled. */
const KEPT = 32

/** What the register is kept from. */
type Kept = Pick<Store, 'revision' | 'holdings' | 'changes' | 'documents' | 'keep'>

/**
 * The register of a store as it is at present. What the store holds is taken in when the register is first asked for, and from then on what
 * changed in it, by whatever process. The register of a day is compiled when it is asked for, and again only after the store has changed.
 */
export class Current {
  readonly #store: Kept
  readonly #dossier: Dossier
  readonly #asides: Asides
  #weight: Weight | null = null
  #ledger: Ledger | null = null
  /** Null: nothing was taken in yet. */
  #snapshot: Snapshot | null = null
  readonly #names = new Map<string, string>()
  readonly #known = new Map<string | null, Known>()
  /** One request after the other takes in what changed, so that none puts back what another has already replaced. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(store: Kept, dossier: Dossier) {
    this.#store = store
    this.#dossier = dossier
    this.#asides = new Asides(dossier)
  }

  /** What was known at the ISO day `asOf`, or all that is known. */
  async at(asOf: string | null): Promise<Known> {
    const turn = this.#turn.then(() => this.#taken())
    // whoever waits next is not told of a failure that is not theirs
    this.#turn = turn.catch(() => undefined)
    const { ledger, snapshot } = await turn
    const kept = this.#known.get(asOf)
    if (kept) return kept
    const register = asOf === null ? ledger.register : this.#compiled(ledger, asOf)
    const dossier = dossierView(this.#dossier, register)
    const known = new Known({ register, dossier, snapshot, names: this.#names }, (of) => this.#found(of))
    if (this.#known.size >= KEPT) this.#known.clear()
    this.#known.set(asOf, known)
    return known
  }

  /** What words weigh in the dossier's reports. */
  async weight(): Promise<Weight> {
    return (this.#weight ??= await weightsOf(this.#dossier))
  }

  /** The ledger with all that the store now holds. */
  async #taken(): Promise<{ readonly ledger: Ledger; readonly snapshot: Snapshot }> {
    const ledger = (this.#ledger ??= new Ledger(this.#dossier, await this.weight()))
    if (this.#snapshot !== null && this.#snapshot.revision === (await this.#store.revision())) return { ledger, snapshot: this.#snapshot }
    const changed = await sketchedHoldings(this.#store, this.#snapshot?.revision ?? null)
    for (const [id, name] of await this.#namesOf(changed.reports)) this.#names.set(id, name)
    ledger.update(byReport(changed), changed.reviews)
    this.#known.clear()
    this.#snapshot = new Snapshot(ledger.holdings, ledger.reviews, changed.revision)
    return { ledger, snapshot: this.#snapshot }
  }

  /** Found in a register, by what stands in it and in the texts. */
  async #found({ register, snapshot }: Known): Promise<Found> {
    const { statements, clues } = snapshot
    const asides = await this.#asides.of(
      register.reports.map(({ id }) => id),
      this.#store,
    )
    const found = findings(knownBy(register, { dossier: this.#dossier, statements, clues, asides, name: naming(this.#dossier) }))
    return new Found(found, snapshot, this.#dossier)
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
