import type { Clause } from '../../reading/clause.ts'
import type { Token } from '../../reading/token.ts'

/** Words that open, behind a comma, what holds against the negation before: "keine Soldaten, wohl aber Ausbilder". */
const OPENING = /^(?:aber|sondern|jedoch|dafür|stattdessen|hingegen|dagegen|doch)$/
/** Words that say so of what stands before them: "Soldaten nicht, Hilfe aus der Luft schon eher", "Truppen nein, Ausbilder ja". */
const AFFIRMING = /^(?:schon|ja|durchaus|sehr)$/
const DENYING = /^(?:nein|nicht)$/

/**
 * What a clause holds against its own negation stands as a clause by itself, with the same verb and subject: "will keine Soldaten schicken,
 * sondern Ausbilder".
 */
export function withContrasts(
  clauses: readonly Clause[],
  things: readonly { readonly from: number; readonly to: number }[],
  tokens: readonly Token[],
): Clause[] {
  const all = [...clauses]
  for (const clause of clauses) {
    const denied = deniedIn(clause, things, tokens)
    if (denied !== null) {
      const tail = clause.tokens.filter((i) => i >= denied)
      const negations = clause.negations.filter((i) => i >= denied)
      all[clause.index] = { ...clause, tokens: without(clause.tokens, tail), negations: without(clause.negations, negations) }
      all.push({ ...clause, index: all.length, parent: clause.index, sharesSubject: true, tokens: tail, negations })
      continue
    }
    const cut = contrastIn(clause, tokens)
    if (cut === null) continue
    const tail = clause.tokens.filter((i) => i >= cut)
    const inTail = new Set(tail)
    if (clause.negations.some((i) => inTail.has(i)) || clause.verbs.tokens.some((i) => inTail.has(i))) continue
    if (!things.some((m) => inTail.has(m.from))) continue
    all[clause.index] = { ...clause, tokens: clause.tokens.filter((i) => !inTail.has(i)) }
    all.push({ ...clause, index: all.length, parent: clause.index, sharesSubject: true, tokens: tail, negations: [] })
  }
  return all
}

const without = (all: readonly number[], gone: readonly number[]): readonly number[] => all.filter((i) => !gone.includes(i))

/** Words that set what is denied against what is not: "Schiffe hingegen nicht". */
const AGAINST = /^(?:aber|jedoch|hingegen|dagegen|allerdings|indes|indessen|wiederum|freilich)$/
const NOT = /^(?:nicht|keine[nr]?|keines|niemanden)$/

/**
 * Where a stretch begins that is denied at its end, behind the clause's verbs or against what stands before them: "Ausbilder wird Portugal
 * schicken, Soldaten nicht", "Waffen liefert es, Soldaten aber keine"; null where none is.
 */
function deniedIn(
  clause: Clause,
  things: readonly { readonly from: number; readonly to: number }[],
  tokens: readonly Token[],
): number | null {
  const end = clause.tokens.at(-1) ?? -1
  const { finite } = clause.verbs
  if (finite === null || !NOT.test(tokens[end]?.text ?? '') || clause.kind === 'infinitive') return null
  const start = clause.tokens.findLast((i) => i < end && /^[,;–—]$/.test(tokens[i - 1]?.text ?? ''))
  if (start === undefined || clause.verbs.tokens.some((i) => i >= start)) return null
  const own = things.filter((m) => m.from >= start && m.to <= end)
  if (own.length === 0 || clause.negations.some((i) => i >= start && i < end)) return null
  const set = clause.tokens.some((i) => i >= start && i < end && AGAINST.test(tokens[i]?.text ?? ''))
  const closed = clause.verbs.tokens.some((i) => i > finite)
  const fronted = things.some((m) => clause.tokens.includes(m.from) && m.to <= finite)
  return set || closed || fronted ? start : null
}

/** "keine Soldaten oder nur Ausbilder". */
const orOnly = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === 'oder' && /^(?:nur|höchstens|allenfalls|lediglich|bestenfalls)$/.test(tokens[i]?.text ?? '')

/** Where what is held against a negation begins; null where nothing is. */
function contrastIn(clause: Clause, tokens: readonly Token[]): number | null {
  const denial = clause.negations[0] ?? clause.tokens.find((i) => DENYING.test(tokens[i]?.lower ?? ''))
  if (denial === undefined || clause.kind === 'infinitive') return null
  const starts = clause.tokens.filter((i) => i > denial && (/^[,;–—]$/.test(tokens[i - 1]?.text ?? '') || orOnly(tokens, i)))
  return (
    starts.find((start) => {
      if (clause.kind === 'fragment' && /^[–—]$/.test(tokens[start - 1]?.text ?? '')) return true
      const first = tokens[start]?.text === 'wohl' || tokens[start]?.text === 'und' ? start + 1 : start
      if (OPENING.test(tokens[first]?.text ?? '') || orOnly(tokens, start)) return true
      const end = starts.find((s) => s > start) ?? Infinity
      return clause.tokens.some((i) => i > start && i < end && AFFIRMING.test(tokens[i]?.text ?? ''))
    }) ?? null
  )
}
