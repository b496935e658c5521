import { describe, expect, test } from 'vitest'
import { familyName, officeOn, People } from '../../../src/languages/de/people.ts'
import { loadDossier, SHIPPED_DOSSIER } from '../../../src/dossier/load.ts'

describe('a family name', () => {
  test.each([
    ['Emmanuel Macron', 'Macron'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['Bart De Wever', 'De Wever'],
    ['Jens-Frederik Nielsen', 'Nielsen'],
    ['Macron', 'Macron'],
  ])('of %s is %s', (name, family) => {
    expect(familyName(name)).toBe(family)
  })
})

describe('the office of somebody who held several', () => {
  const office = (from: string, to: string | null, of: string) => ({ party: 'PL', office: of, person: 'A', spellings: [], from, to })
  const person = {
    name: 'A',
    onlooker: false,
    offices: [office('2023-01-01', '2024-01-01', 'foreign-minister'), office('2025-01-01', null, 'head-of-government')],
  }

  test.each([
    ['2023-06-01', 'foreign-minister'],
    ['2025-06-01', 'head-of-government'],
    // an office ends on the day before its end
    ['2025-01-01', 'head-of-government'],
    // between two offices, the last one
    ['2024-06-01', 'foreign-minister'],
    // before the first one, the first
    ['2020-01-01', 'foreign-minister'],
    [null, 'head-of-government'],
  ])('on %s is %s', (day, expected) => {
    expect(officeOn(person, day)?.office).toBe(expected)
  })
})

describe('the people of the shipped dossier', () => {
  const people = new People(loadDossier(SHIPPED_DOSSIER))

  test('hold an office by its day', () => {
    expect(people.holder('DE', ['head-of-government'], '2025-03-01')?.name).toBe('Olaf Scholz')
    expect(people.holder('DE', ['head-of-government'], '2025-09-01')?.name).toBe('Friedrich Merz')
  })

  test('are nobody where nobody held it', () => {
    expect(people.holder('DE', ['commission-president'], '2025-09-01')).toBeUndefined()
  })

  test('speak for nobody where they have no office', () => {
    const speakers = loadDossier(SHIPPED_DOSSIER).speakers.filter(({ person }) => people.byName(person)?.offices.length === 0)
    expect(speakers.length).toBeGreaterThan(0)
    expect(speakers.every(({ person }) => people.byName(person)?.onlooker)).toBe(true)
  })
})
