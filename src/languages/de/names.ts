import countries from 'i18n-iso-countries'
import german from 'i18n-iso-countries/langs/de.json' with { type: 'json' }
import type { Dossier } from '../../model/dossier.ts'
import { type Pattern, PatternSet } from '../../reading/patterns.ts'
import { words } from '../../text/words.ts'
import { BODIES, STATES } from './parties.ts'

countries.registerLocale(german)

/** What a name stands for, and whether it is an adjective ("polnisch"). */
export interface PartyName {
  readonly parties: readonly string[]
  readonly adjective: boolean
}

/** All German names of states, peoples, seats and the dossier's groups. */
export const partyNames = (dossier: Dossier): PatternSet<PartyName> => new PatternSet([...stateNames(), ...groupNames(dossier)])

function* stateNames(): Generator<Pattern<PartyName>> {
  for (const [code, names] of Object.entries(countries.getNames('de', { select: 'all' })))
    for (const name of [names].flat()) yield { source: inflected(name), value: { parties: [code], adjective: false } }
  for (const state of STATES) {
    for (const source of [...state.people, ...state.seats]) yield { source, value: { parties: [state.code], adjective: false } }
    for (const source of state.adjectives) yield { source, value: { parties: [state.code], adjective: true } }
  }
  for (const [source, parties] of Object.entries(BODIES)) yield { source, value: { parties, adjective: source.endsWith('isch') } }
}

/** Names of several words are inflected: "Vereinigtes Königreich" is found as "das Vereinigte Königreich" too. */
const inflected = (name: string): string => {
  const words = wordsOf(name)
  return words.length === 1 ? words.join('') : words.map((w) => [...new Set([w, w.replace(/(?:e[rsn]?)$/, '')])].join('|')).join(' ')
}

function* groupNames(dossier: Dossier): Generator<Pattern<PartyName>> {
  for (const [group, patterns] of Object.entries(dossier.wording.de?.groups ?? {}))
    for (const source of patterns) yield { source, value: { parties: [group], adjective: false } }
}

/** The words of a name as they can be looked for: "St. Lucia", "Kokosinseln (Keelinginseln)" without their marks. */
export const wordsOf = (name: string): readonly string[] => words(name).flatMap(({ kind, text }) => (kind === 'mark' ? [] : [text]))
