import type { Stance } from '../model/statement.ts'
import type { Predicate } from './predicate.ts'

/** What a stance becomes that is turned from one thing to another: from others' giving to one's own, from a measure's end to the measure. */

/** What a stance on what others give is, when it is about one's own: who opposes own soldiers declines to send them. */
export function ofOneself(predicate: Predicate, stance: Stance): Stance {
  if (stance === 'opposes') return 'declined'
  if (stance === 'demands' && predicate.traits.includes('proposes')) return 'willing'
  return stance !== 'supports' ? stance : predicate.traits.includes('floated') ? 'considering' : 'willing'
}

/** What a stance about one's own giving is, when it is about what somebody else gives. */
export function attitude(stance: Stance): Stance | null {
  if (stance === 'committed' || stance === 'willing') return 'supports'
  if (stance === 'considering') return null
  return stance === 'reluctant' || stance === 'declined' ? 'opposes' : stance
}

/** What a stance on the end of a measure is on the measure: who calls lifting the sanctions a mistake supports them. */
export const ENDED: Readonly<Record<Stance, Stance>> = {
  committed: 'declined',
  willing: 'declined',
  considering: 'considering',
  reluctant: 'supports',
  declined: 'supports',
  supports: 'opposes',
  demands: 'opposes',
  opposes: 'supports',
}

/** What a parliament's vote on a measure is for its state. */
export const VOTED: Partial<Record<Stance, Stance>> = { supports: 'committed', opposes: 'declined' }
