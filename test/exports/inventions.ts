import type { Kept, Known } from '../../src/exports/known.ts'
import { type Document, document } from '../../src/model/document.ts'
import { finding } from '../../src/model/finding.ts'
import { quote } from '../../src/model/quote.ts'
import { review } from '../../src/model/review.ts'
import { type Proposal, type Statement, statement } from '../../src/model/statement.ts'
import { loadDossier, SHIPPED_DOSSIER } from '../../src/dossier/load.ts'
import { changes } from '../../src/register/changes.ts'
import { compile } from '../../src/register/compile.ts'
import { reviewed } from '../../src/register/reviews/reviewed.ts'

/** A report whose title and words are hard on every format: formulas, quotation marks, line breaks, separators, markup, characters of two units. */
const HARD = report({
  title: '=HYPERLINK("https://x.example";"Klick")',
  outlet: '@Elbtal, "Kurier" & <Söhne>; {50 %} _fett_ | #1',
  url: 'https://elbtal.example/a?b=1&c=„2“',
  published: '2026-01-06',
  text: 'Kurz vorab 🕊🕊: Dänemark sagt\r\n"-2 bis +3" Kompanien zu, <b>sobald</b> eine Waffenruhe | ein Frieden gilt.\nPolen schließt Soldaten aus.',
})

const PLAIN = report({
  title: null,
  outlet: 'Hafenbote',
  url: null,
  published: '2026-02-03',
  text: 'Dänemark ist dazu bereit.\n\nMinister Anders Holm und Frau Berg trafen sich am 1. Februar 2026 in Oslo.\n\nMehr als 1000 Soldaten sind geplant.',
})

const UNDATED = report({
  title: "'=1+1",
  outlet: null,
  url: 'javascript:alert(1)',
  published: null,
  text: 'Polen liefert Waffen, sagte ein Sprecher.',
})

function report(fields: Pick<Document, 'title' | 'outlet' | 'url' | 'published' | 'text'>): Kept {
  const made = document({ path: 'a.md', language: 'de', publishedHow: fields.published === null ? 'unknown' : 'given', ...fields })
  return { ...made, added: '2026-03-01T08:30:15.250Z', name: made.title ?? 'Dänemark ist dazu bereit.' }
}

type Common = 'quote' | 'also' | 'speaker' | 'via' | 'rule' | 'cues'
type Draft<P> = P extends Proposal ? Omit<P, Common> & Partial<Pick<P, Common>> : never

/** A statement that rests on the first place where `words` stand in the document. */
function states(of: Document, words: string, fields: Draft<Proposal>): Statement {
  const start = of.text.indexOf(words)
  const common = { quote: quote(of.text, start, start + words.length), also: [], speaker: null, via: null, rule: 'by hand', cues: [] }
  return statement(of, { ...common, ...fields })
}

const position = { kind: 'position', quantity: null, said: null, place: null, conditions: [], alternatives: [] } as const

const pledged = states(HARD, 'Dänemark sagt\r\n"-2 bis +3" Kompanien zu', {
  ...position,
  party: 'DK',
  measure: 'troops',
  stance: 'committed',
  conditions: ['approval', 'ceasefire', 'peace_deal'],
  alternatives: [['ceasefire', 'peace_deal']],
  quantity: { low: -2, high: 3.5, unit: 'companies' },
  speaker: '+49 Sprecher',
  cues: [{ ...quote(HARD.text, 26, 30), role: 'cue', sense: 'pledged' }],
})

export const STATEMENTS: readonly Statement[] = [
  pledged,
  states(HARD, 'Polen schließt Soldaten aus', { ...position, party: 'PL', measure: 'troops', stance: 'declined' }),
  states(PLAIN, 'Dänemark ist dazu bereit', { ...position, party: 'DK', measure: 'troops', stance: 'willing', said: '2026-02-01' }),
  states(PLAIN, 'Minister Anders Holm und Frau Berg trafen sich am 1. Februar 2026 in Oslo', {
    kind: 'event',
    type: 'meeting',
    date: '2026-02-01',
    place: 'Oslo',
    participants: [
      { who: 'Anders Holm', mode: 'present' },
      { who: 'Berg', mode: 'remote' },
      { who: 'NO', mode: 'unknown' },
    ],
  }),
  states(PLAIN, 'Mehr als 1000 Soldaten', {
    kind: 'figure',
    about: 'troops',
    low: 1000,
    high: null,
    unit: 'soldiers',
    party: null,
    counts: '',
  }),
  states(UNDATED, 'Polen liefert Waffen', { ...position, party: 'PL', measure: 'arms', stance: 'committed', via: 'dpa' }),
]

const right = review(
  {
    on: 'statement',
    verdict: 'right',
    anchor: {
      document: HARD.id,
      ...pledged.quote,
      told: {
        kind: 'position',
        party: 'DK',
        measure: 'troops',
        stance: 'committed',
        conditions: ['approval', 'ceasefire', 'peace_deal'],
        alternatives: [['ceasefire', 'peace_deal']],
      },
    },
  },
  { by: 'Abel', when: '2026-03-02T10:00:00.000Z', because: 'checked' },
)

const found = {
  kind: 'stance',
  severity: 'high',
  about: 'DK:troops',
  message: 'Denmark both promises and is merely ready',
  quotes: [pledged, STATEMENTS[2] ?? pledged].map(({ document, quote }) => ({ document, ...quote })),
  why: '-- of one time',
} as const
const contradicting = finding(found, 'a', 'b')
const single = finding({ ...found, kind: 'single', severity: 'low', quotes: found.quotes.slice(0, 1) }, 'a')

const dossier = loadDossier(SHIPPED_DOSSIER)

/** All that exports are made of, invented. `backwards`: put in the other way round, which must make no difference. */
export function known({ backwards = false, asOf = null }: { readonly backwards?: boolean; readonly asOf?: string | null } = {}): Known {
  const order = <T>(all: readonly T[]): readonly T[] => (backwards ? all.toReversed() : all)
  const documents = [HARD, PLAIN, UNDATED]
  const reports = order(documents).map(({ text: _, ...rest }) => rest)
  const register = compile(order(STATEMENTS), reports, { asOf, dossier, reviews: [right] })
  const nothing = compile([], [], { asOf: null })
  const here = register.reports.map(({ id }) => id)
  const statements = reviewed(STATEMENTS, [right]).statements.filter(({ document }) => here.includes(document))
  const verdict = { on: 'finding', verdict: 'resolved', finding: contradicting.id, kind: 'stance', about: contradicting.about } as const
  const settled = review(
    { ...verdict, quotes: contradicting.quotes },
    { by: 'Berta', when: '2026-03-03T10:00:00.000Z', because: 'the later report' },
  )
  return {
    dossier,
    register,
    documents: new Map(order(documents).map((one) => [one.id, one])),
    statements: statements.toSorted((a, b) => here.indexOf(a.document) - here.indexOf(b.document)),
    findings: [
      { finding: contradicting, reviews: settled.on === 'finding' ? [settled] : [] },
      { finding: single, reviews: [] },
    ],
    reviews: [right],
    since: null,
    changes: changes(nothing, register),
    party: (id) => (id === 'DK' ? { en: 'Denmark', de: 'Dänemark' } : { en: id }),
  }
}
