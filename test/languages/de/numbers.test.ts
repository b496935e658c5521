import { describe, expect, test } from 'vitest'
import { amounts, numberWord, numeral } from '../../../src/languages/de/numbers.ts'
import { tokens } from '../../reading/tokens.ts'

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

/** The amounts of a text as ranges: `15000–30000`, an open end left out. */
const ranges = (text: string) => amounts(tokens(text)).map(({ low, high }) => `${low ?? ''}–${high ?? ''}`)

describe('the amounts in', () => {
  test.each([
    ['26 Staaten', ['26–26']],
    ['15.000 bis 30.000 Soldaten', ['15000–30000']],
    ['10 bis 15 Staaten', ['10–15']],
    ['zwei bis drei Milliarden Euro', ['2000000000–3000000000']],
    ['2,5 Mrd. Euro', ['2500000000–2500000000']],
    ['eine Milliarde Euro', ['1000000000–1000000000']],
    ['eine Brigade', []],
    ['bis zu 15.000 Soldaten', ['–15000']],
    ['mehr als 1000 Soldaten', ['1000–']],
    ['mindestens sechs Staaten', ['6–']],
    ['weniger als 500 Soldaten', ['–500']],
    ['26 von 35 Staaten', ['26–26', '35–35']],
    ['keine Zahl', []],
  ])('„%s“', (text, expected) => {
    expect(ranges(text)).toEqual(expected)
  })
})
