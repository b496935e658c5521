import type { Role } from '../../reading/mention.ts'
import { sortOfForm } from '../../reading/remembering.ts'
import { type Token, is, mainly } from '../../reading/token.ts'
import { CONTRACTED, OBLIQUE } from './closed.ts'

interface Standing {
  readonly role: Role
  readonly preposition: string
  readonly head: number | null
}

/**
 * How the phrase at `from`–`to` stands: after a preposition, as the genitive or attribute of a noun, or bare. `genitive`: whether its form
 * is that of a genitive without an article ("Soldaten Frankreichs"); where nobody knows, its last letter tells.
 */
export function roleOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  following: number | null = null,
  openers: ReadonlySet<number> = NO_OPENERS,
  genitive = (tokens[to - 1]?.text ?? '').endsWith('s'),
): Standing {
  const start = phraseStart(tokens, from)
  // "während Frankreich zögert": the word that opens the clause is no preposition here
  const before = openers.has(start - 1) ? undefined : tokens[start - 1]
  if (following !== null) {
    const outer = before && mainly(before, 'preposition') ? (CONTRACTED.get(before.lower) ?? before.lower) : ''
    return { role: 'attribute', preposition: outer, head: following }
  }
  if (before && mainly(before, 'preposition') && !mainly(tokens[start], 'preposition')) {
    const preposition = before.lower
    return { role: 'prepositional', preposition: CONTRACTED.get(preposition) ?? preposition, head: null }
  }
  // "in Richtung Ukraine"
  if (before?.text === 'Richtung') return { role: 'prepositional', preposition: 'nach', head: null }
  // "wie zuvor schon Estland", "anders als zuvor Estland"
  let compared = start - 1
  while (compared > start - 4 && /^(?:schon|bereits|zuvor|vorher|auch|zuletzt)$/.test(tokens[compared]?.text ?? '')) compared--
  const comparing = compared < start - 1 && !openers.has(compared) ? (tokens[compared]?.lower ?? '') : ''
  if (comparing === 'wie' || (comparing === 'als' && /^anders$/i.test(tokens[compared - 1]?.text ?? '')))
    return { role: 'prepositional', preposition: comparing, head: null }
  // "anders als Frankreich", "alle außer Ungarn": named for comparison or exception
  if (before && /^(?:als|wie|außer|statt)$/.test(before.lower)) return { role: 'prepositional', preposition: before.lower, head: null }
  if (before && corrected(tokens, start - 1, to)) return { role: 'prepositional', preposition: 'nicht', head: null }
  const determiner = tokens[start]?.lower ?? ''
  const afterNoun =
    before !== undefined &&
    (before.kind === 'number' ? start < from : is(before, 'noun')) &&
    before.kind !== 'mark' &&
    (before.kind === 'number' || before.capital)
  if (afterNoun && start < from && /^(?:des|der|eines|einer|dieser|dieses|ihrer|seiner|aller|mehrerer|anderer|beider)$/.test(determiner))
    return { role: 'genitive', preposition: '', head: start - 1 }
  const afterName = before !== undefined && before.capital && /(?:ung|tion|schaft|heit|keit|ing)$/.test(before.text)
  if ((afterNoun || afterName) && start === from && genitive) return { role: 'genitive', preposition: '', head: start - 1 }
  // "Soldaten westlicher Staaten"
  if (
    afterNoun &&
    start === from &&
    to - from > 1 &&
    mainly(tokens[from], 'adjective') &&
    /^\p{Ll}+er$/u.test(tokens[from]?.text ?? '') &&
    /[enrs]$/.test(tokens[to - 1]?.text ?? '')
  )
    return { role: 'genitive', preposition: '', head: start - 1 }
  if (start < from && OBLIQUE.has(determiner) && !/^(?:beiden|vielen|allen|einigen|mehreren)$/.test(determiner))
    return { role: 'prepositional', preposition: 'dat', head: null }
  // "der Ukraine", "der Zeitung": never a subject
  if (start < from && determiner === 'der' && isFeminine(tokens, to)) return { role: 'prepositional', preposition: 'dat', head: null }
  const behind = tokens[to]?.text
  if (behind === 'zufolge' || behind === 'gegenüber') return { role: 'prepositional', preposition: behind, head: null }
  return { role: 'bare', preposition: '', head: null }
}

/** "Nicht Dänemark, sondern die Niederlande", "Polen, nicht Tschechien, schickt": the word at `at` denies whom it names, and nothing else. */
function corrected(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at]?.lower !== 'nicht') return false
  const outside = [tokens[at - 1], tokens[to]].every((t) => t === undefined || t.kind === 'mark')
  return outside || tokens.slice(to, to + 6).some((t) => t.text === 'sondern')
}

