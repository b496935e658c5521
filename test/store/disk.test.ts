import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Refusal } from '../../src/model/refusal.ts'
import { openStore } from '../../src/store/store.ts'
import { freshFolder } from './databases.ts'
import { report } from './reports.ts'

const mount = mkdtempSync(join(tmpdir(), 'garant-disk-'))
/** A small disk in memory, which only root may make; `options` with `remount` change its size. */
const mounted = (options: string) => spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', mount]).status === 0
const possible = mounted('size=120m')

describe.skipIf(!possible)(`a full disk${possible ? '' : ' (skipped: no tmpfs can be mounted here, which takes root)'}`, () => {
  let fresh: string

  beforeAll(async () => {
    fresh = await freshFolder()
  }, 60_000)
  afterAll(() => {
    rmSync(fresh, { recursive: true })
    spawnSync('umount', [mount])
    rmSync(mount, { recursive: true })
  })

  test('refuses what it has no room for, and keeps everything that was acknowledged', async () => {
    const data = join(mount, 'data')
    cpSync(fresh, data, { recursive: true })
    const store = await openStore({ data })
    const acknowledged: string[] = []
    let refusal: unknown
    while (refusal === undefined) {
      // Incompressible, so that the disk fills soon.
      const added = report(Array.from({ length: 10_000 }, () => Math.random().toString(36)).join(' '))
      await store.add(added, []).then(
        () => acknowledged.push(added.id),
        (error: unknown) => (refusal = error),
      )
    }
    expect(refusal).toBeInstanceOf(Refusal)
    expect(refusal).toMatchObject({ message: expect.stringContaining('the disk is full') as string, where: data })
    expect(acknowledged.length).toBeGreaterThan(0)
    expect((await store.documents()).map(({ id }) => id)).toEqual(acknowledged)
    await store.close()

    mounted('remount,size=400m')
    const again = await openStore({ data })
    expect((await again.documents()).map(({ id }) => id)).toEqual(acknowledged)
    expect(await again.add(report('Now there is room.'), [])).toBe('new')
    await again.close()
  }, 60_000)

  test('shows what it holds, though it has no room for a change', async () => {
    mounted('remount,size=400m')
    const data = join(mount, 'shown')
    cpSync(fresh, data, { recursive: true })
    const { bsize, blocks, bfree } = statfsSync(mount)
    const used = (blocks - bfree) * bsize
    mounted(`remount,size=${used + 2 ** 21}`)
    const store = await openStore({ data })
    expect(await store.documents()).toEqual([])
    await expect(store.add(report('Eins.'), [])).rejects.toThrow('the disk is full')
    await store.close()
  }, 60_000)

  test('that fills while a database is made is told, and the half of it is taken away', async () => {
    // As on a disk that others write to: there was room when it was looked for.
    const data = join(mount, 'half')
    mounted('remount,size=400m')
    const opening = openStore({ data })
    const { bsize, blocks, bfree } = statfsSync(mount)
    mounted(`remount,size=${(blocks - bfree) * bsize + 8 * 2 ** 20}`)
    await expect(opening).rejects.toThrow(Refusal)
    await expect(opening).rejects.toThrow('the disk is full')
    expect(readdirSync(data).toSorted()).toEqual(['garant.txt', 'lock'])
  }, 60_000)

  test('refuses a new data folder', async () => {
    const { bsize, blocks, bfree } = statfsSync(mount)
    mounted(`remount,size=${(blocks - bfree) * bsize + 32 * 2 ** 20}`)
    const opening = openStore({ data: join(mount, 'another') })
    await expect(opening).rejects.toThrow(Refusal)
    await expect(opening).rejects.toThrow('the disk is full')
  })
})
