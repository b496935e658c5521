import type { Option } from 'commander'
import { format } from 'prettier'
import { EXIT_CODES } from '../../src/cli/exit.ts'
import { ENVIRONMENT, program } from '../../src/cli/program.ts'

/** The page docs/reference/commands.md: what the definitions of the commands say, and nothing besides. */
export async function reference(): Promise<string> {
  const garant = program()
  const commands = garant.commands.map((command) =>
    [
      `## garant ${command.name()}`,
      command.description(),
      `\`garant ${command.name()} ${command.usage()}\``,
      table(
        'Argument',
        command.registeredArguments.map((argument) => [`\`${argument.name()}${argument.variadic ? '…' : ''}\``, argument.description]),
      ),
      table('Option', command.options.map(optionRow)),
    ].filter((part) => part !== ''),
  )
  const page = [
    '# Commands',
    '*Written from the definitions in `src/cli/program.ts`; a test keeps it so.*',
    garant.description(),
    '## Options of every command',
    table('Option', garant.options.map(optionRow)),
    ...commands.flat(),
    '## Environment',
    table(
      'Variable',
      Object.entries(ENVIRONMENT).map(([name, meaning]) => [`\`${name}\``, meaning]),
    ),
    '## Exit codes',
    table(
      'Code',
      Object.entries(EXIT_CODES).map(([code, meaning]) => [`\`${code}\``, meaning]),
    ),
  ].join('\n\n')
  return format(page, { parser: 'markdown' })
}

function optionRow({ flags, description, defaultValue }: Option): readonly [string, string] {
  const standard = defaultValue === undefined ? '' : ` (default: \`${String(defaultValue)}\`)`
  return [`\`${flags}\``, description + standard]
}

function table(head: string, rows: readonly (readonly [string, string])[]): string {
  return rows.length === 0 ? '' : [`| ${head} | Meaning |`, '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')
}
