import type { Clause } from './clause.ts'

/** What became of one try to read a clause: the rule that fired with what it states, or the reason why none did. */
export interface Note {
  /** The clause's index in its sentence. */
  readonly clause: number
  /** The rule that was tried; null where none came into question. */
  readonly rule: string | null
  readonly fired: boolean
  /** What is stated, or why it came to nothing. */
  readonly what: string
}

/** Nothing, and in the trace the reason why. */
export function rejected(
  { note }: { readonly note: ((note: Note) => void) | null },
  clause: Clause,
  rule: string | null,
  why: string,
): never[] {
  note?.({ clause: clause.index, rule, fired: false, what: why })
  return []
}
