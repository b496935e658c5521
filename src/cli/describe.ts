import { allOf, NOT_UNDERSTOOD } from '../model/alternatives.ts'
import { support } from '../model/counted.ts'
import type { Difference } from '../model/change.ts'
import type { DatedHow } from '../model/dating.ts'
import type { Document } from '../model/document.ts'
import type { Cell, Run } from '../model/register.ts'
import type { Cue, Figure, Happening, Position, Quantity, Statement } from '../model/statement.ts'
import { nameOf } from '../text/name.ts'
import { paint, SIGNS } from './paint.ts'

/** A statement in one line, without its quote. */
export function describe(statement: Statement): string {
  switch (statement.kind) {
    case 'position':
      return position(statement) + attribution(statement) + (statement.said === null ? '' : ` · said on ${statement.said}`)
    case 'event':
      return happening(statement) + attribution(statement)
    case 'figure':
      return `${paint('bold', 'figure')} ${statement.about} ${quantity(statement)}${statement.party === null ? '' : ` of ${statement.party}`}${attribution(statement)}`
  }
}

function position({ party, measure, stance, conditions, alternatives, quantity: amount, place, cues }: Position): string {
  const { sign, style } = SIGNS[stance]
  const size = amount ? ` (${quantity(amount)})` : ''
  return `${paint(style, sign)} ${paint('bold', party)} ${measure}${size}${place ? ` ${place}` : ''} ${paint(style, stance)}${provided({ conditions, alternatives }, cues)}`
}

function happening({ type, date, place, participants }: Happening): string {
  const who = participants.map(({ who, mode }) => (mode === 'unknown' ? who : `${who} (${mode})`)).join(', ')
  return [paint('bold', 'event'), type, date ?? '', place && `in ${place}`, who && `with ${who}`].filter(Boolean).join(' ')
}

/** The conditions, "ceasefire or peace_deal, approval"; one that was not understood by its words, where the statement's cues are at hand. */
export function provided({ conditions, alternatives }: Pick<Position, 'conditions' | 'alternatives'>, cues: readonly Cue[] = []): string {
  const words = cues.filter(({ role, sense }) => role === 'condition' && sense === NOT_UNDERSTOOD).map(({ text }) => `„${text}“`)
  const name = (id: string) => (id === NOT_UNDERSTOOD ? ['a condition not understood', ...words].join(' ') : id)
  const named = allOf(conditions, alternatives).map((group) => group.map(name).join(' or '))
  return named.length > 0 ? ` if ${named.join(', ')}` : ''
}

function quantity({ low, high, unit }: Quantity | Figure): string {
  const number = (n: number) => n.toLocaleString('en')
  if (low !== null && high !== null) return `${low === high ? number(low) : `${number(low)}–${number(high)}`} ${unit}`
  if (low !== null) return `more than ${number(low)} ${unit}`
  return high === null ? `an unknown number of ${unit}` : `up to ${number(high)} ${unit}`
}

function attribution({ speaker, via }: Statement): string {
  return `${speaker ? ` — ${speaker}` : ''}${via ? ` (via ${via})` : ''}`
}

/** A stance, on what it depends and since when it is held. */
export function stretch({ stance, conditions, alternatives, since, sinceHow }: Omit<Run, 'statements' | 'until'>): string {
  const { sign, style } = SIGNS[stance]
  return `${paint(style, `${sign} ${stance}`)}${provided({ conditions, alternatives })} · ${since === null ? 'undated' : `since ${dayAndHow(since, sinceHow)}`}`
}

/** How what is held differs from what was held before: "firmer, no longer if approval". */
export function differing({ stance, gained, dropped }: Difference): string {
  const conditions = [...gained.map((id) => `now if ${id}`), ...dropped.map((id) => `no longer if ${id}`)]
  return [...(stance === 'same' ? [] : [stance]), ...conditions].join(', ')
}

/** A day and how it is known. */
export function dayAndHow(day: string | null, how: DatedHow): string {
  if (day === null) return 'undated'
  switch (how) {
    case 'given':
    case 'unknown':
      return day
    case 'dateline':
      return `${day} (by its dateline)`
    case 'stated':
      return `${day} (by its text)`
    case 'inferred':
      return `${day} at the latest (inferred)`
  }
}

/** A report in one line: what it is called, who published it and when, and what kind of source it is. */
export function source(document: Document): string {
  const { outlet, published, publishedHow } = document
  return [nameOf(document), outlet, dayAndHow(published, publishedHow), kindAndHow(document)].filter((part) => part !== null).join(' · ')
}

/** What kind of source a report is and how that is known; null where nothing tells it. */
export function kindAndHow({ kind, kindHow }: Pick<Document, 'kind' | 'kindHow'>): string | null {
  switch (kindHow) {
    case 'assumed':
      return null
    case 'given':
      return kind
    case 'outlet':
    case 'heading':
    case 'dateline':
    case 'credit':
    case 'wording':
      return `${kind} (by its ${kindHow})`
  }
}

/** How many reports tell a cell's present stance, under whatever condition. */
export function sayingSo({ stance, positions }: Pick<Cell, 'stance' | 'positions'>): number {
  return new Set(positions.filter((position) => position.stance === stance).map(({ document }) => document)).size
}

/** The same for a cell; where not all of its reports tell the present stance, how many do: "3 of 5 reports of 2 origins". */
export function supportOf(cell: Cell): string {
  const so = sayingSo(cell)
  return so === cell.reports ? support(cell) : `${so} of ${support(cell)}`
}

/** How many of a cell's statements a person found right or corrected: " · 1 reviewed"; nothing where none did. */
export function reviewedPart(statements: readonly Statement[]): string {
  const many = statements.filter(({ review }) => review !== undefined).length
  return many === 0 ? '' : ` · ${many} reviewed`
}

/** Why reports in these languages state nothing: "not read: no language pack for fr, nl". */
export function notRead(languages: readonly string[]): string {
  return `not read: no language pack for ${[...new Set(languages)].sort().join(', ')}`
}
