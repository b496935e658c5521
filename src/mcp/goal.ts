import { z } from 'zod'
import type { GoalOutlook, Sets } from '../model/outlook.ts'
import { ranged, rounded } from './lines.ts'

/** So many propositions and parties are named by how much they matter. */
const NAMED = 8

const Range = z.object({ low: z.number(), high: z.number() })
const SetsOf = z.object({
  sets: z.array(z.array(z.string())).describe('sets of open propositions, the smallest first'),
  complete: z.boolean().describe('whether these are all'),
})

/** What a goal has to hope for. */
export const Goal = z.object({
  goal: z.string(),
  truth: z.enum(['true', 'false', 'open']).describe('whether it holds under the assumptions, promises taken at their word'),
  probability: z
    .object({ none: Range, assumed: Range, all: Range })
    .describe('if nothing that is open came true, as assumed, if all of it did'),
  unknown: z.array(z.string()).describe('contributors who gave no number: they count nothing'),
  ways: SetsOf.describe('what would bring it about'),
  defeats: SetsOf.describe('what would defeat it by failing'),
  propositions: z.array(z.object({ proposition: z.string(), birnbaum: z.number() })).describe('how much the goal depends on each'),
  parties: z.array(z.object({ party: z.string(), loss: z.number() })).describe('how much less likely it is where the party gives nothing'),
})

export function goalOf({ goal, truth, probability, unknown, ways, defeats, propositions, parties }: GoalOutlook): z.output<typeof Goal> {
  return {
    ...{ goal, truth, probability },
    unknown: [...unknown],
    ways: setsOf(ways),
    defeats: setsOf(defeats),
    propositions: propositions.slice(0, NAMED).map(({ proposition, birnbaum }) => ({ proposition, birnbaum })),
    parties: parties.slice(0, NAMED).map(({ party, loss }) => ({ party, loss })),
  }
}

function setsOf({ sets, complete }: Sets): z.output<typeof SetsOf> {
  return { sets: sets.map((set) => [...set]), complete }
}

/** The same for reading. */
export function goalLines({ goal, truth, probability, unknown, ways, defeats, parties }: z.output<typeof Goal>): string {
  const { none, assumed, all } = probability
  return [
    `The goal ${goal}: ${truth}; probability ${ranged(assumed)} as assumed, ${ranged(none)} if nothing more came true, ${ranged(all)} if all did`,
    `  it takes ${setsText(ways)}`,
    `  it is defeated by the failure of ${setsText(defeats)}`,
    ...(unknown.length > 0 ? [`  without a number, and so not counted: ${unknown.join(', ')}`] : []),
    ...(parties.length > 0
      ? [`  without them it is less likely: ${parties.map(({ party, loss }) => `${party} by ${rounded(loss)}`).join(', ')}`]
      : []),
  ].join('\n')
}

function setsText({ sets, complete }: z.output<typeof SetsOf>): string {
  if (sets.length === 0) return complete ? 'nothing that could be named' : 'more than was looked for'
  const named = sets.map((set) => (set.length === 0 ? 'nothing more' : set.join(' and ')))
  return `${named.join('; or ')}${complete ? '' : '; or others'}`
}
