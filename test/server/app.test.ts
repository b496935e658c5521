import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { OpenAPIHono, z } from '@hono/zod-openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anchor, review } from '../../src/model/review.ts'
import { app } from '../../src/server/app.ts'
import { ErrorSchema, RegisterSchema, ReportsSchema } from '../../src/server/schemas.ts'
import { CellSchema } from '../../src/server/schemas/cell.ts'
import { ReportSchema, StatementInContextSchema } from '../../src/server/schemas/report.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { position, report } from '../store/reports.ts'
import { answerOf, refusalOf } from './asking.ts'
import { DOSSIER } from './dossier.ts'
import { reference } from './reference.ts'

const early = report('Frankreich prüft, Truppen zu schicken.', { published: '2025-03-01', path: '/home/someone/early.txt' })
const late = report(`${'Davor. '.repeat(100)}\n\nParis ist bereit, Truppen zu schicken.\n\n${'Danach. '.repeat(100)}`, {
  published: '2025-09-05',
  title: 'Später',
})
const undated = report('Die Koalition will Schiffe schicken.', { published: null, publishedHow: 'unknown' })
const foreign = report('Estonie enverra des soldats.\n\nRien de plus.', { language: 'fr', published: '2025-06-01' })

const considering = position(early, 'Frankreich prüft', { stance: 'considering' })
const willing = position(late, 'Paris ist bereit', { conditions: ['ceasefire'] })
const ships = position(undated, 'Schiffe', { party: 'coalition', measure: 'sea', stance: 'committed' })
const soldiers = position(foreign, 'enverra', { party: 'EE', stance: 'committed' })

let folder: string
let store: Store
let server: OpenAPIHono

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'garant-server-'))
  store = await openStore({ data: join(folder, 'data') })
  await store.add(late, [willing])
  await store.add(early, [considering])
  await store.add(undated, [ships])
  await store.add(foreign, [soldiers])
  const built = join(folder, 'built')
  mkdirSync(join(built, 'assets'), { recursive: true })
  writeFileSync(join(built, 'index.html'), '<!doctype html><title>Garant</title>')
  writeFileSync(join(built, 'mark.svg'), '<svg/>')
  writeFileSync(join(built, 'assets', 'index-4f2a.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  server = app(store, DOSSIER, built)
}, 60_000)
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const answer = <S extends z.ZodType>(path: string, schema: S) => answerOf(server, path, schema)
const refusal = (path: string, init?: RequestInit) => refusalOf(server, path, init)

