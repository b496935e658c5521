import type { Stance } from '../model/statement.ts'

/** How a mention stands in its clause, as far as word order and form tell. */
export type Role = 'bare' | 'genitive' | 'attribute' | 'prepositional'

/** What pronoun takes somebody up again: "er", "sie", "es", "sie" of several. */
export type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural'

/** One or several parties named at one place of a sentence. Token indexes, half-open. */
export interface PartyMention {
  readonly from: number
  readonly to: number
  readonly parties: readonly string[]
  /** The canonical name where a person is meant. */
  readonly person: string | null
  readonly role: Role
  /** The preposition's lemma where the role is prepositional; '' otherwise. */
  readonly preposition: string
  /** The noun that a genitive or an attribute belongs to; null otherwise. */
  readonly head: number | null
  /** Whether "sie" in the plural can mean it: several parties, or a name in the plural ("die Vereinigten Staaten"). */
  readonly plural: boolean
  /** Speaks, but acts for nobody: experts, media, politicians without a government office. */
  readonly onlooker: boolean
  /** Absent where the words do not tell. */
  readonly gender?: Gender | null
}

/** A mention with its properties in one order, however it was made: what looks at mentions is fast where all of them are built alike. */
export const partyMention = (made: PartyMention): PartyMention => ({
  from: made.from,
  to: made.to,
  parties: made.parties,
  person: made.person,
  role: made.role,
  preposition: made.preposition,
  head: made.head,
  plural: made.plural,
  onlooker: made.onlooker,
  gender: made.gender ?? null,
})

/** Somebody that later words can mean again. */
export interface Referent {
  readonly parties: readonly string[]
  readonly person: string | null
  readonly onlooker: boolean
  readonly gender: Gender | null
}

/** A measure named at one place, with whose it is where the words say so ("polnische Soldaten", "Truppen der Koalition"). */
export interface MeasureMention {
  readonly from: number
  readonly to: number
  readonly measure: string
  /** A word that means the measure only in a report on the dossier's subject ("Beitrag", "Beteiligung", "Kräfte"). */
  readonly weak: boolean
  /** Whether the words call it one's own: "einen eigenen Beitrag". */
  readonly self: boolean
  /** Whether a negation of its own denies it: "…, nicht aber an der Truppe". */
  readonly denied: boolean
  /** Whether its end is spoken of: "die Aufhebung der Sanktionen". */
  readonly ended: boolean
  readonly owner: PartyMention | null
}

/** A stance that was told, without its conditions. */
export interface Told {
  readonly party: string
  readonly measure: string
  readonly stance: Stance
}

/** Who was spoken of, for "er", "der Präsident", "das Land", "sie": carried from sentence to sentence. */
export interface Discourse {
  person: { readonly name: string; readonly party: string } | null
  parties: readonly string[]
  /** The last several parties or body of states: what a plural "sie" means. */
  several: readonly string[]
  speaker: { readonly name: string | null; readonly parties: readonly string[]; readonly onlooker: boolean } | null
  /** Whether the last sentence of this paragraph reported what somebody said. */
  reporting: boolean
  measures: readonly string[]
  /** Those of the paragraph before. */
  earlier: readonly string[]
  /** How often each state, other than the receiver and the adversary, has acted so far; and whether the body of states was named. */
  readonly acted: Map<string, number>
  bodied: boolean
  /** The measure that the report has named most often so far: what it is about. */
  topic: string | null
  readonly counts: Map<string, number>
  /** Who acted last in this paragraph. */
  actor: readonly string[]
  /** The state that acted last in this paragraph by itself, not by the words of a person. */
  state: readonly string[]
  /** Whom the head names that the paragraph stands under or begins with ("Italien."), and whether it holds for the next one. */
  head: { readonly parties: readonly string[]; readonly holds: boolean } | null
  /** Who was last read to hold a position about its own giving in this paragraph, and on which measures. */
  holder: { readonly parties: readonly string[]; readonly measures: readonly string[] } | null
  /** What the last sentence that stated positions told, and how many sentences ago that was: what "ähnlich äußerte sich" means. */
  told: readonly Told[]
  toldAgo: number
  /** What measures were offered or promised last: "das Angebot". */
  offered: readonly string[]
  /** People introduced by their whole name: family name → canonical name. */
  readonly introduced: Map<string, string>
  /** The people named, the last at the end, each once: whom "der Minister", "die Französin", "er" can mean. */
  people: readonly Referent[]
  /** What was named by one word or one list, the last at the end: what "beide", "die drei Hauptstädte" can mean. */
  named: readonly (readonly string[])[]
  /** Whom the last sentence was about: its subject. */
  subject: Referent | null
  /** Every party named so far. */
  readonly seen: Set<string>
}

export function newDiscourse(): Discourse {
  return {
    person: null,
    parties: [],
    several: [],
    speaker: null,
    reporting: false,
    measures: [],
    earlier: [],
    acted: new Map(),
    bodied: false,
    topic: null,
    counts: new Map(),
    actor: [],
    state: [],
    holder: null,
    head: null,
    told: [],
    toldAgo: 0,
    offered: [],
    introduced: new Map(),
    people: [],
    named: [],
    subject: null,
    seen: new Set(),
  }
}

/** What does not reach from one paragraph into the next: what measures were spoken of, and who acted. */
export function newParagraph(discourse: Discourse): void {
  if (discourse.measures.length > 0) discourse.earlier = discourse.measures
  discourse.measures = []
  discourse.actor = []
  discourse.state = []
  discourse.holder = null
  discourse.reporting = false
}
