import { describe, expect, test } from 'vitest'
import { numberWord, numeral } from '../../../src/languages/de/numbers.ts'

describe('the value of a number word', () => {
  test.each([
    ['drei', 3],
    ['zwölf', 12],
    ['siebzehn', 17],
    ['dreißig', 30],
    ['sechsundzwanzig', 26],
    ['hundert', 100],
    ['zweihundert', 200],
    ['fünfhundertvierzig', 540],
    ['zehntausend', 10_000],
    ['dreißigtausend', 30_000],
    ['zweitausendfünfhundert', 2500],
  ])('%s is %i', (word, value) => {
    expect(numberWord(word)).toBe(value)
  })

  test.each(['achtung', 'einheit', 'tausende', 'und', 'soldaten', 'dreist'])('%s has none', (word) => {
    expect(numberWord(word)).toBeUndefined()
  })
})

describe('the value of a numeral', () => {
  test.each([
    ['26', 26],
    ['15.000', 15_000],
    ['1.234.567', 1_234_567],
    ['3,5', 3.5],
    ['1.500,25', 1500.25],
  ])('%s is %d', (text, value) => {
    expect(numeral(text)).toBe(value)
  })

  test.each(['14:30', '1.2', '6.1.2026', '15.00', 'Artikel'])('%s has none', (text) => {
    expect(numeral(text)).toBeUndefined()
  })
})
