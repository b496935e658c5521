import type { Dialect } from 'kysely'

/** A database that was opened: how to speak to it, how to name it to a person, and what to let go of once it is closed. */
export interface Database {
  readonly dialect: Dialect
  readonly where: string
  /** Throws a Refusal where so many bytes more cannot be kept for want of space. */
  readonly room: (bytes: number) => void
  release(): void
  /** What a failure of it means to a person: a Refusal, or the error itself where no user can have caused it. */
  explained(error: unknown): unknown
}
