import { readFileSync } from 'node:fs'

/**
 * A full-form lexicon as one sorted file, looked up by bisection: nothing is parsed when it is opened, so half a million
 * forms cost a read of the file. One line a form, `form TAB entries`, sorted by the bytes of ISO 8859-1.
 */
export interface FormTable {
  /** The entries of a form as they stand in the file; undefined where it is unknown. */
  find(form: string): string | undefined
}

/** What ISO 8859-1 has: a form with other characters is in no table. */
const ENCODABLE = /^[\x20-\xff]+$/
const NEWLINE = 10
const TAB = 9

export function openTable(path: string): FormTable {
  const bytes = readFileSync(path)
  return { find: (form) => (ENCODABLE.test(form) ? bisect(bytes, Buffer.from(form, 'latin1')) : undefined) }
}

/** The file's content for rows of form and entries: sorted, entries of one form joined by a blank. */
export function tableContent(rows: ReadonlyMap<string, ReadonlySet<string>>): Buffer {
  const encodable = [...rows.keys()].filter((form) => ENCODABLE.test(form)).sort()
  return Buffer.from(encodable.map((form) => `${form}\t${[...(rows.get(form) ?? [])].join(' ')}\n`).join(''), 'latin1')
}

function bisect(bytes: Buffer, form: Buffer): string | undefined {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const start = lineStart(bytes, (low + high) >> 1, low)
    const tab = bytes.indexOf(TAB, start)
    const order = form.compare(bytes, start, tab)
    const end = bytes.indexOf(NEWLINE, tab)
    if (order === 0) return bytes.toString('latin1', tab + 1, end)
    if (order < 0) high = start
    else low = end + 1
  }
  return undefined
}

function lineStart(bytes: Buffer, at: number, low: number): number {
  let start = at
  while (start > low && bytes[start - 1] !== NEWLINE) start--
  return start
}
