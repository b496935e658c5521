/**
 * `bin/node bench/answers.ts`: how long the server takes to answer, by a store of so many invented statements (20,000 where nothing else is
 * said): the first answer after a start, and the median and the slowest of those that follow. Printed, never asserted.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDossier, SHIPPED_DOSSIER } from '../src/dossier/load.ts'
import { type Document, document } from '../src/model/document.ts'
import { packed, sentencesOf } from '../src/model/sketch.ts'
import { app } from '../src/server/app.ts'
import { openStore } from '../src/store/store.ts'
import { type Held, holdings, WEIGHT } from './holdings.ts'
import { spread } from './timing.ts'

const STATEMENTS = Number(process.argv[2] ?? 20_000)
const ROUNDS = 20
/** As many statements as an invented report has, about. */
const EACH = 6
/** Quotes stand at every tenth place of an invented text. */
const TEXT = 'words     '.repeat(260)

const data = mkdtempSync(join(tmpdir(), 'garant-answers-'))
const store = await openStore({ data })
try {
  let statements = 0
  for (const held of holdings(Math.ceil(STATEMENTS / EACH))) {
    await store.add(...stored(held))
    statements += held.statements.length
    if (statements >= STATEMENTS) break
  }
  const server = app(store, loadDossier(SHIPPED_DOSSIER))
  const asked = async (path: string) => (await (await server.request(path)).json()) as Readonly<Record<string, readonly { id: string }[]>>
  const time = async (rounds: number, path: string) => {
    const taken: number[] = []
    for (let round = 0; round < rounds; round++) {
      const before = process.cpuUsage()
      await asked(path)
      const { user, system } = process.cpuUsage(before)
      taken.push((user + system) / 1000)
    }
    return spread(taken)
  }
  console.log(`${statements} statements; milliseconds of the processor\n`)
  print('the first answer', [(await time(1, '/api/register')).max])
  print('the first answer with findings', [(await time(1, '/api/findings')).max])
  const first = async (path: string, of: string) => (await asked(path))[of]?.[0]?.id ?? ''
  const paths = [
    '/api/register',
    `/api/cells/${(await first('/api/register', 'cells')).replace(':', '/')}`,
    '/api/reports',
    `/api/reports/${await first('/api/reports', 'reports')}`,
    '/api/statements?kind=position',
    `/api/statements/${await first('/api/statements', 'statements')}`,
    '/api/findings',
    `/api/findings/${await first('/api/findings', 'findings')}`,
    '/api/events',
    `/api/events/${await first('/api/events', 'events')}`,
    '/api/origins',
    '/api/people',
    '/api/reviews',
    '/api/search?q=r000654',
    '/api/search?q=wirds',
  ]
  for (const path of paths) {
    const { median, max } = await time(ROUNDS, path)
    print(path, [median, max])
  }
} finally {
  await store.close()
  rmSync(data, { recursive: true })
}

function print(what: string, taken: readonly number[]): void {
  console.log(`${what.padEnd(44)}${taken.map((one) => one.toFixed(1).padStart(9)).join('')}`)
}

/**
 * An invented report with a text in which its quotes stand, and so with the id that this makes. Its common words are left out of its sketch, as by
 * the background of a real dossier no invented word is common.
 */
function stored({ report, statements, clues, sketch }: Held): [Document, Held['statements'], Pick<Held, 'clues' | 'sketch'>] {
  const made = document({ ...report, text: `${TEXT}${report.id}` })
  const here = { document: made.id }
  const rare = (keys: ArrayLike<number>) => Array.from(keys).filter((key) => WEIGHT(key) === 1)
  const sentences = sentencesOf(sketch).map((sentence) => ({ ...sentence, keys: rare(sentence.keys), cognates: rare(sentence.cognates) }))
  return [
    made,
    statements.map((s) => ({ ...s, ...here })),
    { sketch: packed([...sketch.runs], sentences), clues: clues.map((clue) => ({ ...clue, ...here })) },
  ]
}
