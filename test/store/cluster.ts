import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Where a PostgreSQL server for tests comes from: an address that is given, programs that can start one, or why there is none. */
export type Source = { readonly url: string } | { readonly programs: string } | { readonly none: string }

/** A running server; `url` is an address with the right to create databases. */
export interface Cluster {
  readonly url: string
  stop(): void
}

export function findServer(): Source {
  const url = process.env.DATABASE_URL
  if (url) return { url }
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : []
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...versions.map((version) => join(debian, version, 'bin'))]
  const programs = folders.find((folder) => ['initdb', 'pg_ctl', 'postgres'].every((program) => existsSync(join(folder, program))))
  return programs
    ? { programs }
    : { none: 'DATABASE_URL is not set and no initdb, pg_ctl and postgres are on PATH or in /usr/lib/postgresql/*/bin' }
}

/** A throw-away server that listens on a socket in a folder of its own and keeps nothing. */
export function startCluster(programs: string): Cluster {
  const owner = unprivileged()
  const folder = mkdtempSync(join(tmpdir(), 'garant-pg-'))
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const run = (program: string, ...args: readonly string[]) => {
    // The server outlives pg_ctl and must not hold on to its output.
    const { status, error } = spawnSync(join(programs, program), args, { cwd: folder, stdio: 'ignore', ...owner })
    if (error ?? status !== 0) throw new Error(`${program} ended with ${status}: see ${join(folder, 'log')}`, { cause: error })
  }
  const data = join(folder, 'data')
  run('initdb', '-D', data, '-U', 'garant', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync')
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', `-c listen_addresses='' -c fsync=off -k ${folder}`, 'start')
  return {
    url: `postgresql://garant@localhost/postgres?host=${encodeURIComponent(folder)}`,
    stop() {
      run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true })
    },
  }
}

/** Whom PostgreSQL, which does not run as root, runs as; null where that is ourselves. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string, user: string) => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout || Number.NaN)
  const user = ['postgres', 'nobody'].find((name) => Number.isInteger(id('-u', name)))
  if (!user) throw new Error('root cannot run PostgreSQL, and there is no user postgres or nobody')
  return { uid: id('-u', user), gid: id('-g', user) }
}
