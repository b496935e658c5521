import type { Clause } from './clause.ts'
import type { FigureAbout, Quantity } from '../model/statement.ts'
import type { MeasureMention, PartyMention } from './mention.ts'
import type { ConditionMention } from './tie.ts'
import type { Token } from './token.ts'

/** A number with what it counts. Token indexes, half-open, number and counted word. */
export interface Count extends Quantity {
  readonly from: number
  readonly to: number
  readonly about: FigureAbout
  /** What it is about in a report that is not on the dossier's subject; null: nothing. */
  readonly elsewhere: FigureAbout | null
}

/** One sentence with all that the stages before the frames found in it. */
export interface Sentence {
  /** Offsets into the document's text. */
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  readonly parties: readonly PartyMention[]
  readonly measures: readonly MeasureMention[]
  readonly conditions: readonly ConditionMention[]
  readonly question: boolean
  /** Who it names as its source: "laut X", "so X", "nach Angaben von X". */
  readonly source: PartyMention | null
  /** Numbers with what they count. */
  readonly quantities: readonly Count[]
  /** Where words say that a measure is only in a neighbouring country or at the border. */
  readonly nearby: readonly { readonly from: number; readonly to: number }[]
  /** Whether the sentence names the dossier's subject: only then do its weak words count. */
  readonly onSubject: boolean
  /** Whether the sentence has words of another subject. */
  readonly elsewhere: boolean
}

/** The index of the clause that a token stands in; -1 for marks between clauses. */
export function clauseAt(sentence: Pick<Sentence, 'clauses'>, token: number): number {
  return sentence.clauses.findIndex((c) => c.tokens.includes(token))
}

/** Whether a mention begins or ends in a clause, whose tokens stand in their order. */
export function within({ tokens }: Clause, { from, to }: { readonly from: number; readonly to: number }): boolean {
  if (from > (tokens.at(-1) ?? -1) || to <= (tokens[0] ?? 0)) return false
  return tokens.includes(from) || tokens.includes(to - 1)
}

/** The clause and all it depends on, nearest first. */
export function* upwards(sentence: Sentence, index: number): Generator<Clause> {
  const seen = new Set<number>()
  for (let at: number | null = index; at !== null && !seen.has(at);) {
    const clause: Clause | undefined = sentence.clauses[at]
    if (!clause) return
    seen.add(at)
    yield clause
    at = clause.parent
  }
}

export const children = (sentence: Sentence, index: number): Clause[] =>
  sentence.clauses.filter((c) => c.parent === index && c.index !== index)
