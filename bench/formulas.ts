import type { Gate, Model } from '../src/model/analysis.ts'
import { randomFrom } from './random.ts'

/** Models of one kind that grow, to see how the time grows with them. */
export interface Growing {
  readonly name: string
  readonly sizes: readonly number[]
  readonly model: (size: number) => Model
}

const numbered = (count: number, letter: string): readonly string[] => Array.from({ length: count }, (_, at) => `${letter}${at}`)

const chances = (names: readonly string[]): Model['probabilities'] =>
  Object.fromEntries(names.map((name, at) => [name, 0.01 + (at % 7) / 100]))

/** Half of all at least: as many sets as there are halves. */
function half(size: number): Model {
  const names = numbered(size, 'v')
  return { top: 'top', gates: { top: { op: 'atleast', k: Math.ceil(size / 2), of: names } }, probabilities: chances(names) }
}

/** Each two neighbours: no part is independent of the rest. */
function chain(size: number): Model {
  const names = numbered(size, 'v')
  const pairs = names.slice(1).map((name, at): [string, Gate] => [`g${at}`, { op: 'and', of: [`v${at}`, name] }])
  return {
    top: 'top',
    gates: { top: { op: 'or', of: pairs.map(([gate]) => gate) }, ...Object.fromEntries(pairs) },
    probabilities: chances(names),
  }
}

/** Layers of gates, each of some of the layer below: parts are shared at random. */
function layers(size: number): Model {
  const random = randomFrom(size)
  const names = numbered(size, 'v')
  const gates: Record<string, Gate> = {}
  let below = names
  for (let layer = 0; below.length > 1; layer++) {
    const next = numbered(Math.ceil(below.length / 2), `l${layer}g`)
    for (const [at, name] of next.entries()) {
      const near = [0, 1, 2].map((step) => below[Math.min(below.length - 1, 2 * at + step + Math.floor(random() * 3))] ?? '')
      gates[name] = { op: layer % 2 === 0 ? 'or' : 'and', of: [below[2 * at] ?? '', ...near] }
    }
    below = next
  }
  return { top: below[0] ?? '', gates, probabilities: chances(names) }
}

export const GROWING: readonly Growing[] = [
  { name: 'half of N', sizes: [25, 50, 100, 200], model: half },
  { name: 'neighbours of N', sizes: [100, 1_000, 10_000], model: chain },
  { name: 'layers over N', sizes: [50, 100, 200, 400], model: layers },
]
