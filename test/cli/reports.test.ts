import { afterAll, expect, test } from 'vitest'
import { readReports } from '../../src/cli/reports.ts'
import { loadDossier, SHIPPED_DOSSIER } from '../../src/dossier/load.ts'
import { Refusal } from '../../src/model/refusal.ts'
import { Place, report } from './garant.ts'

const place = new Place()
afterAll(() => place.remove())

test('a mistake of the program in one report is named as its refusal, and the rest is read', async () => {
  place.write('a.txt', 'Lettland ist bereit, Soldaten in die Ukraine zu entsenden.\n')
  place.write('b.md', report('Estland ist bereit', '2025-09-04'))
  // No title can be a number: what has none of its own breaks.
  const given = { title: 5 as unknown as string }
  const outcomes: unknown[] = []
  for await (const { outcome } of readReports([place.folder], given, loadDossier(SHIPPED_DOSSIER))) outcomes.push(outcome)
  expect(outcomes[0]).toBeInstanceOf(Refusal)
  expect(outcomes[0]).toMatchObject({
    where: `${place.folder}/a.txt`,
    message: expect.stringContaining('a mistake of Garant to light (TypeError') as string,
    cure: expect.stringContaining('report it') as string,
  })
  expect(outcomes[1]).toMatchObject({ document: { title: 'Estland ist bereit' } })
  expect(outcomes).toHaveLength(2)
})

test('a page nested too deeply is refused and the others are read', async () => {
  const deep = new Place()
  deep.write('a.html', `<html><body>${'<div>'.repeat(3000)}Estland ist bereit.`)
  deep.write('b.md', report('Estland ist bereit', '2025-09-04'))
  const { code, out, err } = await deep.garant('read', '--json', 'a.html', 'b.md')
  deep.remove()
  expect(code).toBe(1)
  expect(err).toMatch(/^a\.html: its elements are nested too deeply: [^\n]+\n$/)
  expect(out.match(/"path":"[^"]*"/g)).toEqual(['"path":"b.md"'])
})
