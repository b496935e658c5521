import { counted } from '../model/counted.ts'
import type { Dossier } from '../model/dossier.ts'
import { type Behind, type Foreseen, type MeasureOutlook, type Outlook, type Prospect, type Status, STATUSES } from '../model/outlook.ts'
import type { Register } from '../model/register.ts'
import { average, percent } from '../outlook/share.ts'
import { forceText } from './forces.ts'
import { goalText } from './goals.ts'
import { paint, quoted, visible, width, wrap } from './paint.ts'

/** A status' sign, so that it is known without its colour. */
const SIGNS = {
  'in force': { sign: '●', style: 'green' },
  waiting: { sign: '◔', style: 'cyan' },
  blocked: { sign: '▣', style: 'red' },
  undecided: { sign: '○', style: 'yellow' },
  contested: { sign: '≠', style: 'magenta' },
  refused: { sign: '✕', style: 'red' },
} as const satisfies Record<Status, { readonly sign: string; readonly style: string }>

/** An outlook for people: what is assumed, measure by measure what becomes of promises, what there would be of the targets. */
export function outlookText(outlook: Outlook, register: Register, { title }: Dossier, { quotes }: { readonly quotes: boolean }): string {
  const asOf = outlook.asOf === null ? '' : ` as known on ${outlook.asOf}`
  const head = `${paint('bold', title.en ?? '')}${asOf}: ${counted(outlook.prospects.length, 'position')} from ${counted(register.reports.length, 'report')}`
  const told = outlook.measures.filter(({ measure }) => outlook.prospects.some((p) => p.measure === measure))
  const untold = outlook.measures.filter((measure) => !told.includes(measure)).map(({ measure }) => measure)
  return `${[
    head,
    assumed(outlook),
    ...(told.length > 0 ? [told.map((measure) => measureText(measure, outlook.prospects, quotes)).join('\n')] : []),
    ...outlook.forces.map(forceText),
    ...(outlook.goal ? [goalText(outlook.goal)] : []),
    [
      `${average(outlook.contributors)} parties will give something on average`,
      `nobody in force: ${outlook.gaps.join(', ') || 'none'}`,
      ...(untold.length > 0 ? [`nothing is known of any party's giving: ${untold.join(', ')}`] : []),
    ].join('\n'),
  ].join('\n\n')}\n`
}

/** Everything that is taken for granted: each number in an outlook rests on it. */
function assumed({ propositions, worth, open }: Outlook): string {
  const widest = Math.max(0, ...propositions.map(({ id }) => id.length))
  const worths = Object.entries(worth).map(([stance, share]) => `${stance} ${share}`)
  return [
    paint('bold', 'Assumed'),
    ...propositions.map((one) => `  ${visible(one.id).padEnd(widest)}  ${assumption(one)}`),
    paint('dim', `  what is open counts ${open} where nothing else decides it; promises are kept with: ${worths.join(', ')}`),
  ].join('\n')
}

const TRUTHS = { true: 'green', false: 'red', open: 'yellow' } as const

function assumption({ assumed, probability, truth, implies, given, cells }: Foreseen): string {
  const notes = [
    truth === 'open' && assumed !== probability ? `counts ${Number(probability.toPrecision(3))}` : '',
    implies.length > 0 ? `implies ${implies.join(', ')}` : '',
    ...given.map((one) => `${one.probability} where ${one.proposition}`),
    cells.length > 0 ? counted(cells.length, 'position') : 'no position hangs on it',
  ].filter((note) => note !== '')
  const said = truth === 'open' && assumed !== null ? String(assumed) : truth
  return `${paint(TRUTHS[truth], said.padEnd(5))} ${paint('dim', notes.join(' · '))}`
}

/** A sign for each party, and by status who they are. */
function measureText({ measure, expected, covered }: MeasureOutlook, prospects: readonly Prospect[], quotes: boolean): string {
  const of = prospects.filter((prospect) => prospect.measure === measure)
  const groups = STATUSES.map((status) => ({ status, of: of.filter((p) => p.contributes && p.status === status) }))
  const signs = groups.map(({ status, of }) => paint(SIGNS[status].style, SIGNS[status].sign.repeat(of.length))).join('')
  const apart = of.filter(({ contributes }) => !contributes)
  return [
    `${paint('bold', measure)} ${signs} ${paint('dim', `${average(expected)} expected, at least one ${percent(covered)}`)}`,
    ...groups.flatMap(({ status, of }) => statusLines(status, of, quotes)),
    ...(apart.length > 0
      ? listing(
          '·',
          'apart',
          apart.map((p) => `${p.party} ${p.status}${reason(p)}`),
        ).map((line) => paint('dim', line))
      : []),
  ].join('\n')
}

const LABEL = Math.max(...STATUSES.map((status) => status.length))

function statusLines(status: Status, of: readonly Prospect[], quotes: boolean): readonly string[] {
  if (of.length === 0) return []
  const sign = paint(SIGNS[status].style, SIGNS[status].sign)
  if (!quotes) return listing(sign, status, of.map(named))
  return of.flatMap((one) => [...listing(sign, status, [named(one)]), ...[...one.quotes, ...one.against].flatMap(evidence)])
}

/**
 * "FR", "LT (willing, up to 150 soldiers)", "DE (willing) for approval:DE and ceasefire": a commitment is not named, it is what is promised. Who
 * refuses gives nothing, whatever number was told of it before.
 */
function named(prospect: Prospect): string {
  const { party, stance, size, status } = prospect
  const about = [
    ...(stance === 'willing' || stance === 'reluctant' ? [stance] : []),
    ...(size && status !== 'refused' ? [sizeText(size)] : []),
  ]
  return `${party}${about.length > 0 ? ` (${about.join(', ')})` : ''}${reason(prospect)}`
}

function sizeText({ low, high, unit, how }: NonNullable<Prospect['size']>): string {
  const number = (n: number) => n.toLocaleString('en')
  const range =
    low === high
      ? number(low ?? 0)
      : low === null
        ? `up to ${number(high ?? 0)}`
        : high === null
          ? `more than ${number(low)}`
          : `${number(low)}–${number(high)}`
  return `${range} ${unit}${how === 'assumed' ? ', assumed' : ''}`
}

/** What a position waits for or is blocked by. */
function reason({ status, waitingFor, blockedBy }: Prospect): string {
  const clauses = (all: readonly (readonly string[])[]) => all.map((any) => any.join(' or ')).join(' and ')
  switch (status) {
    case 'waiting':
      return ` for ${clauses(waitingFor)}`
    case 'blocked':
      return blockedBy.some((any) => any.length === 0) ? ', as it is taken to fail' : ` by ${clauses(blockedBy)}`
    case 'in force':
    case 'undecided':
    case 'contested':
    case 'refused':
      return ''
  }
}

/** Entries after a sign and a label, with commas between, on as many lines as they need. */
function listing(sign: string, label: string, entries: readonly string[]): readonly string[] {
  const indent = ' '.repeat(LABEL + 5)
  const text = visible(entries.join(', '))
  return wrap(text, 0, text.length, width() - indent.length).map(({ start, end }, at) =>
    at === 0 ? `  ${sign} ${label.padEnd(LABEL)} ${text.slice(start, end)}` : indent + text.slice(start, end),
  )
}

function evidence({ document, text }: Behind): readonly string[] {
  const words = text.replace(/\s+/g, ' ')
  const lines = wrap(words, 0, words.length, width() - 6)
  return lines.map(
    ({ start, end }, at) =>
      `    │ ${quoted(words.slice(start, end), { begins: at === 0, ends: at === lines.length - 1 })}${at === lines.length - 1 ? paint('dim', ` ${document}`) : ''}`,
  )
}
