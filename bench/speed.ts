/**
 * `npm run bench`: how fast reports are read, on one core, beside wink-nlp on English text of the same size in the same run;
 * how long a command takes from cold start; how long a thousand new reports take into an empty store; how much memory reading
 * takes at most; how long a register of 1,000 and of 10,000 reports takes to compile, and one more report (bench/register.ts); how long formulas that grow take to be analysed, and
 * how long the smallest way to a goal takes beside an answer set solver. With `--register`
 * that alone, and of 100,000 reports too, which takes minutes. Printed, never asserted: the numbers are those of the machine and the moment.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { loadDossier, SHIPPED_DOSSIER } from '../src/dossier/load.ts'
import { languagePack } from '../src/languages/index.ts'
import { document } from '../src/model/document.ts'
import { reader } from '../src/reading/read.ts'
import { findFiles } from '../src/text/find.ts'
import { loadFile } from '../src/text/load.ts'
import { analyse } from '../src/outlook/analyse.ts'
import { GROWING } from './formulas.ts'
import { outlooks } from './outlook.ts'
import { besideClingo } from './solver.ts'
import { texts, wordCount } from './material.ts'
import { seconds, type Spread, spread } from './timing.ts'

const WORDS = 400
const BATCH = 100
const ROUNDS = 9
/** Rounds until the engine has compiled what it runs often. */
const WARM = 4

const garant = join(import.meta.dirname, '../bin/garant')
const dossier = loadDossier(SHIPPED_DOSSIER)
const { files } = await findFiles([dossier.examples])
const examples = await Promise.all(files.map(async (file) => (await loadFile(file, {})).text))
const german = texts(examples, WORDS, 1000)
const english = texts([readFileSync(join(import.meta.dirname, 'english.txt'), 'utf8')], WORDS, BATCH)
const scratch = mkdtempSync(join(tmpdir(), 'garant-bench-'))

const long = process.argv.includes('--register')

try {
  if (!long) await quick()
  const counts = ['1000', '10000', ...(long ? ['100000'] : [])]
  spawnSync(process.execPath, [join(import.meta.dirname, 'register.ts'), ...counts], { stdio: 'inherit' })
} finally {
  rmSync(scratch, { recursive: true })
}

async function quick(): Promise<void> {
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}; ${ROUNDS} rounds each\n`)
  line('', ['min', 'median', 'max'])
  await reading('Garant reads German reports of a given day', german.slice(0, BATCH), '2026-01-07')
  const garantRate = await reading('Garant reads German and looks for the day', german.slice(0, BATCH), null)
  const winkRate = await wink(english)
  line('Garant to wink-nlp, words', [(garantRate / winkRate).toFixed(2)])
  await coldStart()
  await adding()
  memory()
  await analysing()
  await outlooks((name, milliseconds) => show(name, milliseconds, 1))
  await besideClingo((name, milliseconds) => show(name, milliseconds, 1))
}

/** Reads a batch of German reports of one ISO day, or of days unknown, and shows and gives the words a second. */
async function reading(name: string, batch: readonly string[], published: string | null): Promise<number> {
  const read = reader(await languagePack('de', 'bench'), dossier)
  const publishedHow = published === null ? 'unknown' : 'given'
  const fields = { language: 'de', published, publishedHow, title: null, outlet: null, url: null } as const
  const documents = batch.map((text, at) => document({ path: `${at}.txt`, text, ...fields }))
  const taken = await seconds(ROUNDS, WARM, () => documents.map((report) => read(report)))
  return rates(name, 'reports', batch, taken)
}

/** wink-nlp's tokens, sentences, parts of speech and entities of a batch of English texts. */
async function wink(batch: readonly string[]): Promise<number> {
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner'])
  const { its } = nlp
  const work = () =>
    batch.map((text) => {
      const doc = nlp.readDoc(text)
      // eslint-disable-next-line @typescript-eslint/unbound-method -- wink-nlp is asked for a property by naming its function
      return [doc.tokens().out(its.pos), doc.sentences().out(), doc.entities().out(its.detail)]
    })
  return rates('wink-nlp reads English', 'texts', batch, await seconds(ROUNDS, WARM, work))
}

function rates(name: string, unit: string, batch: readonly string[], taken: readonly number[]): number {
  const words = batch.reduce((total, text) => total + wordCount(text), 0)
  show(`${name}, ${unit} a second (of ${Math.round(words / batch.length)} words)`, spread(taken.map((s) => batch.length / s)), 0)
  const rate = spread(taken.map((s) => words / s))
  show(`${name}, words a second`, rate, 0)
  return rate.median
}

async function coldStart(): Promise<void> {
  const report = join(scratch, 'short.txt')
  writeFileSync(report, texts(examples, 60, 1).join('\n'))
  const taken = await seconds(ROUNDS, 1, () => execFileSync(garant, ['read', report, '--json', '--language', 'de']))
  show('garant read of one short report from cold start, ms', spread(taken.map((s) => s * 1000)), 0)
}

async function adding(): Promise<void> {
  const folder = mkdtempSync(join(scratch, 'reports-'))
  for (const [at, text] of german.entries()) writeFileSync(join(folder, `${at}.txt`), text)
  const add = () => execFileSync(garant, ['add', folder, '--data', mkdtempSync(join(scratch, 'data-'))])
  const taken = await seconds(3, 0, add)
  show(`garant add of ${german.length} reports into an empty store, s (3 rounds)`, spread(taken), 1)
}

/** The most memory that `garant read` holds: on a text of two megabytes without a full stop, and on a thousand reports. */
function memory(): void {
  const unbroken = join(scratch, 'unbroken.txt')
  writeFileSync(unbroken, 'Frankreich schickt Soldaten in die Ukraine, Estland liefert Waffen, '.repeat(30_000))
  line('garant read of 2 MB without a full stop, MB of memory at most', [mostMemory(unbroken)])
  const folder = mkdtempSync(join(scratch, 'reports-'))
  for (const [at, text] of german.entries()) writeFileSync(join(folder, `${at}.txt`), text)
  line(`garant read of ${german.length} reports, MB of memory at most`, [mostMemory(folder)])
}

/** How long the exact analysis of formulas takes that grow, one kind after the other. */
async function analysing(): Promise<void> {
  for (const { name, sizes, model } of GROWING)
    for (const size of sizes) {
      const formula = model(size)
      const taken = await seconds(3, 1, () => analyse(formula, { limit: 10, budget: { nodes: 4_000_000 } }))
      const { exact, minimalSets } = analyse(formula, { limit: 1, budget: { nodes: 4_000_000 } })
      const sets = Number(minimalSets.count).toPrecision(3)
      show(
        `garant analyse of ${name}, N = ${size} (${exact ? `${sets} minimal sets` : 'bounds only'}), ms`,
        spread(taken.map((s) => s * 1000)),
        1,
      )
    }
}

function mostMemory(path: string): string {
  const tell = 'process.on("exit",()=>process.stderr.write("maxRSS="+process.resourceUsage().maxRSS))'
  const env = { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(tell)}` }
  const { stderr } = spawnSync(garant, ['read', path, '--json', '--language', 'de'], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  return (Number(/maxRSS=(\d+)/.exec(stderr.toString())?.[1]) / 1024).toFixed(0)
}

function show(name: string, { min, median, max }: Spread, digits: number): void {
  line(
    name,
    [min, median, max].map((value) => value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })),
  )
}

function line(name: string, columns: readonly string[]): void {
  console.log(name.padEnd(64) + columns.map((column) => column.padStart(11)).join(''))
}
