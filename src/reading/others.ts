import type { Clause } from './clause.ts'
import type { Frame } from './frame.ts'
import type { MeasureMention } from './mention.ts'
import { children, within } from './sentence.ts'

/** Whether a relative clause says of a measure that others give it. */
export const givenByOthers = (
  { agents, grammar, sentence }: Frame,
  clause: Clause,
  measure: MeasureMention,
  acting: readonly string[],
): boolean =>
  children(sentence, clause.index).some((c) => {
    const first = c.tokens[0] ?? 0
    const agent = c.kind === 'relative' && measure.to <= first && first - measure.to <= 3 ? agents.of(c.index) : null
    if (!agent?.mention || !within(c, agent.mention) || grammar.modality(c, false) === null) return false
    return !agent.onlooker && agent.parties.length > 0 && !agent.parties.some((p) => acting.includes(p))
  })
