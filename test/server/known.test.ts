import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenAPIHono, z } from '@hono/zod-openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anchor, review } from '../../src/model/review.ts'
import { app } from '../../src/server/app.ts'
import { StatementsSchema } from '../../src/server/schemas.ts'
import { CellSchema } from '../../src/server/schemas/cell.ts'
import { ChangesSchema } from '../../src/server/schemas/changes.ts'
import { EventSchema, EventsSchema } from '../../src/server/schemas/events.ts'
import { FindingSchema, FindingsSchema } from '../../src/server/schemas/findings.ts'
import { ComparedOriginSchema, OriginsSchema } from '../../src/server/schemas/origins.ts'
import { MeasureSchema, PartySchema, PeopleSchema, PersonSchema } from '../../src/server/schemas/parties.ts'
import { ReportSchema } from '../../src/server/schemas/report.ts'
import { ReviewsSchema } from '../../src/server/schemas/reviews.ts'
import { SearchSchema } from '../../src/server/schemas/search.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { meeting, position, report } from '../store/reports.ts'
import { answerOf, refusalOf } from './asking.ts'
import { DOSSIER } from './dossier.ts'

const STORY = [
  'Portugal ist bereit, Soldaten zu schicken, sagte Ines Prado in Lissabon.',
  'Die Ministerin empfing am Mittag mehrere Kollegen aus dem Norden im Palast am Ufer.',
  'Gesprochen wurde über Brücken, Häfen und die Frage, wer den Nachschub bezahlt.',
  'Ein Beschluss über die Kosten soll im Frühjahr fallen, wenn die Haushälter rechnen.',
  'Vor dem Gebäude warteten Angehörige von Seeleuten auf eine Auskunft.',
  'Am Abend reisten die Gäste mit einer kleinen Maschine wieder ab.',
  'Über den Ausbau der Werft wurde nach Angaben von Teilnehmern nicht geredet.',
]
const yes = report(STORY.join('\n\n'), { published: '2025-11-12', title: 'Ein Ja', outlet: 'Uferblatt' })
const copy = report([...STORY.slice(0, 6), 'Nun wartet der Hafen.'].join('\n\n'), {
  published: '2025-11-13',
  title: 'Noch ein Ja',
  outlet: 'Bote',
})
const no = report('Portugal wird keine Soldaten schicken. In Lissabon trafen sich Minister am 11. November.', {
  published: '2025-11-12',
  title: 'Ein Nein',
})
const early = report('Spanien prüft es.', { published: '2025-06-01' })
const late = report('Spanien schickt Schiffe.', { published: '2025-12-01' })

const SPEAKER = 'Ines Prado'
const willing = position(yes, 'Portugal ist bereit, Soldaten zu schicken', { party: 'PT', speaker: SPEAKER })
const again = position(copy, 'Portugal ist bereit, Soldaten zu schicken', { party: 'PT' })
const declined = position(no, 'Portugal wird keine Soldaten schicken', { party: 'PT', stance: 'declined' })
const considers = position(early, 'prüft', { party: 'ES', stance: 'considering' })
const ships = position(late, 'schickt Schiffe', { party: 'ES', stance: 'committed', measure: 'sea' })
const wrong = position(late, 'Spanien', { party: 'ES', stance: 'declined' })
const received = meeting(yes, 'sagte Ines Prado in Lissabon', {
  date: '2025-11-12',
  place: 'Lissabon',
  participants: [
    { who: SPEAKER, mode: 'present' },
    { who: 'PT', mode: 'present' },
  ],
})
const overlapping = meeting(yes, 'Portugal ist bereit', { type: 'vote', date: '2025-11-10', participants: [{ who: 'PT', mode: 'remote' }] })

const dossier = {
  ...DOSSIER,
  offices: [{ party: 'PT', office: 'defence-minister', person: SPEAKER, spellings: ['Prado'], from: '2024-01-01', to: null }],
}
const said = { by: 'Abel', when: '2025-12-02T12:00:00.000Z', because: null }

