import type { Clue } from '../model/clue.ts'
import type { Document } from '../model/document.ts'
import type { Quote } from '../model/quote.ts'
import type { Review } from '../model/review.ts'
import type { Sketch } from '../model/sketch.ts'
import type { Statement } from '../model/statement.ts'
import type { Added, Holdings } from './holdings.ts'

/** Where a store is kept: a folder that holds an embedded database, or the address of a PostgreSQL server. */
export type Location = { readonly data: string } | { readonly url: string }

/**
 * Documents and reviews, kept for ever and in order of adding, and the statements read from documents, which can be computed again.
 * Every method throws a Refusal where the database cannot do it (a full disk, a lost connection), and where a stored
 * statement's words no longer stand in its document's text.
 */
export interface Store {
  /**
   * Adds a document with its statements, and beside them its sketch and its clues, wholly or not at all; once this resolves all survive a
   * kill. A document that is `known` stays as it is, with the statements it has.
   * @throws Refusal where the text holds what PostgreSQL cannot keep; RangeError where a statement is not of this document.
   */
  add(
    document: Document,
    statements: readonly Statement[],
    beside?: { readonly sketch?: Sketch; readonly clues?: readonly Clue[] },
  ): Promise<'new' | 'known'>
  /**
   * Puts what a better reader found in the place of a document's statements and clues, and of its sketch where one is given; and of its day
   * and its kind, where these were not given by whoever added it. Wholly or not at all, as `add` does.
   * @throws RangeError where the store holds no such document, or a statement is not of it.
   */
  replace(
    document: Document,
    statements: readonly Statement[],
    beside?: { readonly sketch?: Sketch; readonly clues?: readonly Clue[] },
  ): Promise<void>
  /** Puts sketches beside the documents that they were made of: of an earlier version some have none, or one made in another way. */
  keep(sketches: ReadonlyMap<string, Sketch>): Promise<void>
  /** Every document, or those with one of the ids, in order of adding. */
  documents(filter?: { readonly ids: readonly string[] }): Promise<readonly Added<Document>[]>
  document(id: string): Promise<Added<Document> | null>
  /** All statements, or those of one document, in order of adding and of their quotes. */
  statements(filter?: { readonly document: string }): Promise<readonly Statement[]>
  statement(id: string): Promise<Statement | null>
  /**
   * Keeps a review for ever, beside those that were made before it; one that it has stays as it is. `since` is the revision that its writer
   * knew: `overtaken` where another review was added after it, by whatever process, and this one is not kept.
   * @throws RangeError where it is about what the store does not hold, or its words do not stand there.
   */
  review(review: Review, since?: number): Promise<'kept' | 'overtaken'>
  /** All reviews, withdrawals among them, in order of adding. */
  reviews(): Promise<readonly Review[]>
  /**
   * The ids of the documents in which words stand in any form, the latest first: "…" around a phrase, `or` between words, - before what must
   * not stand there.
   */
  search(words: string): Promise<readonly string[]>
  /** Where those words stand in documents, in order, by the documents' ids. */
  places(words: string, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Quote[]>>
  /** All that a register is compiled from. */
  holdings(): Promise<Holdings>
  /** The part of it that is of documents added or changed after a revision, by whatever process, and the reviews that were added. */
  changes(since: number): Promise<Holdings>
  /** Grows with every change, also by another process. */
  revision(): Promise<number>
  close(): Promise<void>
}

/** As much of a store as is needed to show what it holds: nothing is added to it but sketches. */
export type Consulted = Pick<Store, 'revision' | 'holdings' | 'changes' | 'documents' | 'search' | 'places' | 'keep'>

/**
 * Opens the store at a location, made and migrated where it is new. A data folder belongs to one process at a time.
 * @throws Refusal where the folder or the server cannot be used, another process holds it, or a newer Garant made it.
 */
export async function openStore(location: Location): Promise<Store> {
  // Loaded only here: a command that stores nothing does not wait for a database.
  const { SqlStore } = await import('./sql.ts')
  if ('url' in location) return SqlStore.open(await (await import('./postgres.ts')).postgres(location.url))
  return SqlStore.open(await (await import('./embedded.ts')).embedded(location.data))
}
