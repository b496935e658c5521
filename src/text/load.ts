import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { document, type Document } from '../model/document.ts'
import { Refusal } from '../model/refusal.ts'
import { readable, textOf } from './bytes.ts'
import { kindOf, unreadable } from './find.ts'
import { type Credits, frontMatter, NO_CREDITS, opensFrontMatter } from './frontmatter.ts'
import { detectLanguage, SHORT } from './language.ts'
import { plainText } from './markdown.ts'

/** A report is not longer than this, in bytes. */
export const LIMIT = 20_000_000

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-'

/** What whoever adds a report knows about it; all but the language is for a report that does not say. */
export interface Given {
  /** ISO 8601 day. */
  readonly published?: string | undefined
  readonly outlet?: string | undefined
  readonly title?: string | undefined
  /** BCP 47 primary subtag; it wins over what the file says, which may be wrong, and over what is detected. */
  readonly language?: string | undefined
}

/**
 * The report in a file, or in standard input, of plain text, Markdown or HTML. Its text begins with its title and is plain: no marks, no tags.
 * @throws Refusal where the file is missing, too large, empty, no text or broken, or says something impossible about itself.
 */
export async function loadFile(path: string, given: Given): Promise<Document> {
  return loadBytes(await bytesOf(path), path, given)
}

/**
 * The report in the bytes of a file; `path` is how it is called, and its ending tells its kind.
 * @throws Refusal as `loadFile` does.
 */
export async function loadBytes(bytes: Uint8Array, path: string, given: Given): Promise<Document> {
  fits(bytes.length, path)
  const { credits, body } = await parsed(textOf(bytes, path), path)
  const title = line(credits.title ?? given.title ?? null)
  const text = title === null || begins(body, title) ? body : `${title}\n\n${body}`.trim()
  if (body === '') throw new Refusal('there is no text in it', path, 'leave it out, or check where it was saved')
  // A title in another language, or one that only holds names, says little of a body that is long enough by itself.
  const language = given.language ?? credits.lang ?? (await detectLanguage(body.length < SHORT ? text : body, path))
  const published = credits.published ?? given.published ?? null
  return document({
    path,
    language: (language.split('-')[0] ?? language).toLowerCase(),
    published,
    publishedHow: published === null ? 'unknown' : 'given',
    title,
    outlet: line(credits.outlet ?? given.outlet ?? null),
    url: line(credits.url),
    ...(credits.kind === null ? {} : { kind: credits.kind, kindHow: 'given' }),
    text,
  })
}

async function bytesOf(path: string): Promise<Uint8Array> {
  if (path === STANDARD_INPUT) return standardInput()
  const kind = await kindOf(path)
  if (kind.isDirectory()) throw new Refusal('it is a folder', path, 'name a file in it')
  if (!kind.isFile()) throw new Refusal('it is no file', path, 'save the report in a file')
  fits(kind.size, path)
  return readFile(path).catch((error: unknown) => {
    throw unreadable(path, error)
  })
}

/** What comes in, and no more of it than shows that it is too large. */
async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > LIMIT) break
  }
  return Buffer.concat(chunks)
}

function fits(size: number, path: string): void {
  if (size > LIMIT) throw new Refusal(`it is too large: a report has at most ${LIMIT / 1e6} MB`, path, 'split it into its reports')
  if (size === 0) throw new Refusal('it is empty', path, 'leave it out, or check where it was saved')
}

async function parsed(text: string, path: string): Promise<{ credits: Credits; body: string }> {
  const extension = extname(path).toLowerCase()
  if (['.html', '.htm', '.xhtml'].includes(extension) || /^\s*<(?:!doctype html|html)\b/i.test(text)) {
    const { page } = await import('./page.ts')
    const { credits, body } = page(text, path)
    return { credits, body: readable(body) }
  }
  // Standard input has no name that tells its kind.
  const markdown = path === STANDARD_INPUT ? opensFrontMatter(text) : ['.md', '.markdown'].includes(extension)
  if (!markdown) return { credits: NO_CREDITS, body: text.trim() }
  const { credits, body } = await frontMatter(text, path)
  return { credits, body: plainText(body) }
}

/** In one line, without what escapes in YAML and entities in HTML can bring in. */
function line(value: string | null): string | null {
  return value === null ? null : readable(value).replace(/\s+/g, ' ').trim() || null
}

/** Whether `body` begins with the title as a line of its own, however it is spaced. */
function begins(body: string, title: string): boolean {
  return body.slice(0, body.search(/\n|$/)).replace(/\s+/g, ' ').trim() === title
}
