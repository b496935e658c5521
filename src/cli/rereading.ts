import { counted } from '../model/counted.ts'
import type { KnownEvent } from '../model/event.ts'
import type { CellReread, Rereading } from '../model/rereading.ts'
import type { Statement } from '../model/statement.ts'
import { describe, stretch } from './describe.ts'
import { eventText } from './events.ts'
import { paint, visible, width } from './paint.ts'
import type { Reread } from './rereader.ts'

/** What reading stored reports anew came to, for people: what changed in the register, then what became of the documents. */
export function rereadingText(done: Reread, found: Rereading | null): string {
  const { changed, same, kept, refused, left } = done
  const others = kept.map(({ id, path, language }) => `kept as it is: ${visible(path)} ${id}: no language pack reads "${language}"`)
  const counts = [`${changed.length} changed`, `${same} as before`, ...tally(kept.length, 'kept'), ...tally(refused, 'refused')]
  const read = counted(changed.length + same, 'document')
  const head = found === null && left + refused === 0 ? `${read} read anew: nothing changes` : `${read} read anew: ${counts.join(', ')}`
  const end = `${left > 0 ? 'interrupted: ' : ''}${head}${left > 0 ? `; ${left} left out` : ''}`
  return `${[...(found ? [differences(found)] : []), [...others, end].join('\n')].join('\n\n')}\n`
}

const tally = (n: number, what: string): readonly string[] => (n === 0 ? [] : [`${n} ${what}`])

function differences({ cells, events, statements, orphaned }: Rereading): string {
  const { added, gone, changed } = statements
  const counts = [
    `cells: ${tallies(cells)}`,
    `events: ${events.added.length} added, ${events.gone.length} gone`,
    `statements: ${added.length} added, ${gone.length} gone, ${changed.length} changed`,
    ...(orphaned.length > 0 ? [`${counted(orphaned.length, 'review')} orphaned by that: garant reviews --orphaned`] : []),
  ]
  return [
    ...cells.map(cellText),
    ...[...marked('+', events.added, eventText), ...marked('-', events.gone, eventText)],
    ...[...marked('+', added, statementText), ...marked('-', gone, statementText), ...marked('~', changed, statementText)],
    counts.join('\n'),
  ].join('\n\n')
}

function tallies(cells: readonly CellReread[]): string {
  return (['new', 'gone', 'changed'] as const).map((kind) => `${cells.filter((cell) => cell.kind === kind).length} ${kind}`).join(', ')
}

function cellText({ kind, cell, before, now }: CellReread): string {
  return [
    `${paint('bold', kind.padEnd(8))} ${cell}`,
    ...(before ? [`  ${paint('dim', 'before')} ${stretch(before)}`] : []),
    ...(now ? [`  ${paint('dim', 'now   ')} ${stretch(now)}`] : []),
  ].join('\n')
}

function marked<T extends KnownEvent | Statement>(sign: '+' | '-' | '~', all: readonly T[], text: (one: T) => string): readonly string[] {
  return all.map((one) => `${sign} ${text(one)}`)
}

/** A statement with the words it rests on and where they stand. */
function statementText(statement: Statement): string {
  const words = visible(statement.quote.text.replace(/\s+/g, ' '))
  const room = width() - 8
  const line = words.length <= room ? words : `${words.slice(0, room).replace(/\s+\S*$/, '')} …`
  return [
    describe(statement),
    `    »${line}«`,
    `    ${paint('dim', `${statement.id} · ${statement.document} · rule ${statement.rule}`)}`,
  ].join('\n')
}
