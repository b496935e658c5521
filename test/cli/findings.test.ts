import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { Place } from './garant.ts'

const place = new Place()
afterAll(() => place.remove())

const told = (title: string, sentence: string) => `---\ntitle: ${title}\noutlet: Probeblatt\npublished: 2025-11-12\n---\n\n${sentence}\n`
const asked = async (...words: readonly string[]) =>
  JSON.parse((await place.garant('findings', '--json', ...words)).out) as readonly Finding[]

beforeAll(async () => {
  place.write('yes.md', told('Ein Ja', 'Portugal ist bereit, Soldaten in die Ukraine zu entsenden.'))
  place.write('no.md', told('Ein Nein', 'Portugal wird keine Soldaten in die Ukraine entsenden.'))
  place.write('other.md', told('Aus dem Norden', 'Schweden ist bereit, Kampfjets für die Luftraumüberwachung zu stellen.'))
  await place.garant('add', 'yes.md', 'no.md', 'other.md')
})

describe('garant findings', () => {
  test('shows what cannot both be right, and counts what rests on one origin', async () => {
    const { code, out } = await place.garant('findings')
    expect(code).toBe(0)
    expect(out).toMatch(/^high stance PT:troops\nOn troops, one report has Portugal as willing on 2025-11-12, one report as declined\.\n/)
    expect(out).toContain('  │ »Portugal ist bereit, Soldaten in die Ukraine zu entsenden«\n  Ein Ja · Probeblatt · 2025-11-12\n')
    expect(out).toMatch(/\n\n1 finding in 3 reports; 1 cell rests on one origin: garant findings --kind single\n$/)
  })

  test('shows one kind alone', async () => {
    expect((await place.garant('findings', '--kind', 'single')).out).toContain('low single SE:air\n')
    expect((await place.garant('findings', '--kind', 'office')).out).toBe('0 findings in 3 reports\n')
    expect((await place.garant('findings', '--kind', 'rumour')).code).toBe(2)
  })

  test('gives all of them as JSON, the gravest first, with quotes that stand in their documents', async () => {
    const found = await asked()
    expect(found.map(({ kind, severity, about }) => [kind, severity, about])).toEqual([
      ['stance', 'high', 'PT:troops'],
      ['single', 'low', 'SE:air'],
    ])
    expect(found[0]?.quotes).toMatchObject([
      { document: expect.stringMatching(/^d-/) as string, text: 'Portugal ist bereit, Soldaten in die Ukraine zu entsenden' },
      { text: 'Portugal wird keine Soldaten in die Ukraine entsenden' },
    ])
  })

  test('shows what was found on a day', async () => {
    expect((await place.garant('findings', '--as-of', '2025-11-12')).out).toContain('1 finding in 3 reports, as known on 2025-11-12; ')
    expect((await place.garant('findings', '--as-of', '2025-11-11')).out).toBe('0 findings in 0 reports, as known on 2025-11-11\n')
  })
})
