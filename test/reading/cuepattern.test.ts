import { describe, expect, test } from 'vitest'
import { CueTable } from '../../src/reading/cue.ts'
import { parseCue } from '../../src/reading/cuepattern.ts'
import { tokens } from './tokens.ts'

/** The words that a cue rests on in a clause; null where it is silent. The clause's last word is its verb. */
function fired(cue: string, clause: string): string | null {
  const all = tokens(clause).map((token) => {
    const lemma = token.text.toLowerCase()
    return { ...token, readings: [{ lemma, class: lemma === token.text ? ('adjective' as const) : ('noun' as const), form: '' }] }
  })
  const members = all.map((_, i) => i)
  const lemmas = new Map(members.toReversed().flatMap((i) => (all[i]?.kind === 'word' ? [[all[i].text.toLowerCase(), i] as const] : [])))
  const [hit] = new CueTable([{ cues: cue }]).find(lemmas, { tokens: all, members, verbs: members.slice(-1) })
  return hit ? hit.tokens.map((i) => all[i]?.text).join(' ') : null
}

describe('a cue fires on', () => {
  test.each([
    ['tisch', 'auf dem Tisch liegt', 'Tisch'],
    ['tisch+auf', 'auf dem Tisch liegt', 'Tisch auf'],
    ['auf_dem_tisch', 'weiter auf dem Tisch liegt', 'auf dem Tisch'],
    ['auf_dem_tisch', 'dem Tisch auf liegt', null],
    ['auf_tisch', 'auf dem Tisch liegt', null],
    ['auf…tisch', 'auf dem ganz langen Tisch liegt', 'auf Tisch'],
    ['auf…tisch', 'auf dem ganz langen breiten Tisch liegt', null],
    ['auf…tisch', 'auf dem, Tisch liegt', null],
    ['auf_dem_tisch+!nicht', 'nicht auf dem Tisch liegt', null],
    ['auf_dem_tisch+liegt', 'auf dem Tisch liegt', 'auf dem Tisch liegt'],
    ['~tisch', 'auf dem Stammtisch liegt', 'Stammtisch'],
    ['vorhaben:v', 'Soldaten vorhaben', 'vorhaben'],
    ['vorhaben:v', 'das Vorhaben lobt', null],
    ['vorhaben:n', 'das Vorhaben lobt', 'Vorhaben'],
    ['vorhaben:n', 'Soldaten vorhaben', null],
    ['offen:a', 'noch offen ist', 'offen'],
  ])('%s in "%s": %s', (cue, clause, words) => {
    expect(fired(cue, clause)).toBe(words)
  })
})

test('a cue that asks for order or class is silent where neither is known', () => {
  const table = new CueTable([{ cues: 'auf_tisch offen:a' }])
  expect(
    table.find(
      new Map([
        ['auf', 0],
        ['tisch', 1],
        ['offen', 2],
      ]),
    ),
  ).toEqual([])
})

test.each(['', '!nicht', 'auf__tisch', 'tisch:x', 'a|b', '+tisch'])('a cue %j is refused', (source) => {
  expect(() => parseCue(source)).toThrow(SyntaxError)
})
