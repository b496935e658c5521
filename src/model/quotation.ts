import { type Quote, quote } from './quote.ts'

/**
 * How speech is given, in the terms of the Redewiedergabe corpus (Brunner et al. 2020). `direct`: in its own words, between quotation
 * marks; `indirect`: in a clause that words of saying govern; `freeIndirect`: in clauses of reported mood that go on with the speech
 * without such words; `reported`: the act of speech is told, what was said only as a phrase.
 */
export const QUOTATION_TYPES = ['direct', 'indirect', 'freeIndirect', 'reported'] as const
export type QuotationType = (typeof QUOTATION_TYPES)[number]

/** A half-open range of UTF-16 units of a document's stored text. */
export type QuotationSpan = Pick<Quote, 'start' | 'end'>

/**
 * Speech that a report gives, with who says it to whom. As in the guidelines of that corpus the words of a direct quotation are taken
 * with their quotation marks, those of an indirect one without what governs them, and a reported one is the whole clause that tells
 * the act, its cue among it. Speech that words of saying interrupt is two quotations.
 */
export interface Quotation extends Quote {
  readonly type: QuotationType
  /** The whole name where the dossier or the text gives one, else the words that name who speaks; null where nobody is named. */
  readonly speaker: string | null
  readonly speakerSpan: QuotationSpan | null
  /** The words of saying; null where there are none. */
  readonly cueSpan: QuotationSpan | null
  readonly addressee: string | null
  readonly addresseeSpan: QuotationSpan | null
}

/**
 * The quotation of `text` at a span, with what is known of it.
 * @throws RangeError where a range is empty or reaches outside the text.
 */
export function quotation(text: string, { start, end }: QuotationSpan, known: Omit<Quotation, keyof Quote>): Quotation {
  for (const span of [known.speakerSpan, known.cueSpan, known.addresseeSpan]) if (span) quote(text, span.start, span.end)
  return Object.freeze({ ...quote(text, start, end), ...known })
}
