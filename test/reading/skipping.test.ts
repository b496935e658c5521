import { describe, expect, test } from 'vitest'
import { blocksIn } from '../steps.ts'
import { readGerman } from '../languages/de/german.ts'

/** Files whose work only a clause needs that says something of somebody: whether it was so long ago, which measures, who holds it. */
const DEAR = ['languages/de/past.ts', 'reading/scope.ts', 'reading/holders.ts', 'reading/away.ts']

/** Sentences of a report on the subject in which neither a cue stands nor a verb of giving. */
const IDLE = [
  'Auf dem Platz vor dem Rathaus sangen am Abend die Kinder.',
  'Die Soldaten in der Ukraine froren im Regen.',
  'Nicht alle Züge fuhren, obwohl die Sonne schien.',
]

describe.each(DEAR)('what %s does', (file) => {
  const cost = (text: string): number => {
    readGerman(text)
    return blocksIn(file, () => readGerman(text))
  }

  test.each(IDLE)('costs nothing where nothing is predicated: %s', (sentence) => {
    expect(cost(sentence)).toBe(0)
  })

  test('is done where a position is stated', () => {
    expect(cost('Frankreich schickt keine Soldaten in die Ukraine.')).toBeGreaterThan(0)
  })
})
