import type { Participant } from '../../model/statement.ts'
import type { Field } from '../table.ts'
import { MODES } from './lists.ts'

const ABOUT = {
  present: 'who was there: parties and people',
  remote: 'who took part from afar',
  absent: 'who is said to have stayed away',
  unknown: 'who took part, without it being said how',
} as const

/** The columns that show who took part in an event: one for each way. */
export function attendanceFields<R>(of: (record: R) => readonly Participant[]): readonly Field<R>[] {
  return MODES.map((mode) => ({
    name: mode === 'unknown' ? 'participants' : mode,
    kind: 'names',
    about: ABOUT[mode],
    value: (record) => of(record).flatMap((one) => (one.mode === mode ? [one.who] : [])),
  }))
}
