import type { Stance } from '../model/statement.ts'
import { type Frame, OWN } from './frame.ts'
import { attitude } from './turned.ts'

/** A party and its stance. `assumed`: the text names nobody, so that the body it is about is meant, if it is about one. */
export interface Holding {
  readonly party: string
  readonly stance: Stance
  readonly assumed: boolean
}

/**
 * What a stance is in the mouth of this party: the adversary opposes and gives nothing, the receiver demands; what only bodies can give a
 * state supports or opposes; nobody else changes.
 */
export function fitting({ groups, roles }: Frame, party: string, stance: Stance | null, own: boolean, measure: string): Holding[] {
  if (stance === null) return []
  const held = (as: Stance | null): Holding[] => (as === null ? [] : [{ party, stance: as, assumed: false }])
  // the receiver that strives for what only bodies can give asks for it
  if (party === roles.receiver && measure === roles.collective) {
    if (stance === 'committed' || stance === 'willing') return held('demands')
    if (stance === 'declined') return held('declined')
  }
  if (party === roles.adversary || party === roles.receiver) {
    if (stance === 'declined' || stance === 'opposes' || (stance === 'reluctant' && party === roles.adversary)) return held('opposes')
    return stance === 'demands' || (stance === 'supports' && party === roles.receiver) ? held(stance) : []
  }
  if (measure === roles.collective && !groups.has(party) && OWN.has(stance)) return held(attitude(stance))
  return held(!own && stance === 'declined' ? 'opposes' : stance)
}
