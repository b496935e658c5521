import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadDossier, SHIPPED_DOSSIER } from '../../src/dossier/load.ts'
import type { Outlook } from '../../src/model/outlook.ts'
import { NOTHING_ASSUMED, type Scenario } from '../../src/model/scenario.ts'
import { compare } from '../../src/outlook/compare.ts'
import { foresee } from '../../src/outlook/foresee.ts'
import { moments } from '../../src/outlook/replay.ts'
import { type LeftOut, pillars } from '../../src/outlook/robust.ts'
import { compile } from '../../src/register/compile.ts'
import { notes } from '../register/notation.ts'

const dossier = loadDossier(SHIPPED_DOSSIER)
const { reports, statements } = notes(readFileSync(join(import.meta.dirname, 'golden/winter.notes'), 'utf8'))
const register = compile(statements, reports, { asOf: null, dossier })
const assuming = (...said: readonly (readonly [string, number | null])[]): Scenario => ({
  ...NOTHING_ASSUMED,
  assume: said.map(([proposition, probability]) => ({ proposition, probability, where: 'test' })),
})
const under = (scenario: Scenario) => foresee(register, scenario, dossier)
const statuses = ({ prospects }: Outlook) => Object.fromEntries(prospects.map(({ cell, status }) => [cell, status]))

describe('what becomes of each position', () => {
  test('by Kleene: open conditions are waited for, failing ones block', () => {
    expect(statuses(under(NOTHING_ASSUMED))).toEqual({
      'BE:sea': 'waiting',
      'CA:troops': 'waiting',
      'DE:troops': 'waiting',
      'DK:troops': 'undecided',
      'ES:troops': 'undecided',
      'EU:accession': 'in force',
      'FR:troops': 'waiting',
      'GB:troops': 'in force',
      'IT:troops': 'refused',
      'NL:troops': 'undecided',
      'PL:troops': 'contested',
      'RU:troops': 'refused',
      'TR:sea': 'waiting',
      'coalition:troops': 'waiting',
    })
    const peace = statuses(under(assuming(['peace_deal', 1], ['approval:DE', 0])))
    expect([peace['FR:troops'], peace['TR:sea'], peace['DE:troops'], peace['CA:troops']]).toEqual([
      'in force',
      'in force',
      'blocked',
      'waiting',
    ])
  })

  test('with what it waits for and is blocked by, each party by its own approval', () => {
    const { prospects } = under(assuming(['ceasefire', 0]))
    expect(prospects.find(({ cell }) => cell === 'DE:troops')).toMatchObject({
      conditions: [
        { any: ['approval:DE'], truth: 'open' },
        { any: ['ceasefire'], truth: 'false' },
      ],
      waitingFor: [['approval:DE']],
      blockedBy: [['ceasefire']],
      probability: 0,
    })
    expect(prospects.find(({ cell }) => cell === 'CA:troops')).toMatchObject({ waitingFor: [['other:CA:troops']] })
  })

  test('with both sides where one day tells a promise and a refusal', () => {
    const contested = under(NOTHING_ASSUMED).prospects.find(({ cell }) => cell === 'PL:troops')
    expect([contested?.stance, contested?.quotes.length, contested?.against.length]).toEqual(['declined', 1, 1])
  })

  test('bodies, the receiver and the adversary are no contributors, but of what only bodies can give', () => {
    const { prospects, measures } = under(NOTHING_ASSUMED)
    expect(prospects.filter(({ contributes }) => !contributes).map(({ cell }) => cell)).toEqual(['RU:troops', 'coalition:troops'])
    expect(measures.find(({ measure }) => measure === 'accession')).toMatchObject({ inForce: ['EU'] })
  })
})

test('what a stance is worth can be said for all, for a party and for a cell, in that order', () => {
  const worth: Scenario['worth'] = [
    { of: 'cell', cell: 'FR:troops', worth: 0.1, where: '' },
    { of: 'stance', party: 'GB', stance: 'willing', worth: 0.2, where: '' },
    { of: 'stance', party: null, stance: 'willing', worth: 0.3, where: '' },
  ]
  const found = under({ ...NOTHING_ASSUMED, worth })
  const worths = Object.fromEntries(found.prospects.map((one) => [one.cell, one.worth]))
  expect([worths['FR:troops'], worths['GB:troops'], worths['DE:troops'], worths['BE:sea']]).toEqual([0.1, 0.2, 0.3, 0.95])
  expect(found.worth).toEqual({ ...dossier.outlook.worth, willing: 0.3 })
})

test('what has failed is blocked whatever comes true, gives nothing and is on no way to a goal', () => {
  const failed = [{ cell: 'GB:troops', where: 'test' }]
  const scenario = { ...assuming(['ceasefire', 1]), failed }
  const { prospects, measures, goal } = foresee(register, scenario, dossier, { goal: 'troops:contributors>=2', limit: 10, where: 'test' })
  expect(prospects.find(({ cell }) => cell === 'GB:troops')).toMatchObject({ status: 'blocked', blockedBy: [[]], probability: 0 })
  expect(measures.find(({ measure }) => measure === 'troops')).toMatchObject({ inForce: ['FR'], blocked: ['GB'] })
  expect(goal?.ways.sets).toEqual([['approval:DE'], ['other:CA:troops']])
  expect(goal?.parties.find(({ party }) => party === 'GB')).toMatchObject({ loss: 0 })
})