let folder: string
let store: Store
let server: OpenAPIHono

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'garant-server-'))
  store = await openStore({ data: folder })
  await store.add(yes, [willing, received, overlapping])
  await store.add(no, [declined])
  await store.add(copy, [again])
  await store.add(early, [considers])
  await store.add(late, [ships, wrong])
  await store.review(review({ on: 'statement', verdict: 'wrong', anchor: anchor(wrong) }, said))
  server = app(store, dossier)
}, 60_000)
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const answer = <S extends z.ZodType>(path: string, schema: S) => answerOf(server, path, schema)
const refusal = (path: string) => refusalOf(server, path)

describe('GET /api/findings', () => {
  test('gives the gravest first, with how many there are of each kind, and the reports that are quoted', async () => {
    const { findings, kinds, reports, total } = await answer('/api/findings', FindingsSchema)
    expect(findings.map(({ kind, about }) => [kind, about])).toEqual([
      ['stance', 'PT:troops'],
      ['single', 'ES:sea'],
      ['single', 'ES:troops'],
    ])
    expect([total, kinds.stance, kinds.single, kinds.office]).toEqual([3, 1, 2, 0])
    expect(reports.map(({ id }) => id)).toEqual(expect.arrayContaining([yes.id, no.id]))
  })

  test.each([
    ['kind=single', ['ES:sea', 'ES:troops']],
    ['unless=single', ['PT:troops']],
    ['party=PT', ['PT:troops']],
    ['measure=sea', ['ES:sea']],
    ['severity=high', ['PT:troops']],
    [`report=${early.id}`, ['ES:troops']],
    ['asOf=2025-07-01', ['ES:troops']],
    ['party=ES&kind=stance', []],
  ])('gives only those that %s asks for', async (query, about) => {
    const { findings } = await answer(`/api/findings?${query}`, FindingsSchema)
    expect(findings.map((finding) => finding.about)).toEqual(about)
  })

  test('leaves out what somebody found to be none, until it is asked for', async () => {
    const [first] = (await answer('/api/findings?party=PT', FindingsSchema)).findings
    if (!first) throw new Error('nothing was found')
    const { id, kind, about, quotes } = first
    const none = review({ on: 'finding', verdict: 'not', finding: id, kind, about, quotes }, said)
    await store.review(none)
    expect((await answer('/api/findings?party=PT', FindingsSchema)).findings).toEqual([])
    expect((await answer('/api/findings?party=PT&all=true', FindingsSchema)).findings).toEqual([{ ...first, verdict: 'not' }])
    const { does, reviews } = await answer(`/api/findings/${id}`, FindingSchema)
    expect(does).toContain('no contradiction')
    expect(reviews).toEqual([none])
    await store.review(review({ on: 'review', verdict: 'withdraw', review: none.id }, said))
    expect((await answer('/api/findings?party=PT', FindingsSchema)).findings).toEqual([first])
  })

  test.each(['kind=rumour', 'party=XX', 'measure=ships', 'all=perhaps', 'limit=0', 'limit=many', 'cursor=nowhere', 'of=PT'])(
    'refuses %s',
    async (query) => {
      expect(await refusal(`/api/findings?${query}`)).toMatchObject({ status: 400 })
    },
  )
})

