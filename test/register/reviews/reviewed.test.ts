import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../../bench/random.ts'
import { anchor, type Review } from '../../../src/model/review.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { compile } from '../../../src/register/compile.ts'
import { reviewedDocument } from '../../../src/register/reviews/document.ts'
import { reviewed } from '../../../src/register/reviews/reviewed.ts'
import { disputed, standing } from '../../../src/register/reviews/standing.ts'
import { position, report } from '../../store/reports.ts'
import { DOCUMENT, right, said, set, stated, withdraw, wrong } from './material.ts'

const troops = stated('Frankreich schickt')
const planes = stated('Estland schickt', { party: 'EE', measure: 'air' })

/** What is left of statements: party, measure, stance, conditions, and who reviewed it. */
const left = (statements: readonly Statement[], ...reviews: readonly Review[]) =>
  reviewed(statements, reviews).statements.map((s) =>
    s.kind === 'position' ? [s.party, s.measure, s.stance, ...s.conditions, s.review ? 'reviewed' : ''].filter(Boolean).join(' ') : s.kind,
  )

describe('a statement that a person reviewed', () => {
  it('is out where it is wrong, and told as refused', () => {
    expect(left([troops, planes], wrong(troops, 1))).toEqual(['EE air willing'])
    expect(reviewed([troops, planes], [wrong(troops, 1)]).refused).toEqual([troops])
  })

  it('is as it was read where it is right, and names the review', () => {
    const review = right(troops, 1)
    expect(reviewed([troops], [review]).statements).toEqual([{ ...troops, review: review.id }])
  })

  it('has the fields that the person corrected, with its own id, words and cues, and a rule that names the review', () => {
    const review = set(troops, { stance: 'declined', conditions: ['ceasefire'] }, 1)
    expect(reviewed([troops], [review]).statements).toEqual([
      { ...troops, stance: 'declined', conditions: ['ceasefire'], rule: `review ${review.id} of by hand`, review: review.id },
    ])
  })

  it('goes by the last verdict, and by the one before it where that is withdrawn', () => {
    const [first, second] = [wrong(troops, 1), right(troops, 2)]
    expect(left([troops], first, second)).toEqual(['FR troops willing reviewed'])
    expect(left([troops], first, second, withdraw(second, 3))).toEqual([])
    expect(left([troops], first, second, withdraw(second, 3), withdraw(first, 4))).toEqual(['FR troops willing'])
  })

  it('is in dispute where two people say two things of it, each by the last that he or she said', () => {
    const of = (...reviews: readonly Review[]) => disputed(reviewed([troops], reviews).histories.get(troops.id) ?? [])
    expect(of(wrong(troops, 1, 'Abel'), right(troops, 2, 'Bona'))).toBe(true)
    expect(of(wrong(troops, 1, 'Abel'), right(troops, 2, 'Bona'), right(troops, 3, 'Abel'))).toBe(false)
    expect(of(set(troops, { stance: 'declined' }, 1, 'Abel'), set(troops, { stance: 'opposes' }, 2, 'Bona'))).toBe(true)
  })
})

describe('what a better reader reads', () => {
  const longer = stated('Frankreich schickt Truppen')
  const shorter = stated('schickt Truppen')

  it('stays out where the words were refused, also where its quote is a little longer or shorter', () => {
    for (const better of [longer, shorter, { ...longer, id: 's-other', rule: 'other' }])
      expect(left([better], wrong(troops, 1))).toEqual([])
  })

  it('stays out whatever it makes of the same words for the same party and measure, until somebody finds that right', () => {
    const other = stated('Frankreich schickt Truppen', { stance: 'considering', conditions: ['approval'] })
    expect(left([other], wrong(troops, 1))).toEqual([])
    expect(left([other], wrong(troops, 1), right(other, 2))).toEqual(['FR troops considering approval reviewed'])
  })

  it('is in where other words say it, or the same words say something of another party or measure', () => {
    const elsewhere = stated('Frankreich prüft')
    const other = stated('Frankreich schickt Truppen', { measure: 'arms' })
    expect(left([elsewhere, other], wrong(troops, 1))).toEqual(['FR troops willing', 'FR arms willing'])
  })

  it('is in beside the refused one where it says something else', () => {
    const beside = stated('Frankreich schickt Truppen', { stance: 'declined' })
    expect(left([troops, beside], wrong(troops, 1))).toEqual(['FR troops declined'])
  })

  it('is found again by further places of the same statement', () => {
    const moved = { ...stated('Frankreich prüft'), also: [longer.quote] }
    expect(left([moved], wrong(troops, 1))).toEqual([])
  })

  it('is confirmed only where it still says the same', () => {
    expect(left([longer], right(troops, 1))).toEqual(['FR troops willing reviewed'])
    const other = stated('Frankreich schickt Truppen', { stance: 'declined' })
    expect(left([other], right(troops, 1))).toEqual(['FR troops declined'])
  })

  it('is corrected anew, and taken for reviewed where it reads what the correction says', () => {
    const review = set(troops, { party: 'PL', stance: 'declined' }, 1)
    expect(left([longer], review)).toEqual(['PL troops declined reviewed'])
    expect(left([stated('Frankreich schickt Truppen', { party: 'PL', stance: 'declined' })], review)).toEqual([
      'PL troops declined reviewed',
    ])
    expect(left([stated('Frankreich schickt Truppen', { party: 'DE' })], review)).toEqual(['DE troops willing'])
  })
})

