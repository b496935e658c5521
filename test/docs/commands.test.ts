import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { program } from '../../src/cli/program.ts'
import { anchors, HOME, type Page, pages } from './pages.ts'

const { scripts } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
const garant = program()
const commands = new Map(garant.commands.map((command) => [command.name(), command]))
const common = ['--help', ...garant.options.map(({ long }) => long)]

/** What a page tells people to run and that does not exist: commands, options, npm scripts, files of bin/. */
function unknown({ text }: Page): readonly string[] {
  const code = [...text.matchAll(/^```(?:sh|console)\n(?<code>[\s\S]*?)^```$|`(?<inline>[^`\n]+)`/gmu)].map(
    ({ groups }) => groups?.code ?? groups?.inline ?? '',
  )
  const calls = code.flatMap((lines) => lines.split(/\n|&&/u)).map((line) => line.replace(/^[\s$]+/u, '').trim())
  return calls.filter((call) => !runs(call.split(/\s+/u)))
}

function runs([program = '', first = '', ...rest]: readonly string[]): boolean {
  if (program === 'npm' && first === 'run') return (rest[0] ?? '') in scripts
  if (program === 'npm' && (first === 'start' || first === 'test')) return first in scripts
  if (program.startsWith('bin/') && !existsSync(join(HOME, program))) return false
  if (program !== 'garant' && program !== 'bin/garant') return true
  if (first === '' || common.includes(first)) return true
  const command = commands.get(first)
  const known = [...common, ...(command?.options.map(({ long }) => long) ?? [])]
  return command !== undefined && rest.filter((word) => word.startsWith('--')).every((option) => known.includes(option))
}

describe('the documentation', () => {
  it.each(pages)('names in $path only commands, options and scripts that exist', (page) => {
    expect(unknown(page)).toEqual([])
  })

  it('would be caught naming others', () => {
    const text = '`garant fly`, `garant read --loud x.txt`, `bin/none`, `garant read --json x.txt`\n```sh\nnpm run dance\nnpm test\n```\n'
    expect(unknown({ path: 'x.md', text })).toEqual(['garant fly', 'garant read --loud x.txt', 'bin/none', 'npm run dance'])
  })

  it('has a heading in the guide for every command', () => {
    const guide = anchors(pages.find(({ path }) => path === 'docs/guide.md')?.text ?? '')
    expect([...commands.keys()].filter((name) => !guide.includes(`garant-${name}`))).toEqual([])
  })
})
