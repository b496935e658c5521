import { Kysely, sql } from 'kysely'
import type { Clue } from '../model/clue.ts'
import type { Document } from '../model/document.ts'
import type { Quote } from '../model/quote.ts'
import { documentsOf, type Review } from '../model/review.ts'
import { encodeSketch, type Sketch, SKETCH_VERSION } from '../model/sketch.ts'
import type { Statement } from '../model/statement.ts'
import type { Database } from './database.ts'
import type { Added, Holdings } from './holdings.ts'
import { Loader, type Which } from './load.ts'
import { migrate } from './migrate.ts'
import { checkedReview, reviewsIn } from './reviews.ts'
import { SCHEMA, type Tables } from './schema.ts'
import { checked, checkedClues, storable } from './storable.ts'
import { placesOf, withWords } from './wordsearch.ts'

type Db = Kysely<Tables>

/** The store (store.ts) in SQL, the same for the embedded database and a server. Text is never cut in SQL: it counts code points. */
export class SqlStore {
  readonly #db: Db
  readonly #database: Database
  readonly #loader: Loader

  private constructor(database: Database) {
    this.#database = database
    this.#loader = new Loader(database.where)
    this.#db = new Kysely<Tables>({ dialect: database.dialect }).withSchema(SCHEMA)
  }

  static async open(database: Database): Promise<SqlStore> {
    const store = new SqlStore(database)
    try {
      await migrate(store.#db, database)
      return store
    } catch (error) {
      await store.close()
      throw database.explained(error)
    }
  }

  async add(
    report: Document,
    statements: readonly Statement[],
    { sketch, clues = [] }: { readonly sketch?: Sketch; readonly clues?: readonly Clue[] } = {},
  ): Promise<'new' | 'known'> {
    storable(report)
    const bodies = checked(report, statements)
    const noticed = checkedClues(report, clues)
    const wording = sketched(sketch)
    return this.#change(Buffer.byteLength(report.text + bodies + noticed + (wording.sketch ?? '')), async (db) => {
      if (await db.selectFrom('document').select('id').where('id', '=', report.id).executeTakeFirst()) return 'known'
      const revision = await advance(db)
      const { publishedHow, kindHow, ...columns } = report
      const made = await db
        .insertInto('document')
        .values({ ...columns, ...wording, published_how: publishedHow, kind_how: kindHow, revision, changed: revision })
        // Another process may have added it between the look and here.
        .onConflict((on) => on.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!made) return 'known'
      await insert(db, bodies)
      await db.insertInto('clues').values({ document: report.id, body: noticed }).execute()
      return 'new'
    })
  }

  async replace(
    read: Document,
    statements: readonly Statement[],
    { sketch, clues = [] }: { readonly sketch?: Sketch; readonly clues?: readonly Clue[] } = {},
  ): Promise<void> {
    const { id } = read
    const kept = await this.document(id)
    if (!kept) throw new RangeError(`no document ${id} to replace the statements of`)
    const bodies = checked(kept, statements)
    const noticed = checkedClues(kept, clues)
    const columns = { ...sketched(sketch), ...recognised(kept, read) }
    await this.#change(Buffer.byteLength(bodies + noticed + (columns.sketch ?? '')), async (db) => {
      const changed = await advance(db)
      await db
        .updateTable('document')
        .set({ ...columns, changed })
        .where('id', '=', id)
        .execute()
      await db.deleteFrom('statement').where('document', '=', id).execute()
      await insert(db, bodies)
      await db.deleteFrom('clues').where('document', '=', id).execute()
      await db.insertInto('clues').values({ document: id, body: noticed }).execute()
    })
  }

  async keep(sketches: ReadonlyMap<string, Sketch>): Promise<void> {
    if (sketches.size === 0) return
    const bodies = new Map([...sketches].map(([id, made]) => [id, encodeSketch(made)] as const))
    const bytes = [...bodies.values()].reduce((sum, body) => sum + body.length, 0)
    await this.#change(bytes, async (db) => {
      const changed = await advance(db)
      for (const [id, sketch] of bodies)
        await db.updateTable('document').set({ sketch, sketch_version: SKETCH_VERSION, changed }).where('id', '=', id).execute()
    })
  }

  async documents(filter?: { readonly ids: readonly string[] }): Promise<readonly Added<Document>[]> {
    let rows = this.#db.selectFrom('document').selectAll().orderBy('revision')
    if (filter) rows = rows.where('id', '=', (of) => of.fn.any(of.val([...filter.ids])))
    return (await this.#ask(rows.execute())).map((row) => this.#loader.document(row))
  }

  async document(id: string): Promise<Added<Document> | null> {
    const row = await this.#ask(this.#db.selectFrom('document').selectAll().where('id', '=', id).executeTakeFirst())
    return row ? this.#loader.document(row) : null
  }

  async statements(filter?: { readonly document: string }): Promise<readonly Statement[]> {
    return (await this.#snapshot((db) => this.#loader.load(db, filter && { id: filter.document }))).statements
  }

  async statement(id: string): Promise<Statement | null> {
    const row = await this.#ask(this.#db.selectFrom('statement').select('document').where('id', '=', id).executeTakeFirst())
    const beside = row ? await this.statements({ document: row.document }) : []
    return beside.find((statement) => statement.id === id) ?? null
  }

  async review(review: Review, since?: number): Promise<'kept' | 'overtaken'> {
    checkedReview(review, await this.documents({ ids: documentsOf(review) }), await this.reviews())
    const body = JSON.stringify(review)
    return this.#change(Buffer.byteLength(body), async (db) => {
      await locked(db)
      if (await db.selectFrom('review').select('id').where('id', '=', review.id).executeTakeFirst()) return 'kept'
      if (since !== undefined && (await db.selectFrom('review').select('id').where('revision', '>', since).executeTakeFirst()))
        return 'overtaken'
      const revision = await advance(db)
      await db.insertInto('review').values({ id: review.id, revision, body }).execute()
      return 'kept'
    })
  }

  reviews(): Promise<readonly Review[]> {
    return this.#ask(this.#reviews(this.#db))
  }

  search(words: string): Promise<readonly string[]> {
    return this.#ask(withWords(this.#db, words))
  }

  places(words: string, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Quote[]>> {
    return this.#ask(placesOf(this.#db, words, ids))
  }

  holdings(): Promise<Holdings> {
    return this.#held()
  }

  changes(since: number): Promise<Holdings> {
    return this.#held({ since })
  }

  revision(): Promise<number> {
    return this.#ask(present(this.#db))
  }

  async close(): Promise<void> {
    try {
      await this.#db.destroy()
    } catch (error) {
      throw this.#database.explained(error)
    } finally {
      this.#database.release()
    }
  }

  /** One answer of the database. */
  async #ask<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer
    } catch (error) {
      throw this.#database.explained(error)
    }
  }

  /** Several answers, all as of one moment. */
  #snapshot<T>(work: (db: Db) => Promise<T>): Promise<T> {
    return this.#ask(this.#db.transaction().setIsolationLevel('repeatable read').execute(work))
  }

  /** A change that keeps so many bytes more, done wholly or not at all; one that has to wait for another sees what that did. */
  #change<T>(bytes: number, work: (db: Db) => Promise<T>): Promise<T> {
    this.#database.room(bytes)
    return this.#ask(this.#db.transaction().setIsolationLevel('read committed').execute(work))
  }

  /** What a register is compiled from, of some documents. */
  #held(which?: Which): Promise<Holdings> {
    return this.#snapshot(async (db) => {
      const revision = await present(db)
      const { documents, statements, sketches } = await this.#loader.load(db, which)
      const clues = await this.#loader.clues(db, documents, which)
      const reviews = await this.#reviews(db, which?.since)
      return { revision, statements, sketches, clues, reviews, reports: documents.map(({ text: _, ...report }) => report) }
    })
  }

  #reviews(db: Db, since?: number): Promise<readonly Review[]> {
    return reviewsIn(db, (what, how) => this.#loader.altered(what, how), since)
  }
}

