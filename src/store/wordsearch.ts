import { type Kysely, type RawBuilder, sql } from 'kysely'
import { type Quote, quote } from '../model/quote.ts'
import type { Tables } from './schema.ts'
import { CONFIGURATIONS, OTHERS, SEARCHED, searchedWords } from './searched.ts'

/** The ids of the documents in which words stand in any form, the latest first. `words` as people write them: "…" for a phrase, - before what must not stand there. */
export async function withWords(db: Kysely<Tables>, words: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('document')
    .select('id')
    .where((of) => of.or([...Object.keys(CONFIGURATIONS), null].map((language) => matches(language, words))))
    .orderBy('published', (order) => order.desc().nullsLast())
    .orderBy('revision', 'desc')
    .execute()
  return rows.map(({ id }) => id)
}

/** Every question has a constant query, so that the index answers it; `null`: of all languages that have no configuration. */
function matches(language: string | null, words: string): RawBuilder<boolean> {
  const known = sql.join(Object.keys(CONFIGURATIONS).map((code) => sql.lit(code)))
  const here = language === null ? sql`language not in (${known})` : sql`language = ${sql.lit(language)}`
  const configuration = sql.lit(language === null ? OTHERS : (CONFIGURATIONS[language] ?? OTHERS))
  return sql<boolean>`(${here} and ${searchedWords()} @@ websearch_to_tsquery(${configuration}, ${words}))`
}

const [OPEN, CLOSE] = ['\u0001', '\u0002']
const MARKED = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g')

/** The places in documents where the words stand by which they were found, in order. */
export async function placesOf(db: Kysely<Tables>, words: string, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Quote[]>> {
  const configuration = sql`(case language ${sql.join(
    Object.entries(CONFIGURATIONS).map(([code, name]) => sql`when ${sql.lit(code)} then ${sql.lit(name)}`),
    sql` `,
  )} else ${sql.lit(OTHERS)} end)::regconfig`
  const options = `HighlightAll=true, StartSel=${OPEN}, StopSel=${CLOSE}`
  const marked = sql<string>`ts_headline(${configuration}, left(text, ${sql.lit(SEARCHED)}), websearch_to_tsquery(${configuration}, ${words}), ${options})`
  const rows = await db
    .selectFrom('document')
    .select(['id', 'text', marked.as('marked')])
    .where('id', '=', (of) => of.fn.any(of.val([...ids])))
    .execute()
  return new Map(rows.map(({ id, text, marked }) => [id, inText(text, marked)]))
}

/** Marked words are looked up in the text: PostgreSQL counts code points, and may write a blank for what looks like a tag. */
function inText(text: string, marked: string): readonly Quote[] {
  let from = 0
  return [...marked.matchAll(MARKED)].flatMap(([, word = '']) => {
    const start = word === '' ? -1 : text.indexOf(word, from)
    if (start === -1) return []
    from = start + word.length
    return [quote(text, start, from)]
  })
}
