import type { Document } from '../../model/document.ts'
import { type Quote, quote } from '../../model/quote.ts'
import { blocks } from '../../text/blocks.ts'
import type { DateMention } from '../date.ts'
import type { LanguagePack } from '../pack.ts'
import { pieces } from '../read.ts'
import { Told } from './told.ts'

/** A time expression of a document: its words with their offsets, and what it means. */
export type QuotedDate = Quote & Pick<DateMention, 'value' | 'type' | 'how' | 'mod'>

/** The time expressions of a document outside its furniture, in the order of the text. */
export function documentDates({ text, published }: Document, pack: LanguagePack): readonly QuotedDate[] {
  const told = new Told()
  return blocks(text, pack.furniture)
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap((block) => [...pieces(text, block, pack)])
    .flatMap((words) =>
      pack.dates(words, published, told).map(({ from, to, value, type, how, mod }) => ({
        ...quote(text, words[from]?.start ?? 0, words[to - 1]?.end ?? 0),
        value,
        type,
        how,
        ...(mod ? { mod } : {}),
      })),
    )
}
