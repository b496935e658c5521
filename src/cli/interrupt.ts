import { EXIT } from './exit.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Until `release`, a signal to end is noted here instead of ending the process, so that a store can be closed in peace. */
export class Interrupt {
  readonly signal: AbortSignal
  readonly #controller = new AbortController()
  readonly #note = (): void => {
    process.exitCode = EXIT.interrupted
    this.#controller.abort()
    // Asked a second time, the process ends at once.
    this.release()
  }

  constructor() {
    this.signal = this.#controller.signal
    for (const name of SIGNALS) process.on(name, this.#note)
  }

  release(): void {
    for (const name of SIGNALS) process.off(name, this.#note)
  }
}
