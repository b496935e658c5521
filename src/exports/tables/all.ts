import type { Known } from '../known.ts'
import type { Table, TableName } from '../table.ts'
import { cells } from './register.ts'
import { changes } from './changes.ts'
import { codebook } from './codebook.ts'
import { events } from './events.ts'
import { findings } from './findings.ts'
import { reports } from './reports.ts'
import { statements } from './statements.ts'

/** What makes each table. */
export const TABLES: Readonly<Record<TableName, (known: Known) => Table>> = {
  register: cells,
  statements,
  reports,
  events,
  findings,
  changes,
  codebook,
}
