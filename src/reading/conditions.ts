import type { Alternatives } from '../model/alternatives.ts'
import { NOT_UNDERSTOOD } from '../model/alternatives.ts'
import type { Clause } from './clause.ts'
import type { Frame } from './frame.ts'
import type { MeasureMention } from './mention.ts'
import type { Grammar } from './pack.ts'
import { reaches } from './reach.ts'
import { type Sentence, upwards, within } from './sentence.ts'
import { type Tied, spanOf } from './tie.ts'

/** The conditions of what a clause says of a measure, in the order of their words. */
export function conditionsOf(frame: Frame, clause: Clause, measure: MeasureMention): Tied[] {
  return frame.tied.filter((tied) => reaches(frame, tied, clause, measure))
}

/** All conditions of a sentence that something ties: those of the dossier and those that were seen and not understood. */
export function tiedIn(sentence: Sentence, grammar: Grammar): readonly Tied[] {
  const understood = sentence.conditions.filter((c): c is Tied => c.tie !== null)
  const inside = (clause: Clause) =>
    sentence.conditions.some((c) => sentence.clauses.some((k) => within(k, c) && [...upwards(sentence, k.index)].includes(clause)))
  const clauses = sentence.clauses
    .filter((c) => c.tie !== undefined && grammar.conditional(c) && grammar.weighty(sentence, c) && !inside(c))
    .map((c): Tied => ({
      ...spanOf(c),
      condition: NOT_UNDERSTOOD,
      tie: { row: c.tie ?? '', kind: 'clause', clause: c.index, start: Math.min(...c.tokens), free: false },
    }))
  return [...understood, ...clauses, ...grammar.unmet(sentence)].sort((a, b) => a.from - b.from)
}

/** Which of the conditions stand side by side so that any one of them is enough: "nach einer Waffenruhe oder einem Frieden". */
export function alternativesOf({ grammar, sentence }: Frame, conditions: readonly Tied[]): Alternatives {
  const groups: string[][] = []
  conditions.forEach((c, k) => {
    const before = conditions[k - 1]
    if (!before || before.condition === c.condition || !grammar.alternates(sentence.tokens.slice(before.to, c.from))) return
    const group = groups.find((g) => g.at(-1) === before.condition)
    if (group) group.push(c.condition)
    else groups.push([before.condition, c.condition])
  })
  return groups
}
