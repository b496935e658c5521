import { proviso } from '../model/alternatives.ts'
import type { Position } from '../model/statement.ts'
import { saidOn } from './said.ts'
import type { Timeline } from './timeline.ts'

/**
 * The ISO day on which each of one cell's positions was news: when it was said, as far as its report tells. A copy or retelling that tells
 * what its source told is no news: it has the source's day, however late it appeared, and so cannot overrule what was reported in between.
 * What it tells otherwise is its own.
 */
export function newsDays(positions: readonly Position[], time: Pick<Timeline, 'day' | 'source'>): (position: Position) => string | null {
  const told = new Map<string, Set<string>>()
  for (const position of positions) told.set(position.document, (told.get(position.document) ?? new Set()).add(telling(position)))
  return (position) => {
    const own = telling(position)
    let day = saidOn(position, { published: time.day(position.document) })
    for (let source = time.source(position.document); source !== null; source = time.source(source)) {
      const earlier = told.get(source)?.has(own) ? time.day(source) : null
      if (earlier !== null && (day === null || earlier < day)) day = earlier
    }
    return day
  }
}

function telling({ stance, conditions, alternatives }: Position): string {
  return `${stance} ${proviso(conditions, alternatives)}`
}
