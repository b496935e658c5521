import type { Dossier } from '../model/dossier.ts'
import { Refusal } from '../model/refusal.ts'
import { byTime, type Correction, type Review, type Verdict } from '../model/review.ts'
import type { Happening, Statement } from '../model/statement.ts'
import { withdrawals } from '../register/reviews/standing.ts'
import { foundEvents, foundFinding, foundStatement, setStatement, tellingOf } from '../register/reviews/verdicts.ts'
import { sensible } from './corrected.ts'
import { saidInTime } from './correction.ts'
import type { Known } from './known.ts'
import { Problem } from './problem.ts'
import type { SaidOf } from './views/reviews.ts'

/** A verdict, and what is said of the same thing already, in order of time. */
export interface Saying {
  readonly verdict: Verdict
  readonly before: readonly Review[]
}

/**
 * What a person says, on what is known.
 * @throws Problem where there is no such thing, or it makes no sense.
 */
export async function saying(said: SaidOf, known: Known, dossier: Dossier): Promise<Saying> {
  const { snapshot } = known
  switch (said.on) {
    case 'statement': {
      const statement = readStatement(said.statement, known)
      const before = snapshot.historyOf(statement.id)
      const last = before.at(-1)
      if (said.verdict !== 'set') return { verdict: foundStatement(statement, said.verdict, last), before }
      return { verdict: setStatement(statement, correctionOf(statement, said.correction, known, dossier), last), before }
    }
    case 'events':
      return sayingOfEvents(said.events, said.verdict, known)
    case 'origins': {
      const [one, other] = said.reports
      for (const id of said.reports)
        if (!known.report(id)) throw new Problem(404, 'no-report', `there is no report ${id}`, 'look for it in the list of all reports')
      if (one === other) throw twiceTheSame(one)
      const before = snapshot.ofTwo('origins', [one]).flatMap(({ of, reviews }) => (of.includes(other) ? reviews : []))
      return { verdict: { on: 'origins', verdict: said.verdict, reports: said.reports }, before }
    }
    case 'finding': {
      const found = await known.found()
      const finding = found.finding(said.finding)
      if (!finding) throw new Problem(404, 'no-finding', `there is no finding ${said.finding}`, 'look for it in the list of all findings')
      return { verdict: foundFinding(finding, said.verdict), before: found.historyOf(finding.id) }
    }
  }
}

/**
 * The withdrawal of a review, and what is said of the same thing without it.
 * @throws Problem where there is no such review, or it was withdrawn already.
 */
export async function withdrawal(id: string, known: Known): Promise<Saying> {
  const { reviews, reviewed } = known.snapshot
  const meant = reviews.find((review) => review.id === id)
  if (!meant) throw new Problem(404, 'no-review', `there is no review ${id}`, 'look for it in the list of all reviews')
  if (meant.on === 'review')
    throw new Problem(400, 'withdrawal', `${id} is a withdrawal, which stays`, `say anew what ${meant.review} said`)
  const taken = withdrawals(reviews).get(id)
  if (taken)
    throw new Problem(
      409,
      'withdrawn',
      `${taken.by} withdrew ${id} already, on ${taken.when.slice(0, 10)}`,
      'nothing is left to do: load it again',
    )
  const threads = [
    ...reviewed.threads.map(({ thread }) => thread),
    ...(meant.on === 'finding' ? (await known.found()).judged.histories.values() : []),
  ]
  const before = (threads.find((thread) => thread.some((review) => review.id === id)) ?? []).filter((review) => review.id !== id)
  return { verdict: { on: 'review', verdict: 'withdraw', review: id }, before }
}

function sayingOfEvents(ids: readonly [string, string], verdict: 'same' | 'different' | 'unsure', known: Known): Saying {
  const { snapshot } = known
  const telling = (id: string, not: string): Happening => {
    if (id.startsWith('s-')) return happening(readStatement(id, known))
    const event = known.event(id)
    if (!event) throw new Problem(404, 'no-event', `there is no event ${id}`, 'look for it in the list of all events')
    const found = tellingOf(event, (statement) => snapshot.read(statement), not)
    if (!found) throw twiceTheSame(`${id} and ${not}`)
    return found
  }
  const [one, other] = [telling(ids[0], ids[1]), telling(ids[1], ids[0])]
  if (one.id === other.id) throw twiceTheSame(one.id)
  // what is said of two events is said of any of their tellings
  const tellings = ids.map((id) => new Set(known.event(id)?.statements ?? [id]))
  const [left = new Set<string>(), right = new Set<string>()] = tellings
  const between = ([a, b]: readonly [string, string]) => (left.has(a) && right.has(b)) || (left.has(b) && right.has(a))
  const before = snapshot.ofTwo('events', [...left]).flatMap(({ of, reviews }) => (between(of) ? reviews : []))
  return { verdict: foundEvents(one, other, verdict), before: before.toSorted(byTime) }
}

function readStatement(id: string, { snapshot }: Known): Statement {
  const found = snapshot.read(id)
  if (found) return found
  throw new Problem(
    404,
    'no-statement',
    `there is no statement ${id}`,
    'load its report again: a better reader may have read it anew since',
  )
}

function happening(statement: Statement): Happening {
  if (statement.kind === 'event') return statement
  throw new Problem(400, 'no-event', `${statement.id} tells no event`, 'name two events, or two statements that tell one')
}

function correctionOf(statement: Statement, correction: Correction, known: Known, dossier: Dossier): Correction {
  if (correction.kind !== statement.kind)
    throw new Problem(
      400,
      'bad-correction',
      `${statement.id} is a statement of the kind ${statement.kind}, not ${correction.kind}`,
      'correct the fields that it has, or find it wrong',
    )
  try {
    return saidInTime(sensible(correction, dossier), known.report(statement.document)?.published ?? null)
  } catch (error) {
    if (error instanceof Refusal) throw new Problem(400, 'bad-correction', error.message, error.cure)
    throw error
  }
}

function twiceTheSame(id: string): Problem {
  return new Problem(400, 'one-thing', `${id} is one thing, not two`, 'name two different ones')
}
