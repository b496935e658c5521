import type { Quote } from './quote.ts'

/**
 * What a report shows of the time it was written in, beside what it states: derived from its text by the reader, as statements are, and
 * never shown without its words.
 */
export type Clue = OfficeClue | DayClue | TellingClue

interface Noticed {
  /** The document's id. */
  readonly document: string
  readonly quote: Quote
}

/** How a report calls somebody: `holds` an office, held it before (`former`) or at the time told (`then`), or is to hold it (`coming`). */
export type Tenure = 'holds' | 'former' | 'then' | 'coming'

/** A person whom a report names together with an office: "Bundeskanzler Merz", "der frühere Präsident Biden". */
export interface OfficeClue extends Noticed {
  readonly kind: 'office'
  /** Canonical name. */
  readonly person: string
  /** The party that the words name; null where the person's name alone tells it. */
  readonly party: string | null
  /** The ids of the offices that the title can mean. */
  readonly offices: readonly string[]
  readonly tenure: Tenure
  /** Whether the person is who acts in a clause told of the present: people are named by an office long after they left it. */
  readonly acting: boolean
}

/**
 * When something lies, seen from the report: before it (`ago`: and not just before, as "seit dem Gipfel" tells), after it, or just then;
 * `open`: its words do not tell.
 */
export type Told = 'past' | 'ago' | 'now' | 'ahead' | 'open'

/** A day, month or year that a report names in full and tells as past or to come. */
export interface DayClue extends Noticed {
  readonly kind: 'day'
  /** ISO 8601 day, month or year. */
  readonly on: string
  readonly told: Extract<Told, 'past' | 'ahead'>
}

/** How a report tells one of its events. */
export interface TellingClue extends Noticed {
  readonly kind: 'telling'
  /** The id of the event's statement. */
  readonly event: string
  readonly told: Told
  /** Whether the report opens with it, in its head or its first paragraph: it is what the report is about. */
  readonly opening: boolean
  /**
   * How many days the event lies before the report, at least and at most, by words such as "gestern", "vor zwei Wochen", "am Donnerstag";
   * negative: after it. Null where no words tell.
   */
  readonly back: readonly [least: number, most: number] | null
  /** What its words give of its date and no more, by TIMEX3: `XXXX-09-04`, `XXXX-WXX-4`; null: nothing. */
  readonly value: string | null
}

/** Clues of one kind. */
export type ClueOf<K extends Clue['kind']> = Extract<Clue, { readonly kind: K }>

/** A clue before it is known of which document. */
export type ClueDraft<C extends Clue = Clue> = C extends Clue ? Omit<C, 'document'> : never
