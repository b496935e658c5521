import { type Cited, FINDING_KINDS, SEVERITIES } from '../../model/finding.ts'
import { JUDGEMENTS } from '../../model/review.ts'
import type { Judged, Known } from '../known.ts'
import { type Field, type Sort, type Table, table } from '../table.ts'

/** Where reports cannot all be right, with what people say of it: a row for each finding. */
export function findings(known: Known): Table {
  return table(sort(known), known.findings)
}

function sort(known: Known): Sort<Judged> {
  return {
    name: 'findings',
    title: 'Findings',
    about: 'Where reports cannot all be right, or a field of the register rests on one of them alone; the gravest first.',
    key: 'id',
    fields: [
      { name: 'id', kind: 'id', about: 'its id; `garant show` takes it', value: ({ finding }) => finding.id },
      { name: 'kind', kind: 'id', about: 'what cannot be', values: FINDING_KINDS, value: ({ finding }) => finding.kind },
      { name: 'severity', kind: 'id', about: 'how much depends on it', values: SEVERITIES, value: ({ finding }) => finding.severity },
      { name: 'about', kind: 'text', about: 'a cell, a figure, an event, a person or a day', value: ({ finding }) => finding.about },
      { name: 'message', kind: 'text', about: 'what cannot be, in a sentence', value: ({ finding }) => finding.message },
      ...side(known, 0),
      ...side(known, 1),
      { name: 'why', kind: 'text', about: 'why it is no mere development', value: ({ finding }) => finding.why },
      ...verdict,
      {
        name: 'quotes',
        kind: 'parts',
        about: 'all words that are held against each other: `[{ document, start, end, text }]`',
        value: ({ finding }) => finding.quotes.map(({ document, start, end, text }) => ({ document, start, end, text })),
      },
    ],
  }
}

/** The columns of one of the first two quotes, which are from different sides where there are two. */
function side(known: Known, at: 0 | 1): readonly Field<Judged>[] {
  const [nth, which] = [at + 1, at === 0 ? 'one side' : 'the other side']
  const of = ({ finding }: Judged): Cited | undefined => finding.quotes[at]
  const report = (row: Judged) => known.documents.get(of(row)?.document ?? '')
  return [
    { name: `quote_${nth}`, kind: 'text', about: `the exact words of ${which}`, value: (row) => of(row)?.text ?? null },
    {
      name: `report_${nth}`,
      kind: 'id',
      of: 'reports',
      about: 'the report that they stand in',
      forPrograms: true,
      value: (row) => of(row)?.document ?? null,
    },
    { name: `outlet_${nth}`, kind: 'text', about: 'who published it', value: (row) => report(row)?.outlet ?? null },
    { name: `published_${nth}`, kind: 'day', about: 'its day of publication', value: (row) => report(row)?.published ?? null },
    { name: `url_${nth}`, kind: 'link', about: 'its address, where it was given', value: (row) => report(row)?.url ?? null },
  ]
}

const last = ({ reviews }: Judged) => reviews.at(-1)

const verdict: readonly Field<Judged>[] = [
  { name: 'verdict', kind: 'id', about: 'what a person said of it last', values: JUDGEMENTS, value: (row) => last(row)?.verdict ?? null },
  { name: 'by', kind: 'text', about: 'who said so', value: (row) => last(row)?.by ?? null },
  { name: 'when', kind: 'instant', about: 'and when', value: (row) => last(row)?.when ?? null },
  { name: 'because', kind: 'text', about: 'and why', value: (row) => last(row)?.because ?? null },
  {
    name: 'reviews',
    kind: 'ids',
    about: 'all standing reviews of it, in the order of time',
    forPrograms: true,
    value: ({ reviews }) => reviews.map(({ id }) => id),
  },
]
