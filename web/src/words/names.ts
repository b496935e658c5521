import type { Alternatives } from '../../../src/model/alternatives.ts'
import type { DossierView, Named } from '../../../src/server/views.ts'
import { LANGUAGE, pick } from './label.ts'
import { isState } from './party.ts'

/** What the dossier calls its parties, measures and conditions; an id it does not know is its own name. */
export interface Names {
  readonly party: (id: string) => string
  readonly measure: (id: string) => string
  /** As it stands inside a sentence: "ceasefire", "US backstop". */
  readonly condition: (id: string) => string
  /** All that must hold first: "ceasefire or peace deal, approval". */
  readonly conditions: (of: Provided) => string
}

/** What depends on conditions: a position, a cell, a run. */
export interface Provided {
  readonly conditions: readonly string[]
  readonly alternatives: Alternatives
}

const REGIONS = new Intl.DisplayNames(LANGUAGE, { type: 'region' })

export function names(dossier: DossierView): Names {
  const party = lookup(dossier.parties)
  const measure = lookup(dossier.measures)
  const condition = lookup(dossier.conditions)
  const named = (id: string): string => inSentence(condition.get(id) ?? id)
  return {
    // A state can take part in an event without having a position.
    party: (id) => party.get(id) ?? (isState(id) ? (REGIONS.of(id) ?? id) : id),
    measure: (id) => measure.get(id) ?? id,
    condition: named,
    conditions: ({ conditions, alternatives }) =>
      [...alternatives, ...conditions.filter((id) => !alternatives.some((group) => group.includes(id))).map((id) => [id])]
        .map((group) => group.map(named).join(' or '))
        .join(', '),
  }
}

function lookup(list: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(list.map(({ id, label }) => [id, pick(label)]))
}

/** A label without the capital that only its place at the beginning gives it. */
export function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
