import type { Participant, Proposal } from '../model/statement.ts'

type Kind<K> = Extract<Proposal, { readonly kind: K }>
type Happening = Kind<'event'>

/** What one document says twice becomes one statement with further quotes; conditions told once hold for both. Linear in the proposals. */
export function merged(proposals: readonly Proposal[]): Proposal[] {
  const inOrder = [...proposals].sort((a, b) => a.quote.start - b.quote.start)
  const groups = new Map<string, Proposal[]>()
  const happenings = new Map<string, Happening>()
  for (const proposal of inOrder) {
    const key = proposal.kind === 'event' ? happeningKey(happenings, proposal) : keyOf(proposal)
    const group = groups.get(key)
    if (group) group.push(proposal)
    else groups.set(key, [proposal])
  }
  return handedOn([...groups.values()].map(joined)).filter(
    (p) => !(p.kind === 'position' && p.stance === 'considering' && decided(p, groups)),
  )
}

/** A promise told firmly in one place and less firmly in another depends on the same: "would give" without a word of what "pledges once …" tells. */
function handedOn(all: readonly Proposal[]): Proposal[] {
  const promises = of(all, 'position').filter((p) => p.conditions.length > 0 && (p.stance === 'committed' || p.stance === 'willing'))
  const first = new Map(promises.toReversed().map((p) => [`${p.party}|${p.measure}`, p]))
  return all.map((p) => {
    if (p.kind !== 'position' || p.conditions.length > 0 || (p.stance !== 'committed' && p.stance !== 'willing')) return p
    const told = first.get(`${p.party}|${p.measure}`)
    if (!told) return p
    const cues = told.cues.filter((c) => c.role === 'condition')
    return { ...p, conditions: told.conditions, alternatives: told.alternatives, cues: [...p.cues, ...cues] }
  })
}

/** What a text calls open in one place and the same voice promises in another is promised: the question was on the way there. */
const decided = (open: Kind<'position'>, groups: ReadonlyMap<string, readonly Proposal[]>): boolean =>
  (['committed', 'willing'] as const)
    .flatMap((stance) => groups.get(keyOf({ ...open, stance })) ?? [])
    .some((promise) => open.speaker === null || promise.speaker === null || promise.speaker === open.speaker)

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

/** An event told again may leave out its day or its place; one that names another day or place is another event. */
function happeningKey(known: Map<string, Happening>, again: Happening): string {
  for (const [key, first] of known)
    if (first.type === again.type && agree(first.date, again.date) && agree(first.place, again.place)) {
      known.set(key, { ...first, date: finer(first.date, again.date), place: first.place ?? again.place })
      return key
    }
  known.set(keyOf(again), again)
  return keyOf(again)
}

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a.startsWith(b) || b.startsWith(a)
const finer = (a: string | null, b: string | null): string | null => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a)

function joined(group: readonly Proposal[]): Proposal {
  const [first, ...again] = group as readonly [Proposal, ...Proposal[]]
  if (again.length === 0) return first
  const place = ({ start, end }: Proposal['quote']) => `${start}-${end}`
  const quotes = [...new Map(group.map((p) => [place(p.quote), p.quote])).values()]
  const common = {
    also: quotes.slice(1),
    speaker: group.find((p) => p.speaker !== null)?.speaker ?? null,
    cues: group.flatMap((p) => p.cues),
  }
  switch (first.kind) {
    case 'position':
      return { ...first, ...common, ...provisos(of(group, 'position')) }
    case 'event': {
      const events = of(group, 'event')
      const participants = new Map(events.flatMap((e) => e.participants).map((p): [string, Participant] => [p.who, p]))
      const date = events.reduce((known, e) => finer(known, e.date), first.date)
      return {
        ...first,
        ...common,
        date,
        place: events.find((e) => e.place !== null)?.place ?? null,
        participants: [...participants.values()],
      }
    }
    case 'figure':
      return { ...first, ...common }
  }
}

const of = <K extends Proposal['kind']>(group: readonly Proposal[], kind: K): readonly Kind<K>[] =>
  group.filter((p): p is Kind<K> => p.kind === kind)

/** All conditions of several tellings. What one of them calls an alternative and another needs in any case is needed. */
function provisos(group: readonly Kind<'position'>[]): Pick<Kind<'position'>, 'conditions' | 'alternatives'> {
  const conditions = [...new Set(group.flatMap((p) => p.conditions))]
  const groups = new Map(group.flatMap((p) => p.alternatives).map((g) => [g.toSorted().join(), g]))
  const needed = group.flatMap((p) => p.conditions.filter((c) => !p.alternatives.some((g) => g.includes(c))))
  return { conditions, alternatives: [...groups.values()].filter((g) => !g.some((c) => needed.includes(c))) }
}
