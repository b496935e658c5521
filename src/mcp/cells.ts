import { z } from 'zod'
import { type Cell, presentRun, type Run } from '../model/register.ts'
import { STANCES } from '../model/stance.ts'
import type { Position } from '../model/statement.ts'
import type { Known } from '../server/known.ts'
import { provided } from './lines.ts'

const provisos = {
  conditions: z.array(z.string()).describe('ids of what must hold first; other: a condition that was seen and not understood'),
  alternatives: z.array(z.array(z.string())).describe('groups of the conditions of which any one is enough'),
}

/** A stance with what it depends on, and since when it is held. */
export const stance = {
  stance: z.enum(STANCES),
  ...provisos,
  since: z.string().nullable().describe('ISO 8601 day of the first report that tells it; null: undated'),
  sinceHow: z.enum(['given', 'dateline', 'stated', 'inferred', 'unknown']),
}
type Stance = z.output<z.ZodObject<typeof stance>>

/** What an answer tells of a cell itself. */
export const cellFields = {
  id: z.string().describe('the cell, PARTY:measure'),
  party: z.string(),
  partyName: z.string(),
  measure: z.string(),
  measureName: z.string(),
  ...stance,
  reports: z.int().describe('how many reports state anything of it'),
  origins: z.int().describe('how many of them do not come from one another'),
  address: z.string().nullable().describe('where Garant shows it'),
}

export function stanceOf({ stance, conditions, alternatives, since, sinceHow }: Omit<Run, 'until' | 'statements'>): Stance {
  return { stance, conditions: [...conditions], alternatives: alternatives.map((group) => [...group]), since, sinceHow }
}

/** A cell with the names of its party and its measure. */
export function cellOf(cell: Cell, { dossier }: Known, address: string | null): z.output<z.ZodObject<typeof cellFields>> {
  const { id, party, measure, reports, origins } = cell
  const named = (all: readonly { readonly id: string; readonly label: Readonly<Record<string, string>> }[], of: string) =>
    all.find(({ id }) => id === of)?.label.en ?? of
  const names = { partyName: named(dossier.parties, party), measureName: named(dossier.measures, measure) }
  return { id, party, measure, ...names, ...stanceOf(cell), reports, origins, address }
}

/** "committed if ceasefire · since 2025-09-04". */
export function stanceText({ stance, conditions, alternatives, since, sinceHow }: Stance): string {
  const when = since === null ? 'undated' : `since ${since}${sinceHow === 'inferred' ? ' at the latest (inferred)' : ''}`
  return `${stance}${provided(conditions, alternatives)} · ${when}`
}

/** "FR:troops · France · Troops on the ground". */
export function cellText({
  id,
  partyName,
  measureName,
}: Pick<z.output<z.ZodObject<typeof cellFields>>, 'id' | 'partyName' | 'measureName'>): string {
  return `${id} · ${partyName} · ${measureName}`
}

/** What the present stance of a cell rests on, the latest first; of each origin the first, before a second one of any. */
export function presentPositions(cell: Cell, known: Known): readonly Position[] {
  const own = new Set(presentRun(cell, cell.history)?.statements)
  const latestFirst = cell.positions.filter(({ id }) => own.has(id)).toReversed()
  const seen = new Set<string>()
  const firsts = new Set(
    latestFirst.filter(({ document }) => {
      const root = known.origin(document)?.root ?? document
      return !seen.has(root) && seen.add(root)
    }),
  )
  return [...firsts, ...latestFirst.filter((position) => !firsts.has(position))]
}
