import { describe, expect, it } from 'vitest'
import { cognates } from '../../src/text/cognates.ts'
import { words } from '../../src/text/words.ts'

const of = (text: string, locale: string) => [...cognates(words(text), locale)]

describe('cognates', () => {
  it('are the first letters of longer words, spelt alike in all languages', () => {
    expect(of('Die Koalition der Willigen', 'de')).toEqual(['coal', 'will'])
    expect(of('la coalición', 'es')).toEqual(['coal'])
    expect(of('Straße', 'de')).toEqual(of('STRASSE', 'de'))
  })

  it('are states and weekdays by what they name, whatever a language calls them', () => {
    expect(of('Deutschlands', 'de')).toEqual(of("l'Allemagne", 'fr'))
    expect(of('am Donnerstag', 'de')).toEqual(of('jeudi', 'fr'))
    expect(of('sexta-feira', 'pt')).toContain(of('Freitag', 'de')[0])
    expect(of('Nigeria', 'de')).not.toEqual(of('Niger', 'de'))
  })

  it('are numbers, however they are written, and short words in capitals', () => {
    expect(of('15.000', 'de')).toEqual(of('15,000', 'en'))
    expect(of('Die EU in der UN', 'de')).toEqual(['eu', 'un'])
  })

  it('know no names in a language that CLDR does not know', () => {
    expect(of('Deutschland', 'qqq')).toEqual(['deut'])
  })
})
