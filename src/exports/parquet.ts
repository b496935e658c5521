import { ByteWriter, parquetWriteRows } from 'hyparquet-writer'
import type { Column, Table, Value } from './table.ts'

type SchemaElement = NonNullable<Parameters<typeof parquetWriteRows>[0]['schema']>[number]

/** So many rows are packed together. */
const GROUP = 50_000

/** The table in Apache Parquet: days are dates, instants are timestamps, lists are lists, and what has fields of its own is JSON. */
export function parquet({ columns, rows }: Table): Uint8Array {
  const writer = new ByteWriter()
  // where it writes into memory from rows that are there, it is done when it returns
  void parquetWriteRows({
    writer,
    createdBy: 'garant',
    columns: columns.map(({ name }) => ({ name })),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(schemaOf)],
    rowGroupSize: GROUP,
    rows: (function* () {
      for (const row of rows) yield Object.fromEntries(columns.map((column, at) => [column.name, stored(column, row[at] ?? null)]))
    })(),
  })
  return new Uint8Array(writer.getBuffer())
}

function schemaOf({ name, kind }: Column): readonly SchemaElement[] {
  switch (kind) {
    case 'text':
    case 'id':
    case 'link':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }]
    case 'integer':
      return [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }]
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }]
    case 'day':
      return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' }]
    case 'instant':
      return [{ name, type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', repetition_type: 'OPTIONAL' }]
    case 'ids':
    case 'names':
      return [
        { name, converted_type: 'LIST', repetition_type: 'REQUIRED', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      ]
    case 'parts':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'JSON', repetition_type: 'OPTIONAL' }]
  }
}

function stored({ kind }: Column, value: Value): unknown {
  return typeof value === 'string' && (kind === 'day' || kind === 'instant') ? new Date(value) : (value ?? undefined)
}
