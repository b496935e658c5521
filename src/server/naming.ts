import type { Dossier } from '../model/dossier.ts'
import { partyLabel } from './labels.ts'

/** What an id is called in a sentence: a measure, a condition, an office, a party; anything else as it is written. */
export function naming(dossier: Dossier): (id: string) => string {
  const words = new Map(
    [...dossier.measures, ...dossier.conditions].map(({ id, label }) => [
      id,
      (label.en ?? id).replace(/^(?!US\b|EU\b|UN\b)\p{Lu}/u, (first) => first.toLowerCase()),
    ]),
  )
  for (const { office } of dossier.offices) words.set(office, office.replaceAll('-', ' '))
  return (id) => words.get(id) ?? partyLabel(id, dossier).en ?? id
}
