import { createHash } from 'node:crypto'
import { inEnglish, type Known } from './known.ts'
import { csv } from './csv.ts'
import { type Column, type Table, TABLE_NAMES } from './table.ts'
import { TABLES } from './tables/all.ts'
import { pieces, type Packed } from './zip.ts'

const PROFILES = 'https://datapackage.org/profiles/2.0'

/**
 * Every table as a Data Package (datapackage.org, version 2): a CSV file for each, the codebook among them, and `datapackage.json`, which says
 * what each column holds and how tables hang together. To be gone through once: it comes last, with the sizes and sums of the others.
 */
export function* dataPackage(known: Known, options: { readonly bom?: boolean } = {}): Generator<Packed> {
  const resources: object[] = []
  for (const table of TABLE_NAMES.map((name) => TABLES[name](known))) {
    const sum = { hash: createHash('sha256'), bytes: 0 }
    const summed = function* (): Generator<string> {
      for (const text of pieces(csv(table, options))) {
        const bytes = Buffer.from(text)
        sum.hash.update(bytes)
        sum.bytes += bytes.length
        yield text
      }
    }
    yield { path: `${table.name}.csv`, text: summed() }
    resources.push(resource(table, sum.bytes, sum.hash.digest('hex')))
  }
  yield { path: 'datapackage.json', text: [`${JSON.stringify(descriptor(known, resources), null, 2)}\n`] }
}

function descriptor({ dossier, register }: Known, resources: readonly object[]): object {
  const when = register.asOf === null ? 'all that is known' : `as known on ${register.asOf}`
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: dossier.id.toLowerCase(),
    title: inEnglish(dossier.id, dossier.title),
    description: `The register of Garant, ${when}. The codebook has the meaning of every id. A cell that a spreadsheet program could take for a formula has an apostrophe in front.`,
    resources,
  }
}

function resource({ name, title, about, key, columns }: Table, bytes: number, hash: string): object {
  const referring = columns.flatMap(({ name: field, of }) =>
    of === undefined ? [] : [{ fields: [field], reference: reference(of, name) }],
  )
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    title,
    description: about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${hash}`,
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: columns.map((column) => field(column, key)),
      missingValues: [''],
      primaryKey: [key],
      ...(referring.length > 0 ? { foreignKeys: referring } : {}),
    },
  }
}

/** The key of a table; a table that refers to itself does not name itself. */
function reference(of: string, from: string): object {
  const fields = [of === 'register' ? 'cell' : 'id']
  return of === from ? { fields } : { resource: of, fields }
}

function field({ name, kind, about, values }: Column, key: string): object {
  const constraints = { ...(name === key ? { required: true, unique: true } : {}), ...(values ? { enum: values } : {}) }
  return {
    name,
    type: typeOf(kind),
    description: about + (APART[kind] ?? ''),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

/** The profile of version 2 knows no lists. */
const APART: Readonly<Partial<Record<Column['kind'], string>>> = { ids: ' (apart by spaces)', names: ' (apart by semicolons)' }

function typeOf(kind: Column['kind']): string {
  switch (kind) {
    case 'text':
    case 'id':
    case 'link':
    case 'ids':
    case 'names':
      return 'string'
    case 'integer':
    case 'number':
      return kind
    case 'day':
      return 'date'
    case 'instant':
      return 'datetime'
    case 'parts':
      return 'array'
  }
}
