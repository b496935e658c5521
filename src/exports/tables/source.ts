import type { Statement } from '../../model/statement.ts'
import type { Known } from '../known.ts'
import type { Field } from '../table.ts'

/** Words with the report that they stand in, for a row that rests on them. */
export interface Sourced {
  readonly statement: Pick<Statement, 'quote' | 'document' | 'speaker' | 'via'>
}

/** The columns that show what a row rests on: the words and where they can be looked up. */
export function sourceFields(known: Known): readonly Field<Sourced>[] {
  const of = ({ statement }: Sourced) => known.documents.get(statement.document)
  return [
    { name: 'quote', kind: 'text', about: 'the exact words, as they stand in the report', value: ({ statement }) => statement.quote.text },
    { name: 'speaker', kind: 'text', about: 'who the report says said it', value: ({ statement }) => statement.speaker },
    {
      name: 'via',
      kind: 'text',
      about: 'the medium or agency that the report names as its source',
      value: ({ statement }) => statement.via,
    },
    {
      name: 'report',
      kind: 'id',
      of: 'reports',
      about: 'the report that it stands in',
      forPrograms: true,
      value: ({ statement }) => statement.document,
    },
    { name: 'title', kind: 'text', about: 'what that report is called', value: (row) => of(row)?.name ?? null },
    { name: 'outlet', kind: 'text', about: 'who published it', value: (row) => of(row)?.outlet ?? null },
    { name: 'published', kind: 'day', about: 'its day of publication, where it has one', value: (row) => of(row)?.published ?? null },
    { name: 'url', kind: 'link', about: 'its address, where it was given', value: (row) => of(row)?.url ?? null },
  ]
}
