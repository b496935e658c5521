import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '../model/refusal.ts'

/** The file by which a data folder is known; it is the first that is written. */
const MARK = 'garant.txt'
const NOTE = `A data folder of Garant: reports, and what was read from them, in an embedded PostgreSQL database (db/).
Only one process may use it at a time; copy it only while none does.
`
/** What the mark says until the database is there: from then on a folder without one has lost it. */
const MAKING = 'A data folder of Garant whose database is being made.\n'
const OTHER = 'name an empty or a new folder with --data'

/**
 * Makes or recognises a data folder, and leaves every other folder alone.
 * @throws Refusal where the path is a file or a folder of something else.
 */
export function dataFolder(path: string): void {
  try {
    make(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') throw throughFile(path)
    throw error
  }
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw throughFile(path)
  const entries = readdirSync(path)
  if (entries.includes(MARK)) return
  if (entries.length > 0) throw new Refusal(`this is no data folder of Garant: it holds ${entries[0]}`, path, OTHER)
  unlessThere(() => writeFileSync(join(path, MARK), MAKING, { flag: 'wx' }))
}

/** Whether the database of a marked folder was never made: a process may have ended between making the mark and writing it. */
export function isUnmade(path: string): boolean {
  return ['', MAKING].includes(readFileSync(join(path, MARK), 'utf8'))
}

/** Says in the mark that the database was made. */
export function made(path: string): void {
  if (isUnmade(path)) writeFileSync(join(path, MARK), NOTE)
}

/** Makes a folder and those above it. Node's own way of it never returns under /proc. */
function make(path: string): void {
  if (existsSync(path)) return
  if (dirname(path) !== path) make(dirname(path))
  unlessThere(() => mkdirSync(path))
}

/** Makes something, where another process has not done so at the same moment. */
function unlessThere(making: () => void): void {
  try {
    making()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

function throughFile(path: string): Refusal {
  return new Refusal('the path of the data folder leads to or through a file', path, OTHER)
}
