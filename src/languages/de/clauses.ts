import type { Clause, ClauseKind, VerbComplex } from '../../reading/clause.ts'
import { type Token, is, mainly } from '../../reading/token.ts'
import { AUXILIARIES, MODALS } from './closed.ts'
import { NO_VERBS, isFinite, isOnlyFinite, isZuInfinitive, verbAs, verbComplex } from './verbs.ts'

/**
 * German sentences to clauses. Marks and coordinating conjunctions cut the sentence into segments; what opens a segment and
 * where its finite verb stands tell what it is (verb second: main; verb last: subordinate or relative; zu: infinitive);
 * segments without a verb continue the clause that is still waiting for its own ("Frankreich, Dänemark und Estland | wollen").
 */
export function clauses(tokens: readonly Token[]): Clause[] {
  const drafts = assemble(tokens, segments(tokens))
  const complexes: VerbComplex[] = []
  for (const draft of drafts) {
    const shared = draft.shares && draft.parent !== null ? (complexes[draft.parent] ?? null) : null
    const hasVerb = draft.finite !== null || draft.kind === 'infinitive' || shared !== null
    complexes.push(hasVerb ? verbComplex(tokens, draft.tokens, draft.finite, draft.finite === null ? shared : null) : NO_VERBS)
  }
  return drafts.map((draft, index) => ({
    index,
    kind: draft.finite === null && draft.kind === 'main' && !draft.shares ? 'fragment' : draft.kind,
    marker: draft.marker,
    parent: draft.parent,
    sharesSubject: draft.shares,
    tokens: draft.tokens,
    verbs: complexes[index] ?? NO_VERBS,
    negations: draft.tokens.filter((i) => negates(tokens, i)),
  }))
}

const NEGATIVE = /^(?:kein(?:e|en|em|er|es|erlei)?|niemand(?:en|em)?|nichts|weder|ohne|statt|anstatt|unmöglich)$/
const negates = (tokens: readonly Token[], i: number): boolean => is(tokens[i], 'negation') || NEGATIVE.test(tokens[i]?.text.toLowerCase() ?? '')

interface Segment {
  readonly tokens: readonly number[]
  /** Whether a coordinating conjunction cut it off. */
  readonly coordinated: boolean
  /** The mark before it, where what follows may be a sentence of its own: ":" if it has a verb, ";" in any case. */
  readonly fresh: '' | ':' | ';'
}

interface Draft {
  kind: ClauseKind
  readonly marker: string
  parent: number | null
  tokens: number[]
  finite: number | null
  readonly shares: boolean
}

const CUTS = /^[,;:–—()[\].!?…•·|]$/
const QUOTES = /^["„“”«»‚‘’'›‹]$/
const COORDINATORS = new Set(['und', 'oder', 'aber', 'sondern', 'doch', 'denn', 'sowie', 'jedoch'])
const CERTAIN = new Set('dass ob wenn falls sofern sobald solange weil obwohl obgleich nachdem bevor ehe sodass indem wobei wonach wohingegen weshalb womit'.split(' '))
const UNCERTAIN = new Set('während als wie da seit seitdem bis damit soweit wo was wer wann warum zumal'.split(' '))
const INTERROGATIVE = /^wo(?:r(?:an|auf|aus|in|um|unter|über)|bei|durch|für|gegen|hin|her|mit|nach|von|vor|zu)$/
const INFINITIVAL = new Set(['um', 'ohne', 'statt', 'anstatt'])
const RELATIVE = /^(?:der|die|das|den|dem|deren|dessen|denen|welche[rsmn]?)$/
/** Words that may stand before what opens a clause: "nur wenn", "erst sobald", "und dass". */
const BEFORE_OPENER = new Set([...COORDINATORS, 'auch', 'nur', 'erst', 'selbst', 'bereits', 'vor', 'allem', 'insbesondere', 'besonders', 'allerdings', 'zumindest', 'allenfalls', 'außer', 'je', 'nicht', 'weder', 'noch'])

function segments(tokens: readonly Token[]): Segment[] {
  const found: Segment[] = []
  let current: number[] = []
  let fresh: '' | ':' | ';' = ''
  const close = (mark: string): void => {
    if (current.length > 0) {
      found.push(...atConjunctions(tokens, { tokens: current, coordinated: false, fresh }))
      fresh = ''
    }
    current = []
    if (mark === ':' || mark === ';') fresh = mark
  }
  tokens.forEach((token, i) => {
    if (token.kind === 'mark' && CUTS.test(token.text)) close(token.text)
    else if (!(token.kind === 'mark' && QUOTES.test(token.text))) current.push(i)
  })
  close('')
  return found
}

/** Cuts "A tut dies und B tut das", "hat dies angeboten und das ausgeschlossen"; leaves "Truppen und Waffen" whole. */
function atConjunctions(tokens: readonly Token[], segment: Segment): Segment[] {
  for (let k = segment.tokens.length - 2; k > 0; k--) {
    const at = segment.tokens[k] ?? -1
    if (!COORDINATORS.has(tokens[at]?.text ?? '')) continue
    const left = segment.tokens.slice(0, k)
    const right = segment.tokens.slice(k)
    if (!parallel(tokens, left, right)) continue
    return [...atConjunctions(tokens, { tokens: left, coordinated: segment.coordinated, fresh: segment.fresh }), { tokens: right, coordinated: true, fresh: '' }]
  }
  return [segment]
}

function parallel(tokens: readonly Token[], left: readonly number[], right: readonly number[]): boolean {
  const opens = opener(tokens, right)
  if (opens !== null && (opens.kind !== 'relative' || opener(tokens, left)?.kind === 'relative')) return true
  const finite = [left, right].map((part) => part.some((i) => isFiniteHere(tokens, i)))
  if (finite[0] && finite[1]) return true
  const last = [left, right].map((part) => tokens[part.at(-1) ?? -1])
  return ['q', 'i', 'z'].some((code) => last.every((t) => t?.text === t?.text.toLowerCase() && verbAs(t, code) !== undefined))
}

function isFiniteHere(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token || !isFinite(token) || !mainly(token, 'verb')) return false
  if (tokens[i - 1]?.text === 'zu') return false
  return isOnlyFinite(token) || token.readings.some((r) => AUXILIARIES.has(r.lemma) || MODALS.has(r.lemma)) || !governed(tokens, i)
}

