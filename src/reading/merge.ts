import type { Proposal } from '../model/statement.ts'

/** What one document says twice becomes one statement with further quotes; conditions told once hold for both. */
export function merged(proposals: readonly Proposal[]): Proposal[] {
  const kept = new Map<string, Proposal>()
  for (const proposal of [...proposals].sort((a, b) => a.quote.start - b.quote.start)) {
    const key = keyOf(proposal)
    const first = kept.get(key)
    kept.set(key, first ? joined(first, proposal) : proposal)
  }
  return [...kept.values()]
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
    return { ...first, also, conditions: [...new Set([...first.conditions, ...again.conditions])], speaker: first.speaker ?? again.speaker, cues: [...first.cues, ...again.cues] }
  return { ...first, also }
}
