import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { randomFrom } from '../../bench/random.ts'
import { openTable, tableContent } from '../../src/reading/table.ts'

const folder = mkdtempSync(join(tmpdir(), 'garant-table-'))
afterAll(() => rmSync(folder, { recursive: true }))

function table(rows: ReadonlyMap<string, ReadonlySet<string>>) {
  const path = join(folder, 'forms.tsv')
  writeFileSync(path, tableContent(rows))
  return openTable(path)
}

/** A word of up to six letters of a small alphabet, so that words often begin alike. */
function word(random: () => number): string {
  return Array.from({ length: 1 + Math.floor(random() * 6) }, () => 'abzäöüßÄé-'.charAt(Math.floor(random() * 10))).join('')
}

describe('a table of forms', () => {
  test.each([1, 2, 3, 10, 1000])('of %i random rows answers as a map does', (size) => {
    const random = randomFrom(size)
    const rows = new Map(Array.from({ length: size }, (_, i) => [word(random), new Set([`V:${i}`, `N:${i}`])]))
    const forms = table(rows)
    const asked = [...rows.keys(), ...Array.from({ length: 500 }, () => word(random))]
    const expected = asked.map((form) => rows.get(form) && [...(rows.get(form) ?? [])].join(' '))
    expect(asked.map((form) => forms.find(form))).toEqual(expected)
  })

  test('without rows knows nothing', () => {
    expect(table(new Map()).find('Truppe')).toBeUndefined()
  })

  test('leaves out what it cannot encode, and does not take it for something else', () => {
    const forms = table(
      new Map([
        ['złoty', new Set(['N:a'])],
        ['zBoty', new Set(['N:b'])],
      ]),
    )
    expect(forms.find('zBoty')).toBe('N:b')
    expect(forms.find('złoty')).toBeUndefined()
  })

  test.each(['', '\t', '\n', 'Truppe\t', 'Truppe\nWaffe'])('does not know %j', (form) => {
    expect(
      table(
        new Map([
          ['Truppe', new Set(['N:x'])],
          ['Waffe', new Set(['N:y'])],
        ]),
      ).find(form),
    ).toBeUndefined()
  })
})
