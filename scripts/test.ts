/**
 * `npm test`: every check and every suite, two at a time, all of them even where one fails. Each is named with what came out of
 * it; what was skipped is named with its reason; the last line counts, a check as one test.
 */
import { fork, spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { findChromium, installChromium } from './chromium.ts'
import type { Outcome } from './suite.ts'

interface Result extends Outcome {
  readonly output: string
}

interface Step {
  readonly name: string
  readonly run: () => Promise<Result>
}

const home = fileURLToPath(new URL('..', import.meta.url))

/** A check: the arguments of a Node process that ends with 0 where all is well. */
function check(name: string, ...args: readonly string[]): Step {
  const run = async () => {
    const child = spawn(process.execPath, args, { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] })
    const [code, ...output] = await Promise.all([ended(child), text(child.stdout), text(child.stderr)])
    return { passed: Number(code === 0), failed: Number(code !== 0), skipped: [], output: output.join('') }
  }
  return { name, run }
}

/** A suite of vitest.config.ts. Where it ends without an answer, that is a failure. */
function suite(project: string): Step {
  const run = async () => {
    const child = fork(`${home}/scripts/suite.ts`, [project], { cwd: home, silent: true })
    let outcome: Outcome = { passed: 0, failed: 1, skipped: [] }
    child.on('message', (message) => (outcome = message as Outcome))
    const [code, ...output] = await Promise.all([
      ended(child),
      ...[child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')),
    ])
    const failed = code === 0 || outcome.failed > 0 ? outcome.failed : 1
    return { ...outcome, failed, output: output.join('') }
  }
  return { name: `tests: ${project}`, run }
}

function ended(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
}

// The longest first.
const steps: readonly Step[] = [
  ...['store', 'web'].map(suite),
  check('lint', 'node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'),
  check('types', 'node_modules/typescript/bin/tsc', '--project', 'tsconfig.json'),
  check('types of the web app', 'node_modules/svelte-check/bin/svelte-check', '--tsconfig', 'web/tsconfig.json', '--fail-on-warnings'),
  check('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '.'),
  check(
    'import directions',
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    ...['--config', '.dependency-cruiser.js', 'src', 'web', 'test', 'bench', 'scripts'],
  ),
  ...['unit', 'server', 'cli'].map(suite),
]

/** Runs the steps in their order, as many at a time as `workers`, and shows each as it ends. */
async function all(waiting: Step[], workers: number): Promise<readonly Result[]> {
  const results: Result[] = []
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const start = performance.now()
      const result = await step.run()
      results.push(result)
      show(step.name, result, (performance.now() - start) / 1000)
    }
  }
  await Promise.all(Array.from({ length: workers }, worker))
  return results
}

function show(name: string, { passed, failed, skipped, output }: Result, seconds: number): void {
  if (failed) console.log(`\n${output.trim()}\n`)
  console.log(`${failed ? 'FAILED' : 'passed'}  ${name}: ${counts(passed, failed, sum(skipped))} (${seconds.toFixed(1)} s)`)
  for (const { reason, tests } of skipped) console.log(`        skipped, ${tests}: ${reason}`)
}

function counts(passed: number, failed: number, skipped: number): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}

function sum(skipped: Result['skipped']): number {
  return skipped.reduce((total, { tests }) => total + tests, 0)
}

if (!findChromium()) {
  console.log('no Chromium or Chrome here: installing one for the browser tests …')
  const failure = installChromium()
  if (failure) console.log(`none could be installed (${failure}): the browser tests will be skipped`)
}
const results = await all([...steps], Math.min(2, availableParallelism()))
const total = (count: (result: Result) => number) => results.reduce((so, result) => so + count(result), 0)
const failed = total((result) => result.failed)
console.log(
  `\n${counts(
    total((result) => result.passed),
    failed,
    total((result) => sum(result.skipped)),
  )}`,
)
process.exitCode = failed ? 1 : 0
