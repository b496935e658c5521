import { finding } from '../../model/finding.ts'
import type { Position } from '../../model/statement.ts'
import { cited, type Finder, reports } from './around.ts'

/** A cell all of whose reports are of one origin: one witness, however many copies. */
export const single: Finder<readonly Position[]> = (cell, { origin, name }) => {
  const origins = new Set(cell.map(({ document }) => origin(document)))
  const [first] = cell
  if (!first || origins.size !== 1) return []
  const { party, measure } = first
  const copies = new Set(cell.map(({ document }) => document)).size
  return [
    finding(
      {
        kind: 'single',
        severity: 'low',
        about: `${party}:${measure}`,
        message: `What is known of ${name(party)} on ${name(measure)} rests on ${copies === 1 ? 'one report' : `one origin, though ${reports(cell)} tell it`}.`,
        quotes: [cited(first)],
        why: copies === 1 ? 'No other report tells it.' : 'The reports copy or retell one text, and a copy is no witness.',
      },
      ...origins,
    ),
  ]
}
