import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { app } from '../../src/server/app.ts'
import { RegisterSchema, ReportsSchema } from '../../src/server/schemas.ts'
import { OriginsSchema } from '../../src/server/schemas/origins.ts'
import { ReportSchema } from '../../src/server/schemas/report.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { foreignPairs } from '../register/origins/material.ts'
import { position, report } from '../store/reports.ts'
import { answerOf } from './asking.ts'
import { DOSSIER } from './dossier.ts'

const [french = '', german = ''] = foreignPairs()[0]?.texts ?? []
const unread = report(french, { language: 'fr', published: '2025-06-01', unread: true })
const read = report(german, { published: '2025-06-02' })

let folder: string
let store: Store
let server: OpenAPIHono

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'garant-server-'))
  store = await openStore({ data: folder })
  await store.add(unread, [])
  await store.add(read, [position(read, 'Lettland', { party: 'LV' })])
  server = app(store, DOSSIER, folder)
}, 60_000)
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

describe('a report that no pack has read', () => {
  test('is marked so in the list of reports and by itself, and a report that was read is not', async () => {
    const { reports } = await answerOf(server, '/api/reports', ReportsSchema)
    expect(reports.map(({ id, unread, statements }) => [id, unread, statements])).toEqual([
      [read.id, undefined, 1],
      [unread.id, true, 0],
    ])
    expect((await answerOf(server, `/api/reports/${unread.id}`, ReportSchema)).report).toMatchObject({ unread: true, text: french })
  })

  test('is counted by the register, and told apart', async () => {
    const { reports, unread, cells } = await answerOf(server, '/api/register', RegisterSchema)
    expect({ reports, unread }).toEqual({ reports: 2, unread: 1 })
    expect(cells.map(({ id, reports, origins }) => [id, reports, origins])).toEqual([['LV:troops', 1, 1]])
  })

  test('is the root of its translation, sentence beside sentence', async () => {
    const { origins } = await answerOf(server, '/api/origins', OriginsSchema)
    expect(origins).toMatchObject([{ root: unread.id, derived: [{ report: read.id, from: unread.id, how: 'translation' }] }])
  })
})
