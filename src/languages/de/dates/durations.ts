import { period, type Unit } from '../../../reading/dates/calendar.ts'
import type { Slots } from '../../../reading/dates/pattern.ts'
import type { DateRow, When } from '../../../reading/dates/tagger.ts'
import { amount, duration, reference } from './values.ts'

/** How long something lasts: "zwei Wochen", "monatelang", "ein halbes Jahr", "dreitägig". */

const unitOf = (slots: Slots): Unit => (slots.any('UNIT', 'UNITS', 'LONG', 'LASTING')?.code ?? 'D') as Unit
const exactly = (slots: Slots): string | undefined => slots.any('EXACTLY', 'JUST')?.code

const lasting = (slots: Slots) => {
  const count = slots.any('ONE', 'COUNT', 'MANY', 'BOTH', 'LONG')
  const n = count ? amount(count) : null
  return duration(period(n, unitOf(slots)), exactly(slots))
}

/** "zwölf Jahre alt" tells an age, "ein Tag der Trauer" a kind of day. */
const OTHERWISE = /^(?:alt|alte|alten|alter|altes|älter|jünger)$/
const OF = /^(?:der|des|wie)$/
const BEFORE_MANY = /^(?:seit|nach|über|für|binnen|auf|innerhalb|während)$/
const CHILD = /^(?:mädchen|junge|jungen|kind|kinder|sohn|tochter|schüler\p{L}*|bub|enkel\p{L}*)$/u

function counted(slots: Slots, when: When) {
  const one = slots.get('ONE')
  if (OTHERWISE.test(when.after) || (when.before === 'von' && when.lower[when.from - 2] === 'alter')) return undefined
  if (one && (OF.test(when.after) || /^eines$/.test(when.lower[when.from] ?? ''))) return undefined
  if (one && slots.any('UNIT', 'UNITS')?.kind === 'UNITS') return undefined
  if (slots.get('JUST') && !/^(?:seit|nach|von|mit|für|auf|um)$/.test(when.before)) return undefined
  return unitOf(slots) === 'WE' ? undefined : lasting(slots)
}

/** "zwei" of "zwei bis drei Jahre". */
function lowEnd(slots: Slots, { terms, lower, to }: When) {
  if (!/^(?:bis|oder|–|-)$/.test(lower[to] ?? '')) return undefined
  const count = terms(to + 1).find((t) => t.kind === 'COUNT')
  const unit = count && terms(to + 1 + count.width).find((t) => t.kind === 'UNITS')
  if (!count || !unit || OTHERWISE.test(lower[to + 1 + count.width + unit.width] ?? '')) return undefined
  return unit.code !== 'WE' ? duration(period(slots.any('COUNT', 'ONE')?.n ?? 0, unit.code as Unit), exactly(slots)) : undefined
}

export const DURATIONS: readonly DateRow[] = [
  {
    name: 'duration',
    pattern: 'EXACTLY/JUST? ONE/COUNT/MANY UNIT/UNITS',
    read: counted,
    example: 'Die Waffen ruhten [zwei Wochen] lang.',
    silent: 'Sie ist zwölf Jahre alt.',
  },
  {
    name: 'low-end',
    pattern: 'EXACTLY? COUNT/ONE',
    read: lowEnd,
    example: 'Es dauert [zwei] bis drei Jahre.',
    silent: 'Es kamen zwei bis drei Staaten.',
  },
  {
    name: 'which-duration',
    pattern: 'SHIFT EXACTLY? ONE/COUNT/MANY/BOTH UNITS | EXACTLY? COUNT SHIFT UNITS',
    read: (slots) => {
      const shift = slots.get('SHIFT')?.n ?? 0
      return slots.get('MANY') && shift !== 0 ? reference(shift < 0 ? 'PAST_REF' : 'FUTURE_REF') : lasting(slots)
    },
    example: 'In den [vergangenen drei Jahren] geschah wenig.',
    silent: 'In den letzten drei Jahrgängen fehlte er.',
  },
  {
    name: 'many-units',
    pattern: 'UNITS',
    read: (slots, when) => {
      const told =
        BEFORE_MANY.test(when.before) || when.after === 'lang' || (when.before === 'von' && when.lower[when.from - 2] === 'innerhalb')
      return told ? lasting(slots) : undefined
    },
    example: 'Seit [Jahren] wird verhandelt.',
    silent: 'Die Jahre vergingen.',
  },
  {
    name: 'half-of-it',
    pattern: 'viertelstunde | dreiviertelstunde | halbjahr | vierteljahr | jahresfrist',
    read: (_, { lower, from, before }) => {
      const word = lower[from] ?? ''
      if (!/^(?:eine?[mnr]?|binnen|vor)$/.test(before)) return undefined
      return duration(
        { viertelstunde: 'PT15M', dreiviertelstunde: 'PT45M', halbjahr: 'P6M', vierteljahr: 'P3M', jahresfrist: 'P1Y' }[word] ?? '',
      )
    },
    example: 'Das Gespräch dauerte eine [Viertelstunde].',
    silent: 'Die Viertelfinalrunde begann.',
  },
  {
    name: 'lasting',
    pattern: 'LASTING',
    read: lasting,
    example: 'Es wurde [monatelang] verhandelt.',
    silent: 'Der Landgang dauerte.',
  },
  {
    name: 'long',
    pattern: 'LONG',
    read: (slots, { after, words, from }) => {
      const years = slots.get('LONG')?.code === 'Y'
      // "der 47-jährige Minister", "das achtjährige Mädchen" have an age
      if (years && ((slots.get('LONG')?.n ?? 0) > 15 || CHILD.test(after) || /^\p{Lu}/u.test(words[from]?.text ?? ''))) return undefined
      return lasting(slots)
    },
    example: 'Nach dem [dreitägigen] Treffen reiste er ab.',
    silent: 'Der 47-jährige Minister reiste ab.',
  },
]
