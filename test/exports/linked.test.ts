import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { codePoints } from '../../src/exports/codepoints.ts'
import { annotations } from '../../src/exports/jsonld/annotations.ts'
import { claimReviews } from '../../src/exports/jsonld/claimreviews.ts'
import { known, STATEMENTS } from './inventions.ts'
import { joined } from './reading.ts'

/** The contexts that exports name, as their publishers have them; nothing is fetched. */
const CONTEXTS: Readonly<Record<string, unknown>> = {
  'http://www.w3.org/ns/anno.jsonld': JSON.parse(readFileSync(resolve(import.meta.dirname, 'golden/anno.jsonld'), 'utf8')) as unknown,
  'https://schema.org': { '@context': { '@vocab': 'http://schema.org/' } },
}
const options = {
  documentLoader: (url: string) => {
    const context = CONTEXTS[url]
    return context === undefined ? Promise.reject(new Error(`no context ${url}`)) : Promise.resolve({ documentUrl: url, document: context })
  },
}

type Node = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> & { readonly '@id': string }

const expanded = async (text: string): Promise<readonly Node[]> =>
  (await jsonld.expand(JSON.parse(text), options)) as unknown as readonly Node[]
const [OA, PROV, OURS] = ['http://www.w3.org/ns/oa#', 'http://www.w3.org/ns/prov#', 'urn:garant:vocabulary:']

describe('statements in JSON-LD', () => {
  it('are annotations of their reports, by the words and by their places in code points', async () => {
    const nodes = await expanded(joined(annotations(known(), { cells: false })))
    const [first] = STATEMENTS
    const node = nodes.find((one) => one['@id'] === `urn:garant:${first?.id ?? ''}`)
    expect(node?.['@type']).toEqual([`${OA}Annotation`, `${PROV}Entity`])
    const [target] = (node?.[`${OA}hasTarget`] ?? []) as unknown as readonly Node[]
    expect(target?.[`${OA}hasSource`]).toEqual([{ '@id': `urn:garant:${first?.document ?? ''}` }])
    const selectors = (target?.[`${OA}hasSelector`] ?? []) as unknown as readonly Node[]
    const value = (at: number, name: string) => selectors[at]?.[`${OA}${name}`]?.[0]?.['@value']
    const text = known().documents.get(first?.document ?? '')?.text ?? ''
    const [start, end] = [Number(value(1, 'start')), Number(value(1, 'end'))]
    expect(Array.from(text).slice(start, end).join('')).toBe(first?.quote.text)
    expect(value(0, 'exact')).toBe(first?.quote.text)
    const around = `${String(value(0, 'prefix'))}${String(value(0, 'exact'))}${String(value(0, 'suffix'))}`
    expect(text).toContain(around)
    expect(text.indexOf(around)).toBe(text.lastIndexOf(around))
  })

  it('say how each came about: by which rule, by which words, and who found it right', async () => {
    const nodes = await expanded(joined(annotations(known(), { cells: false })))
    const node = nodes.find((one) => one['@id'] === `urn:garant:${STATEMENTS[0]?.id ?? ''}`)
    const text = JSON.stringify(node)
    expect(node?.[`${PROV}wasDerivedFrom`]).toEqual([{ '@id': `urn:garant:${STATEMENTS[0]?.document ?? ''}` }])
    expect(text).toContain(`"${PROV}hadPlan":[{"@id":"urn:garant:rule:by%20hand"`)
    expect(text).toContain(`"${OURS}sense":[{"@value":"pledged"}]`)
    const [review] = (node?.[`${PROV}wasInfluencedBy`] ?? []) as readonly { readonly '@id': string }[]
    expect(JSON.stringify(nodes.find((one) => one['@id'] === review?.['@id']))).toContain('"Abel"')
  })

  it('leave nothing without a meaning: every triple is one of RDF', async () => {
    const rdf = await jsonld.toRDF(JSON.parse(joined(annotations(known(), { cells: true }))), { ...options, format: 'application/n-quads' })
    expect(rdf).toContain(`<${OURS}conditions> "ceasefire"`)
    expect(rdf).toContain(`<${OURS}alternatives> "ceasefire/peace_deal"`)
    expect(rdf).toContain('<urn:garant:DK:troops> <http://www.w3.org/ns/prov#wasDerivedFrom> ')
    expect(rdf).toContain(`<${OURS}said> "2026-02-01"^^<http://www.w3.org/2001/XMLSchema#date>`)
  })
})

describe('findings in JSON-LD', () => {
  it('are reviews of claims, those alone that somebody settled', async () => {
    const nodes = await expanded(joined(claimReviews(known())))
    expect(nodes).toHaveLength(1)
    expect(nodes[0]?.['@type']).toEqual(['http://schema.org/ClaimReview'])
    const text = joined(claimReviews(known()))
    expect(text).toContain('"alternateName":"Resolved"')
    expect(text).toContain('"ratingExplanation":"the later report"')
    expect(text.match(/"@type":"Quotation"/g)).toHaveLength(2)
  })
})

describe('offsets in code points', () => {
  it('are those of UTF-16 units where no character takes two of them', () => {
    expect([0, 3, 6].map(codePoints('äöüabc'))).toEqual([0, 3, 6])
  })

  it('count a character of two units once', () => {
    const text = 'a🕊b🕊🕊c'
    let before = 0
    for (const [at, character] of Array.from(text).entries()) {
      expect(codePoints(text)(before)).toBe(at)
      before += character.length
      expect(codePoints(text)(before)).toBe(at + 1)
    }
  })
})
