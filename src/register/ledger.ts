import type { Clue } from '../model/clue.ts'
import { countsFor, type Dating } from '../model/dating.ts'
import type { KnownEvent } from '../model/event.ts'
import type { Cell, Register, Report } from '../model/register.ts'
import type { Review } from '../model/review.ts'
import type { Sketch } from '../model/sketch.ts'
import type { Position, Statement } from '../model/statement.ts'
import { cellId, inCellOrder } from './cell.ts'
import { CellBook } from './cellbook.ts'
import { Chronicle } from './chronicle.ts'
import { given } from './dating/given.ts'
import type { Known } from './events/circle.ts'
import { inTimeOrder } from './events/event.ts'
import { lazily } from './lazily.ts'
import { byCodeUnits } from './order.ts'
import { Ordered } from './ordered.ts'
import { LinkBook } from './origins/linkbook.ts'
import type { Link } from './origins/links.ts'
import { OriginBook } from './origins/originbook.ts'
import type { Weight } from './origins/weighed.ts'
import { ReviewBook } from './reviews/reviewbook.ts'
import { byQuote, type Placed, placed, type Placing } from './placed.ts'

/** A report with all that a register takes from it. */
export interface Holding {
  readonly report: Report
  /** As they were read. */
  readonly statements: readonly Statement[]
  readonly clues: readonly Clue[]
  /** Null: nothing is kept of its wording, and it comes from no other. */
  readonly sketch: Sketch | null
}

/** A report in the register. */
export interface Judged extends Holding {
  /** Its statements as people judged them. */
  readonly judged: readonly Statement[]
}

/** A report with its place in time; another object whenever anything of it changes. */
interface Kept extends Judged {
  readonly dating: Dating
  /** The ISO day that it counts for; null: none is known. */
  readonly day: string | null
}

/**
 * The register of all that is known, kept as reports come and are read anew: what `compile` makes of the same reports, but only that is worked
 * out again which a change touches. Those are the links of a report with those near it, the origins that hang together with these, the events
 * that it tells and what they date, and in the cells the days of those reports whose statements, dating or origin changed.
 */
export class Ledger {
  readonly #kept = new Map<string, Kept>()
  readonly #reviews = new ReviewBook()
  readonly #links: LinkBook
  readonly #origins: OriginBook
  readonly #chronicle: Chronicle
  readonly #inOrder = new Ordered<Kept>((a, b) => byCodeUnits(a.day ?? '', b.day ?? '') || byCodeUnits(a.report.id, b.report.id))
  readonly #events = new Ordered<KnownEvent>(inTimeOrder)
  readonly #eventsById = new Map<string, KnownEvent>()
  readonly #cells = new Map<string, CellBook>()
  /** The cells as they were made, where nothing changed in them since. */
  readonly #made = new Map<string, Cell>()
  /** What each report has in the cells. */
  readonly #placed = new Map<string, readonly Placed[]>()
  readonly #placing: Placing
  #register: Register | null = null

  /** `dossier`: who holds which office, and which parties are bodies of states; `weight`: what words weigh in its reports. */
  constructor(dossier: Known, weight: Weight) {
    this.#links = new LinkBook(weight)
    this.#origins = new OriginBook((id) => this.#links.linksOf(id))
    this.#chronicle = new Chronicle(dossier)
    this.#placing = {
      day: (id) => this.#known(id).day,
      dating: (id) => this.#known(id).dating,
      source: (id) => this.#origins.source(id),
      witness: (id) => this.#origins.root(id),
      told: (id) => positionsOf(this.#known(id)),
    }
  }

