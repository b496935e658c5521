import type { Dossier } from '../model/dossier.ts'
import { Refusal } from '../model/refusal.ts'
import { type Correction, JUDGEMENTS, type Sameness, SAMENESSES, type Verdict } from '../model/review.ts'
import type { Happening, Statement } from '../model/statement.ts'
import { withdrawals } from '../register/reviews/standing.ts'
import { foundEvents, foundFinding, foundStatement, setStatement, tellingOf } from '../register/reviews/verdicts.ts'
import { correction, saidInTime } from '../server/correction.ts'
import { reviewedStatements } from '../server/reviewed.ts'
import type { Store } from '../store/store.ts'
import { compiled } from './compiled.ts'
import { eventCalled } from './eventcalled.ts'
import { WrongUse } from './exit.ts'
import { foundIn } from './found.ts'

/** What the words after `garant review` say, before it is known who says it. */
export interface Words {
  readonly id: string
  readonly verdict: string
  /** What comes after the verdict: fields to set, or the other event or report. */
  readonly more: readonly string[]
}

/**
 * The verdict that words come to, on what the open store holds.
 * @throws WrongUse where the words cannot mean a verdict; Refusal where the store holds no such thing.
 */
export async function verdictIn(words: Words, store: Store, dossier: Dossier): Promise<Verdict> {
  const { id, verdict, more } = words
  if (id.startsWith('r-')) return onReview(words, store)
  if (id.startsWith('f-')) return onFinding(words, store, dossier)
  const sameness = SAMENESSES.find((one) => one === verdict)
  if (id.startsWith('d-') && sameness) return { on: 'origins', verdict: sameness, reports: await twoReports(words, store) }
  if (id.startsWith('d-')) throw noVerdict(verdict, 'a document is, against another one,', SAMENESSES)
  if ((id.startsWith('e-') || id.startsWith('s-')) && sameness) return onEvents(words, sameness, store, dossier)
  if (id.startsWith('e-')) throw noVerdict(verdict, 'an event is, against another one,', SAMENESSES)
  if (id.startsWith('s-')) return onStatement({ id, verdict, more }, store, dossier)
  throw new WrongUse('this is no id', id, 'ids begin with s- (a statement), e- (an event), d- (a report), f- (a finding) or r- (a review)')
}

async function onStatement({ id, verdict, more }: Words, store: Store, dossier: Dossier): Promise<Verdict> {
  const statement = await statementOf(id, store)
  const last = (await reviewedStatements(store, statement.document)).histories.get(id)?.at(-1)
  switch (verdict) {
    case 'right':
    case 'wrong':
      nothingMore(more)
      return foundStatement(statement, verdict, last)
    case 'set':
      if (more.length === 0) throw new WrongUse('it is not said what to set', 'set', 'write FIELD=VALUE after it, such as stance=declined')
      return setStatement(statement, await corrected(statement, more, store, dossier), last)
    default:
      throw noVerdict(verdict, 'a statement is', ['right', 'wrong', 'set', ...SAMENESSES])
  }
}

async function corrected({ kind, document }: Statement, more: readonly string[], store: Store, dossier: Dossier): Promise<Correction> {
  const published = (await store.document(document))?.published ?? null
  return asWritten(() => saidInTime(correction(kind, more, dossier), published))
}

async function onFinding({ id, verdict, more }: Words, store: Store, dossier: Dossier): Promise<Verdict> {
  const judgement = JUDGEMENTS.find((one) => one === verdict)
  if (!judgement) throw noVerdict(verdict, 'a finding is', JUDGEMENTS)
  nothingMore(more)
  const found = (await foundIn(store, dossier)).findings.find((finding) => finding.id === id)
  if (!found) throw new Refusal('there is no such finding', id, 'garant findings --json lists what is found')
  return foundFinding(found, judgement)
}

async function onReview({ id, verdict, more }: Words, store: Store): Promise<Verdict> {
  if (verdict !== 'withdraw') throw noVerdict(verdict, 'with a review one can only', ['withdraw'])
  nothingMore(more)
  const reviews = await store.reviews()
  const found = reviews.find((review) => review.id === id)
  if (!found) throw new Refusal('the store holds no such review', id, 'garant reviews lists what it holds')
  if (found.on === 'review') throw new WrongUse('it is a withdrawal', id, `give the verdict anew that ${found.review} gave`)
  if (withdrawals(reviews).has(id)) throw new Refusal('it is withdrawn already', id, 'garant reviews tells by whom')
  return { on: 'review', verdict: 'withdraw', review: id }
}

async function twoReports({ id, more }: Words, store: Store): Promise<readonly [string, string]> {
  const other = oneMore(id, more, 'd-')
  for (const document of [id, other])
    if (!(await store.document(document)))
      throw new Refusal('the store holds no such document', document, 'garant register --json lists them')
  return [id, other]
}

/** Two events, each by the words of one statement that tells it. */
async function onEvents({ id, more }: Words, sameness: Sameness, store: Store, dossier: Dossier): Promise<Verdict> {
  const other = oneMore(id, more, 'e-', 's-')
  const { events } = id.startsWith('e-') || other.startsWith('e-') ? await compiled(store, dossier) : { events: [] }
  const read = new Map((await store.statements()).map((statement) => [statement.id, statement]))
  const telling = async (one: string, not: string): Promise<Happening> => {
    if (one.startsWith('s-')) return happening(read.get(one) ?? missing(one))
    const { event } = await eventCalled(one, events, store)
    const found = tellingOf(event, (id) => read.get(id), not)
    if (!found)
      throw new WrongUse('both name one and the same telling', `${one} ${not}`, 'name two events, or two statements that tell one')
    return found
  }
  return foundEvents(await telling(id, other), await telling(other, id), sameness)
}

function happening(statement: Statement): Happening {
  if (statement.kind === 'event') return statement
  throw new WrongUse('it tells no event', statement.id, 'name an event (e-…), or a statement that tells one')
}

async function statementOf(id: string, store: Store): Promise<Statement> {
  return (await store.statement(id)) ?? missing(id)
}

function missing(id: string): never {
  throw new Refusal('the store holds no such statement', id, 'garant show d-… lists those of a document')
}

function oneMore(id: string, more: readonly string[], ...prefixes: readonly string[]): string {
  const [other, ...rest] = more
  if (other !== undefined && rest.length === 0 && other !== id && prefixes.some((prefix) => other.startsWith(prefix))) return other
  throw new WrongUse(
    'it needs one other id of the same kind',
    [id, ...more].join(' '),
    `name one that begins with ${prefixes.join(' or ')}`,
  )
}

function nothingMore(more: readonly string[]): void {
  if (more.length > 0) throw new WrongUse('there is too much', more.join(' '), 'leave it out; a reason goes after --because')
}

function noVerdict(verdict: string, what: string, verdicts: readonly string[]): WrongUse {
  return new WrongUse('this verdict makes no sense here', verdict, `${what} ${verdicts.join(', ').replace(/, (?=[^,]*$)/, ' or ')}`)
}

/** What a person wrote wrongly is wrong use of the command. */
function asWritten<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof Refusal ? new WrongUse(error.message, error.where, error.cure) : error
  }
}
