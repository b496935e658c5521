import { isState } from '../dossier/parties.ts'
import type { Dossier, Label } from '../model/dossier.ts'
import type { Register } from '../model/register.ts'
import type { DossierView } from './views.ts'

const LABEL_LANGUAGES = ['en', 'de'] as const
const REGIONS = LABEL_LANGUAGES.map((language) => [language, new Intl.DisplayNames(language, { type: 'region' })] as const)

/** A state's names from CLDR; a group's are the dossier's; what is neither is called as it is written. */
export function partyLabel(id: string, dossier: Dossier): Label {
  const group = dossier.groups.find((group) => group.id === id)
  if (group) return group.label
  return Object.fromEntries(REGIONS.map(([language, names]) => [language, (isState(id) ? names.of(id) : undefined) ?? id]))
}

/** The dossier as the web app needs it, with the names of every party that has a cell in the register. */
export function dossierView(dossier: Dossier, register: Register): DossierView {
  const { id, title, measures, conditions } = dossier
  const parties = [...new Set(register.cells.map((cell) => cell.party))].toSorted()
  return { id, title, measures, conditions, parties: parties.map((party) => ({ id: party, label: partyLabel(party, dossier) })) }
}
