/** What kind of clause: `fragment` has no verb (a headline, a list item, an aside). */
export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'infinitive' | 'fragment'

/** Who vouches: `subjunctive1` reports somebody's words, `subjunctive2` is hypothetical (or reports, where I has no form of its own). */
export type Mood = 'indicative' | 'subjunctive1' | 'subjunctive2'
export type Tense = 'present' | 'past' | 'perfect' | 'pluperfect' | 'future'

/** The verbs of a clause, put together: separated particle rejoined, auxiliaries and modals taken apart. */
export interface VerbComplex {
  /** Token index of the finite verb; null in infinitive clauses and fragments. */
  readonly finite: number | null
  /** Token indexes of all verbs and the separated particle. */
  readonly tokens: readonly number[]
  /** The lexical verb's lemma; '' where there is none. */
  readonly lemma: string
  readonly modal: string | null
  readonly mood: Mood
  readonly tense: Tense
  readonly passive: boolean
  readonly plural: boolean
}

/** A clause of one sentence. Token indexes count in the sentence's tokens and need not be adjacent. */
export interface Clause {
  readonly index: number
  readonly kind: ClauseKind
  /** What opens it: a subordinator ("dass", "wenn"), a relative pronoun, "um", "v1" for a verb-first condition; '' for none. */
  readonly marker: string
  /** The clause it depends on or continues; null for the first. */
  readonly parent: number | null
  /** Whether it is coordinated with its parent and has no subject of its own. */
  readonly sharesSubject: boolean
  readonly tokens: readonly number[]
  readonly verbs: VerbComplex
  /** Token indexes of negations. */
  readonly negations: readonly number[]
  /** The row that makes it a condition of others; absent where it is none. */
  readonly tie?: string
}
