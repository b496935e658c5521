import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Place, report } from './garant.ts'

const place = new Place()
afterAll(() => place.remove())

const ODD = 'rot\x1b[31m\n\u202eodd.md'

beforeAll(async () => {
  place.write('good.md', report('Estland ist bereit', '2025-09-04'))
  place.write(ODD, report('Estland ist bereit', '2025-09-04'))
  for (let i = 0; i < 300; i++) place.write(`empty-${i}.txt`, '')
  expect((await place.garant('add', 'good.md')).code).toBe(0)
})

describe('what could steer a terminal is written as an escape in', () => {
  test('the name of a report that is read', async () => {
    const { out } = await place.garant('read', ODD)
    expect(out).toContain(String.raw`· rot\u001b[31m\u000a\u202eodd.md · 1 statement`)
  })

  test('the name of one that is refused, in one line', async () => {
    const { err } = await place.garant('read', `${ODD}/none`)
    expect(err).toMatch(/^rot\\u001b\[31m\\u000a\\u202eodd\.md\/none: there is no such file or folder; [^\n]+\n$/)
  })
})

const full = existsSync('/dev/full')

describe.skipIf(!full)(
  `a full disk behind standard output is said, and ends with 1${full ? '' : ' (skipped: there is no /dev/full here)'}:`,
  () => {
    test.each(['register', 'read --json good.md', 'add good.md'])('garant %s', async (words) => {
      const { code, err } = await place.shell(`$garant ${words} >/dev/full`)
      expect(err).toMatch(/^standard output: it cannot be written to \(ENOSPC\); [^\n]+\n$/)
      expect(code).toBe(1)
    })
  },
)

test('a batch goes on where nobody listens to its refusals any more, and its exit code tells', async () => {
  const { code, out } = await place.shell('$garant add --data deaf empty-*.txt good.md 2> >(head -1 >/dev/null)')
  expect([code, out]).toEqual([1, '1 new, 0 known, 300 refused\n'])
})
