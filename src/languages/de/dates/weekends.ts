import { addDays, weekdayOf, weekOf } from '../../../reading/dates/calendar.ts'
import type { DateRow } from '../../../reading/dates/tagger.ts'
import { ahead } from './tense.ts'
import { date } from './values.ts'

/** The weekend, which goes by the same rule as a weekday: the last one up to the report's own day, unless the words tell another. */
export const WEEKENDS: readonly DateRow[] = [
  {
    name: 'weekend',
    pattern: 'MOD des? wochenende/wochenendes/wochenend | wochenende/wochenendes/wochenend',
    read: (_, when) => {
      const { day } = when
      if (!/^(?:am|vom|zum|das|dem|übers|fürs|des|bis|ab|seit|ganze|ganzen)$/.test(when.before)) return undefined
      if (day === null) return date('XXXX-WXX-WE', 'implied')
      const here = weekdayOf(day) >= 6 || ahead(when)
      return date(`${weekOf(here ? day : addDays(day, -7))}-WE`, 'implied')
    },
    example: 'Am [Wochenende] tagte die Runde.',
    silent: 'Ein Wochenendhaus steht am See.',
  },
  {
    name: 'each-weekend',
    pattern: 'wochenenden',
    read: (_, { before }) => (/^(?:an|am|den)$/.test(before) ? { type: 'set', value: 'XXXX-WXX-WE', how: 'stated', on: null } : undefined),
    example: 'An [Wochenenden] ist das Amt zu.',
    silent: 'Die Wochenendenergie fehlt.',
  },
]