describe('GET /api/findings/ID', () => {
  test('gives both quotes in their reports, and what the register does about it', async () => {
    const [first] = (await answer('/api/findings', FindingsSchema)).findings
    const view = await answer(`/api/findings/${first?.id ?? ''}`, FindingSchema)
    expect(view.quotes.map(({ quote, report }) => [report.id, quote.text])).toEqual(
      expect.arrayContaining([
        [yes.id, willing.quote.text],
        [no.id, declined.quote.text],
      ]),
    )
    for (const { quote, context, contextStart } of view.quotes)
      expect(context.slice(quote.start - contextStart, quote.end - contextStart)).toBe(quote.text)
    expect(view.statements.map(({ id }) => id).toSorted()).toEqual([willing.id, again.id, declined.id].toSorted())
    expect(view.cells.map(({ id, stance }) => [id, stance])).toEqual([['PT:troops', 'declined']])
    expect(view.does).toContain('The register holds PT:troops as declined since 2025-11-12')
  })

  test('knows no finding that there is not', async () => {
    expect(await refusal('/api/findings/f-0')).toMatchObject({ status: 404, code: 'no-finding' })
  })
})

describe('GET /api/events', () => {
  test('gives what happened in order of time, as it is filtered', async () => {
    const types = async (query: string) => (await answer(`/api/events?${query}`, EventsSchema)).events.map(({ type }) => type)
    expect(await types('')).toEqual(['vote', 'meeting'])
    expect(await types('type=meeting')).toEqual(['meeting'])
    expect(await types('party=PT')).toEqual(['vote', 'meeting'])
    expect(await types('party=ES')).toEqual([])
    expect(await types(`report=${no.id}`)).toEqual([])
    expect(await types('asOf=2025-11-11')).toEqual([])
  })

  test('gives one with every telling in its report, and who took part how by how many origins', async () => {
    const [event] = (await answer('/api/events?type=meeting', EventsSchema)).events
    const view = await answer(`/api/events/${event?.id ?? ''}`, EventSchema)
    expect(view.event).toEqual(event)
    expect(view.attendance.map(({ who, mode, versions }) => [who, mode, versions.map(({ origins }) => origins)])).toEqual([
      [SPEAKER, 'present', [1]],
      ['PT', 'present', [1]],
    ])
    expect(view.tellings.map(({ statement }) => statement)).toEqual([received])
    expect(await refusal('/api/events/e-0')).toMatchObject({ status: 404, code: 'no-event' })
  })
})

describe('GET /api/origins', () => {
  test('gives those of several reports', async () => {
    const { origins, single, reports } = await answer('/api/origins', OriginsSchema)
    expect(origins.map(({ root, derived }) => [root, derived.map(({ report, how }) => [report, how])])).toEqual([
      [yes.id, [[copy.id, 'copy']]],
    ])
    expect(single).toBe(3)
    expect(reports.map(({ id }) => id)).toEqual([yes.id, copy.id])
  })

  test('gives the one of any of its reports with what was kept, added and dropped', async () => {
    const view = await answer(`/api/origins/${copy.id}`, ComparedOriginSchema)
    expect(view).toEqual(await answer(`/api/origins/${yes.id}`, ComparedOriginSchema))
    const [derived] = view.origin.derived
    expect(derived?.kept).toHaveLength(6)
    expect(derived?.dropped.map(({ text }) => text)).toEqual([STORY[6]])
    expect((await answer(`/api/origins/${no.id}`, ComparedOriginSchema)).origin).toEqual({ root: no.id, derived: [] })
    expect(await refusal('/api/origins/d-0')).toMatchObject({ status: 404 })
  })
})

