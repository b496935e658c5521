import type { Quote } from './quote.ts'

/** What a report shows beside what it states, for findings to rest on: derived from its text by the reader, and never without its words. */
export type Aside = SpeechAside | SlipAside

interface Noticed {
  /** The document's id. */
  readonly document: string
  readonly quote: Quote
}

/** Words between quotation marks that a report gives to somebody. */
export interface SpeechAside extends Noticed {
  readonly kind: 'speech'
  /** The whole name where the dossier or the text gives one, else the words that name who speaks. */
  readonly speaker: string
}

/** A day that a report names in full with a weekday on which it does not fall: "Montag, 4. September 2025". */
export interface SlipAside extends Noticed {
  readonly kind: 'slip'
  /** The ISO day that is named. */
  readonly on: string
  /** The weekday that is named with it: 1 is Monday, 7 Sunday. */
  readonly weekday: number
}

/** Asides of one kind. */
export type AsideOf<K extends Aside['kind']> = Extract<Aside, { readonly kind: K }>

/** An aside before it is known of which document. */
export type AsideDraft<A extends Aside = Aside> = A extends Aside ? Omit<A, 'document'> : never
