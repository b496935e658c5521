import type { Quote } from '../../model/quote.ts'
import { codePoints } from '../codepoints.ts'
import type { Kept } from '../known.ts'
import { iri } from './context.ts'

/** So many UTF-16 units of what stands around a quote are given with it, to find it again in another copy of the text. */
const AROUND = 32

/** What selects quotes of a document: by their words, and by where they stand in Unicode code points. */
export function selecting({ id, text }: Kept): (quote: Quote) => object {
  const counted = codePoints(text)
  return ({ start, end, text: exact }) => ({
    type: 'SpecificResource',
    source: iri(id),
    selector: [
      {
        type: 'TextQuoteSelector',
        exact,
        // half a character at the edge is none
        prefix: text.slice(Math.max(0, start - AROUND), start).replace(/^[\udc00-\udfff]/, ''),
        suffix: text.slice(end, end + AROUND).replace(/[\ud800-\udbff]$/, ''),
      },
      { type: 'TextPositionSelector', start: counted(start), end: counted(end) },
    ],
  })
}
