import { once } from 'node:events'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Place, report } from '../cli/garant.ts'
import { Assistant } from './asking.ts'

const place = new Place()
const HELLO = [
  {
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
  },
  { method: 'notifications/initialized' },
]
const QUESTION = { id: 2, method: 'tools/call', params: { name: 'register', arguments: {} } }

const lines = (messages: readonly object[]) => messages.map((one) => `${JSON.stringify({ jsonrpc: '2.0', ...one })}\n`).join('')

beforeAll(async () => {
  await place.garant('add', place.write('a.md', report('Estland ist bereit', '2026-02-03')), '--data', 'store')
}, 60_000)

afterAll(() => place.remove())

it('writes nothing but the protocol, and answers what was asked before it was hung up on', async () => {
  const { code, out, err } = await place.piped(lines([...HELLO, QUESTION]), 'mcp', '--data', 'store')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: number; result: { structuredContent?: object } })
  expect(answers.map(({ id }) => id)).toEqual([1, 2])
  expect(answers[1]?.result.structuredContent).toMatchObject({ cells: [{ id: 'EE:troops' }] })
})

it('gives the store back when it is told to stop', async () => {
  const child = place.start('mcp', '--data', 'store')
  child.stdin.write(lines([...HELLO, QUESTION]))
  let out = ''
  for await (const data of child.stdout.iterator({ destroyOnReturn: false })) {
    out += String(data)
    if (out.includes('EE:troops')) break
  }
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(await place.garant('register', '--data', 'store')).toMatchObject({ code: 0 })
})

it('tells whoever asks that another process has the store, and answers once that has ended', async () => {
  const serving = place.start('serve', '--port', '0', '--data', 'store')
  await once(serving.stdout, 'data')
  const assistant = await new Assistant().start(place, '--data', 'store')
  const refused = await assistant.ask('register')
  expect(refused).toMatchObject({ refused: true })
  expect(refused.text).toMatch(/the data folder is in use by .*; stop that process, or name another folder with --data$/)
  serving.kill('SIGTERM')
  await once(serving, 'exit')
  expect(await assistant.ask('register')).toMatchObject({ refused: false, content: { total: 1 } })
  await assistant.client.close()
}, 60_000)

it('refuses a folder without a store before anybody asks, and an address that is none', async () => {
  const missing = await place.garant('mcp', '--data', 'nowhere')
  expect(missing).toMatchObject({ code: 1, out: '' })
  expect(missing.err).toBe(
    'nowhere: there is no store here; name the folder of one with --data, or make one: garant add puts reports into it, garant start the examples\n',
  )
  const wrong = await place.garant('mcp', '--data', 'store', '--address', 'ftp://x')
  expect(wrong).toMatchObject({ code: 2, out: '' })
  expect(wrong.err).toContain('Write an address such as http://127.0.0.1:4174.')
})
