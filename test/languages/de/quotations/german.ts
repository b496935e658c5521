import { loadDossier, SHIPPED_DOSSIER } from '../../../../src/dossier/load.ts'
import { GERMAN } from '../../../../src/languages/de/index.ts'
import { document } from '../../../../src/model/document.ts'
import type { Quotation } from '../../../../src/model/quotation.ts'
import { quotationReader } from '../../../../src/reading/quotations/read.ts'

const read = quotationReader(GERMAN, loadDossier(SHIPPED_DOSSIER))

/** The quotations of a German text. */
export function quotationsOf(text: string): readonly Quotation[] {
  const fields = {
    path: 'test.txt',
    language: 'de',
    published: '2025-11-03',
    publishedHow: 'given',
    title: null,
    outlet: null,
    url: null,
  } as const
  return read(document({ ...fields, text })).quotations
}
