import { Refusal } from '../model/refusal.ts'

/** The code of an error of Node, of PostgreSQL (SQLSTATE) or of SQLite (`SQLITE n`), whichever raised it. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('errcode' in error) return `SQLITE ${String(error.errcode)}`
  // The driver gives these no code.
  if (/^Connection terminated|^timeout exceeded when trying to connect/.test(error.message)) return 'ECONNRESET'
  return 'code' in error ? String(error.code) : ''
}

/** What a failure of the machinery means to the person at the keyboard; an error that no user can have caused stays what it is. */
export function explained(error: unknown, where: string): unknown {
  if (error instanceof Refusal) return error
  const detail = error instanceof Error ? error.message : String(error)
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'SQLITE 13':
    case '53100':
      return new Refusal('the disk is full', where, 'free some space and run it again: what was acknowledged is kept')
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'SQLITE 8':
    case 'SQLITE 14':
      return new Refusal('it cannot be written to', where, 'give yourself the right to write there, or name another folder with --data')
    case 'SQLITE 10':
      return new Refusal('its file system cannot lock files', where, 'name a folder on a local disk with --data')
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ENOENT':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case '53300':
    case '57P01':
    case '57P02':
    case '57P03':
    case '08006':
      return new Refusal(`the database server cannot be reached (${detail})`, where, 'start it, or correct DATABASE_URL')
    case '28000':
    case '28P01':
      return new Refusal(`the database server refuses the user or the password (${detail})`, where, 'correct DATABASE_URL')
    case '3D000':
      return new Refusal(`the server has no such database (${detail})`, where, 'create it with createdb, or correct DATABASE_URL')
    case '42501':
    case '25006':
      return new Refusal(`the user may not change the database (${detail})`, where, 'grant it the right to create a schema there')
    default:
      return error
  }
}
