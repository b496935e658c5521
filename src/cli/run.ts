import { CommanderError } from 'commander'
import { Refusal } from '../model/refusal.ts'
import { EXIT, reportRefusal } from './exit.ts'
import { program } from './program.ts'

/** Runs the command that the words after `garant` name, and sets the exit code of the process. */
export async function run(words: readonly string[]): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
    if (error.code !== 'EPIPE')
      reportRefusal(
        new Refusal(`it cannot be written to (${error.code})`, 'standard output', 'free some space where it goes, or write it elsewhere'),
      )
    process.exit()
  })
  // Where nobody listens any more to what went wrong, the work goes on, and the exit code tells.
  process.stderr.on('error', () => {})
  try {
    await program().parseAsync([...words], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.well : EXIT.wrongUse
    else if (error instanceof Refusal) reportRefusal(error)
    else throw error
  }
}
