import type { GoalOutlook, Importance, Sets } from '../model/outlook.ts'
import { percent } from '../outlook/share.ts'
import { paint } from './paint.ts'
import { bar, chancesText } from './shares.ts'

/** How many propositions and parties are shown by how much they matter. */
const SHOWN = 8

/** A goal with what it has to hope for: how likely it is, what would bring it about, what would defeat it, who and what matters most. */
export function goalText({ goal, truth, probability, ends, unknown, ways, defeats, propositions, parties }: GoalOutlook): string {
  const reached = { true: 'reached', open: 'open', false: 'out of reach, whatever of the open comes true' }[truth]
  const byNumbers = unknown.length > 0 ? ', by the numbers that are known' : ''
  return [
    `${paint('bold', 'Goal')} ${goal}: ${reached} (promises taken at their word${byNumbers})`,
    `  likely     ${chancesText(probability)}`,
    ...(unknown.length > 0 ? [`  unknown    no number is known of ${unknown.join(', ')}`] : []),
    ...(ends === 'upper' && truth !== 'false' ? ['  numbers    only their upper ends are enough'] : []),
    ...(truth === 'open' ? [...setLines('enough', 'brings it about', ways), ...setLines('fatal', 'defeats it by failing', defeats)] : []),
    ...(truth === 'true' ? setLines('fatal', 'of what is open defeats it', defeats) : []),
    ...matters(propositions),
    ...lossLines(parties),
  ].join('\n')
}

function setLines(label: string, what: string, { sets, complete, searched }: Sets): readonly string[] {
  const head = `  ${label.padEnd(10)}`
  if (sets.length === 0) return [`${head} nothing ${what}`]
  const note = complete ? '' : paint('dim', `  (there may be more; every set of up to ${searched} was looked at)`)
  return sets.map((set, at) => `${at === 0 ? head : ' '.repeat(12)} ${set.join(' and ')}${at === sets.length - 1 ? note : ''}`)
}

/** How much likelier the goal is where a proposition holds than where it does not. */
function matters(propositions: readonly Importance[]): readonly string[] {
  const some = propositions.filter(({ birnbaum }) => birnbaum > 1e-9)
  const widest = Math.max(0, ...some.map(({ proposition }) => proposition.length))
  const lines = some
    .slice(0, SHOWN)
    .map(
      ({ proposition, truth, birnbaum, criticality }) =>
        `    ${proposition.padEnd(widest)} ${paint('cyan', bar(birnbaum, 20).padEnd(20))} ${percent(birnbaum)} likelier if it holds ${paint('dim', `now ${truth} · ${percent(criticality)} of the goal's chance hangs on it`)}`,
    )
  return lines.length === 0 ? [] : ['  what matters most', ...lines]
}

function lossLines(parties: GoalOutlook['parties']): readonly string[] {
  const some = parties.filter(({ loss }) => loss > 1e-9)
  const widest = Math.max(0, ...some.map(({ party }) => party.length))
  const lines = some
    .slice(0, SHOWN)
    .map(
      ({ party, loss }) => `    ${party.padEnd(widest)} ${paint('cyan', bar(loss, 20).padEnd(20))} ${percent(loss)} less likely without it`,
    )
  return lines.length === 0 ? [] : ['  who matters most', ...lines]
}
