import type { Clause } from '../../reading/clause.ts'
import { type Token, withLemmas } from '../../reading/token.ts'
import { TELLING } from './giving.ts'

/** The tokens of a sentence in which a finite verb goes by its whole lemma too: "bildet" in "bildet … aus" by "ausbilden". */
export function withWholeVerbs(tokens: readonly Token[], clauses: readonly Clause[]): readonly Token[] {
  let whole: Token[] | undefined
  for (const { verbs } of clauses) {
    const token = verbs.finite === null ? undefined : tokens[verbs.finite]
    if (
      !token ||
      verbs.finite === null ||
      !TELLING.has(verbs.lemma) ||
      !token.readings.some((r) => r.class === 'verb' && verbs.lemma !== r.lemma && verbs.lemma.endsWith(r.lemma))
    )
      continue
    whole ??= [...tokens]
    whole[verbs.finite] = withLemmas(token, [...token.lemmas, verbs.lemma])
  }
  return whole ?? tokens
}
