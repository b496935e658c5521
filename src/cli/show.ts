import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import type { Dossier } from '../model/dossier.ts'
import type { KnownEvent } from '../model/event.ts'
import { type Cell, presentRun, type Run } from '../model/register.ts'
import { Refusal } from '../model/refusal.ts'
import type { Statement } from '../model/statement.ts'
import { cellId } from '../register/cell.ts'
import { reviewed } from '../register/reviews/reviewed.ts'
import { blocksOf } from '../server/blocks.ts'
import { contextOf } from '../server/context.ts'
import { reviewedStatements } from '../server/reviewed.ts'
import type { Store } from '../store/store.ts'
import { annotated } from './annotated.ts'
import { compiled } from './compiled.ts'
import { datingLines } from './datings.ts'
import { describe, reviewedPart, source, stretch, supportOf } from './describe.ts'
import { eventCalled } from './eventcalled.ts'
import { eventText } from './events.ts'
import { existingStore } from './existing.ts'
import { WrongUse } from './exit.ts'
import { findingText } from './findings.ts'
import { foundIn } from './found.ts'
import { paint, quoted, width, wrap } from './paint.ts'
import { historyLines, refusedLine } from './reviewlines.ts'
import type { Settings } from './settings.ts'

/** `garant show`: one document, statement, event, finding or cell with all it rests on, and what people say of it. */
export async function show(id: string, { location, dossier }: Settings): Promise<void> {
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const store = await existingStore(location)
  const text = await shown(id, store, subject).finally(() => store.close())
  process.stdout.write(`${text}\n`)
}

async function shown(id: string, store: Store, dossier: Dossier): Promise<string> {
  if (id.startsWith('d-')) return showDocument(id, store, dossier)
  if (id.startsWith('e-')) return showEvent(id, store, dossier)
  if (id.startsWith('f-')) return showFinding(id, store, dossier)
  if (id.startsWith('s-')) return showStatement(id, store)
  const [party, measure, ...rest] = id.split(/[:/]/)
  if (!party || !measure || rest.length > 0)
    throw new WrongUse(
      'this is no id',
      id,
      'ids begin with d- (a document), s- (a statement), e- (an event) or f- (a finding), or name a cell, such as FR:troops',
    )
  return showCell(`${party}:${measure}`, store, dossier)
}

function unknown(kind: string, id: string, cure = 'garant register --json lists what it holds'): Refusal {
  return new Refusal(`the store holds no such ${kind}`, id, cure)
}

async function showDocument(id: string, store: Store, dossier: Dossier): Promise<string> {
  const document = await store.document(id)
  if (!document) throw unknown('document', id)
  const { statements, refused, histories } = await reviewedStatements(store, id)
  const text = annotated(document, { blocks: await blocksOf(document), statements })
  const out = refused.map((statement) => refusedLine(statement, histories.get(statement.id) ?? []))
  const whole = [text, ...out].join('\n\n')
  if (document.published !== null) return whole
  // only for a report without a day of its own are all others asked
  const dating = (await compiled(store, dossier)).datings.find(({ report }) => report === id)
  const [head = '', about = '', ...rest] = whole.split('\n')
  return dating ? [head, about, ...datingLines(dating), ...rest].join('\n') : whole
}

/** An event with every statement that tells it. */
async function showEvent(id: string, store: Store, dossier: Dossier): Promise<string> {
  const { event, renamed } = await eventCalled(id, (await compiled(store, dossier)).events, store)
  const shown: string[] = []
  for (const statement of event.statements) shown.push(await showStatement(statement, store))
  const said = await saidOfEvent(event, store)
  const note = renamed ? [paint('dim', `${id} is ${event.id} now`)] : []
  return [[...note, eventText(event), ...said].join('\n'), ...shown].join('\n\n')
}

/** What people say of an event and another one, or of two of its tellings. */
async function saidOfEvent(event: KnownEvent, store: Store): Promise<readonly string[]> {
  const { threads } = reviewed(await store.statements(), await store.reviews())
  const tellings = new Set(event.statements)
  const about = threads.filter(({ ids: [, two], thread }) => two !== undefined && thread[0]?.on === 'events')
  return about.flatMap(({ ids, thread }) => {
    const others = ids.filter((id) => !tellings.has(id))
    if (others.length === ids.length) return []
    const which = others.length === 0 ? `of ${ids.join(' and ')}` : `of this event and ${others.join(' and ')}`
    return [`  ${which}`, ...historyLines(thread).map((line) => `  ${line}`)]
  })
}

