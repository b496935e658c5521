import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import type { Rereading } from '../../src/model/rereading.ts'
import { packed } from '../../src/model/sketch.ts'
import type { Statement } from '../../src/model/statement.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { report as foreignReport } from '../store/reports.ts'
import { Place, report } from './garant.ts'

const place = new Place()
afterAll(() => place.remove())

interface AsJson extends Rereading {
  readonly documents: { readonly changed: readonly string[]; readonly same: number; readonly kept: readonly { readonly path: string }[] }
}

/** Lets `work` loose on the store, as another version of the reader would have left it. */
async function earlier(work: (store: Store, documents: readonly Document[]) => Promise<void>): Promise<void> {
  const store = await openStore({ data: join(place.folder, '.garant') })
  try {
    await work(store, await store.documents())
  } finally {
    await store.close()
  }
}

const replaced = (store: Store, document: Document | undefined, statements: readonly Statement[]) =>
  document ? store.replace(document, statements) : Promise.reject(new Error('no document'))

beforeAll(async () => {
  place.write('a.md', report('Estland ist bereit', '2025-09-04'))
  place.write('b.md', report('Frankreich auch', '2025-09-05', 'Frankreich'))
  place.write('c.md', 'Riga, 6. September 2025 – Lettland ist bereit, Soldaten in die Ukraine zu entsenden.\n')
  expect((await place.garant('add', 'a.md', 'b.md', 'c.md')).out).toContain('3 new')
})

describe('garant reread', () => {
  test('says that nothing changes where the reader reads what it read', async () => {
    expect(await place.garant('reread')).toEqual({ code: 0, out: '3 documents read anew: nothing changes\n', err: '' })
  })

  test('shows what changes in the register: cells, statements with their words, and counts', async () => {
    await earlier(async (store, [a, b]) => {
      const [stated] = await store.statements({ document: b?.id ?? '' })
      if (stated?.kind !== 'position') throw new Error('no position')
      await replaced(store, a, [])
      await replaced(store, b, [{ ...stated, id: 's-before', stance: 'committed', conditions: [] }])
    })
    const { code, out } = await place.garant('reread')
    expect(code).toBe(0)
    expect(out).toMatch(/^new {6}EE:troops\n {2}now {4}◐ willing if ceasefire · since 2025-09-04$/m)
    expect(out).toMatch(
      /^changed {2}FR:troops\n {2}before ● committed · since 2025-09-05\n {2}now {4}◐ willing if ceasefire · since 2025-09-05$/m,
    )
    expect(out).toMatch(/^\+ ◐ FR troops willing if ceasefire\n {4}»Frankreich ist bereit, .*«\n {4}s-\w+ · d-\w+ · rule \S+$/m)
    expect(out).toMatch(/^- ● FR troops committed\n/m)
    expect(out).toContain('\ncells: 1 new, 0 gone, 1 changed\nevents: 0 added, 0 gone\nstatements: 2 added, 1 gone, 0 changed\n')
    expect(out).toMatch(/\n3 documents read anew: 2 changed, 1 as before\n$/)
    expect((await place.garant('reread')).out).toContain('nothing changes')
  })

  test('mends what an earlier version did not know: days, kinds, clues and sketches', async () => {
    await earlier(async (store, [, , c]) => {
      if (!c) throw new Error('no document')
      await store.replace({ ...c, published: null, publishedHow: 'unknown' }, await store.statements({ document: c.id }), {
        sketch: packed([], []),
      })
    })
    const { documents, cells } = JSON.parse((await place.garant('reread', '--json')).out) as AsJson
    expect(documents).toMatchObject({ changed: [expect.stringMatching(/^d-/)], same: 2, kept: [], refused: 0, left: 0 })
    expect(cells).toMatchObject([{ kind: 'changed', cell: 'LV:troops', before: { since: null }, now: { since: '2025-09-06' } }])
    await earlier(async (store, [, , c]) => {
      expect(c).toMatchObject({ published: '2025-09-06', publishedHow: 'dateline' })
      expect((await store.holdings()).sketches.get(c?.id ?? '')?.keys.length).toBeGreaterThan(0)
    })
  })

  test('shows a statement of which something else is known as the same one, changed', async () => {
    await earlier(async (store, [a]) => {
      const stated = await store.statements({ document: a?.id ?? '' })
      await replaced(
        store,
        a,
        stated.map((s) => (s.kind === 'position' ? { ...s, said: '2025-09-01' } : s)),
      )
    })
    const { statements, cells } = JSON.parse((await place.garant('reread', '--json')).out) as AsJson
    expect(statements).toMatchObject({ added: [], gone: [], changed: [{ party: 'EE', said: null }] })
    expect(cells).toMatchObject([{ cell: 'EE:troops', before: { since: '2025-09-01' }, now: { since: '2025-09-04' } }])
  })

  test('reads only what is named, names what is not there, and goes on', async () => {
    await earlier(async (store, documents) => {
      for (const document of documents) await store.replace(document, [])
    })
    const { code, out, err } = await place.garant('reread', 'a.md', 'none.md')
    expect(code).toBe(1)
    expect(err).toMatch(/^none\.md: the store holds no such document; /)
    expect(out).toMatch(/\n1 document read anew: 1 changed, 0 as before\n$/)
    expect((await place.garant('register')).out).toMatch(/^Estonia EE\n.*\n\n1 position from 3 reports\n$/)
  })

  test('keeps a document in a language that no pack reads as it is, and names it', async () => {
    await place.garant('reread')
    const foreign = foreignReport('Estonie enverra des soldats en Ukraine.', { language: 'fr', path: 'fr.txt', published: '2025-09-09' })
    await earlier(async (store) => {
      await store.add(foreign, [])
    })
    const { code, out } = await place.garant('reread')
    expect([code, out]).toEqual([
      0,
      `kept as it is: fr.txt ${foreign.id}: no language pack reads "fr"\n3 documents read anew: nothing changes\n`,
    ])
  })
})

test('a signal in the middle of reread leaves a store that goes on where it was', async () => {
  const many = 60
  const paths = Array.from({ length: many }, (_, i) => place.write(`many-${i}.md`, report(`Bericht ${i}`, '2025-09-04')))
  await place.garant('add', '--data', 'cut', ...paths)
  const data = join(place.folder, 'cut')
  const store = await openStore({ data })
  for (const document of await store.documents()) await store.replace(document, [])
  await store.close()
  const child = place.start('reread', '--data', 'cut', 'none.md', ...paths)
  // The refusal of what is not there is the first thing that is said, before the first document is read.
  child.stderr.once('data', () => child.kill('SIGTERM'))
  const out: string[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk.toString()))
  expect(await new Promise((ended) => child.on('close', ended))).toBe(130)
  const [, done, left] = /interrupted: (\d+) documents? read anew: .*; (\d+) left out\n$/.exec(out.join('')) ?? []
  expect(Number(done) + Number(left)).toBe(many)
  expect(Number(left)).toBeGreaterThan(0)
  expect((await place.garant('reread', '--data', 'cut')).out).toMatch(new RegExp(`${left} changed, ${done} as before\\n$`))
})
