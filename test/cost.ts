import { expect } from 'vitest'

/** Processor time of `work`, in milliseconds: the least of three, since others use the machine too. */
export function cost(work: () => unknown): number {
  const costs = [0, 1, 2].map(() => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...costs)
}

/** Four times as much may cost ten times as much, no more: where each part is held against each other one it is sixteen times. */
export function expectInProportion(short: number, long: number): void {
  // what takes less is lost in the noise of the machine
  expect(long).toBeLessThan(Math.max(short, 20) * 10)
}
