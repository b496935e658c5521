import { describe, expect, test } from 'vitest'
import { loadDossier, SHIPPED_DOSSIER } from '../../../src/dossier/load.ts'
import { GERMAN } from '../../../src/languages/de/index.ts'
import { TIES } from '../../../src/languages/de/ties/index.ts'
import { newDiscourse } from '../../../src/reading/mention.ts'
import { sentences } from '../../../src/text/sentences.ts'
import { words } from '../../../src/text/words.ts'
import { positionsOf, shown } from './german.ts'

const grammar = GERMAN.grammar(loadDossier(SHIPPED_DOSSIER))

/** The rows that tie something in a text. */
function firedIn(text: string): ReadonlySet<string> {
  const read = sentences(text, 0, text.length, GERMAN.sentences).map(({ start, end }) =>
    grammar.analyse(words(text, start, end), null, newDiscourse(), false),
  )
  const rows = read.flatMap((s) => [...s.clauses.map((c) => c.tie), ...[...s.conditions, ...grammar.unmet(s)].map((c) => c.tie?.row)])
  return new Set(rows.filter((row) => row !== undefined))
}

describe.each(TIES)('$name', ({ name, example, silent }) => {
  test(`ties the condition of „${example}“`, () => {
    expect(firedIn(example)).toContain(name)
    const positions = positionsOf(example)
    const depends = positions.some(({ conditions }) => conditions.length > 0)
    expect(depends, positions.map(shown).join('\n')).toBe(name !== 'even-if')
  })

  test(`stays silent on „${silent}“`, () => {
    expect(firedIn(silent)).not.toContain(name)
  })
})

test('every row has a name of its own', () => {
  expect(new Set(TIES.map(({ name }) => name)).size).toBe(TIES.length)
})
