import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { describe, expect, it } from 'vitest'
import { bibtex } from '../../src/exports/bibtex.ts'
import { csl } from '../../src/exports/csl.ts'
import { known } from './inventions.ts'
import { joined } from './reading.ts'

interface Item {
  readonly id: string
  readonly title: string
  readonly URL?: string
  readonly publisher?: string
  readonly 'container-title'?: string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] }
}

const items = JSON.parse(joined(csl(known()))) as readonly Item[]

describe('CSL-JSON', () => {
  it('has each report with what a footnote needs, and leaves out what is not known', () => {
    expect(items).toHaveLength(3)
    expect(items[0]).toEqual({ id: known().register.reports[0]?.id, type: 'article-newspaper', title: "'=1+1", language: 'de' })
    expect(items[1]).toMatchObject({
      title: '=HYPERLINK("https://x.example";"Klick")',
      'container-title': '@Elbtal, "Kurier" & <Söhne>; {50 %} _fett_ | #1',
      issued: { 'date-parts': [[2026, 1, 6]] },
      accessed: { 'date-parts': [[2026, 3, 1]] },
    })
  })

  it('gives the days between which a report was written, where no more is known', () => {
    const register = known().register
    const datings = register.datings.map((dating) => ({ ...dating, how: 'inferred' as const, from: '2026-01-01', to: '2026-01-03' }))
    const [item] = JSON.parse(joined(csl({ ...known(), register: { ...register, datings } }))) as readonly object[]
    const days = [
      [2026, 1, 1],
      [2026, 1, 3],
    ]
    expect(item).toMatchObject({ issued: { 'date-parts': days, circa: true } })
  })
})

describe('BibTeX', () => {
  it('is read by a reader of it as the same reports', () => {
    const read = new Cite(joined(bibtex(known()))).data as readonly Item[]
    expect(read.map(({ id, title, publisher, issued, URL, accessed }) => ({ id, title, publisher, issued, URL, accessed }))).toEqual(
      items.map(({ id, title, 'container-title': publisher, issued, URL, accessed }) => ({
        id,
        title,
        publisher,
        issued,
        URL,
        accessed,
      })),
    )
  })

  it('has year and month for those who know no whole date, and says what is undated', () => {
    const text = joined(bibtex(known()))
    expect(text).toContain('  date = {2026-01-06},\n  year = {2026},\n  month = jan,\n')
    expect(text).toContain('note = {undated}')
    expect(text).toContain('{50 \\%\\} \\_fett\\_ | \\#1'.replace('{', '\\{'))
  })
})
