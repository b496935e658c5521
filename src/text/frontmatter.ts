import { SOURCE_KINDS, type SourceKind } from '../model/document.ts'
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
  readonly kind: SourceKind | null
}

export const NO_CREDITS: Credits = Object.freeze({ published: null, outlet: null, title: null, url: null, lang: null, kind: null })

/** The line that opens front matter, with blank lines before it. */
const OPENS = /^\s*---[ \t]*\n/
const CLOSES = /^(?:---|\.\.\.)[ \t]*$\n?/m
/** The same in TOML, with its first key: a line of plus signs alone is nothing. */
const TOML = /^\s*\+\+\+[ \t]*\n\s*[\w.-]+\s*=/
/** The keys that are read, in any case, each with the names it goes by. */
const NAMES: Readonly<Record<keyof Credits, readonly string[]>> = {
  published: ['published', 'date'],
  outlet: ['outlet'],
  title: ['title'],
  url: ['url'],
  lang: ['lang'],
  kind: ['kind'],
}
/** One of them at the begin of a line, before the first blank line. */
const KEYS = new RegExp(`^(?:[^\\n]+\\n)*?(?:${Object.values(NAMES).flat().join('|')})[ \\t]*:`, 'i')
/** Front matter is not longer than this, in UTF-16 units; what is longer would take long to parse. */
const LONGEST = 16_000

/** Whether `text` begins with what is, or is meant as, front matter. */
export function opensFrontMatter(text: string): boolean {
  return OPENS.test(text) || TOML.test(text)
}

/**
 * The YAML block that a Markdown report may begin with, and the rest. Of its keys those are read that `Credits` names.
 * @throws Refusal where it is no YAML, is never closed or too long, or one of these keys has no sensible value.
 */
export async function frontMatter(text: string, path: string): Promise<{ credits: Credits; body: string }> {
  if (TOML.test(text))
    throw new Refusal(
      'its front matter is TOML (+++)',
      `${path}:${linesIn(/^\s*/.exec(text))}`,
      'write it as YAML: lines of "key: value" between two of ---',
    )
  const open = OPENS.exec(text)
  if (!open) return { credits: NO_CREDITS, body: text }
  const first = linesIn(open)
  const rest = text.slice(open[0].length)
  const close = CLOSES.exec(rest)
  if (!close && KEYS.test(rest))
    throw new Refusal('its front matter is never closed', `${path}:${first - 1}`, 'write a line of --- under its last key')
  // A rule above the text.
  if (!close) return { credits: NO_CREDITS, body: text }
  if (close.index > LONGEST)
    throw new Refusal(
      `its front matter is longer than ${LONGEST} characters`,
      `${path}:${first - 1}`,
      'close it with a line of --- under its last key, or shorten it',
    )
  const said = await written(rest.slice(0, close.index), (line) => `${path}:${line + first - 1}`)
  const credits = {
    published: said('published', isoDay, 'is no date', 'write a day that exists as YYYY-MM-DD, or null where it is unknown'),
    outlet: said('outlet'),
    title: said('title'),
    url: said('url'),
    lang: said('lang', languageCode, 'is no language code', 'write a code such as de or en'),
    kind: kindOf(said('kind', knownKind, 'is no kind of source', `write one of ${SOURCE_KINDS.join(', ')}`)),
  }
  return { credits, body: rest.slice(close.index + close[0].length) }
}

/** The line that comes after a match at the begin of a text, counted from 1. */
function linesIn(match: RegExpExecArray | null): number {
  return (match?.[0] ?? '').split('\n').length
}

/** What a key says, as `sense` understands it, which answers null where it does not; null where the key says nothing. */
type Said = (key: keyof Credits, sense?: (value: string) => string | null, wrong?: string, cure?: string) => string | null

async function written(yaml: string, at: (line: number) => string): Promise<Said> {
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
  const [error] = errors
  if (error)
    throw new Refusal(
      `its front matter is no YAML: ${error.message}`,
      at(error.line),
      'correct the line, or close the front matter above it with a line of ---',
    )
  if (contents !== null && !isMap(contents)) throw new Refusal('its front matter has no keys', at(1), 'write one "key: value" a line')

  return (key, sense = (value) => value, wrong = '', cure = '') => {
    const pair = NAMES[key]
      .map((name) => contents?.items.find((item) => isScalar(item.key) && String(item.key.value).toLowerCase() === name))
      .find((pair) => pair && !(isScalar(pair.value) && pair.value.value === null))
    if (!pair || !isScalar(pair.key) || pair.value === null) return null
    const name = String(pair.key.value)
    const where = at(lineOf(pair.key.range[0]))
    if (!isScalar(pair.value)) throw new Refusal(`${name} is no text`, where, `write one text: ${name}: "…"`)
    const { value } = pair.value
    if (value === null || value === '') return null
    if (typeof value !== 'string' && wrong === '')
      throw new Refusal(`${name}: ${JSON.stringify(value)} is no text`, where, `put it in quotation marks, as in ${name}: "…"`)
    const sensible = sense(typeof value === 'string' ? value.trim() : JSON.stringify(value))
    if (sensible === null) throw new Refusal(`${name}: ${JSON.stringify(value)} ${wrong}`, where, cure)
    return sensible
  }
}

/** The keys of free text, and after them what is text and no YAML: it does not begin as a value of YAML does, or goes on after one. */
const PLAIN = /^((?:title|outlet|url)[ \t]*:[ \t]+)((?!["'[{|>&*!])\S.*|(?:"[^"]*"|'[^']*'|\[[^\]]*\])[ \t]*[^#\s].*)$/i

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

function knownKind(value: string): string | null {
  return kindOf(value.toLowerCase())
}

function kindOf(value: string | null): SourceKind | null {
  return SOURCE_KINDS.find((kind) => kind === value) ?? null
}