describe('GET /api/register', () => {
  test('gives every cell with the present stance, its conditions and since when', async () => {
    const { cells, reports, asOf } = await answer('/api/register', RegisterSchema)
    expect({ reports, asOf }).toEqual({ reports: 4, asOf: null })
    expect(cells.map(({ id, stance, conditions, since, reports }) => [id, stance, conditions, since, reports])).toEqual([
      ['EE:troops', 'committed', [], '2025-06-01', 1],
      ['FR:troops', 'willing', ['ceasefire'], '2025-09-05', 2],
      ['coalition:sea', 'committed', [], null, 1],
    ])
  })

  test('names every party that it has, states from CLDR and groups from the dossier', async () => {
    const { dossier } = await answer('/api/register', RegisterSchema)
    expect(dossier.parties).toEqual([
      { id: 'EE', label: { en: 'Estonia', de: 'Estland' } },
      { id: 'FR', label: { en: 'France', de: 'Frankreich' } },
      { id: 'coalition', label: { en: 'Coalition', de: 'Koalition' } },
    ])
    expect(dossier.measures).toEqual(DOSSIER.measures)
  })

  test('gives the cells of one party and of one measure', async () => {
    const ids = async (query: string) => (await answer(`/api/register?${query}`, RegisterSchema)).cells.map(({ id }) => id)
    expect(await ids('party=FR')).toEqual(['FR:troops'])
    expect(await ids('measure=troops')).toEqual(['EE:troops', 'FR:troops'])
    expect(await ids('party=coalition&measure=troops')).toEqual([])
    expect(await ids('party=PL')).toEqual([])
  })

  test('gives what was known at a day', async () => {
    const { cells, asOf, reports } = await answer('/api/register?asOf=2025-05-01', RegisterSchema)
    expect({ asOf, reports }).toEqual({ asOf: '2025-05-01', reports: 1 })
    expect(cells.map(({ id, stance }) => [id, stance])).toEqual([['FR:troops', 'considering']])
  })

  test.each([
    ['party=XX', 'unknown-party', '"XX" is no party'],
    ['party=', 'unknown-party', '"" is no party'],
    ['measure=ships', 'unknown-measure', '"ships" is no measure'],
    ['asOf=2025-02-30', 'bad-parameter', 'asOf is no day'],
    ['asOf=yesterday', 'bad-parameter', 'asOf is no day'],
    ['as-of=2025-02-03', 'bad-parameter', '"as-of"'],
    ['party=FR&party=DE', 'bad-parameter', 'expected string'],
  ])('refuses %s', async (query, code, message) => {
    const refused = await refusal(`/api/register?${query}`)
    expect(refused).toMatchObject({ status: 400, code })
    expect(refused.message).toContain(message)
    expect(refused.cure).not.toBe('')
  })

  test('follows the store', async () => {
    const before = (await answer('/api/register', RegisterSchema)).cells.length
    const added = report('Lettland ist bereit.', { published: '2025-09-06' })
    await store.add(added, [position(added, 'bereit', { party: 'LV' })])
    expect((await answer('/api/register', RegisterSchema)).cells).toHaveLength(before + 1)
    await store.replace(added, [])
    expect((await answer('/api/register', RegisterSchema)).cells).toHaveLength(before)
  })

  test('is that of the statements as people reviewed them, as are reports and statements', async () => {
    const added = report('Litauen ist bereit. Litauen liefert.', { published: '2025-09-06' })
    const [ready, gives] = [position(added, 'bereit', { party: 'LT' }), position(added, 'liefert', { party: 'LT', measure: 'arms' })]
    await store.add(added, [ready, gives])
    const said = { by: 'Abel', when: '2025-11-25T12:00:00.000Z', because: null }
    const set = review(
      { on: 'statement', verdict: 'set', anchor: anchor(ready), correction: { kind: 'position', stance: 'declined' } },
      said,
    )
    const wrong = review({ on: 'statement', verdict: 'wrong', anchor: anchor(gives) }, said)
    for (const made of [set, wrong]) await store.review(made)
    const { cells } = await answer('/api/register?party=LT', RegisterSchema)
    expect(cells.map(({ id, stance }) => [id, stance])).toEqual([['LT:troops', 'declined']])
    const { statements } = await answer(`/api/reports/${added.id}`, ReportSchema)
    expect(statements).toMatchObject([{ id: ready.id, stance: 'declined', review: set.id, rule: `review ${set.id} of by hand` }])
    expect((await answer(`/api/statements/${ready.id}`, StatementInContextSchema)).statement).toEqual(statements[0])
    expect(await refusal(`/api/statements/${gives.id}`)).toMatchObject({
      status: 404,
      code: 'refused-statement',
      message: `Abel found the statement ${gives.id} wrong`,
    })
    const { id } = ready
    await store.review(review({ on: 'review', verdict: 'withdraw', review: set.id }, said))
    expect((await answer(`/api/statements/${id}`, StatementInContextSchema)).statement).toEqual(ready)
    await store.replace(added, [])
  })
})

describe('GET /api/cells/PARTY/MEASURE', () => {
  test('gives the history and every statement with the words around its quote', async () => {
    const { cell, history, statements } = await answer('/api/cells/FR/troops', CellSchema)
    expect(cell.id).toBe('FR:troops')
    expect(history.map(({ stance, since }) => [stance, since])).toEqual([
      ['considering', '2025-03-01'],
      ['willing', '2025-09-05'],
    ])
    expect(statements.map(({ statement }) => statement)).toEqual([considering, willing])
    for (const { statement, context, contextStart } of statements)
      expect(context.slice(statement.quote.start - contextStart, statement.quote.end - contextStart)).toBe(statement.quote.text)
  })

  test('gives the cell as it was known at a day', async () => {
    const { cell, statements } = await answer('/api/cells/FR/troops?asOf=2025-05-01', CellSchema)
    expect(cell.stance).toBe('considering')
    expect(statements.map(({ statement }) => statement.id)).toEqual([considering.id])
  })

  test('knows no cell that no report speaks of', async () => {
    for (const path of ['/api/cells/DE/troops', '/api/cells/FR/nothing', '/api/cells/EE/troops?asOf=2025-05-01'])
      expect(await refusal(path)).toMatchObject({ status: 404, code: 'no-cell' })
  })

  test('says what it does not know in the words of the register', async () => {
    const message = async (path: string) => (await refusal(path)).message
    expect(await message('/api/cells/DE/sea')).toBe('no report says where Germany stands on “Sea”')
    expect(await message('/api/cells/EE/troops?asOf=2025-05-01')).toBe(
      'no report that was known on 2025-05-01 says where Estonia stands on “Troops”',
    )
    expect(await message('/api/cells/no-party/nothing')).toBe('no report says where no-party stands on “nothing”')
  })
})

