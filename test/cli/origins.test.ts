import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pairs } from '../register/origins/material.ts'
import { Place } from './garant.ts'

const place = new Place()
afterAll(() => place.remove())

const [one = '', other = ''] = pairs()[0]?.texts ?? []
const report = (day: string, text: string): string => `---\npublished: ${day}\noutlet: Hafenbote\n---\n\n${text}\n`

beforeAll(async () => {
  place.write('a.md', report('2025-03-01', `${one}\n\nLettland schickt Soldaten in die Ukraine.`))
  place.write('b.md', report('2025-03-02', `${other}\n\nLettland schickt Soldaten in die Ukraine.`))
  place.write('c.md', report('2025-03-02', 'Estland ist bereit, Soldaten in die Ukraine zu entsenden.'))
  expect((await place.garant('add', 'a.md', 'b.md', 'c.md')).out).toBe('3 new, 0 known, 0 refused\n')
})

describe('garant origins', () => {
  test('shows which report comes from which, sentence by sentence', async () => {
    const { code, out } = await place.garant('origins')
    expect(code).toBe(0)
    expect(out).toMatch(/^Lettland schickt eine Kompanie · Hafenbote · 2025-03-01 d-\w+\n└ copied in Kalnins: .* · 2025-03-02 d-\w+\n/)
    expect(out).toContain('\n    = »Die hundertzwanzig Soldaten sollen Brücken sichern')
    expect(out).toContain('\n    + »Es ist der weiteste Schritt')
    expect(out).toContain('\n    - »Die Opposition verlangt')
    expect(out).toMatch(/\n3 reports, 2 origins: 1 of more than one report, 1 of one\n$/)
  })

  test('gives the same as JSON, and only what was known on a day', async () => {
    const whole = JSON.parse((await place.garant('origins', '--json')).out) as {
      readonly origins: readonly object[]
      readonly single: number
    }
    expect(whole).toMatchObject({
      asOf: null,
      single: 1,
      origins: [{ derived: [{ how: 'copy', added: [{ text: expect.stringMatching(/^Es ist/) as string }, {}] }] }],
    })
    expect(JSON.parse((await place.garant('origins', '--json', '--as-of', '2025-03-01')).out)).toEqual({
      asOf: '2025-03-01',
      origins: [],
      single: 1,
      reports: [],
    })
  })

  test('says of which day it tells', async () => {
    expect((await place.garant('origins', '--as-of', '2025-03-01')).out).toBe(
      '1 report, 1 origin: 0 of more than one report, 1 of one, as known on 2025-03-01\n',
    )
  })

  test('are what the register counts', async () => {
    expect((await place.garant('register', '--party', 'LV')).out).toContain('· 2 reports of 1 origin\n')
    expect((await place.garant('show', 'LV:troops')).out).toContain('· 2 reports of 1 origin\n')
  })
})
