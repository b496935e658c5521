import { z } from 'zod'
import { type Foreseen, type Outlook, STATUSES } from '../model/outlook.ts'
import { GIVING } from '../model/stance.ts'
import { NOTHING_ASSUMED } from '../model/scenario.ts'
import { readAssumptions } from '../outlook/assume.ts'
import { foresee } from '../outlook/foresee.ts'
import { checkScenario } from '../outlook/scenario.ts'
import { requireNamed } from '../server/named.ts'
import { asOf, measure, party } from './asked.ts'
import { Citing, Words } from './citing.ts'
import { goalLines, Goal, goalOf } from './goal.ts'
import { asKnown, citedLines, ranged, rounded } from './lines.ts'
import type { Tool } from './tool.ts'

/** So many quotes stand behind a position here; the tool `show` has all. */
const QUOTES = 2

const asked = z.strictObject({
  assume: z
    .string()
    .default('')
    .describe('what is assumed: PROPOSITION=true, =false, =open or a probability, with commas between: ceasefire=true,approval:ES=0.6'),
  goal: z.string().optional().describe('what it would take to reach it: troops>=15000, troops:contributors>=3, air:covered & sea:covered'),
  asOf,
  party: party.describe('only positions of this party are listed; the numbers are of all'),
  measure: measure.describe('only positions on this measure are listed; the numbers are of all'),
})

const Range = z.object({ low: z.number(), high: z.number() })
const names = z.array(z.string())

const answer = z.object({
  asOf: z.string().nullable(),
  assumed: z
    .array(
      z.object({
        proposition: z.string(),
        assumed: z.number().nullable().describe('from 0, false, to 1, true; null: nothing is assumed of it'),
        probability: z.number(),
        truth: z.enum(['true', 'false', 'open']),
        cells: names.describe('the positions that depend on it'),
      }),
    )
    .describe('what promises depend on, and what is taken for granted of it'),
  positions: z.array(
    z.object({
      cell: z.string(),
      stance: z.enum(GIVING),
      status: z
        .enum(STATUSES)
        .describe('in force: promised, and all that it depends on holds; waiting: something is open; blocked: something fails'),
      waitingFor: z.array(names).describe('all of these, of each list any one'),
      blockedBy: z.array(names),
      contributes: z.boolean().describe('whether it counts as a contribution'),
      probability: z.number().describe('how likely it comes into force, by the assumptions'),
      size: z
        .object({ low: z.number().nullable(), high: z.number().nullable(), unit: z.string(), how: z.enum(['told', 'assumed']) })
        .nullable()
        .describe('null: nobody gave a number, which is not nought'),
      quotes: z.array(Words),
      against: z.array(Words).describe('of a contested position, the words that speak against it'),
      more: z.int().describe('how many further quotes there are'),
    }),
  ),
  measures: z.array(
    z.object({ measure: z.string(), inForce: names, waiting: names, blocked: names, expected: z.number(), covered: z.number() }),
  ),
  gaps: names.describe('measures with nobody in force'),
  contributors: z.number().describe('how many parties give something on average'),
  forces: z
    .array(
      z.object({ measure: z.string(), unit: z.string(), target: Range, inForce: Range, promised: Range, expected: Range, reached: Range }),
    )
    .describe('how much of a planned size there would be; reached: how likely its lower end is, as assumed'),
  goal: Goal.nullable(),
})

