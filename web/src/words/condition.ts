import type { Named } from '../../../src/server/views.ts'
import { pick } from './label.ts'

/** The condition that was seen and not understood. */
const NOT_UNDERSTOOD = 'other'

/**
 * A mark of two letters for each condition: an abbreviation that its label starts with, else the initials of the label's
 * longer words, else its first letters. On a collision the second letter moves on through the label, so that no two
 * conditions of a dossier look alike.
 */
export function conditionMarks(conditions: readonly Named[]): ReadonlyMap<string, string> {
  const marks = new Map<string, string>()
  const taken = new Set<string>()
  for (const { id, label } of conditions) {
    const mark = id === NOT_UNDERSTOOD ? '?' : (candidates(pick(label)).find((candidate) => !taken.has(candidate)) ?? id)
    taken.add(mark)
    marks.set(id, mark)
  }
  return marks
}

function candidates(label: string): readonly string[] {
  const words = label.match(/\p{L}+/gu) ?? []
  const [first = '', ...others] = words
  const seconds = [...others.filter((word) => word.length > 2).map((word) => word.charAt(0)), ...words.join('').slice(1)]
  return [...(/^\p{Lu}{2}$/u.test(first) ? [first] : []), ...seconds.map((second) => (first.charAt(0) + second).toUpperCase())]
}
