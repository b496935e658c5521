import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { Asides } from '../../src/server/asides.ts'
import { naming } from '../../src/server/naming.ts'
import { readers } from '../../src/server/readers.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { type Finding, FINDING_KINDS, type FindingKind } from '../../src/model/finding.ts'
import type { Sketch } from '../../src/model/sketch.ts'
import { compile } from '../../src/register/compile.ts'
import { findings } from '../../src/register/findings.ts'
import { type Known, knownBy } from '../../src/register/findings/known.ts'
import { links } from '../../src/register/origins/linkbook.ts'
import type { Weight } from '../../src/register/origins/weighed.ts'
import { sketchOf, weightsOf } from '../../src/server/wording.ts'
import { rates, type Tally } from '../matching.ts'
import { type Cluster, documentOf } from './clusters.ts'

/**
 * How well the clusters of `folder` are found to be at odds: precision and recall for each kind, over those that may be looked at and those
 * that are only scored. A finding is right where the cluster has one of its kind whose words are all in what it is about.
 */
export async function measureFindings(folder: string, dossier: Dossier, showErrors: boolean): Promise<void> {
  const read = readers(dossier)
  const weight = await weightsOf(dossier)
  for (const name of ['clusters', 'held']) {
    const clusters = parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')) as readonly Cluster[]
    const tallies = new Map<FindingKind, Tally>(FINDING_KINDS.map((kind) => [kind, { hit: 0, missed: 0, extra: 0 }]))
    let disturbed = 0
    for (const cluster of clusters) {
      const found = findings(await together(cluster, dossier, read, weight))
      const errors = compared(cluster, found, tallies)
      if (cluster.near !== undefined && errors.length > 0) disturbed++
      if (showErrors && name !== 'held') for (const error of errors) console.log(`${cluster.id}  ${error}`)
    }
    show(name, clusters, tallies, disturbed)
  }
}

/** What is known of a cluster's reports together. */
async function together({ id, reports }: Cluster, dossier: Dossier, read: ReturnType<typeof readers>, weight: Weight): Promise<Known> {
  const all = await Promise.all(reports.map((report, at) => read(documentOf(report, `${id}-${at + 1}`))))
  const documents = all.map(({ document }) => document)
  const sketches = new Map(await Promise.all(documents.map(async (d): Promise<[string, Sketch]> => [d.id, await sketchOf(d)])))
  const statements = all.flatMap(({ reading }) => reading.statements)
  const clues = all.flatMap(({ reading }) => reading.clues)
  const register = compile(statements, documents, { asOf: null, dossier, clues, links: links(documents, sketches, weight) })
  return knownBy(register, { dossier, statements, clues, asides: await new Asides(dossier).in(documents), name: naming(dossier) })
}

/** Counts what was found in a cluster, and says what is wrong. */
function compared(cluster: Cluster, found: readonly Finding[], tallies: Map<FindingKind, Tally>): readonly string[] {
  const singles = cluster.singles?.map((about) => ({ kind: 'single' as const, about }))
  const expected = [...cluster.findings, ...(singles ?? [])]
  const left = found.filter(({ kind }) => kind !== 'single' || singles !== undefined)
  const count = (kind: FindingKind, key: keyof Tally): void => {
    const tally = tallies.get(kind) ?? { hit: 0, missed: 0, extra: 0 }
    tallies.set(kind, { ...tally, [key]: tally[key] + 1 })
  }
  const errors: string[] = []
  for (const { kind, about } of expected) {
    const at = left.findIndex((f) => f.kind === kind && about.split(/[\s:]/u).every((word) => f.about.split(/[\s:]/u).includes(word)))
    count(kind, at < 0 ? 'missed' : 'hit')
    if (at < 0) errors.push(`missed ${kind} ${about}`)
    else left.splice(at, 1)
  }
  for (const { kind, about, message } of left) {
    count(kind, 'extra')
    errors.push(`extra ${kind} ${about}: ${message}`)
  }
  return errors
}

function show(name: string, clusters: readonly Cluster[], tallies: ReadonlyMap<FindingKind, Tally>, disturbed: number): void {
  const near = clusters.filter((c) => c.near !== undefined).length
  const all = [...tallies.values()].reduce((a, b) => ({ hit: a.hit + b.hit, missed: a.missed + b.missed, extra: a.extra + b.extra }))
  console.log(`\nfindings (${name}), ${clusters.length} clusters`.padEnd(40) + 'precision     recall   found  missed   extra')
  for (const [kind, tally] of [...tallies, ['all', all] as const]) {
    const { precision, recall } = rates(tally)
    const figures = [precision, recall].map((value) => value.toFixed(3).padStart(11)).join('')
    console.log(kind.padEnd(37) + figures + [tally.hit, tally.missed, tally.extra].map((n) => String(n).padStart(8)).join(''))
  }
  console.log(`silent on ${near - disturbed} of ${near} near misses`)
}
