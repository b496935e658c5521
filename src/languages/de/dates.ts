import { Lexicon } from '../../reading/dates/lexicon.ts'
import { type DateRow, type Tagger, tagger } from '../../reading/dates/tagger.ts'
import { DAYS } from './dates/days.ts'
import { DISTANCES } from './dates/distances.ts'
import { DURATIONS } from './dates/durations.ts'
import { FEAST_NAMES, HOLIDAY_ROWS } from './dates/feasts.ts'
import { HOURS } from './dates/hours.ts'
import { MONTHS } from './dates/months.ts'
import { NAMES } from './dates/names.ts'
import { NOTHING } from './dates/nothing.ts'
import { SEASONS } from './dates/seasons.ts'
import { SETS } from './dates/sets.ts'
import { shapes } from './dates/shapes.ts'
import { UNITS } from './dates/units.ts'
import { VOCABULARY } from './dates/vocabulary.ts'
import { WEEKDAYS } from './dates/weekdays.ts'
import { WEEKENDS } from './dates/weekends.ts'
import { YEARS } from './dates/years.ts'

/** All that German knows of times; of two rows that read equally many words the upper one wins. */
export const DATES: readonly DateRow[] = [
  ...NOTHING,
  ...DAYS,
  ...HOURS,
  ...WEEKENDS,
  ...WEEKDAYS,
  ...MONTHS,
  ...SEASONS,
  ...UNITS,
  ...HOLIDAY_ROWS,
  ...YEARS,
  ...DISTANCES,
  ...SETS,
  ...DURATIONS,
]

/**
 * The time expressions of a sentence. `day`: the report's own ISO day, from which weekdays and missing years are completed; `told`: what
 * the sentences before told of, which "drei Tage später" counts from.
 */
export const dates: Tagger = tagger(DATES, new Lexicon([...NAMES, ...VOCABULARY, ...FEAST_NAMES], shapes))
