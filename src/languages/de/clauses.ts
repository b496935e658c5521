import type { Clause, ClauseKind, VerbComplex } from '../../reading/clause.ts'
import { sortOfForm } from '../../reading/remembering.ts'
import { type Token, is } from '../../reading/token.ts'
import { finiteOf, helps, verbLast } from './brackets.ts'
import { PARTICLES } from './closed.ts'
import { type Opener, firstOpener, opener, startsAside } from './openers.ts'
import { SAYING } from './saying.ts'
import { type Segment, segments, withLists, withTopics } from './segments.ts'
import { NO_VERBS, isOnlyFinite, isZuInfinitive, verbAs, verbComplex } from './verbs.ts'

/**
 * German sentences to clauses. Marks and coordinating conjunctions cut the sentence into segments; what opens a segment and
 * where its finite verb stands tell what it is (verb second: main; verb last: subordinate or relative; zu: infinitive);
 * segments without a verb continue the clause that is still waiting for its own ("Frankreich, Dänemark und Estland | wollen").
 */
export function clauses(tokens: readonly Token[]): Clause[] {
  const drafts = assemble(tokens, withLists(tokens, withTopics(tokens, segments(tokens))))
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

const NEGATIVE = new Set(
  'ebensowenig genausowenig kein keine keinen keinem keiner keines keinerlei niemand niemanden niemandem nichts weder ohne statt anstatt unmöglich'.split(
    ' ',
  ),
)
const negates = (tokens: readonly Token[], i: number): boolean =>
  isNegation(tokens[i]) || (tokens[i]?.text === 'wenig' && EQUALLY.has(tokens[i - 1]?.lower ?? ''))
const isNegation = sortOfForm(({ lower, readings }) => readings.some((r) => r.class === 'negation') || NEGATIVE.has(lower))
/** "ein Nein aber ebenso wenig": no more than what stands before. */
const EQUALLY = new Set(['ebenso', 'genauso'])

interface Draft {
  kind: ClauseKind
  readonly marker: string
  parent: number | null
  tokens: number[]
  finite: number | null
  readonly shares: boolean
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
    const opens = k === 0 || part.fresh !== '' ? firstOpener(tokens, parts.slice(k)) : opener(tokens, segment, parts.slice(k + 1))
    // "aber die Logistik übernehmen" goes on with the clause before, unless that is relative itself
    const goesOn = (part.coordinated && current?.kind !== 'relative') || (main !== null && awaits(tokens, main, segment))
    const open = opens?.kind === 'relative' && goesOn ? null : opens
    const waiting: Draft | null =
      current && part.fresh === '' && current.kind !== 'main' && current.kind !== 'infinitive' && current.finite === null ? current : null
    if (open) {
      const finite = open.kind === 'infinitive' ? null : finiteOf(tokens, segment, open.marker !== 'v1')
      add({ ...open, parent: parentOf(drafts, current, part, open), tokens: [...segment], finite, shares: false })
      return
    }
    const next = parts[k + 1]
    // "…, vorausgesetzt, das Parlament stimmt zu"
    if (
      segment.length === 1 &&
      /^(?:vorausgesetzt|angenommen)$/.test(tokens[segment[0] ?? -1]?.text ?? '') &&
      typeof main?.finite === 'number' &&
      next
    )
      return
    if (
      main?.finite === null &&
      next &&
      isTag(tokens, segment) &&
      (finiteOf(tokens, next.tokens, false) !== null || answers(tokens, main.tokens))
    ) {
      // "Amerikanische Soldaten, betonte Witkoff, würden nicht entsandt": who says it stands in the middle
      drafts.push({
        kind: 'main',
        marker: '',
        parent: drafts.indexOf(main),
        tokens: [...segment],
        finite: segment[0] ?? null,
        shares: false,
      })
      return
    }
    if (
      main &&
      (main.finite === null || (next && awaits(tokens, main, next.tokens))) &&
      k > 0 &&
      next &&
      tokens[segment[0] ?? -1]?.text === 'so' &&
      finiteOf(tokens, segment, false) === null
    ) {
      // "Belgien – so der Minister – schickt"
      drafts.push({ kind: 'main', marker: '', parent: drafts.indexOf(main), tokens: [...segment], finite: null, shares: false })
      return
    }
    if (
      main?.finite === null &&
      current === main &&
      k > 0 &&
      (denies(tokens, segment) || answers(tokens, main.tokens)) &&
      fragmentary(tokens, parts)
    ) {
      // "bis zu 200 Soldaten, keine Anfrage": in a line without a verb a negation denies its own part only
      main = add({ kind: 'main', marker: '', parent: drafts.indexOf(main), tokens: [...segment], finite: null, shares: false })
      return
    }
    const finite = startsAside(tokens, segment) ? null : finiteOf(tokens, segment, waiting !== null)
    if (finite === null && segment.some((i) => isZuInfinitive(tokens, i)) && !waiting) {
      const shares = part.coordinated && current?.kind === 'infinitive'
      add({
        kind: 'infinitive',
        marker: shares && current ? current.marker : '',
        parent: shares && current ? current.parent : current ? drafts.indexOf(current) : null,
        tokens: [...segment],
        finite: null,
        shares: false,
      })
    } else if (waiting) join(waiting, segment, finite)
    else if (main && current !== main && !part.coordinated && participleOnly(tokens, segment) && completes(tokens, main, segment))
      current = join(main, segment, null)
    else if (main?.finite === null && !(part.fresh === ';' || (part.fresh === ':' && finite !== null)))
      current = join(main, segment, finite)
    else if (
      finite === null &&
      main &&
      current !== main &&
      (current?.finite !== null || current.kind === 'infinitive') &&
      (completes(tokens, main, segment) || (!part.coordinated && brackets(tokens, main, segment, current?.marker ?? '')))
    )
      current = join(main, segment, null)
    else if (finite === null && current && part.fresh !== ';' && !sharesVerb(tokens, part, current)) join(current, segment, null)
    else if (part.coordinated && current && verbLast(tokens, segment) && current.kind !== 'main')
      add({ kind: current.kind, marker: current.marker, parent: drafts.indexOf(current), tokens: [...segment], finite, shares: true })
    else if (finite === null && current && part.fresh !== ';')
      add({ kind: current.kind, marker: current.marker, parent: drafts.indexOf(current), tokens: [...segment], finite, shares: true })
    else {
      const before = main ? drafts.indexOf(main) : null
      const subjectless = main !== null && part.coordinated && finite !== null && startsWithVerb(tokens, segment, finite)
      main = add({ kind: 'main', marker: '', parent: before, tokens: [...segment], finite, shares: subjectless })
      if (before === null) for (const draft of drafts) if (draft !== main && draft.parent === null) draft.parent = drafts.length - 1
    }
  })
  return drafts
}