const isFeminine = (tokens: readonly Token[], to: number): boolean =>
  /(?:ung|tion|schaft|heit|keit|ei|frage|macht|ukraine|schweiz|slowakei|allianz|kommission|agentur|spitze|union|behörde|regierung|partei|nato|eu)$/i.test(
    tokens[to - 1]?.text ?? '',
  ) &&
  // "der EU-Politiker", "der Parteichef": the last word is another one; "der Ukraine Waffen liefern"
  !(
    !/^(?:ukraine|schweiz|slowakei|türkei)$/i.test(tokens[to - 1]?.text ?? '') &&
    (tokens[to]?.capital ?? false) &&
    is(tokens[to], 'noun', 'name')
  )

const NO_OPENERS: ReadonlySet<number> = new Set()

/** The preposition that the phrase at `from`–`to` stands behind, `dat` for a bare dative; '' for none. */
export const prepositionOf = (tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): string =>
  roleOf(tokens, from, to).preposition

/** The preposition that the phrase stands behind by itself or with those listed before it: "mit Flugabwehr und Ausbildung". */
export function listedPreposition(tokens: readonly Token[], at: { readonly from: number; readonly to: number }): string {
  let here = at
  for (let steps = 0; steps < 6; steps++) {
    const own = prepositionOf(tokens, here)
    const start = phraseStart(tokens, here.from)
    const noun = start - 2
    if (own !== '' || !/^(?:,|und|oder|sowie)$/.test(tokens[start - 1]?.text ?? '') || !/^\p{Lu}/u.test(tokens[noun]?.text ?? ''))
      return own
    here = { from: noun, to: noun + 1 }
  }
  return ''
}

/** "auf Garantien noch vor einem Frieden und auf einen Beitritt": the second behind "und" and the preposition of the first. */
export function parallel(
  { tokens }: { readonly tokens: readonly Token[] },
  a: { readonly from: number; readonly to: number },
  b: { readonly from: number; readonly to: number },
): boolean {
  const preposition = prepositionOf(tokens, a)
  if (preposition === '' || preposition === 'dat') return false
  for (let at = a.to; at < b.from; at++)
    if (/^(?:und|sowie)$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.lower === preposition) return true
  return false
}

/** "anders als", "vorsichtiger als", "mehr Waffen geliefert als Polen": what follows is named for comparison; "mehr als 20 Staaten" is a number. */
function compares(tokens: readonly Token[], als: number): boolean {
  const word = tokens[als - 1]?.text ?? ''
  if (/^(?:anders|eher|früher|später)$/i.test(word) || (/^\p{Ll}+er$/u.test(word) && mainly(tokens[als - 1], 'adjective'))) return true
  const name = /^\p{Lu}/u.test(tokens[als + 1]?.text ?? '') || /^(?:die|der|das|den|dem)$/.test(tokens[als + 1]?.text ?? '')
  return name && tokens.slice(Math.max(0, als - 6), als).some((t) => /^(?:mehr|weniger)$/i.test(t.text))
}

const QUOTED = /^(?:der|die|das|dem|den|des|(?:so-?genannte[nrs]?))$/

/** Whether a word can stand before a noun in its phrase, wherever it stands: a determiner, an inflected adjective, a number. */
const standsInside = sortOfForm(({ kind, lower, readings, text }) => {
  if (kind !== 'word') return kind === 'number'
  const likely = readings[0]?.class
  const inflected = text === lower && /e[nrsm]?$/.test(text)
  return (
    likely === 'article' ||
    (inflected && (likely === 'adjective' || text.includes('-'))) ||
    (likely === 'adjective' && /^\p{Lu}\p{L}+er$/u.test(text)) ||
    /^(?:sogenannten?|rund|etwa|knapp|mehr|fast|Präsident|Premier)$/.test(text)
  )
})
/** "Pariser" */
const isOfTown = sortOfForm(({ text }) => /^\p{Lu}\p{L}+er$/u.test(text))

/** The first token of the noun phrase that `from` stands in: back over determiners, adjectives, numbers and titles' adverbs. */
function phraseStart(tokens: readonly Token[], from: number): number {
  let start = from
  while (start > 0) {
    const token = tokens[start - 1]
    // "der sogenannten „Koalition der Willigen“"
    if (token && /^[„»«"‚]$/.test(token.text) && QUOTED.test(tokens[start - 2]?.lower ?? '')) {
      start--
      continue
    }
    const inside =
      standsInside(token) ||
      (isOfTown(token) && /^(?:im|am|vom|zum|beim)$/.test(tokens[start - 2]?.text ?? '')) ||
      (token?.text === 'als' && !compares(tokens, start - 1))
    if (!inside) break
    start--
    if (mainly(token, 'article')) break
  }
  return start
}
