import type { Proposal } from '../model/statement.ts'
import { together } from './fact.ts'

type Kind<K> = Extract<Proposal, { readonly kind: K }>
type Happening = Kind<'event'>

/** What one document says twice becomes one statement with further quotes; conditions told once hold for both. Linear in the proposals. */
export function merged(proposals: readonly Proposal[]): Proposal[] {
  const inOrder = [...proposals].sort((a, b) => a.quote.start - b.quote.start)
  const groups = new Map<string, Proposal[]>()
  const happenings = new Map<string, Happening>()
  const numbers = new Map<string, string | null>()
  for (const proposal of inOrder) {
    const key = keyAmong(happenings, numbers, proposal)
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
    .some((promise) => open.speaker === null || promise.speaker === open.speaker)

/** What a proposal is told again by: the same key as what it tells again, among what was told before. */
function keyAmong(happenings: Map<string, Happening>, numbers: Map<string, string | null>, proposal: Proposal): string {
  switch (proposal.kind) {
    case 'position':
      return keyOf(proposal)
    case 'event':
      return happeningKey(happenings, proposal)
    case 'figure':
      return figureKey(numbers, proposal)
  }
}

function keyOf(p: Proposal): string {
  switch (p.kind) {
    case 'position':
      return [p.kind, p.party, p.measure, p.stance].join('|')
    case 'event':
      return [p.kind, p.type, p.date, p.place].join('|')
    case 'figure':
      return [p.kind, p.about, p.low, p.high, p.unit, p.party].join('|')
  }
}

/** A figure told again may leave out whose it is; one of another party is another figure. */
function figureKey(known: Map<string, string | null>, again: Kind<'figure'>): string {
  const number = keyOf({ ...again, party: null })
  const owner = known.get(number)
  if (owner === undefined || owner === null) {
    known.set(number, again.party)
    return number
  }
  return again.party === null || again.party === owner ? number : keyOf(again)
}

/** An event told again may leave out its day or its place; one that names another day or place is another event. */
function happeningKey(known: Map<string, Happening>, again: Happening): string {
  let best: { readonly key: string; readonly first: Happening; readonly likeness: number } | undefined
  for (const [key, first] of known) {
    if (first.type !== again.type || !agree(first.date, again.date) || !agree(first.place, again.place)) continue
    const likeness = alike(first, again)
    // of several it may be, the one told last
    if (best === undefined || likeness >= best.likeness) best = { key, first, likeness }
  }
  if (best === undefined) {
    known.set(keyOf(again), again)
    return keyOf(again)
  }
  const { key, first } = best
  known.set(key, {
    ...first,
    date: finer(first.date, again.date),
    place: first.place ?? again.place,
    participants: together(first.participants, again.participants),
  })
  return key
}

/** How much two tellings have in common: a day, a place, those who took part. */
const alike = (a: Happening, b: Happening): number =>
  Number(a.date !== null && b.date !== null) * 2 +
  Number(a.place !== null && a.place === b.place) * 2 +
  Number(a.participants.some((p) => b.participants.some((q) => q.who === p.who)))

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a.startsWith(b) || b.startsWith(a)
const finer = (a: string | null, b: string | null): string | null => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a)

function joined(group: readonly Proposal[]): Proposal {
  const [first, ...again] = group as readonly [Proposal, ...Proposal[]]
  if (again.length === 0) return first
  const place = ({ start, end }: Proposal['quote']) => `${start}-${end}`
  const quotes = [...new Map(group.flatMap((p) => [p.quote, ...p.also]).map((q) => [place(q), q])).values()]
  const common = {
    also: quotes.slice(1),
    speaker: group.find((p) => p.speaker !== null)?.speaker ?? null,
    cues: group.flatMap((p) => p.cues),
  }
  switch (first.kind) {
    case 'position':
      return {
        ...first,
        ...common,
        ...provisos(of(group, 'position')),
        quantity: of(group, 'position').find((p) => p.quantity !== null)?.quantity ?? null,
        said: of(group, 'position').find((p) => p.said !== null)?.said ?? null,
      }
    case 'event': {
      const events = of(group, 'event')
      const date = events.reduce((known, e) => finer(known, e.date), first.date)
      return {
        ...first,
        ...common,
        date,
        place: events.find((e) => e.place !== null)?.place ?? null,
        participants: together(...events.map((e) => e.participants)),
      }
    }
    case 'figure': {
      const owned = of(group, 'figure').find((f) => f.party !== null)
      return { ...first, ...common, party: owned?.party ?? null }
    }
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
