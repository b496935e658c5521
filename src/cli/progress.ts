import { visible } from './paint.ts'

/** A bar on standard error that says how far a batch is; nothing where that is no terminal. */
export class Progress {
  readonly #stream = process.stderr

  show(done: number, total: number, path: string): void {
    if (!this.#stream.isTTY) return
    const columns = this.#stream.columns || 80
    const filled = Math.round((20 * done) / total)
    const line = `${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${done}/${total} ${visible(path)}`
    this.#stream.write(`\r\x1b[K${line.slice(0, columns - 1)}`)
  }

  /** Takes the bar away, so that something else can be written. */
  clear(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\x1b[K')
  }
}
