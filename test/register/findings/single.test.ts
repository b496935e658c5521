import { expect, it } from 'vitest'
import { single } from '../../../src/register/findings/single.ts'
import { AROUND, position } from './known.ts'

it('a cell of one report, or of copies of one, rests on one origin', () => {
  expect(single([position('a1', 'willing')], AROUND)).toMatchObject([{ kind: 'single', severity: 'low', about: 'FR:troops' }])
  expect(single([position('a1', 'willing'), position('b1', 'willing')], AROUND)).toMatchObject([
    { message: 'What is known of FR on troops rests on one origin, though two reports tell it.' },
  ])
})

it('a cell of two origins does not', () => {
  expect(single([position('a1', 'willing'), position('b2', 'declined')], AROUND)).toEqual([])
})
