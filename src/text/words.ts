/** A word, a number or a mark of a text: a half-open range in UTF-16 units. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'word' | 'number' | 'mark'
}

/** What a character is to words. */
const LETTER = 1
const NUMBER = 2
/** An accent by itself: within a word it belongs to it. */
const ACCENT = 3
const SPACE = 4
const OTHER = 5

/** Of each UTF-16 unit what it is, as far as one was met; 0: not yet. */
const known = new Uint8Array(0x10000)

/** What the character at `at` is. */
function sortAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const sort = known[unit] ?? 0
  if (sort > 0) return sort
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  const found = /\p{L}/u.test(character)
    ? LETTER
    : /\p{N}/u.test(character)
      ? NUMBER
      : /\p{M}/u.test(character)
        ? ACCENT
        : /\s/u.test(character)
          ? SPACE
          : OTHER
  // half of a pair tells nothing by itself
  if (character.length === 1 && !(unit >= 0xd800 && unit < 0xe000)) known[unit] = found
  return found
}

/** Where the character at `at` ends. */
function behind(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit < 0xdc00 ? at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) : at + 1
}

/** Where letters, accents and numbers end that go on from `at`; `numbers`: only these. */
function runEnd(text: string, at: number, to: number, numbers: boolean): number {
  let end = at
  while (end < to) {
    const sort = sortAt(text, end)
    if (numbers ? sort !== NUMBER : sort > ACCENT) break
    end = behind(text, end)
  }
  return end
}

const JOINS = /[-‐‑’']/
const SEPARATES = /[.,:]/

/** Where the number ends that begins at `at`, with its separators: "15.000", "3,5". */
function numberEnd(text: string, at: number, to: number): number {
  let end = runEnd(text, at, to, true)
  while (end + 1 < to && SEPARATES.test(text.charAt(end)) && sortAt(text, end + 1) === NUMBER) end = runEnd(text, end + 1, to, true)
  return end
}

/** Where the word ends that begins at `at`, with inner hyphens and apostrophes and an open hyphen: "NATO-Truppen", "d’Ivoire", "See- und". */
function wordEnd(text: string, at: number, to: number): number {
  let end = runEnd(text, at, to, false)
  while (end + 1 < to && JOINS.test(text.charAt(end))) {
    const next = sortAt(text, end + 1)
    if (next !== LETTER && next !== NUMBER) return text.charAt(end) === '-' && /[\s,)]/.test(text.charAt(end + 1)) ? end + 1 : end
    end = runEnd(text, end + 1, to, false)
  }
  return end
}

/** The words of `text` from `from` to `to`, in one pass: what is neither a word nor a number nor white space is a mark by itself. */
export function words(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = []
  for (let start = from, end = from; start < to; start = end) {
    const sort = sortAt(text, start)
    end = sort === LETTER ? wordEnd(text, start, to) : sort === NUMBER ? numberEnd(text, start, to) : behind(text, start)
    if (sort === SPACE) continue
    found.push({ start, end, text: text.slice(start, end), kind: sort === LETTER ? 'word' : sort === NUMBER ? 'number' : 'mark' })
  }
  return found
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
