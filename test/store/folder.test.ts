import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Refusal } from '../../src/model/refusal.ts'
import { openStore } from '../../src/store/store.ts'
import { freshFolder } from './databases.ts'
import { report } from './reports.ts'

type Child = ChildProcessByStdio<null, Readable, null>

let fresh: string
let folder: string
let children: Child[]

beforeAll(async () => {
  fresh = await freshFolder()
}, 60_000)
afterAll(() => rmSync(fresh, { recursive: true }))
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'garant-folder-'))
  children = []
})
afterEach(async () => {
  await Promise.all(children.map(killed))
  rmSync(folder, { recursive: true, force: true })
})

function adder(data: string, ...task: readonly string[]): Child {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'adder.ts'), data, ...task], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  return child
}

/** The first line that the child says. */
async function firstLine(child: Child): Promise<string> {
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return line
}

/** Ends the child as nothing can prevent. */
async function killed(child: Child): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

describe('a data folder', () => {
  test('is made where there is none, and found again', async () => {
    const data = join(folder, 'deep', 'down')
    const store = await openStore({ data })
    await store.add(report('Eins.'), [])
    await store.close()
    const again = await openStore({ data })
    expect(await again.documents()).toHaveLength(1)
    await again.close()
  }, 60_000)

  test('is not made of a folder that holds other things, and nothing there is touched', async () => {
    writeFileSync(join(folder, 'thesis.txt'), 'mine')
    await expect(openStore({ data: folder })).rejects.toThrow('this is no data folder of Garant: it holds thesis.txt')
    expect(readdirSync(folder)).toEqual(['thesis.txt'])
  })

  test('cannot be a file or lie in one', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    for (const data of [file, join(file, 'data')])
      await expect(openStore({ data })).rejects.toThrow('the path of the data folder leads to or through a file')
  })

  test('must be writable', async () => {
    chmodSync(folder, 0o555)
    // Root may write anywhere, so root tries it as nobody.
    const root = process.geteuid?.() === 0
    if (root) process.seteuid?.(65_534)
    try {
      for (const data of [folder, join(folder, 'new')]) {
        const opening = openStore({ data })
        await expect(opening).rejects.toThrow(Refusal)
        await expect(opening).rejects.toThrow('it cannot be written to')
      }
    } finally {
      if (root) process.seteuid?.(0)
      chmodSync(folder, 0o755)
    }
  })

  test('cannot be where nothing can be made', async () => {
    const opening = openStore({ data: '/proc/garant' })
    await expect(opening).rejects.toThrow(Refusal)
    await expect(opening).rejects.toThrow('it cannot be written to')
  })

  test.skipIf(!existsSync('/proc/self/mountinfo') || process.geteuid?.() !== 0)('on a disk that is read-only is told as such', async () => {
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', folder]).status).toBe(0)
    try {
      for (const data of [folder, join(folder, 'new')]) await expect(openStore({ data })).rejects.toThrow('it cannot be written to')
    } finally {
      spawnSync('umount', [folder])
    }
  })

  test('that has lost its database is not taken for an empty one', async () => {
    cpSync(fresh, folder, { recursive: true })
    const db = join(folder, 'db')
    rmSync(db, { recursive: true })
    const missing = openStore({ data: folder })
    await expect(missing).rejects.toThrow(Refusal)
    await expect(missing).rejects.toThrow('its data are missing: there is no db/')
    mkdirSync(db)
    await expect(openStore({ data: folder })).rejects.toThrow('its data are missing: db/ is empty')
    rmSync(db, { recursive: true })
    writeFileSync(db, '')
    await expect(openStore({ data: folder })).rejects.toThrow('its data are missing: db is a file')
  })

  test('whose database may not be written is told as such', async () => {
    cpSync(fresh, folder, { recursive: true })
    const db = join(folder, 'db')
    // Root may write anywhere but on a disk that is mounted read-only.
    const mounted = spawnSync('mount', ['--bind', db, db]).status === 0
    if (mounted) spawnSync('mount', ['-o', 'remount,ro,bind', db])
    else chmodSync(db, 0o555)
    try {
      await expect(openStore({ data: folder })).rejects.toThrow('it cannot be written to')
    } finally {
      if (mounted) spawnSync('umount', [db])
      else chmodSync(db, 0o755)
    }
  })

  test('is made anew where the making of it was interrupted', async () => {
    writeFileSync(join(folder, 'garant.txt'), '')
    mkdirSync(join(folder, 'db.new'))
    writeFileSync(join(folder, 'db.new', 'PG_VERSION'), '18\n')
    const store = await openStore({ data: folder })
    expect(await store.documents()).toEqual([])
    await store.close()
    expect(readdirSync(folder).toSorted()).toEqual(['db', 'garant.txt', 'lock'])
  }, 60_000)

  test('whose database is damaged is refused', async () => {
    cpSync(fresh, folder, { recursive: true })
    rmSync(join(folder, 'db', 'global', 'pg_control'))
    const opening = openStore({ data: folder })
    await expect(opening).rejects.toThrow(Refusal)
    await expect(opening).rejects.toThrow('its database does not open')
  }, 60_000)
})

