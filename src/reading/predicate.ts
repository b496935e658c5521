import type { Stance } from '../model/statement.ts'
import type { Clause } from './clause.ts'
import type { Trait } from './cue.ts'

/** What a clause says of a measure, before it is known whose and which. */
export interface Predicate {
  readonly stance: Stance
  /** The row's name, or `giving-…` for a verb of giving. */
  readonly rule: string
  readonly traits: readonly Trait[]
  /** The cue's tokens and its negations. */
  readonly tokens: readonly number[]
  /** Whether it is about what the party itself gives. */
  readonly own: boolean
  /** "müsse": demanded by whoever speaks, of whoever is the subject. */
  readonly demanded: boolean
}

/** Whether a verb of giving says it, and no row of cues. */
export const byGiving = ({ rule }: Predicate): boolean => rule.startsWith('giving-')

/** Whether somebody is said to have promised: "Sie erinnert daran, dass Berlin Geld zugesagt habe" stands whoever says it. */
export const accomplished = ({ verbs }: Clause, predicate: Predicate): boolean =>
  verbs.tense === 'perfect' && verbs.modal === null && predicate.stance === 'committed' && !byGiving(predicate)
