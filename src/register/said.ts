import type { Report } from '../model/register.ts'
import type { Position } from '../model/statement.ts'

/**
 * The ISO day of which a position is, as far as a report tells it: the one on which it was said, where the report names it, else the
 * report's own; null where neither is known. A day after the report's own is none on which it can have been said.
 */
export function saidOn({ said }: Pick<Position, 'said'>, { published }: Pick<Report, 'published'>): string | null {
  return said !== null && (published === null || said <= published) ? said : published
}
