/**
 * `bin/node bench/origins.ts`: how long it takes to sketch reports, to find which of them retell others, and to make origins of that, at
 * 1,000 and at 10,000 generated reports (or as many as are named: `bin/node bench/origins.ts 100000`); and how many of the copies and
 * retellings that were put among them are found, and how many others. Seconds are of processor time. Printed, never asserted.
 */
import { loadDossier, SHIPPED_DOSSIER } from '../src/dossier/load.ts'
import { languagePack } from '../src/languages/index.ts'
import type { Report } from '../src/model/register.ts'
import type { Sketch } from '../src/model/sketch.ts'
import { links } from '../src/register/origins/linkbook.ts'
import { origins } from '../src/register/origins/origins.ts'
import { weights } from '../src/register/origins/weighed.ts'
import { blocks } from '../src/text/blocks.ts'
import { findFiles } from '../src/text/find.ts'
import { loadFile } from '../src/text/load.ts'
import { sketch } from '../src/text/sketch.ts'
import { generated } from './newspapers.ts'

const { furniture, sentences } = await languagePack('de', 'bench')
const sketchOf = (text: string): Sketch => sketch(text, blocks(text, furniture), sentences)
const { files } = await findFiles([loadDossier(SHIPPED_DOSSIER).examples])
const examples = await Promise.all(files.map(async (file) => (await loadFile(file, {})).text))
const weight = weights(examples.map(sketchOf))

const NOBODY = {
  path: '',
  language: 'de',
  publishedHow: 'given',
  title: null,
  outlet: null,
  url: null,
  kind: 'press',
  kindHow: 'assumed',
} as const

const sizes = process.argv.slice(2).map(Number)
for (const count of sizes.length > 0 ? sizes : [1000, 10_000]) measure(count)

function measure(count: number): void {
  const made = generated(examples, count)
  const [sketching, sketches] = timed(() => new Map(made.map(({ id, text }) => [id, sketchOf(text)])))
  const reports = made.map(({ id, published }): Report => ({ ...NOBODY, id, published }))
  const [linking, found] = timed(() => links(reports, sketches, weight))
  const [gathering, trees] = timed(() => origins(reports, found))
  const of = new Map(made.map(({ id, from }) => [id, from]))
  const derived = trees.flatMap(({ root, derived }) => derived.map(({ report }) => [root, report] as const))
  const right = derived.filter(([root, report]) => (of.get(report) ?? report) === (of.get(root) ?? root))
  const planted = made.filter(({ from }) => from !== null)
  console.log(
    `${count.toLocaleString('en')} reports: sketched in ${sketching}, linked in ${linking}, origins in ${gathering}; ` +
      `${derived.length} derived reports, of them ${right.length} of the ${planted.length} that were put in`,
  )
}

function timed<T>(work: () => T): readonly [string, T] {
  const begun = process.cpuUsage()
  const done = work()
  const { user, system } = process.cpuUsage(begun)
  return [`${((user + system) / 1e6).toFixed(2)} s`, done]
}
