import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { KnownEvent } from '../../src/model/event.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Account } from '../../src/register/reviews/accounts.ts'
import type { Statement } from '../../src/model/statement.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { Place } from './garant.ts'
import { called } from './inprocess.ts'

const place = new Place()
afterAll(() => place.remove())

const data = join(place.folder, '.garant')
const garant = (...words: readonly string[]) => called(data, ...words)

const told = (day: string, sentence: string) => `---\npublished: ${day}\noutlet: Probeblatt\n---\n\n${sentence}\n`
const reviews = async (...words: readonly string[]) =>
  JSON.parse((await garant('reviews', '--json', ...words)).out) as readonly (Omit<Account, 'review'> & { id: string; by: string })[]

/** Works on the store, as nobody does by commands. */
async function inStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ data })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const statements = () => inStore((store) => store.statements())
const of = async (party: string): Promise<Statement> => {
  const found = (await statements()).find((s) => s.kind === 'position' && s.party === party)
  if (!found) throw new Error(`nothing is read of ${party}`)
  return found
}

beforeAll(async () => {
  place.write('pt.md', told('2025-11-12', 'Portugal ist bereit, Soldaten in die Ukraine zu entsenden.'))
  place.write('no.md', told('2025-11-12', 'Portugal wird keine Soldaten in die Ukraine entsenden.'))
  place.write('se.md', told('2025-11-12', 'Schweden ist bereit, Kampfjets für die Luftraumüberwachung zu stellen.'))
  place.write('ee.md', told('2025-11-12', 'Estland ist bereit, Soldaten in die Ukraine zu entsenden.'))
  expect((await garant('add', ...['pt', 'no', 'se', 'ee'].map((name) => join(place.folder, `${name}.md`)))).out).toContain('4 new')
}, 60_000)

describe('garant review of a statement', () => {
  test('wrong takes it out of the register, also after it was read anew with a longer quote; withdrawn, it is back', async () => {
    const { id, document } = await of('EE')
    const { code, out } = await garant('review', id, 'wrong', '--by', 'Abel', '--because', 'nobody says so')
    expect(code).toBe(0)
    const review = /\((r-[0-9a-f]{16})\)\n$/.exec(out)?.[1] ?? ''
    expect(out).toMatch(new RegExp(`^${id} refused by Abel on \\d{4}-\\d\\d-\\d\\d: nobody says so`))
    expect((await garant('show', id)).out).toMatch(/\n {2}refused by Abel on .*: nobody says so \(r-\w+\)\n$/)
    // another version of the reader had a shorter quote
    await inStore(async (store) => {
      const [report] = await store.documents({ ids: [document] })
      const [read] = await store.statements({ document })
      if (!report || !read) throw new Error('no report')
      const { start } = read.quote
      await store.replace(report, [{ ...read, id: 's-short', quote: { start, end: start + 7, text: 'Estland' } }])
    })
    const reread = await garant('reread')
    expect(reread.out).toContain('statements: 0 added, 0 gone, 0 changed')
    expect((await garant('register', '--party', 'EE')).out).toMatch(/^0 positions/)
    expect((await garant('show', 'EE:troops')).out).toMatch(/^EE:troops: all that was read of it was refused\n\n◐ EE troops willing /)
    await garant('review', review, 'withdraw', '--by', 'Bona')
    expect((await garant('register', '--party', 'EE')).out).toContain('troops willing')
    expect(await reviews()).toMatchObject([
      { by: 'Abel', verdict: 'wrong', withdrawnBy: expect.stringMatching(/^r-/) as string, orphaned: false },
      { by: 'Bona', verdict: 'withdraw', review },
    ])
  }, 120_000)

  test('set refuses a day on which it was said that lies after its report', async () => {
    const { id } = await of('SE')
    const { code, err } = await garant('review', id, 'set', 'said=2025-11-13', '--by', 'Abel')
    expect(code).toBe(2)
    expect(err).toContain('said=2025-11-13: it cannot have been said after its report, which is of 2025-11-12')
    expect(err).toContain('write a day up to 2025-11-12')
  }, 60_000)

  test('set corrects it field by field, right confirms what is shown, and two people who differ are told', async () => {
    const { id } = await of('SE')
    await garant('review', id, 'set', 'stance=considering', '--by', 'Abel')
    await garant('review', id, 'set', 'conditions=approval,ceasefire/peace_deal', '--by', 'Abel')
    await garant('review', id, 'right', '--by', 'Bona')
    const agreed = await garant('show', id)
    expect(agreed.out).toMatch(/^○ SE air considering if ceasefire or peace_deal, approval\n/)
    expect(agreed.out).toMatch(/corrected \(stance=considering conditions=ceasefire\/peace_deal,approval\) by Bona on /)
    expect(agreed.out).toMatch(/rule review r-\w+ of \w+/)
    expect(agreed.out).not.toContain('contradict')
    await garant('review', id, 'wrong', '--by', 'Cara')
    await garant('review', id, 'set', 'stance=reluctant', '--by', 'Abel')
    expect((await garant('show', id)).out).toContain('people contradict each other here')
    expect((await garant('register', '--party', 'SE')).out).toMatch(/◌ air reluctant .* · 1 report · 1 reviewed\n/)
    expect((await garant('register', '--party', 'SE', '--csv')).out).toMatch(/,1,1,1,1 corrected\r\n$/)
    const last = (await reviews()).filter(({ contradictedBy }) => contradictedBy.length > 0)
    expect(new Set(last.map(({ by }) => by))).toEqual(new Set(['Abel', 'Bona', 'Cara']))
  }, 120_000)

  test('is listed as orphaned where nothing is read there any more', async () => {
    const { document } = await of('SE')
    await inStore(async (store) => {
      for (const report of await store.documents({ ids: [document] })) await store.replace(report, [])
    })
    const orphaned = await reviews('--orphaned')
    expect(orphaned.length).toBe(5)
    expect(orphaned.every((account) => account.orphaned)).toBe(true)
    expect((await garant('reviews', '--orphaned')).out).toMatch(/orphaned: nothing is read there any more[\s\S]*\n5 orphaned reviews\n$/)
    await garant('reread')
    expect(await reviews('--orphaned')).toEqual([])
  }, 120_000)
})