async function showFinding(id: string, store: Store, dossier: Dossier): Promise<string> {
  const found = await foundIn(store, dossier)
  const finding = found.findings.find((finding) => finding.id === id)
  if (!finding) throw unknown('finding', id, 'garant findings --json lists what is found')
  return findingText(finding, found)
}

async function showStatement(id: string, store: Store): Promise<string> {
  const statement = await store.statement(id)
  if (!statement) throw unknown('statement', id)
  return inContext(statement, store, 'always')
}

/** A statement with the words around its quote, its report, and what the reader saw. */
async function inContext(
  read: Statement,
  store: Store,
  reviews: 'always' | 'where there are some' = 'where there are some',
): Promise<string> {
  const document = await store.document(read.document)
  if (!document) throw unknown('document', read.document)
  const asked = reviews === 'always' || read.review !== undefined
  const made = asked ? await reviewedStatements(store, read.document) : null
  const statement = made?.statements.find(({ id }) => id === read.id) ?? read
  const { context, contextStart } = contextOf(document.text, statement.quote)
  const [from, to] = [statement.quote.start - contextStart, statement.quote.end - contextStart]
  const lines = wrap(context, 0, context.length, width() - 4).map(({ start, end }) => {
    const [a, b] = [Math.min(Math.max(from, start), end), Math.max(Math.min(to, end), start)]
    const words = b > a ? quoted(context.slice(a, b), { begins: a === from, ends: b === to }) : ''
    return `  ${paint('dim', '│')} ${context.slice(start, a)}${words}${context.slice(Math.max(a, b), end)}`
  })
  const cues = statement.cues.map(({ role, text, sense }) => `${role} „${text}“ = ${sense}`).join(', ')
  return [
    describe(statement),
    ...lines,
    `  ${paint('dim', source(document))}`,
    `  ${paint('dim', `${statement.id} · ${document.id} · rule ${statement.rule}${cues ? `: ${cues}` : ''}`)}`,
    ...historyLines(made?.histories.get(read.id) ?? []),
  ].join('\n')
}

async function showCell(id: string, store: Store, dossier: Dossier): Promise<string> {
  const cell = (await compiled(store, dossier)).cells.find((cell) => cell.id.toLowerCase() === id.toLowerCase())
  const refused = await refusedOf(cell?.id ?? id, store)
  if (!cell && refused.length > 0) return [`${paint('bold', id)}: all that was read of it was refused`, ...refused].join('\n\n')
  if (!cell) throw unknown('cell', id)
  const present = presentRun(cell, cell.history)
  const head = `${paint('bold', `${cell.party} ${cell.measure}`)}\n${stretch(cell)} · ${supportOf(cell)}${reviewedPart(cell.positions)}`
  const runs: string[] = []
  for (const run of cell.history.toReversed()) runs.push(await showRun(run, run === present, cell, store))
  const out = refused.length > 0 ? [paint('bold', 'Refused'), ...refused] : []
  return [head, paint('bold', 'History, the newest first'), ...runs, ...out].join('\n\n')
}

/** What was read of a cell and people refused, each with who did. */
async function refusedOf(cell: string, store: Store): Promise<readonly string[]> {
  const { refused, histories } = reviewed(await store.statements(), await store.reviews())
  const own = refused.filter((s) => s.kind === 'position' && cellId(s).toLowerCase() === cell.toLowerCase())
  return own.map((statement) => refusedLine(statement, histories.get(statement.id) ?? []))
}

/** A stretch of time in which the stance was one, with the statements it rests on, the newest first. */
async function showRun(run: Run, present: boolean, cell: Cell, store: Store): Promise<string> {
  const head = `${stretch(run)}${present ? ' · the present stance' : ''}`
  const statements = cell.positions.filter(({ id }) => run.statements.includes(id)).toReversed()
  const shown: string[] = []
  for (const statement of statements) shown.push(await inContext(statement, store))
  return [head, ...shown].join('\n\n')
}
