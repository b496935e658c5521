import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { addReports } from '../../src/cli/add.ts'
import { loadDossier, SHIPPED_DOSSIER } from '../../src/dossier/load.ts'
import { openStore } from '../../src/store/store.ts'
import { Place, report } from './garant.ts'

const mount = mkdtempSync(join(tmpdir(), 'garant-disk-'))
/** A small disk in memory, which only root may make. */
const possible = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', mount]).status === 0
const place = new Place()

afterAll(() => {
  if (possible) spawnSync('umount', [mount])
  rmSync(mount, { recursive: true })
  place.remove()
})

describe.skipIf(!possible)(`a full disk${possible ? '' : ' (skipped: no tmpfs can be mounted here, which takes root)'}`, () => {
  test('stops a batch at its first report and says how many are left out', async () => {
    const countries = ['Estland', 'Lettland', 'Litauen', 'Polen']
    for (const country of countries) place.write(`${country}.md`, report(`${country} ist bereit`, '2025-09-04', country))
    const dossier = loadDossier(SHIPPED_DOSSIER)
    const add = (...names: readonly string[]) =>
      addReports(
        names.map((name) => join(place.folder, `${name}.md`)),
        {},
        dossier,
        store,
      )
    const store = await openStore({ data: join(mount, 'data') })
    expect((await add('Estland')).summary).toBe('1 new, 0 known, 0 refused')

    const ballast = join(mount, 'ballast')
    spawnSync('sh', ['-c', `head -c 1G /dev/zero > "$1"; truncate -s -1M "$1"`, 'sh', ballast])
    expect((await add(...countries)).summary).toBe('stopped: 0 new, 0 known, 1 refused, 3 left out')
    expect(process.exitCode).toBe(1)
    process.exitCode = 0

    writeFileSync(ballast, '')
    expect((await add(...countries)).summary).toBe('3 new, 1 known, 0 refused')
    await store.close()
  }, 60_000)
})
