import type { Told as When } from '../model/clue.ts'
import type { Happening, Participant, Proposal } from '../model/statement.ts'

/**
 * What the words of an event without a day say of its day all the same. `told`: that of the event told before ("am Abend");
 * `today`: the report's own, as it tells what has just happened or is happening; `live`: the same, in a report that notes hour by
 * hour what happens; `lately`: the one day of late that the report names, if it names but one; `open`: nothing.
 */
export type Day = 'told' | 'today' | 'live' | 'lately' | 'open'

/** An event or a figure as one sentence tells it. */
export interface Fact {
  readonly proposal: Proposal
  /** What it is in a report that is not about the dossier's subject; null: nothing. */
  readonly elsewhere: Proposal | null
  /** Whether it only adds to an event that the report has told before ("Tusk fehlte"), and is none by itself. */
  readonly adds: boolean
  readonly day: Day
  /** When an event lies, seen from the report; absent for figures and what only adds to an event. */
  readonly told?: When
}

/** What decides what a report's facts come to, once all of it is read. */
export interface Whole {
  readonly onSubject: boolean
  /** Whether it names by words those the subject is about: enough for an event. */
  readonly touched: boolean
  /** The report's own ISO day. */
  readonly day: string | null
  /** Whether it notes hour by hour what happens. */
  readonly live: boolean
  /** The one day of the week up to its own that it names; null for none or several. Asked only where it is needed. */
  readonly lately: () => string | null
}

type Told = Extract<Proposal, { readonly kind: 'event' }>

/** What a report's facts come to, in the order of the text. */
export function settled(facts: readonly Fact[], whole: Whole): Proposal[] {
  // states that give something are the subject's own, whatever else the report names
  const onSubject = whole.onSubject || facts.some(({ proposal: p }) => p.kind === 'figure' && p.about === 'contributors')
  const kept: { proposal: Proposal; readonly day: Day }[] = []
  let day: string | null = null
  for (const { proposal, elsewhere, adds, day: how } of facts) {
    const own = onSubject || (whole.touched && proposal.kind === 'event') ? proposal : elsewhere
    if (own === null) continue
    if (adds && own.kind === 'event') {
      const before = kept.findLast((k) => k.proposal.kind === 'event' && k.proposal.type === own.type)
      if (before?.proposal.kind === 'event') before.proposal = attended(before.proposal, own)
      continue
    }
    if (own.kind !== 'event') {
      kept.push({ proposal: own, day: 'open' })
      continue
    }
    kept.push({ proposal: own.date === null && how === 'told' ? { ...own, date: day } : own, day: how })
    if (own.date?.length === WHOLE_DAY) day = own.date
  }
  return kept.map(({ proposal, day: how }, at) => {
    if (proposal.kind !== 'event' || proposal.date !== null) return proposal
    const day = isToday(how, whole) ? whole.day : how === 'lately' || how === 'live' ? whole.lately() : null
    return {
      ...proposal,
      date:
        signedOn(
          kept.map((k) => k.proposal),
          at,
        ) ?? unlessDated(proposal, kept, day),
    }
  })
}

const WHOLE_DAY = 10
/** How far apart two sentences' quotes are at most where one follows the other. */
const NEXT = 30

const isToday = (how: Day, { live }: Whole): boolean => how === 'today' || (how === 'live' && live)

/** The day that is implied, unless the report gives another to what may be the same event. */
function unlessDated(event: Told, kept: readonly { readonly proposal: Proposal }[], day: string | null): string | null {
  const dated = kept.some(
    ({ proposal: p }) =>
      p.kind === 'event' &&
      p.type === event.type &&
      p.date !== null &&
      (p.place === null || event.place === null || p.place === event.place),
  )
  return dated ? null : day
}

/** What is signed in the sentence after a meeting is signed at it: the meeting has its day. */
function signedOn(all: readonly Proposal[], at: number): string | null {
  const meeting = all[at]
  const next = all[at + 1]
  if (meeting?.kind !== 'event' || next?.kind !== 'event' || meeting.type !== 'meeting' || next.type !== 'signing') return null
  const near =
    next.quote.start - meeting.quote.end <= NEXT && (next.place === null || meeting.place === null || next.place === meeting.place)
  return near ? next.date : null
}

const attended = (event: Told, { participants, quote, cues }: Told): Told => ({
  ...event,
  participants: together(event.participants, participants),
  also: [...event.also, quote],
  cues: [...event.cues, ...cues],
})

/** Those who took part, each once; how somebody took part is kept where any of the tellings knows it. */
export function together(...lists: readonly (readonly Participant[])[]): Happening['participants'] {
  const known = new Map<string, Participant>()
  for (const one of lists.flat()) if ((known.get(one.who)?.mode ?? 'unknown') === 'unknown') known.set(one.who, one)
  return [...known.values()]
}
