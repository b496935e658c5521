import { describe, expect, it } from 'vitest'
import { NOTHING_ASSUMED } from '../../src/model/scenario.ts'
import { scenarioOf, under } from '../../web/src/outlook/asked.ts'
import { assuming, cellSize, cellWorth, failing, isOpen, stanceWorth } from '../../web/src/outlook/changes.ts'
import { atLeast } from '../../web/src/outlook/exceedance.ts'
import { sizeIn } from '../../web/src/outlook/size.ts'
import { addressOf, href } from '../../web/src/router/address.ts'
import { OPEN_OUTLOOK, type OutlookQuery } from '../../web/src/router/outlook.ts'

const WHOLE =
  '/outlook?asOf=2026-01-10&assume=ceasefire=true,approval:ES=false,us_backstop=0.6,peace_deal=open,approval:NL%7Cceasefire=0.8' +
  '&implied=ceasefire=peace_deal%7Cmandate&worth=willing=0.5,FR:willing=0.9,FR:troops=0.8&sizes=FR:troops=6000,GB:troops=4000..6000' +
  '&failed=DE:arms&goal=troops%3E=15000%20%26%20air:covered&show=cell:FR:troops'

function queryIn(path: string): OutlookQuery {
  const address = addressOf(new URL(path, 'http://127.0.0.1'))
  if (address.page !== 'outlook') throw new Error(`${path} is no outlook`)
  return address.query
}

describe('the address of an outlook', () => {
  for (const path of ['/outlook', '/outlook?assume=ceasefire=true', WHOLE])
    it(`is the same again: ${path}`, () => {
      const query = queryIn(path)
      expect(href({ page: 'outlook', query })).toBe(path)
      expect(href({ page: 'outlook', query: under(query, scenarioOf(query)) })).toBe(path)
    })

  it('states the whole scenario', () => {
    expect(scenarioOf(queryIn(WHOLE))).toEqual({
      assume: [
        { proposition: 'ceasefire', probability: 1, where: 'assume' },
        { proposition: 'approval:ES', probability: 0, where: 'assume' },
        { proposition: 'us_backstop', probability: 0.6, where: 'assume' },
        { proposition: 'peace_deal', probability: null, where: 'assume' },
      ],
      given: [{ proposition: 'approval:NL', given: 'ceasefire', probability: 0.8, where: 'assume' }],
      implied: [{ proposition: 'ceasefire', by: ['peace_deal', 'mandate'], where: 'implied' }],
      worth: [
        { of: 'stance', party: null, stance: 'willing', worth: 0.5, where: 'worth' },
        { of: 'stance', party: 'FR', stance: 'willing', worth: 0.9, where: 'worth' },
        { of: 'cell', cell: 'FR:troops', worth: 0.8, where: 'worth' },
      ],
      sizes: [
        { cell: 'FR:troops', low: 6000, high: 6000, where: 'sizes' },
        { cell: 'GB:troops', low: 4000, high: 6000, where: 'sizes' },
      ],
      failed: [{ cell: 'DE:arms', where: 'failed' }],
    })
  })

  it('is all that it says of a part, also where the part stands in it more than once', () => {
    const query = queryIn('/outlook?assume=ceasefire=true&failed=DE:arms&assume=us_backstop=0.5')
    expect(query.assume).toBe('ceasefire=true,us_backstop=0.5')
    expect(() => scenarioOf(queryIn('/outlook?assume=ceasefire=true&assume=ceasefire=false'))).toThrow('ceasefire is assumed twice')
  })

  for (const [path, where, what] of [
    ['/outlook?assume=ceasefire', 'assume', '"ceasefire" assumes nothing'],
    ['/outlook?assume=ceasefire=2', 'assume', '"2" for ceasefire is no probability'],
    ['/outlook?worth=willing', 'worth', '"willing" says nothing'],
    ['/outlook?worth=willing=much', 'worth', '"much" is no number from 0 to 1'],
    ['/outlook?sizes=FR:troops=1..2..3', 'sizes', '"1..2..3" is no size'],
    ['/outlook?asume=ceasefire=true', 'the address', 'nothing of an outlook is called "asume"'],
  ] as const)
    it(`that makes no sense is refused with the part and the cure: ${path}`, () => {
      const cure = expect.stringMatching(/^(write|the nearest)/) as string
      expect(() => scenarioOf(queryIn(path))).toThrow(expect.objectContaining({ where, message: what, cure }))
    })
})

describe('a change of a scenario', () => {
  it('says one thing once, and takes it back', () => {
    const twice = assuming(assuming(NOTHING_ASSUMED, 'ceasefire', 0.5), 'ceasefire', 1)
    expect(twice.assume).toEqual([{ proposition: 'ceasefire', probability: 1, where: 'assume' }])
    expect(isOpen(assuming(twice, 'ceasefire', null))).toBe(true)
    const changed = failing(
      cellSize(cellWorth(stanceWorth(NOTHING_ASSUMED, 'willing', 0.5), 'FR:troops', 1), 'FR:troops', { low: 1, high: 2 }),
      'FR:troops',
      true,
    )
    expect(under(OPEN_OUTLOOK, changed)).toMatchObject({ worth: 'willing=0.5,FR:troops=1', sizes: 'FR:troops=1..2', failed: 'FR:troops' })
    const back = failing(
      cellSize(cellWorth(stanceWorth(changed, 'willing', null), 'FR:troops', null), 'FR:troops', null),
      'FR:troops',
      false,
    )
    expect(isOpen(back)).toBe(true)
  })

  it('leaves one of a kind open by saying so where all of its kind are decided', () => {
    const all = assuming(NOTHING_ASSUMED, 'approval', 1)
    expect(assuming(all, 'approval:ES', null).assume).toContainEqual({ proposition: 'approval:ES', probability: null, where: 'assume' })
  })
})

describe('how likely there is at least so much', () => {
  const distribution = {
    low: [
      { amount: 0, probability: 0.5 },
      { amount: 10, probability: 0.5 },
    ],
    high: [
      { amount: 0, probability: 0.25 },
      { amount: 15, probability: 0.75 },
    ],
  }

  it('falls behind each amount', () => {
    expect(atLeast({ distribution }, 20)).toEqual([
      { amount: 0, low: 1, high: 1 },
      { amount: 10, low: 0.5, high: 0.75 },
      { amount: 15, low: 0, high: 0.75 },
      { amount: 20, low: 0, high: 0 },
    ])
  })

  it('is given at so many points as can be told apart, of however many amounts', () => {
    const many = Array.from({ length: 5000 }, (_, amount) => ({ amount, probability: 1 / 5000 }))
    const curve = atLeast({ distribution: { low: many, high: many } }, 5000)
    expect(curve).toHaveLength(401)
    expect(curve[200]?.low).toBeCloseTo(0.5, 3)
  })
})

describe('a size as people write it', () => {
  for (const [written, size] of [
    ['6000', { low: 6000, high: 6000 }],
    ['4,000 – 6,000', { low: 4000, high: 6000 }],
    ['4000..6000', { low: 4000, high: 6000 }],
    ['6000-4000', null],
    ['many', null],
    ['', null],
  ] as const)
    it(`is read or is none: ${written}`, () => {
      expect(sizeIn(written)).toEqual(size)
    })
})
