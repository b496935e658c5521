import type { ClueDraft, DayClue, OfficeClue } from '../model/clue.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Furniture } from '../text/furniture.ts'
import type { SentenceRules } from '../text/sentences.ts'
import type { Word } from '../text/words.ts'
import type { Clause } from './clause.ts'
import type { DayMention } from './date.ts'
import type { Cues } from './cue.ts'
import type { Tagger } from './dates/tagger.ts'
import type { EchoRow } from './echorow.ts'
import type { Fact } from './fact.ts'
import type { KindRow } from './kindrow.ts'
import type { Discourse, PartyMention } from './mention.ts'
import type { SpeechGrammar } from './quotations/speech.ts'
import type { Sentence } from './sentence.ts'
import type { Tied } from './tie.ts'
import type { Token } from './token.ts'

/** What a language gives the engine. */
export interface LanguagePack {
  readonly language: string
  readonly furniture: Furniture
  readonly sentences: SentenceRules
  /** By what a report shows to be official, of an agency, or somebody's opinion; the first row that matches decides. */
  readonly kinds: readonly KindRow[]
  /** The time expressions in a run of words; `day`: the report's own ISO day, from which they are completed. */
  readonly dates: Tagger
  /** Words of saying, phrases and what else quotations are read by. */
  readonly speech: SpeechGrammar
  /** The pack's grammar for a dossier's words; made once. */
  readonly grammar: (dossier: Dossier) => Grammar
}

