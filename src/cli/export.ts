import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import { type Format, FORMATS } from '../exports/formats.ts'
import { NARROWED, narrowed } from '../exports/narrowing.ts'
import { TABLE_NAMES, type TableName } from '../exports/table.ts'
import { counted } from '../model/counted.ts'
import { nearest } from '../server/nearest.ts'
import { chosen, type Choice } from './choice.ts'
import { existingStore } from './existing.ts'
import { WrongUse } from './exit.ts'
import { exportable } from './exportable.ts'
import type { Settings } from './settings.ts'
import { writeOut, writeTo } from './written.ts'

export interface ExportOptions extends Choice {
  readonly format: string
  readonly what?: string
  readonly asOf?: string
  readonly since?: string
  readonly out?: string
  readonly force?: boolean
  readonly bom?: boolean
}

/** `garant export`: the register and what it rests on, in the formats that other programs read. */
export async function exportAs(options: ExportOptions, { location, dossier }: Settings): Promise<void> {
  const format = formatNamed(options.format)
  const what = whatOf(format, options.what)
  const tables = new Set(what === null ? TABLE_NAMES : [what])
  check(options, format, tables)
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const store = await existingStore(location)
  const asked = { asOf: options.asOf ?? null, since: options.since ?? null, tables }
  const where = 'data' in location ? location.data : 'DATABASE_URL'
  const all = await exportable(store, subject, asked, where).finally(() => store.close())
  const known = narrows(options) ? narrowed(all, chosen(all.register.cells, subject, options)) : all
  const made = format.make(known, what, { bom: options.bom === true })
  const left = format.leavesOut?.(known, what) ?? null
  if (options.out === undefined) {
    if (made.of !== 'files') await writeOut(made.pieces)
    if (left !== null) process.stderr.write(`${left}\n`)
    return
  }
  const out = inFolder(options.out) && made.of !== 'files' ? join(options.out, `${what ?? subject.id}${format.ending}`) : options.out
  await writeTo(out, made, options.force === true)
  const from = `from ${counted(known.register.reports.length, 'report')}`
  process.stdout.write(
    `${out}: ${what ?? 'every table'} ${from}${asked.asOf === null ? '' : `, as known on ${asked.asOf}`}${left === null ? '' : `; ${left}`}\n`,
  )
}

function formatNamed(written: string): Format {
  const found = FORMATS.find(({ id }) => id === written.toLowerCase())
  if (found) return found
  const [like] = nearest(written, FORMATS)
  throw new WrongUse(
    `there is no format ${JSON.stringify(written)}`,
    '--format',
    `${like === undefined ? '' : `${like} is the nearest; `}the formats are ${FORMATS.map(({ id }) => id).join(', ')}`,
  )
}

/** The table that is asked for; null: all of them at once. */
function whatOf({ id, holds, all }: Format, written: string | undefined): TableName | null {
  if (written === undefined) return all === undefined ? (holds[0] ?? null) : null
  const found = TABLE_NAMES.find((name) => name === written.toLowerCase())
  if (found === undefined) {
    const [like] = nearest(
      written,
      TABLE_NAMES.map((name) => ({ id: name })),
    )
    throw new WrongUse(
      `there is no table ${JSON.stringify(written)}`,
      '--what',
      `${like === undefined ? '' : `${like} is the nearest; `}the tables are ${TABLE_NAMES.join(', ')}`,
    )
  }
  if (all === 'always') throw new WrongUse(`${id} holds every table at once`, '--what', 'leave it out')
  if (holds.includes(found)) return found
  const others = FORMATS.filter((format) => format.holds.includes(found) && format.all !== 'always').map((format) => format.id)
  throw new WrongUse(`${id} holds no ${found}`, '--what', `it holds ${holds.join(', ')}; for ${found} take --format ${others.join(', ')}`)
}

/** Refuses options that mean nothing together. */
function check(options: ExportOptions, { id, makes }: Format, tables: ReadonlySet<TableName>): void {
  const { since, asOf, bom, out, force } = options
  if (narrows(options) && !(tables.size === 1 && NARROWED.some((name) => tables.has(name))))
    throw new WrongUse(
      'not every table can be of one party or measure alone',
      options.party === undefined ? '--measure' : '--party',
      `leave it out, or name one that can with --what: ${NARROWED.join(', ')}`,
    )
  if (since !== undefined && !tables.has('changes'))
    throw new WrongUse('only changes have a day since when they count', '--since', 'leave it out, or ask for --what changes')
  if (since !== undefined && asOf !== undefined && asOf < since)
    throw new WrongUse(`${asOf} is before ${since}`, '--as-of', 'name a day on or after that of --since')
  if (bom && id !== 'csv' && id !== 'datapackage')
    throw new WrongUse(`${id} has no byte order mark`, '--bom', 'leave it out, or take --format csv')
  if (force && out === undefined)
    throw new WrongUse('nothing is replaced on standard output', '--force', 'leave it out, or name a file with --out')
  if (out !== undefined) return
  if (makes === 'files') throw new WrongUse(`${id} is several files`, '--out', 'name a folder, or an archive that ends in .zip')
  if (makes === 'bytes' && process.stdout.isTTY) throw new WrongUse(`${id} is nothing to be read on a terminal`, '--out', 'name a file')
}

const narrows = ({ party, measure }: Choice): boolean => party !== undefined || measure !== undefined

const inFolder = (path: string): boolean => path.endsWith('/') || (existsSync(path) && statSync(path).isDirectory())
