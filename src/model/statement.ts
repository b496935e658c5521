import type { Alternatives } from './alternatives.ts'
import type { Document } from './document.ts'
import { contentId } from './id.ts'
import { type Quote, verbatim } from './quote.ts'
import type { Stance } from './stance.ts'

export type { Stance }

export const EVENT_TYPES = ['meeting', 'call', 'signing', 'founding', 'vote', 'body', 'attack'] as const
export type EventType = (typeof EVENT_TYPES)[number]

export const FIGURE_ABOUTS = ['members', 'contributors', 'troops', 'money', 'other'] as const
export type FigureAbout = (typeof FIGURE_ABOUTS)[number]

export type Mode = 'present' | 'remote' | 'absent' | 'unknown'

/** Words the reader saw and what it took them for: the trace that a statement keeps. `sense` is an id (a party, a cue, a condition). */
export interface Cue extends Quote {
  readonly role: 'party' | 'measure' | 'cue' | 'negation' | 'condition' | 'speaker' | 'via' | 'date' | 'place' | 'number'
  readonly sense: string
}

/** A number or a range; an open end is null ("mehr als 1000": high null). Amounts in plain units. */
export interface Quantity {
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
}

interface Stated {
  /** `s-…`, a hash of the document, what is stated and where. */
  readonly id: string
  /** The document's id. */
  readonly document: string
  readonly quote: Quote
  /** Further places in the same document that state the same. */
  readonly also: readonly Quote[]
  /** Who the text says said it; null where the report itself asserts it. */
  readonly speaker: string | null
  /** The medium or agency that the text names as its source. */
  readonly via: string | null
  /** The name of the rule that made the statement. */
  readonly rule: string
  readonly cues: readonly Cue[]
  /** The id of the review by which a person found it right, or corrected it; a reader makes none. */
  readonly review?: string
}

/** One party's stance on one measure, with what must hold first. */
export interface Position extends Stated {
  readonly kind: 'position'
  readonly party: string
  readonly measure: string
  readonly stance: Stance
  /** Condition ids of the dossier; `other` is a condition that was seen and not understood: its words are among the cues. */
  readonly conditions: readonly string[]
  /** Groups of them of which any one is enough; what is in none is needed in any case. */
  readonly alternatives: Alternatives
  readonly quantity: Quantity | null
  /** ISO day on which the text says that it was taken or told; null where it does not say: then the report's own day is the nearest. */
  readonly said: string | null
  /** `nearby` where the measure is explicitly only in a neighbouring country or at the border. */
  readonly place: 'nearby' | null
}

export interface Participant {
  /** A party id or a person's canonical name. */
  readonly who: string
  readonly mode: Mode
}

/** Something that happened, with what the text gives of it. */
export interface Happening extends Stated {
  readonly kind: 'event'
  readonly type: EventType
  /** ISO 8601 day, month or year; null where the text neither gives nor implies it. */
  readonly date: string | null
  readonly place: string | null
  readonly participants: readonly Participant[]
}

/** A number that can be compared with others about the same thing. */
export interface Figure extends Stated, Quantity {
  readonly kind: 'figure'
  readonly about: FigureAbout
  /** Whose it is: who gives the money, sends the soldiers; null where the text does not say, or says it of several. */
  readonly party: string | null
  /** The words that are counted, as they stand: "britische Soldaten"; '' where the number stands alone. */
  readonly counts: string
}

export type Statement = Position | Happening | Figure

type Draft<S> = S extends Statement ? Omit<S, 'id' | 'document'> : never
/** A statement before it has an id: what a frame proposes. */
export type Proposal = Draft<Statement>

/** A position as it is read. */
export type PositionProposal = Extract<Proposal, { readonly kind: 'position' }>

/** The content of a statement that makes it the same statement: not the rule, not the trace. */
function said(p: Proposal): string {
  switch (p.kind) {
    case 'position':
      return [p.party, p.measure, p.stance, p.conditions.join('+')].join('|')
    case 'event':
      return [p.type, p.date, p.place].join('|')
    case 'figure':
      return [p.about, p.low, p.high, p.unit, p.party].join('|')
  }
}

/**
 * The statement that `proposal` makes of `document`. Law 1: no quote, no statement.
 * @throws RangeError where a quote's words do not stand in the document's text at its offsets.
 */
export function statement(document: Document, proposal: Proposal): Statement {
  for (const q of [proposal.quote, ...proposal.also, ...proposal.cues])
    if (!verbatim(document.text, q))
      throw new RangeError(
        `rule ${proposal.rule}: the words ${JSON.stringify(q.text)} do not stand at ${q.start}–${q.end} of ${document.path}`,
      )
  const id = contentId('s', document.id, proposal.kind, said(proposal), `${proposal.quote.start}-${proposal.quote.end}`)
  return Object.freeze({ id, document: document.id, ...proposal })
}
