import type { Dossier } from '../model/dossier.ts'
import type { Furniture } from '../text/furniture.ts'
import type { SentenceRules } from '../text/sentences.ts'
import type { Word } from '../text/words.ts'
import type { Clause } from './clause.ts'
import type { CueTable } from './cue.ts'
import type { DateMention } from './date.ts'
import type { Discourse, PartyMention } from './mention.ts'
import type { SpeechGrammar } from './quotations/speech.ts'
import type { Sentence } from './sentence.ts'
import type { Token } from './token.ts'
import type { Proposal } from '../model/statement.ts'

/** What a language gives the engine. */
export interface LanguagePack {
  readonly language: string
  readonly furniture: Furniture
  readonly sentences: SentenceRules
  /** The dates in a run of words; `day`: the report's own ISO day, from which they are completed. */
  readonly dates: (words: readonly Word[], day: string | null) => readonly DateMention[]
  /** Words of saying, phrases and what else quotations are read by. */
  readonly speech: SpeechGrammar
  /** The pack's grammar for a dossier's words; made once. */
  readonly grammar: (dossier: Dossier) => Grammar
}

export interface Grammar {
  /** Analyses one sentence. `day`: the document's ISO day, or null; `discourse`: who was spoken of before. */
  readonly analyse: (words: readonly Word[], day: string | null, discourse: Discourse, question: boolean) => Sentence
  readonly cues: CueTable
  /** Lemmas of verbs of saying. */
  readonly saying: ReadonlySet<string>
  /** Whether a clause states a condition ("wenn", "sofern", verb first) or a purpose ("um … zu"). */
  readonly conditional: (clause: Clause) => boolean
  readonly purpose: (clause: Clause) => boolean
  /** Whether a clause says nothing by itself: an embedded question ("ob …"), somebody else's report ("denen zufolge …"). */
  readonly mute: (sentence: Sentence, clause: Clause) => boolean
  /** Nouns for what others have put forward: to reject one is to oppose, not to decline. */
  readonly proposals: ReadonlySet<string>
  /** Whether a word stands for measures named before: "solche Maßnahmen", "das", "daran". */
  readonly anaphoric: (sentence: Sentence, token: number) => boolean
  /** Whether a clause without an agent tells what is planned or done: passives, "vorgesehen ist", "dazu gehört", headlines. */
  readonly impersonal: (clause: Clause) => boolean
  /** Whether a negation leaves the stance open: "nicht alle Länder". */
  readonly partial: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a modal verb means "must"; whether it means "can" or "may". */
  readonly obliges: (modal: string) => boolean
  readonly permits: (modal: string) => boolean
  /** Whether a clause stands in for a source: "wie Merz sagte". */
  readonly parenthetical: (clause: Clause) => boolean
  /** Whether a clause only guesses ("voraussichtlich"). */
  readonly speculates: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a clause only tells who said what the sentence before says: "Das sagte …". */
  readonly attributes: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a sentence's clause speaks on about what the sentence before stated: "dafür", "Voraussetzung ist". */
  readonly bridges: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a condition's words are tied to the clause by what stands before them ("nach", "im Fall", "vorbehaltlich"). */
  readonly conditionMarked: (sentence: Sentence, from: number, to: number) => boolean
  /** The pronoun that is a clause's subject, if one is: what it refers to is for the engine. */
  readonly subjectPronoun: (sentence: Sentence, clause: Clause) => SubjectPronoun | null
  /** Who a sentence names as its source: "laut X", "so X", "nach Angaben von X". */
  readonly source: (sentence: Sentence) => PartyMention | null
  /** The medium or agency a sentence names as its source. */
  readonly medium: (sentence: Sentence) => string | null
  /** Whether the clause's verb backs what somebody else gives, with the measure as its object: "unterstützt die Truppe". */
  readonly backs: (sentence: Sentence, clause: Clause, measure: { readonly from: number; readonly to: number }) => boolean
  /** Whether a preposition stands at the token, so that what follows belongs to the noun before it. */
  readonly governs: (sentence: Sentence, token: number) => boolean
  /** Whether the words between two names make them members of one list: a comma or "und", and at most an article. */
  readonly lists: (between: readonly Token[]) => boolean
  /** Whether who acts stands in this mention, not in the subject: "wird von Frankreich gestellt", "liegt bei den USA". */
  readonly obliqueAgent: (mention: PartyMention, clause: Clause) => boolean
  /** How a verb of giving stands: the stance that its modal, mood and negation tell; null for none. */
  readonly modality: (clause: Clause, negated: boolean) => 'gives' | 'intends' | 'may' | 'must' | 'not' | null
  /** Verbs that make their object the one who acts ("bitten", "auffordern"). */
  readonly objectControl: ReadonlySet<string>
  /** Whether a negation at this token really negates ("nicht nur" does not). */
  readonly negates: (sentence: Sentence, token: number) => boolean
  /** A negation behind the clause that denies only what follows it: ", nicht aber an der Truppe"; its token. */
  readonly tailNegation: (sentence: Sentence, clause: Clause) => number | null
  /** Whether a clause tells what was long ago. */
  readonly past: (sentence: Sentence, clause: Clause) => boolean
  /** Events and figures of a sentence. */
  readonly facts: (sentence: Sentence, text: string, day: string | null) => readonly Proposal[]
}

/** `single`: he, she, it; `several`: they; `speaker`: I, we; `nobody`: one, it. */
export type SubjectPronoun = 'single' | 'several' | 'speaker' | 'nobody'
