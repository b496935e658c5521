import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { Place } from './garant.ts'
import { called } from './inprocess.ts'

const place = new Place()
afterAll(() => place.remove())

const data = join(place.folder, '.garant')
const sentence = 'Estland ist bereit, Soldaten in die Ukraine zu entsenden.\n'

/** Adds the one report, with front matter or without. */
async function added(front = '') {
  place.write('a.md', front === '' ? sentence : `---\n${front}\n---\n${sentence}`)
  return called(data, 'add', join(place.folder, 'a.md'))
}

async function report(): Promise<object | undefined> {
  const { reports } = JSON.parse((await called(data, 'register', '--json')).out) as { readonly reports: readonly object[] }
  return reports[0]
}

test('a known report takes the day and the kind that were not given before, and no other than was', async () => {
  expect((await added()).out).toBe('1 new, 0 known, 0 refused\n')
  expect((await added('published: 2025-09-04')).out).toBe('0 new, 1 known (1 with what was given of it now), 0 refused\n')
  expect(await report()).toMatchObject({ published: '2025-09-04', publishedHow: 'given', kindHow: 'assumed' })

  const named = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect((await added('published: 2025-09-05')).out).toBe('0 new, 0 known, 1 refused\n')
  expect(named.mock.calls.join('')).toMatch(
    /a\.md: the store knows this report already, and its day was given as 2025-09-04, not 2025-09-05; what was given first stays/,
  )
  named.mockRestore()
  expect(process.exitCode).toBe(1)
  process.exitCode = 0

  expect((await added()).out).toBe('0 new, 1 known, 0 refused\n')
  expect((await added('kind: official')).out).toContain('(1 with what was given of it now)')
  expect(await report()).toMatchObject({ published: '2025-09-04', publishedHow: 'given', kind: 'official', kindHow: 'given' })
}, 120_000)

test('a known report that is said to be in another language now is refused, not passed over', async () => {
  const other = join(place.folder, 'other')
  place.write('b.md', sentence)
  const named = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect((await called(other, 'add', '--unread', '--language', 'fr', join(place.folder, 'b.md'))).out).toMatch(/^1 new/)
  expect((await called(other, 'add', '--language', 'de', join(place.folder, 'b.md'))).out).toBe('0 new, 0 known, 1 refused\n')
  expect(named.mock.calls.join('')).toContain(
    'b.md: the store knows this report already, and it was taken to be in the language fr, not de;',
  )
  named.mockRestore()
  expect(process.exitCode).toBe(1)
  process.exitCode = 0
}, 120_000)
