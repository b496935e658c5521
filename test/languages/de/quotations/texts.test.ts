import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { quotationsOf } from './german.ts'
import { differences, speechNotes } from './notation.ts'

const folder = join(import.meta.dirname, 'texts')
const files = readdirSync(folder).map((name) => ({
  name: name.replace('.txt', ''),
  noted: speechNotes(readFileSync(join(folder, name), 'utf8')),
}))

for (const { name, noted } of files)
  describe(name, () => {
    for (const note of noted)
      if (note.wrong === null)
        it(note.text, () => {
          expect(differences(note, quotationsOf(note.text))).toEqual([])
        })
      // Red as soon as it is read right: then the `?` line above it has to go.
      else
        it.fails(`${note.text} – known to be read wrongly: ${note.wrong}`, () => {
          expect(differences(note, quotationsOf(note.text))).toEqual([])
        })
  })

test('a third of the texts give no speech', () => {
  const all = files.flatMap(({ noted }) => noted)
  expect(all.filter(({ expected }) => expected.length === 0).length * 3).toBeGreaterThanOrEqual(all.length)
})
