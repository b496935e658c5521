/** A marked stretch of a text: half-open, in UTF-16 units, owned by the statement `id`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly id: string
}

/** A stretch of a text over which the set of spans does not change. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The statements whose spans cover it, the shortest span first: the most particular one is asked first. */
  readonly ids: readonly string[]
}

/** The text from `start` to `end`, cut wherever a span begins or ends. The segments' texts joined are the text again. */
export function segments(text: string, start: number, end: number, spans: readonly Span[]): readonly Segment[] {
  const inside = spans.filter((span) => span.start < end && span.end > start)
  const cuts = new Set([start, end])
  for (const span of inside) for (const cut of [span.start, span.end]) if (cut > start && cut < end) cuts.add(cut)
  const points = [...cuts].sort((a, b) => a - b)
  return points.slice(0, -1).map((from, i) => {
    const to = points[i + 1] ?? end
    const covering = inside.filter((span) => span.start <= from && span.end >= to).sort((a, b) => a.end - a.start - (b.end - b.start))
    return { start: from, end: to, text: text.slice(from, to), ids: [...new Set(covering.map((span) => span.id))] }
  })
}
