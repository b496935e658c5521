import type { Figure, FigureAbout, Happening, Mode, Statement } from '../../../src/model/statement.ts'
import { dayInWords } from './day.ts'
import { EVENT, MODE } from './event.ts'
import type { Names, Provided } from './names.ts'
import { quantityInWords } from './quantity.ts'
import { STANCE } from './stance.ts'

const ABOUT: Readonly<Record<FigureAbout, string>> = {
  members: 'members',
  contributors: 'contributors',
  troops: 'size of a force',
  money: 'money',
  other: 'a figure',
}

/** Where it says more than that somebody took part. */
const attending = (mode: Mode): string => (mode === 'remote' || mode === 'absent' ? ` ${MODE[mode]}` : '')

/** A statement in one line, for titles, for screen readers and for search. */
export function statementInWords(statement: Statement, names: Names): string {
  switch (statement.kind) {
    case 'position':
      return positionInWords(statement, names)
    case 'event':
      return eventInWords(statement, names)
    case 'figure':
      return figureInWords(statement)
  }
}

/** "France, Troops: willing, depends on ceasefire". Serves cells as well as positions. */
export function positionInWords(
  { party, measure, stance, ...provided }: { party: string; measure: string; stance: keyof typeof STANCE } & Provided,
  names: Names,
): string {
  const proviso = provided.conditions.length === 0 ? '' : `, depends on ${names.conditions(provided)}`
  return `${names.party(party)}, ${names.measure(measure)}: ${STANCE[stance].word}${proviso}`
}

export function eventInWords({ type, date, place, participants }: Happening, names: Names): string {
  const who = participants.map(({ who, mode }) => names.party(who) + attending(mode)).join(', ')
  const whenWhere = [date === null ? '' : dayInWords(date), place ?? ''].filter((word) => word !== '').join(', ')
  return EVENT[type] + (whenWhere === '' ? '' : `, ${whenWhere}`) + (who === '' ? '' : `: ${who}`)
}

export function figureInWords(figure: Figure): string {
  return `${quantityInWords(figure)} (${ABOUT[figure.about]})`
}
