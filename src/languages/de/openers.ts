import { type Token, is, mainly } from '../../reading/token.ts'
import { isFiniteHere, verbLast, word } from './brackets.ts'
import { isFinite, isZuInfinitive } from './verbs.ts'

/** What opens German clauses that depend on others: subordinators, relative pronouns, "um … zu", the verb of a condition. */

export const COORDINATORS = new Set(['und', 'oder', 'aber', 'sondern', 'doch', 'denn', 'sowie', 'jedoch'])
const CERTAIN = new Set(
  'dass ob wenn falls sofern sobald solange weil obwohl obgleich nachdem bevor ehe sodass indem wobei wonach wohingegen weshalb womit'.split(
    ' ',
  ),
)
const UNCERTAIN = new Set('während als wie da seit seitdem bis damit soweit wo was wer wann warum zumal'.split(' '))
const INTERROGATIVE = /^wo(?:r(?:an|auf|aus|in|um|unter|über)|bei|durch|für|gegen|hin|her|mit|nach|von|vor|zu)$/
const INFINITIVAL = new Set(['um', 'ohne', 'statt', 'anstatt'])
const RELATIVE = /^(?:der|die|das|den|dem|deren|dessen|denen|welche[rsmn]?)$/
/** Words that may stand before what opens a clause: "nur wenn", "erst sobald", "und dass". */
const BEFORE_OPENER = new Set([
  ...COORDINATORS,
  'auch',
  'nur',
  'erst',
  'selbst',
  'bereits',
  'vor',
  'allem',
  'insbesondere',
  'besonders',
  'allerdings',
  'zumindest',
  'allenfalls',
  'außer',
  'je',
  'nicht',
  'weder',
  'noch',
])

export interface Opener {
  readonly kind: 'subordinate' | 'relative' | 'infinitive'
  readonly marker: string
}

/** `rest`: the segments behind, where the verb of a clause that holds a list may stand ("die sich zu Land, zu See verpflichtet haben"). */
export function opener(tokens: readonly Token[], segment: readonly number[], rest: readonly Stretch[] = []): Opener | null {
  let k = 0
  while (k < segment.length - 1 && BEFORE_OPENER.has(word(tokens, segment[k])) && k < 3) k++
  const first = word(tokens, segment[k])
  // "ob zu Lande, zur See oder in der Luft": without a verb it only lists
  if (first === 'ob' && !verbLast(tokens, segment) && !verbLaster(tokens, segment, rest)) return null
  if (CERTAIN.has(first)) return { kind: 'subordinate', marker: first }
  if (INFINITIVAL.has(first) && segment.some((i) => isZuInfinitive(tokens, i)) && !goesOn(tokens, segment, k))
    return { kind: 'infinitive', marker: first }
  if (!verbLast(tokens, segment) && !verbLaster(tokens, segment, rest)) return null
  if (UNCERTAIN.has(first) || INTERROGATIVE.test(first)) return { kind: 'subordinate', marker: first }
  const pronoun = mainly(tokens[segment[k] ?? -1], 'preposition') ? word(tokens, segment[k + 1]) : first
  if (pronoun === first && determines(tokens, segment[k] ?? -1)) return null
  return RELATIVE.test(pronoun) && segment.length - k > 2 ? { kind: 'relative', marker: pronoun } : null
}

/** "ohne Waffenruhe gibt es nichts zu überwachen": a main clause that opens with "ohne". */
const goesOn = (tokens: readonly Token[], segment: readonly number[], k: number): boolean =>
  word(tokens, segment[k]) === 'ohne' && segment.some((i) => isFiniteHere(tokens, i) && !isZuInfinitive(tokens, i))

/** "die eigenen Verbände zu Hause lassen": before an adjective in the weak form stands an article ("die eigene …" would be a pronoun). */
function determines(tokens: readonly Token[], at: number): boolean {
  const ending = WEAK[word(tokens, at)]
  const next = tokens[at + 1]
  return (
    ending !== undefined &&
    next !== undefined &&
    next.text === next.text.toLowerCase() &&
    next.text.endsWith(ending) &&
    mainly(next, 'adjective') &&
    is(tokens[at + 2], 'noun')
  )
}
const WEAK: Readonly<Record<string, string>> = { die: 'en', das: 'e', der: 'e' }

/** Whether the segment waits for the verb that ends one of the next ones. */
function verbLaster(tokens: readonly Token[], segment: readonly number[], rest: readonly Stretch[]): boolean {
  const hasFinite = (s: readonly number[]): boolean => s.some((i) => isFiniteHere(tokens, i))
  if (hasFinite(segment)) return false
  const next = rest.slice(0, 6).find((s) => hasFinite(s.tokens))
  return next !== undefined && verbLast(tokens, next.tokens) && next.tokens.length > 1 && opener(tokens, next.tokens) === null
}

/** A sentence cannot open with a relative clause, but with a condition in the form of a question. */
export function firstOpener(tokens: readonly Token[], parts: readonly Stretch[]): Opener | null {
  if (verbFirstCondition(tokens, parts)) return { kind: 'subordinate', marker: 'v1' }
  const open = opener(tokens, parts[0]?.tokens ?? [])
  return open?.kind === 'relative' ? null : open
}

/** "sei es mit Truppen": an aside in the form of a clause. */
export const startsAside = (tokens: readonly Token[], segment: readonly number[]): boolean =>
  word(tokens, segment[0]) === 'sei' && word(tokens, segment[1]) === 'es'

/** "Kommt ein Friede zustande, wollen sie …": the sentence opens with its verb, and a later segment does too (or with so, dann). */
function verbFirstCondition(tokens: readonly Token[], parts: readonly Stretch[]): boolean {
  const first = parts[0]?.tokens[0]
  if (first === undefined || parts.length < 2 || tokens.at(-1)?.text === '?') return false
  // "Fragen nach einem Einsatz …": a noun that looks like a verb
  if (/^(?:nach|zu|zum|zur|über|um|an|aus|von|vom|auf)$/.test(tokens[first + 1]?.text ?? '') && is(tokens[first], 'noun')) return false
  if (!isFinite(tokens[first]) || !mainly(tokens[first], 'verb') || startsAside(tokens, parts[0]?.tokens ?? [])) return false
  return parts
    .slice(1)
    .some((p) => !p.coordinated && (isFiniteHere(tokens, p.tokens[0] ?? -1) || ['so', 'dann'].includes(word(tokens, p.tokens[0]))))
}

interface Stretch {
  readonly tokens: readonly number[]
  readonly coordinated: boolean
}
