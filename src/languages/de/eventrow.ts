import type { EventType } from '../../model/statement.ts'

/**
 * What must stand beside the words that tell an event, all of it: `known`: the noun is introduced as a known one, or has a day or
 * a place; `dated`: a day or month; `night`: that or "in der Nacht"; `placed`: a place; `settled`: one of both; `met`: one of
 * both, or two who meet; `here`: a place, or "these"; `together`: several who act, or one with another; `actor`: somebody of the world of states; `person`: one with a name; `body`: a group of the dossier, or a word
 * for one; `house`: a parliament; `done`: a tense that tells what was done, or a day.
 */
export type Need =
  'known' | 'dated' | 'night' | 'placed' | 'settled' | 'met' | 'here' | 'together' | 'person' | 'actor' | 'body' | 'house' | 'done'

/**
 * What tells an event in German. `cues`: dictionary forms, a blank between alternatives, `a+b` both in one clause, `~x` ending in
 * x; the first word of each is of the class `word`. `unless`: endings of nouns beside which the words mean something else.
 */
export interface EventRow {
  readonly name: string
  readonly type: EventType
  readonly word: 'verb' | 'noun'
  readonly cues: string
  readonly needs: readonly Need[]
  readonly unless?: RegExp
  /** Whether what is only to be done is told as an event too. */
  readonly planned?: true
  readonly example: string
  readonly silent: string
}
