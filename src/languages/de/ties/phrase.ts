import type { Clause } from '../../../reading/clause.ts'
import { type Token, is, mainly } from '../../../reading/token.ts'
import { CONTRACTED } from '../closed.ts'

/** The words that name a condition, with what they stand under: "[nach] dem [Beginn] einer Waffenruhe". */
export interface Phrase {
  readonly tokens: readonly Token[]
  /** The first word of the whole phrase, and the words that name the condition. */
  readonly start: number
  readonly from: number
  readonly to: number
  /** The preposition that governs the phrase; '' for none. */
  readonly preposition: string
  /** The nouns between it and the condition's words. */
  readonly heads: readonly string[]
  /** The words right before the preposition, the nearest first, lower case. */
  readonly before: readonly string[]
  /** The lemmas of the clause's words. */
  readonly clause: ReadonlySet<string>
  readonly negated: boolean
  /** Whether the clause has no verb that says more than what for: "um … abzusichern", "ihr Job: eine Waffenruhe sichern". */
  readonly purpose: boolean
}

const DETERMINED = /^(?:mögliche?[nrsm]?|etwaige?[nrsm]?|eventuelle?[nrsm]?|künftige?[nrsm]?)$/

/** The phrase that the words at `from`–`to` stand in: back over determiners, adjectives and the nouns they belong to, to the preposition. */
export function phraseOf(
  tokens: readonly Token[],
  { marker, negations, tokens: members, verbs: { finite } }: Clause,
  from: number,
  to: number,
): Phrase {
  const heads: string[] = []
  let at = from - 1
  // "nach dem Krieg", "ohne die USA": the words of the condition hold their preposition
  const opening = mainly(tokens[from], 'preposition') ? (tokens[from]?.lower ?? '') : ''
  let preposition = CONTRACTED.get(opening) ?? opening
  let start = from
  for (let steps = 0; at >= 0 && steps < 9 && opening === ''; at--, steps++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark') break
    const lower = token.lower
    // "um eine Waffenruhe abzusichern": what opens the clause is no preposition
    if (lower === marker) break
    if (mainly(token, 'preposition') && !(lower === 'zu' && is(tokens[at + 1], 'verb'))) {
      const found = CONTRACTED.get(lower) ?? lower
      // "am Tag nach einer Waffenruhe", "von einem Mandat": only "von" and "über" belong to a noun before them
      const noun = tokens[at - 1]
      preposition = found
      start = at
      if (found === 'von' && noun && is(noun, 'noun') && noun.capital) continue
      break
    }
    const inside =
      mainly(token, 'article') ||
      token.kind === 'number' ||
      DETERMINED.test(lower) ||
      (token.text === lower && mainly(token, 'adjective')) ||
      /^(?:wie|so|bindend|klar)$/.test(lower)
    if (inside) continue
    if (token.capital && is(token, 'noun', 'name') && at > 0) {
      heads.push(
        ...token.readings
          .filter((r) => r.class === 'noun')
          .map((r) => r.lemma)
          .slice(0, 1),
      )
      continue
    }
    break
  }
  return {
    tokens,
    start,
    from,
    to,
    preposition,
    heads,
    before: tokens
      .slice(Math.max(0, start - 4), start)
      .map((t) => t.lower)
      .reverse(),
    clause: new Set(members.flatMap((i) => tokens[i]?.lemmas ?? [])),
    purpose: finite === null,
    negated: negations.some((i) => tokens[i]?.lower !== 'ohne') || /^(?:nicht|nie|kein)/.test(tokens[start - 1]?.lower ?? ''),
  }
}
