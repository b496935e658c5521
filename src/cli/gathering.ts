import type { Aside } from '../model/aside.ts'
import type { Document } from '../model/document.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Origin } from '../model/origin.ts'
import type { Statement } from '../model/statement.ts'
import { daysOf, OPEN, type Span } from '../model/span.ts'
import { languagePack } from '../languages/index.ts'
import { asideReader } from '../reading/asides.ts'
import type { Known } from '../register/findings.ts'
import { occasions } from '../register/findings/occasions.ts'
import { rootsOf } from '../register/origins/origins.ts'
import { naming } from './naming.ts'

/** Documents with what they state, and which of them come from one another. */
export interface Gathering {
  readonly documents: readonly Document[]
  readonly statements: readonly Statement[]
  readonly origins: readonly Origin[]
}

/** All that findings rest on. What retells an official text is held against it whenever it appeared. */
export async function gathered({ documents, statements, origins }: Gathering, dossier: Dossier): Promise<Known> {
  const readers = new Map<string, (document: Document) => readonly Aside[]>()
  const asides: Aside[] = []
  for (const document of documents) {
    const read = readers.get(document.language) ?? asideReader(await languagePack(document.language, document.path), dossier)
    readers.set(document.language, read)
    asides.push(...read(document))
  }
  const spans = spansOf(documents, statements, dossier)
  const written = (id: string): Span => spans.get(id) ?? OPEN
  const roots = rootsOf(origins)
  const official = new Set(documents.filter(({ kind }) => kind === 'official').map(({ id }) => id))
  return {
    dossier,
    written,
    origin: (id) => roots.get(id) ?? id,
    name: naming(dossier),
    statements,
    occasions: occasions(
      statements.filter((s) => s.kind === 'event'),
      { written },
    ),
    retold: origins.flatMap(({ derived }) =>
      derived.map(({ from, report }) => ({ source: from, official: official.has(from), retelling: report })),
    ),
    offices: [],
    past: new Set(),
    asides,
  }
}

/** When documents were written: on their day, else not before what they tell of, nor before the body they speak of was founded. */
function spansOf(documents: readonly Document[], statements: readonly Statement[], { roles }: Dossier): ReadonlyMap<string, Span> {
  const founded = statements
    .flatMap((s) => (s.kind === 'event' && s.type === 'founding' && s.date !== null ? [daysOf(s.date).from] : []))
    .toSorted()[0]
  const of = Map.groupBy(statements, ({ document }) => document)
  return new Map(
    documents.map(({ id, published }): readonly [string, Span] => {
      if (published !== null) return [id, daysOf(published)]
      const own = of.get(id) ?? []
      const told = own.flatMap((s) => (s.kind === 'event' && s.date !== null ? [daysOf(s.date).from] : []))
      const body = own.some((s) => s.kind !== 'event' && s.party === roles.body)
      return [id, { from: [...told, ...(body && founded ? [founded] : [])].toSorted().at(-1) ?? null, to: null }]
    }),
  )
}
