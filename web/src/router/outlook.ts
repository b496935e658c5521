/**
 * What an outlook is asked, as its address has it: each part of the scenario as text, '' where nothing is said. What the texts mean, and whether
 * they mean anything, is for web/src/outlook/asked.ts to say.
 */
export interface OutlookQuery {
  /** ISO day, or null for everything that is known. */
  readonly asOf: string | null
  readonly assume: string
  readonly implied: string
  readonly worth: string
  readonly sizes: string
  readonly failed: string
  readonly goal: string
  /** What is opened to the words it rests on: `cell:FR:troops`. */
  readonly show: string
  /** Names of parts of the address that mean nothing. */
  readonly unknown: readonly string[]
}

/** The parts of an address of an outlook, in their order. */
export const PARTS = ['asOf', 'assume', 'implied', 'worth', 'sizes', 'failed', 'goal', 'show'] as const

/** Nothing is assumed beside what the dossier says. */
export const OPEN_OUTLOOK: OutlookQuery = {
  asOf: null,
  assume: '',
  implied: '',
  worth: '',
  sizes: '',
  failed: '',
  goal: '',
  show: '',
  unknown: [],
}

/** Of a part that stands in the address more than once all that it says is read, as if it stood there once. */
export function outlookQuery(params: URLSearchParams): OutlookQuery {
  const [assume, implied, worth, sizes, failed, goal, show] = PARTS.slice(1).map((name) => params.getAll(name).join(',')) as StringParts
  const known: readonly string[] = PARTS
  const unknown = [...new Set(params.keys())].filter((name) => !known.includes(name))
  return { asOf: params.get('asOf'), assume, implied, worth, sizes, failed, goal, show, unknown }
}

type StringParts = [string, string, string, string, string, string, string]

/** What `outlookQuery` reads back, from the question mark on; parts that mean nothing are left out. */
export function outlookSearch(query: OutlookQuery): string {
  const said = PARTS.flatMap((name) => (query[name] === null || query[name] === '' ? [] : [`${name}=${readably(query[name])}`]))
  return said.length === 0 ? '' : `?${said.join('&')}`
}

/** A value of a query in which what may stand there as it is does: people read and change these addresses. */
function readably(value: string): string {
  return encodeURIComponent(value).replace(/%(?:3A|3D|2C|2F)/g, decodeURIComponent)
}
