import { type Clue } from '../../src/model/clue.ts'
import { type Document, document, SOURCE_KINDS } from '../../src/model/document.ts'
import { quote } from '../../src/model/quote.ts'
import { anchor, type Review, review, SAMENESSES, type Verdict } from '../../src/model/review.ts'
import { later } from '../../src/model/span.ts'
import { STANCES } from '../../src/model/stance.ts'
import { EVENT_TYPES, type Proposal, type Statement, statement } from '../../src/model/statement.ts'
import type { Holding } from '../../src/register/ledger.ts'
import { sketchOf } from './origins/material.ts'

const SYLLABLES = ['ka', 'lo', 'min', 'der', 'tas', 'ber', 'sto', 'wik', 'hal', 'zen', 'ru', 'pfa', 'gel', 'ost', 'ir', 'nau']
const SENTENCES = 9
const STORIES = 4
const FIRST_DAY = '2025-03-01'

/** What is read in a document. */
export type Reading = Pick<Holding, 'statements' | 'clues'>

/**
 * Short reports of nobody's, which copy one another, tell of the same events, are undated, and come in any order; the same ones for the same
 * `random`.
 */
export class Inventions {
  readonly #random: () => number
  readonly #stories: readonly (readonly string[])[]
  #made = 0

  constructor(random: () => number) {
    this.#random = random
    this.#stories = Array.from({ length: STORIES }, () => Array.from({ length: SENTENCES }, () => this.#sentence()))
  }

  /** A new report, mostly in the words of one story. */
  report(): Document {
    const story = this.#pick(this.#stories)
    const own = this.#random() * 0.5
    const sentences = story.map((sentence) => (this.#random() < own ? this.#sentence() : sentence))
    const text = [`Bericht ${this.#made++}.`, ...sentences.slice(0, 1 + this.#upTo(SENTENCES + 2))].join('\n\n')
    return this.dated(
      document({
        path: `${this.#made}.txt`,
        language: 'de',
        published: null,
        publishedHow: 'unknown',
        title: null,
        outlet: null,
        url: null,
        text,
      }),
    )
  }

  /** The report as a reader may take it another time: with another day, or none, and of another kind. */
  dated(report: Document): Document {
    const published = this.#random() < 0.3 ? null : this.#day()
    return {
      ...report,
      published,
      publishedHow: published === null ? 'unknown' : 'dateline',
      kind: this.#pick(SOURCE_KINDS),
      kindHow: 'heading',
    }
  }

  /** What one reader finds in a report, and another may find otherwise. */
  reading(report: Document): Reading {
    const places = [...report.text.matchAll(/\p{Lu}\p{L}+/gu)].map(({ index, 0: word }) => quote(report.text, index, index + word.length))
    const clues: Clue[] = []
    const made = places.flatMap((words): Statement[] => {
      if (this.#random() < 0.3) return []
      const stated = statement(report, {
        ...this.#proposal(),
        quote: words,
        also: [],
        speaker: null,
        via: null,
        rule: 'invented',
        cues: [],
      })
      if (stated.kind === 'event')
        clues.push({
          kind: 'telling',
          document: report.id,
          quote: words,
          event: stated.id,
          told: this.#pick(['past', 'now', 'ahead', 'open']),
          opening: this.#random() < 0.4,
          back: this.#random() < 0.2 ? [0, 3] : null,
          value: null,
        })
      return [stated]
    })
    const [first] = places
    if (first && this.#random() < 0.4)
      clues.push({ kind: 'day', document: report.id, quote: first, on: this.#day(), told: this.#pick(['past', 'ahead']) })
    return { statements: made, clues }
  }

  /** What somebody says of something among what is known, or takes back; null where there is nothing to say anything of. */
  review(known: readonly Holding[], reviews: readonly Review[]): Review | null {
    const verdict = this.#verdict(known, reviews)
    const when = new Date(Date.UTC(2025, 5, 1, 0, this.#upTo(5000))).toISOString()
    return verdict && review(verdict, { by: this.#pick(['Ada', 'Bob']), when, because: null })
  }

  #verdict(known: readonly Holding[], reviews: readonly Review[]): Verdict | null {
    const statements = known.flatMap(({ statements }) => statements)
    const [one, other] = [this.#one(known), this.#one(known)]
    const share = this.#random()
    if (share < 0.2) {
      const said = this.#one(reviews.filter(({ on }) => on !== 'review'))
      return said ? { on: 'review', verdict: 'withdraw', review: said.id } : null
    }
    if (share < 0.5)
      return one && other && one !== other
        ? { on: 'origins', verdict: this.#pick(SAMENESSES), reports: [one.report.id, other.report.id] }
        : null
    if (share < 0.7) {
      const events = statements.filter(({ kind }) => kind === 'event')
      const [a, b] = [this.#one(events), this.#one(events)]
      return a && b && a !== b ? { on: 'events', verdict: this.#pick(SAMENESSES), anchors: [anchor(a), anchor(b)] } : null
    }
    const position = this.#one(statements.filter(({ kind }) => kind === 'position'))
    if (!position) return null
    const correction = { kind: 'position', stance: this.#pick(STANCES) } as const
    if (share < 0.85) return { on: 'statement', verdict: 'set', anchor: anchor(position), correction }
    return { on: 'statement', verdict: this.#pick(['right', 'wrong']), anchor: anchor(position) }
  }

  #proposal(): DistributiveOmit<Proposal, 'quote' | 'also' | 'speaker' | 'via' | 'rule' | 'cues'> {
    const share = this.#random()
    if (share < 0.5)
      return {
        kind: 'position',
        party: this.#pick(['FR', 'DE']),
        measure: this.#pick(['troops', 'arms']),
        stance: this.#pick(STANCES),
        conditions: this.#random() < 0.3 ? [this.#pick(['ceasefire', 'approval'])] : [],
        alternatives: [],
        quantity: null,
        said: this.#random() < 0.2 ? this.#day() : null,
        place: null,
      }
    if (share < 0.6)
      return { kind: 'figure', about: 'contributors', low: 26, high: 26 + this.#upTo(2), unit: 'states', party: null, counts: '' }
    return {
      kind: 'event',
      type: this.#pick(EVENT_TYPES),
      date: this.#random() < 0.4 ? this.#day() : null,
      place: this.#random() < 0.7 ? this.#pick(['Paris', 'Kiew']) : null,
      participants: ['Abel', 'Bona', 'coalition'].filter(() => this.#random() < 0.6).map((who) => ({ who, mode: 'unknown' })),
    }
  }

  #sentence(): string {
    const word = () => Array.from({ length: 3 }, () => this.#pick(SYLLABLES)).join('')
    const words = Array.from({ length: 9 }, word).join(' ')
    return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`
  }

  #day(): string {
    return later(FIRST_DAY, this.#upTo(40))
  }

  #upTo(n: number): number {
    return Math.floor(this.#random() * n)
  }

  /** One of some; undefined where there are none. */
  #one<T>(from: readonly T[]): T | undefined {
    return from[this.#upTo(from.length)]
  }

  #pick<T>(from: readonly T[]): T {
    return from[this.#upTo(from.length)] as T
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** A report with what is read in it. */
export function holding({ text, ...report }: Document, reading: Reading): Holding {
  return { report, ...reading, sketch: sketchOf(text) }
}
