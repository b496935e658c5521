import { describe, expect, test } from 'vitest'
import { amounts } from '../../../src/languages/de/amounts.ts'
import { tokens } from '../../reading/tokens.ts'

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
    ['30 000 Soldaten', ['30000–30000']],
    ['30\u2009000 Soldaten', ['30000–30000']],
    ['30’000 Soldaten', ['30000–30000']],
    ['10- bis 15.000 Soldaten', ['10000–15000']],
    ['zwischen 15.000 und 30.000 Soldaten', ['15000–30000']],
    ['15.000 bis maximal 30.000 Soldaten', ['15000–30000']],
    ['150 bis 200 Millionen Euro', ['150000000–200000000']],
    ['500 bis 1.000 Soldaten', ['500–1000']],
    ['1.5 Milliarden Euro', ['1500000000–1500000000']],
    ['1,1 Mio. Euro', ['1100000–1100000']],
    ['eine halbe Million Euro', ['500000–500000']],
    ['anderthalb Milliarden Euro', ['1500000000–1500000000']],
    ['zwei Dutzend Staaten', ['24–24']],
    ['ein halbes Dutzend Staaten', ['6–6']],
    ['eine Viertelmillion Euro', ['250000–250000']],
    ['nicht weniger als 20 Staaten', ['20–']],
    ['30 Länder', ['30–30']],
    ['30 oder mehr Länder', ['30–']],
    ['ein Kredit über 90 Milliarden Euro', ['90000000000–90000000000']],
    ['über 90 Milliarden Euro', ['90000000000–']],
    ['rund 200 Soldaten', ['200–200']],
    ['mehrere Tausend Soldaten', []],
    ['Tausende Soldaten', []],
    ['keine Zahl', []],
  ])('„%s“', (text, expected) => {
    expect(ranges(text)).toEqual(expected)
  })
})
