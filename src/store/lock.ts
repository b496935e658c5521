import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Refusal } from '../model/refusal.ts'

/**
 * A data folder belongs to one process at a time, and PGlite does not see to it. Node itself cannot lock a file, but the
 * SQLite that it brings along can: a transaction that is never ended holds the operating system's lock on an empty file.
 * That lock is taken in one step, so two that start together cannot both win, and it falls with its process, however that
 * ends, so there is no stale lock to judge. Who holds it is written beside it, for the message only.
 */
export interface Lock {
  release(): void
}

const BUSY = 5

/**
 * Takes the lock of a data folder.
 * @throws Refusal where another process holds it.
 */
export function lock(folder: string): Lock {
  const holder = join(folder, 'holder.json')
  const file = new DatabaseSync(join(folder, 'lock'), { timeout: 0 })
  try {
    file.exec('begin exclusive')
  } catch (error) {
    file.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY)
      throw new Refusal(`the data folder is in use by ${named(holder)}`, folder, 'stop that process, or name another folder with --data')
    throw error
  }
  note(holder)
  return {
    release() {
      rmSync(holder, { force: true, recursive: true })
      file.close()
    },
  }
}

/** Notes who holds the lock; where that cannot be written, on a full disk, the lock holds all the same. */
function note(holder: string): void {
  try {
    rmSync(holder, { force: true, recursive: true })
    writeFileSync(holder, JSON.stringify({ pid: process.pid, since: new Date().toISOString() }))
  } catch {
    return
  }
}

/** Who holds the lock, as far as it is written down: the holder may have taken it this very moment. */
function named(holder: string): string {
  try {
    const { pid, since } = JSON.parse(readFileSync(holder, 'utf8')) as { pid: number; since: string }
    return `process ${pid} since ${since}`
  } catch {
    return 'another process that has just started'
  }
}
