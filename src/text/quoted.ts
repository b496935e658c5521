/** What opens a quotation, with what may close it: marks of German, Swiss, French and English, and the straight one. */
const CLOSERS: Readonly<Record<string, string>> = { '„': '“”"', '»': '«', '«': '»', '“': '”', '"': '"' }
const OPENER = /[„»«“"]/gu
/** A stretch of fewer words is a name or a word held at a distance („Koalition der Willigen“), no speech. */
const FEWEST = 4
/** A quotation is not longer than this; a mark whose other is farther away stands alone. */
const LONGEST = 1500

/** Whether a place of `text` from `from` to `to` stands outside what is quoted between quotation marks there. */
export function outsideQuotationMarks(text: string, from: number, to: number): (at: number) => boolean {
  const inside: (readonly [number, number])[] = []
  const block = text.slice(from, to)
  OPENER.lastIndex = 0
  for (let opener = OPENER.exec(block); opener; opener = OPENER.exec(block)) {
    const closers = CLOSERS[opener[0]] ?? ''
    const end = indexOfAny(block, closers, opener.index + 1)
    if (end < 0) continue
    if (
      block
        .slice(opener.index + 1, end)
        .trim()
        .split(/\s+/u).length >= FEWEST
    )
      inside.push([from + opener.index, from + end])
    OPENER.lastIndex = end + 1
  }
  return (at) => !inside.some(([start, end]) => at > start && at < end)
}

function indexOfAny(text: string, marks: string, from: number): number {
  const until = Math.min(text.length, from + LONGEST)
  for (let at = from; at < until; at++) if (marks.includes(text.charAt(at))) return at
  return -1
}
