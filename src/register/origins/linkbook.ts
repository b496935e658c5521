import type { Report } from '../../model/register.ts'
import type { Sketch } from '../../model/sketch.ts'
import { byCodeUnits } from '../order.ts'
import { Across } from './across.ts'
import { type Rendered, rendered } from './alignment.ts'
import { link, type Link } from './links.ts'
import { type Limits, Nearby, type Pair } from './nearby.ts'
import { Ready } from './ready.ts'
import { translation } from './translation.ts'
import { type Weighed, weighed, type Weight } from './weighed.ts'
import { Yardstick } from './yardstick.ts'

type Told = Pick<Report, 'id' | 'published' | 'language'>

/** Links that a change made, and those that it undid. */
export interface Relinked {
  readonly made: readonly Link[]
  readonly undone: readonly Link[]
}

/**
 * The links among the reports that are in it, kept as reports come and go, whatever the order: by their wording those of one language, by the
 * alignment of their sentences those of two.
 */
export class LinkBook {
  readonly #weight: Weight
  readonly #limits: Limits | undefined
  /** Which reports are near one another, language by language. */
  readonly #nearby = new Map<string, Nearby>()
  readonly #across: Across
  readonly #reports = new Map<string, Weighed>()
  /** The links of each report that has any, by the other report. */
  readonly #links = new Map<string, Map<string, Link>>()
  readonly #rendered: Ready<Rendered>
  #yardstick: Yardstick | null = null
  #compared = 0

  constructor(weight: Weight, limits?: Limits) {
    this.#weight = weight
    this.#limits = limits
    this.#across = new Across(weight)
    this.#rendered = new Ready((id) => rendered(this.#weighed(id)))
  }

  /** How many pairs of reports were compared so far. */
  get compared(): number {
    return this.#compared
  }

  /** Each link once. */
  *links(): Generator<Link> {
    for (const [id, links] of this.#links) for (const link of links.values()) if (link.ends[0] === id) yield link
  }

  /** The links of one report. */
  linksOf(id: string): readonly Link[] {
    return [...(this.#links.get(id)?.values() ?? [])]
  }

  /** Whether this is how a report is in the book. */
  has({ id, published }: Told, sketch: Sketch): boolean {
    const known = this.#reports.get(id)
    return known?.published === published && known.sketch === sketch
  }

  /** Puts a report in that is not there. */
  put(report: Told, sketch: Sketch): Relinked {
    const { id, language } = report
    this.#reports.set(id, weighed(report, sketch, this.#weight))
    const { near, parted } = this.#near(language).put(report, sketch)
    const undone = parted.flatMap(([one, other]) => this.#unlink(one, other))
    const foreign = this.#across.put(report, sketch)
    return { made: [...near, ...foreign].flatMap((other) => this.#compare([id, other])), undone }
  }

  /** Takes a report out; one that is not there is none. */
  take(id: string): Relinked {
    const known = this.#reports.get(id)
    if (!known) return { made: [], undone: [] }
    const undone = this.linksOf(id).flatMap(({ ends: [one, other] }) => this.#unlink(one, other))
    const together = this.#near(known.language).take(id)
    this.#across.take(id)
    this.#reports.delete(id)
    this.#rendered.drop(id)
    return { made: together.flatMap((pair) => this.#compare(pair)), undone }
  }

  /** The reports of one language, by nearness. */
  #near(language: string): Nearby {
    const known = this.#nearby.get(language)
    if (known) return known
    const made = new Nearby(this.#weight, (id) => this.#links.get(id), this.#limits)
    this.#nearby.set(language, made)
    return made
  }

  #compare([one, other]: Pair): readonly Link[] {
    if (this.#links.get(one)?.has(other)) return []
    this.#compared++
    const made =
      this.#weighed(one).language === this.#weighed(other).language
        ? link(this.#against(one), this.#weighed(other))
        : translation(this.#rendered.of(one), this.#rendered.of(other))
    if (!made) return []
    for (const [end, far] of [made.ends, made.ends.toReversed()] as readonly Pair[]) {
      const links = this.#links.get(end)
      if (links) links.set(far, made)
      else this.#links.set(end, new Map([[far, made]]))
    }
    return [made]
  }

  #unlink(one: string, other: string): readonly Link[] {
    const link = this.#links.get(one)?.get(other)
    if (!link) return []
    for (const [end, far] of [link.ends, link.ends.toReversed()] as readonly Pair[]) {
      const links = this.#links.get(end)
      links?.delete(far)
      if (links?.size === 0) this.#links.delete(end)
    }
    return [link]
  }

  /** The report that others are held against: mostly the same several times over. */
  #against(id: string): Yardstick {
    const report = this.#weighed(id)
    if (!this.#yardstick) return (this.#yardstick = new Yardstick(report))
    if (this.#yardstick.report !== report) this.#yardstick.take(report)
    return this.#yardstick
  }

  #weighed(id: string): Weighed {
    const known = this.#reports.get(id)
    if (!known) throw new RangeError(`no report ${id} to compare`)
    return known
  }
}

/** The links among all reports that have a sketch, whatever the order of both. */
export function links(reports: readonly Report[], sketches: ReadonlyMap<string, Sketch>, weight: Weight): readonly Link[] {
  const book = new LinkBook(weight)
  // in time order what is compared lies together
  for (const report of reports.toSorted((a, b) => byCodeUnits(a.published ?? '', b.published ?? '') || byCodeUnits(a.id, b.id))) {
    const sketch = sketches.get(report.id)
    if (sketch) book.put(report, sketch)
  }
  return [...book.links()]
}
