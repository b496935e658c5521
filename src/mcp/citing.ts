import { z } from 'zod'
import type { Cited } from '../model/finding.ts'
import type { Statement } from '../model/statement.ts'
import { SOURCE_KINDS } from '../model/document.ts'
import type { Known } from '../server/known.ts'
import { restsOn } from '../server/meeting.ts'

/** Words of a report with all that a footnote needs: what every answer rests on. */
export const Words = z
  .object({
    quote: z.string().describe("the exact words, as they stand in the report's text"),
    statement: z.string().nullable().describe('id of the statement that was read in them'),
    speaker: z.string().nullable().describe('who the report says said it; null: the report itself says so'),
    via: z.string().nullable().describe('the medium or agency that the report names as its source'),
    report: z.string().describe("the report's id"),
    title: z.string().describe("the report's title or, where it has none, its first line"),
    outlet: z.string().nullable(),
    day: z.string().nullable().describe('ISO 8601 day of publication; of an inferred one the latest possible; null: unknown'),
    dayHow: z.enum(['given', 'dateline', 'stated', 'inferred', 'unknown']),
    kind: z.enum(SOURCE_KINDS).describe('what sort of source the report is'),
    url: z.string().nullable().describe('where the report was published'),
    address: z.string().nullable().describe('where Garant shows the words in their report'),
    start: z.int(),
    end: z.int(),
  })
  // named, so that the description of an answer has it once
  .meta({ id: 'Words', description: 'Words of a report, to be cited: start and end are a half-open range of UTF-16 units in its text' })
export type Words = z.output<typeof Words>

/** Cites what is known at a day. */
export class Citing {
  readonly #known: Known
  readonly #address: string | null

  /** `address`: where the web app is served; null: words have no address there. */
  constructor(known: Known, address: string | null) {
    this.#known = known
    this.#address = address
  }

  /** The words that a statement rests on first; none, where its report is not known. */
  statement(statement: Statement): readonly Words[] {
    const { id, document, quote, speaker, via } = statement
    return this.#words({ ...quote, document }, { statement: id, speaker, via }, pageOf('statement', id))
  }

  /** The words of a statement by its id. */
  byId(statement: string): readonly Words[] {
    const found = this.#known.snapshot.statement(statement)
    return found ? this.statement(found) : []
  }

  /** Other words of a report; where one of the statements rests on them, as its words. */
  cited(cited: Cited, among: readonly Statement[] = []): readonly Words[] {
    const own = among.find((statement) => statement.document === cited.document && restsOn(statement, cited))
    if (!own) return this.#words(cited, { statement: null, speaker: null, via: null }, pageOf('report', cited.document))
    return this.#words(cited, { statement: own.id, speaker: own.speaker, via: own.via }, pageOf('statement', own.id))
  }

  /** Where Garant shows a cell. */
  cell(party: string, measure: string): string | null {
    return this.#at(`${pageOf('cell', party)}/${encodeURIComponent(measure)}`)
  }

  #words({ document, text, start, end }: Cited, said: Pick<Words, 'statement' | 'speaker' | 'via'>, page: string): readonly Words[] {
    const report = this.#known.report(document)
    if (!report) return []
    const dating = this.#known.dating(document)
    const { outlet, kind, url, published, publishedHow } = report
    return [
      {
        quote: text,
        ...said,
        report: document,
        title: this.#known.names.get(document) ?? document,
        outlet,
        day: published ?? dating?.to ?? null,
        dayHow: dating?.how ?? publishedHow,
        kind,
        url,
        address: this.#at(page),
        start,
        end,
      },
    ]
  }

  #at(page: string): string | null {
    return this.#address === null ? null : this.#address + page
  }
}

function pageOf(room: 'statement' | 'report' | 'cell', id: string): string {
  return `/${room}/${encodeURIComponent(id)}`
}
