import { vi } from 'vitest'
import { EXIT, WrongUse } from '../../src/cli/exit.ts'
import { program } from '../../src/cli/program.ts'
import { Refusal } from '../../src/model/refusal.ts'
import type { Ended } from './garant.ts'

/** A command as `bin/garant` runs it on the store in `data`, but in this process, for a test that needs many of them. */
export async function called(data: string, ...words: readonly string[]): Promise<Ended> {
  const out: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  try {
    await program().parseAsync(['--data', data, ...words], { from: 'user' })
    return { code: EXIT.well, out: out.join(''), err: '' }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { code: error instanceof WrongUse ? EXIT.wrongUse : EXIT.refused, out: out.join(''), err: `${error.line}\n` }
  } finally {
    write.mockRestore()
  }
}