async function present(db: Db): Promise<number> {
  return (await db.selectFrom('revision').select('number').executeTakeFirstOrThrow()).number
}

/** Whoever else wants to change the store waits until this transaction has ended. */
async function locked(db: Db): Promise<void> {
  await db.selectFrom('revision').select('number').forUpdate().executeTakeFirstOrThrow()
}

/** The next revision. Whoever else wants to change the store waits here until this transaction has ended. */
async function advance(db: Db): Promise<number> {
  const row = await db
    .updateTable('revision')
    .set((column) => ({ number: column('number', '+', 1) }))
    .returning('number')
    .executeTakeFirstOrThrow()
  return row.number
}

const sketched = (sketch: Sketch | undefined) => (sketch ? { sketch: encodeSketch(sketch), sketch_version: SKETCH_VERSION } : {})

/** What a reader recognised of a document's day and kind, and that it has read it; what was given stays as it is. */
function recognised(kept: Document, read: Document) {
  return {
    ...(kept.publishedHow === 'given' ? {} : { published: read.published, published_how: read.publishedHow }),
    ...(kept.kindHow === 'given' ? {} : { kind: read.kind, kind_how: read.kindHow }),
    unread: read.unread ?? false,
  }
}

async function insert(db: Db, bodies: string): Promise<void> {
  await db
    .insertInto('statement')
    .columns(['id', 'document', 'ordinal', 'body'])
    .expression(sql`select value->>'id', value->>'document', ordinality, value from jsonb_array_elements(${bodies}::jsonb) with ordinality`)
    .execute()
}
