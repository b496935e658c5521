/** The least, the middle and the greatest of some measurements. */
export interface Spread {
  readonly min: number
  readonly median: number
  readonly max: number
}

/** @throws RangeError where there is nothing to sum up. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const [min, median, max] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
  if (min === undefined || median === undefined || max === undefined) throw new RangeError('no measurements to sum up')
  return { min, median, max }
}

/** The seconds that `work` took in each of `rounds` rounds, after `warm` rounds that are not counted. */
export async function seconds(rounds: number, warm: number, work: () => unknown): Promise<readonly number[]> {
  const taken: number[] = []
  for (let round = 0; round < warm + rounds; round++) {
    const start = performance.now()
    await work()
    taken.push((performance.now() - start) / 1000)
  }
  return taken.slice(warm)
}
