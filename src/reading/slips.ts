import type { AsideDraft, SlipAside } from '../model/aside.ts'
import { quote } from '../model/quote.ts'
import type { Block } from '../model/document.ts'
import { runs, type Word } from '../text/words.ts'
import { weekdayOf } from './dates/calendar.ts'
import type { LanguagePack } from './pack.ts'

/** Paragraphs are cut into pieces of so many words. */
const LONGEST = 300
/** Without a year in figures no day is named in full. */
const YEAR = /(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/u

/** Days that a text names in full with a weekday on which they do not fall. Where the year is only implied, it may be another one. */
export function slips(text: string, found: readonly Block[], { dates }: Pick<LanguagePack, 'dates'>): readonly AsideDraft<SlipAside>[] {
  return found
    .filter(({ kind, start, end }) => kind !== 'furniture' && YEAR.test(text.slice(start, end)))
    .flatMap(({ start, end }) => [...runs(text, start, end, LONGEST)])
    .flatMap((words) =>
      dates(words, null).flatMap((day): AsideDraft<SlipAside>[] => {
        if (day.type !== 'date' || day.how !== 'stated' || day.on?.length !== 10) return []
        const named = weekdayBy(words, day, dates)
        const [first, last] = [words[named?.at ?? -1], words[day.to - 1]]
        if (!named || !first || !last || named.weekday === weekdayOf(day.on)) return []
        return [{ kind: 'slip', on: day.on, weekday: named.weekday, quote: quote(text, first.start, last.end) }]
      }),
    )
}

/** The weekday that a date's words begin with, or that stands before them: "Montag, der 4. September 2025", "Montag (4. September 2025)". */
function weekdayBy(
  words: readonly Word[],
  { from }: { readonly from: number },
  dates: LanguagePack['dates'],
): { readonly at: number; readonly weekday: number } | null {
  const isMark = (at: number): boolean => words[at]?.kind === 'mark'
  // a word between the two belongs to the date only behind a mark: not "Montag und am 4. September 2025"
  const before = isMark(from - 1) ? from - 2 : isMark(from - 2) ? from - 3 : from - 1
  for (const at of [from, before]) {
    const word = words[at]
    const n = word?.kind === 'word' ? /^XXXX-WXX-([1-7])$/.exec(dates([word], null)[0]?.value ?? '')?.[1] : undefined
    if (n !== undefined) return { at, weekday: Number(n) }
  }
  return null
}
