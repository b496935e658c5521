import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NOTHING_ASSUMED } from '../../src/model/scenario.ts'
import { checkScenario } from '../../src/outlook/scenario.ts'
import { foresee } from '../../src/outlook/foresee.ts'
import { compile } from '../../src/register/compile.ts'
import { app } from '../../src/server/app.ts'
import { ErrorSchema } from '../../src/server/schemas.ts'
import { OutlookSchema } from '../../src/server/schemas/outlook.ts'
import type { OutlookView } from '../../src/server/views/outlook.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { position, report } from '../store/reports.ts'
import { DOSSIER } from './dossier.ts'

const target = { measure: 'sea', low: 10, high: 20, unit: 'ships', source: { en: 'A plan' } }
const dossier = {
  ...DOSSIER,
  conditions: [...DOSSIER.conditions, { id: 'other', label: { en: 'Other condition' } }],
  targets: [target],
}

const early = report('Frankreich prüft, Truppen zu schicken.', { published: '2025-03-01' })
const late = report(
  'Paris ist bereit, nach einer Waffenruhe Truppen zu schicken. Dänemark will zwölf Schiffe schicken, wenn der Wind günstig steht.',
  {
    published: '2025-09-05',
    title: 'Später',
  },
)
const foreign = report('Berlin fordert Truppen von anderen.', { published: '2025-09-06' })

const wind = { start: late.text.indexOf('wenn'), end: late.text.length - 1, text: 'wenn der Wind günstig steht' }
const statements = [
  position(early, 'Frankreich prüft', { stance: 'considering' }),
  position(late, 'Paris ist bereit', { conditions: ['ceasefire'] }),
  {
    ...position(late, 'Dänemark will', { party: 'DK', measure: 'sea', stance: 'committed', conditions: ['other'] }),
    quantity: { low: 12, high: 12, unit: 'ships' },
    cues: [{ ...wind, role: 'condition', sense: 'other' } as const],
  },
  position(foreign, 'Berlin fordert', { party: 'DE', stance: 'demands' }),
]

let folder: string
let store: Store
let server: OpenAPIHono

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'garant-server-'))
  store = await openStore({ data: join(folder, 'data') })
  for (const document of [early, late, foreign])
    await store.add(
      document,
      statements.filter((statement) => statement.document === document.id),
    )
  server = app(store, dossier, folder)
}, 60_000)
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

async function view(path: string): Promise<OutlookView> {
  const body: unknown = await (await server.request(path)).json()
  // neither a field less than is described nor one more
  expect(OutlookSchema.parse(body)).toEqual(body)
  return body as OutlookView
}

test('what the server gives is enough for the very outlook of the register', async () => {
  for (const asOf of [null, '2025-05-01']) {
    const { dossier: labels, subject, basis } = await view(`/api/outlook${asOf === null ? '' : `?asOf=${asOf}`}`)
    const register = compile(statements, [early, late, foreign], { asOf, dossier })
    const aim = asOf === null ? { goal: 'sea>=12', limit: 5, where: 'test' } : null
    expect(foresee(basis, NOTHING_ASSUMED, { ...labels, ...subject }, aim)).toEqual(foresee(register, NOTHING_ASSUMED, dossier, aim))
  }
})

test('it holds only what parties say of their own giving, and names the reports whose words that rests on', async () => {
  const { basis, sources } = await view('/api/outlook')
  expect(basis.cells.map(({ id }) => id)).toEqual(['DK:sea', 'FR:troops'])
  expect(sources.map(({ id }) => id).toSorted()).toEqual([early.id, late.id].toSorted())
})

test('a scenario may speak of all that is known, also of what was not known on the day', async () => {
  const { basis, known, dossier: labels, subject } = await view('/api/outlook?asOf=2025-05-01')
  expect(basis.cells.map(({ id }) => id)).toEqual(['FR:troops'])
  const scenario = { ...NOTHING_ASSUMED, assume: [{ proposition: 'other:DK:sea', probability: 1, where: 'test' }] }
  expect(() => {
    checkScenario(scenario, { cells: known }, { ...labels, ...subject })
  }).not.toThrow()
})

test('the words of a condition that was not understood stand beside its cell', async () => {
  expect((await view('/api/outlook')).unclear).toEqual([{ cell: 'DK:sea', words: [wind.text] }])
})

test('a day that is none is refused', async () => {
  const answer = await server.request('/api/outlook?asOf=soon')
  expect([answer.status, ErrorSchema.parse(await answer.json()).error.code]).toEqual([400, 'bad-parameter'])
})