  /** The register of all that is known; what was handed out once never changes. */
  get register(): Register {
    return (this.#register ??= this.#compiled())
  }

  /** What it is made of. */
  get holdings(): Iterable<Judged> {
    return this.#kept.values()
  }

  /** How many pairs of reports were compared so far. */
  get compared(): number {
    return this.#links.compared
  }

  get reviews(): readonly Review[] {
    return this.#reviews.all
  }

  get links(): Iterable<Link> {
    return this.#links.links()
  }

  /** Puts reports in, new ones or those of the same id as they are now, and adds reviews of any that are or may come to be in. */
  update(put: readonly Holding[], reviews: readonly Review[] = []): void {
    const holdings = new Map<string, Holding>(this.#reviews.add(reviews).flatMap((id) => entryOf(this.#kept.get(id))))
    for (const holding of put) holdings.set(holding.report.id, holding)
    // in time order what is compared lies together
    const inOrder = [...holdings.values()]
      .sort((a, b) => byCodeUnits(a.report.published ?? '', b.report.published ?? ''))
      .map((holding) => ({ ...holding, judged: this.#reviews.judged(holding.report.id, holding.statements) }))
    const { ties } = this.#reviews
    const relinked = inOrder.flatMap((holding) => this.#relink(holding))
    const moved = this.#origins.update(
      inOrder.map(({ report }) => report),
      relinked,
      ties.origins,
    )
    const { datings, events, gone } = this.#chronicle.update({
      put: inOrder.map(({ report, judged, clues }) => ({ report, statements: judged, clues, origin: this.#origins.root(report.id) })),
      origins: new Map(moved.map((id) => [id, this.#origins.root(id)])),
      ties: ties.events,
    })
    this.#happen(events, gone)
    const judged = new Map(inOrder.map((holding) => [holding.report.id, holding]))
    this.#move(judged, new Map(datings.map((dating) => [dating.report, dating])), moved)
    this.#register = null
  }

  /** Compares a report with those near it, where its wording or day is new, and gives the reports whose links changed. */
  #relink({ report, sketch }: Holding): readonly string[] {
    if (sketch !== null && this.#links.has(report, sketch)) return []
    const taken = this.#links.take(report.id)
    const put = sketch === null ? { made: [], undone: [] } : this.#links.put(report, sketch)
    return [taken, put].flatMap(({ made, undone }) => [...made, ...undone]).flatMap(({ ends }) => ends)
  }

  #happen(events: readonly KnownEvent[], gone: readonly string[]): void {
    const ids = new Set([...gone, ...events.map(({ id }) => id)])
    this.#events.take([...ids].flatMap((id) => this.#eventsById.get(id) ?? []))
    for (const id of gone) this.#eventsById.delete(id)
    for (const event of events) this.#eventsById.set(event.id, event)
    this.#events.put(events)
  }

  /** Gives reports that are new, of another dating or of another origin their places anew, and those that come from them. */
  #move(put: ReadonlyMap<string, Judged>, datings: ReadonlyMap<string, Dating>, moved: readonly string[]): void {
    const touched = new Set([...put.keys(), ...datings.keys(), ...moved].flatMap((id) => [...this.#origins.from(id)]))
    const before = [...touched].flatMap((id) => this.#kept.get(id) ?? [])
    this.#inOrder.take(before)
    this.#inCells(before, (cell, of) => cell.take(of))
    const after = [...touched].map((id): Kept => {
      const old = this.#kept.get(id)
      const { report, statements, judged, clues, sketch } = put.get(id) ?? this.#known(id)
      const dating = datings.get(id) ?? old?.dating ?? given(report)
      return { report, statements, judged, clues, sketch, dating, day: report.published ?? countsFor(dating) }
    })
    for (const kept of after) this.#kept.set(kept.report.id, kept)
    for (const kept of after)
      this.#placed.set(
        kept.report.id,
        positionsOf(kept).map((position) => placed(position, this.#placing)),
      )
    this.#inOrder.put(after)
    this.#inCells(after, (cell, of) => cell.put(of))
  }

  /** Does something to each cell in which reports have positions. */
  #inCells(reports: readonly Kept[], work: (cell: CellBook, of: readonly Placed[]) => void): void {
    const all = reports.flatMap(({ report }) => this.#placed.get(report.id) ?? [])
    for (const [id, of] of Map.groupBy(all, ({ position }) => cellId(position))) {
      const cell = this.#cells.get(id) ?? new CellBook()
      work(cell, of)
      this.#made.delete(id)
      if (cell.size === 0) this.#cells.delete(id)
      else this.#cells.set(id, cell)
    }
  }

  #compiled(): Register {
    for (const [id, book] of this.#cells) if (!this.#made.has(id)) this.#made.set(id, book.cell())
    const [inOrder, events, origins] = [this.#inOrder.snapshot(), this.#events.snapshot(), this.#origins.snapshot()]
    const reports = lazily(() => inOrder().map(({ report }) => report))
    const datings = lazily(() => inOrder().map(({ dating }) => dating))
    const figures = lazily(() => inOrder().flatMap(({ judged }) => judged.filter((s) => s.kind === 'figure').toSorted(byQuote)))
    return {
      asOf: null,
      saidUntil: null,
      cells: [...this.#made.values()].sort(inCellOrder),
      get events() {
        return events()
      },
      get origins() {
        return origins()
      },
      get reports() {
        return reports()
      },
      get datings() {
        return datings()
      },
      get figures() {
        return figures()
      },
    }
  }

  #known(id: string): Kept {
    const kept = this.#kept.get(id)
    if (!kept) throw new RangeError(`no report ${id} in the ledger`)
    return kept
  }
}

const positionsOf = ({ judged }: Judged): readonly Position[] => judged.filter((s) => s.kind === 'position')

const entryOf = (kept: Kept | undefined): readonly (readonly [string, Holding])[] => (kept ? [[kept.report.id, kept]] : [])