/** What would be in force under assumptions. */
export const outlook: Tool<typeof asked, typeof answer> = {
  name: 'outlook',
  title: 'What would hold if',
  description:
    'What would be in force if something came true: for every promise whether its conditions would hold, what it waits for, and how much of the planned sizes there would be; with goal, what has to happen first. It is arithmetic on what reports tell and on the assumptions, which stand in the answer, and no forecast: name both when you use a number.',
  asked,
  answer,

  async answered({ assume, goal, asOf = null, party, measure }, { current, dossier, address }) {
    requireNamed({ party, measure }, dossier)
    const scenario = { ...NOTHING_ASSUMED, ...readAssumptions(assume, 'assume') }
    checkScenario(scenario, (await current.at(null)).register, dossier)
    const known = await current.at(asOf)
    const found = foresee(known.register, scenario, dossier, goal === undefined ? null : { goal, where: 'goal', limit: 10 })
    const citing = new Citing(known, address)
    const listed = found.prospects.filter((one) => one.party === (party ?? one.party) && one.measure === (measure ?? one.measure))
    return {
      asOf,
      assumed: found.propositions.map(assumption),
      positions: listed.map(({ cell, stance, status, waitingFor, blockedBy, contributes, probability, size, quotes, against }) => ({
        ...{ cell, stance, status, contributes, probability, size },
        waitingFor: waitingFor.map((any) => [...any]),
        blockedBy: blockedBy.map((any) => [...any]),
        quotes: quotes.slice(0, QUOTES).flatMap(({ statement }) => citing.byId(statement)),
        against: against.slice(0, QUOTES).flatMap(({ statement }) => citing.byId(statement)),
        more: Math.max(0, quotes.length - QUOTES) + Math.max(0, against.length - QUOTES),
      })),
      ...numbers(found),
      goal: found.goal && goalOf(found.goal),
    }
  },

  written({ asOf, assumed, positions, measures, gaps, contributors, forces, goal }) {
    const any = (all: readonly (readonly string[])[]) => all.map((group) => group.join(' or ')).join(' and ')
    return [
      `What would be in force${asKnown(asOf)}: by what reports tell and by these assumptions, no forecast`,
      ['Assumed', ...assumed.map((one) => `  ${one.proposition}: ${one.truth}, counts ${rounded(one.probability)}`)].join('\n'),
      ...positions.map((one) => {
        const why = one.status === 'waiting' ? ` for ${any(one.waitingFor)}` : one.status === 'blocked' ? ` by ${any(one.blockedBy)}` : ''
        const line = `${one.cell} ${one.stance}: ${one.status}${why} · probability ${rounded(one.probability)}${one.contributes ? '' : ' · no contribution'}`
        const against = one.against.length > 0 ? ['  against it:', ...citedLines(one.against)] : []
        return [line, ...citedLines(one.quotes), ...against, ...citedLines([], one.more)].join('\n')
      }),
      [
        'By measure',
        ...measures.map(
          (one) =>
            `  ${one.measure}: in force ${one.inForce.join(', ') || 'nobody'}; waiting ${one.waiting.join(', ') || 'nobody'}; ${rounded(one.expected)} expected`,
        ),
        ...forces.map(
          (one) =>
            `  ${one.measure}: ${ranged(one.inForce)} of ${ranged(one.target)} ${one.unit} in force, ${ranged(one.promised)} promised, reached with probability ${ranged(one.reached)}`,
        ),
        `  nobody in force: ${gaps.join(', ') || 'none'}; ${rounded(contributors)} contributors on average`,
      ].join('\n'),
      ...(goal === null ? [] : [goalLines(goal)]),
    ].join('\n\n')
  },
}

function assumption({ id, assumed, probability, truth, cells }: Foreseen) {
  return { proposition: id, assumed, probability, truth, cells: [...cells] }
}

function numbers({ measures, gaps, contributors, forces }: Outlook) {
  return {
    measures: measures.map(({ measure, inForce, waiting, blocked, expected, covered }) => ({
      ...{ measure, expected, covered },
      inForce: [...inForce],
      waiting: [...waiting],
      blocked: [...blocked],
    })),
    gaps: [...gaps],
    contributors,
    forces: forces.map(({ measure, unit, target, inForce, promised, expected, reached }) => ({
      ...{ measure, unit, target, inForce, promised, expected },
      reached: reached.assumed,
    })),
  }
}
