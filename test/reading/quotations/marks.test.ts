import { describe, expect, test } from 'vitest'
import { marked } from '../../../src/reading/quotations/marks.ts'

const words = (text: string) => marked(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

describe('words between quotation marks', () => {
  test.each([
    ['Er sagte: „Ja.“ Dann: „Nein.“', ['„Ja.“', '„Nein.“']],
    ['Er sagte: "Ja." Dann: "Nein."', ['"Ja."', '"Nein."']],
    ['Er sagte: »Ja.« Dann: »Nein.«', ['»Ja.«', '»Nein.«']],
    ['Er sagte: «Ja.» Dann: «Nein.»', ['«Ja.»', '«Nein.»']],
    ['Er sagte: “Ja.” Dann: “Nein.”', ['“Ja.”', '“Nein.”']],
    ['Er sagte: ‚Ja.‘ Dann: ›Nein.‹', ['‚Ja.‘', '›Nein.‹']],
    ['Er sagte: „Ja.” Dann: „Nein."', ['„Ja.”', '„Nein."']],
    ['Er sagte: „Das ist ein ‚Wunder‘ für uns.“', ['„Das ist ein ‚Wunder‘ für uns.“']],
    ['Er sagte: „Das ist ein «Wunder» für uns.“', ['„Das ist ein «Wunder» für uns.“']],
    ['Er sagte: »Das ist ein ›Wunder‹ für uns.«', ['»Das ist ein ›Wunder‹ für uns.«']],
    ["Das war's, sagte er, und sie hatt' recht.", []],
    ['Er misst 5" und 6" breit.', []],
    ['Rock ’n’ Roll ist Brandts’ Musik.', []],
    ['Start » Welt » Europa', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('a forgotten mark ends where the next one opens, or with the paragraph', () => {
    const text = 'Er sagte: „Ja, und ging. Sie sagte: „Nein, und blieb.'
    expect(marked(text, 0, text.length).map(({ open }) => open)).toEqual([true, true])
  })
})
