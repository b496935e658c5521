import type { ColumnType, Generated, Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { sql } from 'kysely'
import type { Clue } from '../model/clue.ts'
import type { KindHow, PublishedHow, SourceKind } from '../model/document.ts'
import type { Review } from '../model/review.ts'
import type { Statement } from '../model/statement.ts'
import { searchedWords } from './searched.ts'

/** The database schema that all tables are in, so that Garant can share a database with others. */
export const SCHEMA = 'garant'

/** One row: how often the store was changed. Every change locks it first, so changes have one order, whoever makes them. */
interface RevisionTable {
  number: number
}

export interface DocumentTable {
  id: string
  /** The revision that added it: the order of adding. */
  revision: number
  /** The revision that last changed it or what is kept beside it. */
  changed: number
  added: Generated<Date>
  path: string
  language: string
  published: string | null
  published_how: PublishedHow
  title: string | null
  outlet: string | null
  url: string | null
  kind: SourceKind
  kind_how: KindHow
  /** Whether no language pack has read it. */
  unread: Generated<boolean>
  text: string
  /** What is kept of its wording, as `encodeSketch` writes it; null where none was made yet. */
  sketch: string | null
  /** The version of the sketch; a sketch of another one is made anew. */
  sketch_version: number | null
}

interface StatementTable {
  id: string
  document: string
  /** Its place among the document's statements. */
  ordinal: number
  body: ColumnType<Statement, string, never>
}

/** What a document shows of the time it was written in: all its clues, in one row. */
interface CluesTable {
  document: string
  body: ColumnType<readonly Clue[], string, never>
}

/** What people said. Rows are added, and none is ever changed or taken out. */
interface ReviewTable {
  id: string
  /** The revision that added it: the order of adding. */
  revision: number
  body: ColumnType<Review, string, never>
}

export interface Tables {
  revision: RevisionTable
  document: DocumentTable
  statement: StatementTable
  clues: CluesTable
  review: ReviewTable
}

/** Every step from an empty database to the present schema, in the order of their names. A step that was released is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001 documents and statements': {
    async up(db: Kysely<unknown>) {
      const { schema } = db.withSchema(SCHEMA)
      await schema
        .createTable('revision')
        .addColumn('number', 'integer', (column) => column.notNull())
        .execute()
      await sql`insert into ${sql.table(`${SCHEMA}.revision`)} values (0)`.execute(db)
      await schema
        .createTable('document')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('revision', 'integer', (column) => column.notNull().unique())
        .addColumn('added', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
        .addColumn('path', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('published', 'text')
        .addColumn('published_how', 'text', (column) => column.notNull())
        .addColumn('title', 'text')
        .addColumn('outlet', 'text')
        .addColumn('url', 'text')
        .addColumn('text', 'text', (column) => column.notNull())
        .execute()
      await schema
        .createTable('statement')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('document', 'text', (column) => column.notNull().references('document.id'))
        .addColumn('ordinal', 'integer', (column) => column.notNull())
        .addColumn('body', 'jsonb', (column) => column.notNull())
        .addUniqueConstraint('statement_place', ['document', 'ordinal'])
        .execute()
    },
  },
  '002 alternatives of conditions': {
    async up(db: Kysely<unknown>) {
      const table = sql.table(`${SCHEMA}.statement`)
      await sql`update ${table} set body = body || '{"alternatives": []}' where body->>'kind' = 'position'`.execute(db)
    },
  },
  '003 the day on which a position was said': {
    async up(db: Kysely<unknown>) {
      const table = sql.table(`${SCHEMA}.statement`)
      await sql`update ${table} set body = body || '{"said": null}' where body->>'kind' = 'position'`.execute(db)
    },
  },
  '004 sketches': {
    async up(db: Kysely<unknown>) {
      const { schema } = db.withSchema(SCHEMA)
      await schema.alterTable('document').addColumn('sketch', 'text').addColumn('sketch_version', 'integer').execute()
    },
  },
  '005 clues': {
    async up(db: Kysely<unknown>) {
      await db
        .withSchema(SCHEMA)
        .schema.createTable('clues')
        .addColumn('document', 'text', (column) => column.primaryKey().references('document.id'))
        .addColumn('body', 'jsonb', (column) => column.notNull())
        .execute()
    },
  },
  '006 kinds of source': {
    async up(db: Kysely<unknown>) {
      const { schema } = db.withSchema(SCHEMA)
      await schema
        .alterTable('document')
        .addColumn('kind', 'text', (column) => column.notNull().defaultTo('press'))
        .addColumn('kind_how', 'text', (column) => column.notNull().defaultTo('assumed'))
        .execute()
    },
  },
  '007 reviews': {
    async up(db: Kysely<unknown>) {
      await db
        .withSchema(SCHEMA)
        .schema.createTable('review')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('revision', 'integer', (column) => column.notNull().unique())
        .addColumn('body', 'jsonb', (column) => column.notNull())
        .execute()
    },
  },
  '008 what changed when': {
    async up(db: Kysely<unknown>) {
      const { schema } = db.withSchema(SCHEMA)
      // what an older store changed, and when, nobody knows; whoever asks has all of it from before
      await schema
        .alterTable('document')
        .addColumn('changed', 'integer', (column) => column.notNull().defaultTo(0))
        .execute()
      await schema.createIndex('document_changed').on('document').column('changed').execute()
    },
  },
  '009 reports that no pack reads': {
    async up(db: Kysely<unknown>) {
      const { schema } = db.withSchema(SCHEMA)
      await schema
        .alterTable('document')
        .addColumn('unread', 'boolean', (column) => column.notNull().defaultTo(false))
        .execute()
    },
  },
  '010 words of texts': {
    async up(db: Kysely<unknown>) {
      const index = sql.ref('document_words')
      await sql`create index if not exists ${index} on ${sql.table(`${SCHEMA}.document`)} using gin (${searchedWords()})`.execute(db)
    },
  },
}
