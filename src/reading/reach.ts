import type { Clause } from './clause.ts'
import type { Frame } from './frame.ts'
import type { MeasureMention } from './mention.ts'
import { children, upwards, within } from './sentence.ts'
import type { Tied } from './tie.ts'

/**
 * Whether a condition holds for what a clause says of a measure. A conditional clause holds for the clause above it and what hangs
 * on that; a phrase for its own clause and what hangs on that, and from the front of a clause also for those joined to it; what says that
 * a condition is needed for the clauses before.
 */
export function reaches(frame: Frame, tied: Tied, clause: Clause, measure: MeasureMention): boolean {
  const { grammar, sentence } = frame
  // "vorgesehen sind Flugzeuge und bei einem Angriff Beratungen": in a list it holds for what stands behind it
  if (tied.tie.kind === 'phrase' && measure.to <= tied.tie.start && grammar.adds(sentence, tied.tie.start - 1) && leads(frame, tied))
    return false
  const reached = reach(frame, tied)
  if (reached.has(clause.index)) return true
  // "erklärte, dass Truppen nach einem Frieden kommen sollen": the clause that names the measure
  return sentence.clauses.some((c) => reached.has(c.index) && within(c, measure)) || describes(frame, tied, clause, measure)
}

/** Whether a phrase stands in front of another measure of its clause. */
function leads({ sentence }: Frame, { tie, to }: Tied): boolean {
  const clause = sentence.clauses[tie.clause]
  return clause !== undefined && sentence.measures.some((m) => m.to > to && within(clause, m))
}

function reach(frame: Frame, { tie, from }: Tied): ReadonlySet<number> {
  const { grammar, sentence } = frame
  const at = sentence.clauses[tie.clause]
  const reached = new Set<number>()
  if (!at) return reached
  switch (tie.kind) {
    case 'clause': {
      const host = hostOf(frame, at)
      if (!host) break
      spread(frame, host, true, reached)
      // "er klingt vorsichtig: Darüber könne man reden, wenn …"
      if (host.kind === 'main' && grammar.pointsAtClause(sentence, host)) {
        const before = sentence.clauses.filter((c) => c.index < host.index && c.kind === 'main' && !onlyNames(frame, c)).at(-1)
        if (before) spread(frame, before, false, reached)
      }
      break
    }
    case 'phrase': {
      const front = at.kind === 'main' && at.verbs.finite !== null && from < at.verbs.finite
      spread(frame, at, front, reached)
      // "er verschließt sich dem nicht, knüpft es aber an ein Mandat": what is free holds for what stands before
      if (tie.free && at.kind === 'main' && !sentence.measures.some((m) => within(at, m))) {
        const before = sentence.clauses.filter((c) => c.index < at.index && c.kind === 'main' && !onlyNames(frame, c)).at(-1)
        if (before) spread(frame, before, false, reached)
      }
      // "entscheiden müsse das Parlament nach einer Anfrage": what stands beside what is needed is needed with it
      if (sentence.conditions.some((c) => c.tie?.kind === 'need' && c.tie.clause === at.index)) needed(frame, at, reached)
      break
    }
    case 'need':
      needed(frame, at, reached)
  }
  return reached
}

/** The clause that a conditional one belongs to: the one behind it that begins with its verb, else the one above. */
export function hostOf(frame: Frame, clause: Clause): Clause | null {
  const { grammar, sentence } = frame
  const end = Math.max(...clause.tokens)
  const behind = sentence.clauses.find(
    (c) => c.kind === 'main' && c.index > clause.index && (c.tokens[0] ?? 0) <= end + 3 && (c.tokens[0] ?? 0) > end,
  )
  const opened = behind !== undefined && (behind.tokens[0] === behind.verbs.finite || grammar.resumes(sentence, behind))
  if (opened && !(clause.parent !== null && clause.parent !== behind.index && grammar.saying.has(behind.verbs.lemma))) return behind
  // "…, es sei denn, Russland greift an": a main clause that is a condition holds for what stands before its opening
  if (clause.kind === 'main' && !opened) {
    const opening = clause.parent === null ? undefined : sentence.clauses[clause.parent]
    return (opening && opening.tokens.length <= 3 && opening.parent !== null ? sentence.clauses[opening.parent] : opening) ?? null
  }
  const above = clause.parent === null ? undefined : sentence.clauses[clause.parent]
  // "wenn … und sobald …": the second belongs to what the first belongs to
  return above ? (grammar.conditional(above) ? hostOf(frame, above) : above) : null
}

