import type { Dating } from '../../model/dating.ts'
import { KIND_HOWS, SOURCE_KINDS } from '../../model/document.ts'
import type { Kept, Known } from '../known.ts'
import { type Sort, type Table, table } from '../table.ts'
import { DATED_HOWS } from './lists.ts'

interface Row {
  readonly document: Kept
  readonly dating: Dating | null
  /** The id of the report at the root of its origin. */
  readonly origin: string
  /** How many statements it makes. */
  readonly statements: number
}

/** The reports themselves, without their texts: a row for each. */
export function reports({ register, documents, statements }: Known): Table {
  const datings = new Map(register.datings.map((dating) => [dating.report, dating]))
  const roots = new Map(register.origins.flatMap(({ root, derived }) => derived.map(({ report }) => [report, root])))
  const made = Map.groupBy(statements, ({ document }) => document)
  return table(
    SORT,
    register.reports.flatMap(({ id }): Row[] => {
      const document = documents.get(id)
      const [dating, origin] = [datings.get(id) ?? null, roots.get(id) ?? id]
      return document ? [{ document, dating, origin, statements: made.get(id)?.length ?? 0 }] : []
    }),
  )
}

const SORT: Sort<Row> = {
  name: 'reports',
  title: 'Reports',
  about: 'The reports that all of it rests on, in the order of time. Their texts are not exported: they belong to whoever published them.',
  key: 'id',
  fields: [
    { name: 'id', kind: 'id', about: 'its id; `garant show` takes it', value: ({ document }) => document.id },
    { name: 'title', kind: 'text', about: 'its title or, where it has none, its first line', value: ({ document }) => document.name },
    { name: 'outlet', kind: 'text', about: 'who published it', value: ({ document }) => document.outlet },
    { name: 'published', kind: 'day', about: 'its day of publication, where it has one', value: ({ document }) => document.published },
    { name: 'dated', kind: 'id', about: 'how the date is known', values: DATED_HOWS, value: ({ dating }) => dating?.how ?? 'unknown' },
    { name: 'from', kind: 'day', about: 'not written before this day', value: ({ dating }) => dating?.from ?? null },
    { name: 'to', kind: 'day', about: 'not written after this day', value: ({ dating }) => dating?.to ?? null },
    { name: 'url', kind: 'link', about: 'its address, where it was given', value: ({ document }) => document.url },
    { name: 'kind', kind: 'id', about: 'what sort of source it is', values: SOURCE_KINDS, value: ({ document }) => document.kind },
    { name: 'kind_how', kind: 'id', about: 'how that is known', values: KIND_HOWS, value: ({ document }) => document.kindHow },
    { name: 'language', kind: 'id', about: 'its language, by BCP 47', value: ({ document }) => document.language },
    {
      name: 'origin',
      kind: 'id',
      of: 'reports',
      about: 'the report at the root of its origin: itself, or the one that it copies or retells',
      value: ({ origin }) => origin,
    },
    { name: 'statements', kind: 'integer', about: 'how many statements it makes', value: ({ statements }) => statements },
    { name: 'added', kind: 'instant', about: 'when it was added to the store', value: ({ document }) => document.added },
  ],
}
