/** The formats by their ids, in the order in which they are listed. They stand apart so that a help text need not load what makes them. */
export const FORMAT_NAMES = [
  'csv',
  'xlsx',
  'jsonl',
  'parquet',
  'datapackage',
  'markdown',
  'html',
  'bibtex',
  'csl',
  'jsonld',
  'ics',
  'atom',
  'jsonfeed',
] as const
export type FormatName = (typeof FORMAT_NAMES)[number]
