import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
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

  test('refuses a new data folder', async () => {
    mounted('remount,size=80m')
    const opening = openStore({ data: join(mount, 'another') })
    await expect(opening).rejects.toThrow(Refusal)
    await expect(opening).rejects.toThrow('the disk is full')
  })
})