/** Whether no stretch of a sentence has a finite verb, but who says it, and what stands behind a colon. */
function fragmentary(tokens: readonly Token[], parts: readonly Segment[]): boolean {
  const end = parts.findIndex((p, k) => k > 0 && p.fresh !== '' && finiteOf(tokens, p.tokens, false) !== null)
  return (end < 0 ? parts : parts.slice(0, end)).every((p) => isTag(tokens, p.tokens) || finiteOf(tokens, p.tokens, false) === null)
}

/** "Kampftruppen nein", "Ausbilder ja". */
const answers = (tokens: readonly Token[], members: readonly number[]): boolean =>
  /^(?:ja|nein|jein)$/i.test(tokens[members.at(-1) ?? -1]?.text ?? '')
const denies = (tokens: readonly Token[], segment: readonly number[]): boolean =>
  segment.slice(0, 2).some((i) => negates(tokens, i)) || (/^nein$/i.test(tokens[segment[0] ?? -1]?.text ?? '') && segment.length > 1)

/** "betonte der Gesandte": a verb of saying at the head of a stretch. */
const isTag = (tokens: readonly Token[], segment: readonly number[]): boolean => {
  const verb = verbAs(tokens[segment[0] ?? -1], 'ptkc')
  return verb !== undefined && SAYING.has(verb.lemma) && segment.length > 1
}

