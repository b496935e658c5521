import type { Dossier } from '../model/dossier.ts'
import type { Statement } from '../model/statement.ts'
import type { Known } from './known.ts'
import { isParty } from './named.ts'
import type { PersonSummary } from './views/parties.ts'

/** Everybody who is named as a speaker or as taking part in an event, those with most statements first. */
export function people(known: Known, dossier: Dossier): readonly PersonSummary[] {
  const counts = new Map<string, { statements: number; events: number }>()
  const count = (person: string, of: 'statements' | 'events') => {
    const known = counts.get(person) ?? { statements: 0, events: 0 }
    known[of]++
    counts.set(person, known)
  }
  for (const { speaker } of known.snapshot.statements) if (speaker !== null) count(speaker, 'statements')
  for (const { participants } of known.register.events) for (const { who } of participants) if (!isParty(who, dossier)) count(who, 'events')
  return [...counts]
    .map(([person, of]) => ({ person, ...of }))
    .toSorted((a, b) => b.statements - a.statements || b.events - a.events || (a.person < b.person ? -1 : 1))
}

/** The canonical name of somebody whom the dossier knows, by any of the spellings; anybody else is called as it is written. */
export function canonical(name: string, { offices, speakers }: Dossier): string {
  const written = name.toLowerCase()
  const all = [...offices, ...speakers]
  const found =
    all.find(({ person }) => person.toLowerCase() === written) ??
    all.find(({ spellings }) => spellings.some((spelling) => spelling.toLowerCase() === written))
  return found?.person ?? name
}

/** What somebody is named as the speaker of, in order of time. */
export function saidBy(person: string, { register, snapshot }: Known): readonly Statement[] {
  return register.reports.flatMap(({ id }) => snapshot.statementsOf(id).filter(({ speaker }) => speaker === person))
}
