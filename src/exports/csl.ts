import type { SourceKind } from '../model/document.ts'
import { type Cited, cited } from './citing.ts'
import type { Known } from './known.ts'

/** What citation styles call a source of each kind. */
const TYPES: Readonly<Record<SourceKind, string>> = {
  official: 'report',
  agency: 'article-newspaper',
  press: 'article-newspaper',
  commentary: 'article-newspaper',
}

/** The reports in CSL-JSON, for Zotero, pandoc and whatever else reads citation styles. */
export function* csl(known: Known): Generator<string> {
  yield `${JSON.stringify(cited(known).map(item), null, 2)}\n`
}

function item({ document, days, inferred, address, seen }: Cited): object {
  const { id, kind, name, outlet, language } = document
  return {
    id,
    type: TYPES[kind],
    title: name,
    ...(outlet === null ? {} : { 'container-title': outlet }),
    ...(days === null ? {} : { issued: { 'date-parts': parts(days), ...(inferred ? { circa: true } : {}) } }),
    ...(address === null ? {} : { URL: address, accessed: { 'date-parts': [numbers(seen)] } }),
    language,
  }
}

const parts = ([from, to]: readonly [string, string]): readonly (readonly number[])[] =>
  from === to ? [numbers(to)] : [numbers(from), numbers(to)]

const numbers = (day: string): readonly number[] => day.split('-').map(Number)
