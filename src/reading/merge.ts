import type { Proposal } from '../model/statement.ts'

type Happening = Extract<Proposal, { kind: 'event' }>

/** What one document says twice becomes one statement with further quotes; conditions told once hold for both. */
export function merged(proposals: readonly Proposal[]): Proposal[] {
  const kept = new Map<string, Proposal>()
  for (const proposal of [...proposals].sort((a, b) => a.quote.start - b.quote.start)) {
    const key = proposal.kind === 'event' ? sameEvent(kept, proposal) : keyOf(proposal)
    const first = kept.get(key)
    kept.set(key, first ? joined(first, proposal) : proposal)
  }
  return [...kept.values()].filter((p) => !(p.kind === 'position' && p.stance === 'considering' && decided(p, kept)))
}

/** What a text calls open in one place and promised in another is promised: the open question was on the way there. */
const decided = (open: Extract<Proposal, { kind: 'position' }>, kept: ReadonlyMap<string, Proposal>): boolean =>
  ['committed', 'willing'].some((stance) => kept.has(['position', open.party, open.measure, stance].join('|')))

/** An event told again may leave out its day or its place; one that names another day or place is another event. */
function sameEvent(kept: ReadonlyMap<string, Proposal>, again: Happening): string {
  const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a.startsWith(b) || b.startsWith(a)
  for (const [key, p] of kept)
    if (p.kind === 'event' && p.type === again.type && agree(p.date, again.date) && agree(p.place, again.place)) return key
  return keyOf(again)
}

function keyOf(p: Proposal): string {
  switch (p.kind) {
    case 'position':
      return [p.kind, p.party, p.measure, p.stance].join('|')
    case 'event':
      return [p.kind, p.type, p.date, p.place].join('|')
    case 'figure':
      return [p.kind, p.about, p.low, p.high, p.unit].join('|')
  }
}

function joined(first: Proposal, again: Proposal): Proposal {
  const also = first.quote.start === again.quote.start && first.quote.end === again.quote.end ? first.also : [...first.also, again.quote]
  if (first.kind === 'position' && again.kind === 'position')
    return {
      ...first,
      also,
      conditions: [...new Set([...first.conditions, ...again.conditions])],
      speaker: first.speaker ?? again.speaker,
      cues: [...first.cues, ...again.cues],
    }
  if (first.kind === 'event' && again.kind === 'event') {
    const known = new Set(first.participants.map((p) => p.who))
    const date = (again.date?.length ?? 0) > (first.date?.length ?? 0) ? again.date : first.date
    return {
      ...first,
      also,
      date,
      place: first.place ?? again.place,
      participants: [...first.participants, ...again.participants.filter((p) => !known.has(p.who))],
    }
  }
  return { ...first, also }
}