describe('GET /api/cells and /api/reports', () => {
  test('give the origins, findings and events that a cell has to do with, and what was refused of it', async () => {
    const cell = await answer('/api/cells/PT/troops', CellSchema)
    expect(cell.origins).toEqual(
      expect.arrayContaining([
        { root: yes.id, reports: [yes.id, copy.id] },
        { root: no.id, reports: [no.id] },
      ]),
    )
    expect(cell.findings.map(({ kind }) => kind)).toEqual(['stance'])
    expect(cell.events.map(({ type }) => type)).toEqual(['vote'])
    const { refused, reviews } = await answer('/api/cells/ES/troops', CellSchema)
    expect(refused.map(({ statement }) => statement)).toEqual([wrong])
    expect(reviews).toMatchObject({ [wrong.id]: [{ verdict: 'wrong', by: 'Abel' }] })
  })

  test('give a report its origin, findings and events, and what was refused in it', async () => {
    const view = await answer(`/api/reports/${copy.id}`, ReportSchema)
    expect([view.origin.root, view.together.map(({ id }) => id)]).toEqual([yes.id, [yes.id, copy.id]])
    expect(view.dating).toMatchObject({ how: 'given', from: '2025-11-13' })
    expect((await answer(`/api/reports/${yes.id}`, ReportSchema)).events).toHaveLength(2)
    expect((await answer(`/api/reports/${no.id}`, ReportSchema)).findings.map(({ kind }) => kind)).toEqual(['stance'])
    const { statements, refused, reviews } = await answer(`/api/reports/${late.id}`, ReportSchema)
    expect([statements, refused]).toEqual([[ships], [wrong]])
    expect(Object.keys(reviews)).toEqual([wrong.id])
  })
})

describe('GET /api/parties, /api/measures and /api/people', () => {
  test('give a party its cells, its people and their events', async () => {
    const view = await answer('/api/parties/PT', PartySchema)
    expect(view.party).toEqual({ id: 'PT', label: { en: 'Portugal', de: 'Portugal' }, group: false })
    expect(view.offices.map(({ person }) => person)).toEqual([SPEAKER])
    expect(view.cells.map(({ id }) => id)).toEqual(['PT:troops'])
    expect(view.events).toHaveLength(2)
    expect(view.findings.map(({ kind }) => kind)).toEqual(['stance'])
    expect((await answer('/api/parties/PT?asOf=2025-06-01', PartySchema)).cells).toEqual([])
    expect(await refusal('/api/parties/XX')).toMatchObject({ status: 404, code: 'unknown-party' })
  })

  test('give a measure its cells', async () => {
    const { cells, measure } = await answer('/api/measures/troops', MeasureSchema)
    expect(measure).toEqual(DOSSIER.measures[0])
    expect(cells.map(({ id }) => id)).toEqual(['ES:troops', 'PT:troops'])
    expect(await refusal('/api/measures/ships')).toMatchObject({ status: 404, code: 'unknown-measure' })
  })

  test('give a person what they said, their offices and events, by any spelling of the name', async () => {
    expect((await answer('/api/people', PeopleSchema)).people).toEqual([{ person: SPEAKER, statements: 1, events: 1 }])
    const view = await answer('/api/people/Ines%20Prado', PersonSchema)
    expect(view.statements.map(({ statement }) => statement)).toEqual([willing])
    expect(view.offices).toEqual([{ party: 'PT', office: 'defence-minister', from: '2024-01-01', to: null }])
    expect(view.events.map(({ type }) => type)).toEqual(['meeting'])
    expect(view.findings.map(({ kind }) => kind)).toEqual(['stance'])
    expect(await answer('/api/people/prado', PersonSchema)).toEqual(view)
    expect(await refusal('/api/people/Niemand')).toMatchObject({ status: 404, code: 'no-person' })
  })
})

describe('GET /api/changes', () => {
  test('gives what is new since a day', async () => {
    const { changes } = await answer('/api/changes?since=2025-11-01', ChangesSchema)
    expect(changes.map(({ kind, cell }) => [kind, cell])).toEqual([
      ['new', 'ES:sea'],
      ['new', 'PT:troops'],
    ])
    expect((await answer('/api/changes?since=2025-11-01&asOf=2025-11-30', ChangesSchema)).changes.map(({ cell }) => cell)).toEqual([
      'PT:troops',
    ])
    for (const query of ['', 'since=yesterday', 'since=2025-11-01&asOf=2025-10-01'])
      expect(await refusal(`/api/changes?${query}`)).toMatchObject({ status: 400, code: 'bad-parameter' })
  })
})

