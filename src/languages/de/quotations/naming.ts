import type { Phrase } from '../../../reading/quotations/speech.ts'
import { type Token, is, mainly } from '../../../reading/token.ts'
import { isFirstName } from '../firstnames.ts'
import { kindOf } from './people.ts'

/** Titles, trades and names in a run of capitalised German words. */

const NAME_PARTICLE = /^(?:von|van|de|der|den|zu|und|da|di|du|del|la|le|bin|al|ten|ter)$/

export const capital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text)

/** Bodies that bear the name of a place or a thing behind them. */
const NAMED =
  /(?:gemeinde|stadt|kreis|universität|schule|klinik|klinikum|krankenhaus|polizei|feuerwehr|land|bistum|kammer|gericht|staatsanwaltschaft|verein|klub|club|zeitung|blatt|magazin|sender|museum|gewerkschaft|partei|zoo|institut|stiftung|theater|bank|initiative|bündnis|organisation)$/

/**
 * "Nach Angaben von Emmanuel Macron Truppen …": a common noun in another form than the dictionary's, or one behind a first and a family name.
 * Behind a first name by itself a noun is the family's ("Olga Reim").
 */
function behindName(tokens: readonly Token[], last: number, next: number, determined: boolean): boolean {
  const name = tokens[last]
  const word = tokens[next]
  if (!mainly(name, 'name') || isFirstName(name?.text ?? '') || is(word, 'name') || word?.readings.length === 0) return false
  // "den Ukrainern Hilfe"
  if (determined && name?.text.endsWith('ern')) return true
  const lemma = nounLemma(word)
  return ![lemma, `${lemma}s`].includes(word?.lower ?? '') || isFirstName(tokens[last - 1]?.text ?? '')
}

/** "hat die Bahn Fehler eingeräumt": a common noun right behind a body, or behind a person with an article, begins a phrase of its own. */
export function another(tokens: readonly Token[], last: number, next: number, determined: boolean): boolean {
  const word = tokens[next]
  if (next === last + 1 && mainly(word, 'noun') && behindName(tokens, last, next, determined)) return true
  if (next !== last + 1 || !mainly(word, 'noun') || capital(tokens[next + 1]) || kindOf(nounLemma(word)) !== null) return false
  const kind = kindOf(nounLemma(tokens[last]))
  return (kind === 'body' && !NAMED.test(nounLemma(tokens[last]))) || (kind === 'person' && determined)
}

/** "Ursula von der Leyen": small words between two parts of a name. */
export function particleOfName(tokens: readonly Token[], at: number): boolean {
  const next = nextCapital(tokens, at)
  const before = tokens[at - 1]
  if (next === at || tokens[at]?.text === 'und' || !capital(tokens[next])) return false
  return mainly(before, 'name') && mainly(tokens[next], 'name') && (tokens[at]?.text !== 'der' || next > at + 1)
}

export function nextCapital(tokens: readonly Token[], at: number): number {
  let next = at
  while (NAME_PARTICLE.test(tokens[next]?.text ?? '') && next < at + 3) next++
  return next
}

/** The title or trade, and the name behind it, in a run of capitalised words. */
export function partsOf(
  tokens: readonly Token[],
  core: { readonly from: number; readonly to: number },
  determined: boolean,
): { readonly title: number | null; readonly name: Phrase['name'] } {
  const at = Array.from({ length: core.to - core.from }, (_, k) => core.from + k).filter((k) => tokens[k]?.kind === 'word')
  let k = 0
  let title: number | null = null
  let person = false
  for (; k < at.length && !(person && k === at.length - 1); k++) {
    const token = tokens[at[k] ?? -1]
    const kind = is(token, 'noun') || k + 1 < at.length ? kindOf(nounLemma(token)) : null
    // "Bayerns Ministerpräsident"
    const genitive =
      title === null && token?.text.endsWith('s') === true && at.slice(k + 1).some((n) => kindOf(nounLemma(tokens[n])) === 'person')
    if (kind === null && trade(tokens, at.slice(k))) {
      title = at[k] ?? null
      person = true
      continue
    }
    if (kind === null && !genitive && !/^(?:Dr|Prof|Herr|Herrn|Frau)$/.test(token?.text ?? '')) break
    if (kind !== null) title = at[k] ?? null
    person ||= kind === 'person'
  }
  if (k > 0 && k === at.length) return { title: title ?? at.at(-1) ?? null, name: null }
  // "Universität Köln", „der Sender Radio Nord“: a body with its name
  if (title !== null && !person) return { title, name: null }
  while (/^(?:Dr|Prof|Herr|Herrn|Frau)$/.test(tokens[at[k] ?? -1]?.text ?? '') && k < at.length - 1) k++
  const rest = at.slice(k)
  const first = tokens[rest[0] ?? -1]
  const whole = { from: rest[0] ?? core.from, to: core.to }
  if (title !== null) return { title, name: whole }
  if (rest.length > 1 && is(tokens[rest.at(-1) ?? -1], 'noun') && kindOf(nounLemma(tokens[rest.at(-1) ?? -1])) === 'body')
    return { title: rest.at(-1) ?? null, name: null }
  // "nach Brandts Worten"
  if (rest.length > 1 && (first?.text ?? '').endsWith('s') && mainly(tokens[rest.at(-1) ?? -1], 'noun'))
    return { title: rest.at(-1) ?? null, name: null }
  if (rest.length > 1)
    return rest.some((n) => mainly(tokens[n], 'name')) && !abbreviation(first) && !longNoun(first)
      ? { title: null, name: whole }
      : { title: at.at(-1) ?? null, name: null }
  // "eine Anwohnerin": an article stands before no name, but before a word that the dictionary lacks
  return mainly(first, 'name') && !abbreviation(first) && !determined
    ? { title: null, name: whole }
    : { title: rest[0] ?? null, name: null }
}

/** "Kassiererin Olga Reim", "Kassierer Reim": a word before a name, by its form a person's trade. */
function trade(tokens: readonly Token[], [first = -1, ...rest]: readonly number[]): boolean {
  const word = tokens[first]
  if (!is(word, 'noun') || mainly(word, 'name') || !rest.some((n) => mainly(tokens[n], 'name'))) return false
  return /(?:er|erin|ist|istin|ant|antin|ent|entin|or|orin|oge|ogin|eur|eurin|är|ärin)$/.test(word?.text ?? '')
}

/** "Drehkreuz Lindau": so long a common noun is no first name. */
const longNoun = (token: Token | undefined): boolean => mainly(token, 'noun') && (token?.text.length ?? 0) > 7

/** "SPD", "EZB": a body's name, not a person's. */
const abbreviation = (token: Token | undefined): boolean => /^\p{Lu}{2,}/u.test(token?.text ?? '')

/** The lemma of a noun, of several that of a person or a body; the word itself where no dictionary has it. */
export function nounLemma(token: Token | undefined): string {
  const nouns = token?.readings.filter((r) => r.class === 'noun') ?? []
  const noun = nouns.find((r) => kindOf(r.lemma) !== null) ?? nouns[0] ?? token?.readings.find((r) => r.class === 'name')
  return noun?.lemma ?? token?.lower ?? ''
}
