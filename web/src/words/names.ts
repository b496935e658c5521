import type { DossierView, Named } from '../../../src/server/views.ts'
import { pick } from './label.ts'

/** What the dossier calls its parties, measures and conditions; an id it does not know is its own name. */
export interface Names {
  readonly party: (id: string) => string
  readonly measure: (id: string) => string
  readonly condition: (id: string) => string
}

export function names(dossier: DossierView): Names {
  return { party: lookup(dossier.parties), measure: lookup(dossier.measures), condition: lookup(dossier.conditions) }
}

function lookup(list: readonly Named[]): (id: string) => string {
  const labels = new Map(list.map(({ id, label }) => [id, pick(label)]))
  return (id) => labels.get(id) ?? id
}
