import { counted } from '../model/counted.ts'
import type { Chances } from '../model/outlook.ts'
import type { Report } from '../model/register.ts'
import type { FromTo, Moment, Moved, Pillar, Shift } from '../model/shift.ts'
import type { Position } from '../model/statement.ts'
import { amounts, average, percents } from '../outlook/share.ts'
import { paint, visible, width } from './paint.ts'
import { bar } from './shares.ts'

/** What is known of reports and statements by their ids. */
export interface Sources {
  readonly reports: ReadonlyMap<string, Report>
  readonly positions: ReadonlyMap<string, Position>
}

/** Two outlooks side by side: what comes into force, what drops out and why, and what that comes to. */
export function comparisonText(shift: Shift, names: readonly [string, string], sources: Sources): string {
  const { comes, drops, others, expected, contributors, forces, goal, opened, closed } = shift
  const widest = Math.max(0, ...expected.map(({ measure }) => measure.length))
  const blocks = [
    `${paint('bold', 'From')} ${visible(names[0])} ${paint('bold', 'to')} ${visible(names[1])}`,
    block('comes into force', comes, sources),
    block('drops out', drops, sources),
    block('otherwise', others, sources),
    [
      paint('bold', 'contributors expected'),
      ...expected.map(({ measure, ...one }) => `  ${measure.padEnd(widest)} ${fixed(one)}`),
      `  ${'parties that give anything'.padEnd(widest)} ${fixed(contributors)}`,
    ].join('\n'),
    ...forces.map(
      ({ measure, expected, reached }) =>
        `${paint('bold', measure)} expected ${amounts(expected.from)} → ${amounts(expected.to)}, target reached ${percents(reached.from)} → ${percents(reached.to)}`,
    ),
    ...(goal ? [`${paint('bold', 'goal')} ${likely(goal.probability)}`] : []),
    ...(closed.length > 0 ? [`no longer without anybody: ${closed.join(', ')}`] : []),
    ...(opened.length > 0 ? [`with nobody in force now: ${opened.join(', ')}`] : []),
  ]
  return `${blocks.filter((one) => one !== '').join('\n\n')}\n`
}

/** What the answer rests on alone, the most far-reaching first; `limit`: so many are shown. */
export function pillarsText(pillars: readonly Pillar[], limit: number, sources: Sources): string {
  const counts = Map.groupBy(pillars, ({ of }) => of)
  const kinds = (['origin', 'report', 'statement'] as const).map((of) => counted(counts.get(of)?.length ?? 0, `single ${of}`))
  const left = pillars.length - limit
  return [
    `${paint('bold', 'How robust')}: the answer hangs on ${kinds.join(', ')} alone`,
    ...pillars
      .slice(0, limit)
      .flatMap(({ of, id, shift }) => [`  without the ${of} ${about(of, id, sources)}`, ...effects(shift).map((line) => `    ${line}`)]),
    ...(left > 0 ? [paint('dim', `  and ${left} more: --json has all, --limit ${pillars.length} shows them`)] : []),
  ].join('\n')
}

/** How the answer moved, day by day, and what moved it. */
export function momentsText(moments: readonly Moment[], sources: Sources): string {
  const most = Math.max(1, ...moments.map(({ inForce }) => inForce))
  return [
    paint('bold', 'How the answer moved'),
    ...(moments.length === 0 ? ['  nothing that is dated was published until then'] : []),
    ...moments.flatMap(({ day, inForce, goal, shift }) => [
      `  ${day} ${paint('cyan', bar(inForce / most, 20).padEnd(20))} ${inForce} in force${goal ? `, goal ${percents(goal.assumed)}` : ''}`,
      ...[...shift.comes, ...shift.drops, ...(moves(shift) ? shift.others : [])].flatMap((moved) => [
        `    ${movedText(moved)}`,
        ...moved.gained.flatMap((id) => wordsOf(id, sources)),
      ]),
    ]),
  ].join('\n')
}

/** Whether the goal became more or less likely: then all that moved is told. */
function moves({ goal }: Shift): boolean {
  return goal !== null && percents(goal.probability.from.assumed) !== percents(goal.probability.to.assumed)
}

function block(title: string, moved: readonly Moved[], sources: Sources): string {
  if (moved.length === 0) return ''
  const lines = moved.flatMap((one) => [`  ${movedText(one)}`, ...[...one.gained, ...one.lost].flatMap((id) => wordsOf(id, sources))])
  return [paint('bold', title), ...lines].join('\n')
}

/** "FR:troops waiting → in force: ceasefire open → true", "GB:troops in force, committed → willing". */
function movedText({ cell, status, stance, propositions }: Moved): string {
  const from = status.from ?? 'unknown'
  const turned = stance.from !== null && stance.to !== null && stance.from !== stance.to ? `, ${stance.from} → ${stance.to}` : ''
  const why = propositions.map(({ proposition, from, to }) => `${proposition} ${from} → ${to}`)
  const moved = status.from === status.to ? from : `${from} → ${status.to ?? 'unknown'}`
  return `${cell} ${moved}${turned}${why.length > 0 ? `: ${why.join(', ')}` : ''}`
}

/** The words of a statement with their report, in one line. */
function wordsOf(id: string, { positions, reports }: Sources): readonly string[] {
  const position = positions.get(id)
  const report = position && reports.get(position.document)
  if (!position) return []
  const words = visible(position.quote.text.replace(/\s+/g, ' '))
  const room = width() - 34
  const short = words.length <= room ? words : `${words.slice(0, room).replace(/\s+\S*$/, '')} …`
  return [`      »${short}« ${paint('dim', `${report?.published ?? 'undated'} ${id}`)}`]
}

function about(of: Pillar['of'], id: string, { reports, positions }: Sources): string {
  const position = positions.get(id)
  if (of === 'statement' && position) return `${id}: ${position.party} ${position.measure} ${position.stance}`
  const report = reports.get(id)
  return report ? `${visible(report.title ?? report.path)}${report.published === null ? '' : ` of ${report.published}`}` : id
}

function effects(shift: Shift): readonly string[] {
  const { comes, drops, others, goal } = shift
  const moved = [...drops, ...comes, ...others.filter(({ contributes }) => contributes)]
  const [shown, more] = [moved.slice(0, 4), moved.length - 4]
  return [
    ...(goal && moves(shift) ? [`goal ${likely(goal.probability)}`] : []),
    ...shown.map(movedText),
    ...(more > 0 ? [`and ${counted(more, 'cell')} more`] : []),
  ]
}

const likely = ({ from, to }: FromTo<Chances>): string => `${percents(from.assumed)} → ${percents(to.assumed)}`
const fixed = ({ from, to }: FromTo<number>): string => `${average(from)} → ${average(to)}`
