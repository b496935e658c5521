/**
 * `bin/node bench/dating.ts [--shared FOLDER] [--outside]`: how often an inferred date is right. Each labelled report that has a day loses it, in
 * a register of all the others; what is then inferred is held against the day. The dossier's examples and all labelled reports are one register;
 * the clusters of `bench/findings` in which nothing is to be found are one each.
 *
 * `--shared`: where further reports are (default `../shared`); `--outside`: names each reason that leaves out the report's day, but for reports
 * that are only scored. Printed, never asserted.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { readers } from '../src/server/readers.ts'
import { loadDossier, SHIPPED_DOSSIER } from '../src/dossier/load.ts'
import type { Dating, Reason } from '../src/model/dating.ts'
import type { Document } from '../src/model/document.ts'
import { daysBetween, type Span } from '../src/model/span.ts'
import { type Holding, Ledger } from '../src/register/ledger.ts'
import { sketchOf, weightsOf } from '../src/server/wording.ts'
import { findFiles } from '../src/text/find.ts'
import { loadFile } from '../src/text/load.ts'
import { type CaseSet, folderCases, ownCases } from './cases.ts'
import { type Cluster, documentOf } from './findings/clusters.ts'

/** A report that has a day, and how it is dated without. */
interface Hidden {
  readonly path: string
  readonly day: string
  readonly dating: Dating
  /** Whether it may be named: those that are only scored are not. */
  readonly shown: boolean
}

const here = import.meta.dirname
const { values: options } = parseArgs({
  options: { shared: { type: 'string', default: join(here, '../../shared') }, outside: { type: 'boolean', default: false } },
})
const dossier = loadDossier(SHIPPED_DOSSIER)
const read = readers(dossier)
const weight = await weightsOf(dossier)

const hidden = [...(await measured(await labelled())), ...(await Promise.all(clusters().map(measured))).flat()]
show(hidden)
if (options.outside) name(hidden)

/** The documents of one register, each with whether it may be named. */
type World = readonly (readonly [document: Document, shown: boolean])[]

async function labelled(): Promise<World> {
  const own = ['cases', 'facts', 'short', 'whole', 'held'].map((set) => ownCases(set, join(here, `accuracy/${set}.yaml`)))
  const further = ['seeds', 'corpus/de', 'corpus/de-short'].map((set) => folderCases(set, join(options.shared, set)))
  const sets = [...own, ...(await Promise.all(further))].filter((set): set is CaseSet => set !== null)
  const examples = await Promise.all((await findFiles([dossier.examples])).files.map((file) => loadFile(file, {})))
  return [
    ...sets.flatMap(({ cases, own, name }) => cases.map(({ document }) => [document, own && name !== 'held'] as const)),
    ...examples.map((document) => [document, true] as const),
  ]
}

function clusters(): readonly World[] {
  return ['clusters', 'held'].flatMap((file) => {
    const all = parse(readFileSync(join(here, `findings/${file}.yaml`), 'utf8')) as readonly Cluster[]
    const near = all.filter(({ findings }) => findings.length === 0)
    return near.map(({ id, reports }) => reports.map((report, at) => [documentOf(report, `${id}-${at + 1}`), file !== 'held'] as const))
  })
}

/** How the reports of one register that have a day are dated without it, one at a time. */
async function measured(world: World): Promise<readonly Hidden[]> {
  const reports = await Promise.all(world.map(async ([document, shown]) => ({ open: await held(document), document, shown })))
  const ledger = new Ledger(dossier, weight)
  ledger.update(reports.map(({ open }) => open))
  const found: Hidden[] = []
  for (const { open, document, shown } of reports) {
    const { path, published: day } = open.report
    const without = await held({ ...document, published: null, publishedHow: 'unknown' })
    // a day that the text gives cannot be hidden
    if (day?.length !== 10 || without.report.published !== null) continue
    ledger.update([without])
    const dating = ledger.register.datings.find(({ report }) => report === open.report.id)
    ledger.update([open])
    if (dating) found.push({ path, day, dating, shown })
  }
  return found
}

async function held(loaded: Document): Promise<Holding> {
  const { document, reading } = await read(loaded)
  const { statements, clues, blocks } = reading
  return { report: document, statements, clues, sketch: await sketchOf(document, blocks) }
}

function show(all: readonly Hidden[]): void {
  const [inferred, others] = [all.filter(({ dating }) => dating.how === 'inferred'), all.filter(({ dating }) => dating.how !== 'inferred')]
  const half = others.filter(({ dating: { from, to } }) => (from ?? to) !== null)
  const widths = inferred.map(({ dating: { from, to } }) => daysBetween(from ?? '', to ?? '')).sort((a, b) => a - b)
  console.log(`${all.length} reports lost their day${''.padEnd(9)}right`)
  rate('both ends inferred', inferred)
  rate('one end known', half)
  console.log(`${others.filter(({ dating }) => dating.contradiction).length} contradict themselves`)
  console.log(`half of the ranges have ${widths[Math.floor(widths.length / 2)] ?? 0} days or fewer\n\nby reason`)
  const given = all.flatMap(({ day, dating }) => reasonsOf(dating).map((reason) => ({ day, reason })))
  for (const [kind, of] of [...Map.groupBy(given, ({ reason }) => reason.kind)].sort())
    for (const [words, end] of [['not before', 'from'] as const, ['not after', 'to'] as const]) {
      const ends = of.filter(({ reason }) => reason[end] !== null)
      if (ends.length > 0)
        rate(
          `${kind}, ${words}`,
          ends.map(({ day, reason }) => ({ day, dating: { from: null, to: null, [end]: reason[end] } })),
        )
    }
}

function rate(what: string, of: readonly { readonly day: string; readonly dating: Span }[]): void {
  const right = of.filter(({ day, dating }) => contains(dating, day)).length
  console.log(`${what.padEnd(28)}${(right / of.length).toFixed(3).padStart(9)}${`${right} of ${of.length}`.padStart(14)}`)
}

function name(all: readonly Hidden[]): void {
  for (const { path, day, dating } of all.filter(({ shown }) => shown))
    for (const reason of reasonsOf(dating))
      if (!contains(reason, day)) console.log(`${path}, ${day}: ${reason.from ?? ''}/${reason.to ?? ''}, ${reason.kind}: ${reason.message}`)
}

function reasonsOf({ reasons, contradiction }: Dating): readonly Reason[] {
  return [...reasons, ...(contradiction ?? [])]
}

function contains({ from, to }: Span, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to)
}
