import { describe, expect, it } from 'vitest'
import { GERMAN } from '../../../src/languages/de/index.ts'
import { KINDS } from '../../../src/languages/de/kinds.ts'
import { type Document, document } from '../../../src/model/document.ts'
import { withKind } from '../../../src/reading/sourcekind.ts'

function loaded(text: string, fields: Partial<Document> = {}): Document {
  const nobody = { language: 'de', published: null, publishedHow: 'unknown', title: null, outlet: null, url: null } as const
  return document({ path: 'test.txt', ...nobody, ...fields, text })
}

/** The kind and how it is known. */
function kindOf(text: string, fields: Partial<Document> = {}): string {
  const { kind, kindHow } = withKind(loaded(text, fields), GERMAN)
  return `${kind} ${kindHow}`
}

const BODY = 'Die Staaten beraten am Montag über eine Truppe für die Ukraine. Mehr ist bisher nicht bekannt geworden.'

describe('a row for the kind of a source', () => {
  it.each(KINDS)('$name matches its example and not its counter-example', ({ pattern, example, counter }) => {
    expect([pattern.test(example), pattern.test(counter)]).toEqual([true, false])
  })
})

describe('the kind of a source', () => {
  it('is taken for press where nothing tells it', () => {
    expect(kindOf(BODY)).toBe('press assumed')
    expect(kindOf(BODY, { outlet: 'Hafenbote', title: 'Erklärung von Paris: Was die Staaten versprechen' })).toBe('press assumed')
  })

  it('is told by the outlet, the heading, the dateline, the signature or the wording', () => {
    expect(kindOf(BODY, { outlet: 'Auswärtiges Amt' })).toBe('official outlet')
    expect(kindOf(`Leitartikel\n\n${BODY}`)).toBe('commentary heading')
    expect(kindOf(`Brüssel (AFP) – ${BODY}`)).toBe('agency dateline')
    expect(kindOf(`${BODY}\n\n(dpa/ok)`)).toBe('agency credit')
    expect(kindOf(`Wir, die Staats- und Regierungschefs der Koalition, erklären das Folgende. ${BODY}`)).toBe('official wording')
  })

  it('is no agency that is only named, and no outlet that stands in a dateline', () => {
    expect(kindOf(`Das Ministerium teilte der Agentur dpa mit, es gebe nichts Neues. ${BODY}`)).toBe('press assumed')
    expect(kindOf(`Riga (Inselblatt) – ${BODY}`)).toBe('press assumed')
  })

  it('stays as it was given', () => {
    expect(kindOf(`Brüssel (AFP) – ${BODY}`, { kind: 'commentary', kindHow: 'given' })).toBe('commentary given')
  })
})
