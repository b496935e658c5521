import countries from 'i18n-iso-countries'
import german from 'i18n-iso-countries/langs/de.json' with { type: 'json' }
import type { Dossier } from '../../model/dossier.ts'
import { type Pattern, PatternSet } from '../../reading/patterns.ts'
import { words } from '../../text/words.ts'
import { BODIES } from './parties.ts'
import { STATES } from './states.ts'

countries.registerLocale(german)

/** What a name of parties is: a state's, a people's, that of a seat of government, an adjective, or that of a group or circle of states. */
export type NameKind = 'state' | 'people' | 'seat' | 'adjective' | 'circle' | 'group'

/** What a name stands for. */
export interface PartyName {
  readonly parties: readonly string[]
  readonly kind: NameKind
}

/** All German names of states, peoples, seats, circles of states and the dossier's groups. */
export const partyNames = (dossier: Dossier): PatternSet<PartyName> => new PatternSet([...stateNames(), ...groupNames(dossier)])

function* stateNames(): Generator<Pattern<PartyName>> {
  for (const [code, names] of Object.entries(countries.getNames('de', { select: 'all' })))
    for (const name of [names].flat()) yield { source: inflected(name), value: { parties: [code], kind: 'state' } }
  for (const { adjectives, code, people, seats } of STATES) {
    const row = (source: string, kind: NameKind): Pattern<PartyName> => ({ source, value: { parties: [code], kind } })
    for (const source of people) yield row(source, 'people')
    for (const source of seats) yield row(source, 'seat')
    // the dictionary does not know every adjective by its forms
    for (const source of adjectives) yield row(ENDINGS.map((ending) => source + ending).join('|'), 'adjective')
  }
  for (const [source, parties] of Object.entries(BODIES))
    yield { source, value: { parties, kind: source.endsWith('isch') ? 'adjective' : 'circle' } }
}

const ENDINGS = ['', 'e', 'en', 'er', 'es', 'em']

const STEMS: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(({ adjectives, code }) => adjectives.filter((a) => !a.includes('-')).map((a) => [a.toLowerCase(), code] as const)),
)
const PAIR = /^(\p{Ll}+)-(\p{Ll}+?)(?:e[nrsm]?)?$/u

/** The two states of a pair of adjectives, "britisch-französische"; null where a word is none. */
export function pairOf(word: string): readonly string[] | null {
  const [, first = '', second = ''] = PAIR.exec(word) ?? []
  const [a, b] = [STEMS.get(first), STEMS.get(second)]
  return a === undefined || b === undefined ? null : [a, b]
}

/** Names of several words are inflected: "Vereinigtes Königreich" is found as "das Vereinigte Königreich" too. */
const inflected = (name: string): string => {
  const words = wordsOf(name)
  return words.length === 1 ? words.join('') : words.map((w) => [...new Set([w, w.replace(/(?:e[rsn]?)$/, '')])].join('|')).join(' ')
}

function* groupNames(dossier: Dossier): Generator<Pattern<PartyName>> {
  for (const [group, patterns] of Object.entries(dossier.wording.de?.groups ?? {}))
    for (const source of patterns) yield { source, value: { parties: [group], kind: 'group' } }
}

/** The words of a name as they can be looked for: "St. Lucia", "Kokosinseln (Keelinginseln)" without their marks. */
export const wordsOf = (name: string): readonly string[] => words(name).flatMap(({ kind, text }) => (kind === 'mark' ? [] : [text]))
