import { type Fact, matterOf } from './facts.ts'
import type { Group } from './group.ts'
import { dayOf } from './stretch.ts'

/** Under what units are found: a corner of the shelf, and in it all (''), a fact, a month of the year or an origin. */
export interface Key {
  readonly corner: string
  readonly matter: Fact | string
}

/** Under what a unit is found by others: its place or having none, the facts beside it, the month of the year; and its origin alone. */
export function putKeys(group: Group, isDated: boolean): readonly Key[] {
  const { type, place, days, origins } = group
  // all foundings are looked at together
  if (type === 'founding') return []
  const of = isDated ? 'day' : 'open'
  const matters = ['', ...(days === null ? [] : [monthOf(days.from)]), ...factsBeside(group)]
  const places = [place ?? '?', '*'].flatMap((where) => matters.map((matter) => ({ corner: placed(of, type, where), matter })))
  return [...places, ...originKeys(type, origins, of)]
}

/** One with a place looks among those of the same place and those without one; one without a place among all. */
export function findKeys(group: Group): readonly Key[] {
  const { type, place, value, origins } = group
  const month = value !== null && /^XXXX-\d\d/.test(value) ? [value.slice(5, 7)] : []
  const matters = ['', ...month, ...factsBeside(group)]
  const places = place === null ? ['*'] : [place, '?']
  return ['day', 'open'].flatMap((of) => [
    ...places.flatMap((where) => matters.map((matter) => ({ corner: placed(of, type, where), matter }))),
    ...originKeys(type, origins, of),
  ])
}

const placed = (of: string, type: string, where: string): string => `${of}|${type}|${where}`

/** Under what those of one type are that state a day and have the same place. */
export const daysIn = (type: string, place: string): Key => ({ corner: placed('day', type, place), matter: '' })

function originKeys(type: Group['type'], origins: Group['origins'], of: string): readonly Key[] {
  return Array.from(origins, (origin) => ({ corner: `${of}|${type}`, matter: origin }))
}

function factsBeside({ type, place, facts }: Group): readonly Fact[] {
  if (facts.size === 0) return NONE
  const own = matterOf(type, place)
  return [...facts].filter(({ matter }) => matter !== own)
}

const NONE: readonly Fact[] = []

const monthOf = (day: number): string => dayOf(day).toISOString().slice(5, 7)
