import type { CueRow } from '../../../reading/cue.ts'
import { ATTITUDES, PROPOSALS } from './attitudes.ts'
import { DOUBTS } from './doubts.ts'
import { OFFER_NOUNS, OFFERS } from './offers.ts'
import { CONFIRMED, ENDINGS, PLEDGE_NOUNS, PLEDGES, REAFFIRMED } from './pledges.ts'
import { REFUSALS } from './refusals.ts'

/**
 * What tells a stance in German; the first row that fires in a clause decides, so the order matters: a refusal outweighs a doubt, a doubt
 * an offer ("prüft das Angebot"), a verb the nouns of its object ("begrüßt die Zusage"). Every row fires on its example and stays silent on
 * its counter-example; a test is made of each.
 */
export const CUES: readonly CueRow[] = [
  ...REFUSALS,
  ...DOUBTS,
  ...OFFERS,
  ...PROPOSALS,
  ...PLEDGES,
  ...REAFFIRMED,
  ...ENDINGS,
  ...ATTITUDES,
  ...OFFER_NOUNS,
  ...PLEDGE_NOUNS,
  ...CONFIRMED,
]
