/** A surrogate pair: one character that takes two UTF-16 units. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g

/**
 * How offsets of `text` in UTF-16 units, as Garant has them, are counted in Unicode code points, as the Web Annotation Data Model wants them. What
 * lies within a character counts as behind it.
 */
export function codePoints(text: string): (unit: number) => number {
  const pairs = [...text.matchAll(PAIR)].map(({ index }) => index)
  if (pairs.length === 0) return (unit) => unit
  return (unit) => unit - before(unit, pairs)
}

/** How many of the rising numbers are less than one, by halving. */
function before(unit: number, pairs: readonly number[]): number {
  let [low, high] = [0, pairs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle] ?? Infinity) + 1 < unit) low = middle + 1
    else high = middle
  }
  return low
}
