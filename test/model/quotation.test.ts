import { expect, test } from 'vitest'
import { quotation } from '../../src/model/quotation.ts'

const unknown = { type: 'direct', speaker: null, speakerSpan: null, cueSpan: null, addressee: null, addresseeSpan: null } as const

test('a quotation holds the words of its text', () => {
  expect(quotation('Er sagte: „Ja.“', { start: 10, end: 15 }, unknown)).toEqual({ start: 10, end: 15, text: '„Ja.“', ...unknown })
})

test('a quotation, its speaker or its cue outside of the text is refused', () => {
  expect(() => quotation('Ja.', { start: 0, end: 4 }, unknown)).toThrow(RangeError)
  expect(() => quotation('Ja.', { start: 0, end: 3 }, { ...unknown, speakerSpan: { start: 3, end: 9 } })).toThrow(RangeError)
})
