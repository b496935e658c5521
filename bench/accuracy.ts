/**
 * `npm run accuracy`: how well labelled reports are read, beside the frozen run that is committed. Measured are the project's own
 * reports and, where the folder exists beside the checkout, further ones that are not part of it; and labelled paragraphs for speech.
 *
 *   npm run accuracy -- [--shared FOLDER] [--errors] [--freeze]
 *
 * `--shared`: where the further reports are (default `../shared`); `--errors`: shows each error; `--freeze`: makes this run the one
 * that later ones are compared with. Printed, never asserted.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readers } from '../src/server/readers.ts'
import { loadDossier, SHIPPED_DOSSIER } from '../src/dossier/load.ts'
import { type CaseSet, folderCases, ownCases } from './cases.ts'
import { changes, freeze, readRun, type Result, result, type Run, total } from './frozen.ts'
import { rates, type Tally } from './matching.ts'
import { measureFindings } from './findings/measure.ts'
import { measureQuotations } from './quotations/measure.ts'
import { MEASURED, scored } from './scoring.ts'

const here = import.meta.dirname
const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: join(here, '../../shared') },
    errors: { type: 'boolean', default: false },
    freeze: { type: 'boolean', default: false },
  },
})
const FROZEN = join(here, 'accuracy/frozen.json')
const OUTSIDE = { seeds: 'seeds', 'corpus/de': 'corpus/de', 'corpus/de-short': 'corpus/de-short' }

const dossier = loadDossier(SHIPPED_DOSSIER)
const read = readers(dossier)
const frozen = readRun(FROZEN)
const run: Record<string, Run[string]> = {}
const sets = [
  ownCases('own', join(here, 'accuracy/cases.yaml')),
  ...['facts', 'short', 'whole'].map((name) => ownCases(name, join(here, `accuracy/${name}.yaml`))),
  // only scored: nobody who works on the rules reads them, and their errors are not shown
  { ...ownCases('held', join(here, 'accuracy/held.yaml')), own: false, held: true },
  ...(await Promise.all(Object.entries(OUTSIDE).map(([name, folder]) => folderCases(name, join(options.shared, folder))))),
]
for (const set of sets) {
  if (set === null) continue
  const results = await measured(set)
  run[set.name] = results
  show(set.name, results, frozen[set.name])
}
console.log(
  '\nposition: party, measure and whether for, open or against; strict: the exact stance too; frozen: the F1 of the last run that was kept',
)
if (sets.includes(null)) console.log(`not measured: further reports, which are not in ${options.shared}`)
measureQuotations(join(here, 'quotations/cases.txt'), dossier, options.errors)
await measureFindings(join(here, 'findings'), dossier, options.errors)
if (options.freeze) await freeze(FROZEN, run)

async function measured({ cases, own, held }: CaseSet): Promise<Record<string, Result>> {
  const results: Record<string, Result> = {}
  for (const { document, gold } of cases) {
    const { reading } = await read(document)
    const score = scored(gold, document.text, reading.statements)
    results[gold.id] = result(score, own)
    if (options.errors && !held)
      for (const [name, { errors }] of Object.entries(score))
        for (const { what, quote } of errors)
          console.log(`${gold.id}  ${name}: ${what}${quote === null ? '' : `  „${quote.replace(/\s+/g, ' ')}“`}`)
  }
  return results
}

function show(name: string, results: Run[string], before: Run[string] | undefined): void {
  const now = total(results)
  const was = before && total(before)
  console.log(
    `\n${name}, ${Object.keys(results).length} reports`.padEnd(29) + 'F1  precision     recall     frozen F1   found  missed   extra',
  )
  for (const key of MEASURED) {
    const { precision, recall, f1 } = rates(now[key])
    line(key, [f1, precision, recall], was ? rates(was[key]).f1 : null, now[key])
  }
  line('speaker', [share(now.speaker)], was ? share(was.speaker) : null, now.speaker)
  line('quotes', [share(now.quotes)], was ? share(was.quotes) : null, now.quotes)
  for (const change of changes(before ?? {}, results)) if (before) console.log(change)
}

function share({ hit, missed }: Tally): number {
  return rates({ hit, missed, extra: 0 }).recall
}

function line(name: string, values: readonly number[], before: number | null, { hit, missed, extra }: Tally): void {
  const figures = [0, 1, 2].map((at) => values[at]?.toFixed(3) ?? '')
  const counts = [hit, missed, extra].map((count) => String(count).padStart(8))
  console.log(
    name.padEnd(20) + figures.map((value) => value.padStart(11)).join('') + (before?.toFixed(3) ?? '').padStart(14) + counts.join(''),
  )
}
