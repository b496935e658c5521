import type { PublishedHow } from '../../src/model/document.ts'
import type { Cell, Register, Report } from '../../src/model/register.ts'
import type { KnownEvent } from '../../src/model/event.ts'
import type { EventType, Figure, Position, Stance, Statement } from '../../src/model/statement.ts'

/** Reports and what they state, written as a person would note them down. */
export interface Notes {
  readonly reports: readonly Report[]
  readonly statements: readonly Statement[]
}

/**
 * Reads notes: a line at the margin is a report, `NAME [DAY [HOW]]`; an indented one is a statement of it,
 * `PARTY MEASURE STANCE [if CONDITION+CONDITION…] [said DAY]`, `event TYPE [DATE]` or `figure LOW UNIT`.
 */
export function notes(text: string): Notes {
  const reports: Report[] = []
  const statements: Statement[] = []
  for (const [at, line] of text.split('\n').entries()) {
    const words = line.trim().split(/\s+/u)
    if (!line.trim()) continue
    if (!line.startsWith(' ')) reports.push(report(words))
    else statements.push(stated(words, at, reports.at(-1)?.id ?? ''))
  }
  return { reports, statements }
}

function report([id = '', day, how]: readonly string[]): Report {
  const publishedHow = (how ?? (day ? 'given' : 'unknown')) as PublishedHow
  return {
    id,
    path: `${id}.md`,
    language: 'de',
    published: day ?? null,
    publishedHow,
    title: null,
    outlet: null,
    url: null,
    kind: 'press',
    kindHow: 'assumed',
  }
}

function stated(words: readonly string[], at: number, document: string): Statement {
  const quote = { start: at, end: at + 1, text: '.' }
  const common = { id: `s${at}`, document, quote, also: [], speaker: null, via: null, rule: 'noted', cues: [] }
  const [first = '', second = '', third = ''] = words
  const after = (word: string) => (words.includes(word) ? (words[words.indexOf(word) + 1] ?? null) : null)
  if (first === 'event') return { ...common, kind: 'event', type: second as EventType, date: third || null, place: null, participants: [] }
  if (first === 'figure')
    return { ...common, kind: 'figure', about: 'troops', low: Number(second), high: Number(second), unit: third, party: null, counts: '' }
  return {
    ...common,
    kind: 'position',
    party: first,
    measure: second,
    stance: third as Stance,
    conditions: after('if')?.split('+') ?? [],
    alternatives: [],
    quantity: null,
    said: after('said'),
    place: null,
  }
}

/** The register as text that a person can read and compare. */
export function readable(register: Register): string {
  const until = register.asOf === null ? 'everything known' : `as known on ${register.asOf}`
  return [
    `${register.reports.length} reports, ${until}`,
    ...register.cells.flatMap((cell) => ['', ...cellLines(cell, register.reports)]),
    '',
    ...register.events.map((event) => eventLine(event)),
    ...register.figures.map((figure) => figureLine(figure)),
    '',
  ].join('\n')
}

function cellLines(cell: Cell, reports: readonly Report[]): readonly string[] {
  const of = new Map(cell.positions.map((position: Position) => [position.id, position.document]))
  const how = new Map(reports.map(({ id, published }) => [id, published ?? 'undated']))
  return [
    `${cell.id}  ${holding(cell)}, since ${cell.since ?? 'unknown'} (${cell.sinceHow}), ${cell.origins} origins`,
    ...cell.history.map((run) => {
      const behind = run.statements.map((id) => of.get(id) ?? '?').map((id) => `${id} ${how.get(id) ?? '?'}`)
      return `    ${holding(run)}: ${behind.join(', ')}`
    }),
  ]
}

function holding({ stance, conditions }: { readonly stance: Stance; readonly conditions: readonly string[] }): string {
  return conditions.length ? `${stance} if ${conditions.join(' + ')}` : stance
}

function eventLine({ type, date, reports }: KnownEvent): string {
  return `event ${type} ${date ?? 'undated'}: ${reports.join(', ')}`
}

function figureLine({ low, unit, document }: Figure): string {
  return `figure ${low ?? '?'} ${unit}: ${document}`
}
