import { expect, test } from 'vitest'
import { nameOf } from '../../src/text/name.ts'

const WORDS = 'Dänemark ist bereit, nach einem Waffenstillstand Soldaten in die Ukraine zu entsenden, sagt es heute.'

test('a report is called by its title', () => {
  expect(nameOf({ title: 'Estland ist bereit', text: 'Tallinn. Ein Satz.' })).toBe('Estland ist bereit')
})

test.each([
  ['by its first line', 'Estland  ist\tbereit\n\nTallinn. Ein Satz.', 'Estland ist bereit'],
  ['by the first words of a long one', WORDS, 'Dänemark ist bereit, nach einem Waffenstillstand Soldaten in die Ukraine zu entsenden, …'],
  ['by the whole words that fit', `${'a'.repeat(44)} ${'b'.repeat(45)} c`, `${'a'.repeat(44)} ${'b'.repeat(45)} …`],
  ['by the beginning of an endless word', 'a'.repeat(200), `${'a'.repeat(90)} …`],
  ['without half a character', `${'a'.repeat(89)}🇫🇷`, `${'a'.repeat(89)} …`],
])('without a title it is called %s', (_, text, name) => {
  expect(nameOf({ title: null, text })).toBe(name)
})
