import { contentId } from './id.ts'
import type { Quote } from './quote.ts'

/**
 * `date`: two dates for one event, an event before what must precede it, or a date that contradicts itself; `figure`: one thing counted at
 * one time with different results; `stance`: incompatible stances at one time; `attendance`: one person at one event in different ways;
 * `office`: an office that the person did not hold then; `attribution`: one quotation, two speakers; `scope`: a retelling firmer or wider
 * than what it retells; `single`: rests on one origin.
 */
export const FINDING_KINDS = ['date', 'figure', 'stance', 'attendance', 'office', 'attribution', 'scope', 'single'] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/** How much depends on it: `high` where reports exclude each other, `low` where a person should only know. */
export const SEVERITIES = ['high', 'medium', 'low'] as const
export type Severity = (typeof SEVERITIES)[number]

/** The words of a document that a finding rests on. */
export interface Cited extends Quote {
  /** The document's id. */
  readonly document: string
}

/** Where reports cannot all be right, or a cell rests on one of them alone. */
export interface Finding {
  /** `f-…`, a hash of the kind, what it is about and what is held against each other: not of the quotes, which further reports add to. */
  readonly id: string
  readonly kind: FindingKind
  readonly severity: Severity
  /** A cell (`FR:troops`), a figure (`coalition:contributors`), an event (`meeting:Paris`), a person's name or a day. */
  readonly about: string
  /** What cannot be, in a sentence. */
  readonly message: string
  /** The words that are held against each other, the first two from different sides where there are two. */
  readonly quotes: readonly Cited[]
  /** Why it is not merely a development, or a different thing counted. */
  readonly why: string
}

/** A finding with its id made from what is found: its kind, what it is about, and `sides`, the things that exclude each other. */
export function finding(found: Omit<Finding, 'id'>, ...sides: readonly string[]): Finding {
  const message = found.message.replace(/^\p{Ll}/u, (first) => first.toUpperCase())
  return Object.freeze({ id: contentId('f', found.kind, found.about, ...sides.toSorted()), ...found, message })
}
