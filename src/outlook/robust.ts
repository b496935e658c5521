import type { Outlook } from '../model/outlook.ts'
import type { Register } from '../model/register.ts'
import type { Pillar, Shift } from '../model/shift.ts'
import { compare, isStill } from './compare.ts'

/** What is left out of a register: whole reports, or single statements. */
export interface LeftOut {
  readonly reports: ReadonlySet<string>
  readonly statements: ReadonlySet<string>
}

/**
 * What the answer rests on alone: each statement, report and origin is left out in turn, and those are given without which the answer is
 * another, the most far-reaching first. An origin of one report is that report. `without` compiles the register once more and answers.
 */
export function pillars(register: Register, answer: Outlook, without: (left: LeftOut) => Outlook): readonly Pillar[] {
  const positions = register.cells.flatMap((cell) => cell.positions)
  const none: ReadonlySet<string> = new Set()
  const parts: readonly (Omit<Pillar, 'shift'> & { readonly left: LeftOut })[] = [
    ...register.origins
      .filter(({ derived }) => derived.length > 0)
      .map(({ root, derived }) => {
        const reports = [root, ...derived.map(({ report }) => report)]
        return { of: 'origin' as const, id: root, reports, left: { reports: new Set(reports), statements: none } }
      }),
    ...register.reports.map(({ id }) => ({ of: 'report' as const, id, reports: [id], left: { reports: new Set([id]), statements: none } })),
    ...positions.map(({ id, document }) => ({
      of: 'statement' as const,
      id,
      reports: [document],
      left: { reports: none, statements: new Set([id]) },
    })),
  ]
  return parts
    .flatMap(({ left, ...part }): Pillar[] => {
      const shift = compare(answer, without(left))
      return isStill(shift) ? [] : [{ ...part, shift }]
    })
    .toSorted((a, b) => reach(b.shift) - reach(a.shift))
}

/** How far a change reaches: first the goal, then measures that nobody covers any more or somebody does, then what is in force. */
function reach({ goal, opened, closed, comes, drops, others }: Shift): number {
  const { from, to } = goal?.probability ?? {}
  const moved = from && to ? Math.max(Math.abs(from.assumed.low - to.assumed.low), Math.abs(from.assumed.high - to.assumed.high)) : 0
  const turned = goal && goal.truth.from !== goal.truth.to ? 1 : 0
  return (turned + moved) * 1e6 + (opened.length + closed.length) * 1e3 + comes.length + drops.length + others.length / 1e3
}
