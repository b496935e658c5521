import { statfsSync } from 'node:fs'
import { Refusal } from '../model/refusal.ts'

/** Free space that the embedded database works in, in bytes: several of its log files, which are of 16 MiB each. */
const RESERVE = 64 * 2 ** 20
/** How much is written at most for one byte that is kept: the log, the row and the index. */
const FACTOR = 3

/**
 * Sees to it that `bytes` can be written to the folder. PGlite reports most failures of a full disk, but where it cannot
 * begin a new log file it never returns, so a disk counts as full before it is.
 * @throws Refusal where there is too little room.
 */
export function room(folder: string, bytes: number): void {
  const { bavail, blocks, bsize } = statfsSync(folder)
  const needed = RESERVE + FACTOR * bytes
  // Some network file systems do not know their size and say 0.
  if (blocks === 0 || bavail * bsize >= needed) return
  throw new Refusal(
    `the disk is full: ${megabytes(bavail * bsize)} are free there, and the database needs ${megabytes(needed)} to work in`,
    folder,
    'free some space and run it again: what was acknowledged is kept',
  )
}

function megabytes(bytes: number): string {
  return `${Math.floor(bytes / 1e6)} MB`
}