function join(draft: Draft, segment: readonly number[], finite: number | null): Draft {
  draft.tokens.push(...segment)
  draft.finite ??= finite
  return draft
}

/** "…, dass A, und dass B": B depends on what A depends on; anything else on the clause before it. */
function parentOf(drafts: readonly Draft[], current: Draft | null, part: Segment, open: Opener): number | null {
  if (part.coordinated && current?.kind === open.kind) return current.parent
  return current ? drafts.indexOf(current) : null
}

/** "hat für den Fall, dass …, | Soldaten zugesagt": the participle that the auxiliary of the clause above still lacks. */
function completes(tokens: readonly Token[], main: Draft, segment: readonly number[]): boolean {
  const finite = main.finite
  const end = tokens[segment.at(-1) ?? -1]
  if (finite === null || !helps(tokens[finite]) || end === undefined || end.text !== end.lower || verbAs(end, 'qi') === undefined)
    return false
  return !main.tokens.some((i) => i > finite && tokens[i]?.text === tokens[i]?.lower && verbAs(tokens[i], 'qi') !== undefined)
}

/** "Schweden will, wenn …, | den Luftraum sichern": the infinitive that a modal right before the clause between still waits for. */
const awaits = (tokens: readonly Token[], main: Draft, segment: readonly number[]): boolean =>
  main.finite !== null &&
  main.tokens.at(-1) === main.finite &&
  verbAs(tokens[segment.at(-1) ?? -1], 'i') !== undefined &&
  helps(tokens[main.finite])

const WHENEVER = /^(?:wenn|falls|sofern|sobald|solange|nachdem|bevor|sollte)$/
/** "ist, sobald …, | zu Hilfe bereit", "stellt für den Fall, dass …, | Soldaten bereit": what closes the bracket that the verb above opened. */
function brackets(tokens: readonly Token[], main: Draft, segment: readonly number[], marker: string): boolean {
  const { finite } = main
  const end = tokens[segment.at(-1) ?? -1]
  if (finite === null || end === undefined) return false
  if (tokens[finite]?.readings.some((r) => r.class === 'verb' && /^(?:sein|bleiben)$/.test(r.lemma)))
    return end.readings.some((r) => r.class === 'adjective' && r.form !== 'inflected') || /^(?:dabei|dafür|dagegen)$/.test(end.text)
  // "liefert, sobald das Geld da ist, weitere Panzer"
  if (main.tokens.at(-1) === finite && main.tokens.length > 1 && WHENEVER.test(marker)) return true
  if (helps(tokens[finite]) || !PARTICLES.has(end.text)) return false
  return !main.tokens.some((i) => i > finite && PARTICLES.has(tokens[i]?.text ?? '') && i === main.tokens.at(-1))
}

/** "um ein Jahr verlängert": no finite verb but the last word, which may be a participle as well. */
const participleOnly = (tokens: readonly Token[], segment: readonly number[]): boolean => {
  const end = segment.at(-1) ?? -1
  return verbAs(tokens[end], 'q') !== undefined && segment.slice(0, -1).every((i) => !isOnlyFinite(tokens[i])) && segment.length > 1
}

/**
 * "… angeboten und nichts ausgeschlossen", "hat Truppen ausgeschlossen, Hilfe in Aussicht gestellt": no finite verb of its own, a participle
 * or infinitive at its end, where the clause before has its own.
 */
function sharesVerb(tokens: readonly Token[], part: Segment, current: Draft): boolean {
  const { finite } = current
  if (finite === null || !endsNonFinite(tokens, part.tokens)) return false
  return part.coordinated || (part.tokens.length > 2 && helps(tokens[finite]) && endsNonFinite(tokens, current.tokens))
}

function endsNonFinite(tokens: readonly Token[], members: readonly number[]): boolean {
  const end = tokens[members.at(-1) ?? -1]
  return end !== undefined && end.text === end.lower && verbAs(end, 'qi') !== undefined
}

function startsWithVerb(tokens: readonly Token[], segment: readonly number[], finite: number): boolean {
  return segment.slice(0, segment.indexOf(finite)).every((i) => is(tokens[i], 'conjunction', 'adverb', 'negation'))
}
