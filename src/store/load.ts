import type { Kysely, Selectable } from 'kysely'
import type { Clue } from '../model/clue.ts'
import { type Document, document } from '../model/document.ts'
import { verbatim } from '../model/quote.ts'
import { Refusal } from '../model/refusal.ts'
import { decodeSketch, type Sketch, SKETCH_VERSION } from '../model/sketch.ts'
import type { Statement } from '../model/statement.ts'
import type { Added } from './holdings.ts'
import type { DocumentTable, Tables } from './schema.ts'
import { misquoted, notThere } from './storable.ts'

type Db = Kysely<Tables>
type Row = Selectable<DocumentTable>

/** Which documents: one, or those that changed after a revision; all, where neither is named. */
export interface Which {
  readonly id?: string
  readonly since?: number
}

/** Documents with their statements and sketches. */
export interface Loaded {
  readonly documents: readonly Added<Document>[]
  readonly statements: readonly Statement[]
  readonly sketches: ReadonlyMap<string, Sketch>
}

/** Takes what is kept out of a database, and refuses what is not as it was put in. */
export class Loader {
  readonly #where: string

  /** `where`: the database as a person knows it. */
  constructor(where: string) {
    this.#where = where
  }

  /** Each text is fetched once and every quote looked up in it. */
  async load(db: Db, { id, since }: Which = {}): Promise<Loaded> {
    let documentRows = db.selectFrom('document').selectAll().orderBy('revision')
    let statementRows = db
      .selectFrom('statement')
      .innerJoin('document', 'document.id', 'statement.document')
      .select('statement.body')
      .orderBy('document.revision')
      .orderBy('statement.ordinal')
    if (id !== undefined) {
      documentRows = documentRows.where('id', '=', id)
      statementRows = statementRows.where('document.id', '=', id)
    }
    if (since !== undefined) {
      documentRows = documentRows.where('changed', '>', since)
      statementRows = statementRows.where('document.changed', '>', since)
    }
    const rows = await documentRows.execute()
    const documents = rows.map((row) => this.document(row))
    const sketches = new Map(rows.flatMap((row) => this.#sketch(row)))
    const texts = new Map(documents.map(({ id, text }) => [id, text]))
    const statements = (await statementRows.execute()).map(({ body }) => this.#statement(body, texts.get(body.document) ?? ''))
    return { documents, statements, sketches }
  }

  /** The clues of documents, in their order. */
  async clues(db: Db, documents: readonly Document[], { since }: Which = {}): Promise<readonly Clue[]> {
    let clueRows = db.selectFrom('clues').innerJoin('document', 'document.id', 'clues.document').select(['clues.document', 'clues.body'])
    if (since !== undefined) clueRows = clueRows.where('document.changed', '>', since)
    const rows = new Map((await clueRows.execute()).map(({ document, body }) => [document, body]))
    return documents.flatMap(({ id, text }) => {
      const clues = rows.get(id) ?? []
      const words = clues.map(({ quote }) => quote).find((quote) => !verbatim(text, quote))
      if (words) throw this.altered(`a clue of ${id}`, notThere(words, id))
      return clues
    })
  }

  document({
    published_how,
    kind_how,
    unread,
    added,
    revision: _,
    changed: _changed,
    sketch: _sketch,
    sketch_version: _version,
    id,
    ...columns
  }: Row): Added<Document> {
    const report = document({ ...columns, publishedHow: published_how, kindHow: kind_how, ...(unread ? { unread } : {}) })
    if (report.id !== id) throw this.altered(`document ${id}`, 'its text is not the one that was added')
    return { ...report, added: added.toISOString() }
  }

  /** A report's id with its sketch, where it has one of the present version. */
  #sketch({ id, sketch, sketch_version }: Row): (readonly [string, Sketch])[] {
    if (sketch === null || sketch_version !== SKETCH_VERSION) return []
    try {
      return [[id, decodeSketch(sketch)]]
    } catch (error) {
      throw error instanceof RangeError ? this.altered(`document ${id}`, 'its sketch is not the one that was made') : error
    }
  }

  #statement(body: Statement, text: string): Statement {
    const words = misquoted(text, body)
    if (words) throw this.altered(`statement ${body.id}`, notThere(words, body.document))
    return body
  }

  /** The error for something that is not as it was put in. */
  altered(what: string, how: string): Refusal {
    const cure = 'the database was altered from outside: restore it from a copy, or add the reports to a new store'
    return new Refusal(how, `${this.#where}, ${what}`, cure)
  }
}
