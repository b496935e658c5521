import type { Giving } from './stance.ts'

/** A label in several languages, by BCP 47 primary subtag. */
export type Label = Readonly<Record<string, string>>

/** What is given, done or withheld. */
export interface Measure {
  readonly id: string
  readonly label: Label
  readonly description: Label
}

/** What must hold first. */
export interface ConditionKind {
  readonly id: string
  readonly label: Label
}

/** A party that is no state: an organisation or a body of states. */
export interface Group {
  readonly id: string
  readonly label: Label
}

/** A person in an office of a party, from and to ISO 8601 days (half-open; `to` null: still in office). */
export interface Office {
  readonly party: string
  /** The office's id: `head-of-state`, `head-of-government`, `foreign-minister`, `defence-minister`, `envoy`, `spokesperson`, … */
  readonly office: string
  /** Canonical name, as the press of the dossier's first language writes it. */
  readonly person: string
  /** Other spellings of the whole name or the family name. */
  readonly spellings: readonly string[]
  readonly from: string
  readonly to: string | null
}

/** Somebody without an office of any party who speaks on the subject: opposition, members of parliament, experts. Never a party. */
export interface Speaker {
  /** Canonical name, as in offices. */
  readonly person: string
  readonly spellings: readonly string[]
  /** Where they speak: a state's code or a group's id. */
  readonly state: string
}

/** A size that a measure is planned to reach. */
export interface Target {
  readonly measure: string
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly source: Label
}

/** The words of one language for the dossier's measures, conditions and groups: id → patterns of the language's pack. */
export interface Wording {
  readonly language: string
  readonly measures: Readonly<Record<string, readonly string[]>>
  readonly conditions: Readonly<Record<string, readonly string[]>>
  readonly groups: Readonly<Record<string, readonly string[]>>
  /** Further lists that the language's frames ask for by name (the subject, places, seats of government …). */
  readonly lists: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

/** Who plays which part in the subject, and which measures stand apart: what the engine must not know by name. */
export interface Roles {
  /** Whom the guarantee is for: it gives nothing itself, it demands and supports. */
  readonly receiver: string
  /** Against whom it is: what it declines it opposes, and it gives nothing. */
  readonly adversary: string
  /** The group that acts where a text about it names no one ("vorgesehen ist …"). */
  readonly body: string
  /** The measure that says "taking part" without saying by what: it yields to every other beside it. */
  readonly general: string
  /** The measure of sums of money: it yields to what the sum is for. */
  readonly money: string
  /** The measure that only bodies of states can give (membership): a state can but support or oppose it; null: there is none. */
  readonly collective: string | null
  /** The condition that each party has to fulfil at home (a parliament's consent), so that it is another one for each; null: there is none. */
  readonly consent: string | null
}

/** What an outlook takes for granted unless a scenario says otherwise. Shares are from 0 to 1. */
export interface Assumptions {
  /** How likely a promise of this stance is kept once its conditions hold. */
  readonly worth: Readonly<Record<Giving, number>>
  /** How likely a condition of which nothing is assumed comes true, where a single number is asked. */
  readonly open: number
  /** By condition, those of which each implies it: there is no peace deal without a ceasefire. */
  readonly implied: Readonly<Record<string, readonly string[]>>
}

/** One subject under watch: everything the engine does not know by itself. */
export interface Dossier {
  readonly id: string
  readonly title: Label
  readonly measures: readonly Measure[]
  readonly conditions: readonly ConditionKind[]
  readonly groups: readonly Group[]
  readonly roles: Roles
  readonly targets: readonly Target[]
  readonly outlook: Assumptions
  readonly offices: readonly Office[]
  readonly speakers: readonly Speaker[]
  /** By language. */
  readonly wording: Readonly<Record<string, Wording>>
  /** The folder of the example reports, absolute. */
  readonly examples: string
}