describe('the lock of a data folder', () => {
  beforeEach(() => cpSync(fresh, folder, { recursive: true }))

  test('keeps a second process out and says who holds it', async () => {
    const holder = adder(folder)
    expect(await firstLine(holder)).toBe('open')
    const opening = openStore({ data: folder })
    await expect(opening).rejects.toThrow(Refusal)
    await expect(opening).rejects.toThrow(new RegExp(`in use by process ${holder.pid} since \\d{4}-\\d\\d-\\d\\dT`))
  }, 60_000)

  test('keeps a second store of the same process out', async () => {
    const store = await openStore({ data: folder })
    await expect(openStore({ data: folder })).rejects.toThrow(`in use by process ${process.pid}`)
    await store.close()
    await (await openStore({ data: folder })).close()
  })

  test('falls with a process that was killed', async () => {
    const holder = adder(folder)
    expect(await firstLine(holder)).toBe('open')
    await killed(holder)
    await (await openStore({ data: folder })).close()
  }, 60_000)

  test('does not believe a note that a dead process left, even where its id is in use again', async () => {
    writeFileSync(join(folder, 'holder.json'), JSON.stringify({ pid: process.ppid, since: '2020-01-01T00:00:00.000Z' }))
    await (await openStore({ data: folder })).close()
  })

  test('is told where its file holds something else', async () => {
    writeFileSync(join(folder, 'lock'), 'garbage '.repeat(1000))
    const opening = openStore({ data: folder })
    await expect(opening).rejects.toThrow(Refusal)
    await expect(opening).rejects.toThrow('its file "lock" holds something else')
  })

  test('needs no note of who holds it', async () => {
    mkdirSync(join(folder, 'holder.json', 'deep'), { recursive: true })
    await (await openStore({ data: folder })).close()
  })

  test('is won by one of several processes that start at the same moment', async () => {
    const lines = await Promise.all(Array.from({ length: 5 }, () => firstLine(adder(folder))))
    expect(lines.filter((line) => line === 'open')).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith('refused: the data folder is in use by'))).toHaveLength(4)
  }, 60_000)

  test('is won by one of several processes that start at the same moment on no folder at all', async () => {
    const data = join(folder, 'new')
    const lines = await Promise.all(Array.from({ length: 3 }, () => firstLine(adder(data))))
    expect(lines.filter((line) => line === 'open')).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith('refused: the data folder is in use by'))).toHaveLength(2)
  }, 60_000)
})

describe('a process that is killed while it adds', () => {
  test.each([1, 7, 40])(
    'leaves everything that was acknowledged, and nothing by halves, after %i reports',
    async (many) => {
      cpSync(fresh, folder, { recursive: true })
      const child = adder(folder, 'add')
      const acknowledged: string[] = []
      for await (const line of createInterface({ input: child.stdout })) {
        if (line !== 'open') acknowledged.push(line)
        if (acknowledged.length === many) child.kill('SIGKILL')
      }
      const store = await openStore({ data: folder })
      const { reports, statements } = await store.holdings()
      await store.close()
      expect(acknowledged.length).toBeGreaterThanOrEqual(many)
      // One more may have been kept before it could be acknowledged.
      expect(reports.map(({ id }) => id).slice(0, acknowledged.length)).toEqual(acknowledged)
      expect(reports.length).toBeLessThanOrEqual(acknowledged.length + 1)
      for (const { id } of reports) expect(statements.filter(({ document }) => document === id)).toHaveLength(3)
    },
    60_000,
  )
})

test("a process that is killed while it puts other statements in the place of a report's leaves one or the other, whole", async () => {
  cpSync(fresh, folder, { recursive: true })
  const child = adder(folder, 'replace')
  let acknowledged = 0
  for await (const line of createInterface({ input: child.stdout })) if (line !== 'open' && ++acknowledged === 25) child.kill('SIGKILL')
  const store = await openStore({ data: folder })
  const words = (await store.statements()).map(({ quote }) => quote.text)
  await store.close()
  expect([
    ['Frankreich', 'Estland', 'Litauen'],
    ['Estland', 'Litauen'],
  ]).toContainEqual(words)
}, 60_000)
