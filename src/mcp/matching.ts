/** Whether words stand in a text. */
export type Matches = (text: string) => boolean

/** A word of so many letters at most has to stand alone: UN is not in unter. */
const ALONE = 3

const LETTER = /[\p{L}\p{N}]/u

/** The words that are asked for; what stands in quotation marks is one. */
export function wordsAsked(asked: string): readonly string[] {
  return [...asked.matchAll(/["„“”»«]([^"„“”»«]*)["„“”»«]|[^\s"„“”»«]+/gu)]
    .map(([whole, together]) => folded(together ?? whole).trim())
    .filter((word) => LETTER.test(word))
}

/** Whether all words stand in a text, in whatever order, in capitals or not. */
export function matcher(words: readonly string[]): Matches {
  return (text) => {
    const here = folded(text)
    return words.every((word) => ([...word].length > ALONE ? here.includes(word) : standsAlone(word, here)))
  }
}

function standsAlone(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 1), at), text.slice(at + word.length, at + word.length + 1)]
    if (!LETTER.test(before) && !LETTER.test(after)) return true
  }
  return false
}

/** Text in which case, white space and the ways to write an umlaut make no difference. */
function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ')
}
