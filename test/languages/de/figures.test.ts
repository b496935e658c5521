import { describe, expect, test } from 'vitest'
import { readGerman } from './german.ts'

/** On the subject, so that states are those of the coalition. */
const SUBJECT = ' Es geht um Sicherheitsgarantien für die Ukraine.'

const figuresOf = (text: string, after = SUBJECT) => readGerman(text + after).statements.filter((s) => s.kind === 'figure')

/** Each figure as what it is about, its bounds and its unit. */
const shown = (text: string, after = SUBJECT) =>
  figuresOf(text, after).map(({ about, low, high, unit }) => `${about} ${low ?? ''}–${high ?? ''} ${unit}`)

describe('what is counted in', () => {
  test.each([
    ['35 Staats- und Regierungschefs kamen.', ['members 35–35 states']],
    ['26 der 35 Länder haben Truppen zugesagt.', ['contributors 26–26 states', 'members 35–35 states']],
    ['Der 35 Mitglieder starken Gruppe gehört auch Japan an.', ['members 35–35 states']],
    ['Anfangs waren 15 Länder dabei, heute sind es 35.', ['members 15–15 states', 'members 35–35 states']],
    ['Die 30.000-Mann-Truppe soll im Westen stehen.', ['troops 30000–30000 soldiers']],
    ['Paris schickt eine Brigade mit 4000 Soldatinnen und Soldaten.', ['troops 4000–4000 soldiers']],
    ['Im Libanon dient ein Kontingent von 3000.', ['troops 3000–3000 soldiers']],
    ['Die EU beschloss einen 90-Milliarden-Euro-Kredit.', ['money 90000000000–90000000000 EUR']],
    ['Es fehlen € 5 Mrd. und 3 Mrd. $.', ['money 5000000000–5000000000 EUR', 'money 3000000000–3000000000 USD']],
    [
      'Kanada gibt eine Milliarde Dollar, Norwegen sieben Milliarden Kronen.',
      ['money 1000000000–1000000000 CAD', 'money 7000000000–7000000000 NOK'],
    ],
    ['Schweden gibt 300, Dänemark 200 Millionen Euro.', ['money 300000000–300000000 EUR', 'money 200000000–200000000 EUR']],
    ['Deutschland zahlt elf Milliarden.', ['money 11000000000–11000000000 unnamed currency']],
    ['Spanien lehnt das Fünf-Prozent-Ziel ab.', ['other 5–5 percent']],
    ['Frankreich liefert 100 Rafale-Kampfjets.', ['other 100–100 rafale-kampfjet']],
    ['Die Garantien sollen für 15 bis 30 Jahre gelten.', ['other 15–30 years']],
    ['Die Armee hat 24.000 ukrainische Soldaten ausgebildet.', ['other 24000–24000 soldiers']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

describe('nothing is counted in', () => {
  test.each([
    'Das 20. Sanktionspaket der EU ist beschlossen.',
    'Tausende Soldaten sind gefallen.',
    'Mehrere Tausend Soldaten sollen kommen.',
    'Keir Starmer (63) kam um 20 Uhr nach Paris.',
    'Im Jahr 2025 Soldaten zu schicken, war falsch.',
    'Zwei Länder fehlten.',
    'Vor zweieinhalb Wochen hatten die Staats- und Regierungschefs verhandelt.',
    'Die Zeitung kostet 2 Euro.',
    'Der Plan hat 28 Punkte, Artikel 5 ist keiner davon.',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([])
  })
})

test('in a report on something else, states are no members', () => {
  const text = 'An der Konferenz nehmen 190 Staaten teil. Der Verein hat 400 Mitglieder.'
  expect(shown(text, '')).toEqual(['other 190–190 states'])
})

describe('whose it is, and the words counted', () => {
  test.each([
    ['Paris könnte 2000 britische Soldaten aufnehmen.', 'GB', 'britische Soldaten'],
    ['Frankreich schickt 5000 Soldaten.', 'FR', 'Soldaten'],
    ['Frankreich und Großbritannien schicken 5000 Soldaten.', null, 'Soldaten'],
    ['Kanada gibt eine Milliarde US-Dollar.', 'CA', 'US-Dollar'],
    ['Vorgesehen sind 15.000 Soldaten.', null, 'Soldaten'],
  ])('%s', (text, party, counts) => {
    expect(figuresOf(text, '').map((f) => [f.party, f.counts])).toEqual([[party, counts]])
  })

  test('goes with the name nearest before it', () => {
    const text = 'London schickt 5000 Soldaten, Paris 3000.'
    expect(figuresOf(text).map((f) => [f.party, f.low])).toEqual([
      ['GB', 5000],
      ['FR', 3000],
    ])
  })
})
