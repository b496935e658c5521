import type { Discourse } from '../../reading/mention.ts'
import type { Token } from '../../reading/token.ts'

/** Of a circle of states, those that are meant where it is named again. */

/** "der baltische Staat": of a circle the one that was spoken of last. */
export function oneOf(
  tokens: readonly Token[],
  m: { readonly to: number },
  parties: readonly string[],
  discourse: Discourse,
): readonly string[] {
  if (parties.length < 2 || !/^(?:Staat|Staates|Land|Landes|Republik|Regierung|Inselstaat)$/.test(tokens[m.to]?.text ?? '')) return parties
  return discourse.named.findLast((set) => set.length === 1 && parties.includes(set[0] ?? '')) ?? parties
}

/** "die übrigen Nordeuropäer": the circle without those of it that were named. */
export function remaining(
  tokens: readonly Token[],
  m: { readonly from: number },
  parties: readonly string[],
  discourse: Discourse,
): readonly string[] {
  if (parties.length < 2 || !/^(?:übrigen?|restlichen?|anderen?)$/.test(tokens[m.from - 1]?.text ?? '')) return parties
  const named = new Set(discourse.named.filter((set) => set.length < parties.length).flat())
  const rest = parties.filter((p) => !named.has(p))
  return rest.length > 0 ? rest : parties
}
