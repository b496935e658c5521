import type { Report } from '../../model/register.ts'
import { sentenceCount, type Sketch } from '../../model/sketch.ts'
import { daysBetween } from '../../model/span.ts'
import { DAYS, daysApart } from './days.ts'
import { SENTENCES } from './lookup.ts'
import type { Weight } from './weighed.ts'

type Told = Pick<Report, 'id' | 'published' | 'language'>

/** Cognates that are in so few reports of the background are looked up. */
const RARE = 0.4
/** So many must be shared before two reports are compared. */
const SHARED = 8

/** Reports of one language: those that were put on its shelves, and those that wait until a report in another language asks for them. */
interface Tongue {
  readonly waiting: Set<string>
  /** By the fortnight in which they were published, null for those without a day, the reports that have each cognate. */
  readonly shelves: Map<number | null, Map<number, string[]>>
}

/**
 * Which reports in other languages a report is worth comparing with: those published within two weeks that share several rare cognates.
 * Whether two are depends on them alone. As long as all reports are in one language none is put under its cognates, and nothing is paid.
 */
export class Across {
  readonly #weight: Weight
  readonly #reports = new Map<string, { readonly report: Told; readonly sketch: Sketch }>()
  readonly #tongues = new Map<string, Tongue>()

  constructor(weight: Weight) {
    this.#weight = weight
  }

  /** Puts a new report in, and gives the ids of those near it. */
  put(report: Told, sketch: Sketch): readonly string[] {
    const { id, language } = report
    this.#reports.set(id, { report, sketch })
    this.#tongue(language).waiting.add(id)
    const others = [...this.#tongues].flatMap(([other, tongue]) => (other === language ? [] : [this.#shelved(tongue)]))
    if (others.length === 0) return []
    const counts = new Map<string, number>()
    for (const cognate of this.#lookup(sketch))
      for (const { shelves } of others)
        for (const fortnight of fortnightsAround(report, shelves))
          for (const other of shelves.get(fortnight)?.get(cognate) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1)
    return [...counts].flatMap(([other, count]) => (count >= SHARED && this.#together(report, other) ? [other] : []))
  }

  /** Takes a report out; one that is not there is none. */
  take(id: string): void {
    const known = this.#reports.get(id)
    if (!known) return
    this.#reports.delete(id)
    const { language, published } = known.report
    const { waiting, shelves } = this.#tongue(language)
    if (waiting.delete(id)) return
    const shelf = shelves.get(fortnight(published))
    for (const cognate of this.#lookup(known.sketch)) {
      const left = shelf?.get(cognate)?.filter((other) => other !== id) ?? []
      if (left.length > 0) shelf?.set(cognate, left)
      else shelf?.delete(cognate)
    }
  }

  #tongue(language: string): Tongue {
    const known = this.#tongues.get(language)
    if (known) return known
    const made: Tongue = { waiting: new Set(), shelves: new Map() }
    this.#tongues.set(language, made)
    return made
  }

  /** Puts those that wait on their shelves. */
  #shelved(tongue: Tongue): Tongue {
    for (const id of tongue.waiting) {
      const known = this.#reports.get(id)
      if (!known) continue
      const when = fortnight(known.report.published)
      const shelf = tongue.shelves.get(when) ?? new Map<number, string[]>()
      tongue.shelves.set(when, shelf)
      for (const cognate of this.#lookup(known.sketch)) {
        const list = shelf.get(cognate)
        if (list) list.push(id)
        else shelf.set(cognate, [id])
      }
    }
    tongue.waiting.clear()
    return tongue
  }

  /** The rare cognates of a report that is long enough to see a translation in it. */
  #lookup(sketch: Sketch): readonly number[] {
    if (sentenceCount(sketch) < SENTENCES) return []
    return [...new Set(sketch.cognates)].filter((cognate) => this.#weight(cognate) >= RARE)
  }

  #together({ published }: Told, other: string): boolean {
    return daysApart(published, this.#reports.get(other)?.report.published ?? null) <= DAYS
  }
}

/** The two weeks that a day is in, counted from 1970; null: no day is known. */
function fortnight(day: string | null): number | null {
  return day === null ? null : Math.floor(daysBetween('1970-01-01', day) / DAYS)
}

/** Those in which reports may be near: of a report without a day all of them. */
function fortnightsAround({ published }: Told, shelves: Tongue['shelves']): Iterable<number | null> {
  const own = fortnight(published)
  return own === null ? shelves.keys() : [own - 1, own, own + 1, null]
}
