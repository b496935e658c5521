import type { Document } from '../../model/document.ts'
import { type Quote, quote } from '../../model/quote.ts'
import { blocks } from '../../text/blocks.ts'
import type { Word } from '../../text/words.ts'
import type { DateMention } from '../date.ts'
import type { LanguagePack } from '../pack.ts'
import { pieces } from '../read.ts'
import { Told } from './told.ts'

/** A time expression of a document: its words with their offsets, and what it means. */
export type QuotedDate = Quote & Pick<DateMention, 'value' | 'type' | 'how' | 'mod'>

/** A heading that is a day is not longer. */
const HEADING = 50
/** What begins with a number, and with it perhaps with a time. */
const NUMBERED = /^[^\p{L}\d]*\d/u

/** The time expressions of a document outside its furniture, in the order of the text. */
export function documentDates({ text, published }: Document, pack: LanguagePack): readonly QuotedDate[] {
  const told = new Told()
  let heading: string | null = null
  return blocks(text, pack.furniture).flatMap((block) => {
    const sentences = [...pieces(text, block, pack)]
    const [first = []] = sentences
    const short = block.end - block.start <= HEADING
    // pages mark such a heading, so it may count as furniture
    if (short && block.kind !== 'paragraph') heading = dayHeading(pack.dates(first, published), first) ?? heading
    if (block.kind === 'furniture') return []
    if (NUMBERED.test(text.slice(block.start, block.start + 20)) && opensWithHour(pack.dates(first, published)))
      told.entry(heading, published)
    return sentences.flatMap((words) =>
      pack.dates(words, published, told).map(({ from, to, value, type, how, mod }) => ({
        ...quote(text, words[from]?.start ?? 0, words[to - 1]?.end ?? 0),
        value,
        type,
        how,
        ...(mod ? { mod } : {}),
      })),
    )
  })
}

/** The day that a heading consists of: "Donnerstag, 4. September". */
function dayHeading([only, ...more]: readonly DateMention[], words: readonly Word[]): string | null {
  const rest = only && [...words.slice(0, only.from), ...words.slice(only.to)]
  return more.length === 0 && only?.type === 'date' && only.on?.length === 10 && rest?.every(isMark) ? only.on : null
}

/** An entry of a live blog begins with its hour, perhaps behind marks: "14.30 Uhr: …". */
function opensWithHour([first]: readonly DateMention[]): boolean {
  return first !== undefined && first.from <= 3 && /T\d\d:\d\d/.test(first.value ?? '')
}

function isMark({ text }: Word): boolean {
  return !/[\p{L}\d]/u.test(text)
}
