import { isState } from '../dossier/parties.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Cell } from '../model/register.ts'
import { WrongUse } from './exit.ts'

/** Which cells are asked for. */
export interface Choice {
  readonly party?: string
  readonly measure?: string
}

/**
 * The cells that are asked for; none, where nothing is known of a party that exists. `where` says how the command calls party and measure.
 * @throws WrongUse where there is no such party or measure.
 */
export function chosen(
  cells: readonly Cell[],
  dossier: Dossier,
  { party, measure }: Choice,
  where: Record<keyof Choice, string> = { party: '--party', measure: '--measure' },
): readonly Cell[] {
  const wanted = party === undefined ? undefined : partyId(party, dossier, cells, where.party)
  if (measure !== undefined && !dossier.measures.some(({ id }) => id === measure))
    throw new WrongUse(
      `there is no measure ${JSON.stringify(measure)}`,
      where.measure,
      `the measures are ${dossier.measures.map(({ id }) => id).join(', ')}`,
    )
  return cells.filter((cell) => (wanted === undefined || cell.party === wanted) && (measure === undefined || cell.measure === measure))
}

/** The party's id as the register writes it: `fr` is FR. */
function partyId(party: string, dossier: Dossier, cells: readonly Cell[], where: string): string {
  const group = dossier.groups.find(({ id }) => id.toLowerCase() === party.toLowerCase())
  if (group) return group.id
  if (isState(party.toUpperCase())) return party.toUpperCase()
  const known = [...new Set([...cells.map((cell) => cell.party), ...dossier.groups.map(({ id }) => id)])].sort()
  throw new WrongUse(
    `there is no party ${JSON.stringify(party)}`,
    where,
    `a party is a state's code (ISO 3166-1) or a group; known are ${known.join(', ')}`,
  )
}
