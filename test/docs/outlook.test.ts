import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readScenario } from '../../src/cli/scenario.ts'
import { loadDossier, SHIPPED_DOSSIER } from '../../src/dossier/load.ts'
import { foresee } from '../../src/outlook/foresee.ts'
import { compile } from '../../src/register/compile.ts'
import { notes } from '../register/notation.ts'

const guide = readFileSync(resolve(import.meta.dirname, '../../docs/guide.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'garant-guide-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** The scenario in a block of the guide that has this line. */
function scenarioWith(line: string) {
  const block = [...guide.matchAll(/```yaml\n([^`]*)```/g)].map(([, text = '']) => text).find((text) => text.includes(line)) ?? ''
  const file = join(folder, 'scenario.yaml')
  writeFileSync(file, block)
  return readScenario(file)
}

test('the scenario that the guide shows is one', () => {
  const { scenario, asOf, goal } = scenarioWith('as_of: 2026-01-10')
  expect([asOf, goal?.text, scenario.assume.length, scenario.worth.length, scenario.sizes.length]).toEqual([
    '2026-01-10',
    'troops:contributors>=3',
    4,
    3,
    2,
  ])
})

test('the example that the guide works out by hand comes out so', () => {
  const { scenario, goal } = scenarioWith('# by hand')
  const { statements, reports } = notes(`
report 2026-01-06
  FR troops committed if ceasefire
  GB troops willing if ceasefire
  DE troops willing if ceasefire+approval
`)
  const aim = goal && { goal: goal.text, where: goal.where, limit: 10 }
  const found = foresee(compile(statements, reports, { asOf: null }), scenario, loadDossier(SHIPPED_DOSSIER), aim)
  const rows = [...guide.matchAll(/^\| (\d+) +\| [^|]+\| [^|]*?([\d.]+) +\|$/gm)].map(([, amount, probability]) => [
    Number(amount),
    Number(probability),
  ])
  expect(rows).toHaveLength(5)
  expect(found.forces[0]?.distribution.low.map(({ amount, probability }) => [amount, probability])).toEqual(
    rows.map(([amount, probability]) => [amount, expect.closeTo(probability ?? NaN, 12) as number]),
  )
  expect(found.goal).toMatchObject({
    probability: { assumed: { low: expect.closeTo(0.3125, 12) as number } },
    ways: { sets: [['ceasefire']] },
    defeats: { sets: [['ceasefire']] },
  })
  const important = Object.fromEntries(found.goal?.propositions.map((one) => [one.proposition, [one.birnbaum, one.criticality]]) ?? [])
  expect(important.ceasefire).toEqual([expect.closeTo(0.625, 12), expect.closeTo(1, 12)])
  expect(important['approval:DE']).toEqual([expect.closeTo(0.125, 12), expect.closeTo(0.2, 12)])
})
