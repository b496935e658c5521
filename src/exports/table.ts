/** What the cells of a column hold, by the column's type. Any of them may be null, but for the lists: an empty one holds nothing. */
export interface Kinds {
  readonly text: string
  /** An id of ours, or of the dossier. */
  readonly id: string
  /** An address. */
  readonly link: string
  readonly integer: number
  readonly number: number
  /** ISO 8601 day. */
  readonly day: string
  /** ISO 8601 instant in UTC. */
  readonly instant: string
  readonly ids: readonly string[]
  readonly names: readonly string[]
  /** What has fields of its own: given to programs alone. */
  readonly parts: readonly object[]
}
export type Kind = keyof Kinds

/** What a cell holds; null: it is not known, or there is none. */
export type Value = Kinds[Kind] | null

/** The tables that can be exported. */
export const TABLE_NAMES = ['register', 'statements', 'reports', 'events', 'findings', 'changes', 'codebook'] as const
export type TableName = (typeof TABLE_NAMES)[number]

/** A column, with what is said of it in the reference and in data packages. */
export interface Column {
  readonly name: string
  readonly kind: Kind
  readonly about: string
  /** All that it can hold, where that is a closed list. */
  readonly values?: readonly string[]
  /** The table whose key it holds. */
  readonly of?: TableName
  /** Whether people are spared it: it is left out where a table is for reading. */
  readonly forPrograms?: boolean
}

/** A table of one kind of thing: the same rows in the same order whenever it is made of the same store. */
export interface Table {
  readonly name: TableName
  readonly title: string
  readonly about: string
  /** The column that tells the rows apart. */
  readonly key: string
  readonly columns: readonly Column[]
  /** How many rows there are; they are made one after the other each time they are gone through. */
  readonly count: number
  readonly rows: Iterable<readonly Value[]>
}

/** A column with what it holds of a record. */
export type Field<R> = { readonly [K in Kind]: Typed<R, K> }[Kind]
type Typed<R, K extends Kind> = Column & { readonly kind: K; readonly value: (record: R) => Cell<K> }
type Cell<K extends Kind> = Kinds[K] extends readonly unknown[] ? Kinds[K] : Kinds[K] | null

/** What a table is, whatever it holds. */
export interface Sort<R> extends Pick<Table, 'name' | 'title' | 'about' | 'key'> {
  readonly fields: readonly Field<R>[]
}

/** The table of `records`, in their order. A text without a character counts as none: not every format can tell the two apart. */
export function table<R>({ fields, ...head }: Sort<R>, records: readonly R[]): Table {
  const row = (record: R): readonly Value[] => fields.map(({ value }) => value(record)).map((cell) => (cell === '' ? null : cell))
  return {
    ...head,
    columns: fields,
    count: records.length,
    rows: {
      *[Symbol.iterator]() {
        for (const record of records) yield row(record)
      },
    },
  }
}

/** The table without the columns that only programs can use and those in which nothing stands; a table without rows keeps these. */
export function forReading(table: Table): Table {
  const { columns, rows } = table
  const filled = new Set<number>(table.count === 0 ? columns.keys() : [])
  for (const row of rows)
    for (const [at, value] of row.entries()) if (value !== null && !(Array.isArray(value) && value.length === 0)) filled.add(at)
  const kept = columns.flatMap(({ kind, forPrograms }, at) => (kind === 'parts' || forPrograms || !filled.has(at) ? [] : [at]))
  return {
    ...table,
    columns: columns.filter((_, at) => kept.includes(at)),
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows) yield kept.map((at) => row[at] ?? null)
      },
    },
  }
}
