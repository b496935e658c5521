import type { Spread } from './grid.ts'

// What comes of a question that was split in two: each part counts by how likely it is. The part that is added is used up.

export const sum = (before: number | null, one: number, share: number): number => (before ?? 0) + one * share

export function mixedHopes(before: Float64Array | null, one: Float64Array, share: number): Float64Array {
  return one.map((value, place) => value * share + (before?.[place] ?? 0))
}

export function mixedSpreads(before: Spread | null, one: Spread, share: number): Spread {
  const { values, reach } = one
  for (let place = 0; place < reach; place++) values[place] = (values[place] ?? 0) * share + (before?.values[place] ?? 0)
  if (before) for (let place = reach; place < before.reach; place++) values[place] = before.values[place] ?? 0
  return { values, reach: Math.max(reach, before?.reach ?? 0) }
}
