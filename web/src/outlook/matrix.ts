import type { Outlook, Prospect } from '../../../src/model/outlook.ts'
import type { DossierView, Named } from '../../../src/server/views.ts'
import { pick } from '../words/label.ts'

/** One party's prospects, by measure. */
export interface Row {
  readonly party: Named
  readonly prospects: ReadonlyMap<string, Prospect>
}

/** An outlook as a table: those who contribute, those with most promises first, and apart from them bodies of states and others. */
export interface StatusMatrix {
  readonly measures: DossierView['measures']
  readonly contributors: readonly Row[]
  readonly apart: readonly Row[]
}

export function statusMatrix({ prospects }: Pick<Outlook, 'prospects'>, { parties, measures }: DossierView): StatusMatrix {
  const byParty = Map.groupBy(prospects, ({ party }) => party)
  const rows = parties
    .flatMap((party): Row[] => {
      const own = byParty.get(party.id)
      return own ? [{ party, prospects: new Map(own.map((prospect) => [prospect.measure, prospect])) }] : []
    })
    .toSorted((a, b) => b.prospects.size - a.prospects.size || pick(a.party.label).localeCompare(pick(b.party.label), 'en'))
  const gives = ({ prospects }: Row) => [...prospects.values()].some(({ contributes }) => contributes)
  return {
    measures: measures.filter(({ id }) => prospects.some(({ measure }) => measure === id)),
    contributors: rows.filter(gives),
    apart: rows.filter((row) => !gives(row)),
  }
}
