import type { Stance } from '../../../src/model/statement.ts'

/** A stance in words: what it is called and what wording it covers. */
export interface StanceWords {
  readonly word: string
  readonly meaning: string
  /** `own`: what the party gives itself; `others`: what it says of what others give. */
  readonly about: 'own' | 'others'
}

export const STANCE: Readonly<Record<Stance, StanceWords>> = {
  committed: { word: 'committed', meaning: 'has pledged, signed or decided it, or does it already', about: 'own' },
  willing: { word: 'willing', meaning: 'is ready for it, offers, plans or intends it', about: 'own' },
  considering: { word: 'considering', meaning: 'examines it, leaves it open, has not decided', about: 'own' },
  reluctant: { word: 'reluctant', meaning: 'hesitates, is sceptical, avoids a pledge', about: 'own' },
  declined: { word: 'declined', meaning: 'rules it out for itself', about: 'own' },
  supports: { word: 'supports', meaning: 'welcomes or backs what others give', about: 'others' },
  demands: { word: 'demands', meaning: 'asks others for it', about: 'others' },
  opposes: { word: 'opposes', meaning: 'rejects what others give', about: 'others' },
}

/** From firmest to furthest; first what is given, then what is said of others. */
export const STANCE_ORDER = Object.keys(STANCE) as readonly Stance[]

export function isStance(word: string): word is Stance {
  return Object.hasOwn(STANCE, word)
}
