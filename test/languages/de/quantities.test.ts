import { describe, expect, test } from 'vitest'
import { positionsOf } from './german.ts'

describe('a position knows how much', () => {
  test.each([
    ['Die Schweiz könnte bis zu 200 Soldaten in die Ukraine entsenden.', { low: null, high: 200, unit: 'soldiers' }],
    ['Frankreich hat zwei Milliarden Euro weitere Militärhilfe zugesagt.', { low: 2e9, high: 2e9, unit: 'EUR' }],
    ['26 Staaten sind bereit, Soldaten in die Ukraine zu entsenden.', null],
  ])('%s', (text, quantity) => {
    expect(positionsOf(text).map((p) => p.quantity)).toEqual([quantity])
  })
})

describe('a position knows that a force stays near', () => {
  test.each([
    ['Merz kündigte Soldaten auf Nato-Gebiet an.', 'nearby'],
    ['Deutschland ist bereit, Soldaten in einem benachbarten Land zu stationieren.', 'nearby'],
    ['Deutschland ist bereit, Soldaten in der Ukraine zu stationieren.', null],
  ])('%s', (text, place) => {
    expect(positionsOf(text).map((p) => p.place)).toEqual([place])
  })
})
