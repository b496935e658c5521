import { z } from 'zod'
import { quote } from '../model/quote.ts'
import type { Statement } from '../model/statement.ts'
import { wordsIn } from '../server/likely.ts'
import { restsOn } from '../server/meeting.ts'
import { requireNamed } from '../server/named.ts'
import { naming } from '../server/naming.ts'
import { part } from '../server/part.ts'
import { people } from '../server/people.ts'
import { Problem } from '../server/problem.ts'
import { words } from '../server/schemas/reviews.ts'
import { passagesOf, searched } from '../server/searched.ts'
import { asOf, listed, listPart, measure, party } from './asked.ts'
import { Citing, Words } from './citing.ts'
import { asKnown, listHead, wordLines } from './lines.ts'
import { statementText } from './statement.ts'
import type { Tool } from './tool.ts'

/** So many passages of a report are given. */
const PASSAGES = 3

const asked = z.strictObject({
  words: words(200).describe('German words, in any form; "…" around a phrase, or between words, - before what must not stand there'),
  party: party.describe('only passages in which a statement of this party was read'),
  measure: measure.describe('only passages in which a statement on this measure was read'),
  asOf,
  ...listPart,
})

const answer = z.object({
  asOf: z.string().nullable(),
  words: z.string().describe('what was searched for: as asked or, where no report has that, what is most like it'),
  reports: z.array(
    z.object({
      report: z.string(),
      passages: z.array(
        z.object({
          passage: Words.describe('words of the report, those that were searched for among them'),
          statements: z.array(z.object({ id: z.string(), says: z.string() })).describe('what was read in the passage'),
        }),
      ),
      more: z.int().describe('how many further passages of it there are'),
    }),
  ),
  ...listed,
})

/** Words in reports, and what was read there. */
export const search: Tool<typeof asked, typeof answer> = {
  name: 'search',
  title: 'Words in reports',
  description:
    'Passages of reports in which words stand, the latest report first, with the statements that were read in them. The reports are German: search for German words. Narrow it with party and measure to passages that say something of them.',
  asked,
  answer,

  async answered({ words, party, measure, asOf = null, ...asked }, { store, current, dossier, address }) {
    requireNamed({ party, measure }, dossier)
    if (wordsIn(words).length === 0) throw new Problem(400, 'no-words', 'there is no word to look for', 'give at least one in words')
    const known = await current.at(asOf)
    const wanted = (statement: Statement) =>
      (party === undefined || ('party' in statement && statement.party === party)) &&
      (measure === undefined || ('measure' in statement && statement.measure === measure))
    const narrowed = party !== undefined || measure !== undefined
    const found = await searched(words, known, people(known, dossier), store)
    const ids = found.ids.filter((id) => known.report(id) && (!narrowed || known.snapshot.statementsOf(id).some(wanted)))
    const { items, total, next } = part(
      ids.map((id) => ({ id })),
      asked,
    )
    const given = items.map(({ id }) => id)
    const places = await store.places(found.words, given)
    const texts = new Map((await store.documents({ ids: given })).map(({ id, text }) => [id, text]))
    const citing = new Citing(known, address)
    const name = naming(dossier)
    const reports = given.map((id) => {
      const text = texts.get(id) ?? ''
      const passages = passagesOf(text, places.get(id) ?? [])
        .map(({ context, contextStart }) => quote(text, contextStart, contextStart + context.length))
        .map((words) => ({ words, read: known.snapshot.statementsOf(id).filter((statement) => restsOn(statement, words)) }))
        .filter(({ read }) => !narrowed || read.some(wanted))
      return {
        report: id,
        passages: passages.slice(0, PASSAGES).flatMap(({ words, read }) => {
          const statements = read.map((statement) => ({ id: statement.id, says: statementText(statement, name) }))
          return citing.cited({ ...words, document: id }).map((passage) => ({ passage, statements }))
        }),
        more: Math.max(0, passages.length - PASSAGES),
      }
    })
    return { asOf, words: found.words, reports: reports.filter(({ passages }) => passages.length > 0), total, next }
  },

  written({ asOf, words, reports, ...list }) {
    const shown = reports.map(({ passages, more }) =>
      [
        ...passages.map(({ passage, statements }) =>
          [wordLines(passage), ...statements.map(({ id, says }) => `    read in it: ${says} (${id})`)].join('\n'),
        ),
        ...(more > 0 ? [`  … and ${more} more passages of this report`] : []),
      ].join('\n'),
    )
    return [`${words}: ${listHead(reports.length, 'report', list)}${asKnown(asOf)}, the latest first`, ...shown].join('\n\n')
  },
}