export interface Grammar {
  /** Analyses one sentence. `day`: the document's ISO day, or null; `discourse`: who was spoken of before. */
  readonly analyse: (words: readonly Word[], day: string | null, discourse: Discourse, question: boolean) => Sentence
  readonly cues: Cues
  /** Words that give somebody the stance told last ("ähnlich äußerte sich"), or its opposite. */
  readonly echoes: Cues<EchoRow>
  /** Whether a preposition before a party can make it the one that something holds for: "gilt auch für Polen", "klingt es in Prag". */
  readonly concerns: (mention: PartyMention) => boolean
  /** Lemmas of verbs of saying. */
  readonly saying: ReadonlySet<string>
  /** Whether a clause states a condition ("wenn", "sofern", verb first) or a purpose ("um … zu"). */
  readonly conditional: (clause: Clause) => boolean
  readonly purpose: (clause: Clause) => boolean
  /** Whether a day only bounds a stretch of time: "seit Montag", "bis Freitag". */
  readonly bounds: (sentence: Sentence, day: DayMention) => boolean
  /** Whether a dependent clause only names what the one above is about: "was Truppen angeht". */
  readonly regards: (clause: Clause) => boolean
  /** Whether a dependent clause tells what is said, thought or decided in the one above it ("dass …"). */
  readonly content: (clause: Clause) => boolean
  /** Whether a dependent clause is a question within the one above it ("ob …", "wann …"). */
  readonly asks: (clause: Clause) => boolean
  /** Whether a clause says nothing by itself: an embedded question ("ob …"), somebody else's report ("denen zufolge …"). */
  readonly mute: (sentence: Sentence, clause: Clause) => boolean
  /** Nouns for what others have put forward: to reject one is to oppose, not to decline. */
  readonly proposals: ReadonlySet<string>
  /** Whether a word stands for measures named before: "solche Maßnahmen", "das", "daran". */
  readonly anaphoric: (sentence: Sentence, token: number) => boolean
  /** A pronoun in a clause that is not its subject and can stand for what was named before: "lehnt sie ab". */
  readonly objectPronoun: (sentence: Sentence, clause: Clause) => ObjectPronoun | null
  /** Whether a sentence answers a question by yes (true) or no (false); null where it does neither. */
  readonly answer: (sentence: Sentence) => boolean | null
  /** Whether a noun stands for what was offered or promised before: "das Angebot". */
  readonly pledge: (sentence: Sentence, token: number) => boolean
  /** Whether a general word takes up a measure named before: "die Zusage", "zieht mit". */
  readonly takesUp: (sentence: Sentence, mention: { readonly from: number; readonly to: number }) => boolean
  /** Whether the determiner before a mention points at something known: "die Soldaten", "ihre Truppe". */
  readonly definite: (sentence: Sentence, mention: { readonly from: number }) => boolean
  /** Whether a measure's words only say to whom or for what something is given: "der Truppe den Rücken stärken". */
  readonly recipient: (sentence: Sentence, mention: { readonly from: number; readonly to: number }) => boolean
  /** Whether a measure's words tell what a sum of money is for: "für Waffen". */
  readonly bought: (sentence: Sentence, mention: { readonly from: number; readonly to: number }) => boolean
  /** Whether a preposition stands before a measure's words, so that they are not the subject. */
  readonly oblique: (sentence: Sentence, mention: { readonly from: number; readonly to: number }) => boolean
  /** Whether a measure's words are what something is done with: "mit Kampfjets". */
  readonly instrument: (sentence: Sentence, mention: { readonly from: number; readonly to: number }) => boolean
  /** Whether the words between two things make the second belong to the first or serve it: "der", "für die". */
  readonly serves: (between: readonly Token[]) => boolean
  /** Whether a measure's words only tell where something happens: "im Hauptquartier". */
  readonly located: (sentence: Sentence, mention: { readonly from: number; readonly to: number }) => boolean
  /** Whether a measure is only what a talk is about: "die Gespräche über Truppen". */
  readonly talkedAbout: (sentence: Sentence, mention: { readonly from: number; readonly to: number }) => boolean
  /** Whether a measure's words are what one takes part in or helps with: "an der Luftüberwachung", "beim Minenräumen". */
  readonly helpedWith: (sentence: Sentence, mention: { readonly from: number; readonly to: number }) => boolean
  /** Whether a noun only tells when or where: "in der Debatte". */
  readonly circumstance: (sentence: Sentence, token: number) => boolean
  /** Whether a verb of giving takes what stands in this place: not "aus Truppenstellern", "über Truppen". */
  readonly gives: (sentence: Sentence, clause: Clause, mention: { readonly from: number; readonly to: number }) => boolean
  /** Whether the subject of a clause is a text that was agreed on or drawn up: "die Erklärung sieht vor". */
  readonly document: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a sentence tells what people who were asked think. */
  readonly polls: (sentence: Sentence) => boolean
  /** The nouns of a clause that could be what it is about: neither who acts nor when and where. */
  readonly objects: (sentence: Sentence, clause: Clause, said: readonly number[]) => readonly number[]
  /** The preposition that a pronominal adverb, in lower case, stands for ("dafür": "für"); null for other words. */
  readonly pronominal: (word: string) => string | null
  /** Whether a clause without an agent tells what is planned or done: passives, "vorgesehen ist", "dazu gehört", headlines. */
  readonly impersonal: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a negation leaves the stance open: "nicht alle Länder". */
  readonly partial: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a negation holds for one place or time only: "nicht vor einem Waffenstillstand". */
  readonly limited: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a modal verb means "must"; whether it means "can" or "may". */
  readonly obliges: (modal: string) => boolean
  readonly permits: (modal: string) => boolean
  /** Whether a modal verb under negation means "must not". */
  readonly forbids: (modal: string) => boolean
  /** Whether a clause stands in for a source: "wie Merz sagte". */
  readonly parenthetical: (clause: Clause) => boolean
  /** Whether a clause only guesses ("voraussichtlich"). */
  readonly speculates: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a clause only tells who said what the sentence before says: "Das sagte …". */
  readonly attributes: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a conditional clause that names none of the dossier's conditions is one all the same, not a turn of speech ("wenn man so will"). */
  readonly weighty: (sentence: Sentence, clause: Clause) => boolean
  /** What a sentence calls needed and is none of the dossier's conditions: "Voraussetzung sind klare Einsatzregeln". */
  readonly unmet: (sentence: Sentence) => readonly Tied[]
  /** Whether the word at a token joins what follows to what stands before: "und". */
  readonly adds: (sentence: Sentence, token: number) => boolean
  /** Whether the words between two conditions make them alternatives: "oder". */
  readonly alternates: (between: readonly Token[]) => boolean
  /** Whether a clause goes on from a condition stated before it: "dann", "in diesem Fall". */
  readonly resumes: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a sentence tells what belongs to the sentence before: "dazu gehört". */
  readonly elaborates: (sentence: Sentence) => boolean
  /** Whether a sentence speaks of all that was stated before it: "all dies". */
  readonly sumsAll: (sentence: Sentence) => boolean
  /** Whether a sentence takes up what was stated before it by a noun that says so: "ein solcher Einsatz". */
  readonly namesAgain: (sentence: Sentence) => boolean
  /** Whether a clause tells of a place by a word that points at one named before: "dort", "dorthin". */
  readonly there: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a clause names aims or parts that stand behind it: "er nannte vier Ziele: …". */
  readonly aims: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a clause only says that there will be something: "es werde Waffen geben". */
  readonly exists: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a clause only adds to what the sentence before promised: "dazu zählt", "genannt werden". */
  readonly adding: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a sentence speaks on about what the sentence before stated: "dafür", "die Zusage gilt". */
  readonly pointsBack: (sentence: Sentence) => boolean
  /** Whether a sentence speaks of several things that were stated before it: "beides". */
  readonly sumsUp: (sentence: Sentence) => boolean
  /** Whether a clause speaks of what the clause before it in its sentence states: "darüber könne man reden". */
  readonly pointsAtClause: (sentence: Sentence, clause: Clause) => boolean
  /** The pronoun that is a clause's subject, if one is: what it refers to is for the engine. */
  readonly subjectPronoun: (sentence: Sentence, clause: Clause) => SubjectPronoun | null
  /** Who says something in a clause whose verb makes nobody its subject: "hieß es in Warschau". */
  readonly sayer: (sentence: Sentence, clause: Clause) => PartyMention | null
  /** Whether a clause under one of saying stands beside what is said ("während Meloni zögert"). */
  readonly beside: (clause: Clause) => boolean
  /** Whether a sentence takes up what the one before said ("daran", "das"). */
  readonly refersBack: (sentence: Sentence) => boolean
  /** Whether who speaks in a clause is a medium that only hands on what is told: "berichtet die Zeitung". */
  readonly handsOn: (sentence: Sentence, clause: Clause, speaking: PartyMention) => boolean
  /** The medium or agency a sentence names as its source. */
  readonly medium: (sentence: Sentence) => string | null
  /** Whether a clause counts its subject among those that the relative clause under it speaks of: "zählt zu den Staaten, die …". */
  readonly countsIn: (sentence: Sentence, clause: Clause, relative: Clause) => boolean
  /** Whether the clause's verb backs what somebody else gives, with the measure as its object: "unterstützt die Truppe". */
  readonly backs: (sentence: Sentence, clause: Clause, measure: { readonly from: number; readonly to: number }) => boolean
  /** Whether a preposition stands at the token, so that what follows belongs to the noun before it. */
  readonly governs: (sentence: Sentence, token: number) => boolean
  /** Whether the words between two names make them members of one list: a comma or "und", and at most an article. */
  readonly lists: (between: readonly Token[]) => boolean
  /** Whether who acts stands in this mention, not in the subject: "wird von Frankreich gestellt", "liegt bei den USA". */
  readonly obliqueAgent: (mention: PartyMention, clause: Clause, sentence: Sentence) => boolean
  /** Whether a clause's subject is given something: "die Ukraine bekommt". */
  readonly receives: (clause: Clause) => boolean
  /** Whether a mention tells where something is: "in Großbritannien". */
  readonly places: (mention: PartyMention) => boolean
  /** Whether a mention acts together with the subject: "gemeinsam mit Rumänien". */
  /** Whether a mention names a parliament: what it votes for becomes what its state does. */
  readonly enacts: (sentence: Sentence, mention: PartyMention) => boolean
  /** Whether a sentence says who wants what a clause tells: "geht es nach Macron". */
  readonly wished: (sentence: Sentence, clause: Clause) => boolean
  /** Whether somebody is said to want of others what a clause tells: "…, forderte Macron". */
  readonly demanded: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a line without a verb says yes to what it names: "Ausbilder ja". */
  readonly affirms: (sentence: Sentence, clause: Clause) => boolean
  readonly joins: (sentence: Sentence, mention: PartyMention) => boolean
  /** Whether a noun stands in apposition to what is named before it: ", ein Vorschlag Roms". */
  readonly apposed: (sentence: Sentence, noun: number) => boolean
  /** Whether two phrases stand side by side behind the same preposition: "auf Garantien … und auf einen Beitritt". */
  readonly parallel: (
    sentence: Sentence,
    a: { readonly from: number; readonly to: number },
    b: { readonly from: number; readonly to: number },
  ) => boolean
  /** The verb whose participle stands at a token as an attribute ("die abgelehnte Entsendung"); null where none does. */
  readonly participle: (sentence: Sentence, token: number) => string | null
  /** Whether a word between an attribute and its noun belongs to them both: an adjective, a number, whose it is. */
  readonly describes: (sentence: Sentence, token: number) => boolean
  /** Whether the mark at a token parts a head from what stands under it: a colon, a dash, a bracket. */
  readonly heads: (sentence: Sentence, token: number) => boolean
  /** Whether all words from one token to another only lead over to a number or a measure: "etwa", "bis zu", a bracket. */
  readonly fills: (sentence: Sentence, from: number, to: number) => boolean
  /** What it tells of a party that a noun is its own: "der Beitrag", "das Angebot"; null for other nouns. */
  readonly part: (sentence: Sentence, noun: number) => 'committed' | 'willing' | 'demands' | null
  /** Whether a noun is an agreement that is made with whom a preposition behind it names: "Abkommen mit Norwegen". */
  readonly agreedWith: (sentence: Sentence, noun: number, preposition: string) => boolean
  /** Whether what follows a token tells what is agreed on: "über". */
  readonly concerning: (sentence: Sentence, token: number) => boolean
  /** Whether a clause's verb equates two things: "ist", "besteht aus", "umfasst". */
  readonly equates: (clause: Clause) => boolean
  /** Whether a preposition tells whose the noun before it is: "das Angebot aus Paris". */
  readonly originates: (preposition: string) => boolean
  /** How a verb of giving stands: the stance that its modal, mood and negation tell; null for none. */
  readonly modality: (clause: Clause, negated: boolean) => Modality
  /** Whether a clause's verb makes its object the one who acts ("bitten", "auffordern"). */
  readonly objectControl: (sentence: Sentence, clause: Clause) => boolean
  /** Whether a negation at this token really negates ("nicht nur" does not). */
  readonly negates: (sentence: Sentence, token: number) => boolean
  /** A negation behind the clause that denies only what follows it: ", nicht aber an der Truppe"; its token. */
  readonly tailNegation: (sentence: Sentence, clause: Clause) => number | null
  /** Whether a clause tells what was long ago. */
  readonly past: (sentence: Sentence, clause: Clause) => boolean
  /** Events and figures of a sentence. */
  readonly facts: (sentence: Sentence, text: string, day: string | null, actor: Actor) => readonly Fact[]
  /** What a sentence shows of the time it was written in: whom it calls what, and of a report without a day, the days it names. */
  readonly clues: (sentence: Sentence, text: string, day: string | null) => readonly ClueDraft<OfficeClue | DayClue>[]
}

/** What a verb of giving tells of its subject; null: nothing that anybody stands for. */
export type Modality = 'gives' | 'intends' | 'may' | 'must' | 'not' | null

/** Who acts in a clause of the sentence, by the clause's index; null for nobody. */
export type Actor = (clause: number) => { readonly parties: readonly string[] } | null

/** `single`: he, she, it; `several`: they; `speaker`: I, we; `one`: one, who is of the place named; `nobody`: it. */
export type SubjectPronoun = 'single' | 'several' | 'speaker' | 'it' | 'one' | 'nobody'

/** A pronoun that is an object, and of what gender the people are whom it can mean. */
export interface ObjectPronoun {
  readonly at: number
  readonly gender: 'masculine' | 'feminine'
}
