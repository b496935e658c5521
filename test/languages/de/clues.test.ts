import { describe, expect, it } from 'vitest'
import type { Clue, ClueOf } from '../../../src/model/clue.ts'
import { readGerman } from './german.ts'

function cluesOf<K extends Clue['kind']>(kind: K, text: string, published: string | null = null): readonly ClueOf<K>[] {
  return readGerman(text, published).clues.filter((clue): clue is ClueOf<K> => clue.kind === kind)
}

describe('an office that a report gives somebody', () => {
  const offices = (text: string) =>
    cluesOf('office', text, '2025-11-03').map(
      ({ person, party, offices, tenure, quote }) => `${person} · ${party ?? ''} ${offices.join()} ${tenure} · ${quote.text}`,
    )

  it.each([
    ['Bundeskanzler Friedrich Merz reist nach Kiew.', 'Friedrich Merz · DE head-of-government holds · Bundeskanzler Friedrich Merz'],
    ['Frankreichs Präsident Macron lud nach Paris.', 'Emmanuel Macron · FR head-of-state holds · Frankreichs Präsident Macron'],
    ['Das sagte der britische Premier Starmer.', 'Keir Starmer · GB head-of-government holds · britische Premier Starmer'],
    ['Der frühere US-Präsident Joe Biden mahnte zur Eile.', 'Joe Biden · US head-of-state former · frühere US-Präsident Joe Biden'],
    [
      'Der damalige Bundeskanzler Olaf Scholz war dagegen.',
      'Olaf Scholz · DE head-of-government then · damalige Bundeskanzler Olaf Scholz',
    ],
    [
      'Der künftige Kanzler Friedrich Merz sprach mit Paris.',
      'Friedrich Merz · DE head-of-government coming · künftige Kanzler Friedrich Merz',
    ],
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual([expected])
  })

  it.each([
    'Macron lud nach Paris.',
    'Der Präsident lud nach Paris.',
    'Der Präsident Frankreichs lud ein.',
    'Der Präsident der Ukraine dankte.',
  ])('is not given in: %s', (text) => {
    expect(offices(text)).toEqual([])
  })

  it.each([
    ['Bundeskanzler Merz will Waffen liefern.', true],
    ['Unter Bundeskanzler Scholz lieferte Deutschland Panzer.', false],
    ['Die Regierung von Bundeskanzler Scholz liefert nichts mehr.', false],
    ['Bundeskanzler Scholz hatte Panzer geliefert.', false],
  ])('knows whether he is who acts at present: %s', (text, acting) => {
    expect(cluesOf('office', text, '2025-11-03').map((clue) => clue.acting)).toEqual([acting])
  })

  it('is given once, however often it is named', () => {
    expect(offices('Kanzler Merz reist nach Kiew. Dort will Kanzler Merz den Präsidenten treffen.')).toHaveLength(1)
  })
})

describe('a day that a report without one of its own names in full', () => {
  const days = (text: string, published: string | null = null) => cluesOf('day', text, published).map(({ on, told }) => `${on} ${told}`)

  it.each([
    ['Am 4. September 2025 trafen sich die Staaten in Paris.', '2025-09-04 past'],
    ['Die Gruppe wurde im März 2025 gegründet.', '2025-03 past'],
    ['Am 10. September 2025 wird der Rat beraten.', '2025-09-10 ahead'],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual([expected])
  })

  it.each([
    'Das Land versprach Waffen für den 1. Mai 2026.',
    'Bis Mai 2026 lieferte es nichts.',
    'Am 4. September trafen sich die Staaten.',
    'Wenn am 4. September 2025 beraten wurde, ist das gut.',
    'Am 4. September 2025 könnte beraten werden.',
  ])('tells nothing in: %s', (text) => {
    expect(days(text)).toEqual([])
  })

  it('is not asked for where the report has its own', () => {
    expect(days('Am 4. September 2025 trafen sich die Staaten in Paris.', '2025-11-03')).toEqual([])
  })
})

describe('an event', () => {
  const told = (text: string) =>
    cluesOf('telling', text).map(({ told, back, value, opening }) => [told, back?.join(' to ') ?? value ?? '', opening].join(' ').trim())

  it.each([
    ['Die Koalition der Willigen trifft sich in Paris.', 'now  true'],
    ['Die Koalition der Willigen hat sich in Paris getroffen.', 'now  true'],
    ['Die Koalition der Willigen traf sich in Paris.', 'past  true'],
    ['Nach einem Treffen der Koalition der Willigen in Paris lobte Macron die Staaten.', 'past  true'],
    ['Auf dem Gipfel der Koalition der Willigen in Paris lobte Macron die Staaten.', 'now  true'],
    ['Am Freitag beraten Macron und Starmer in Paris.', 'open -6 to 0 true'],
    ['Anfang Januar trifft sich die Koalition der Willigen in Paris.', 'open XXXX-01 true'],
    ['Heute trifft sich die Koalition der Willigen in Paris.', 'now 0 to 0 true'],
    ['Macron lud die Koalition der Willigen nach Paris ein.', 'open  true'],
    ['Seit dem Gipfel der Koalition der Willigen in Paris wächst der Zweifel.', 'ago  true'],
    ['Vor einem Jahr trafen sich Macron und Starmer in Paris.', 'ago  true'],
    ['Damals hatten sich Macron und Starmer in Paris getroffen.', 'ago  true'],
    ['Tags zuvor trafen sich Macron und Starmer in Paris.', 'past  true'],
    ['Vor dem Gipfel der Koalition der Willigen in Paris wächst der Zweifel.', 'ahead  true'],
    ['Vor zwei Wochen trafen sich Macron und Starmer in Paris.', 'past 8 to 20 true'],
    ['Gestern trafen sich Macron und Starmer in Paris.', 'past 1 to 1 true'],
    ['Am 4. September trafen sich Macron und Starmer in Paris.', 'past XXXX-09-04 true'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it('is told in the opening or further down', () => {
    const long = 'Über die Garantien für die Ukraine wird seit Monaten gesprochen, ohne dass ein Ergebnis in Sicht wäre. '.repeat(3).trim()
    expect(told(`${long}\n\n${long}\n\nMacron und Starmer trafen sich in Paris.`)).toEqual(['past  false'])
  })

  it('of two in one clause has its own way to be told', () => {
    expect(told('Das Pariser Treffen folgt auf Selenskyjs jüngste Gespräche mit Präsident Trump in Florida.')).toEqual([
      'open  true',
      'past  true',
    ])
  })
})
