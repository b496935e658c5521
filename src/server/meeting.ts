import type { Quote } from '../model/quote.ts'
import type { Statement } from '../model/statement.ts'

type Words = Pick<Quote, 'start' | 'end'>

/** Whether a statement rests on some of these words of its report. */
export function restsOn({ quote, also }: Pick<Statement, 'quote' | 'also'>, words: Words): boolean {
  return [quote, ...also].some((own) => own.start < words.end && words.start < own.end)
}

/** Whether two statements of one report rest on the same words, or some of them. */
export function meet(one: Pick<Statement, 'quote' | 'also'>, other: Pick<Statement, 'quote' | 'also'>): boolean {
  return [other.quote, ...other.also].some((words) => restsOn(one, words))
}
