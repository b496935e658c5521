import { format } from 'prettier'
import { FORMATS } from '../../src/exports/formats.ts'
import { type Column, type Kind, type Table, TABLE_NAMES } from '../../src/exports/table.ts'
import { TABLES } from '../../src/exports/tables/all.ts'
import { known } from './inventions.ts'

/** The page docs/reference/exports.md: what the definitions of formats and tables say, and how cells are written. */
export async function reference(): Promise<string> {
  const page = [
    '# Exports',
    '*Written from the definitions in `src/exports/`; a test keeps it so.*',
    '`garant export --format FORMAT` writes a table, or all of them, in a format for other programs. The same store and the same `--as-of` give the same bytes, whenever and wherever.',
    '## Formats',
    table(
      ['Format', 'What it is', 'Tables', 'Media type'],
      FORMATS.map(({ id, about, holds, all, mediaType }) => [
        `\`${id}\``,
        about,
        all === 'always' ? 'every table at once' : holds.length === TABLE_NAMES.length ? 'any' : holds.join(', '),
        mediaType,
      ]),
    ),
    'Where `--what` does not name a table, it is the first of those that the format holds: register, where it holds any.',
    CELLS,
    table(
      ['Kind', 'Holds', 'CSV, Markdown, HTML', 'XLSX', 'Parquet', 'JSON Lines'],
      Object.entries(KINDS).map(([kind, cells]) => [kind, ...cells]),
    ),
    HARMLESS,
    OTHERS,
    '## Tables',
    'Columns marked with * are left out of Markdown and HTML, which are for reading, and so are columns in which nothing stands.',
    ...TABLE_NAMES.map((name) => TABLES[name](known())).flatMap(sectionOf),
  ].join('\n\n')
  return format(page, { parser: 'markdown' })
}

const CELLS = `## Cells

What is not known, or is not there, is empty (null where a format has it), and a list of nothing is an empty list. Ids are those that \`garant show\` takes; what the others mean says the
table [codebook](#codebook). Offsets count UTF-16 units of the document's text; in JSON-LD, as the Web Annotation Data Model wants them, Unicode code points.
By its kind a column holds:`

const KINDS: Readonly<Record<Kind, readonly string[]>> = {
  text: ['words', 'the words', 'text', 'string', 'string'],
  id: ['an id', 'the id', 'text', 'string', 'string'],
  link: ['an address', 'the address; a link in Markdown and HTML', 'text, with a link where it is of the web', 'string', 'string'],
  integer: ['a whole number', 'digits', 'number', 'INT32', 'number'],
  number: ['a number', 'digits', 'number', 'DOUBLE', 'number'],
  day: ['a day', 'ISO 8601', 'date', 'DATE', 'string'],
  instant: ['a moment in UTC', 'ISO 8601', 'date and time', 'TIMESTAMP', 'string'],
  ids: ['ids', 'apart by spaces (in Markdown and HTML by commas)', 'as in CSV', 'list of strings', 'array'],
  names: ['names', 'apart by semicolons; one in a name becomes a comma', 'as in CSV', 'list of strings', 'array'],
  parts: ['what has fields of its own', 'JSON in CSV, else left out', 'left out', 'JSON', 'array of objects'],
}

const HARMLESS = `### Cells that could be formulas

Spreadsheet programs take a cell for a formula that begins with \`=\`, \`+\`, \`-\`, \`@\` (also in full width), a tab or a line break, or with one of these behind white space; a report could use that to run something on the
machine of whoever opens the export. In CSV, also that of a data package, an apostrophe stands in front of such words. Words that have apostrophes in front of such a beginning already get one more,
so whoever reads the cells can take it away again: where a cell begins with an apostrophe and what follows its apostrophes begins as above, the first is not part of it. Numbers stay numbers. In XLSX the words stay as
they are and are marked as words (\`quotePrefix\`), so that they are no formula when somebody edits the cell either.

A cell of XLSX holds 32,767 units; longer words are cut there and end in "…". Line breaks in it are line feeds. A sheet holds 1,048,575 rows; more are refused.`

const OTHERS = `## What is no table

**JSON-LD** names things by \`urn:garant:\` and their id, statements, documents, reviews and cells alike. With \`--what statements\` each statement is a \`oa:Annotation\` (W3C Web Annotation Data Model) whose body is
what it says and whose targets are its quotes, by \`TextQuoteSelector\` and \`TextPositionSelector\`; \`prov:wasGeneratedBy\` leads to its reading, which names the report, the rule (\`prov:hadPlan\`) and the words that the
rule saw (\`cue\`), and \`prov:wasInfluencedBy\` to the review that confirmed or corrected it (PROV-O). With \`--what register\` there are also the cells, \`prov:wasDerivedFrom\` their statements. With
\`--what findings\` each verdict on a finding is a \`ClaimReview\` of schema.org, by which the claim that reports cannot all be right is True (\`real\`), False (\`not\`) or Resolved; findings that nobody settled are left out. Terms of no other vocabulary are in \`urn:garant:vocabulary:\`.

**BibTeX** and **CSL-JSON** give each report under its id: title, outlet, day, address, language, and the day on which it was added as the one on which it was seen. Where the day is inferred, they give the days
between which it lies and say so.

The **calendar** has the events of which the day is known, each a whole day that blocks nothing; the others are counted. An event is as new as the last of its reports. The **feeds** have an entry for each row of
[changes](#changes), dated by the day of the first report that tells it, not by a clock: an entry keeps its id and its day however often the feed is made.

Texts of reports are in no export: they belong to whoever published them. What is exported of them are the quotes, in JSON-LD with 32 units on either side.`

function sectionOf({ name, about, key, columns }: Table): readonly string[] {
  return [`### ${name}`, `${about} The key is \`${key}\`.`, table(['Column', 'Kind', 'Holds'], columns.map(rowOf))]
}

function rowOf({ name, kind, about, values, of, forPrograms }: Column): readonly string[] {
  const one = values === undefined ? '' : `; one of ${values.map((value) => `\`${value}\``).join(', ')}`
  const key = of === undefined ? '' : `; a key of [${of}](#${of})`
  return [`\`${name}\`${forPrograms || kind === 'parts' ? ' \\*' : ''}`, kind, `${about}${one}${key}`]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
