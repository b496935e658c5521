import type { Consulted, Store } from '../store/store.ts'

/** After so many milliseconds in which nobody asked, the store is closed. */
const IDLE_MS = 10_000

/**
 * A store that is opened for a question and closed again once nobody has asked for a while: assistants keep what they ask running all day, and
 * the folder of an embedded store belongs to one process at a time. What fails to open is tried again with the next question.
 */
export class Loan implements Consulted {
  readonly #open: () => Promise<Store>
  readonly #idleMs: number
  #opened: Promise<Store> | null = null
  /** Resolves when the last one that was opened is closed. */
  #closed: Promise<void> = Promise.resolve()
  #users = 0
  #idle: NodeJS.Timeout | undefined

  constructor(open: () => Promise<Store>, idleMs = IDLE_MS) {
    this.#open = open
    this.#idleMs = idleMs
  }

  revision: Store['revision'] = () => this.#with((store) => store.revision())
  holdings: Store['holdings'] = () => this.#with((store) => store.holdings())
  changes: Store['changes'] = (since) => this.#with((store) => store.changes(since))
  documents: Store['documents'] = (filter) => this.#with((store) => store.documents(filter))
  search: Store['search'] = (words) => this.#with((store) => store.search(words))
  places: Store['places'] = (words, ids) => this.#with((store) => store.places(words, ids))
  keep: Store['keep'] = (sketches) => this.#with((store) => store.keep(sketches))

  /** Gives it back, when nobody asks any more. */
  async close(): Promise<void> {
    clearTimeout(this.#idle)
    const opened = this.#opened
    this.#opened = null
    if (opened) this.#closed = opened.then((store) => store.close()).catch((error: unknown) => console.error(error))
    await this.#closed
  }

  async #with<T>(work: (store: Store) => Promise<T>): Promise<T> {
    clearTimeout(this.#idle)
    this.#users++
    try {
      return await work(await this.#store())
    } finally {
      this.#users--
      if (this.#users === 0) this.#idle = setTimeout(() => void this.close(), this.#idleMs).unref()
    }
  }

  async #store(): Promise<Store> {
    const opening = (this.#opened ??= this.#closed.then(this.#open))
    try {
      return await opening
    } catch (error) {
      if (this.#opened === opening) this.#opened = null
      throw error
    }
  }
}
