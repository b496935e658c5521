import { type Token, is } from '../../reading/token.ts'
import { ofTown } from './places.ts'

/** How a German noun is introduced: `definite` means a known one, `indefinite` a new one, `none` any (or a headline's), `no` none at all. */
export type Determined = 'definite' | 'indefinite' | 'none' | 'no'

const DEFINITE =
  /^(?:der|die|das|den|dem|des|diese[mnrs]?|jene[mnrs]?|am|beim|im|vom|zum|zur|ans|ins|mein|unser|(?:sein|ihr|unser|unsr)(?:e[mnrs]?)?|beide[nr]?|dessen|deren)$/
const INDEFINITE = /^(?:eine?[mnrs]?|welche[mnrs]?|manche[mnrs]?|jede[mnrs]?|weitere[mnrs]?|solche[mnrs]?|irgendeine?[mnrs]?)$/
const NO = /^(?:kein(?:e[mnrs]?|erlei)?|ohne)$/
/** What makes even "der Gipfel" one that may never be: "der mögliche Gipfel", "jedes künftige Treffen". */
const OPEN =
  /^(?:möglich|etwaig|künftig|denkbar|eventuell|potenziell|hypothetisch|vorgeschlagen|angeblich|gefordert|angeboten|derartig|solch)(?:e[mnrs]?)$/

/** How many words an introduction may be away: "das eilig einberufene erste gemeinsame Treffen". */
const REACH = 6

/** How the noun at `at` is introduced. */
export function determinedAt(tokens: readonly Token[], at: number): Determined {
  let open = false
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i]
    if (!token || (token.kind === 'mark' && !/^[„“"»«'’]$/.test(token.text))) break
    const word = token.lower
    if (OPEN.test(word)) open = true
    if (NO.test(word)) return 'no'
    if (INDEFINITE.test(word)) return 'indefinite'
    if (DEFINITE.test(word)) return open ? 'indefinite' : 'definite'
    // "Selenskyjs Besuch", "Trumps jüngstes Treffen": whose it is makes it a known one
    if (/^\p{Lu}.*s$/u.test(token.text) && is(token, 'name')) return open ? 'indefinite' : 'definite'
    // "Pariser Gipfel", "EU-Gipfel"
    if (ofTown(token.text) !== null) return open ? 'indefinite' : 'definite'
    if (!(is(token, 'adjective', 'adverb', 'conjunction') || token.kind !== 'word' || word !== token.text)) break
  }
  // "Ramstein-Treffen: Verbündete sagen Milliarden zu", "Gipfel in Paris": a headline has no articles
  const opens = at === 0 || /^[:–—]$/.test(tokens[at - 1]?.text ?? '')
  return opens && !open && tokens[at + 1]?.text === ':' ? 'definite' : 'none'
}

/** The preposition right before a noun's introduction: "vor dem Gipfel", "am Rande des Treffens"; '' for none. */
export function prepositionBefore(tokens: readonly Token[], at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i]
    if (!token || (token.kind === 'mark' && !/^[„“"»«'’]$/.test(token.text))) return ''
    if (is(token, 'preposition')) return token.lower
    if (!(is(token, 'adjective', 'article', 'adverb') || token.kind === 'number' || token.text.endsWith('er'))) return ''
  }
  return ''
}
