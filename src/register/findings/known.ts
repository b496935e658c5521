import type { Aside } from '../../model/aside.ts'
import type { Clue, ClueOf } from '../../model/clue.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Register } from '../../model/register.ts'
import { OPEN, type Span } from '../../model/span.ts'
import type { Happening, Statement } from '../../model/statement.ts'
import { rootsOf } from '../origins/origins.ts'
import type { Around } from './around.ts'
import type { Occasion } from './attendance.ts'

/** A report and one that retells it, by their ids. */
export interface Retold {
  readonly source: string
  /** Whether what is retold is an official text. */
  readonly official: boolean
  readonly retelling: string
}

/** All that findings rest on: what reports state, what they show beside it, and what is known of events, dates and origins. */
export interface Known extends Around {
  readonly statements: readonly Statement[]
  readonly occasions: readonly Occasion[]
  readonly retold: readonly Retold[]
  readonly offices: readonly ClueOf<'office'>[]
  readonly asides: readonly Aside[]
  /** Ids of the events' statements whose words tell the event as past. */
  readonly past: ReadonlySet<string>
}

/** What findings need beside the register. */
export interface Beside {
  readonly dossier: Dossier
  readonly statements: readonly Statement[]
  readonly clues: readonly Clue[]
  readonly asides: readonly Aside[]
  /** What people call a party, a measure, an office or a condition. */
  readonly name: (id: string) => string
}

/** What is known by a register, for the reports that it knows. */
export function knownBy(register: Register, { dossier, statements, clues, asides, name }: Beside): Known {
  const spans = new Map(register.datings.map(({ report, from, to }): [string, Span] => [report, { from, to }]))
  const here = <T extends { readonly document: string }>(all: readonly T[]): readonly T[] =>
    all.filter(({ document }) => spans.has(document))
  const roots = rootsOf(register.origins)
  // what retells an official text is held against it whenever it appeared
  const official = new Set(register.reports.flatMap(({ id, kind }) => (kind === 'official' ? [id] : [])))
  const happenings = new Map(here(statements).flatMap((s): [string, Happening][] => (s.kind === 'event' ? [[s.id, s]] : [])))
  return {
    dossier,
    name,
    written: (id) => spans.get(id) ?? OPEN,
    origin: (id) => roots.get(id) ?? id,
    statements: here(statements),
    occasions: register.events.map(({ id, type, place, statements: told }) => ({
      id,
      type,
      place,
      tellings: told.flatMap((statement) => happenings.get(statement) ?? []),
    })),
    retold: register.origins.flatMap(({ derived }) =>
      derived.map(({ from, report }) => ({ source: from, official: official.has(from), retelling: report })),
    ),
    offices: here(clues).filter((clue) => clue.kind === 'office'),
    asides: here(asides),
    past: new Set(
      here(clues).flatMap((clue) => (clue.kind === 'telling' && (clue.told === 'past' || clue.told === 'ago') ? [clue.event] : [])),
    ),
  }
}
