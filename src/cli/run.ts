import { CommanderError } from 'commander'
import { Refusal } from '../model/refusal.ts'
import { EXIT, reportRefusal } from './exit.ts'
import { program } from './program.ts'

/** Runs the command that the words after `garant` name, and sets the exit code of the process. */
export async function run(words: readonly string[]): Promise<void> {
  // A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  try {
    await program().parseAsync([...words], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.well : EXIT.wrongUse
    else if (error instanceof Refusal) reportRefusal(error)
    else throw error
  }
}
