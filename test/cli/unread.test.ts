import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { document } from '../../src/model/document.ts'
import { openStore } from '../../src/store/store.ts'
import { foreignPairs } from '../register/origins/material.ts'
import { Place } from './garant.ts'

const place = new Place()
afterAll(() => place.remove())

const [french = '', german = ''] = foreignPairs()[0]?.texts ?? []
const report = (day: string, text: string): string => `---\npublished: ${day}\noutlet: Hafenbote\n---\n\n${text}\n`
const NOT_READ = 'not read: no language pack for fr'

beforeAll(() => {
  place.write('fr.md', report('2026-02-03', french))
  place.write('de.md', report('2026-02-04', german))
})

describe('a report in a language that no pack reads', () => {
  test('is refused, and the cure says how it can be kept', async () => {
    for (const command of ['add', 'read']) {
      const { code, err } = await place.garant(command, 'fr.md')
      expect([code, err]).toEqual([1, expect.stringMatching(/^fr\.md: no language pack reads "fr"; .* garant add --unread\n$/)])
    }
  })

  test('is kept where one asks for it, and the others are read', async () => {
    const { code, out } = await place.garant('add', '--unread', 'fr.md', 'de.md')
    expect([code, out]).toEqual([0, `2 new, 0 known, 0 refused; 1 of the new ${NOT_READ}\n`])
    expect((await place.garant('add', '--unread', 'fr.md')).out).toBe('0 new, 1 known, 0 refused\n')
  })

  test('is shown as not read wherever reports are listed, never as one that says nothing', async () => {
    expect((await place.garant('register')).out).toContain(` from 2 reports (1 ${NOT_READ})\n`)
    const { reports } = JSON.parse((await place.garant('register', '--json')).out) as { readonly reports: readonly { id: string }[] }
    expect(reports).toMatchObject([{ language: 'fr', unread: true }, { language: 'de' }])
    expect(reports[1]).not.toHaveProperty('unread')
    expect((await place.garant('show', reports[0]?.id ?? '')).out).toMatch(
      new RegExp(`^La Lettonie .* 2026-02-03\nd-\\w+ · fr · fr.md · ${NOT_READ}\n\nLa Lettonie`),
    )
    expect((await place.garant('findings')).code).toBe(0)
  })

  test('is one origin with its translation, sentence beside sentence', async () => {
    const { out } = await place.garant('origins')
    expect(out).toMatch(
      new RegExp(`^La Lettonie .* · 2026-02-03 · ${NOT_READ} d-\\w+\n└ translated in Lettland schickt .* · 2026-02-04 d-\\w+\n`),
    )
    expect(out).toContain('\n    ~ »Die 120 Soldaten sollen')
    expect(out).toContain('\n        from »Les 120 soldats doivent')
    expect(out).toMatch(/\n2 reports, 1 origin: 1 of more than one report, 0 of one\n$/)
    const { origins } = JSON.parse((await place.garant('origins', '--json')).out) as { readonly origins: readonly object[] }
    expect(origins).toMatchObject([{ derived: [{ how: 'translation', kept: [], changed: { length: 9 } }] }])
    expect((await place.garant('show', 'LV:troops')).out).toContain('· 1 report\n')
  })

  test('is read by reread once a pack reads its language', async () => {
    const store = await openStore({ data: join(place.folder, 'later') })
    const text = 'Estland ist bereit, Soldaten in die Ukraine zu entsenden.'
    const known = { path: 'a.txt', published: '2026-02-03', publishedHow: 'given', title: null, outlet: null, url: null } as const
    await store.add(document({ ...known, language: 'de', unread: true, text }), [])
    await store.close()
    expect((await place.garant('reread', '--data', 'later')).out).toMatch(/\n1 document read anew: 1 changed, 0 as before\n$/)
    expect((await place.garant('register', '--data', 'later')).out).toMatch(/\n1 position from 1 report\n$/)
  })
})
