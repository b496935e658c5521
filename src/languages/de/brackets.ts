import { sortOfForm } from '../../reading/remembering.ts'
import type { Token } from '../../reading/token.ts'
import { AUXILIARIES, MODALS } from './closed.ts'
import { GERMAN_SENTENCES } from './sentences.ts'
import { isFinite, isOnlyFinite, verbAs } from './verbs.ts'

/** The brackets of German clauses: where the finite verb of a stretch of words stands, second or last. Stretches are token indexes. */

const isCut = sortOfForm(({ kind, text }) => kind === 'mark' && /^[,;:–—()[\].!?…•·|]$/.test(text))

/** Whether a token is a mark that cuts a sentence. The full stop of an ordinal or an abbreviation cuts none: "am 3. März", "2 Mrd. Euro". */
export function cuts(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return isCut(token) && !shortens(tokens, i)
}

/** Whether a full stop belongs to the number, abbreviation or initial before it, and the sentence goes on behind it. */
export function shortens(tokens: readonly Token[], i: number): boolean {
  const [before, dot, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!before || !dot || !next || dot.text !== '.' || before.end !== dot.start || next.kind === 'mark') return false
  return before.kind === 'number' ? before.text.length < 3 : before.text.length === 1 || ABBREVIATIONS.has(before.lower)
}
const ABBREVIATIONS = GERMAN_SENTENCES.abbreviations

/** Whether the token is a finite verb where it stands, not an infinitive or participle that looks like one. */
export function isFiniteHere(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!isVerb(token) || tokens[i - 1]?.text === 'zu') return false
  return isOnlyFinite(token) || ofHelpers(token) || !governed(tokens, i)
}

/** Whether an ambiguous form ("entsenden", "beraten") is the infinitive or participle of another verb near it. */
function governed(tokens: readonly Token[], at: number): boolean {
  // "hat zugesagt und beteiligt sich mit Geld": right behind the conjunction and not at the end stands a finite verb
  const next = tokens[at + 1]
  if (
    /^(?:und|oder|aber|sondern|sowie)$/.test(tokens[at - 1]?.text ?? '') &&
    next !== undefined &&
    next.kind !== 'mark' &&
    isFinite(tokens[at]) &&
    !helps(next)
  )
    return false
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i++) {
    // "Tusk betont, Polen werde …": the helper of another clause; "angeboten, aber nicht geliefert habe" is all one
    if (cuts(tokens, i) && !/^(?:aber|und|sondern|jedoch|oder)$/.test(tokens[i + 1]?.text ?? '')) break
    if (helps(tokens[i])) return true
  }
  for (let i = at - 1; i >= Math.max(0, at - 30); i--) {
    const token = tokens[i]
    if (cuts(tokens, i) && token?.text !== ',') return false
    if (helps(token)) return true
  }
  return false
}

export const helps = sortOfForm(({ readings }) =>
  readings.some((r) => r.class === 'verb' && (AUXILIARIES.has(r.lemma) || MODALS.has(r.lemma)) && r.form !== ''),
)

/** Whether a form is a finite verb by its likeliest reading. */
const isVerb = sortOfForm((form) => verbAs(form, 'ptkc') !== undefined && form.readings[0]?.class === 'verb')
const ofHelpers = sortOfForm(({ readings }) => readings.some((r) => AUXILIARIES.has(r.lemma) || MODALS.has(r.lemma)))

/** The finite verb of a segment: the last one in a verb-last clause, else the first that can be nothing else. */
export function finiteOf(tokens: readonly Token[], segment: readonly number[], verbLast: boolean): number | null {
  const candidates = segment.filter((i) => isVerb(tokens[i]) && tokens[i - 1]?.text !== 'zu')
  const free = verbLast
    ? candidates
    : candidates.filter((i) => isOnlyFinite(tokens[i]) || helps(tokens[i]) || i !== segment.at(-1) || !governed(tokens, i))
  const certain = free.filter((i) => isOnlyFinite(tokens[i]) || helps(tokens[i]))
  const from = certain.length > 0 ? certain : free
  return (verbLast ? from.at(-1) : from[0]) ?? null
}

/** Whether the stretch ends with its finite verb, as subordinate clauses do. */
export function verbLast(tokens: readonly Token[], segment: readonly number[]): boolean {
  const last = segment.at(-1) ?? -1
  if (!isVerb(tokens[last]) || tokens[last - 1]?.text === 'zu') return false
  return isOnlyFinite(tokens[last]) || !segment.slice(0, -1).some((i) => isVerb(tokens[i]) && (isOnlyFinite(tokens[i]) || helps(tokens[i])))
}

export const word = (tokens: readonly Token[], i: number | undefined): string => tokens[i ?? -1]?.lower ?? ''
