import type { Named } from '../../../src/server/views.ts'
import { pick } from './label.ts'

/**
 * A mark of two letters for each condition: the initials of a label of several words, else its first letters; on a
 * collision the second letter moves on through the label, so that no two conditions of a dossier look alike.
 */
export function conditionMarks(conditions: readonly Named[]): ReadonlyMap<string, string> {
  const marks = new Map<string, string>()
  const taken = new Set<string>()
  for (const condition of conditions) {
    const words = pick(condition.label).match(/\p{L}+/gu) ?? [condition.id]
    const first = words[0]?.charAt(0) ?? '?'
    const seconds = [...words.slice(1).map((word) => word.charAt(0)), ...words.join('').slice(1)]
    const mark = seconds.map((second) => (first + second).toUpperCase()).find((candidate) => !taken.has(candidate)) ?? first.toUpperCase()
    taken.add(mark)
    marks.set(condition.id, mark)
  }
  return marks
}
