import { type RawBuilder, sql } from 'kysely'

/** How PostgreSQL takes the words of a language back to their stems, by BCP 47 primary subtags. The index is made with it: never edited, like a migration. */
export const CONFIGURATIONS: Readonly<Record<string, string>> = {
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  nl: 'dutch',
  pt: 'portuguese',
}

/** The configuration for any other language: words as they are written. */
export const OTHERS = 'simple'

/** So many code points of a text are searched: PostgreSQL keeps no more than a megabyte of a text's words. */
export const SEARCHED = 150_000

/** The words of a document that can be searched, as an expression that stands alike in the index and in every question that it answers. */
export function searchedWords(): RawBuilder<unknown> {
  const named = Object.entries(CONFIGURATIONS).map(([code, name]) => sql`when ${sql.lit(code)} then ${sql.lit(name)}::regconfig`)
  return sql`to_tsvector(case language ${sql.join(named, sql` `)} else ${sql.lit(OTHERS)}::regconfig end, left(text, ${sql.lit(SEARCHED)}))`
}