/** Whether an ambiguous form ("entsenden", "beraten") is the infinitive or participle of another verb near it. */
function governed(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i++) if (helps(tokens[i])) return true
  for (let i = at - 1; i >= Math.max(0, at - 30); i--) {
    const token = tokens[i]
    if (token?.kind === 'mark' && CUTS.test(token.text) && token.text !== ',') return false
    if (helps(token)) return true
  }
  return false
}

const helps = (token: Token | undefined): boolean => token?.readings.some((r) => r.class === 'verb' && (AUXILIARIES.has(r.lemma) || MODALS.has(r.lemma)) && r.form !== '') ?? false

/** The finite verb of a segment: the last one in a verb-last clause, else the first that can be nothing else. */
function finiteOf(tokens: readonly Token[], segment: readonly number[], verbLast: boolean): number | null {
  const candidates = segment.filter((i) => isFinite(tokens[i]) && mainly(tokens[i], 'verb') && tokens[i - 1]?.text !== 'zu')
  const certain = candidates.filter((i) => isOnlyFinite(tokens[i]) || helps(tokens[i]))
  const from = certain.length > 0 ? certain : candidates
  return (verbLast ? from.at(-1) : from[0]) ?? null
}

interface Opener {
  readonly kind: 'subordinate' | 'relative' | 'infinitive'
  readonly marker: string
}

function opener(tokens: readonly Token[], segment: readonly number[]): Opener | null {
  let k = 0
  while (k < segment.length - 1 && BEFORE_OPENER.has(word(tokens, segment[k])) && k < 3) k++
  const first = word(tokens, segment[k])
  if (CERTAIN.has(first)) return { kind: 'subordinate', marker: first }
  if (INFINITIVAL.has(first) && segment.some((i) => isZuInfinitive(tokens, i))) return { kind: 'infinitive', marker: first }
  if (!verbLast(tokens, segment)) return null
  if (UNCERTAIN.has(first) || INTERROGATIVE.test(first)) return { kind: 'subordinate', marker: first }
  const pronoun = mainly(tokens[segment[k] ?? -1], 'preposition') ? word(tokens, segment[k + 1]) : first
  return RELATIVE.test(pronoun) && segment.length - k > 2 ? { kind: 'relative', marker: pronoun } : null
}

const word = (tokens: readonly Token[], i: number | undefined): string => tokens[i ?? -1]?.text.toLowerCase() ?? ''

function verbLast(tokens: readonly Token[], segment: readonly number[]): boolean {
  const last = segment.at(-1) ?? -1
  if (!isFinite(tokens[last]) || !mainly(tokens[last], 'verb') || tokens[last - 1]?.text === 'zu') return false
  return isOnlyFinite(tokens[last]) || !segment.slice(0, -1).some((i) => isFinite(tokens[i]) && mainly(tokens[i], 'verb') && (isOnlyFinite(tokens[i]) || helps(tokens[i])))
}

