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

/** So many UTF-16 units are cut into words at a time: those of a long text without a sentence would fill the memory. */
const STRETCH = 10_000

/** The words of `text` from `from` to `to`, in runs of at most `longest`. */
export function* runs(text: string, from: number, to: number, longest: number): Generator<readonly Word[]> {
  let waiting: Word[] = []
  for (let start = from, end = from; start < to; start = end) {
    end = afterWord(text, start + STRETCH, to)
    waiting = waiting.concat(words(text, start, end))
    let at = 0
    for (; waiting.length - at > longest; at += longest) yield waiting.slice(at, at + longest)
    waiting = waiting.slice(at)
  }
  if (waiting.length > 0) yield waiting
}

/** Behind the first character from `at` on that stands in no word, so that none is cut; `to` where there is none. */
function afterWord(text: string, at: number, to: number): number {
  const found = OUTSIDE.exec(text.slice(at, to))
  return found ? at + found.index + found[0].length : to
}
const OUTSIDE = /[^\p{L}\p{M}\p{N}.,:'’‐‑-]/u
