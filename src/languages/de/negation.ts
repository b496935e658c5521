import type { Clause } from '../../reading/clause.ts'
import type { Sentence } from '../../reading/sentence.ts'

/** "nicht nur" adds, "nicht … sondern" in one clause corrects a part: neither denies what the clause says. */
export function negates(sentence: Sentence, token: number): boolean {
  const word = sentence.tokens[token]?.lower ?? ''
  const next = sentence.tokens[token + 1]?.text ?? ''
  if (
    /^(?:ohne|statt|anstatt)$/.test(word) ||
    (word === 'nicht' && /^(?:nur|allein|zuletzt|bloß|sofort|gleich|umgehend|weniger|unbedingt|zwingend|automatisch)$/.test(next))
  )
    return false
  // "ohne Abkommen keine Garantien": what must come first
  if (
    word.startsWith('kein') &&
    sentence.tokens.slice(Math.max(0, token - 6), token).some((t) => /^ohne$/i.test(t.text)) &&
    !saysVerb(sentence, token)
  )
    return false
  // "so viel wie nie zuvor"
  if (word === 'nie' && (next === 'zuvor' || sentence.tokens[token - 1]?.text === 'wie')) return false
  const clause = sentence.clauses.find((c) => c.tokens.includes(token))
  return (
    !(clause?.tokens.some((i) => i > token && sentence.tokens[i]?.text === 'sondern') ?? false) &&
    clause !== undefined &&
    tailNegation(sentence, clause) !== token
  )
}

/** ", nicht aber an der Truppe": a negation behind the clause's verbs and a comma denies only what follows it; its token, or null. */
export function tailNegation(sentence: Sentence, clause: Clause): number | null {
  const lastVerb = clause.verbs.tokens.at(-1) ?? -1
  const opens = (i: number): boolean =>
    sentence.tokens[i - 1]?.text === ',' ||
    (sentence.tokens[i - 2]?.text === ',' && /^(?:aber|jedoch|doch|und|wohl)$/.test(sentence.tokens[i - 1]?.text ?? ''))
  const tail = clause.negations.find((i) => i > lastVerb && opens(i))
  return lastVerb >= 0 && tail !== undefined ? tail : null
}

/** "nicht alle Länder": neither said of them nor denied. */
export const partial = (sentence: Sentence, clause: Clause): boolean =>
  clause.negations.some((i) => /^(?:alle[rn]?|jede[rsn]?)$/.test(sentence.tokens[i + 1]?.text ?? ''))

const saysVerb = ({ clauses }: Sentence, token: number): boolean =>
  clauses.some((c) => c.tokens.includes(token) && c.verbs.tokens.length > 0)