/** "…, sagte Merz": a main clause behind what was said. */
const onlyNames = ({ grammar }: Frame, c: Clause): boolean => c.tokens[0] === c.verbs.finite && grammar.saying.has(c.verbs.lemma)

/** A clause, what hangs on it, and what an infinitive hangs on; `joined`: and the clauses behind that share its subject. */
function spread(frame: Frame, clause: Clause, joined: boolean, into: Set<number>): void {
  const { grammar, sentence } = frame
  let top = clause
  for (const above of upwards(sentence, clause.index)) {
    top = above
    if (above.kind !== 'infinitive' && !(above.sharesSubject && above.verbs.finite === null)) break
  }
  const add = (c: Clause): void => {
    if (into.has(c.index)) return
    into.add(c.index)
    for (const child of children(sentence, c.index)) if (follows(frame, c, child, joined)) add(child)
  }
  add(top)
  if (top !== clause) into.add(clause.index)
  // "erklärte, wenn …": what is said in the main clauses behind a verb of saying is what hangs on it
  if (grammar.saying.has(top.verbs.lemma))
    for (const c of children(sentence, top.index)) if (c.kind === 'main' && c.index > top.index && c.verbs.mood !== 'indicative') add(c)
}

/** Whether what holds for a clause holds for one below it. */
function follows({ sentence }: Frame, above: Clause, below: Clause, joined: boolean): boolean {
  if (below.kind !== 'main') return below.index > above.index || below.kind === 'infinitive' || below.kind === 'subordinate'
  if (below.index < above.index) return false
  const shares = below.sharesSubject || below.verbs.finite === null
  return (
    shares &&
    (joined || below.verbs.finite === null) &&
    !sentence.tokens.slice(Math.max(0, (below.tokens[0] ?? 0) - 1), below.tokens[0]).some((t) => t.text === ';')
  )
}

/** What says that a condition is needed speaks of the main clause before it, of what hangs on that, and of itself. */
function needed(frame: Frame, at: Clause, into: Set<number>): void {
  const { grammar, sentence } = frame
  const own = [...upwards(sentence, at.index)].find((c) => c.kind === 'main' || c.kind === 'fragment') ?? at
  spread(frame, own, false, into)
  // "zwei Bedingungen: ein Mandat müsse vorliegen, und die USA müssten helfen": they are needed for what stands before them all
  const needs = new Set(sentence.conditions.filter((c) => c.tie?.kind === 'need').map((c) => c.tie?.clause))
  const before = sentence.clauses
    .filter((c) => c.index < own.index && (c.kind === 'main' || c.kind === 'fragment') && !onlyNames(frame, c))
    .findLast((c, k) => k === 0 || !needs.has(c.index))
  if (before) spread(frame, before, true, into)
  const after = sentence.clauses.find((c) => c.index > own.index && c.kind === 'main')
  if (after && grammar.resumes(sentence, after)) spread(frame, after, true, into)
}

/** "eine Truppe mit Landanteilen, die nach einer Waffenruhe helfen soll": what is said of the measures named before a relative clause. */
function describes({ sentence }: Frame, { tie }: Tied, clause: Clause, measure: MeasureMention): boolean {
  const relative = [...upwards(sentence, tie.clause)].find((c) => c.kind === 'relative')
  return relative?.parent === clause.index && measure.to <= (relative.tokens[0] ?? 0) && within(clause, measure)
}
