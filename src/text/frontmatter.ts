import { Refusal } from '../model/refusal.ts'
import { isoDay } from './day.ts'

/** What is known about a report besides its text; null: not said. */
export interface Credits {
  /** ISO 8601 day. */
  readonly published: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  readonly lang: string | null
}

export const NO_CREDITS: Credits = Object.freeze({ published: null, outlet: null, title: null, url: null, lang: null })

const FENCED = /^---[ \t]*\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*$\n?/m

/**
 * The YAML block that a Markdown report may begin with, and the rest. Of its keys those are read that `Credits` names.
 * @throws Refusal where it is no YAML, or one of these keys has no sensible value.
 */
export async function frontMatter(text: string, path: string): Promise<{ credits: Credits; body: string }> {
  const fenced = FENCED.exec(text)
  if (fenced?.index !== 0) return { credits: NO_CREDITS, body: text }
  const said = await written(fenced[1] ?? '', path)
  const credits = {
    published: said('published', isoDay, 'is no date', 'write a day that exists as YYYY-MM-DD, or null where it is unknown'),
    outlet: said('outlet'),
    title: said('title'),
    url: said('url'),
    lang: said('lang', languageCode, 'is no language code', 'write a code such as de or en'),
  }
  return { credits, body: text.slice(fenced[0].length) }
}

/** What a key says, as `sense` understands it, which answers null where it does not; null where the key says nothing. */
type Said = (key: keyof Credits, sense?: (value: string) => string | null, wrong?: string, cure?: string) => string | null

async function written(yaml: string, path: string): Promise<Said> {
  const { isMap, isScalar, LineCounter, parseDocument } = await import('yaml')
  const parse = (yaml: string) => {
    const lines = new LineCounter()
    // In the core schema a date is the text that is written. Errors are told with the file's line, so not with one of their own.
    const { contents, errors } = parseDocument(yaml, { lineCounter: lines, schema: 'core', prettyErrors: false })
    const lineOf = (offset: number) => lines.linePos(offset).line
    return { contents, lineOf, errors: errors.map(({ message, pos: [offset] }) => ({ message, line: lineOf(offset) })) }
  }
  const first = parse(yaml)
  const { contents, lineOf, errors } =
    first.errors.length === 0 ? first : parse(quoted(yaml, new Set(first.errors.map(({ line }) => line))))
  // One line more, for the fence above.
  const at = (line: number) => `${path}:${line + 1}`
  const [error] = errors
  if (error) throw new Refusal(`its front matter is no YAML: ${error.message}`, at(error.line), 'correct the line')
  if (contents !== null && !isMap(contents)) throw new Refusal('its front matter has no keys', `${path}:2`, 'write one "key: value" a line')

  return (key, sense = (value) => value, wrong = '', cure = '') => {
    const pair = contents?.items.find((item) => isScalar(item.key) && item.key.value === key)
    if (!pair || !isScalar(pair.key) || pair.value === null) return null
    const where = at(lineOf(pair.key.range[0]))
    if (!isScalar(pair.value)) throw new Refusal(`${key} is no text`, where, `write one text: ${key}: "…"`)
    const { value } = pair.value
    if (value === null || value === '') return null
    if (typeof value !== 'string')
      throw new Refusal(`${key}: ${JSON.stringify(value)} is no text`, where, `put it in quotation marks, as in ${key}: "…"`)
    const sensible = sense(value.trim())
    if (sensible === null) throw new Refusal(`${key}: ${JSON.stringify(value)} ${wrong}`, where, cure)
    return sensible
  }
}

/** The keys of free text, and after them what is text and no YAML: it does not begin as a value of YAML does, or goes on after one. */
const PLAIN = /^((?:title|outlet|url):[ \t]+)((?!["'[{|>&*!])\S.*|(?:"[^"]*"|'[^']*'|\[[^\]]*\])[ \t]*[^#\s].*)$/

/** The same with quotation marks around the plain values on the lines `broken`, counted from 1: a headline may well hold a colon. */
function quoted(yaml: string, broken: ReadonlySet<number>): string {
  const mend = (line: string) => line.replace(PLAIN, (_, key: string, value: string) => key + JSON.stringify(value.trimEnd()))
  return yaml
    .split('\n')
    .map((line, i) => (broken.has(i + 1) ? mend(line) : line))
    .join('\n')
}

function languageCode(value: string): string | null {
  return /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(value) ? value.toLowerCase() : null
}
