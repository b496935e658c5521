import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { randomFrom } from '../../bench/random.ts'
import type { Document } from '../../src/model/document.ts'
import type { Register } from '../../src/model/register.ts'
import { compile } from '../../src/register/compile.ts'
import { reviewed } from '../../src/register/reviews/reviewed.ts'
import { Current } from '../../src/server/current.ts'
import { byReport, holdingsWithLinks } from '../../src/server/wording.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { KNOWN } from '../register/chronicle.ts'
import { Inventions } from '../register/inventions.ts'
import { DATABASES, type DatabaseKind, type Place } from '../store/databases.ts'
import { DOSSIER } from './dossier.ts'

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)
const dossier = { ...DOSSIER, ...KNOWN, roles: DOSSIER.roles }

for (const kind of DATABASES) {
  if (kind.none === null) describe(`the register as it is kept from a store on ${kind.name}`, () => suite(kind))
  else describe.skip(`the register as it is kept from a store on ${kind.name} (skipped: ${kind.none})`, () => suite(kind))
}

function suite(kind: DatabaseKind): void {
  let place: Place
  let store: Store

  beforeAll(() => kind.start(), 120_000)
  afterAll(() => kind.stop())
  beforeEach(async () => {
    place = await kind.place()
    store = await openStore(place.location)
  }, 60_000)
  afterEach(async () => {
    await store.close()
    await place.remove()
  })

  test.each([1, 2, 3])(
    'is the one that is compiled from all that the store holds, whatever was added, read anew and said of it (%i)',
    async (seed) => {
      const random = randomFrom(seed)
      const inventions = new Inventions(random)
      const documents: Document[] = []
      const current = new Current(store, dossier)
      for (let step = 0; step < 20; step++) {
        for (let several = 0; several < 1 + Math.floor(random() ** 4 * 4); several++) await change(inventions, documents, random)
        const { register, snapshot, names } = await current.at(null)
        expect(register).toEqual(await scratch())
        expect([...names.keys()].toSorted()).toEqual(documents.map(({ id }) => id).toSorted())
        const standing = reviewed(await store.statements(), await store.reviews()).statements
        expect(snapshot.statements.toSorted(byId)).toEqual(standing.toSorted(byId))
      }
      expect((await current.at('2025-03-20')).register).toEqual(await scratch('2025-03-20'))
    },
  )

  test('misses nothing that is asked for while the store changes', async () => {
    const inventions = new Inventions(randomFrom(4))
    const documents: Document[] = []
    const current = new Current(store, dossier)
    const asked: Promise<unknown>[] = []
    for (let step = 0; step < 8; step++) {
      await change(inventions, documents, randomFrom(step))
      asked.push(current.at(null), current.at('2025-03-20'))
    }
    await Promise.all(asked)
    expect((await current.at(null)).register).toEqual(await scratch())
  })

  /** Adds a report, reads one that is there anew, or says something of one or takes that back. */
  async function change(inventions: Inventions, documents: Document[], random: () => number): Promise<void> {
    if (documents.length > 0 && random() < 0.4) {
      const held = await store.holdings()
      const said = inventions.review(byReport(held), held.reviews)
      if (said) await store.review(said)
      return
    }
    const again = documents[Math.floor(random() * documents.length * 3)]
    const document = again ? inventions.dated(again) : inventions.report()
    const { statements, clues } = inventions.reading(document)
    if (again) return store.replace(document, statements, { clues })
    documents.push(document)
    await store.add(document, statements, { clues })
  }

  async function scratch(asOf: string | null = null): Promise<Register> {
    const { statements, reports, clues, links, reviews } = await holdingsWithLinks(store, dossier)
    return compile(statements, reports, { asOf, dossier, clues, links, reviews })
  }
}
