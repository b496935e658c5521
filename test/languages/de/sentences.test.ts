import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { positionsOf } from './german.ts'
import { differences, type Noted, notes } from './notation.ts'

const folder = join(import.meta.dirname, 'sentences')
const files = readdirSync(folder).map((name) => ({
  name: name.replace('.txt', ''),
  noted: notes(readFileSync(join(folder, name), 'utf8')),
}))

const difference = (sentence: Noted) => differences(sentence, positionsOf(sentence.text))

for (const { name, noted } of files)
  describe(name, () => {
    for (const sentence of noted)
      if (sentence.wrong === null)
        it(sentence.text, () => {
          expect(difference(sentence)).toEqual([])
        })
      // Red as soon as it is read right: then the `?` line above it has to go.
      else
        it.fails(`${sentence.text} – known to be read wrongly: ${sentence.wrong}`, () => {
          expect(difference(sentence)).toEqual([])
        })
  })

test('there are as many sentences that state nothing as a third of those that state something', () => {
  const all = files.flatMap(({ noted }) => noted)
  const silent = all.filter(({ expected }) => expected.length === 0)
  expect(silent.length * 3).toBeGreaterThanOrEqual(all.length - silent.length)
})

test('no sentence is noted twice', () => {
  const texts = files.flatMap(({ noted }) => noted.map(({ text }) => text))
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
})

test('every sentence that states something marks the words that carry it', () => {
  const unmarked = files.flatMap(({ noted }) => noted.filter(({ expected, marked }) => expected.length > 0 && marked.length === 0))
  expect(unmarked.map(({ text }) => text)).toEqual([])
})
