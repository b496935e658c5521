/** A half-open range in UTF-16 units of a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a language adds to the segmenter: where a full stop ends no sentence. */
export interface SentenceRules {
  /** BCP 47 tag for the segmenter. */
  readonly locale: string
  /** Lower-case words that keep their full stop inside a sentence: "z.b", "dr", "mrd". */
  readonly abbreviations: ReadonlySet<string>
  /** Matches what may follow an ordinal's full stop: "3. Oktober", "im 3. Jahr" go on, "Es waren 26. Danach" does not. */
  readonly afterOrdinal: RegExp
}

/** No abbreviation is longer, with what may stand behind it. */
const WINDOW = 40
const IN_WORD = /[\p{L}\p{N}.]/u
const BEHIND_STOP = /["”“»)\]\s]/
const OPENS_LOWER = /^["„“«»'(]*\p{Ll}/u

/**
 * The sentences of one paragraph of `text`: `Intl.Segmenter`, with pieces joined again where the full stop belonged to an
 * abbreviation or an ordinal, or where the next piece begins in lower case. Spans are trimmed of white space. A line break in a
 * paragraph is a space: the segmenter would end a sentence at each.
 */
export function sentences(text: string, from: number, to: number, rules: SentenceRules): Span[] {
  const paragraph = text.slice(from, to).replaceAll('\n', ' ')
  const spans: { start: number; end: number }[] = []
  for (const { segment, index } of pieces(paragraph, rules)) {
    const last = spans.at(-1)
    if (last && goesOn(paragraph, last.start, last.end, segment, rules)) last.end = index + segment.length
    else spans.push({ start: index, end: index + segment.length })
  }
  const parts = BETWEEN.test(paragraph) ? spans.flatMap((s) => parted(paragraph, s)) : spans
  return parts.map((s) => trimmed(paragraph, s, from)).filter((s) => s.end > s.start)
}

/** "Schickt Polen Soldaten? – Nein.", "Macron sagt zu +++ Moskau warnt": what stands between two sentences in one line. */
const BETWEEN = /\+{2,}|\?["”“»]? +[–—-] +(?=["„“»«(]?\p{Lu})/u
const EACH_BETWEEN = new RegExp(BETWEEN, 'gu')

function parted(paragraph: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let at = start
  for (const { 0: mark, index } of paragraph.slice(start, end).matchAll(EACH_BETWEEN)) {
    parts.push({ start: at, end: start + index + (mark.startsWith('?') ? mark.trimEnd().length - 1 : 0) })
    at = start + index + mark.length
  }
  return [...parts, { start: at, end }]
}

/** A full stop behind a word, and a number that a word in lower case follows: the segmenter sees the number as what goes on. */
const BEFORE_NUMBER = /(?<=(\p{L}{2,})\.["”“»)]{0,2})\s+(?=\p{N}[\p{N}.,]*\s+\p{Ll})/gu

/** What a sentence can end with by Unicode, and breaks of lines: a paragraph without any before its last character is one sentence. */
const TERMINAL = /[\p{Sentence_Terminal}\u2024\ufe52\uff0e\n\r\u0085\u2028\u2029]/u

/** A quick no for paragraphs in which no number stands behind white space. */
const SPACE_AND_NUMBER = /\s\p{N}/u

/** The segmenter's pieces, parted also where a sentence begins with a number ("… bereit. 26 von ihnen"). */
function* pieces(paragraph: string, rules: SentenceRules): Generator<{ readonly segment: string; readonly index: number }> {
  const terminal = paragraph.search(TERMINAL)
  if (terminal < 0 || terminal >= paragraph.length - 1) {
    if (paragraph !== '') yield { segment: paragraph, index: 0 }
    return
  }
  const numbered = SPACE_AND_NUMBER.test(paragraph)
  for (const { segment, index } of segmenter(rules.locale).segment(paragraph)) {
    if (!numbered) {
      yield { segment, index }
      continue
    }
    let from = 0
    for (const gap of segment.matchAll(BEFORE_NUMBER)) {
      if (rules.abbreviations.has((gap[1] ?? '').toLowerCase())) continue
      const to = gap.index + gap[0].length
      yield { segment: segment.slice(from, to), index: index + from }
      from = to
    }
    yield { segment: segment.slice(from), index: index + from }
  }
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(locale: string): Intl.Segmenter {
  let made = segmenters.get(locale)
  if (!made) segmenters.set(locale, (made = new Intl.Segmenter(locale, { granularity: 'sentence' })))
  return made
}

/** Whether the stretch from `start` to `end` goes on in `after`. */
function goesOn(paragraph: string, start: number, end: number, after: string, rules: SentenceRules): boolean {
  if (OPENS_LOWER.test(after)) return true
  const word = lastWord(paragraph, start, end)
  if (word === '') return false
  if (/^\p{N}{1,2}$/u.test(word)) return rules.afterOrdinal.test(after.trimStart())
  return rules.abbreviations.has(word.toLowerCase()) || /^\p{L}$/u.test(word)
}

/** The word before the full stop that a stretch ends in, without it; '' where it ends in another way. Only its end is looked at: all of it would make long unbroken text quadratic. */
function lastWord(paragraph: string, start: number, end: number): string {
  const first = Math.max(start, end - WINDOW)
  let stop = end - 1
  while (stop >= first && BEHIND_STOP.test(paragraph.charAt(stop))) stop--
  if (stop < first || paragraph.charAt(stop) !== '.') return ''
  let at = stop
  while (at > first && IN_WORD.test(paragraph.charAt(at - 1))) at--
  while (at < stop && paragraph.charAt(at) === '.') at++
  return paragraph.slice(at, stop)
}

function trimmed(paragraph: string, span: Span, offset: number): Span {
  const piece = paragraph.slice(span.start, span.end)
  const start = span.start + (piece.length - piece.trimStart().length)
  return { start: offset + start, end: offset + start + piece.trim().length }
}
