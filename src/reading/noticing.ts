import type { Clue, ClueDraft, DayClue, OfficeClue, Told } from '../model/clue.ts'
import type { Block, Document } from '../model/document.ts'
import { type Quote, quote } from '../model/quote.ts'
import type { Happening, Statement } from '../model/statement.ts'
import { sentences } from '../text/sentences.ts'
import { words } from '../text/words.ts'
import { distance } from './dates/distance.ts'
import type { Fact } from './fact.ts'
import type { Grammar, LanguagePack } from './pack.ts'
import type { Sentence } from './sentence.ts'

/** The word that tells an event, and how the words around it put it in time. */
interface Telling {
  readonly type: Happening['type']
  readonly told: Told
  /** Where the word begins: one clause may tell several events. */
  readonly at: number
}

/** How many blocks of a report, its heads among them, are its opening at most, and how many paragraphs. */
const OPENING = { blocks: 5, paragraphs: 2 }
/** A block is a paragraph from here on; shorter ones are heads and bylines, of which a report may have several. */
const PARAGRAPH = 160

/** Gathers, sentence by sentence, what a report shows of the time it was written in. */
export class Noticing {
  readonly #document: Document
  readonly #drafts: ClueDraft<OfficeClue | DayClue>[] = []
  readonly #tellings: Telling[] = []

  constructor(document: Document) {
    this.#document = document
  }

  take(sentence: Sentence, grammar: Grammar, facts: readonly Fact[]): void {
    const { text, published } = this.#document
    this.#drafts.push(...grammar.clues(sentence, text, published))
    for (const { proposal, told } of facts) {
      if (proposal.kind === 'event' && told) {
        const cue = proposal.cues.find(({ role }) => role === 'cue')
        if (cue) this.#tellings.push({ type: proposal.type, told, at: cue.start })
      }
    }
  }

  /** The clues of the document, once its statements are known: people and days first, then its events. */
  clues(statements: readonly Statement[], found: readonly Block[], pack: LanguagePack): readonly Clue[] {
    const { id } = this.#document
    const opening = openingEnd(found)
    const events = statements.filter((s): s is Happening => s.kind === 'event')
    const named = new Map(this.#drafts.map((draft) => [keyOf(draft), draft])).values()
    return [...[...named].map((draft) => ({ ...draft, document: id })), ...events.map((event) => this.#telling(event, opening, pack))]
  }

  #telling(event: Happening, opening: number, pack: LanguagePack): Clue {
    const places = [event.quote, ...event.also]
    const words = new Set(event.cues.flatMap(({ role, start }) => (role === 'cue' ? [start] : [])))
    const told = this.#tellings.find((t) => t.type === event.type && t.told !== 'open' && words.has(t.at))?.told ?? 'open'
    const how = this.#document.published === null ? this.#distance(places, pack) : null
    return {
      kind: 'telling',
      document: this.#document.id,
      event: event.id,
      told,
      opening: places.some(({ start }) => start < opening),
      back: how?.back ?? null,
      value: how?.value ?? null,
      quote: how?.quote ?? event.quote,
    }
  }

  /** How far the words that tell an event put it from the report: those of its own clause, failing that of its sentence. */
  #distance(places: readonly Quote[], pack: LanguagePack): (ReturnType<typeof distance> & { readonly quote: Quote }) | null {
    const { text } = this.#document
    for (const place of places)
      for (const { start, end } of [place, around(text, place, pack)]) {
        const how = distance(words(text, start, end), pack.dates)
        if (how) return { ...how, quote: quote(text, start, end) }
      }
    return null
  }
}

/** The sentence that a quote stands in, as far as its paragraph goes. */
function around(text: string, { start, end }: Quote, pack: LanguagePack): Pick<Quote, 'start' | 'end'> {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const line = text.indexOf('\n', end)
  for (const sentence of sentences(text, from, line < 0 ? text.length : line, pack.sentences))
    if (sentence.start <= start && sentence.end >= end) return sentence
  return { start, end }
}

/** Where the opening of a report ends: behind its head and its first two paragraphs. */
function openingEnd(found: readonly Block[]): number {
  const opening = found.filter(({ kind }) => kind !== 'furniture').slice(0, OPENING.blocks)
  const paragraphs = opening.filter(({ start, end }) => end - start >= PARAGRAPH)
  return (paragraphs[OPENING.paragraphs - 1] ?? opening.at(-1))?.end ?? 0
}

/** One clue a person and office, one a day: a report that calls somebody president ten times says it once. */
function keyOf(draft: ClueDraft<OfficeClue | DayClue>): string {
  if (draft.kind === 'day') return `day|${draft.on}|${draft.told}`
  return `office|${draft.person}|${draft.party ?? ''}|${draft.offices.join()}|${draft.tenure}|${draft.acting}`
}
