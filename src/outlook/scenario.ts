import { NOT_UNDERSTOOD } from '../model/alternatives.ts'
import { Refusal } from '../model/refusal.ts'
import type { Scenario } from '../model/scenario.ts'
import { nearest } from './nearest.ts'
import { type Mentioning, propositions, type Subject } from './proposition.ts'

/** What nobody could give: sums of such sizes are still exact, and can be shown. */
const LARGEST = 1_000_000_000_000

/**
 * Checks that everything a scenario speaks of can be meant, by all that is known: an outlook as of an earlier day may know less.
 * @throws Refusal of a proposition, party or cell that nothing is known of, or of a number that is none from 0 to 1.
 */
export function checkScenario(scenario: Scenario, register: Mentioning, subject: Subject): void {
  const { assume, given, implied, worth, sizes, failed } = scenario
  const names = propositions(register, subject)
  const kinds = [NOT_UNDERSTOOD, subject.roles.consent].filter((kind) => kind !== null)
  for (const { proposition, probability, where } of assume) {
    if (!kinds.includes(proposition)) known('proposition', proposition, names, where)
    if (probability !== null) share(proposition, probability, where)
  }
  for (const { proposition, given: condition, probability, where } of given) {
    for (const name of [proposition, condition]) known('proposition', name, names, where)
    share(`${proposition}|${condition}`, probability, where)
  }
  for (const { proposition, by, where } of implied) for (const name of [proposition, ...by]) known('proposition', name, names, where)
  const cells = register.cells.map(({ id }) => id)
  const parties = [...new Set(register.cells.map(({ party }) => party))]
  for (const one of worth) {
    if (one.of === 'cell') known('cell', one.cell, cells, one.where)
    else if (one.party !== null) known('party', one.party, parties, one.where)
    share('a worth', one.worth, one.where)
  }
  for (const { cell, low, high, where } of sizes) {
    known('cell', cell, cells, where)
    sized(cell, low, high, subject, where)
  }
  for (const { cell, where } of failed) known('cell', cell, cells, where)
}

function known(what: string, name: string, names: readonly string[], where: string): void {
  if (names.includes(name)) return
  // a kind that is said of everybody is meant for one of them here
  const own = names.filter((known) => known.startsWith(`${name}:`))
  throw new Refusal(`unknown ${what} ${JSON.stringify(name)}`, where, nearest(name, own.length > 0 ? own : names))
}

function share(what: string, value: number, where: string): void {
  if (!(value >= 0 && value <= 1)) throw new Refusal(`${value} for ${what} is no probability`, where, 'write a number from 0 to 1')
}

function sized(cell: string, low: number, high: number, { targets }: Subject, where: string): void {
  const measure = cell.split(':')[1]
  if (!targets.some((target) => target.measure === measure))
    throw new Refusal(
      `the dossier has no target for ${measure ?? cell}, so its numbers have no unit`,
      where,
      targets.length === 0 ? 'leave it out' : `there are targets for ${targets.map((target) => target.measure).join(', ')}`,
    )
  if (!(low >= 0 && high >= low && high <= LARGEST))
    throw new Refusal(
      `${low} to ${high} is no size of ${cell}`,
      where,
      `write a number from 0 to ${LARGEST}, or two of which the second is no smaller`,
    )
}
