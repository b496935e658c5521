import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { HOME, pages } from '../docs/pages.ts'

const readme = pages.find(({ path }) => path === 'README.md')?.text ?? ''
const [, report = ''] = /^cat > report\.md <<'END'\n([\s\S]*?)^END$/mu.exec(readme) ?? []
const folder = mkdtempSync(join(tmpdir(), 'garant-readme-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** The README's blocks of commands, each with the block of text that follows it, which is what its last command prints. */
const told = [...readme.matchAll(/^```sh\n((?:bin\/garant .*\n)+)```\n\n```text\n([\s\S]*?)^```$/gmu)].map(
  ([, lines = '', printed = '']) => ({
    commands: lines.trim().split('\n'),
    printed: printed.trim(),
  }),
)

function run(command: string): string {
  const [program = '', ...args] = command.replace('/tmp/first', join(folder, 'first')).split(' ')
  return execFileSync(join(HOME, program), args, { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } }).trim()
}

describe('the first report in the README', () => {
  it('is there, with what is read, registered and shown of it', () => {
    expect(report).not.toBe('')
    expect(told.map(({ commands }) => commands.at(-1)?.split(' ')[1])).toEqual(['read', 'register', 'show'])
  })

  it.each(told)('is answered by $commands as it says', ({ commands, printed }) => {
    writeFileSync(join(folder, 'report.md'), report)
    expect(commands.map(run).at(-1)).toBe(printed)
  })
})
