import type { Stance } from '../model/statement.ts'
import type { Agents } from './agents.ts'
import type { CueHit } from './cue.ts'
import type { Discourse } from './mention.ts'
import type { Grammar } from './pack.ts'
import type { Predicate } from './predicate.ts'
import type { Sentence } from './sentence.ts'
import type { Tied } from './tie.ts'
import type { Note } from './trace.ts'
import type { Roles } from '../model/dossier.ts'

/** What every step of reading one sentence looks at. */
export interface Frame {
  readonly sentence: Sentence
  /** The document's whole text. */
  readonly text: string
  readonly grammar: Grammar
  readonly discourse: Discourse
  /** Whether the sentence stands in a headline. */
  readonly headline: boolean
  readonly roles: Roles
  /** The dossier's bodies of states. */
  readonly groups: ReadonlySet<string>
  /** The parties that the subject touches: those with an office in the dossier. */
  readonly touched: ReadonlySet<string>
  readonly agents: Agents
  /** Where it is left what was tried and why it came to nothing; null where nobody asks. */
  readonly note: ((note: Note) => void) | null
  /** All conditions of the sentence that something ties: those of the dossier and those that were seen and not understood. */
  readonly tied: readonly Tied[]
  /** Whether a token is inside the name of a party or a measure, where no word is a cue. */
  readonly named: readonly boolean[]
  /** By the clauses' indexes, as far as it was asked: the cues that fire in them and what they predicate. */
  readonly cues: (readonly CueHit[])[]
  readonly predicates: (Predicate | null)[]
}

/** Stances of a party about what it gives itself; the others are about what others give. */
export const OWN: ReadonlySet<Stance> = new Set<Stance>(['committed', 'willing', 'considering', 'reluctant', 'declined'])
