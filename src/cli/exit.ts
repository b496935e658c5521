import { Refusal } from '../model/refusal.ts'
import { visible } from './paint.ts'

export const EXIT = { well: 0, refused: 1, wrongUse: 2, interrupted: 130 } as const

/** What each exit code says, for the help. */
export const EXIT_CODES: Readonly<Record<number, string>> = {
  [EXIT.well]: 'all well',
  [EXIT.refused]: 'something was refused',
  [EXIT.wrongUse]: 'wrong use',
  [EXIT.interrupted]: 'interrupted by a signal',
}

/** A command that was given something it cannot mean, such as a party that is none: told apart by its exit code. */
export class WrongUse extends Refusal {}

/** Names a refusal on the terminal and lets the process end with its exit code, where nothing worse was to tell already. */
export function reportRefusal(refusal: Refusal): void {
  const { where, message, cure } = refusal
  // The further mistakes in a dossier are lines of the cure.
  const lines = new Refusal(message, visible(where), cure).line.split('\n').map(visible)
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exitCode = Math.max(Number(process.exitCode ?? 0), refusal instanceof WrongUse ? EXIT.wrongUse : EXIT.refused)
}
