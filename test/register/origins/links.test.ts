import { describe, expect, it } from 'vitest'
import { foreignPairs, linked, linkedAcross, pairs, shippedWeight } from './material.ts'

const weight = await shippedWeight()
const [copied, , retold] = pairs()

describe('two reports', () => {
  it.each(pairs().filter(({ together }) => together))('are linked: $name', ({ texts: [one, other] }) => {
    expect(linked({ one, other }, weight)).toHaveLength(1)
  })

  it.each(pairs().filter(({ together }) => !together))('are not linked: $name', ({ texts: [one, other] }) => {
    expect(linked({ one, other }, weight)).toEqual([])
  })

  it('are linked alike in either order and beside others', () => {
    const [first, ...others] = pairs()
    const [one = '', other = ''] = first?.texts ?? []
    const rest = Object.fromEntries(others.flatMap(({ texts }, at) => texts.map((text, half) => [`x${at}${half}`, text])))
    const alone = linked({ one, other }, weight)
    expect(linked({ other, one }, weight)).toEqual(alone)
    expect(linked({ ...rest, other, one }, weight).filter(({ ends }) => ends.join() === 'one,other')).toEqual(alone)
  })

  it('are copies whenever they were published, and retellings only within two weeks', () => {
    const [copy = '', copyOf = ''] = copied?.texts ?? []
    expect(linked({ 'a@2025-03-01': copy, 'b@2025-09-01': copyOf }, weight)).toHaveLength(1)
    const [tale = '', taleOf = ''] = retold?.texts ?? []
    expect(linked({ 'a@2025-03-01': tale, 'b@2025-03-09': taleOf }, weight)).toHaveLength(1)
    expect(linked({ 'a@2025-03-01': tale, 'b@2025-09-01': taleOf }, weight)).toEqual([])
  })

  it('of no sentence are not linked', () => {
    expect(linked({ one: '', other: 'Ja.' }, weight)).toEqual([])
  })
})

describe('two reports in two languages', () => {
  it.each(foreignPairs().filter(({ together }) => together))('are linked: $name', async (pair) => {
    expect(await linkedAcross(pair, weight)).toMatchObject([{ by: 'alignment' }])
  })

  it.each(foreignPairs().filter(({ together }) => !together))('are not linked: $name', async (pair) => {
    expect(await linkedAcross(pair, weight)).toEqual([])
  })

  it('are linked within two weeks, or where a day is unknown', async () => {
    const [pair] = foreignPairs()
    if (!pair) throw new Error('a pair')
    expect(await linkedAcross(pair, weight, ['2025-03-01', '2025-03-15'])).toHaveLength(1)
    expect(await linkedAcross(pair, weight, [null, '2025-03-15'])).toHaveLength(1)
    expect(await linkedAcross(pair, weight, ['2025-03-01', '2025-03-16'])).toEqual([])
  })
})
