import { describe, expect, test } from 'vitest'
import { positionsOf } from './german.ts'
import { differences, notes } from './notation.ts'

/** What differs between a text and what was noted below it. */
const differing = (source: string) => notes(source).flatMap((noted) => differences(noted, positionsOf(noted.text)))

describe('the notation of sentences', () => {
  test('has nothing to say where everything agrees', () => {
    expect(differing('Frankreich ist [bereit], [Soldaten] zu entsenden.\n  FR troops committed/willing')).toEqual([])
  })

  test('names what was not read, what was not noted, and marks that nothing rests on', () => {
    const [lost, extra, mark] = differing('Frankreich ist bereit, Soldaten zu entsenden. [Rom] schweigt.\n  FR troops willing if ceasefire')
    expect(lost).toBe('not read: FR troops willing if ceasefire')
    expect(extra).toMatch(/^not noted: FR troops willing.* · ready · /u)
    expect(mark).toBe('no position rests on: Rom')
  })

  test('tells one speaker from another', () => {
    const source = 'Frankreich werde [Soldaten] schicken, sagte Macron.\n  FR troops committed, says Keir Starmer'
    expect(differing(source)[0]).toBe('not read: FR troops committed, says Keir Starmer')
  })

  test.each(['Ein Satz.', 'Ein Satz.\n  FR troops', 'Ein Satz.\n  FR troops willing ceasefire'])('refuses %j', (source) => {
    expect(() => notes(source)).toThrow(SyntaxError)
  })
})
