import type { Derivation } from '../../../src/model/origin.ts'

/** How one report comes from another, as it stands between the two: "is a copy of". */
export const DERIVATION: Readonly<Record<Derivation, string>> = {
  copy: 'is a copy of',
  shortened: 'is a shortened copy of',
  extended: 'is an extended copy of',
  retelling: 'is a retelling of',
  translation: 'is a translation of',
  judged: 'has one origin with, as somebody found,',
}
