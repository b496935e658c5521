import { remembering } from '../../reading/remembering.ts'
import type { Reading } from '../../reading/token.ts'
import { CLOSED } from './closed.ts'
import { numberWord } from './numbers.ts'

/** How many forms the lexicon remembers. */
const REMEMBERED = 20_000
const NONE: readonly never[] = []

/** A word form with all that a sentence does not change: one object for all its places, so that what is found out about it can be kept. */
export interface Form {
  readonly text: string
  readonly lower: string
  readonly capital: boolean
  readonly readings: readonly Reading[]
  /** All that patterns can find it by. */
  readonly lemmas: readonly string[]
  readonly memory: unknown[]
  /** The same form where other readings of it are likelier. */
  adjectiveFirst?: Form
  nounFirst?: Form
  verbless?: Form
}

/** A form with other readings, or in another order. */
export const as = (form: Form, readings: readonly Reading[]): Form =>
  readings.length === form.readings.length && readings.every((r, i) => r === form.readings[i]) ? form : { ...form, readings, memory: [] }

/** What is no word, or none that is looked up. */
export const signOf = (text: string, lemmas: readonly string[]): Form => ({
  text,
  lower: text.toLowerCase(),
  capital: isCapital(text),
  readings: NONE,
  lemmas,
  memory: [],
})

/** A word with its readings. */
export function formOf(text: string, readings: readonly Reading[]): Form {
  const lower = text.toLowerCase()
  const lemmas = new Set(readings.map((r) => r.lemma))
  lemmas.add(lower)
  for (const stem of genitiveStems(text, readings)) lemmas.add(stem)
  if (!CLOSED.has(lower) && numberWord(lower) !== undefined) lemmas.add('#')
  return { text, lower, capital: isCapital(text), readings, lemmas: [...lemmas].map(shared), memory: [] }
}

/** The same letters as one and the same string: the lemmas of all forms are looked up again and again, and compared without a look at their letters. */
const shared = remembering((lemma) => lemma)

/** The form, kept under a key for the next time that it is looked up. */
export function remembered(forms: Map<string, Form>, key: string, form: Form): Form {
  if (forms.size >= REMEMBERED) forms.clear()
  forms.set(key, form)
  return form
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** "Frankreichs", "Macrons", "Merz’": a name's genitive; the name's own form is among the lemmas too. */
function genitiveStems(form: string, readings: readonly Reading[]): string[] {
  const lower = form.toLowerCase()
  if (form === lower || !readings.some((r) => r.class === 'name' || r.class === 'noun')) return []
  return lower.endsWith('s') ? [lower.slice(0, -1)] : []
}
