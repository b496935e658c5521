import type { Judged, Kept, Known } from '../exports/known.ts'
import type { TableName } from '../exports/table.ts'
import type { Change } from '../model/change.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Register } from '../model/register.ts'
import { Refusal } from '../model/refusal.ts'
import { later } from '../model/span.ts'
import { changes } from '../register/changes.ts'
import { compile, type Compiling } from '../register/compile.ts'
import { judgedFindings } from '../register/reviews/findings.ts'
import { reviewed } from '../register/reviews/reviewed.ts'
import { standing } from '../register/reviews/standing.ts'
import { partyLabel } from '../server/labels.ts'
import { holdingsWithLinks } from '../server/wording.ts'
import type { Store } from '../store/store.ts'
import { nameOf } from '../text/name.ts'
import { findingsOf } from './found.ts'

/** Of what an export is made: as of which day, since when changes count, and for which tables. */
export interface Asked {
  readonly asOf: string | null
  readonly since: string | null
  readonly tables: ReadonlySet<TableName>
}

/** Before the first report. */
const NOTHING: Register = { asOf: null, saidUntil: null, cells: [], events: [], figures: [], reports: [], origins: [], datings: [] }

/**
 * All that exports are made of, from an open store; findings and changes only where they are asked for, since they take their time.
 * @throws Refusal where the store holds no report, or none of a day until `asOf`. `where` names the store.
 */
export async function exportable(store: Store, dossier: Dossier, { asOf, since, tables }: Asked, where: string): Promise<Known> {
  const { statements, reports, clues, links, reviews } = await holdingsWithLinks(store, dossier)
  const compiling = (day: string | null): Compiling => ({ asOf: day, dossier, clues, links, reviews })
  const register = compile(statements, reports, compiling(asOf))
  if (register.reports.length === 0) throw refused(where, asOf, reports.length)
  const here = new Map(register.reports.map(({ id }, at) => [id, at]))
  const documents = (await store.documents()).flatMap((document): Kept[] =>
    here.has(document.id) ? [{ ...document, name: nameOf(document) }] : [],
  )
  const told = reviewed(statements, reviews).statements.filter(({ document }) => here.has(document))
  const place = ({ document }: (typeof told)[number]): number => here.get(document) ?? 0
  const found = tables.has('findings') ? await findingsOf(register, { documents, clues, statements: told }, dossier) : []
  const { histories } = judgedFindings(found, reviews)
  return {
    dossier,
    register,
    documents: new Map(documents.map((document) => [document.id, document])),
    statements: told.toSorted((a, b) => place(a) - place(b) || a.quote.start - b.quote.start || a.quote.end - b.quote.end || byId(a, b)),
    findings: found.map((finding): Judged => ({ finding, reviews: histories.get(finding.id) ?? [] })),
    reviews: standing(reviews),
    since,
    changes: tables.has('changes') ? changedSince(since, register, (day) => compile(statements, reports, compiling(day))) : [],
    party: (id) => partyLabel(id, dossier),
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : Number(a.id > b.id))

function changedSince(since: string | null, now: Register, asOf: (day: string) => Register): readonly Change[] {
  return changes(since === null ? NOTHING : asOf(later(since, -1)), now)
}

function refused(where: string, asOf: string | null, reports: number): Refusal {
  if (reports === 0) return new Refusal('the store holds no report yet', where, 'put reports into it: garant add')
  return new Refusal(
    `the store holds no report of ${asOf ?? 'any day'} or before`,
    '--as-of',
    'name a later day; garant register shows what is known',
  )
}
