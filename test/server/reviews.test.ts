import type { OpenAPIHono } from '@hono/zod-openapi'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { anchor, review } from '../../src/model/review.ts'
import { standing } from '../../src/register/reviews/standing.ts'
import { app } from '../../src/server/app.ts'
import { EventSchema, EventsSchema } from '../../src/server/schemas/events.ts'
import { FindingsSchema } from '../../src/server/schemas/findings.ts'
import { OriginsSchema } from '../../src/server/schemas/origins.ts'
import { ReportSchema } from '../../src/server/schemas/report.ts'
import { ConflictSchema, KeptReviewSchema, ReviewsSchema } from '../../src/server/schemas/reviews.ts'
import type { KeptReview } from '../../src/server/views/reviews.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { DATABASES, type DatabaseKind, type Place } from '../store/databases.ts'
import { meeting, position, report } from '../store/reports.ts'
import { answerOf, described, type Told } from './asking.ts'
import { DOSSIER } from './dossier.ts'

const yes = report('Portugal ist bereit. In Lissabon trafen sich Minister.', { published: '2025-11-12' })
const no = report('Portugal lehnt ab. Eine Runde tagte in Lissabon.', { published: '2025-11-12' })
const ready = position(yes, 'Portugal ist bereit', { party: 'PT', conditions: ['ceasefire'] })
const declines = position(no, 'Portugal lehnt ab', { party: 'PT', stance: 'declined' })
const met = meeting(yes, 'In Lissabon trafen sich Minister', { date: '2025-11-10', place: 'Lissabon' })
const sat = meeting(no, 'Eine Runde tagte in Lissabon', { date: '2025-11-02', place: 'Lissabon' })

for (const kind of DATABASES) {
  if (kind.none === null) describe(`POST /api/reviews with a store on ${kind.name}`, () => suite(kind))
  else describe.skip(`POST /api/reviews with a store on ${kind.name} (skipped: ${kind.none})`, () => suite(kind))
}