function assemble(tokens: readonly Token[], parts: readonly Segment[]): Draft[] {
  const drafts: Draft[] = []
  let main: Draft | null = null
  let current: Draft | null = null
  const add = (draft: Draft): Draft => {
    drafts.push(draft)
    current = draft
    return draft
  }
  parts.forEach((part, k) => {
    const segment = part.tokens
    const open = k === 0 || part.fresh !== '' ? firstOpener(tokens, parts.slice(k)) : opener(tokens, segment)
    const waiting: Draft | null = current && current.kind !== 'main' && current.kind !== 'infinitive' && current.finite === null ? current : null
    if (open) {
      const finite = open.kind === 'infinitive' ? null : finiteOf(tokens, segment, open.marker !== 'v1')
      add({ ...open, parent: parentOf(drafts, current, part, open), tokens: [...segment], finite, shares: false })
      return
    }
    const finite = startsAside(tokens, segment) ? null : finiteOf(tokens, segment, waiting !== null)
    if (finite === null && segment.some((i) => isZuInfinitive(tokens, i)) && !waiting) {
      const shares = part.coordinated && current?.kind === 'infinitive'
      add({ kind: 'infinitive', marker: shares && current ? current.marker : '', parent: shares && current ? current.parent : last(drafts), tokens: [...segment], finite: null, shares: false })
    } else if (waiting) join(waiting, segment, finite)
    else if (main && main.finite === null && !(part.fresh === ';' || (part.fresh === ':' && finite !== null))) current = join(main, segment, finite)
    else if (finite === null && current && part.fresh !== ';' && !sharesVerb(tokens, part, current)) join(current, segment, null)
    else if (part.coordinated && current && verbLast(tokens, segment) && current.kind !== 'main')
      add({ kind: current.kind, marker: current.marker, parent: drafts.indexOf(current), tokens: [...segment], finite, shares: true })
    else if (finite === null && current && part.fresh !== ';') add({ kind: current.kind, marker: current.marker, parent: drafts.indexOf(current), tokens: [...segment], finite, shares: true })
    else {
      const before = main ? drafts.indexOf(main) : null
      const subjectless = main !== null && part.coordinated && finite !== null && startsWithVerb(tokens, segment, finite)
      main = add({ kind: 'main', marker: '', parent: before, tokens: [...segment], finite, shares: subjectless })
      if (before === null) for (const draft of drafts) if (draft !== main && draft.parent === null) draft.parent = drafts.length - 1
    }
  })
  return drafts
}

/** A sentence cannot open with a relative clause, but with a condition in the form of a question. */
function firstOpener(tokens: readonly Token[], parts: readonly Segment[]): Opener | null {
  if (verbFirstCondition(tokens, parts)) return { kind: 'subordinate', marker: 'v1' }
  const open = opener(tokens, parts[0]?.tokens ?? [])
  return open?.kind === 'relative' ? null : open
}

function join(draft: Draft, segment: readonly number[], finite: number | null): Draft {
  draft.tokens.push(...segment)
  draft.finite ??= finite
  return draft
}

const last = (drafts: readonly Draft[]): number | null => (drafts.length > 0 ? drafts.length - 1 : null)

/** "…, dass A, und dass B": B depends on what A depends on; anything else on the clause before it. */
function parentOf(drafts: readonly Draft[], current: Draft | null, part: Segment, open: Opener): number | null {
  if (part.coordinated && current?.kind === open.kind) return current.parent
  return current ? drafts.indexOf(current) : null
}

/** "… angeboten und nichts ausgeschlossen": no finite verb of its own, a participle or infinitive at its end. */
function sharesVerb(tokens: readonly Token[], part: Segment, current: Draft): boolean {
  const end = tokens[part.tokens.at(-1) ?? -1]
  return part.coordinated && current.finite !== null && end !== undefined && end.text === end.text.toLowerCase() && verbAs(end, 'qi') !== undefined
}

function startsWithVerb(tokens: readonly Token[], segment: readonly number[], finite: number): boolean {
  return segment.slice(0, segment.indexOf(finite)).every((i) => is(tokens[i], 'conjunction', 'adverb', 'negation'))
}

/** "sei es mit Truppen": an aside in the form of a clause. */
const startsAside = (tokens: readonly Token[], segment: readonly number[]): boolean => word(tokens, segment[0]) === 'sei' && word(tokens, segment[1]) === 'es'

/** "Kommt ein Friede zustande, wollen sie …": the sentence opens with its verb, and a later segment does too (or with so, dann). */
function verbFirstCondition(tokens: readonly Token[], parts: readonly Segment[]): boolean {
  const first = parts[0]?.tokens[0]
  if (first === undefined || parts.length < 2 || tokens.at(-1)?.text === '?') return false
  if (!isFinite(tokens[first]) || !mainly(tokens[first], 'verb') || startsAside(tokens, parts[0]?.tokens ?? [])) return false
  return parts.slice(1).some((p) => !p.coordinated && (isFiniteHere(tokens, p.tokens[0] ?? -1) || ['so', 'dann'].includes(word(tokens, p.tokens[0]))))
}
