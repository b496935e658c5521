import { counted } from '../model/counted.ts'
import type { Block, Document } from '../model/document.ts'
import type { Quote } from '../model/quote.ts'
import type { Statement } from '../model/statement.ts'
import type { Reading } from '../reading/read.ts'
import { describe, notRead, source } from './describe.ts'
import { paint, quoted, visible, width, wrap } from './paint.ts'

/** A report for people: its lines, quotes marked, furniture dimmed, and under each line the statements whose quote ends in it. */
export function annotated(document: Document, { blocks, statements }: Pick<Reading, 'blocks' | 'statements'>): string {
  const stated = document.unread ? notRead([document.language]) : counted(statements.length, 'statement')
  const about = [document.id, document.language, visible(document.path), stated].join(' · ')
  const head = [paint('bold', source(document)), paint('dim', about)]
  const body = blocks.map((block) => blockLines(document.text, block, statements).join('\n'))
  return [head.join('\n'), ...body].join('\n\n')
}

function blockLines(text: string, block: Block, statements: readonly Statement[]): string[] {
  const quotes = apart(statements.flatMap(({ quote, also }) => [quote, ...also]))
  return wrap(text, block.start, block.end, width()).flatMap((line, i, lines) => {
    const reach = lines[i + 1]?.start ?? block.end + 1
    const ending = statements.filter(({ quote }) => quote.end > line.start && quote.end <= reach)
    const shown = block.kind === 'furniture' ? paint('dim', text.slice(line.start, line.end)) : marked(text, { ...line, reach }, quotes)
    return [
      block.kind === 'headline' ? paint('bold', shown) : shown,
      ...ending.map((statement) => `  ${paint('dim', '└')} ${describe(statement)} ${paint('dim', `[${statement.rule}]`)}`),
    ]
  })
}

/** A stretch of a text, half-open. */
type Stretch = Pick<Quote, 'start' | 'end'>

/** The stretches that quotes cover, in order; those that overlap are one. */
function apart(quotes: readonly Quote[]): readonly Stretch[] {
  const stretches: { start: number; end: number }[] = []
  for (const { start, end } of quotes.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else stretches.push({ start, end })
  }
  return stretches
}

/** The line with the words marked that statements rest on. The next line begins at `reach`. */
function marked(text: string, line: Stretch & { readonly reach: number }, quotes: readonly Stretch[]): string {
  let [from, shown] = [line.start, '']
  for (const { start, end } of quotes.filter(({ start, end }) => start < line.end && end > line.start)) {
    const [first, last] = [Math.max(start, line.start), Math.min(end, line.end)]
    shown += text.slice(from, first) + quoted(text.slice(first, last), { begins: start === first, ends: end <= line.reach })
    from = last
  }
  return shown + text.slice(from, line.end)
}