describe('GET /api/reports', () => {
  test('gives every report, the latest first and the undated last, and how many statements each makes', async () => {
    const { reports } = await answer('/api/reports', ReportsSchema)
    const dates = reports.map(({ published }) => published)
    expect(dates.filter((date) => date !== '2025-09-06')).toEqual(['2025-09-05', '2025-06-01', '2025-03-01', null])
    expect(reports.find(({ id }) => id === late.id)).toMatchObject({ title: 'Später', name: 'Später', statements: 1 })
  })

  test('calls a report without a title by its first line, here and wherever it is named', async () => {
    const { reports } = await answer('/api/reports', ReportsSchema)
    const named = { title: null, name: 'Estonie enverra des soldats.' }
    expect(reports.find(({ id }) => id === foreign.id)).toMatchObject(named)
    expect((await answer(`/api/reports/${foreign.id}`, ReportSchema)).report).toMatchObject(named)
    expect((await answer(`/api/statements/${soldiers.id}`, StatementInContextSchema)).report).toMatchObject(named)
  })

  test('does not say where a report lay on the disk', async () => {
    for (const path of ['/api/reports', `/api/reports/${early.id}`])
      expect(await (await server.request(path)).text()).not.toContain('someone')
  })
})

describe('GET /api/reports/ID', () => {
  test('gives the stored text with all its statements', async () => {
    const view = await answer(`/api/reports/${late.id}`, ReportSchema)
    expect(view.report.text).toBe(late.text)
    expect(view.statements).toEqual([willing])
  })

  test('gives the blocks of a report that the reader sees', async () => {
    const { blocks, report } = await answer(`/api/reports/${late.id}`, ReportSchema)
    expect(blocks.map(({ start, end }) => report.text.slice(start, end).slice(0, 6))).toEqual(['Davor.', 'Paris ', 'Danach'])
  })

  test('gives the paragraphs of a report in a language that no pack reads', async () => {
    const { blocks, report } = await answer(`/api/reports/${foreign.id}`, ReportSchema)
    expect(blocks.map(({ start, end, kind }) => [kind, report.text.slice(start, end)])).toEqual([
      ['paragraph', 'Estonie enverra des soldats.'],
      ['paragraph', 'Rien de plus.'],
    ])
  })

  test('knows no report that was never added', async () => {
    expect(await refusal('/api/reports/d-0')).toMatchObject({ status: 404, code: 'no-report', message: 'there is no report d-0' })
  })
})

describe('GET /api/statements/ID', () => {
  test('gives the statement with its report and the words around its quote', async () => {
    const view = await answer(`/api/statements/${willing.id}`, StatementInContextSchema)
    expect(view.statement).toEqual(willing)
    expect(view.report.id).toBe(late.id)
    expect(late.text.startsWith(view.context, view.contextStart)).toBe(true)
  })

  test('knows no statement that was never made', async () => {
    expect(await refusal('/api/statements/s-0')).toMatchObject({ status: 404, code: 'no-statement' })
  })
})

describe('every other address', () => {
  test.each(['/api', '/api/', '/api/nothing', '/api/register/more'])('%s answers that there is nothing, in the one shape', async (path) => {
    expect(await refusal(path)).toMatchObject({ status: 404, code: 'no-route' })
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is taken nowhere, and the answer says what is', async (method) => {
    for (const path of ['/api/register', '/api/cells/FR/troops', `/api/reports/${late.id}`, '/api/openapi.json', '/reports']) {
      expect(await refusal(path, { method })).toMatchObject({ status: 405, code: 'bad-method' })
      expect((await server.request(path, { method })).headers.get('allow')).toBe('GET, HEAD')
    }
    expect(await refusal('/api/nothing', { method })).toMatchObject({ status: 404, code: 'no-route' })
  })

  test.each(['/api/reports/%00', '/api/statements/s-0%00', '/api/cells/%00/troops', '/api/cells/FR/%00', '/api/%00'])(
    '%s has a character that no id has, and is not there',
    async (path) => {
      expect(await refusal(path)).toMatchObject({ status: 404, code: 'no-route' })
    },
  )

  test.each(['/', '/cells/FR/troops', `/reports/${late.id}`])('%s is the web app, asked for anew each time', async (path) => {
    const response = await server.request(path)
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ])
    expect(await response.text()).toContain('<title>Garant</title>')
  })

  test('a file of the web app is sent, one with a hash in its name for ever', async () => {
    const sent = async (path: string) => {
      const { status, headers } = await server.request(path)
      return [status, headers.get('content-type'), headers.get('cache-control')]
    }
    expect(await sent('/mark.svg')).toEqual([200, 'image/svg+xml; charset=utf-8', 'no-cache'])
    expect(await sent('/assets/index-4f2a.js')).toEqual([200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'])
  })

  test.each([
    '/assets/gone.js',
    '/robots.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%',
    '/a%00.html',
  ])('%s is no file, and nothing outside the web app is sent', async (path) => {
    const response = await server.request(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('There is no such file.\n')
  })

  test('without a built web app the page says how to build it, and the API answers all the same', async () => {
    const unbuilt = app(store, DOSSIER, join(folder, 'unbuilt'))
    const page = await unbuilt.request('/')
    expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('not built yet')])
    expect((await unbuilt.request('/api/register')).status).toBe(200)
  })
})

