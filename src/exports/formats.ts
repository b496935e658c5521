import { annotations } from './jsonld/annotations.ts'
import { claimReviews } from './jsonld/claimreviews.ts'
import { atom } from './atom.ts'
import { bibtex } from './bibtex.ts'
import { csl } from './csl.ts'
import { csv } from './csv.ts'
import { dataPackage } from './datapackage.ts'
import { html } from './html.ts'
import { hasDay, iCalendar } from './icalendar.ts'
import { jsonFeed } from './jsonfeed.ts'
import { jsonLines } from './jsonlines.ts'
import { inEnglish, type Known } from './known.ts'
import { markdown } from './markdown.ts'
import type { FormatName } from './names.ts'
import { parquet } from './parquet.ts'
import { type Table, TABLE_NAMES, type TableName } from './table.ts'
import { TABLES } from './tables/all.ts'
import { xlsx } from './xlsx/workbook.ts'
import type { Packed } from './zip.ts'

/** What can be chosen of a format. */
export interface Choices {
  /** Whether CSV begins with a byte order mark. */
  readonly bom: boolean
}

/** What a format makes: text or bytes of one file, piece by piece, or several files, which are gone through once and in their order. */
export type Made =
  | { readonly of: 'text'; readonly pieces: Iterable<string> }
  | { readonly of: 'bytes'; readonly pieces: Iterable<Uint8Array> }
  | { readonly of: 'files'; readonly files: Iterable<Packed> }

/** A format that something can be exported in. */
export interface Format {
  readonly id: FormatName
  /** What else people call it. */
  readonly names: readonly string[]
  /** What it is good for, and by which standard. */
  readonly about: string
  /** How the names of its files end; '' for a folder. */
  readonly ending: string
  readonly mediaType: string
  readonly makes: Made['of']
  /** The tables that it can hold, one at a time; the first is taken where none is named, unless it holds all of them at once. */
  readonly holds: readonly TableName[]
  /** Whether it holds every table at once where none is named; `always`: it never holds one alone. */
  readonly all?: 'always' | 'unnamed'
  /** What it makes of tables; of all that it holds at once where `what` is null. */
  readonly make: (known: Known, what: TableName | null, choices: Choices) => Made
  /** What it cannot hold and leaves out, in a sentence without its end; null: nothing. */
  readonly leavesOut?: (known: Known, what: TableName | null) => string | null
}

const text = (pieces: Iterable<string>): Made => ({ of: 'text', pieces })
const bytes = (pieces: Iterable<Uint8Array>): Made => ({ of: 'bytes', pieces })

/** The table of that name, the first of a format's where none is named. */
const one = (known: Known, what: TableName | null): Table => TABLES[what ?? 'register'](known)
const several = (known: Known, what: TableName | null): readonly Table[] =>
  (what === null ? TABLE_NAMES : [what]).map((name) => TABLES[name](known))

const left = (many: number, one: string, which: string): string | null =>
  many === 0 ? null : `left out: ${many} ${one}${many === 1 ? '' : 's'} ${which}`