describe('garant review of a finding', () => {
  const found = async (...words: readonly string[]) =>
    JSON.parse((await garant('findings', '--json', '--kind', 'stance', ...words)).out) as readonly (Finding & {
      verdict: string | null
    })[]

  test('settles it; what is none is left out, unless all are asked for', async () => {
    const [first] = await found()
    const id = first?.id ?? ''
    expect(first?.verdict).toBeNull()
    expect((await garant('show', id)).out).toMatch(/^high stance PT:troops\n/)
    await garant('review', id, 'resolved', '--by', 'Abel', '--because', 'the second report is of another day')
    expect((await garant('findings')).out).toMatch(/\n {2}resolved by Abel on .*: the second report is of another day \(r-/)
    await garant('review', id, 'not', '--by', 'Bona')
    expect(await found()).toEqual([])
    expect((await garant('findings')).out).toMatch(
      /^0 findings in 4 reports; .*; 1 that somebody found to be none: garant findings --all\n$/,
    )
    expect(await found('--all')).toMatchObject([{ id, verdict: 'not', reviews: [{ verdict: 'resolved' }, { by: 'Bona', because: null }] }])
    expect((await garant('show', id)).out).toContain('people contradict each other here')
  }, 120_000)
})

describe('garant review of two reports', () => {
  test('makes them one origin, and parts them again', async () => {
    const [one, two] = [await of('PT'), await of('EE')].map(({ document }) => document)
    await garant('review', one ?? '', 'same', two ?? '', '--by', 'Abel')
    expect((await garant('origins')).out).toMatch(/\n└ by a review of one origin with /)
    await garant('review', two ?? '', 'unsure', one ?? '', '--by', 'Abel')
    expect((await garant('origins')).out).toMatch(/4 origins: 0 of more than one report/)
  }, 120_000)
})

describe('garant review of two events', () => {
  test('parts what was joined and joins what was not, and garant show tells who said so', async () => {
    const beside = (...words: readonly string[]) => called(join(place.folder, 'events'), ...words)
    const known = async () => JSON.parse((await beside('events', '--json')).out) as readonly KnownEvent[]
    const met = 'Am 4. September 2025 trafen sich Macron und Starmer in Paris, um über Soldaten für die Ukraine zu beraten.'
    for (const day of ['05', '06']) place.write(`${day}.md`, told(`2025-09-${day}`, `${met} So steht es am ${day}. hier.`))
    await beside('add', ...['05', '06'].map((day) => join(place.folder, `${day}.md`)))
    const [one, ...others] = await known()
    expect([one?.reports.length, others]).toEqual([2, []])
    const [first = '', second = ''] = one?.statements ?? []
    await beside('review', first, 'different', second, '--by', 'Abel', '--because', 'two meetings')
    const [here, there] = await known()
    expect([here?.statements.length, there?.statements.length]).toEqual([1, 1])
    await beside('review', here?.id ?? '', 'same', there?.id ?? '', '--by', 'Bona')
    const [joined, ...none] = await known()
    expect([joined?.reports.length, none]).toEqual([2, []])
    const { out } = await beside('show', joined?.id ?? '')
    expect(out).toMatch(
      /\n {4}the same by Bona on .*\n {4}people contradict each other here\n {4}before: not the same by Abel on .*: two meetings/,
    )
    expect((await beside('review', joined?.id ?? '', 'same', joined?.id ?? '', '--by', 'A')).err).toContain('it needs one other id')
  }, 120_000)
})

describe('garant review refuses', () => {
  const refused = async (...words: readonly string[]) => {
    const { code, out, err } = await garant('review', ...words)
    expect([code, out]).toEqual([2, ''])
    return err
  }

  test('what nobody says, and takes the name from GARANT_BY', async () => {
    expect(await refused('s-0', 'wrong')).toMatch(/^--by: it is not said who says so; .*GARANT_BY\n$/)
    const { id } = await of('PT')
    const { out } = await place.shell(`GARANT_BY=Dora "$garant" review ${id} right`)
    expect(out).toContain('found right by Dora')
  }, 60_000)

  test('fields, values and verdicts that there are not, with those that are most like them', async () => {
    const { id } = await of('PT')
    expect(await refused(id, 'set', 'partei=FR', '--by', 'A')).toContain('did you mean party? write FIELD=VALUE; the fields are party, ')
    expect(await refused(id, 'set', 'party=France', '--by', 'A')).toContain('party cannot be "France"; did you mean FR?')
    expect(await refused(id, 'maybe', '--by', 'A')).toContain('a statement is right, wrong, set, same, different or unsure')
    expect(await refused('f-0', 'resolved', '--by', 'A')).toContain('say how it was resolved')
  }, 60_000)
})
