import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import type { Dossier } from '../model/dossier.ts'
import { type Cell, presentRun, type Run } from '../model/register.ts'
import { Refusal } from '../model/refusal.ts'
import type { Statement } from '../model/statement.ts'
import { blocksOf } from '../server/blocks.ts'
import { contextOf } from '../server/context.ts'
import type { Store } from '../store/store.ts'
import { annotated } from './annotated.ts'
import { compiled } from './compiled.ts'
import { datingLines } from './datings.ts'
import { describe, source, stretch, support } from './describe.ts'
import { eventText } from './events.ts'
import { existingStore } from './existing.ts'
import { WrongUse } from './exit.ts'
import { paint, quoted, width, wrap } from './paint.ts'
import type { Settings } from './settings.ts'

/** `garant show`: one document, statement, event or cell with all it rests on. */
export async function show(id: string, { location, dossier }: Settings): Promise<void> {
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const store = await existingStore(location)
  const text = await shown(id, store, subject).finally(() => store.close())
  process.stdout.write(`${text}\n`)
}

async function shown(id: string, store: Store, dossier: Dossier): Promise<string> {
  if (id.startsWith('d-')) return showDocument(id, store, dossier)
  if (id.startsWith('e-')) return showEvent(id, store, dossier)
  if (id.startsWith('s-')) return showStatement(id, store)
  const [party, measure, ...rest] = id.split(/[:/]/)
  if (!party || !measure || rest.length > 0)
    throw new WrongUse(
      'this is no id',
      id,
      'ids begin with d- (a document), s- (a statement) or e- (an event), or name a cell, such as FR:troops',
    )
  return showCell(`${party}:${measure}`, store, dossier)
}

function unknown(kind: string, id: string, cure = 'garant register --json lists what it holds'): Refusal {
  return new Refusal(`the store holds no such ${kind}`, id, cure)
}

async function showDocument(id: string, store: Store, dossier: Dossier): Promise<string> {
  const document = await store.document(id)
  if (!document) throw unknown('document', id)
  const text = annotated(document, { blocks: await blocksOf(document), statements: await store.statements({ document: id }) })
  if (document.published !== null) return text
  // only for a report without a day of its own are all others asked
  const dating = (await compiled(store, dossier)).datings.find(({ report }) => report === id)
  const [head = '', about = '', ...rest] = text.split('\n')
  return dating ? [head, about, ...datingLines(dating), ...rest].join('\n') : text
}

/** An event with every statement that tells it. */
async function showEvent(id: string, store: Store, dossier: Dossier): Promise<string> {
  const event = (await compiled(store, dossier)).events.find((event) => event.id === id)
  if (!event) throw unknown('event', id, 'garant events lists what it holds')
  const shown: string[] = []
  for (const statement of event.statements) shown.push(await showStatement(statement, store))
  return [eventText(event), ...shown].join('\n\n')
}

async function showStatement(id: string, store: Store): Promise<string> {
  const statement = await store.statement(id)
  if (!statement) throw unknown('statement', id)
  return inContext(statement, store)
}

/** A statement with the words around its quote, its report, and what the reader saw. */
async function inContext(statement: Statement, store: Store): Promise<string> {
  const document = await store.document(statement.document)
  if (!document) throw unknown('document', statement.document)
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
  ].join('\n')
}

async function showCell(id: string, store: Store, dossier: Dossier): Promise<string> {
  const cell = (await compiled(store, dossier)).cells.find((cell) => cell.id.toLowerCase() === id.toLowerCase())
  if (!cell) throw unknown('cell', id)
  const present = presentRun(cell, cell.history)
  const head = `${paint('bold', `${cell.party} ${cell.measure}`)}\n${stretch(cell)} · ${support(cell)}`
  const runs: string[] = []
  for (const run of cell.history.toReversed()) runs.push(await showRun(run, run === present, cell, store))
  return [head, paint('bold', 'History, the newest first'), ...runs].join('\n\n')
}

/** A stretch of time in which the stance was one, with the statements it rests on, the newest first. */
async function showRun(run: Run, present: boolean, cell: Cell, store: Store): Promise<string> {
  const head = `${stretch(run)}${present ? ' · the present stance' : ''}`
  const statements = cell.positions.filter(({ id }) => run.statements.includes(id)).toReversed()
  const shown: string[] = []
  for (const statement of statements) shown.push(await inContext(statement, store))
  return [head, ...shown].join('\n\n')
}
