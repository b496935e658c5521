import { describe, expect, it } from 'vitest'
import { anchor, byTime, documentsOf, review, untouched } from '../../src/model/review.ts'
import { position, report } from '../store/reports.ts'

const document = report('Frankreich schickt Truppen.')
const words = anchor(position(document, 'Frankreich schickt', { conditions: ['ceasefire'] }))
const when = '2025-11-25T12:00:00.000Z'
const said = { by: 'Abel', when, because: null }

describe('an anchor', () => {
  it('is the words with where they stand, and what was read in them', () => {
    expect(words).toEqual({
      document: document.id,
      start: 0,
      end: 18,
      text: 'Frankreich schickt',
      told: { kind: 'position', party: 'FR', measure: 'troops', stance: 'willing', conditions: ['ceasefire'], alternatives: [] },
    })
  })
})

describe('a review', () => {
  const wrong = review({ on: 'statement', verdict: 'wrong', anchor: words }, said)

  it('has an id by all that it says, in whatever order that is written', () => {
    expect(wrong.id).toMatch(/^r-[0-9a-f]{16}$/)
    expect(review({ anchor: { ...words }, verdict: 'wrong', on: 'statement' }, { because: null, when, by: 'Abel' }).id).toBe(wrong.id)
    const others = [
      review({ on: 'statement', verdict: 'right', anchor: words }, said),
      review({ on: 'statement', verdict: 'wrong', anchor: { ...words, end: 19 } }, said),
      review({ on: 'statement', verdict: 'wrong', anchor: words }, { ...said, by: 'Bona' }),
      review({ on: 'statement', verdict: 'wrong', anchor: words }, { ...said, because: 'so' }),
    ]
    expect(new Set([wrong, ...others].map(({ id }) => id)).size).toBe(5)
  })

  it('shows whether anybody touched it', () => {
    expect(untouched(JSON.parse(JSON.stringify(wrong)) as typeof wrong)).toBe(true)
    expect(untouched({ ...wrong, by: 'Bona' })).toBe(false)
  })

  it('is about the documents that it names', () => {
    expect(documentsOf(wrong)).toEqual([document.id])
    expect(documentsOf(review({ on: 'origins', verdict: 'same', reports: ['d-1', 'd-2'] }, said))).toEqual(['d-1', 'd-2'])
    expect(documentsOf(review({ on: 'review', verdict: 'withdraw', review: wrong.id }, said))).toEqual([])
  })

  it('comes before those that were said later, and of one moment in the order of ids', () => {
    const later = review({ on: 'statement', verdict: 'right', anchor: words }, { ...said, when: '2025-11-25T12:00:00.001Z' })
    const now = review({ on: 'statement', verdict: 'right', anchor: words }, said)
    const [first, second] = [wrong, now].toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect([later, second, first].toSorted((a, b) => (a && b ? byTime(a, b) : 0))).toEqual([first, second, later])
  })
})
