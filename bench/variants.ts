/**
 * `bin/node bench/variants.ts FOLDER…`: whether the origins of the reports in folders are those that their front matter marks
 * (`variant_of: ID` beside `id: ID`). Without a folder: on the pairs of test/register/origins/pairs.txt and translations.txt, and how many links there are among the
 * texts of bench/accuracy, which are all independent. Printed, never asserted; the marks are read here and nowhere else.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Report } from '../src/model/register.ts'
import { links } from '../src/register/origins/linkbook.ts'
import type { Link } from '../src/register/origins/links.ts'
import { origins, rootsOf } from '../src/register/origins/origins.ts'
import { findFiles } from '../src/text/find.ts'
import { loadFile } from '../src/text/load.ts'
import { foreignPairs, linked, linkedAcross, pairs, report, shippedWeight, sketchOf } from '../test/register/origins/material.ts'

const weight = await shippedWeight()
const folders = process.argv.slice(2)
if (folders.length > 0) await marked(folders)
else {
  const told = pairs()
  const right = told.filter(({ together, texts: [one, other] }) => linked({ one, other }, weight).length > 0 === together)
  console.log(`pairs.txt: ${right.length} of ${told.length} pairs right`)
  await translations()
  for (const name of ['whole.yaml', 'short.yaml']) independent(name)
}

/** Compares the origins of reports with those that are marked. */
async function marked(paths: readonly string[]): Promise<void> {
  const { files } = await findFiles(paths)
  const documents = await Promise.all(files.map((file) => loadFile(file, { language: 'de' })))
  const found = links(documents, new Map(documents.map(({ id, text }) => [id, sketchOf(text)])), weight)
  const roots = rootsOf(origins(documents, found))
  const marks = new Map(documents.map(({ id, path }) => [id, markOf(path)]))
  const together = (of: ReadonlyMap<string, string | undefined>) =>
    new Set(
      documents.flatMap((a, at) =>
        documents.slice(at + 1).flatMap((b) => (of.get(a.id) === of.get(b.id) ? [`${a.path}\n  ${b.path}`] : [])),
      ),
    )
  const [expected, given] = [together(marks), together(roots)]
  for (const pair of expected.difference(given)) console.log(`missed:\n  ${pair}`)
  for (const pair of given.difference(expected)) console.log(`not marked:\n  ${pair}`)
  console.log(
    `${documents.length} reports, ${new Set(roots.values()).size} origins: ${given.intersection(expected).size} of ${expected.size} marked pairs`,
  )
}

/** How many translations are told, and how many reports of one event in two languages are taken for one. */
async function translations(): Promise<void> {
  const told = await Promise.all(foreignPairs().map(async (pair) => ({ ...pair, found: (await linkedAcross(pair, weight)).length > 0 })))
  const found = told.filter((pair) => pair.found)
  const [right, all] = [found, told].map((some) => some.filter(({ together }) => together).length)
  console.log(
    `translations.txt: ${right} of ${all} translations found, ${found.length - (right ?? 0)} of ${told.length - (all ?? 0)} others taken for one`,
  )
}

/** The id of the text that a report is a variant of, or its own. */
function markOf(path: string): string {
  const head = /^---\n([\s\S]*?)\n---/.exec(readFileSync(path, 'utf8'))?.[1] ?? ''
  const said = (key: string) => new RegExp(`^${key}: *(\\S+)`, 'm').exec(head)?.[1]
  return said('variant_of') ?? said('id') ?? path
}

function independent(name: string): void {
  const cases = parse(readFileSync(join(import.meta.dirname, 'accuracy', name), 'utf8')) as readonly {
    id: string
    text: string
    published?: string | null
  }[]
  const reports = cases.map(({ id, published }): Report => report(id, published ?? null))
  const made: readonly Link[] = links(reports, new Map(cases.map(({ id, text }) => [id, sketchOf(text)])), weight)
  const shown = made.map(({ ends }) => ends.join(' and ')).join(', ')
  console.log(`${name}: ${made.length} links among ${cases.length} independent texts${shown === '' ? '' : ` (${shown})`}`)
}
