import { aligned, type Rendered } from './alignment.ts'
import { canRetell, type Link } from './links.ts'

/**
 * So much more must go together in the order of both than in other orders, in sentences, and for each sentence of the longer report: see
 * docs/decisions for what was measured.
 */
const TOGETHER = 0.4
const EACH = 0.02

/** The link between two reports in two languages; null where neither need be a translation of the other. */
export function translation(a: Rendered, b: Rendered): Link | null {
  const [one, other] = a.report.id < b.report.id ? [a, b] : [b, a]
  if (!canRetell(one.report, other.report)) return null
  const lengths = [one.sentences.length, other.sentences.length] as const
  const { sum, chance, pairs } = aligned(one, other)
  if (sum - chance < Math.max(TOGETHER, EACH * Math.max(...lengths))) return null
  return {
    ends: [one.report.id, other.report.id],
    by: 'alignment',
    runs: { both: 0, each: [0, 0] },
    coverage: [sum / lengths[0], sum / lengths[1]],
    found: [pairs.map(([here]) => here), pairs.map(([, there]) => there)],
  }
}
