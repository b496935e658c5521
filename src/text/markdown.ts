/**
 * The plain text of Markdown, line by line. Reports use little of Markdown, and much that only looks like it (rows of stars, lone
 * brackets, lines that begin with a number); so marks are taken away where they are plainly marks, and everything else stays as it
 * is written: no line is ever joined, moved or lost but rules, table rules, fences, comments, link definitions and lone pictures.
 */
export function plainText(markdown: string): string {
  return withoutComments(markdown)
    .split('\n')
    .filter((line) => !DROPPED.test(line.trim()))
    .map((line) => inline(block(line)).trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Behind the last end no comment is looked for: each that is begun there would be sought to the end of the text. */
function withoutComments(markdown: string): string {
  const end = markdown.lastIndexOf('-->') + 3
  return markdown.slice(0, end).replace(/<!--[^]*?-->/g, '') + markdown.slice(end)
}

/** A horizontal rule or the underline of a heading, the rule of a table, a fence of code, the definition of a link, a picture alone. */
const DROPPED =
  /^(?:(?:[-*_=]\s*){3,}|=+|\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?|(?:```|~~~).*|\[[^\]]+\]:\s+\S+.*|!\[[^\]]*\]\([^)]*\))$/

/** The line without what marks its kind: headings, quotations, code; list items begin with "- ". */
function block(line: string): string {
  return line
    .replace(/^\s*(?:>\s?)+/, '')
    .replace(/^\s{0,3}#{1,6}\s[^]*$/, heading)
    .replace(/^\s*[-*+]\s+(?:\[[ xX]\]\s+)?(?=\S)/, '- ')
    .trimEnd()
    .replace(/\\$/, '')
}

function heading(line: string): string {
  return line
    .trim()
    .replace(/^#+\s+/, '')
    .replace(/(?<!\s)\s+#+$/, '')
}

/** A bracket that is never closed is sought only up to the next: to the end of the line would take the square of the time. */
function inline(line: string): string {
  const escaped: string[] = []
  const put = (char: string) => `\0${escaped.push(char) - 1}\0`
  return withoutEmphasis(
    line
      .replace(/\\([!-/:-@[-`{-~])/g, (_, char: string) => put(char))
      .replace(/!\[[^\][]*\]\([^)\s[]*(?:\s+"[^"]*")?\)/g, '')
      .replace(/\[([^\][]*)\]\([^)\s[]*(?:\s+"[^"]*")?\)/g, '$1')
      .replace(/\[([^\][]+)\]\[[^\][]*\]/g, '$1')
      .replace(/<(https?:\/\/[^<>\s]+)>/g, '$1')
      .replace(/<br\s*\/?>/gi, ' ')
      .replace(/<\/?(?:[a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/gi, '')
      .replace(/(`{1,3})(.+?)\1/g, '$2'),
  )
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\0(\d+)\0/g, (_, index: string) => escaped[Number(index)] ?? '')
}

/** Emphasis is looked for in so much emphasis. */
const LAYERS = 4

/** Taken away from the outside in: `**a *b* c**`. An underscore inside a word is no mark, and what is too long to be meant is none. */
function withoutEmphasis(line: string, layers = LAYERS): string {
  const outer = line
    .replace(/(\*{1,3}|~~)(?=\S)(.{1,2000}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])(.{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
  return outer === line || layers === 1 ? outer : withoutEmphasis(outer, layers - 1)
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ', '&#39;': "'" }
