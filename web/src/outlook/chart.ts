import { areaY, axisY, barX, gridY, lineY, plot, rect } from '@observablehq/plot'
import type { Between, Force } from '../../../src/model/outlook.ts'
import { atLeast, reachOf } from './exceedance.ts'

const MARGIN = { marginLeft: 72, marginRight: 16 }
const whole = new Intl.NumberFormat('en-GB')

/**
 * The force that a target asks for: above, what is planned, promised, in force and expected as ranges over the numbers that are known; below, on
 * the same scale, how likely there is at least so much. Colours and faces are for the style sheet, by the classes of the marks.
 */
export function forceCharts(force: Force, width: number): readonly Element[] {
  const x = { domain: [0, reachOf(force) * 1.04], label: null, tickFormat: (amount: number) => whole.format(amount) }
  const ranges = plot({
    ...{ ...MARGIN, width, height: 4 * 20 + 6, marginTop: 2, marginBottom: 4, className: 'plot' },
    x: { ...x, axis: null },
    y: { domain: ['planned', ...ROWS.map(({ row }) => row)], padding: 0.35, tickSize: 0, label: null },
    marks: [
      rect([force.target], { x1: 'low', x2: 'high', className: 'target' }),
      axisY({ tickSize: 0, tickPadding: 8, label: null, className: 'rows' }),
      barX([{ row: 'planned', ...force.target }], { y: 'row', x1: 'low', x2: 'high', className: 'planned' }),
      barX(rowsOf(force), { y: 'row', x1: 'low', x2: 'high', insetLeft: -1, insetRight: -1, className: 'range' }),
    ],
  })
  const curve = plot({
    ...{ ...MARGIN, width, height: 190, marginTop: 10, marginBottom: 34, className: 'plot' },
    x: { ...x, label: force.unit, labelAnchor: 'right', labelArrow: 'none', ticks: Math.max(3, Math.floor(width / 110)) },
    y: { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1], tickFormat: (share: number) => `${Math.round(share * 100)} %`, label: null },
    marks: [
      rect([force.target], { x1: 'low', x2: 'high', y1: 0, y2: 1, className: 'target' }),
      gridY({ ticks: [0, 0.25, 0.5, 0.75, 1], className: 'grid' }),
      areaY(atLeast(force, reachOf(force) * 1.04), { x: 'amount', y1: 'low', y2: 'high', curve: 'step-before', className: 'between' }),
      lineY(atLeast(force, reachOf(force) * 1.04), { x: 'amount', y: 'low', curve: 'step-before', className: 'low' }),
      lineY(atLeast(force, reachOf(force) * 1.04), { x: 'amount', y: 'high', curve: 'step-before', className: 'high' }),
    ],
  })
  return [ranges, curve].map(unstyled)
}

const ROWS = [
  { row: 'promised', of: 'promised' },
  { row: 'in force', of: 'inForce' },
  { row: 'expected', of: 'expected' },
] as const

function rowsOf(force: Force): readonly (Between & { readonly row: string })[] {
  return ROWS.map(({ row, of }) => ({ row, ...force[of] }))
}

/**
 * A chart without the style element that Plot writes into each: the content security policy allows none that is written into the page, and
 * whatever it would say the style sheet says. Its parts say nothing to those who listen: the picture is named as a whole.
 */
function unstyled(chart: Element): Element {
  for (const style of chart.querySelectorAll('style')) style.remove()
  chart.setAttribute('aria-hidden', 'true')
  return chart
}