test('a number that nobody gave is not nought: its party is named', () => {
  const sizes = [{ cell: 'GB:troops', low: 4000, high: 6000, where: '' }]
  const [force] = under({ ...NOTHING_ASSUMED, sizes }).forces
  expect(force).toMatchObject({
    inForce: { low: 4000, high: 6000 },
    inForceUnknown: [],
    promised: { low: 4000, high: 6000 },
    promisedUnknown: ['CA', 'DE', 'FR'],
    distribution: { low: [{ amount: 0 }, { amount: 4000, probability: 0.6 }], high: [{ amount: 0 }, { amount: 6000, probability: 0.6 }] },
  })
})

test('two outlooks differ by what comes and what drops, with why', () => {
  const shift = compare(under(assuming(['ceasefire', 1])), under(assuming(['peace_deal', 1], ['approval:DE', 1])))
  expect(shift.comes.map(({ cell, propositions }) => [cell, propositions])).toEqual([
    ['DE:troops', [{ proposition: 'approval:DE', from: 'open', to: 'true' }]],
    ['TR:sea', [{ proposition: 'peace_deal', from: 'open', to: 'true' }]],
  ])
  expect(shift.drops).toEqual([])
  const back = compare(under(assuming(['ceasefire', 1])), under(assuming(['ceasefire', 0])))
  expect([back.drops.map(({ cell }) => cell), back.opened]).toEqual([['BE:sea', 'FR:troops'], ['sea']])
})

const AIM = { goal: 'troops:contributors>=2', limit: 3, where: 'test' }

test('an answer hangs on what it changes without', () => {
  const scenario = assuming(['ceasefire', 1])
  const known = (left: LeftOut) => {
    const without = statements.filter(({ id }) => !left.statements.has(id))
    const of = reports.filter(({ id }) => !left.reports.has(id))
    return foresee(compile(without, of, { asOf: null, dossier }), scenario, dossier, { ...AIM, brief: true })
  }
  const found = pillars(register, foresee(register, scenario, dossier, AIM), known)
  const statement = (party: string, report: string) =>
    statements.find((one) => one.kind === 'position' && one.party === party && one.measure === 'troops' && one.document === report)?.id ??
    ''
  expect(found[0]).toMatchObject({ of: 'report', id: 'alfa', shift: { goal: { truth: { from: 'true', to: 'open' } } } })
  const ids = found.map(({ id }) => id)
  expect(ids).toContain(statement('GB', 'alfa'))
  expect(ids).not.toContain(statement('coalition', 'alfa'))
  expect(ids).not.toContain(statement('UA', 'alfa'))
})

test('an answer moves with what is published, day by day', () => {
  const answer = (day: string | null) =>
    foresee(compile(day === null ? [] : statements, day === null ? [] : reports, { asOf: day, dossier }), NOTHING_ASSUMED, dossier, {
      ...AIM,
      brief: true,
    })
  const found = moments(register, answer)
  expect(found.map(({ day, reports, inForce }) => [day, reports, inForce])).toEqual([
    ['2025-09-04', ['alfa'], 1],
    ['2026-01-06', ['bravo'], 2],
    ['2026-01-07', ['charlie', 'delta'], 2],
  ])
  const [first, second, third] = found.map(({ shift }) => shift)
  expect(first?.comes.map(({ cell }) => cell)).toEqual(['GB:troops'])
  expect(second?.others.find(({ cell }) => cell === 'FR:troops')).toMatchObject({ stance: { from: 'willing', to: 'committed' } })
  expect(third?.others.map(({ cell, status }) => [cell, status.to])).toEqual([
    ['NL:troops', 'undecided'],
    ['PL:troops', 'contested'],
  ])
})

test('the same is always the same, whatever the order of what is known', () => {
  const scenario = assuming(['ceasefire', 0.6], ['approval', 0.7])
  const one = foresee(register, scenario, dossier, AIM)
  const again = foresee(compile(statements.toReversed(), reports.toReversed(), { asOf: null, dossier }), scenario, dossier, AIM)
  expect(again).toEqual(one)
})

test('a whole outlook reads as it did', async () => {
  const scenario: Scenario = {
    ...assuming(['ceasefire', 0.6], ['approval:DE', 0.7], ['other:CA:troops', 0.2]),
    given: [{ proposition: 'approval:ES', given: 'ceasefire', probability: 0.8, where: 'test' }],
    sizes: [
      { cell: 'FR:troops', low: 6000, high: 6000, where: 'test' },
      { cell: 'GB:troops', low: 4000, high: 6000, where: 'test' },
      { cell: 'DE:troops', low: 5000, high: 5000, where: 'test' },
    ],
  }
  const found = foresee(register, scenario, dossier, { goal: 'troops>=15000 & sea:covered', limit: 5, where: 'test' })
  // the last digits of a sum are the processor's
  const rounded = JSON.stringify(found, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value), 2)
  await expect(`${rounded}\n`).toMatchFileSnapshot('golden/winter.outlook.json')
})
