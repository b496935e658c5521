import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Refusal } from '../../src/model/refusal.ts'
import { serve } from '../../src/server/serve.ts'

const hello = { fetch: () => new Response('hello') }

test('it serves this machine only, on the port that it names', async () => {
  const served = await serve(hello, 0)
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(await (await fetch(served.url)).text()).toBe('hello')
  await expect(fetch(served.url.replace('127.0.0.1', '[::1]'))).rejects.toThrow('fetch failed')
  await served.close()
})

test('a port in use is refused', async () => {
  const other = createServer()
  await once(other.listen(0, '127.0.0.1'), 'listening')
  const { port } = other.address() as AddressInfo
  const serving = serve(hello, port)
  await expect(serving).rejects.toThrow(Refusal)
  await expect(serving).rejects.toThrow(`port ${port} is in use`)
  other.close()
})

test('closing answers the requests that were made, and takes no more', async () => {
  let asked = () => {}
  const arrived = new Promise<void>((resolve) => (asked = resolve))
  const served = await serve(
    {
      fetch: async () => {
        asked()
        await setTimeout(200)
        return new Response('late')
      },
    },
    0,
  )
  const request = fetch(served.url).then((response) => response.text())
  await arrived
  const closed = served.close()
  await expect(fetch(served.url)).rejects.toThrow('fetch failed')
  expect(await request).toBe('late')
  await closed
})

test.each(['SIGINT', 'SIGTERM'] as const)('a process that waits to be stopped goes on to tidy up at %s', async (signal) => {
  const script = `
    import { untilStopped } from ${JSON.stringify(join(import.meta.dirname, '../../src/server/serve.ts'))}
    const alive = setInterval(() => {}, 1000)
    const stopped = untilStopped()
    console.log('waiting')
    await stopped
    console.log('tidied up')
    clearInterval(alive)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString()
    if (said === 'waiting\n') child.kill(signal)
  })
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(said).toBe('waiting\ntidied up\n')
})
