import { describe, expect, test } from 'vitest'
import { loadDossier, SHIPPED_DOSSIER } from '../../../src/dossier/load.ts'
import { GERMAN } from '../../../src/languages/de/index.ts'
import { document } from '../../../src/model/document.ts'
import { reader } from '../../../src/reading/read.ts'

const read = reader(GERMAN, loadDossier(SHIPPED_DOSSIER))

/** The days on which the positions of a report of Friday, 5 September 2025, are said to have been taken. */
function said(text: string, published: string | null = '2025-09-05'): (string | null)[] {
  const report = document({ path: 'a.txt', text, language: 'de', published, publishedHow: 'given', title: null, outlet: null, url: null })
  return read(report).statements.flatMap((s) => (s.kind === 'position' ? [s.said] : []))
}

describe('the day on which a position was said', () => {
  test.each([
    [
      'stands beside the verb of saying',
      'Portugal werde Soldaten in die Ukraine entsenden, sagte der Minister am Donnerstag.',
      '2025-09-04',
    ],
    ['stands beside the words of the stance', 'Kroatien hat am 3. September Soldaten für die Ukraine zugesagt.', '2025-09-03'],
    ['is not the day from which something is given', 'Portugal will ab dem 4. September Soldaten in die Ukraine entsenden.', null],
    ['is not the day up to which something held', 'Kroatien hat bis Donnerstag keine Soldaten für die Ukraine zugesagt.', null],
    ['is no day that is still to come', 'Portugal sagte zu, am 1. Dezember Soldaten in die Ukraine zu entsenden.', null],
    ['is not told where the sentence names no day', 'Kroatien ist bereit, Soldaten in die Ukraine zu entsenden.', null],
  ])('%s', (_, text, day) => {
    expect(said(text)).toEqual([day])
  })

  test('needs its year where the report has no date', () => {
    expect(said('Kroatien hat am Donnerstag Soldaten für die Ukraine zugesagt.', null)).toEqual([null])
    expect(said('Kroatien hat am 3. September 2025 Soldaten für die Ukraine zugesagt.', null)).toEqual(['2025-09-03'])
  })
})
