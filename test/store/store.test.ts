import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Refusal } from '../../src/model/refusal.ts'
import { type Anchor, anchor, review } from '../../src/model/review.ts'
import { packed } from '../../src/model/sketch.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { DATABASES, type DatabaseKind, type Place } from './databases.ts'
import { clue, position, report } from './reports.ts'

const NOON = '2025-11-25T12:00:00.000Z'
const EVENING = '2025-11-25T18:00:00.000Z'

for (const kind of DATABASES) {
  if (kind.none === null) describe(`the store on ${kind.name}`, () => suite(kind))
  else describe.skip(`the store on ${kind.name} (skipped: ${kind.none})`, () => suite(kind))
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

  /** Closes the store, lets `sql` loose on its database, and opens it again. */
  async function altered(sql: string): Promise<void> {
    await store.close()
    await place.sql(sql)
    store = await openStore(place.location)
  }

  /** The reports of which there is no sketch that can be used. */
  async function unsketched(): Promise<readonly string[]> {
    const { reports, sketches } = await store.holdings()
    return reports.flatMap(({ id }) => (sketches.has(id) ? [] : [id]))
  }

  test('gives a document back exactly as it was added, whatever characters it is written in', async () => {
    const text = 'Zoë 🇫🇷 sagt: „Wir schicken 𝔗ruppen“ – e\u0301\r\n\tнадо\u{10FFFF}\uFEFF\u200B\'"\\%_'
    const added = report(text, { title: '🕊', outlet: 'Blatt', url: 'https://example.org/?q=ü', published: null, publishedHow: 'unknown' })
    await store.add(added, [])
    expect(await store.document(added.id)).toEqual({ ...added, added: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string })
  })

  test('gives a statement back exactly as it was added, with offsets that count UTF-16 units', async () => {
    const added = report('🕊🕊🕊 Frankreich schickt Truppen.')
    const stated = position(added, 'Frankreich schickt', { conditions: ['ceasefire', 'peace_deal'] })
    expect(stated.quote.start).toBe(7)
    await store.add(added, [stated])
    expect(await store.statement(stated.id)).toEqual(stated)
  })

  test('gives positions of an older store what they had not: no alternatives, and no day on which they were said', async () => {
    const added = report('Frankreich schickt Truppen.')
    const stated = position(added, 'Frankreich', { conditions: ['ceasefire'] })
    await store.add(added, [stated])
    await altered(`
      update garant.statement set body = body - 'alternatives' - 'said';
      alter table garant.document drop column sketch, drop column sketch_version, drop column kind, drop column kind_how, drop column changed, drop column unread;
      drop table garant.clues; drop table garant.review;
      delete from garant.migration where name > '001~'
    `)
    expect(await store.statements()).toEqual([{ ...stated, alternatives: [], said: null }])
  })

  test('keeps the sketch of a report, and says which reports have none', async () => {
    const [one, other] = [report('Frankreich schickt Truppen.'), report('Estland auch.')]
    const made = packed([1, 2 ** 32 - 1], [{ start: 0, end: 27, keys: [3, 4, 5], cognates: [6, 7] }])
    await store.add(one, [], { sketch: made })
    await store.add(other, [])
    expect(await unsketched()).toEqual([other.id])
    await store.keep(new Map([[other.id, packed([], [])]]))
    expect(await unsketched()).toEqual([])
    expect((await store.holdings()).sketches).toEqual(
      new Map([
        [one.id, made],
        [other.id, packed([], [])],
      ]),
    )
  })

  test('takes sketches of another version and of a store from before them for missing', async () => {
    const added = report('Frankreich schickt Truppen.')
    await store.add(added, [], { sketch: packed([], []) })
    await altered('update garant.document set sketch_version = 0')
    expect(await unsketched()).toEqual([added.id])
    expect((await store.holdings()).sketches.size).toBe(0)
    await altered(
      `alter table garant.document drop column sketch, drop column sketch_version, drop column kind, drop column kind_how, drop column changed, drop column unread; drop table garant.clues; drop table garant.review; delete from garant.migration where name > '003~'`,
    )
    expect(await unsketched()).toEqual([added.id])
  })

  test('knows a document that it has, and leaves it and its statements as they are', async () => {
    const added = report('Frankreich schickt Truppen.')
    const first = [position(added, 'Frankreich')]
    expect(await store.add(added, first)).toBe('new')
    expect(await store.add({ ...added, title: 'Another title' }, [position(added, 'Truppen')])).toBe('known')
    expect((await store.document(added.id))?.title).toBeNull()
    expect(await store.statements()).toEqual(first)
  })

  test('keeps a report that no pack has read as such, until it is read', async () => {
    const added = report('La France enverra des troupes.', { language: 'fr', unread: true })
    await store.add(added, [])
    expect(await store.document(added.id)).toMatchObject({ unread: true, text: added.text })
    expect((await store.holdings()).reports).toMatchObject([{ id: added.id, unread: true }])
    const { unread: _, ...read } = added
    await store.replace(read, [position(added, 'France')])
    expect(await store.document(added.id)).not.toHaveProperty('unread')
  })

  test('keeps documents and statements in the order of adding', async () => {
    const reports = ['c', 'a', 'd', 'b', 'e'].map((letter) => report(`Bericht ${letter}: Frankreich will Truppen schicken.`))
    for (const added of reports) await store.add(added, [position(added, 'Truppen'), position(added, 'Frankreich')])
    expect((await store.documents()).map(({ id }) => id)).toEqual(reports.map(({ id }) => id))
    expect((await store.statements()).map(({ document, quote }) => [document, quote.text])).toEqual(
      reports.flatMap(({ id }) => [
        [id, 'Truppen'],
        [id, 'Frankreich'],
      ]),
    )
  })

  test('finds the statements of one document, and the documents of some ids', async () => {
    const [one, two, three] = [report('Eins.'), report('Zwei.'), report('Drei.')]
    for (const added of [one, two, three]) await store.add(added, [position(added, added.text)])
    expect(await store.statements({ document: two.id })).toEqual([position(two, 'Zwei.')])
    expect((await store.documents({ ids: [three.id, one.id, 'd-unknown'] })).map(({ text }) => text)).toEqual(['Eins.', 'Drei.'])
    expect(await store.documents({ ids: [] })).toEqual([])
  })

  test('has no document, no statement and no statements of what was never added', async () => {
    expect(await store.document('d-0')).toBeNull()
    expect(await store.statement('s-0')).toBeNull()
    expect(await store.statements({ document: 'd-0' })).toEqual([])
    expect(await store.holdings()).toEqual({ revision: 0, sketches: new Map(), clues: [], reviews: [], reports: [], statements: [] })
  })

  test('puts the statements of a better reader in the place of those of one document, and of no other', async () => {
    const [one, two] = [report('Frankreich schickt Truppen.'), report('Estland schickt Truppen.')]
    await store.add(one, [position(one, 'Frankreich')])
    await store.add(two, [position(two, 'Estland')])
    await store.replace(one, [position(one, 'Frankreich schickt'), position(one, 'Truppen')])
    expect((await store.statements()).map(({ quote }) => quote.text)).toEqual(['Frankreich schickt', 'Truppen', 'Estland'])
    await expect(store.replace(report('Nie.'), [])).rejects.toThrow('no document d-')
  })

  test('hands out what a register is compiled from: reports without their texts, every statement and every clue', async () => {
    const added = report('Frankreich schickt Truppen.')
    await store.add(added, [position(added, 'Truppen')], { clues: [clue(added, 'Frankreich')] })
    const { text: _, ...withoutText } = added
    expect(await store.holdings()).toEqual({
      revision: 1,
      sketches: new Map(),
      reports: [{ ...withoutText, added: expect.any(String) as string }],
      statements: [position(added, 'Truppen')],
      clues: [clue(added, 'Frankreich')],
      reviews: [],
    })
  })

  test('puts the clues of a better reader in the place of those of one document, and takes none whose words do not stand there', async () => {
    const [one, two] = [report('Frankreich schickt Truppen.'), report('Estland schickt Truppen.')]
    await store.add(one, [], { clues: [clue(one, 'Frankreich')] })
    await store.add(two, [], { clues: [clue(two, 'Estland')] })
    await store.replace(one, [], { clues: [clue(one, 'Truppen')] })
    expect((await store.holdings()).clues).toEqual([clue(one, 'Truppen'), clue(two, 'Estland')])
    await expect(store.replace(one, [], { clues: [clue(two, 'Estland')] })).rejects.toThrow(`a clue is of ${two.id}`)
    await expect(store.replace(one, [], { clues: [{ ...clue(two, 'Estland'), document: one.id }] })).rejects.toThrow(
      '"Estland" do not stand',
    )
  })

  test('puts the sketch of a better reader in its place, and the day and the kind that it recognised, but not where these were given', async () => {
    const [given, open] = [
      report('Frankreich schickt Truppen.', { kind: 'official', kindHow: 'given' }),
      report('Estland schickt Truppen.', { published: null, publishedHow: 'unknown' }),
    ]
    const better = { published: '2025-10-01', publishedHow: 'dateline', kind: 'agency', kindHow: 'credit' } as const
    const made = packed([1], [])
    for (const added of [given, open]) {
      await store.add(added, [], { sketch: packed([], []) })
      await store.replace({ ...added, ...better }, [], { sketch: made })
    }
    const stored = (await store.documents()).map(({ added: _, ...document }) => document)
    expect(stored).toEqual([given, { ...open, ...better }])
    expect([...(await store.holdings()).sketches.values()]).toEqual([made, made])
  })

  test('keeps reviews in order of adding, each at a revision, and hands them out as they were added', async () => {
    const [one, two] = [report('Frankreich schickt „Truppen“ 🕊.'), report('Estland schickt Truppen.')]
    await store.add(one, [position(one, 'Frankreich')])
    await store.add(two, [position(two, 'Estland')])
    const because = "„Zoë“ sagt's: 🕊 \\ %_"
    const wrong = review(
      { on: 'statement', verdict: 'wrong', anchor: anchor(position(one, 'Frankreich')) },
      { by: 'Abel', when: NOON, because },
    )
    const same = review({ on: 'origins', verdict: 'same', reports: [one.id, two.id] }, { by: 'Bona', when: EVENING, because: null })
    const taken = review({ on: 'review', verdict: 'withdraw', review: wrong.id }, { by: 'Abel', when: EVENING, because: null })
    for (const made of [same, wrong, taken, wrong]) await store.review(made)
    expect(await store.reviews()).toEqual([same, wrong, taken])
    expect((await store.holdings()).reviews).toEqual([same, wrong, taken])
    expect(await store.revision()).toBe(5)
    await store.replace(one, [])
    expect(await store.reviews()).toHaveLength(3)
  })

  test('finds documents by their words in any form, the latest first, and where these stand', async () => {
    const early = report('🕊 Frankreich entsendet <b>Soldaten</b>. Die Soldaten gehen nach Kiew.', { published: '2025-03-01' })
    const late = report('Kein Soldat geht ohne Auftrag.', { published: '2025-09-01' })
    const foreign = report('Les soldats partent. Soldaten.', { language: 'xx', published: null })
    for (const one of [early, late, foreign]) await store.add(one, [])
    expect(await store.search('Soldat')).toEqual([late.id, early.id])
    expect(await store.search('soldaten')).toEqual([late.id, early.id, foreign.id])
    expect(await store.search('soldat -kiew')).toEqual([late.id])
    expect(await store.search('"Soldaten gehen"')).toEqual([early.id])
    for (const nothing of ['Schiffe', '', '"', '-', ":*&|!()'"]) expect(await store.search(nothing)).toEqual([])
    const places = await store.places('soldat kiew', [early.id, late.id])
    expect(places.get(early.id)?.map(({ text }) => text)).toEqual(['Soldaten', 'Soldaten', 'Kiew'])
    for (const { start, end, text } of places.get(early.id) ?? []) expect(early.text.slice(start, end)).toBe(text)
  })

  test('searches a text of any length, also one of words without end', async () => {
    const long = report(`${Array.from({ length: 100_000 }, (_, at) => `Wort${at}`).join(' ')} ${'x'.repeat(100_000)}`)
    await store.add(long, [])
    expect(await store.search('Wort7')).toEqual([long.id])
  })

  test('keeps a review only while no other was added since its writer looked, whatever else was', async () => {
    const [one, two] = [report('Frankreich schickt Truppen.'), report('Estland schickt Truppen.')]
    await store.add(one, [position(one, 'Frankreich')])
    const looked = await store.revision()
    const by = (name: string) =>
      review({ on: 'statement', verdict: 'wrong', anchor: anchor(position(one, 'Frankreich')) }, { by: name, when: NOON, because: null })
    await store.add(two, [])
    const outcomes = await Promise.all(['Abel', 'Bona', 'Cleo'].map((name) => store.review(by(name), looked)))
    expect(outcomes.toSorted()).toEqual(['kept', 'overtaken', 'overtaken'])
    expect(await store.reviews()).toHaveLength(1)
    expect(await store.revision()).toBe(looked + 2)
    expect(await store.review(by('Dora'), await store.revision())).toBe('kept')
  })

  test('takes no review of what it does not hold, and none whose words do not stand there', async () => {
    const [one, two] = [report('Frankreich schickt Truppen.'), report('Estland schickt Truppen.')]
    await store.add(one, [])
    const by = { by: 'Abel', when: NOON, because: null }
    const of = (words: Anchor) => store.review(review({ on: 'statement', verdict: 'wrong', anchor: words }, by))
    await expect(of(anchor(position(two, 'Estland')))).rejects.toThrow(`is about ${two.id}, which the store does not hold`)
    await expect(of({ ...anchor(position(one, 'Frankreich')), text: 'Finnland' })).rejects.toThrow('"Finnland" do not stand at 0–10')
    await expect(store.review(review({ on: 'review', verdict: 'withdraw', review: 'r-0' }, by))).rejects.toThrow('withdraws r-0')
    expect(await store.reviews()).toEqual([])
  })

  test('serves no review that was altered in the database', async () => {
    const added = report('Frankreich schickt Truppen.')
    await store.add(added, [])
    const by = { by: 'Abel', when: NOON, because: null }
    await store.review(review({ on: 'statement', verdict: 'wrong', anchor: anchor(position(added, 'Frankreich')) }, by))
    await altered(`update garant.review set body = jsonb_set(body, '{verdict}', '"right"')`)
    for (const ask of [() => store.reviews(), () => store.holdings()])
      await expect(ask()).rejects.toThrow('it is not the one that was added')
  })

  test('counts a revision for every change, and none for a document that it knew', async () => {
    const added = report('Frankreich schickt Truppen.')
    const revisions = [await store.revision()]
    await store.add(added, [])
    revisions.push(await store.revision())
    await store.add(added, [])
    revisions.push(await store.revision())
    await store.replace(added, [position(added, 'Truppen')])
    revisions.push(await store.revision())
    expect(revisions).toEqual([0, 1, 1, 2])
  })

  test('says what changed since a revision: documents that were added, read anew or sketched, with all that is kept beside them', async () => {
    const [one, two, three] = [report('Frankreich schickt Truppen.'), report('Estland auch.'), report('Litauen nicht.')]
    await store.add(one, [position(one, 'Truppen')], { clues: [clue(one, 'Frankreich')] })
    await store.add(two, [position(two, 'Estland')], { clues: [clue(two, 'auch')] })
    const { revision } = await store.holdings()
    expect(await store.changes(revision)).toEqual({ revision, reports: [], statements: [], clues: [], reviews: [], sketches: new Map() })
    await store.replace(one, [position(one, 'Frankreich')])
    await store.add(three, [position(three, 'Litauen')])
    const changed = await store.changes(revision)
    expect(changed.revision).toBe(revision + 2)
    expect(changed.reports.map(({ id }) => id)).toEqual([one.id, three.id])
    expect(changed.statements).toEqual([position(one, 'Frankreich'), position(three, 'Litauen')])
    expect(changed.clues).toEqual([])
    await store.keep(new Map([[two.id, packed([7], [])]]))
    const sketched = await store.changes(changed.revision)
    expect(sketched.reports.map(({ id }) => id)).toEqual([two.id])
    expect(sketched.sketches).toEqual(new Map([[two.id, packed([7], [])]]))
    expect(sketched.clues).toEqual([clue(two, 'auch')])
    expect(await store.changes(0)).toEqual(await store.holdings())
  })

  test('holds everything still when it is opened again', async () => {
    const added = report('Frankreich schickt Truppen.')
    await store.add(added, [position(added, 'Truppen')])
    await store.close()
    store = await openStore(place.location)
    expect(await store.add(added, [])).toBe('known')
    expect(await store.statements()).toEqual([position(added, 'Truppen')])
  })

  test('adds one document once, however many add it at the same moment', async () => {
    const added = report('Frankreich schickt Truppen.')
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => store.add(added, [position(added, 'Truppen')])))
    expect(outcomes.toSorted()).toEqual(['known', 'known', 'known', 'known', 'known', 'known', 'known', 'new'])
    expect(await store.statements()).toHaveLength(1)
  })

  test('adds every document that is added at the same moment as others, each at a revision of its own', async () => {
    const reports = Array.from({ length: 20 }, (_, i) => report(`Bericht ${i}: Truppen.`))
    expect(await Promise.all(reports.map((added) => store.add(added, [position(added, 'Truppen')])))).toEqual(reports.map(() => 'new'))
    expect(await store.revision()).toBe(20)
    expect(await store.statements()).toHaveLength(20)
  })

  test('keeps a report that makes very many statements', async () => {
    const added = report('ein Wort '.repeat(20_000))
    const statements = Array.from({ length: 20_000 }, (_, i) => ({ ...position(added, 'ein Wort'), id: `s-${i}` }))
    await store.add(added, statements)
    expect(await store.statements()).toEqual(statements)
  }, 60_000)

  test('has nothing of a document whose adding failed half way', async () => {
    const added = report('Frankreich schickt Truppen.')
    const twice = position(added, 'Truppen')
    await expect(store.add(added, [twice, twice])).rejects.toThrow('duplicate key')
    expect(await store.document(added.id)).toBeNull()
    expect(await store.holdings()).toEqual({ revision: 0, sketches: new Map(), clues: [], reviews: [], reports: [], statements: [] })
  })

  test.each([
    ['U+0000', 'Frank\0reich', 'U+0000'],
    ['half a surrogate pair', 'Frank\uD83Dreich', 'half a character'],
  ])('refuses a text with %s, which it could not give back', async (_, text, reason) => {
    const refused = store.add(report(text, { path: 'odd.txt' }), [])
    await expect(refused).rejects.toThrow(Refusal)
    await expect(refused).rejects.toMatchObject({ where: 'odd.txt', message: expect.stringContaining(reason) as string })
    expect(await store.documents()).toEqual([])
  })

  test('takes no statement of another document, and none whose words do not stand where it says', async () => {
    const [one, two] = [report('Frankreich schickt Truppen.'), report('Estland schickt Truppen.')]
    await expect(store.add(one, [position(two, 'Estland')])).rejects.toThrow(`is of ${two.id}, not of ${one.id}`)
    const stated = position(one, 'Truppen')
    await expect(store.add(one, [{ ...stated, quote: { ...stated.quote, text: 'Soldaten' } }])).rejects.toThrow(
      '"Soldaten" do not stand at 19–26',
    )
    expect(await store.documents()).toEqual([])
  })

  test('takes no quote that cuts a character in two', async () => {
    const added = report('Taube 🕊 fliegt')
    const stated = position(added, 'Taube')
    await expect(store.add(added, [{ ...stated, quote: { start: 0, end: 7, text: added.text.slice(0, 7) } }])).rejects.toThrow(RangeError)
  })

  test('serves no statement whose words were altered in the database', async () => {
    const added = report('Frankreich schickt Truppen.')
    const stated = position(added, 'Truppen')
    await store.add(added, [stated])
    await altered(`update garant.statement set body = jsonb_set(body, '{quote,text}', '"Soldaten"')`)
    const asks = [
      () => store.statement(stated.id),
      () => store.statements(),
      () => store.statements({ document: added.id }),
      () => store.holdings(),
    ]
    for (const ask of asks) {
      await expect(ask()).rejects.toThrow(Refusal)
      await expect(ask()).rejects.toThrow('the words "Soldaten" do not stand at 19–26')
    }
  })

  test('serves no document whose text was altered in the database', async () => {
    const added = report('Frankreich schickt Truppen.')
    await store.add(added, [position(added, 'Frankreich')])
    await altered(`update garant.document set text = text || ' Nicht.'`)
    for (const ask of [() => store.document(added.id), () => store.documents(), () => store.statements(), () => store.holdings()])
      await expect(ask()).rejects.toThrow('its text is not the one that was added')
  })

  test('is refused where a newer Garant made it', async () => {
    await store.close()
    await place.sql(`insert into garant.migration values ('999 what is to come', '2099-01-01T00:00:00.000Z')`)
    const opening = openStore(place.location)
    await expect(opening).rejects.toThrow(Refusal)
    await expect(opening).rejects.toThrow('a newer Garant made this store (it went through the unknown step "999 what is to come")')
    await place.sql(`delete from garant.migration where name like '999%'`)
    store = await openStore(place.location)
  })
}
