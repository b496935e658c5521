import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Loan } from '../../src/mcp/loan.ts'
import { document } from '../../src/model/document.ts'
import { Refusal } from '../../src/model/refusal.ts'
import { openStore } from '../../src/store/store.ts'

const A = document({
  path: 'a.txt',
  language: 'de',
  published: null,
  publishedHow: 'unknown',
  title: null,
  outlet: null,
  url: null,
  text: 'Ein Bericht.',
})

let data: string

beforeEach(async () => {
  data = join(mkdtempSync(join(tmpdir(), 'garant-loan-')), 'store')
  const store = await openStore({ data })
  await store.add(A, [])
  await store.close()
}, 60_000)

afterEach(() => rmSync(join(data, '..'), { recursive: true }))

it('opens the store for a question, gives it back when nobody asks, and opens it anew', async () => {
  let opened = 0
  const loan = new Loan(async () => {
    opened++
    return openStore({ data })
  }, 50)
  expect(opened).toBe(0)
  const [revision, documents] = await Promise.all([loan.revision(), loan.documents()])
  expect([opened, documents.map(({ id }) => id)]).toEqual([1, [A.id]])
  await setTimeout(100)
  // closing waits for the one that is under way already
  await loan.close()
  const own = await openStore({ data })
  await own.close()
  expect(await loan.revision()).toBe(revision)
  expect(opened).toBe(2)
  await loan.close()
})

it('tries again after the store could not be opened', async () => {
  let busy = true
  const loan = new Loan(async () => {
    if (busy) throw new Refusal('it is in use', data, 'wait')
    return openStore({ data })
  })
  await expect(loan.revision()).rejects.toThrow('it is in use')
  busy = false
  expect(await loan.documents({ ids: [A.id] })).toHaveLength(1)
  await loan.close()
})
