/** A size as it is written, "6000", "4,000–6,000" or "4000..6000"; null where it is none. */
export function sizeIn(written: string): { readonly low: number; readonly high: number } | null {
  const [, first = '', last = first] = /^(\d+)(?:(?:-|–|\.\.)(\d+))?$/.exec(written.replace(/[,\s]/g, '')) ?? []
  const [low, high] = [Number(first), Number(last)]
  return first === '' || low > high ? null : { low, high }
}
