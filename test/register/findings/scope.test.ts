import { describe, expect, it } from 'vitest'
import { scope } from '../../../src/register/findings/scope.ts'
import { AROUND, position } from './known.ts'

const found = (source: Parameters<typeof position>, retold: Parameters<typeof position>, official = false) =>
  scope({ source: [position(...source)], retold: [position(...retold)], official }, AROUND)

describe('a finding on scope', () => {
  it('names a retelling that is firmer than what it retells', () => {
    expect(found(['a1 2025-09-04', 'willing'], ['b1 2025-09-05', 'committed'])).toMatchObject([
      { kind: 'scope', about: 'FR:troops', severity: 'medium', message: expect.stringContaining('willing became committed') as string },
    ])
  })

  it('names a condition that is gone, and weighs it more where the source is official', () => {
    expect(found(['a1 2025-09-04', 'willing', { conditions: ['ceasefire'] }], ['b1 2025-09-05', 'willing'], true)).toMatchObject([
      { severity: 'high', message: expect.stringContaining('the condition ceasefire is gone') as string },
    ])
  })

  it('names what was to be next door and is now in the country', () => {
    expect(found(['a1 2025-09-04', 'willing', { place: 'nearby' }], ['b1 2025-09-05', 'willing'])).toHaveLength(1)
  })

  it('is none on a retelling that is as firm, more careful, or has one more condition', () => {
    expect(found(['a1 2025-09-04', 'willing'], ['b1 2025-09-05', 'willing'])).toEqual([])
    expect(found(['a1 2025-09-04', 'committed'], ['b1 2025-09-05', 'willing'])).toEqual([])
    expect(found(['a1 2025-09-04', 'willing'], ['b1 2025-09-05', 'willing', { conditions: ['approval'] }])).toEqual([])
  })

  it('is none where nobody knows which report was first, unless the one is official', () => {
    expect(found(['a1', 'willing'], ['b1', 'committed'])).toEqual([])
    expect(found(['a1 2025-09-04', 'willing'], ['b1 2025-09-04', 'committed'])).toEqual([])
    expect(found(['a1 2025-09-04', 'willing'], ['b1 2025-09-04', 'committed'], true)).toHaveLength(1)
  })

  it('takes one of two alternatives for the condition kept', () => {
    const either = { conditions: ['ceasefire', 'peace_deal'], alternatives: [['ceasefire', 'peace_deal']] }
    expect(found(['a1 2025-09-04', 'willing', either], ['b1 2025-09-05', 'willing', { conditions: ['ceasefire'] }])).toEqual([])
  })

  it('does not mind where a refusal is not to happen', () => {
    expect(found(['a1 2025-09-04', 'declined', { place: 'nearby' }], ['b1 2025-09-05', 'declined'])).toEqual([])
  })

  it('does not ask a refusal for the condition of an offer', () => {
    expect(found(['a1 2025-09-04', 'willing', { conditions: ['ceasefire'] }], ['b1 2025-09-05', 'declined'])).toEqual([])
  })
})