describe('GET /api/reviews', () => {
  test('gives what people said, the latest first, and what became of it', async () => {
    const { reviews, reports } = await answer('/api/reviews?on=statement', ReviewsSchema)
    expect(reviews).toMatchObject([{ review: { verdict: 'wrong', by: 'Abel' }, withdrawnBy: null, orphaned: false }])
    expect(reports.map(({ id }) => id)).toEqual([late.id])
    expect((await answer('/api/reviews?by=Kain', ReviewsSchema)).total).toBe(0)
    expect((await answer('/api/reviews?orphaned=true', ReviewsSchema)).total).toBe(0)
    expect((await answer(`/api/reviews?report=${late.id}`, ReviewsSchema)).total).toBe(1)
  })
})

describe('GET /api/statements', () => {
  test.each([
    ['', [ships, again, willing, received, overlapping, declined, considers]],
    ['kind=event', [received, overlapping]],
    ['party=ES', [ships, considers]],
    ['measure=sea', [ships]],
    ['stance=declined', [declined]],
    ['speaker=Ines%20Prado', [willing]],
    [`report=${no.id}`, [declined]],
  ])('gives those that stand, as "%s" asks for', async (query, expected) => {
    const { statements } = await answer(`/api/statements?${query}`, StatementsSchema)
    expect(statements.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
  })

  test('gives a long list in parts, none of them twice', async () => {
    const all = (await answer('/api/statements', StatementsSchema)).statements
    const parts: string[] = []
    let cursor = ''
    for (let asked = 0; asked < 10; asked++) {
      const { statements, next, total } = await answer(`/api/statements?limit=3${cursor}`, StatementsSchema)
      expect(total).toBe(all.length)
      parts.push(...statements.map(({ id }) => id))
      if (next === null) break
      cursor = `&cursor=${next}`
    }
    expect(parts).toEqual(all.map(({ id }) => id))
  })
})

describe('GET /api/search', () => {
  const found = async (words: string) => answer(`/api/search?q=${encodeURIComponent(words)}`, SearchSchema)

  test('gives the reports that have the words in any form, with the places and the statements that rest on them', async () => {
    const { reports, words, instead, total } = await found('Soldat')
    expect([words, instead, total]).toEqual(['Soldat', false, 3])
    expect(reports.map(({ report }) => report.id)).toEqual([copy.id, no.id, yes.id])
    const last = reports.at(-1)
    expect(last?.statements.map(({ id }) => id)).toEqual([willing.id])
    expect(last?.passages.flatMap(({ words }) => words.map(({ text }) => text))).toEqual(['Soldaten'])
    for (const { context, contextStart, words } of last?.passages ?? [])
      for (const { start, end, text } of words) expect(context.slice(start - contextStart, end - contextStart)).toBe(text)
  })

  test('gives people, parties and measures that are called so', async () => {
    expect((await found('prad')).people.map(({ person }) => person)).toEqual([SPEAKER])
    expect((await found('ines prado')).people.map(({ person }) => person)).toEqual([SPEAKER])
    expect((await found('spanien')).parties.map(({ id }) => id)).toEqual(['ES'])
    expect((await found('Trüppen')).measures.map(({ id }) => id)).toEqual(['troops'])
    expect((await found('- "')).people).toEqual([])
  })

  test('searches for what is most like it where nobody writes it so', async () => {
    expect(await found('Soldatn')).toMatchObject({ words: 'soldaten', instead: true, total: 3 })
    expect(await found('Portgual bereit')).toMatchObject({ words: 'portugal bereit', instead: true, total: 2 })
    expect(await found('Elefanten')).toMatchObject({ words: 'Elefanten', instead: false, total: 0 })
  })

  test.each(['', 'q=a%00b', `q=${'a'.repeat(201)}`])('refuses "%s"', async (query) => {
    expect(await refusal(`/api/search?${query}`)).toMatchObject({ status: 400 })
  })
})