/** Every format, in the order in which they are listed. */
export const FORMATS: readonly Format[] = [
  {
    id: 'csv',
    names: ['tsv'],
    about: 'for spreadsheets and everything else (RFC 4180, UTF-8)',
    ending: '.csv',
    mediaType: 'text/csv',
    makes: 'text',
    holds: TABLE_NAMES,
    make: (known, what, choices) => text(csv(one(known, what), choices)),
  },
  {
    id: 'xlsx',
    names: ['excel', 'spreadsheet', 'ods'],
    about: 'for Excel and LibreOffice: typed cells, a head that stays, links to the reports; without --what a sheet for every table',
    ending: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    makes: 'bytes',
    holds: TABLE_NAMES,
    all: 'unnamed',
    make: (known, what) => bytes(xlsx(several(known, what))),
  },
  {
    id: 'jsonl',
    names: ['json', 'jsonlines', 'ndjson'],
    about: 'for programs: one JSON object a line',
    ending: '.jsonl',
    mediaType: 'application/jsonl',
    makes: 'text',
    holds: TABLE_NAMES,
    make: (known, what) => text(jsonLines(one(known, what))),
  },
  {
    id: 'parquet',
    names: [],
    about: 'for DuckDB, pandas, R and Spark (Apache Parquet)',
    ending: '.parquet',
    mediaType: 'application/vnd.apache.parquet',
    makes: 'bytes',
    holds: TABLE_NAMES,
    make: (known, what) => bytes([parquet(one(known, what))]),
  },
  {
    id: 'datapackage',
    names: ['frictionless', 'package', 'zip'],
    about: 'for archives and colleagues: every table as CSV, with the codebook and a description of every column (Data Package 2)',
    ending: '',
    mediaType: 'application/zip',
    makes: 'files',
    holds: TABLE_NAMES,
    all: 'always',
    make: (known, _, choices) => ({ of: 'files', files: dataPackage(known, choices) }),
  },
  {
    id: 'markdown',
    names: ['md'],
    about: 'for texts: a table in Markdown (GFM)',
    ending: '.md',
    mediaType: 'text/markdown',
    makes: 'text',
    holds: TABLE_NAMES,
    make: (known, what) => text(markdown(one(known, what))),
  },
  {
    id: 'html',
    names: ['page', 'print'],
    about: 'for reading and printing: a page by itself',
    ending: '.html',
    mediaType: 'text/html',
    makes: 'text',
    holds: TABLE_NAMES,
    make: (known, what) => {
      const { dossier, register } = known
      return text(html(one(known, what), { subject: inEnglish(dossier.id, dossier.title), asOf: register.asOf }))
    },
  },
  {
    id: 'bibtex',
    names: ['bib', 'biblatex', 'latex'],
    about: 'for LaTeX: the reports as they are cited (BibTeX and biblatex)',
    ending: '.bib',
    mediaType: 'application/x-bibtex',
    makes: 'text',
    holds: ['reports'],
    make: (known) => text(bibtex(known)),
  },
  {
    id: 'csl',
    names: ['zotero', 'csljson'],
    about: 'for Zotero and pandoc: the reports as they are cited (CSL-JSON)',
    ending: '.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    makes: 'text',
    holds: ['reports'],
    make: (known) => text(csl(known)),
  },
  {
    id: 'jsonld',
    names: ['rdf', 'linkeddata'],
    about: 'for linked data: statements as Web Annotations with their provenance (PROV-O), findings that a person settled as ClaimReview',
    ending: '.jsonld',
    mediaType: 'application/ld+json',
    makes: 'text',
    holds: ['statements', 'register', 'findings'],
    make: (known, what) => text(what === 'findings' ? claimReviews(known) : annotations(known, { cells: what === 'register' })),
    leavesOut: ({ findings }) => left(findings.filter(({ reviews }) => reviews.length === 0).length, 'finding', 'that nobody settled'),
  },
  {
    id: 'ics',
    names: ['icalendar', 'ical', 'calendar'],
    about: 'for calendars: the events whose day is known (iCalendar, RFC 5545)',
    ending: '.ics',
    mediaType: 'text/calendar',
    makes: 'text',
    holds: ['events'],
    make: (known) => text(iCalendar(known)),
    leavesOut: ({ register }) => left(register.events.filter((event) => !hasDay(event)).length, 'event', 'of which no day is known'),
  },
  {
    id: 'atom',
    names: ['rss', 'feed'],
    about: 'for feed readers: what changed (RFC 4287)',
    ending: '.atom',
    mediaType: 'application/atom+xml',
    makes: 'text',
    holds: ['changes'],
    make: (known) => text(atom(known)),
  },
  {
    id: 'jsonfeed',
    names: [],
    about: 'for feed readers: what changed (JSON Feed 1.1)',
    ending: '.json',
    mediaType: 'application/feed+json',
    makes: 'text',
    holds: ['changes'],
    make: (known) => text(jsonFeed(known)),
  },
]
