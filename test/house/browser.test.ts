import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const outlook = resolve(import.meta.dirname, '../../src/outlook')

/** What a file imports when it runs: types are gone by then. */
function imports(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*? from '([^']+)'/gm)].map(([, from = '']) => from)
}

test('an outlook can be worked out in a browser: nothing it runs on is of Node or a package', () => {
  const files = new Set(
    readdirSync(outlook, { recursive: true, encoding: 'utf8' }).flatMap((name) => (name.endsWith('.ts') ? [join(outlook, name)] : [])),
  )
  const foreign: string[] = []
  for (const file of files)
    for (const from of imports(file)) {
      if (from.startsWith('.')) files.add(resolve(dirname(file), from))
      else foreign.push(`${file}: ${from}`)
    }
  expect(files.size).toBeGreaterThan(20)
  expect(foreign).toEqual([])
})
