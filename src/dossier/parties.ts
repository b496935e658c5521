import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import type { Group } from '../model/dossier.ts'
import type { Entry } from './entry.ts'

const STATES: ReadonlySet<string> = new Set(codes.map(([alpha2]) => alpha2 ?? ''))

export function isState(code: string): boolean {
  return STATES.has(code)
}

/** Whether `id` is a party of the dossier: a state or one of its groups. Where it is neither, that is noted at `at`. */
export function isParty(id: string, groups: readonly Group[], at: Entry): boolean {
  if (isState(id) || groups.some((group) => group.id === id)) return true
  const ids = groups.map((group) => group.id).join(', ')
  at.wrong(`unknown party ${JSON.stringify(id)}`, `write a state's ISO 3166-1 alpha-2 code such as FR, or a group of dossier.yaml: ${ids}`)
  return false
}
