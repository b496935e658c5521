import type { Block, Document } from '../model/document.ts'
import type { Quote } from '../model/quote.ts'
import type { Statement } from '../model/statement.ts'
import type { Reading } from '../reading/read.ts'
import { describe, source } from './describe.ts'
import { paint, width, wrap } from './paint.ts'

/** A report for people: its lines, quotes underlined, furniture dimmed, and under each line the statements whose quote ends in it. */
export function annotated(document: Document, { blocks, statements }: Reading): string {
  const about = [document.id, document.language, document.path, counted(statements)].join(' · ')
  const head = [paint('bold', source(document)), paint('dim', about)]
  const body = blocks.map((block) => blockLines(document.text, block, statements).join('\n'))
  return [head.join('\n'), ...body].join('\n\n')
}

function counted(statements: readonly Statement[]): string {
  return statements.length === 1 ? '1 statement' : `${statements.length} statements`
}

function blockLines(text: string, block: Block, statements: readonly Statement[]): string[] {
  return wrap(text, block.start, block.end, width()).flatMap((line, i, lines) => {
    const words = text.slice(line.start, line.end)
    const reach = lines[i + 1]?.start ?? block.end + 1
    const ending = statements.filter(({ quote }) => quote.end > line.start && quote.end <= reach)
    const shown = block.kind === 'furniture' ? paint('dim', words) : marked(text, line, statements, block.kind === 'headline')
    return [shown, ...ending.map((statement) => `  ${paint('dim', '└')} ${describe(statement)} ${paint('dim', `[${statement.rule}]`)}`)]
  })
}

/** The line with the words underlined that statements rest on. */
function marked(
  text: string,
  line: { readonly start: number; readonly end: number },
  statements: readonly Statement[],
  headline: boolean,
): string {
  const quotes = statements
    .flatMap(({ quote, also }) => [quote, ...also])
    .filter((quote) => quote.start < line.end && quote.end > line.start)
  const edges = new Set([line.start, line.end])
  for (const { start, end } of quotes) edges.add(Math.max(start, line.start)).add(Math.min(end, line.end))
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted
    .slice(0, -1)
    .map((start, i) =>
      piece(
        text.slice(start, sorted[i + 1]),
        quotes.some((quote) => covers(quote, start)),
        headline,
      ),
    )
    .join('')
}

function covers(quote: Quote, at: number): boolean {
  return quote.start <= at && at < quote.end
}

function piece(words: string, quoted: boolean, headline: boolean): string {
  const plain = headline ? paint('bold', words) : words
  return quoted ? paint('underline', plain) : plain
}
