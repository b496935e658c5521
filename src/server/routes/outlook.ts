import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { NOT_UNDERSTOOD } from '../../model/alternatives.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { BasisCell } from '../../model/outlook.ts'
import type { Cell } from '../../model/register.ts'
import { givesItself } from '../../model/stance.ts'
import type { Current } from '../current.ts'
import { OutlookSchema } from '../schemas/outlook.ts'
import type { OutlookView } from '../views/outlook.ts'
import { answers, asOf } from './route.ts'

const route = createRoute({
  method: 'get',
  path: '/api/outlook',
  summary: 'What an outlook is worked out from: what parties say of their own giving, on which conditions, in which words',
  request: { query: z.strictObject({ asOf }) },
  responses: answers('The basis of an outlook', OutlookSchema),
})

export function outlookRoute(app: OpenAPIHono, current: Current, dossier: Dossier): void {
  app.openapi(route, async (c) => {
    const { asOf = null } = c.req.valid('query')
    const everything = (await current.at(null)).register
    const known = await current.at(asOf)
    const { register, dossier: labels } = known
    const { groups, roles, targets, outlook } = dossier
    const cells = register.cells.filter(({ stance }) => givesItself(stance))
    const basis = cells.map(basisCell)
    const view: OutlookView = {
      dossier: labels,
      subject: { groups, roles, targets, outlook },
      basis: { asOf, cells: basis },
      reports: register.reports.length,
      known: everything.cells.map(mentioned),
      unclear: cells.map((cell) => ({ cell: cell.id, words: unclearWords(cell) })).filter(({ words }) => words.length > 0),
      sources: known.summaries(basis.flatMap(({ positions }) => positions.map(({ document }) => document))),
    }
    return c.json(view, 200)
  })
}

/** A cell without what an outlook does not look at: positions about what others give, and traces. */
function basisCell({ id, party, measure, stance, conditions, alternatives, since, sinceHow, history, positions }: Cell): BasisCell {
  const own = positions.filter(({ stance }) => givesItself(stance))
  return {
    ...{ id, party, measure, stance, conditions, alternatives, since, sinceHow, history },
    positions: own.map(({ id, document, quote, stance, quantity }) => ({ id, document, quote, stance, quantity })),
  }
}

/** What a scenario may speak of because of a cell: it, its party, and what its party ever made a condition. */
function mentioned({ id, party, history }: Cell): OutlookView['known'][number] {
  return { id, party, history: [{ conditions: [...new Set(history.flatMap(({ conditions }) => conditions))] }] }
}

/** The words of the conditions of a cell that were seen and not understood, each once. */
function unclearWords({ positions }: Cell): readonly string[] {
  const cues = positions.flatMap(({ cues }) => cues.filter(({ role, sense }) => role === 'condition' && sense === NOT_UNDERSTOOD))
  return [...new Set(cues.map(({ text }) => text))]
}
