import { z } from 'zod'
import { counted, support } from '../model/counted.ts'
import { requireNamed } from '../server/named.ts'
import { part } from '../server/part.ts'
import { asOf, listed, listPart, measure, party } from './asked.ts'
import { cellFields, cellOf, cellText, presentPositions, stanceText } from './cells.ts'
import { Citing, Words } from './citing.ts'
import { asKnown, citedLines, listHead } from './lines.ts'
import type { Tool } from './tool.ts'

/** So many quotes stand behind a cell here; the tool `show` has all. */
const QUOTES = 2

const asked = z.strictObject({ party, measure, asOf, ...listPart })

const answer = z.object({
  dossier: z.string(),
  asOf: z.string().nullable(),
  reports: z.int().describe('how many reports are known'),
  unread: z.int().describe('how many of them are in a language that is not read'),
  cells: z.array(
    z.object({ ...cellFields, quotes: z.array(Words), more: z.int().describe('how many further quotes the present stance has') }),
  ),
  ...listed,
})

/** The present stances, cell by cell. */
export const register: Tool<typeof asked, typeof answer> = {
  name: 'register',
  title: 'Who stands how to which measure',
  description:
    'The register: for each party and measure the present stance, what it depends on, since when it is held, how many independent reports tell it, and the quotes it rests on. Narrow it with party and measure; show has the history of a cell.',
  asked,
  answer,

  async answered({ party, measure, asOf = null, ...asked }, { current, dossier, address }) {
    requireNamed({ party, measure }, dossier)
    const known = await current.at(asOf)
    const citing = new Citing(known, address)
    const { reports, cells } = known.register
    const wanted = cells.filter((cell) => cell.party === (party ?? cell.party) && cell.measure === (measure ?? cell.measure))
    const { items, total, next } = part(wanted, asked)
    return {
      dossier: dossier.title.en ?? dossier.id,
      asOf,
      reports: reports.length,
      unread: reports.filter((report) => report.unread).length,
      cells: items.map((cell) => {
        const positions = presentPositions(cell, known)
        return {
          ...cellOf(cell, known, citing.cell(cell.party, cell.measure)),
          quotes: positions.slice(0, QUOTES).flatMap((position) => citing.statement(position)),
          more: Math.max(0, positions.length - QUOTES),
        }
      }),
      total,
      next,
    }
  },

  written({ dossier, asOf, reports, cells, ...list }) {
    const head = `${dossier}${asKnown(asOf)}: ${listHead(cells.length, 'cell', list)} from ${counted(reports, 'report')}`
    const shown = cells.map((cell) =>
      [`${cellText(cell)}: ${stanceText(cell)} · ${support(cell)}`, ...citedLines(cell.quotes, cell.more)].join('\n'),
    )
    return [head, ...shown].join('\n\n')
  },
}
