import type { ClueDraft, DayClue, OfficeClue } from '../../model/clue.ts'
import type { Sentence } from '../../reading/sentence.ts'
import { dayClues } from './clues/days.ts'
import { officeClues } from './clues/offices.ts'

/** What a German sentence shows of the time it was written in. Of a report that has its day, only whom it calls what: nobody asks for the rest. */
export function clues(sentence: Sentence, text: string, day: string | null): readonly ClueDraft<OfficeClue | DayClue>[] {
  const offices = officeClues(sentence, text)
  return day === null ? [...offices, ...dayClues(sentence, text)] : offices
}
