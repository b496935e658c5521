/**
 * `node scripts/suite.ts NAME`: runs one suite of vitest.config.ts, shows it as vitest does, and tells the process that started
 * it what came out.
 */
import { startVitest, type TestCase } from 'vitest/node'

/** What came out of one suite. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  /** Tests that did not run, by the reason they give: that of `skip(reason)`, else the name of the block or test that is left out. */
  readonly skipped: readonly { readonly reason: string; readonly tests: number }[]
}

const vitest = await startVitest([], { project: process.argv.slice(2), watch: false, run: true })
const modules = vitest.state.getTestModules()
const tests = modules.flatMap((module) => [...module.children.allTests()])
// A file that cannot be loaded, or a hook that fails, leaves tests that never ran; each counts as a failure itself.
const blocks = modules.flatMap((module) => [module, ...module.children.allSuites()])
const broken = blocks.filter((block) => block.errors().length > 0).length + vitest.state.getUnhandledErrors().length
const outcome: Outcome = {
  passed: having('passed').length,
  failed: having('failed').length + having('pending').length + broken,
  skipped: [...Map.groupBy(having('skipped'), reasonOf)].map(([reason, of]) => ({ reason, tests: of.length })),
}
await vitest.close()
process.send?.(outcome)
process.disconnect()

function having(state: ReturnType<TestCase['result']>['state']): readonly TestCase[] {
  return tests.filter((test) => test.result().state === state)
}

function reasonOf(test: TestCase): string {
  const result = test.result()
  if (result.state === 'skipped' && result.note) return result.note
  if (test.module.errors().length > 0) return `what comes before the tests of ${test.module.relativeModuleId} failed`
  let reason = test.fullName
  for (let block = test.parent; block.type === 'suite'; block = block.parent)
    if (block.errors().length > 0) reason = `what comes before the tests of "${block.fullName}" failed`
    else if (block.options.mode === 'skip') reason = block.fullName
  return reason
}
