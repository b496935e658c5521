import type { Token } from '../../../reading/token.ts'
import type { Phrase } from '../../../reading/quotations/speech.ts'

/** "Hella Brandt und Karl Maier", "Polizei und Feuerwehr": phrases of one case that a conjunction joins; and a trade with the name behind it. */
export function joined(tokens: readonly Token[], found: readonly Phrase[]): Phrase[] {
  const done: Phrase[] = []
  for (const phrase of found) {
    const before = done.at(-1)
    const between = before ? tokens.slice(before.to, phrase.from) : []
    const and = between.length === 1 && /^(?:und|sowie)$/.test(between[0]?.text ?? '')
    if (
      before &&
      and &&
      !before.pronoun &&
      !phrase.pronoun &&
      before.speaks &&
      phrase.speaks &&
      (phrase.nominative ? before.nominative : before.dative === phrase.dative)
    )
      done[done.length - 1] = { ...before, to: phrase.to, plural: true, name: null, title: '', gender: null }
    else if (
      before?.name === null &&
      (phrase.title === '' || tokens[phrase.to]?.text === ',') &&
      phrase.name &&
      between.length === 1 &&
      between[0]?.text === ',' &&
      before.speaks &&
      !before.pronoun &&
      before.plural !== true
    )
      // "die Vorsitzende des Vereins, Anna Berg"
      done[done.length - 1] = { ...before, to: phrase.to, name: phrase.name, plural: false }
    else done.push(phrase)
  }
  return done
}