describe('a request to another host', () => {
  test.each(['evil.example', 'evil.example:4174', '127.0.0.1.evil.example', 'localhost.evil.example', '192.168.0.7:4174', '[::2]', ''])(
    '"%s" is refused, since a page of another site may have made it',
    async (host) => {
      for (const path of ['/api/register', '/', '/assets/index-4f2a.js'])
        expect(await refusal(path, { headers: { host } })).toMatchObject({ status: 421, code: 'other-host' })
    },
  )

  test.each(['127.0.0.1', '127.0.0.1:4174', 'localhost:80', 'LOCALHOST', '[::1]', '[::1]:4174'])('"%s" is this one', async (host) => {
    expect((await server.request('/api/register', { headers: { host } })).status).toBe(200)
  })
})

describe('every answer', () => {
  test.each(['/', '/api/register', '/api/nothing', '/assets/gone.js', '/api/register?asOf=x'])(
    '%s tells the browser to trust nothing but our own files',
    async (path) => {
      const { headers } = await server.request(path)
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    },
  )
})

describe('an answer that the asker has already', () => {
  const marked = async (path: string, mark?: string) =>
    server.request(path, { headers: mark === undefined ? {} : { 'if-none-match': mark } })
  const markOf = (response: Response) => response.headers.get('etag') ?? ''

  test('is not sent again until the store changes', async () => {
    const first = await marked('/api/register')
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    const again = await marked('/api/register', `"other", ${markOf(first)}`)
    expect([again.status, await again.text(), markOf(again)]).toEqual([304, '', markOf(first)])
    await store.add(report('Malta ist bereit.'), [])
    const changed = await marked('/api/register', markOf(first))
    expect([changed.status, markOf(changed) === markOf(first)]).toEqual([200, false])
  })

  test('is another one for another process, and an error is none', async () => {
    const { headers } = await app(store, DOSSIER).request('/api/register')
    expect((await marked('/api/register', headers.get('etag') ?? '')).status).toBe(200)
    expect((await marked('/api/nothing')).headers.get('etag')).toBeNull()
  })
})

describe('the OpenAPI description', () => {
  interface Operation {
    readonly summary?: string
    readonly parameters?: readonly { readonly name: string; readonly in: string }[]
    readonly responses: Readonly<Record<string, unknown>>
  }

  test('has every route that there is and no other, each with its parameters and the one error shape', async () => {
    const { openapi, paths } = (await (await server.request('/api/openapi.json')).json()) as {
      openapi: string
      paths: Record<string, Record<string, Operation>>
    }
    expect(openapi).toBe('3.1.0')
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
    )
    const routes = server.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/') && path !== '/api/openapi.json')
    const there = routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
    expect(operations.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual([...new Set(there)].toSorted())
    for (const { path, operation } of operations) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(operation.summary, path).toMatch(/\S/)
      expect((operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(named)
      for (const status of ['400', '404'])
        expect(operation.responses[status]).toMatchObject({
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
        })
    }
  })
})

test('docs/reference/api.md says what the routes are (vitest --update writes it anew)', async () => {
  await expect(await reference(server)).toMatchFileSnapshot('../../docs/reference/api.md')
})

describe('a failure that is not the asker’s fault', () => {
  test('is told without what happened inside', async () => {
    const data = join(folder, 'altered')
    const whole = await openStore({ data })
    await whole.add(late, [willing])
    await whole.close()
    const db = await PGlite.create(join(data, 'db'))
    await db.exec("update garant.document set text = 'something else'")
    await db.close()

    const store = await openStore({ data })
    const broken = app(store, DOSSIER)
    const altered = await broken.request('/api/register')
    await store.close()
    const closed = await broken.request('/api/register')
    for (const [response, status, code] of [
      [altered, 503, 'store'],
      [closed, 500, 'internal'],
    ] as const) {
      const body = await response.text()
      expect(response.status).toBe(status)
      expect(ErrorSchema.parse(JSON.parse(body)).error.code).toBe(code)
      expect(body).not.toMatch(/driver|destroyed|altered|\.ts|\/tmp/)
    }
  }, 60_000)
})
