import type { Aside } from '../model/aside.ts'
import type { Document } from '../model/document.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Happening, Statement } from '../model/statement.ts'
import { daysOf, OPEN, type Span } from '../model/span.ts'
import { languagePack } from '../languages/index.ts'
import { asideReader } from '../reading/asides.ts'
import type { Known } from '../register/findings.ts'
import { occasions } from '../register/findings/occasions.ts'
import { naming } from './naming.ts'

/** A document with what is stated in it. */
export interface Stated {
  readonly document: Document
  readonly statements: readonly Statement[]
}

/** All that findings rest on, of documents and their statements. */
export async function gathered(stated: readonly Stated[], dossier: Dossier): Promise<Known> {
  const readers = new Map<string, (document: Document) => readonly Aside[]>()
  const asides: Aside[] = []
  for (const { document } of stated) {
    const read = readers.get(document.language) ?? asideReader(await languagePack(document.language, document.path), dossier)
    readers.set(document.language, read)
    asides.push(...read(document))
  }
  const statements = stated.flatMap(({ statements }) => statements)
  const spans = spansOf(stated, dossier)
  const written = (id: string): Span => spans.get(id) ?? OPEN
  return {
    dossier,
    written,
    origin: (id) => id,
    name: naming(dossier),
    statements,
    occasions: occasions(
      statements.filter((s) => s.kind === 'event'),
      { written },
    ),
    retold: [],
    offices: [],
    past: new Set(),
    asides,
  }
}

function spansOf(stated: readonly Stated[], { roles }: Dossier): ReadonlyMap<string, Span> {
  const events = stated.flatMap(({ statements }) => statements.filter((s): s is Happening => s.kind === 'event'))
  const founded = events.flatMap(({ type, date }) => (type === 'founding' && date !== null ? [daysOf(date).from] : [])).toSorted()[0]
  return new Map(
    stated.map(({ document, statements }): readonly [string, Span] => {
      const { published } = document
      if (published !== null) return [document.id, daysOf(published)]
      const told = statements.flatMap((s) => (s.kind === 'event' && s.date !== null ? [daysOf(s.date).from] : []))
      const body = statements.some(
        (s) =>
          (s.kind === 'position' && s.party === roles.body) || (s.kind === 'event' && s.participants.some(({ who }) => who === roles.body)),
      )
      return [document.id, { from: [...told, ...(body && founded ? [founded] : [])].toSorted().at(-1) ?? null, to: null }]
    }),
  )
}