function suite(kind: DatabaseKind): void {
  let place: Place
  let store: Store
  let server: OpenAPIHono

  beforeAll(async () => {
    await kind.start()
    place = await kind.place()
    store = await openStore(place.location)
    await store.add(yes, [ready, met])
    await store.add(no, [declines, sat])
    server = app(store, DOSSIER)
  }, 120_000)
  /** What was said is taken back, so that the next test begins where this one did. */
  afterEach(async () => {
    const by = { by: 'Niemand', when: '2100-01-01T00:00:00.000Z', because: null }
    for (const { id } of await said()) await store.review(review({ on: 'review', verdict: 'withdraw', review: id }, by))
  })
  afterAll(async () => {
    await store.close()
    await place.remove()
    await kind.stop()
  })

  const said = async () => standing(await store.reviews())

  const post = async (body: object | string, headers: Record<string, string> = {}, to = server) =>
    to.request('/api/reviews', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  async function kept(body: object): Promise<KeptReview> {
    const response = await post({ by: 'Abel', seen: null, ...body })
    const answer: unknown = await response.json()
    expect(response.status, JSON.stringify(answer)).toBe(201)
    return described(answer, KeptReviewSchema)
  }

  async function refused(body: object | string, headers: Record<string, string> = {}): Promise<Told> {
    const response = await post(typeof body === 'string' ? body : { by: 'Abel', seen: null, ...body }, headers)
    const { error } = (await response.json()) as { error: Omit<Told, 'status'> }
    expect(error.cure).toMatch(/\S/)
    return { status: response.status, ...error }
  }

  const onReady = { on: 'statement', statement: ready.id }

  test('keeps what somebody says of a statement, and the report shows it at once', async () => {
    const { review, reviews } = await kept({ ...onReady, verdict: 'wrong', by: '  Abel \n Kern ', because: ' so nicht ' })
    expect(review).toMatchObject({ by: 'Abel Kern', because: 'so nicht', verdict: 'wrong', anchor: anchor(ready) })
    expect(reviews).toEqual([review])
    expect(await said()).toEqual([review])
    const view = await answerOf(server, `/api/reports/${yes.id}`, ReportSchema)
    expect([view.statements, view.refused]).toEqual([[met], [ready]])
    expect(view.reviews).toEqual({ [ready.id]: [review] })
  })

  test('adds what is corrected to what was corrected before, and keeps it where somebody finds that right', async () => {
    const first = await kept({ ...onReady, verdict: 'set', correction: { kind: 'position', stance: 'considering' } })
    const second = await kept({
      ...onReady,
      verdict: 'set',
      correction: { kind: 'position', party: 'es', quantity: { low: 100, high: null, unit: 'soldiers' }, conditions: [] },
      seen: first.review.id,
    })
    const third = await kept({ ...onReady, verdict: 'right', seen: second.review.id, by: 'Bona' })
    expect(third.reviews).toEqual([first.review, second.review, third.review])
    const { statements } = await answerOf(server, `/api/reports/${yes.id}`, ReportSchema)
    expect(statements[0]).toMatchObject({
      id: ready.id,
      stance: 'considering',
      party: 'ES',
      conditions: [],
      alternatives: [],
      review: third.review.id,
    })
  })

  test('takes a review back, once', async () => {
    const { review } = await kept({ ...onReady, verdict: 'wrong' })
    const { reviews } = await kept({ on: 'review', review: review.id, verdict: 'withdraw', seen: undefined })
    expect(reviews).toEqual([])
    expect((await answerOf(server, `/api/reports/${yes.id}`, ReportSchema)).statements).toEqual([ready, met])
    const again = await refused({ on: 'review', review: review.id, verdict: 'withdraw', seen: undefined })
    expect(again).toMatchObject({ status: 409, code: 'withdrawn' })
    expect(again.message).toContain('Abel withdrew')
    const { reviews: all } = await answerOf(server, '/api/reviews?by=Abel&limit=2', ReviewsSchema)
    expect(all.map(({ review, withdrawnBy }) => [review.verdict, withdrawnBy])).toEqual([
      ['withdraw', null],
      ['wrong', all[0]?.review.id],
    ])
  })

  test('says of two events, by their ids or by what tells them, that they are one', async () => {
    const { events } = await answerOf(server, '/api/events', EventsSchema)
    expect(events).toHaveLength(2)
    const { review } = await kept({ on: 'events', events: events.map(({ id }) => id), verdict: 'same' })
    const [joined, ...others] = (await answerOf(server, '/api/events', EventsSchema)).events
    expect(others).toEqual([])
    // whoever still has one of the addresses from before finds it
    for (const { id } of events) expect((await answerOf(server, `/api/events/${id}`, EventSchema)).event).toEqual(joined)
    const { reviews } = await kept({ on: 'events', events: [sat.id, met.id], verdict: 'different', seen: review.id })
    expect(reviews.map(({ verdict }) => verdict)).toEqual(['same', 'different'])
    expect((await answerOf(server, '/api/events', EventsSchema)).total).toBe(2)
  })

  test('says of two reports that they are of one origin', async () => {
    const { review } = await kept({ on: 'origins', reports: [yes.id, no.id], verdict: 'same' })
    expect((await answerOf(server, '/api/origins', OriginsSchema)).origins).toMatchObject([{ derived: [{ how: 'judged' }] }])
    await kept({ on: 'origins', reports: [no.id, yes.id], verdict: 'unsure', seen: review.id })
    expect((await answerOf(server, '/api/origins', OriginsSchema)).total).toBe(0)
  })

  test('settles a finding', async () => {
    const [stance] = (await answerOf(server, '/api/findings?kind=stance', FindingsSchema)).findings
    const on = { on: 'finding', finding: stance?.id }
    expect(await refused({ ...on, verdict: 'resolved' })).toMatchObject({ status: 400, code: 'not-said-how' })
    await kept({ ...on, verdict: 'resolved', because: 'der zweite Bericht irrt' })
    expect((await answerOf(server, '/api/findings?kind=stance', FindingsSchema)).findings).toEqual([{ ...stance, verdict: 'resolved' }])
  })

  test('tells whoever did not see the last review what was said meanwhile, and keeps nothing', async () => {
    const { review } = await kept({ ...onReady, verdict: 'wrong', by: 'Bona' })
    const late = await post({ ...onReady, verdict: 'right', by: 'Abel', seen: null })
    expect(late.status).toBe(409)
    const { error, reviews } = described(await late.json(), ConflictSchema)
    expect(error).toMatchObject({ code: 'overtaken', message: 'Bona said something of it that you have not seen' })
    expect(reviews).toEqual([review])
    expect(await said()).toHaveLength(1)
    await kept({ on: 'review', review: review.id, verdict: 'withdraw', seen: undefined })
    expect(await refused({ ...onReady, verdict: 'right', seen: review.id })).toMatchObject({
      status: 409,
      message: 'what you have seen was taken back',
    })
    await kept({ ...onReady, verdict: 'right' })
  })

  test('lets one of several win who say something at once, also by servers that do not know of each other', async () => {
    const servers = [server, app(store, DOSSIER), app(store, DOSSIER)]
    const answers = await Promise.all(servers.map((to, at) => post({ ...onReady, verdict: 'wrong', by: `Nr. ${at}`, seen: null }, {}, to)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    expect(await said()).toHaveLength(1)
  })

  test('lets all win who say something of different things at once', async () => {
    const all = [ready, met, declines, sat].map(({ id }) => ({ on: 'statement', statement: id, verdict: 'right' }))
    await Promise.all(all.map((of) => kept(of)))
    expect(await said()).toHaveLength(4)
  })

  test('gives the last word to what is said later, whatever the clocks say', async () => {
    const first = await kept({ ...onReady, verdict: 'wrong' })
    const second = await kept({ ...onReady, verdict: 'right', seen: first.review.id })
    expect(second.review.when > first.review.when).toBe(true)
  })

  test.each([
    ['a statement that there is not', { on: 'statement', statement: 's-0', verdict: 'wrong' }, 404, 'no-statement'],
    ['an event that there is not', { on: 'events', events: ['e-0', 'e-1'], verdict: 'same' }, 404, 'no-event'],
    ['a report that there is not', { on: 'origins', reports: ['d-0', 'd-1'], verdict: 'same' }, 404, 'no-report'],
    ['a finding that there is not', { on: 'finding', finding: 'f-0', verdict: 'not' }, 404, 'no-finding'],
    ['a review that there is not', { on: 'review', review: 'r-0', verdict: 'withdraw', seen: undefined }, 404, 'no-review'],
    ['one report as two', { on: 'origins', reports: [yes.id, yes.id], verdict: 'same' }, 400, 'one-thing'],
    ['one telling as two events', { on: 'events', events: [met.id, met.id], verdict: 'same' }, 400, 'one-thing'],
    ['a position as an event', { on: 'events', events: [ready.id, met.id], verdict: 'same' }, 400, 'no-event'],
    ['nobody', { ...onReady, verdict: 'wrong', by: '  ' }, 400, 'nobody'],
    ['what its writer does not say to have seen', { ...onReady, verdict: 'wrong', seen: undefined }, 400, 'bad-body'],
    ['a verdict that makes no sense there', { ...onReady, verdict: 'same' }, 400, 'bad-body'],
    ['a field too many', { ...onReady, verdict: 'wrong', stance: 'willing' }, 400, 'bad-body'],
    ['a character that no database keeps', { ...onReady, verdict: 'wrong', because: 'a\0b' }, 400, 'bad-body'],
    ['half a character', { ...onReady, verdict: 'wrong', by: '\ud83d' }, 400, 'bad-body'],
    ['no JSON', '{"by": ', 400, 'bad-body'],
    ['a correction of nothing', { ...onReady, verdict: 'set', correction: { kind: 'position' } }, 400, 'bad-correction'],
    ['a correction of another kind', { ...onReady, verdict: 'set', correction: { kind: 'event', type: 'call' } }, 400, 'bad-correction'],
    ['a party that there is not', { ...onReady, verdict: 'set', correction: { kind: 'position', party: 'XX' } }, 400, 'bad-correction'],
    [
      'a measure that there is not',
      { ...onReady, verdict: 'set', correction: { kind: 'position', measure: 'troop' } },
      400,
      'bad-correction',
    ],
    ['a stance that there is not', { ...onReady, verdict: 'set', correction: { kind: 'position', stance: 'sure' } }, 400, 'bad-body'],
    [
      'alternatives that are no conditions',
      { ...onReady, verdict: 'set', correction: { kind: 'position', conditions: ['ceasefire'], alternatives: [['ceasefire', 'rain']] } },
      400,
      'bad-correction',
    ],
    [
      'a range that runs backwards',
      { ...onReady, verdict: 'set', correction: { kind: 'position', quantity: { low: 9, high: 3, unit: 'soldiers' } } },
      400,
      'bad-correction',
    ],
    ['a day that does not exist', { ...onReady, verdict: 'set', correction: { kind: 'position', said: '2025-02-30' } }, 400, 'bad-body'],
    [
      'a month that does not exist',
      { on: 'statement', statement: met.id, verdict: 'set', correction: { kind: 'event', date: '2025-13' } },
      400,
      'bad-correction',
    ],
  ])('refuses %s', async (_, body, status, code) => {
    expect(await refused(body)).toMatchObject({ status, code })
    expect(await said()).toEqual([])
  })

  test('says in the message what is like the value that cannot be', async () => {
    const { cure, message } = await refused({ ...onReady, verdict: 'set', correction: { kind: 'position', measure: 'troop' } })
    expect([message, cure]).toEqual(['measure cannot be "troop"', expect.stringContaining('did you mean troops?')])
    expect((await refused({ ...onReady, verdict: 'set', correction: { kind: 'position', stance: 'sure' } })).message).toContain(
      'correction.stance',
    )
  })

  test.each([
    ['a page of another site', { origin: 'http://evil.example' }, 403, 'other-site'],
    ['a page of another port', { origin: 'http://localhost:8080' }, 403, 'other-site'],
    ['a page of nowhere', { origin: 'null' }, 403, 'other-site'],
    ['a site beside this', { 'sec-fetch-site': 'same-site' }, 403, 'other-site'],
    ['a site far off', { 'sec-fetch-site': 'cross-site' }, 403, 'other-site'],
    ['a form', { 'content-type': 'text/plain' }, 415, 'no-json'],
    ['another host', { host: 'evil.example' }, 421, 'other-host'],
  ])('takes nothing from %s', async (_, headers, status, code) => {
    expect(await refused({ ...onReady, verdict: 'wrong' }, headers)).toMatchObject({ status, code })
    expect(await said()).toEqual([])
  })

  test('takes it from the page that the server gives', async () => {
    const headers = { host: '127.0.0.1:4174', origin: 'http://127.0.0.1:4174', 'sec-fetch-site': 'same-origin' }
    expect((await post({ ...onReady, verdict: 'wrong', by: 'Abel', seen: null }, headers)).status).toBe(201)
  })

  test('takes no more than a review can be long', async () => {
    expect(await refused({ ...onReady, verdict: 'wrong', because: 'a'.repeat(70_000) })).toMatchObject({ status: 413, code: 'too-large' })
  })
}
