import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument, type YAMLParseError } from 'yaml'
import { Entry, type Source } from './entry.ts'
import type { Mistake } from './mistakes.ts'

/**
 * The top value of a YAML file; JSON is YAML. What is no YAML, and a file that cannot be read, is noted, and the value then is empty and
 * silent. `guide`: the page that shows how such a file is written.
 */
export function readYaml(file: string, note: (mistake: Mistake) => void, guide = 'docs/dossiers.md'): Entry {
  const source: Source = { file, lines: new LineCounter(), note }
  const silent: Source = { ...source, note: () => {} }
  const text = readText(file, note, guide)
  if (text === null) return new Entry(silent, null, 1)
  // Pretty errors quote the text over several lines; one line says enough.
  const document = parseDocument(text, { lineCounter: source.lines, prettyErrors: false })
  for (const error of document.errors)
    note({ what: sayError(error, text), where: `${file}:${source.lines.linePos(error.pos[0]).line}`, cure: cureOf(error) })
  return new Entry(document.errors.length > 0 ? silent : source, document.contents, 1)
}

type SyntaxMistake = Pick<YAMLParseError, 'code' | 'message' | 'pos'>

function readText(file: string, note: (mistake: Mistake) => void, guide: string): string | null {
  try {
    const bytes = readFileSync(file)
    if (isUtf8(bytes)) return bytes.toString()
    note({ what: 'the text is no UTF-8', where: `${file}:${badLine(bytes)}`, cure: 'save the file as UTF-8: it has another encoding' })
    return null
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const missing = code === 'ENOENT' || code === 'ENOTDIR'
    const what = missing ? 'the file is missing' : `the file cannot be read (${code})`
    note({ what, where: file, cure: missing ? `write it as ${guide} shows` : 'make it a file that you may read' })
    return null
  }
}

/** The first line that is no UTF-8: in it a line's end is never part of another character. */
function badLine(bytes: Buffer): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf('\n', start)
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) break
    start = end + 1
  }
  return line
}

function sayError(error: SyntaxMistake, text: string): string {
  if (error.code !== 'DUPLICATE_KEY') return `no valid YAML (${error.message})`
  const line = text.slice(error.pos[0]).split('\n', 1)[0] ?? ''
  return `${JSON.stringify(line.split(':', 1)[0])} stands here a second time`
}

function cureOf(error: SyntaxMistake): string {
  return error.code === 'DUPLICATE_KEY'
    ? 'keep one of the two'
    : 'look at the indentation, the quotation marks and the brackets of this line and the one before'
}
