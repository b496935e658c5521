import type { Alternatives } from '../model/alternatives.ts'
import { quote } from '../model/quote.ts'
import type { Cue, PositionProposal } from '../model/statement.ts'
import { alternativesOf } from './conditions.ts'
import { type Frame, OWN } from './frame.ts'
import type { Stated } from './positions.ts'
import type { Tied } from './tie.ts'

/** Conditions on their way into another sentence: what they are, and the words that tell them. */
export interface Load {
  readonly conditions: readonly string[]
  readonly alternatives: Alternatives
  readonly cues: readonly Cue[]
}

export function load(frame: Frame, tied: readonly Tied[]): Load {
  return {
    conditions: tied.map((t) => t.condition),
    alternatives: alternativesOf(frame, tied),
    cues: tied.map((t) => ({
      ...quote(frame.text, frame.sentence.tokens[t.from]?.start ?? 0, frame.sentence.tokens[t.to - 1]?.end ?? 0),
      role: 'condition' as const,
      sense: t.condition,
    })),
  }
}

export const loadOf = ({ alternatives, conditions, cues }: PositionProposal): Load => ({
  conditions,
  alternatives,
  cues: cues.filter((c) => c.role === 'condition'),
})

/** Only what a party gives itself, and does not decline, waits for conditions. */
export function withLoad(stated: readonly Stated[], { alternatives, conditions, cues }: Load): readonly Stated[] {
  return stated.map((s) => {
    const { proposal } = s
    if (!OWN.has(proposal.stance) || proposal.stance === 'declined') return s
    return {
      ...s,
      proposal: {
        ...proposal,
        conditions: [...new Set([...proposal.conditions, ...conditions])],
        alternatives: [...proposal.alternatives, ...alternatives.filter((group) => !group.some((c) => proposal.conditions.includes(c)))],
        cues: [...proposal.cues, ...cues],
      },
    }
  })
}
