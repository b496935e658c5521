import { period, type Unit } from '../../../reading/dates/calendar.ts'
import type { Slots } from '../../../reading/dates/pattern.ts'
import type { DateRow, When } from '../../../reading/dates/tagger.ts'
import { amount, set } from './values.ts'

/** How often something comes: "täglich", "jeden Montag", "alle zwei Wochen", "nachts". */

const unitOf = (slots: Slots): Unit => (slots.any('UNIT', 'UNITS')?.code ?? 'D') as Unit

/** "montags" and not the genitive "Montags"; at the head of a sentence both are written alike. */
const isAdverb = ({ words, lower, from, before }: When): boolean => words[from]?.text === lower[from] || (from === 0 && before === '')

const EVERY = 'jeder/jede/jeden/jedes/jedem'

export const SETS: readonly DateRow[] = [
  {
    name: 'often',
    pattern: 'TIMES? OFTEN',
    read: (slots) => set(slots.get('OFTEN')?.code ?? ''),
    example: 'Es gibt [täglich] Angriffe.',
    silent: 'Die Tagesangriffe hielten an.',
  },
  {
    name: 'every',
    pattern: `${EVERY} ORDERED? UNIT | ${EVERY} ORDERED WEEKDAY im UNIT`,
    read: (slots) => {
      const unit = unitOf(slots)
      return set(unit === 'WE' ? 'XXXX-WXX-WE' : period(slots.get('WEEKDAY') ? 1 : (slots.get('ORDERED')?.n ?? 1), unit))
    },
    example: 'Es gibt [jeden Tag] Angriffe.',
    silent: 'Jede Tageszeitung schrieb es.',
  },
  {
    name: 'every-named',
    pattern: `${EVERY} WEEKDAY/WEEKPART/MONTH/SEASON/PART`,
    read: (slots) => {
      const day = slots.any('WEEKDAY', 'WEEKPART')
      if (day) return set(`XXXX-WXX-${day.n}${day.code}`)
      const month = slots.get('MONTH')
      if (month) return set(`XXXX-${String(month.n).padStart(2, '0')}`)
      const season = slots.get('SEASON')
      return set(season ? `XXXX-${season.code}` : `XXXX-XX-XX${slots.get('PART')?.code}`)
    },
    example: 'Sie tagen [jeden Montag] in Kiel.',
    silent: 'Jede Montagsrunde fiel aus.',
  },
  {
    name: 'every-few',
    pattern: 'alle EXACTLY? COUNT/MANY UNITS',
    read: (slots) => {
      const count = slots.any('COUNT', 'MANY')
      return set(period(count ? amount(count) : null, unitOf(slots)))
    },
    example: 'Sie tagen [alle zwei Wochen] in Kiel.',
    silent: 'Alle zwei Wochenblätter schwiegen.',
  },
  {
    name: 'per-unit',
    pattern: 'pro/je UNIT | TIMES im/am/in/pro/je der/einer? UNIT | COUNT mal im/am/in/pro der? UNIT',
    read: (slots) => set(period(1, unitOf(slots))),
    example: 'Das kostet zwei Euro [pro Tag] und Kopf.',
    silent: 'Das kostet zwei Euro pro Tagesgast.',
  },
  {
    name: 'weekdays',
    pattern: 'EACHDAY',
    read: (slots, when) => (isAdverb(when) ? set(`XXXX-WXX-${slots.get('EACHDAY')?.n}`) : undefined),
    example: 'Das Blatt erscheint [montags] in Kiel.',
    silent: 'Das Montagsblatt erscheint.',
  },
  {
    name: 'parts-of-day',
    pattern: 'EACHPART',
    read: (slots, when) => (isAdverb(when) && when.before !== 'uhr' ? set(`XXXX-XX-XX${slots.get('EACHPART')?.code}`) : undefined),
    example: 'Die Drohnen kommen [nachts] über die Grenze.',
    silent: 'Des Nachtschichtens müde ging er.',
  },
  {
    name: 'round-the-clock',
    pattern: 'rund um die uhr',
    read: () => set('P1D'),
    example: 'Sie wachen [rund um die Uhr] dort.',
    silent: 'Rund um die Uhrenfabrik ist es still.',
  },
]
