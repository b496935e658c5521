import { z } from 'zod'
import { FINDING_KINDS, SEVERITIES } from '../model/finding.ts'
import { JUDGEMENTS } from '../model/review.ts'
import { eventsTold } from '../server/events.ts'
import { handling } from '../server/handling.ts'
import { requireNamed } from '../server/named.ts'
import { part } from '../server/part.ts'
import { Problem } from '../server/problem.ts'
import { asOf, listed, listPart, measure, party } from './asked.ts'
import { Citing, Words } from './citing.ts'
import { asKnown, citedLines, listHead } from './lines.ts'
import type { Tool } from './tool.ts'

const asked = z.strictObject({
  id: z.string().optional().describe('only this one: f-…'),
  kind: z.enum(FINDING_KINDS).optional(),
  severity: z.enum(SEVERITIES).optional(),
  party,
  measure,
  all: z.boolean().default(false).describe('also those that a person found to be none'),
  asOf,
  ...listPart,
})

const answer = z.object({
  asOf: z.string().nullable(),
  findings: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(FINDING_KINDS),
      severity: z.enum(SEVERITIES),
      about: z.string().describe('a cell, a figure, an event, a person or a day'),
      message: z.string().describe('what cannot be, in a sentence'),
      why: z.string().describe('why it is no mere development'),
      does: z.string().describe('what the register does about it'),
      verdict: z.enum(JUDGEMENTS).nullable().describe('what a person found last; null: nobody looked'),
      disputed: z.boolean().describe('whether people contradict each other in it'),
      quotes: z.array(Words).describe('the words that are held against each other'),
    }),
  ),
  ...listed,
})

/** Where reports cannot all be right. */
export const findings: Tool<typeof asked, typeof answer> = {
  name: 'findings',
  title: 'Where reports cannot all be right',
  description:
    'Findings: where reports contradict each other or themselves (dates, figures, stances, attendance, offices, attributions), where a retelling goes beyond its source, and which cells rest on one origin alone (kind single). Each with the words on both sides and why it is no mere development. The gravest come first.',
  asked,
  answer,

  async answered({ id, kind, severity, party, measure, all, asOf = null, ...asked }, { current, dossier, address }) {
    requireNamed({ party, measure }, dossier)
    const known = await current.at(asOf)
    const found = await known.found()
    if (id !== undefined && !found.finding(id))
      throw new Problem(404, 'no-finding', `there is no finding ${id}`, 'ask without id: findings lists all that there are')
    const wanted = found.findings.filter((finding) => {
      const { parties, measures } = found.bearing(finding)
      return (
        finding.id === (id ?? finding.id) &&
        finding.kind === (kind ?? finding.kind) &&
        finding.severity === (severity ?? finding.severity) &&
        (party === undefined || parties.has(party)) &&
        (measure === undefined || measures.has(measure))
      )
    })
    const summaries = wanted.map((finding) => found.summary(finding)).filter(({ verdict }) => all || id !== undefined || verdict !== 'not')
    const { items, total, next } = part(summaries, asked)
    const citing = new Citing(known, address)
    return {
      asOf,
      findings: items.map((finding) => {
        const cells = [known.cell(finding.about) ?? []].flat()
        const { quotes, ...told } = finding
        const { statements } = found.bearing(finding)
        return {
          ...told,
          does: handling(finding, { cells, events: eventsTold(statements, known) }),
          quotes: quotes.flatMap((quote) => citing.cited(quote, statements)),
        }
      }),
      total,
      next,
    }
  },

  written({ asOf, findings, ...list }) {
    const shown = findings.map((one) =>
      [
        `${one.id} · ${one.severity} ${one.kind} · ${one.about}${one.verdict === null ? '' : ` · found ${one.verdict}`}${one.disputed ? ', disputed' : ''}`,
        one.message,
        ...citedLines(one.quotes),
        `  why: ${one.why}`,
        `  the register: ${one.does}`,
      ].join('\n'),
    )
    return [`${listHead(findings.length, 'finding', list)}${asKnown(asOf)}`, ...shown].join('\n\n')
  },
}
