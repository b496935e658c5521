import { distance } from '../model/distance.ts'

/** A valid id with what else it is called. */
export interface Valid {
  readonly id: string
  readonly names?: readonly string[]
}

/** So many are named at most. */
const MOST = 3

/** The valid ids whose own or other names are most like what was written, the most alike first; none where nothing is much like it. */
export function nearest(written: string, valid: readonly Valid[]): readonly string[] {
  const word = written.toLowerCase()
  return valid
    .map(({ id, names = [] }) => ({ id, away: Math.min(...[id, ...names].map((name) => distance(word, name.toLowerCase()))) }))
    .filter(({ away }) => away <= Math.max(1, Math.floor(word.length / 3)))
    .toSorted((a, b) => a.away - b.away || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id }) => id)
}
