import { z } from 'zod'
import { support } from '../model/counted.ts'
import { presentRun } from '../model/register.ts'
import type { Statement } from '../model/statement.ts'
import { cellId } from '../register/cell.ts'
import { contextOf } from '../server/context.ts'
import { requireNamed } from '../server/named.ts'
import { Problem } from '../server/problem.ts'
import { asOf } from './asked.ts'
import { cellFields, cellOf, cellText, stance, stanceOf, stanceText } from './cells.ts'
import { Citing, Words } from './citing.ts'
import { asKnown, citedLines, oneLine, wordLines } from './lines.ts'
import type { Ground, Tool } from './tool.ts'

const asked = z.strictObject({
  cell: z.string().describe('the cell as PARTY:measure, such as FR:troops'),
  asOf,
  limit: z.int().min(1).max(1000).default(50).describe('how many quotes are given at most, the newest first'),
})

const Around = Words.extend({ context: z.string().describe('the quote with the words around it in its report') })

const answer = z.object({
  asOf: z.string().nullable(),
  cell: z.object(cellFields),
  history: z
    .array(z.object({ ...stance, until: z.string().nullable(), present: z.boolean(), quotes: z.array(Around) }))
    .describe('stretches of time with one stance, the newest first'),
  left: z.int().describe('how many quotes are left out, the oldest'),
  refused: z.int().describe('how many statements were read of it that a person found wrong; they count nowhere'),
  findings: z
    .array(z.object({ id: z.string(), kind: z.string(), severity: z.string(), message: z.string(), quotes: z.array(Words) }))
    .describe('where reports on it cannot all be right'),
})

/** A cell with its history, every quote in its context. */
export const show: Tool<typeof asked, typeof answer> = {
  name: 'show',
  title: 'One cell with its history',
  description:
    'One cell of the register with all it rests on: how the stance of a party on a measure developed, every quote with the words around it, and where reports on it contradict each other.',
  asked,
  answer,

  async answered({ cell: written, asOf = null, limit }, { store, current, dossier, address }) {
    const known = await current.at(asOf)
    const cell = known.register.cells.find(({ id }) => id.toLowerCase() === written.toLowerCase())
    if (!cell) throw noCell(written, asOf, dossier)
    const citing = new Citing(known, address)
    const newest = cell.positions.toReversed().slice(0, limit)
    const texts = await textsOf(
      newest.map(({ document }) => document),
      store,
    )
    const present = presentRun(cell, cell.history)
    const found = await known.found()
    return {
      asOf,
      cell: cellOf(cell, known, citing.cell(cell.party, cell.measure)),
      history: cell.history.toReversed().map((run) => ({
        ...stanceOf(run),
        until: run.until,
        present: run === present,
        quotes: newest
          .filter(({ id }) => run.statements.includes(id))
          .flatMap((position) => citing.statement(position))
          .map((words) => ({
            ...words,
            context: contextOf(texts.get(words.report) ?? words.quote, { ...words, text: words.quote }).context,
          })),
      })),
      left: cell.positions.length - newest.length,
      refused: known.snapshot.reviewed.refused.filter(isOf(cell.id)).length,
      findings: found
        .bearingOn(({ statements }) => statements.some(isOf(cell.id)))
        .map(({ id, kind, severity, message, quotes }) => ({
          id,
          kind,
          severity,
          message,
          quotes: quotes.flatMap((quote) => citing.cited(quote, cell.positions)),
        })),
    }
  },

  written({ asOf, cell, history, left, refused, findings }) {
    const runs = history.map((run) =>
      [
        `${stanceText(run)}${run.present ? ' · the present stance' : ''}`,
        ...run.quotes.map((words) => `${wordLines(words)}\n    in its context: ${oneLine(words.context)}`),
      ].join('\n'),
    )
    return [
      `${cellText(cell)}: ${stanceText(cell)} · ${support(cell)}${asKnown(asOf)}`,
      'History, the newest first',
      ...runs,
      ...(left > 0 ? [`${left} older quotes are left out; ask with a higher limit`] : []),
      ...(refused > 0 ? [`${refused} statements were read of it that a person found wrong`] : []),
      ...findings.map((one) => [`finding ${one.id} · ${one.severity} ${one.kind}: ${one.message}`, ...citedLines(one.quotes)].join('\n')),
    ].join('\n\n')
  },
}

const isOf = (cell: string) => (statement: Statement) => statement.kind === 'position' && cellId(statement) === cell

async function textsOf(ids: readonly string[], store: Ground['store']): Promise<ReadonlyMap<string, string>> {
  const documents = await store.documents({ ids: [...new Set(ids)] })
  return new Map(documents.map(({ id, text }) => [id, text]))
}

function noCell(written: string, asOf: string | null, dossier: Ground['dossier']): Problem {
  const [party = '', measure, ...rest] = written.split(':')
  if (measure === undefined || rest.length > 0)
    return new Problem(
      400,
      'no-cell',
      `${JSON.stringify(written)} is no cell`,
      'write PARTY:measure, such as FR:troops; register lists them',
    )
  requireNamed({ party, measure }, dossier)
  const then = asOf === null ? '' : ` that was known on ${asOf}`
  return new Problem(404, 'no-cell', `no report${then} says where ${party} stands on ${measure}`, 'register lists the cells that there are')
}
