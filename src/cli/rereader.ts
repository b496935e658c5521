import { setImmediate } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { hasPack } from '../languages/index.ts'
import type { Clue } from '../model/clue.ts'
import type { Document } from '../model/document.ts'
import type { Dossier } from '../model/dossier.ts'
import { Refusal } from '../model/refusal.ts'
import type { Sketch } from '../model/sketch.ts'
import type { Statement } from '../model/statement.ts'
import { asGiven } from '../reading/asgiven.ts'
import { sketchOf } from '../server/wording.ts'
import type { Holdings } from '../store/holdings.ts'
import type { Store } from '../store/store.ts'
import { type Read, readers } from '../server/readers.ts'
import { reportRefusal } from './exit.ts'
import { Interrupt } from './interrupt.ts'
import { Progress } from './progress.ts'
import { refusalOr } from './reports.ts'

/** What became of the documents that were to be read anew. */
export interface Reread {
  /** Those in which something else was read than before. */
  readonly changed: readonly Document[]
  /** How many state what they stated before. */
  readonly same: number
  /** Those in a language that no pack reads, kept as they are. */
  readonly kept: readonly Document[]
  readonly refused: number
  /** How many a signal, or a store that could not be written to, left out. */
  readonly left: number
}

/** Reads the documents of an open store anew; each is done wholly or not at all, so whatever ends the batch leaves a store to go on with. */
export class Rereader {
  readonly #store: Store
  readonly #read: (document: Document) => Promise<Read>
  readonly #statements: ReadonlyMap<string, readonly Statement[]>
  readonly #clues: ReadonlyMap<string, readonly Clue[]>
  readonly #sketches: ReadonlyMap<string, Sketch>

  /** `before` is what the store holds. */
  constructor(store: Store, dossier: Dossier, { statements, clues, sketches }: Holdings) {
    this.#store = store
    this.#read = readers(dossier)
    this.#statements = Map.groupBy(statements, ({ document }) => document)
    this.#clues = Map.groupBy(clues, ({ document }) => document)
    this.#sketches = sketches
  }

  /** Reads those documents that `which` names, or all where it names none; one that goes wrong is told and the rest goes on. */
  async all(which: readonly string[]): Promise<Reread> {
    const interrupt = new Interrupt()
    const documents = await this.#chosen(which)
    const [changed, kept]: [Document[], Document[]] = [[], []]
    let [same, refused, done] = [0, 0, 0]
    const progress = new Progress()
    try {
      for (const document of documents) {
        // The embedded database never waits for the outside, so a signal would not be heard in between.
        await setImmediate()
        if (interrupt.signal.aborted) break
        const outcome = await refusalOr(document.path, () => this.#one(document))
        if (outcome instanceof Refusal) {
          refused++
          progress.clear()
          reportRefusal(outcome)
          // What is wrong with the store itself would be wrong for every document that is left.
          if (outcome.where !== document.path) break
        } else if (outcome === 'changed') changed.push(document)
        else if (outcome === 'kept') kept.push(document)
        else same++
        progress.show(++done, documents.length, document.path)
      }
    } finally {
      progress.clear()
      interrupt.release()
    }
    return { changed, same, kept, refused, left: documents.length - changed.length - kept.length - same - refused }
  }

  async #one(document: Document): Promise<'changed' | 'same' | 'kept'> {
    if (!hasPack(document.language)) return 'kept'
    const { document: read, reading } = await this.#read(asGiven(document))
    const { statements, clues } = reading
    const sketch = await sketchOf(read, reading.blocks)
    const { id } = document
    const before = [credits(document), this.#statements.get(id) ?? [], this.#clues.get(id) ?? [], this.#sketches.get(id)]
    if (isDeepStrictEqual(before, [credits(read), stored(statements), stored(clues), sketch])) return 'same'
    await this.#store.replace(read, statements, { sketch, clues })
    return 'changed'
  }

  /** The documents that ids or paths name: a path is that of a report as it was added, or of a folder above it. */
  async #chosen(which: readonly string[]): Promise<readonly Document[]> {
    const all = await this.#store.documents()
    if (which.length === 0) return all
    const named = (name: string) =>
      all.filter(({ id, path }) => id === name || path === name || path.startsWith(`${name.replace(/\/+$/, '')}/`))
    const chosen = new Set<Document>()
    for (const name of which) {
      const found = named(name)
      for (const document of found) chosen.add(document)
      if (found.length === 0)
        reportRefusal(new Refusal('the store holds no such document', name, 'name its id, or its path as it was added'))
    }
    return all.filter((document) => chosen.has(document))
  }
}

/** What a reader recognises of a document itself. */
const credits = ({ published, publishedHow, kind, kindHow, unread }: Document) => ({ published, publishedHow, kind, kindHow, unread })

/** As a store gives it back. */
const stored = <T>(made: readonly T[]): readonly T[] => JSON.parse(JSON.stringify(made)) as readonly T[]
