import { Refusal } from '../model/refusal.ts'

/** The code of an error of Node or of PostgreSQL (SQLSTATE), of SQLite (`SQLITE n`) or of PGlite's files (`WASI n`), whichever raised it. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  // PGlite throws what its file system says as an object that is no Error.
  if ('name' in error && error.name === 'ErrnoError' && 'errno' in error) return `WASI ${String(error.errno)}`
  if ('errcode' in error) return `SQLITE ${String(error.errcode)}`
  return 'code' in error ? String(error.code) : ''
}

/** What an error says of itself, as far as it says anything. */
export function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : codeOf(error) || String(error)
}

/** What a failure of a data folder means to the person at the keyboard; an error that no user can have caused stays what it is. */
export function folderFailure(error: unknown, folder: string): unknown {
  if (error instanceof Refusal) return error
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'SQLITE 13':
    case 'WASI 51':
    case 'WASI 19':
    case '53100':
      return new Refusal('the disk is full', folder, 'free some space and run it again: what was acknowledged is kept')
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
    case 'SQLITE 8':
    case 'SQLITE 14':
    case 'WASI 2':
    case 'WASI 63':
    case 'WASI 69':
    case '42501':
      return new Refusal('it cannot be written to', folder, 'give yourself the right to write there, or name another folder with --data')
    case 'EISDIR':
    case 'ENOTDIR':
      return new Refusal(
        `a folder stands where a file should, or a file where a folder should (${detailOf(error)})`,
        folder,
        'take it away',
      )
    case 'SQLITE 10':
      return new Refusal('its file system cannot lock files', folder, 'name a folder on a local disk with --data')
    case 'SQLITE 26':
      return new Refusal('its file "lock" holds something else', folder, 'delete that file while no Garant runs: nothing is kept in it')
    default:
      return error
  }
}

/** What a failure of a database server or of the way to it means; an error that no user can have caused stays what it is. */
export function serverFailure(error: unknown, where: string): unknown {
  if (error instanceof Refusal) return error
  const detail = detailOf(error)
  const code = codeOf(error)
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ENOENT':
    case 'EACCES':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return new Refusal(`the database server cannot be reached (${detail})`, where, 'start it, or correct DATABASE_URL')
    case '28000':
    case '28P01':
      return new Refusal(`the database server refuses the user or the password (${detail})`, where, 'correct DATABASE_URL')
    case '3D000':
      return new Refusal(`the server has no such database (${detail})`, where, 'create it with createdb, or correct DATABASE_URL')
    case '42501':
    case '25006':
      return new Refusal(`the user may not change the database (${detail})`, where, 'grant it the right to create a schema there')
    case '53100':
      return new Refusal(
        "the database server's disk is full",
        where,
        'free some space there and run it again: what was acknowledged is kept',
      )
    case '57014':
    case '55P03':
      return gaveUp(detail, where)
  }
  if (detail.includes('client password must be a'))
    return new Refusal(
      'the database server wants a password',
      where,
      'give a password: set PGPASSWORD, or write USER:PASSWORD@ in DATABASE_URL',
    )
  if (detail === 'Query read timeout') return gaveUp(detail, where)
  if (lost(code, detail))
    return new Refusal(
      `the connection to the database server was lost (${detail})`,
      where,
      'see that the server runs and try again: what was acknowledged is kept',
    )
  return error
}

function gaveUp(detail: string, where: string): Refusal {
  return new Refusal(
    `the database server gave up (${detail})`,
    where,
    'allow it more time: leave the timeout out of DATABASE_URL, or raise it',
  )
}

/** SQLSTATE's classes of what befalls a connection (08), wants means (53) or is an operator's doing (57), and sessions ended by a timeout. */
const LOST = /^(?:08...|53...|57...|25P0[34]|ECONNRESET|EPIPE)$/

/** Whether a connection broke off or was not given in time; the driver gives most such errors no code. */
function lost(code: string, detail: string): boolean {
  return LOST.test(code) || /^Connection terminated|^timeout (?:exceeded|expired)|^Client (?:has encountered|was closed)/.test(detail)
}
