import { expect, it } from 'vitest'
import { retold } from '../../../src/register/origins/retold.ts'
import { weighed } from '../../../src/register/origins/weighed.ts'
import { pairs, report, shippedWeight, sketchOf } from './material.ts'

const words = (text: string, { start, end }: { readonly start: number; readonly end: number }) =>
  text.slice(start, end).replace(/\s+/gu, ' ')

it('tells which sentences of a copy are kept, changed, added and dropped', async () => {
  const weight = await shippedWeight()
  const [there = '', here = ''] = pairs()[0]?.texts ?? []
  const ready = (text: string) => weighed(report('x'), sketchOf(text), weight)
  const { kept, changed, added, dropped } = retold(
    ready(here),
    ready(there),
    (beside) => words(here, beside.here) === words(there, beside.there),
  )
  const begin = (text: string) => (at: { readonly start: number; readonly end: number }) => text.slice(at.start, at.end).slice(0, 14)
  expect(kept.map((beside) => begin(here)(beside.here))).toEqual(['Die hundertzwa', 'Für den Einsat', 'Verteidigungsm'])
  expect(kept.map((beside) => begin(there)(beside.there))).toContain('Die hundertzwa')
  expect(changed.map((beside) => begin(here)(beside.here))).toEqual(['Kalnins: Vierz', 'Das Kabinett b'])
  expect(added.map(begin(here))).toEqual(['Es ist der wei', 'In Riga fragt '])
  expect(dropped.map(begin(there))).toContain('Die Opposition')
})
