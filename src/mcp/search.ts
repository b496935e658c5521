import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import type { Document } from '../model/document.ts'
import type { Statement } from '../model/statement.ts'
import { type Quote, quote } from '../model/quote.ts'
import { blocksOf } from '../server/blocks.ts'
import { contextOf } from '../server/context.ts'
import type { Known } from '../server/known.ts'
import { restsOn } from '../server/meeting.ts'
import { naming } from '../server/naming.ts'
import { requireNamed } from '../server/named.ts'
import { Problem } from '../server/problem.ts'
import { asOf, measure, party } from './asked.ts'
import { Citing, Words } from './citing.ts'
import { asKnown, wordLines } from './lines.ts'
import { matcher, type Matches, wordsAsked } from './matching.ts'
import { statementText } from './statement.ts'
import type { Ground, Tool } from './tool.ts'

/** A paragraph of more UTF-16 units than this is not given whole. */
const LONGEST = 1500

/** So many reports are read from the store at once. */
const BATCH = 200

const asked = z.strictObject({
  words: z
    .string()
    .max(300)
    .describe('words that all have to stand in one passage or in what was read in it; words in quotation marks stand together'),
  party: party.describe('only passages in which a statement of this party was read'),
  measure: measure.describe('only passages in which a statement on this measure was read'),
  asOf,
  limit: z.int().min(1).max(100).default(20).describe('how many passages are given at most'),
  from: z.int().min(0).default(0).describe('what the answer before gave as next'),
})

const answer = z.object({
  asOf: z.string().nullable(),
  passages: z.array(
    z.object({
      passage: Words.describe('the paragraph in which the words stand'),
      statements: z
        .array(z.object({ id: z.string(), kind: z.enum(['position', 'event', 'figure']), says: z.string() }))
        .describe('what was read in it'),
    }),
  ),
  next: z.int().nullable().describe('asked for as from, it gives those that follow; null: these are the last'),
})

/** Words in reports and in what was read in them. */
export const search: Tool<typeof asked, typeof answer> = {
  name: 'search',
  title: 'Words in reports',
  description:
    'Passages of reports in which words stand, the newest report first, with the statements that were read in them. Reports are German, so search for German words; ids and names of what was read (FR, France, troops, committed, ceasefire) are found too. A longer word is also found within a word: Truppe in Friedenstruppe.',
  asked,
  answer,

  async answered({ words, party, measure, asOf = null, limit, from }, { store, current, dossier, address }) {
    requireNamed({ party, measure }, dossier)
    const sought = wordsAsked(words)
    if (sought.length === 0) throw new Problem(400, 'no-words', 'there is no word to look for', 'give at least one in words')
    const known = await current.at(asOf)
    const citing = new Citing(known, address)
    const name = naming(dossier)
    const says = (statement: Statement) => statementText(statement, name)
    const wanted = (statement: Statement) =>
      (party === undefined || ('party' in statement && statement.party === party)) &&
      (measure === undefined || ('measure' in statement && statement.measure === measure))
    const narrowed = party !== undefined || measure !== undefined
    const matches = matcher(sought)
    const found: z.output<typeof answer>['passages'] = []
    for await (const document of newestFirst(known, store, (id) => !narrowed || known.snapshot.statementsOf(id).some(wanted))) {
      const read = known.snapshot.statementsOf(document.id)
      for (const { start, end } of await passagesOf(document, matches, read.map(says).join('\n'))) {
        const here = read.filter((statement) => restsOn(statement, { start, end }))
        if (narrowed && !here.some(wanted)) continue
        const words = near(document.text, { start, end }, sought)
        if (!matches([document.text.slice(start, end), ...here.map(says)].join('\n'))) continue
        found.push(
          ...citing.cited({ ...words, document: document.id }).map((passage) => ({
            passage,
            statements: here.map((statement) => ({ id: statement.id, kind: statement.kind, says: says(statement) })),
          })),
        )
      }
      if (found.length > from + limit) break
    }
    return { asOf, passages: found.slice(from, from + limit), next: found.length > from + limit ? from + limit : null }
  },

  written({ asOf, passages, next }) {
    const shown = passages.map(({ passage, statements }) =>
      [wordLines(passage), ...statements.map(({ id, says }) => `    read in it: ${says} (${id})`)].join('\n'),
    )
    const end = next === null ? '' : `; for those that follow ask again with from ${next}`
    return [`${passages.length} passages${asKnown(asOf)}, the newest report first${end}`, ...shown].join('\n\n')
  },
}

/** The reports that are known, the latest first and the undated last. */
async function* newestFirst(known: Known, store: Ground['store'], wanted: (id: string) => boolean): AsyncGenerator<Document> {
  const ids = known.register.reports
    .toReversed()
    .map(({ id }) => id)
    .filter(wanted)
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH)
    const documents = new Map((await store.documents({ ids: batch })).map((document) => [document.id, document]))
    yield* batch.flatMap((id) => documents.get(id) ?? [])
    await setImmediate()
  }
}

/** The paragraphs of a report that may match: none, where not all words stand anywhere in it or in what was read in it. */
async function passagesOf(document: Document, matches: Matches, read: string) {
  if (!matches(`${document.text}\n${read}`)) return []
  return (await blocksOf(document)).filter(({ kind }) => kind !== 'furniture')
}

/** A paragraph or, of a long one, what stands around the first place with one of the words. */
function near(text: string, { start, end }: Pick<Quote, 'start' | 'end'>, words: readonly string[]): Quote {
  if (end - start <= LONGEST) return quote(text, start, end)
  const paragraph = text.slice(start, end)
  const places = words.map((word) => paragraph.toLowerCase().indexOf(word)).filter((at) => at >= 0)
  const at = Math.min(...places, paragraph.length - 1)
  const { context, contextStart } = contextOf(paragraph, { start: at, end: at + 1, text: paragraph.slice(at, at + 1) })
  return quote(text, start + contextStart, start + contextStart + context.length)
}
