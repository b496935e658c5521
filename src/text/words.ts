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
const WORD = /\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑’'][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:-(?=[\s,)])|)|[^\s\p{L}\p{N}]/gu
const NUMBER = /^\p{N}/u
const LETTER = /^\p{L}/u

/** The words of `text` from `from` to `to`, in one pass. */
export function words(text: string, from = 0, to = text.length): Word[] {
  let at = from
  return (text.slice(from, to).match(WORD) ?? []).map((word): Word => {
    // between two words there is only white space
    const start = text.indexOf(word, at)
    at = start + word.length
    return { start, end: at, text: word, kind: LETTER.test(word) ? 'word' : NUMBER.test(word) ? 'number' : 'mark' }
  })
}