describe('a review whose words nothing is read in any more', () => {
  it('is orphaned, not dropped', () => {
    const reviews = [right(troops, 1), wrong(planes, 2)]
    expect(reviewed([planes], reviews).orphaned).toEqual([reviews[0]])
    expect(reviewed([], reviews).orphaned).toEqual(reviews)
    expect(reviewed([troops, planes], reviews).orphaned).toEqual([])
  })

  it('is none once it is withdrawn', () => {
    const review = right(troops, 1)
    expect(reviewed([], [review, withdraw(review, 2)]).orphaned).toEqual([])
  })
})

describe('what is said of two things', () => {
  const other = report('Estland schickt Truppen.')
  const elsewhere = position(other, 'Estland')
  const pair = (verdict: 'same' | 'different' | 'unsure', at: number, by?: string) =>
    said({ on: 'events', verdict, anchors: [anchor(troops), anchor(elsewhere)] }, at, by)

  it('ties the statements at its words, by what was said last', () => {
    const { ties } = reviewed([troops, elsewhere], [pair('same', 2), pair('different', 1)])
    expect(ties.events).toEqual({ same: [[troops.id, elsewhere.id].toSorted()], different: [] })
    expect(reviewed([troops, elsewhere], [pair('same', 1), pair('unsure', 2)]).ties.events).toEqual({ same: [], different: [] })
  })

  it('is orphaned where one of them is read no more, and ties nothing', () => {
    const { ties, orphaned } = reviewed([troops], [pair('same', 1)])
    expect([ties.events.same, orphaned]).toEqual([[], [pair('same', 1)]])
  })

  it('ties reports by their ids, whichever is named first', () => {
    const of = (verdict: 'same' | 'different', reports: readonly [string, string], at: number) =>
      said({ on: 'origins', verdict, reports }, at)
    const { ties } = reviewed([], [of('same', ['d-1', 'd-2'], 1), of('different', ['d-2', 'd-1'], 2), of('same', ['d-3', 'd-1'], 3)])
    expect(ties.origins).toEqual({ same: [['d-1', 'd-3']], different: [['d-1', 'd-2']] })
  })
})

describe('the order of reviews', () => {
  it('is that of time, whatever order they come in; and each document can be looked at by itself', () => {
    const random = randomFrom(20251126)
    const any = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
    const shuffled = <T>(items: readonly T[]) =>
      items
        .map((item) => ({ item, at: random() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ item }) => item)
    const documents = ['Erster', 'Zweiter', 'Dritter'].map((name) => report(`${name} Bericht: Frankreich schickt Truppen, Estland auch.`))
    const statements = documents.flatMap((document) => [
      position(document, 'Frankreich schickt'),
      position(document, 'Estland', { party: 'EE' }),
    ])
    for (let round = 0; round < 100; round++) {
      const made: Review[] = []
      for (let at = 0; at < 12; at++) {
        const of = any(statements)
        const earlier = made.length > 0 ? any(made) : null
        const verdicts = [
          () => right(of, at, any(['Abel', 'Bona'])),
          () => wrong(of, at),
          () => set(of, { stance: any(['declined', 'committed']) }, at),
          () => (earlier && earlier.on !== 'review' ? withdraw(earlier, at) : right(of, at)),
          () => said({ on: 'events', verdict: any(['same', 'different', 'unsure']), anchors: [anchor(of), anchor(any(statements))] }, at),
          () => said({ on: 'origins', verdict: any(['same', 'different']), reports: [of.document, any(statements).document] }, at),
        ]
        made.push(any(verdicts)())
      }
      const whole = reviewed(statements, made)
      expect(reviewed(statements, shuffled(made))).toEqual(whole)
      const holding = standing(made)
      for (const { id } of documents) {
        const of = (all: readonly Statement[]) => all.filter(({ document }) => document === id)
        expect(reviewedDocument(id, of(statements), holding).statements).toEqual(of(whole.statements))
      }
    }
  })
})

describe('a register', () => {
  it('is that of the statements as reviewed', () => {
    const other = report('Frankreich schickt keine Truppen.', { published: '2025-10-01' })
    const refusal = position(other, 'keine', { stance: 'declined' })
    const cells = (...reviews: readonly Review[]) =>
      compile([troops, refusal], [DOCUMENT, other], { asOf: null, reviews }).cells.map(({ id, stance, reports }) => [id, stance, reports])
    expect(cells()).toEqual([['FR:troops', 'declined', 2]])
    expect(cells(wrong(refusal, 1))).toEqual([['FR:troops', 'willing', 1]])
    expect(cells(set(refusal, { party: 'PL' }, 1))).toEqual([
      ['FR:troops', 'willing', 1],
      ['PL:troops', 'declined', 1],
    ])
    const same = said({ on: 'origins', verdict: 'same', reports: [DOCUMENT.id, other.id] }, 1)
    expect(compile([], [DOCUMENT, other], { asOf: null, reviews: [same] }).origins).toHaveLength(1)
  })
})
