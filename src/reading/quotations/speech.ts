import type { Clause } from '../clause.ts'
import type { Sentence } from '../sentence.ts'
import type { Token } from '../token.ts'

/**
 * What words of saying license. `direct`: words between quotation marks; `clause`: a dependent clause or one in the mood of reported
 * speech; `infinitive`; `object`: a phrase alone tells what was said ("kritisierte den Plan"); `plain`: a main clause in any mood
 * ("er sagte, das geht nicht"); `noun`: the words are a noun that governs what was said ("der Vorwurf, …").
 */
export type Licence = 'direct' | 'clause' | 'infinitive' | 'object' | 'plain' | 'noun'

/** A row of a language's table of words of saying: see `CueRow` for how `cues` are written. A verb's lemma means the clause's own verb. */
export interface SpeechRow {
  readonly name: string
  readonly cues: string
  readonly licences: readonly Licence[]
  /** What names to whom it is said: the dative object, or the accusative one. */
  readonly addressee?: 'dative' | 'accusative'
  /** Where a passive clause's subject is who spoke: "wird der Trainer zitiert". */
  readonly quotes?: 'subject'
  /** Where only things can be its object: to welcome a plan is to speak, to welcome guests is not. */
  readonly of?: 'things'
  readonly example: string
  readonly silent: string
}

export type Gender = 'feminine' | 'masculine' | 'neuter'

/** A noun phrase or pronoun of a sentence, as far as its form tells how it stands. Token indexes, half-open. */
export interface Phrase {
  readonly from: number
  readonly to: number
  /** The noun or the last word of the name. */
  readonly head: number
  /** The preposition that governs it; '' for none. */
  readonly preposition: string
  readonly nominative: boolean
  readonly accusative: boolean
  readonly dative: boolean
  readonly plural: boolean | null
  readonly gender: Gender | null
  readonly pronoun: boolean
  /** Whether it can speak: a person, or people who act as one. */
  readonly speaks: boolean
  /** A medium or agency, to which things are said. */
  readonly medium: boolean
  /** The words of a person's name in it. */
  readonly name: { readonly from: number; readonly to: number } | null
  /** The lemma of the title or trade before or instead of a name; '' for none. */
  readonly title: string
}

/** A source named without a clause of its own: "laut Polizei", "so der Trainer". Token indexes, half-open. */
export interface Source {
  readonly from: number
  readonly to: number
  readonly cue: { readonly from: number; readonly to: number }
  readonly speaker: Phrase | null
}

/** What a language gives for the reading of quotations. */
export interface SpeechGrammar {
  /** The rows that fire in a clause, the strongest first, with the tokens that made them. */
  readonly cues: (sentence: Sentence, clause: Clause) => readonly { readonly row: SpeechRow; readonly tokens: readonly number[] }[]
  /** How many tokens of a sentence tell only where and by whom the report was written. */
  readonly dateline: (tokens: readonly Token[]) => number
  /** The phrases of a sentence, in order. */
  readonly phrases: (sentence: Sentence) => readonly Phrase[]
  readonly sources: (sentence: Sentence, phrases: readonly Phrase[]) => readonly Source[]
  /** Whether a dependent clause can be what was said ("dass", "ob", "warum"). */
  readonly complements: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a clause is an infinitive, though its verb could be finite by its form: "zu haben". */
  readonly infinitive: (sentence: Sentence, clause: Clause) => boolean
  /** Whether what begins at a token is said to be so ("dass"), not asked. */
  readonly states: (sentence: Sentence, token: number) => boolean
  /** Whether the clause stands in for a source: "wie die Polizei mitteilte". */
  readonly parenthetical: (clause: Clause) => boolean
  /** Whether a form of no clear mood goes on with speech behind speech: "sollten". */
  readonly ambiguous: (sentence: Sentence, clause: Clause) => boolean
  /** Whether the mood of a clause tells of nobody's words: "sei es", "es sei denn". */
  readonly formula: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a clause tells no act that took place: "will nicht sagen, ob …". */
  readonly unsaid: (sentence: Sentence, clause: Clause) => boolean
  /** Whether words between marks inside a sentence are a name, a title or a word held at arm's length, not speech. */
  readonly title: (sentence: Sentence, from: number, to: number) => boolean
  /** Whether words hold first persons: after a colon they are somebody's own words. */
  readonly firstPerson: (sentence: Sentence, from: number, to: number) => boolean
  /** Whether an article stands at a token. */
  readonly article: (sentence: Sentence, token: number) => boolean
  /** A phrase's words without the ending that shows the genitive of its head. */
  readonly nominative: (sentence: Sentence, head: number, words: string) => string
  /** Whose a noun is: its genitive, before or behind it, or "von …". */
  readonly owner: (sentence: Sentence, phrases: readonly Phrase[], noun: Phrase) => Phrase | null
  /** Who speaks out of a phrase that names an origin: "bei der Bahn", "in einer Mitteilung der Stadt"; null: nobody. */
  readonly origin: (sentence: Sentence, phrase: Phrase) => Phrase | null
  /** Whether a phrase with its preposition names to whom something is said: "gegenüber der Zeitung", "im Gespräch mit Reportern". */
  readonly addresses: (sentence: Sentence, phrase: Phrase) => boolean
  /** Whether a phrase with its preposition names who does what a passive clause tells: "von der Polizei". */
  readonly agent: (sentence: Sentence, phrase: Phrase) => boolean
  /** Whether the row tells that something is said without anybody who says it: "es heißt". */
  readonly impersonal: (row: SpeechRow) => boolean
  /** Whether a noun takes up somebody named before: "die Sozialdemokratin", "der 45-Jährige". */
  readonly resumes: (sentence: Sentence, phrase: Phrase) => boolean
  /** Whether a pronoun stands for somebody named before, and is not "wir" or "man". */
  readonly anaphor: (sentence: Sentence, phrase: Phrase) => boolean
}
