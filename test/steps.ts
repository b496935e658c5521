import { Session } from 'node:inspector'
import { expect } from 'vitest'

/**
 * Counts what the project's code does, instead of measuring how long it takes, which is noise on a machine that others use: how
 * often each block in its functions runs (bodies of loops, branches), by the precise coverage that Node's engine keeps for tests,
 * and how many elements the methods of arrays walk, with and without a function of the project. The code itself knows nothing of it.
 * To be imported before the code whose steps are counted: what is compiled earlier has no counters in its blocks. What regular
 * expressions and the segmenter do inside is not seen.
 */
export function steps(work: () => unknown): number {
  const walked = countWalked()
  try {
    blocksRun()
    work()
    return blocksRun() + walked.stop()
  } finally {
    walked.stop()
  }
}

/** How often functions of one file and the blocks in them run, by its path in `src`: none where nothing of it is asked for. For work that is done a few times. */
export function blocksIn(file: string, work: () => unknown): number {
  blocksRun()
  work()
  return blocksRun({ file, own: true })
}

const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/** Four times as much may take five times as many steps, no more: where each part is held against each other one it is sixteen times. */
export function expectLinear(short: number, long: number): void {
  expect(short).toBeGreaterThan(0)
  expect(long / short).toBeLessThan(5)
}

const PROJECT = new URL('../src/', import.meta.url).pathname

/** How many blocks of the project, or of one file, ran since this was last asked. A function's own count is left out unless asked for: it is lost where the engine optimises. */
function blocksRun({ file = '', own = false } = {}): number {
  let count = 0
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error
    for (const { url, functions } of result)
      if (url.includes(PROJECT) && url.endsWith(file))
        for (const { ranges } of functions) for (const range of ranges.slice(own ? 0 : 1)) count += range.count
  })
  return count
}

/** Methods that walk an array by themselves, and those that call a function for each element that they come to. */
const WALKING = ['includes', 'indexOf', 'lastIndexOf', 'slice', 'concat', 'join', 'shift', 'unshift'] as const
const CALLING = [
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'some',
  'sort',
] as const

type Method = (this: readonly unknown[], ...args: unknown[]) => unknown

/** Counts the elements of arrays that are walked, until it is stopped. */
function countWalked(): { stop: () => number } {
  let count = 0
  const prototype = Array.prototype as unknown as Record<string, Method>
  const plain = [...WALKING, ...CALLING].map((name) => [name, prototype[name] as Method] as const)
  for (const [name, method] of plain.slice(0, WALKING.length))
    prototype[name] = function (...args) {
      const found = method.apply(this, args)
      count += Array.isArray(found) ? found.length : typeof found === 'number' && found >= 0 ? found : this.length
      return found
    }
  for (const [name, method] of plain.slice(WALKING.length))
    prototype[name] = function (...[each, ...args]) {
      if (typeof each !== 'function') return method.apply(this, [each, ...args])
      const counted = (...given: unknown[]): unknown => {
        count++
        return (each as (...given: unknown[]) => unknown)(...given)
      }
      return method.apply(this, [counted, ...args])
    }
  const stop = () => {
    for (const [name, method] of plain) prototype[name] = method
    return count
  }
  return { stop }
}
