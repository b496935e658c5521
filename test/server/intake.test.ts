import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDossier, SHIPPED_DOSSIER } from '../../src/dossier/load.ts'
import { app } from '../../src/server/app.ts'
import { RegisterSchema } from '../../src/server/schemas.ts'
import { AddedReportSchema } from '../../src/server/schemas/report.ts'
import type { AddedReport } from '../../src/server/views.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { answerOf, described, type Told } from './asking.ts'

const PAGE = `<!doctype html><html lang="de"><head><title>Ja aus Lissabon</title>
<meta property="article:published_time" content="2025-11-12"><meta property="og:site_name" content="Uferblatt"></head>
<body><article><h1>Ja aus Lissabon</h1><p>Portugal ist bereit, nach einem Waffenstillstand Soldaten in die Ukraine zu entsenden. Das Land könne auch Schiffe stellen,
hieß es am Abend – „für eine Übung“.</p><script>alert('Portugal')</script></article></body></html>`

const FRENCH = 'Le Portugal est prêt à envoyer des soldats en Ukraine après un cessez-le-feu, a dit le ministre.'

let folder: string
let store: Store
let server: OpenAPIHono

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'garant-server-'))
  store = await openStore({ data: folder })
  server = app(store, loadDossier(SHIPPED_DOSSIER))
}, 60_000)
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const post = async (body: object, headers: Record<string, string> = {}) =>
  server.request('/api/reports', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

async function added(body: object, status = 201): Promise<AddedReport> {
  const response = await post(body)
  const answer: unknown = await response.json()
  expect(response.status, JSON.stringify(answer)).toBe(status)
  return described(answer, AddedReportSchema)
}

async function refused(body: object, headers: Record<string, string> = {}): Promise<Told> {
  const response = await post(body, headers)
  const { error } = (await response.json()) as { error: Omit<Told, 'status'> }
  expect(error.cure).toMatch(/\S/)
  return { status: response.status, ...error }
}

describe('POST /api/reports', () => {
  test('reads a text that was pasted, with what is known of it, and the register has it at once', async () => {
    const text = 'Schweden ist bereit, Kampfjets für die Luftraumüberwachung über der Ukraine zu stellen.'
    const first = await added({ text, published: '2025-11-14', outlet: 'Bote', title: 'Aus dem Norden' })
    expect(first.report).toMatchObject({ published: '2025-11-14', publishedHow: 'given', outlet: 'Bote', name: 'Aus dem Norden' })
    expect(first.statements).toMatchObject([{ kind: 'position', party: 'SE', measure: 'air', stance: 'willing' }])
    const { cells } = await answerOf(server, '/api/register', RegisterSchema)
    expect(cells.map(({ id }) => id)).toContain('SE:air')
    const again = await added({ text, published: '2025-11-14', outlet: 'Bote', title: 'Aus dem Norden' }, 200)
    expect(again).toEqual({ ...first, added: 'known' })
  })

  test('completes a report that is known with a day that was not given before, and refuses another one', async () => {
    const text = 'Dänemark ist bereit, Soldaten in die Ukraine zu entsenden.'
    const { report } = await added({ text })
    const completed = await added({ text, published: '2025-11-15' }, 200)
    expect(completed).toMatchObject({ added: 'completed', report: { id: report.id, published: '2025-11-15', publishedHow: 'given' } })
    expect(await refused({ text, published: '2025-11-16' })).toMatchObject({ status: 422, code: 'refused' })
    expect((await added({ text }, 200)).report).toEqual(completed.report)
  })

  test('reads the front matter of a text that has one', async () => {
    const { report } = await added({
      text: '---\ntitle: Die Lage\npublished: 2025-10-01\n---\n\nNorwegen schickt keine Soldaten in die Ukraine.\n',
    })
    expect(report).toMatchObject({ title: 'Die Lage', published: '2025-10-01' })
  })

  test('reads a page that was pasted, or its bytes in whatever encoding', async () => {
    const expected = { title: 'Ja aus Lissabon', published: '2025-11-12', outlet: 'Uferblatt' }
    const bytes = Buffer.from(PAGE.replace('–', '-').replace(/[„“]/g, ''), 'latin1')
    for (const body of [{ text: PAGE }, { base64: bytes.toString('base64'), name: 'seite.html' }]) {
      const { report, statements } = await added(body)
      expect(report).toMatchObject(expected)
      expect(statements).toContainEqual(
        expect.objectContaining({ party: 'PT', measure: 'troops', stance: 'willing', conditions: ['ceasefire'] }),
      )
      const document = await store.document(report.id)
      expect(document?.text).toContain('für eine Übung')
      expect(document?.text).not.toContain('alert')
    }
  })

  test('keeps a report that no pack reads where that is asked for', async () => {
    const { report, statements } = await added({ text: FRENCH, unread: true })
    expect([report.language, report.unread, statements]).toEqual(['fr', true, []])
  })

  test.each([
    ['nothing', {}, 400, 'bad-body'],
    ['both at once', { text: 'a', base64: 'YQ==' }, 400, 'bad-body'],
    ['no base 64', { base64: '%%%' }, 400, 'bad-body'],
    ['a name that leads elsewhere', { text: 'a', name: '../a.md' }, 400, 'bad-body'],
    ['a day that does not exist', { text: 'a', published: '2025-02-30' }, 400, 'bad-body'],
    ['an empty text', { text: '' }, 422, 'refused'],
    ['a text of nothing', { text: ' \n ' }, 422, 'refused'],
    ['a picture', { base64: Buffer.from('\x89PNG....', 'latin1').toString('base64'), name: 'bild.html' }, 422, 'refused'],
    ['front matter that is never closed', { text: '---\ntitle: Die Lage\nEs schneit.' }, 422, 'refused'],
    ['a language that no pack reads', { text: `${FRENCH} Rien de plus.` }, 422, 'language'],
    ['a text without end', { text: 'Es schneit. '.repeat(100_000) }, 413, 'too-long'],
    ['more than can be sent', { base64: 'a'.repeat(9_000_000) }, 413, 'too-large'],
  ])('refuses %s, and stores nothing', async (_, body, status, code) => {
    const before = await store.revision()
    expect(await refused(body)).toMatchObject({ status, code })
    expect(await store.revision()).toBe(before)
  })

  test('names the line of front matter that is wrong, and not where it was pasted from', async () => {
    const { message } = await refused({ text: '---\ntitle: Die Lage\npublished: gestern\n---\nEs schneit.' })
    expect(message).toBe('line 3: published: "gestern" is no date')
  })

  test('takes nothing from a page of another site', async () => {
    expect(await refused({ text: 'Es schneit.' }, { origin: 'http://evil.example' })).toMatchObject({ status: 403, code: 'other-site' })
  })
})
