import { expect, test } from 'vitest'
import { loadDossier, SHIPPED_DOSSIER } from '../../src/dossier/load.ts'
import { languagePack } from '../../src/languages/index.ts'
import { document } from '../../src/model/document.ts'
import { verbatim } from '../../src/model/quote.ts'
import { asideReader } from '../../src/reading/asides.ts'

const read = asideReader(await languagePack('de', 'test'), loadDossier(SHIPPED_DOSSIER))

function asides(text: string) {
  const given = {
    path: 'x.txt',
    language: 'de',
    published: null,
    publishedHow: 'unknown',
    title: null,
    outlet: null,
    url: null,
    text,
  } as const
  const found = read(document(given))
  for (const { quote } of found) expect(verbatim(text, quote)).toBe(true)
  return found
}

test.each([
  ['Am Montag, dem 4. September 2025, tagte die Runde.', '2025-09-04', 1],
  ['Am Freitag, 4. September 2025, tagte die Runde.', '2025-09-04', 5],
  ['Freitag, der 4. September 2025, war ein guter Tag.', '2025-09-04', 5],
])('a weekday that the day does not fall on is a slip: %s', (text, on, weekday) => {
  expect(asides(text)).toMatchObject([{ kind: 'slip', on, weekday }])
})

test.each([
  'Am Donnerstag, dem 4. September 2025, tagte die Runde.',
  // which year is meant, the words do not say
  'Am Montag, dem 4. September, tagte die Runde.',
  'Am Montag tagte die Runde. Am 4. September 2025 tagte sie wieder.',
  'Am Montag und am 4. September 2025 tagte die Runde.',
])('no slip: %s', (text) => {
  expect(asides(text)).toEqual([])
})

test('direct speech is noticed with who says it', () => {
  expect(asides('„Wer Häfen verspricht, muss sie auch offen halten“, sagte die Politologin Frauke Tadsen.')).toMatchObject([
    { kind: 'speech', speaker: 'Frauke Tadsen', quote: { text: '„Wer Häfen verspricht, muss sie auch offen halten“' } },
  ])
})

test('names in quotation marks, and speech that is only told, are none', () => {
  expect(asides('Die „Koalition der Willigen“ tagte. Frauke Tadsen sagte, man müsse die Häfen offen halten.')).toEqual([])
})
