import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import { counted } from '../model/counted.ts'
import type { Document } from '../model/document.ts'
import type { Quote } from '../model/quote.ts'
import type { Dossier } from '../model/dossier.ts'
import { documentsOf, type Review, type Told } from '../model/review.ts'
import { type Account, accounts } from '../register/reviews/accounts.ts'
import { judgedFindings } from '../register/reviews/findings.ts'
import { reviewed } from '../register/reviews/reviewed.ts'
import type { Store } from '../store/store.ts'
import { source } from './describe.ts'
import { existingStore } from './existing.ts'
import { foundIn } from './found.ts'
import { paint, visible, width } from './paint.ts'
import { bySomebody, verdictOf } from './reviewlines.ts'
import type { Settings } from './settings.ts'

export interface ReviewsOptions {
  readonly orphaned?: boolean
  readonly json?: boolean
}

/** `garant reviews`: what people said, and what became of it. */
export async function reviews({ orphaned, json }: ReviewsOptions, { location, dossier }: Settings): Promise<void> {
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const store = await existingStore(location)
  const { told: all, documents } = await accountsIn(store, subject).finally(() => store.close())
  const told = all.filter((account) => !orphaned || account.orphaned)
  process.stdout.write(json ? `${JSON.stringify(told.map(asJson), null, 2)}\n` : asText(told, orphaned ?? false, documents))
}

/** What became of all reviews, and the documents that they are about. Findings are looked for only where one was reviewed: that takes time. */
async function accountsIn(store: Store, dossier: Dossier) {
  const reviews = await store.reviews()
  const { judged } = reviews.some(({ on }) => on === 'finding') ? await foundIn(store, dossier) : { judged: judgedFindings([], []) }
  const documents = await store.documents({ ids: reviews.flatMap(documentsOf) })
  const told = accounts(reviews, reviewed(await store.statements(), reviews), judged)
  return { told, documents: new Map(documents.map((document) => [document.id, document])) }
}

const asJson = ({ review, ...account }: Account): object => ({ ...review, ...account })

function asText(told: readonly Account[], orphaned: boolean, documents: ReadonlyMap<string, Document>): string {
  const of = new Map(told.map(({ review }) => [review.id, review]))
  const blocks = told.map((account) => block(account, of, documents))
  return `${[...blocks, counted(told.length, orphaned ? 'orphaned review' : 'review')].join('\n\n')}\n`
}

function block(account: Account, of: ReadonlyMap<string, Review>, documents: ReadonlyMap<string, Document>): string {
  const { review, withdrawnBy, orphaned, overruledBy, contradictedBy } = account
  const other = (id: string): string => {
    const found = of.get(id)
    return found ? `${verdictOf(found)} by ${bySomebody(found)}` : id
  }
  return [
    `${paint('bold', verdictOf(review))} by ${bySomebody(review)}`,
    ...about(review, documents).map((line) => `  ${line}`),
    ...(orphaned ? [`  ${paint('yellow', 'orphaned: nothing is read there any more that it fits')}`] : []),
    ...(withdrawnBy === null ? [] : [paint('dim', `  ${other(withdrawnBy)}`)]),
    ...(overruledBy === null ? [] : [paint('dim', `  overruled: ${other(overruledBy)}`)]),
    ...contradictedBy.filter((id) => id !== overruledBy).map((id) => `  ${paint('yellow', 'but')} ${other(id)}`),
  ].join('\n')
}

function about(review: Review, documents: ReadonlyMap<string, Document>): readonly string[] {
  const report = (id: string) => {
    const found = documents.get(id)
    return paint('dim', found ? `${source(found)} ${id}` : id)
  }
  switch (review.on) {
    case 'statement':
      return [read(review.anchor.told), words(review.anchor), report(review.anchor.document)]
    case 'events':
      return review.anchors.flatMap((anchor) => [`${read(anchor.told)} ${words(anchor)}`, report(anchor.document)])
    case 'origins':
      return review.reports.map(report)
    case 'finding':
      return [`${review.kind} ${review.about} ${review.finding}`, ...review.quotes.map(words)]
    case 'review':
      return [review.review]
  }
}

/** What was read, in a line. */
function read(told: Told): string {
  switch (told.kind) {
    case 'position':
      return [told.party, told.measure, told.stance, ...(told.conditions.length > 0 ? ['if', told.conditions.join(', ')] : [])].join(' ')
    case 'event':
      return ['event', told.type, told.date ?? 'undated', ...(told.place === null ? [] : ['in', told.place])].join(' ')
    case 'figure':
      return ['figure', told.about, told.low ?? '', '–', told.high ?? '', told.unit].join(' ')
  }
}

function words({ text }: Quote): string {
  const line = visible(text.replace(/\s+/g, ' '))
  const room = width() - 8
  return line.length <= room ? `»${line}«` : `»${line.slice(0, room).replace(/\s+\S*$/, '')} …«`
}
