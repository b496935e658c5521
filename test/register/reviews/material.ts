import { anchor, review, type Review, type Verdict } from '../../../src/model/review.ts'
import type { Position, Statement } from '../../../src/model/statement.ts'
import { position, report } from '../../store/reports.ts'

export const DOCUMENT = report('Frankreich schickt Truppen. Estland schickt Flugzeuge, und Frankreich prüft Hilfe zur See.')

/** A position of the document, on the first place where the words stand. */
export const stated = (words: string, fields: Partial<Pick<Position, 'party' | 'measure' | 'stance' | 'conditions'>> = {}): Statement =>
  position(DOCUMENT, words, fields)

/** A review at the minute `at` of a day. */
export function said(verdict: Verdict, at: number, by = 'Abel', because: string | null = null): Review {
  return review(verdict, { by, because, when: new Date(Date.UTC(2025, 10, 25, 12, at)).toISOString() })
}

export const right = (statement: Statement, at: number, by?: string): Review =>
  said({ on: 'statement', verdict: 'right', anchor: anchor(statement) }, at, by)

export const wrong = (statement: Statement, at: number, by?: string): Review =>
  said({ on: 'statement', verdict: 'wrong', anchor: anchor(statement) }, at, by)

export const set = (statement: Statement, fields: Partial<Position>, at: number, by?: string): Review =>
  said({ on: 'statement', verdict: 'set', anchor: anchor(statement), correction: { kind: 'position', ...fields } }, at, by)

export const withdraw = ({ id }: Review, at: number, by?: string): Review => said({ on: 'review', verdict: 'withdraw', review: id }, at, by)
