import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { Place } from './garant.ts'

test('garant start refuses a port in use before it adds or shows anything', async () => {
  const place = new Place()
  const other = createServer()
  await once(other.listen(0, '127.0.0.1'), 'listening')
  const { code, out, err } = await place.garant('start', '--port', String((other.address() as AddressInfo).port))
  other.close()
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(/^http:\/\/127\.0\.0\.1:\d+: port \d+ is in use; /)
  expect(existsSync(`${place.folder}/.garant`)).toBe(false)
  place.remove()
})
