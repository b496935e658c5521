/** A word, a number or a mark of a text: a half-open range in UTF-16 units. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'word' | 'number' | 'mark'
}

/**
 * Numbers with their separators (15.000, 3,5), words with inner hyphens and apostrophes (NATO-Truppen, d’Ivoire) and an
 * open hyphen at their end (See- und Landminen), and every other visible character by itself.
 */
const WORD =
  /(\p{N}+(?:[.,:]\p{N}+)*)|(\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑’'][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:-(?=[\s,)])|))|([^\s\p{L}\p{N}])/gu

/** The words of `text` from `from` to `to`, in one pass. */
export function words(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = []
  const slice = text.slice(from, to)
  for (const m of slice.matchAll(WORD)) {
    const start = from + m.index
    found.push({ start, end: start + m[0].length, text: m[0], kind: m[1] ? 'number' : m[2] ? 'word' : 'mark' })
  }
  return found
}
