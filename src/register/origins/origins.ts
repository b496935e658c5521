import type { Derivation, Derived, Origin } from '../../model/origin.ts'
import type { SourceKind } from '../../model/document.ts'
import type { Report } from '../../model/register.ts'
import { byCodeUnits } from '../order.ts'
import { type Ties, UNTIED } from '../ties.ts'
import { isCopy, type Link, strength, wording } from './links.ts'
import { strands } from './strands.ts'
import { tied } from './tied.ts'

/** A copy of less than this share of the other is shortened, the other way round extended. */
const MUCH_LESS = 0.6

/**
 * The origins of reports, whatever the order of both: those with links among them form one, every other report is one by itself. Links of
 * reports that are not among `reports` are left out. In the order of their roots. What people said of reports holds against their links.
 */
export function origins(reports: readonly Report[], links: readonly Link[], ties: Ties = UNTIED): readonly Origin[] {
  const days = new Map(reports.map(({ id, published }) => [id, published]))
  const known = links.filter(({ ends }) => ends.every((id) => days.has(id)))
  const said = { ...ties, same: ties.same.filter((pair) => pair.every((id) => days.has(id))) }
  const near = byReport(tied(strands(known, days), known, said))
  const order = inOrder(reports, near)
  const places = new Map(order.map((id, place) => [id, place]))
  const attached = new Set<string>()
  const trees: Origin[] = []
  for (const root of order) {
    if (attached.has(root)) continue
    attached.add(root)
    trees.push({ root, derived: near.has(root) ? grown(root, near, places, days, attached) : [] })
  }
  return trees.toSorted((a, b) => byCodeUnits(a.root, b.root))
}

/** The ids of the reports of an origin, the root first. */
export function membersOf({ root, derived }: Origin): readonly string[] {
  return [root, ...derived.map(({ report }) => report)]
}

/** The root of each report's origin, by the report's id. */
export function rootsOf(origins: readonly Origin[]): ReadonlyMap<string, string> {
  return new Map(origins.flatMap((origin) => membersOf(origin).map((id) => [id, origin.root] as const)))
}

type Near = ReadonlyMap<string, readonly Link[]>
type Days = ReadonlyMap<string, string | null>
/** Each report's place in the order in which roots are looked for. */
type Places = ReadonlyMap<string, number>

function byReport(links: readonly Link[]): Near {
  const near = new Map<string, Link[]>()
  for (const link of links)
    for (const end of link.ends) {
      const known = near.get(end)
      if (known) known.push(link)
      else near.set(end, [link])
    }
  return near
}

/** What comes first among the reports of one day: official texts, then the agencies that tell of them. */
const FIRST: readonly SourceKind[] = ['official', 'agency', 'press', 'commentary']

/**
 * Dated reports by their days, then undated ones; of one day by their kind, and then those first that others are nearest to. A root comes
 * before what comes from it.
 */
function inOrder(reports: readonly Report[], near: Near): readonly string[] {
  const pull = new Map([...near].map(([id, links]) => [id, links.reduce((sum, link) => sum + strength(link), 0)]))
  return reports
    .toSorted(
      (a, b) =>
        byCodeUnits(a.published ?? 'undated', b.published ?? 'undated') ||
        FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind) ||
        (pull.get(b.id) ?? 0) - (pull.get(a.id) ?? 0) ||
        byCodeUnits(a.id, b.id),
    )
    .map(({ id }) => id)
}

/** The tree under a root: next comes always the nearest report that can come from one of the tree. */
function grown(root: string, near: Near, places: Places, days: Days, attached: Set<string>): readonly Derived[] {
  const derived: Derived[] = []
  // the best branch to each report that is not in the tree yet
  const open = new Map<string, Branch>()
  const look = (from: string) => {
    for (const branch of branches(from, near, days)) {
      const known = open.get(branch.to)
      if (!attached.has(branch.to) && (!known || before(branch, known, places))) open.set(branch.to, branch)
    }
  }
  look(root)
  for (let [first, ...more] = open.values(); first; [first, ...more] = open.values()) {
    const { link, from, to } = more.reduce((best, branch) => (before(branch, best, places) ? branch : best), first)
    open.delete(to)
    attached.add(to)
    derived.push({ report: to, from, how: derivation(link, to), wording: wording(link), coverage: Math.min(...link.coverage) })
    look(to)
  }
  return derived
}

/** Whether a branch is followed before another: where it may be, where it is nearer, where it is earlier. */
function before(a: Branch, b: Branch, places: Places): boolean {
  const order =
    Number(b.possible) - Number(a.possible) ||
    strength(b.link) - strength(a.link) ||
    (places.get(a.from) ?? 0) - (places.get(b.from) ?? 0) ||
    (places.get(a.to) ?? 0) - (places.get(b.to) ?? 0)
  return order < 0
}

interface Branch {
  readonly link: Link
  readonly from: string
  readonly to: string
  /** Whether `to` may be younger than `from`. */
  readonly possible: boolean
}

function branches(from: string, near: Near, days: Days): readonly Branch[] {
  return (near.get(from) ?? []).map((link) => {
    const [one, other] = link.ends
    const to = one === from ? other : one
    return { link, from, to, possible: (days.get(from) ?? '') <= (days.get(to) ?? '9999') }
  })
}

function derivation(link: Link, report: string): Derivation {
  switch (link.by) {
    case 'review':
      return 'judged'
    case 'alignment':
      return 'translation'
    case 'wording':
      return isCopy(link) ? copied(link, report) : 'retelling'
  }
}

function copied(link: Link, report: string): Derivation {
  const [one, other] = link.runs.each
  const [here, there] = link.ends[0] === report ? [one, other] : [other, one]
  if (here < MUCH_LESS * there) return 'shortened'
  return there < MUCH_LESS * here ? 'extended' : 'copy'
}
