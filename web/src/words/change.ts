import type { Change, Difference } from '../../../src/model/change.ts'
import type { Names } from './names.ts'

/** What became of a position: what it is called and what that means. */
export const CHANGE: Readonly<Record<Change['kind'], { readonly word: string; readonly meaning: string }>> = {
  new: { word: 'new', meaning: 'nothing was known of it' },
  changed: { word: 'changed', meaning: 'the stance or what it depends on is another' },
  withdrawn: { word: 'withdrawn', meaning: 'what had been promised or offered is no longer' },
  contradicted: { word: 'contradicted', meaning: 'the stance is the same, and reports since then tell it otherwise' },
}

const STANCES: Readonly<Record<Difference['stance'], string | null>> = {
  same: null,
  firmer: 'firmer',
  softer: 'softer',
  turned: 'from what it gives itself to what it says of others, or back',
}

/** How what is held differs from what was held: "firmer, no longer depends on ceasefire"; '' where nothing can be said. */
export function differenceInWords({ stance, gained, dropped }: Difference, names: Names): string {
  const list = (conditions: readonly string[]) => conditions.map(names.condition).join(', ')
  return [
    STANCES[stance] ?? [],
    gained.length === 0 ? [] : `now depends on ${list(gained)}`,
    dropped.length === 0 ? [] : `no longer depends on ${list(dropped)}`,
  ]
    .flat()
    .join(', ')
}
