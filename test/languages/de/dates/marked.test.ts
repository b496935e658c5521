import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dates } from '../../../../src/languages/de/dates.ts'
import { GERMAN_SENTENCES } from '../../../../src/languages/de/sentences.ts'
import { Told } from '../../../../src/reading/dates/told.ts'
import { sentences } from '../../../../src/text/sentences.ts'
import { words } from '../../../../src/text/words.ts'
import { type Marked, marked } from './notation.ts'

const folder = join(import.meta.dirname, 'marked')
const files = readdirSync(folder).map((name) => ({
  name: name.replace('.txt', ''),
  texts: marked(readFileSync(join(folder, name), 'utf8')),
}))

/** What is read in a text, as it is noted. */
function read(text: string, day: string | null): readonly string[] {
  const told = new Told()
  return sentences(text, 0, text.length, GERMAN_SENTENCES).flatMap(({ start, end }) => {
    const all = words(text, start, end)
    return dates(all, day, told).map(({ from, to, value, type, how, mod }) => {
      const [first, last] = [all[from]?.start ?? 0, all[to - 1]?.end ?? 0]
      return noted(text, first, last, [value ?? '?', type, how, mod].filter((part) => part !== undefined).join(' '))
    })
  })
}

const noted = (text: string, start: number, end: number, line: string): string => `${start}–${end} ${text.slice(start, end)}: ${line}`

const expected = ({ text, expected }: Marked): readonly string[] => expected.map(({ start, end, line }) => noted(text, start, end, line))

for (const { name, texts } of files)
  describe(name, () => {
    test.each(texts.map((marked) => [marked.text, marked] as const))('%s', (_, marked) => {
      expect(read(marked.text, marked.day)).toEqual(expected(marked))
    })
  })

test('a third of the texts hold no time', () => {
  const all = files.flatMap(({ texts }) => texts)
  expect(all.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(all.length / 3)
})
