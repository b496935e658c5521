import { type Anchor, byTime, type Review, type ReviewOn, type Sameness } from '../../model/review.ts'
import type { Statement } from '../../model/statement.ts'
import { type Pair, type Ties, UNTIED } from '../ties.ts'
import { reviewedDocument } from './document.ts'
import { type Judging, standing } from './standing.ts'

/** What reviews make of statements. */
export interface Reviewed {
  /** As `ReviewedDocument` has them, those of all documents. */
  readonly statements: readonly Statement[]
  readonly refused: readonly Statement[]
  readonly histories: ReadonlyMap<string, readonly ReviewOn<'statement'>[]>
  /** What people say of events, by the ids of statements that tell them, and of reports. */
  readonly ties: { readonly events: Ties; readonly origins: Ties }
  /** The standing reviews of each statement, and of each pair, in order of time. */
  readonly threads: readonly Thread[]
  /** Standing reviews of statements and events of which nothing is read any more. */
  readonly orphaned: readonly Judging[]
}

/** The statements, as they were read, with what people say of them: document by document, whatever the order of the reviews. */
export function reviewed(statements: readonly Statement[], reviews: readonly Review[]): Reviewed {
  const holding = standing(reviews)
  if (holding.length === 0) return { ...UNREVIEWED, statements }
  const by = byDocument(holding)
  const documents = Map.groupBy(statements, ({ document }) => document)
  const done = new Map([...by].map(([id, of]) => [id, reviewedDocument(id, documents.get(id) ?? [], of)]))
  const histories = new Map([...done.values()].flatMap((document) => [...document.histories]))
  const tellings = new Map([...done.values()].flatMap((document) => [...document.tellings]))
  const [events, origins] = [pairsOfEvents(holding, tellings), pairsOfOrigins(holding)]
  const hit = new Set([...histories.values()].flat().map(({ id }) => id))
  return {
    statements: [...documents].flatMap(([id, read]) => done.get(id)?.statements ?? read),
    refused: [...done.values()].flatMap(({ refused }) => refused),
    histories,
    ties: { events: ties(events), origins: ties(origins) },
    threads: [...[...histories].map(([id, thread]) => ({ ids: [id], thread })), ...events, ...origins],
    orphaned: holding.filter((review) => isOrphaned(review, hit, tellings)),
  }
}

function byDocument(reviews: readonly Judging[]): ReadonlyMap<string, readonly Judging[]> {
  const by = new Map<string, Judging[]>()
  const put = (document: string, review: Judging) => {
    const known = by.get(document)
    if (!known) by.set(document, [review])
    else if (!known.includes(review)) known.push(review)
  }
  for (const review of reviews) {
    if (review.on === 'statement') put(review.anchor.document, review)
    if (review.on === 'events') for (const { document } of review.anchors) put(document, review)
  }
  return by
}

type Tellings = ReadonlyMap<Anchor, string>

function isOrphaned(review: Judging, hit: ReadonlySet<string>, tellings: Tellings): boolean {
  switch (review.on) {
    case 'statement':
      return !hit.has(review.id)
    case 'events':
      return review.anchors.some((anchor) => !tellings.has(anchor))
    // reports stay for ever, and findings are known only once the register is
    case 'origins':
    case 'finding':
      return false
  }
}

/** What people said of one thing, or of two, in order of time: a statement, two statements that tell an event, two reports, by their ids. */
export interface Thread {
  readonly ids: readonly string[]
  readonly thread: readonly Judging[]
}

/** What people said of two things. The ids are in order. */
export interface ThreadOfTwo extends Thread {
  readonly ids: Pair
  readonly thread: readonly (ReviewOn<'events'> | ReviewOn<'origins'>)[]
}

/** What standing reviews, in order of time, say of events, by the statements that their anchors are at. */
export function pairsOfEvents(reviews: readonly Judging[], tellings: Tellings): readonly ThreadOfTwo[] {
  return judged(
    reviews.flatMap((review) => {
      if (review.on !== 'events') return []
      const [one, other] = review.anchors.map((anchor) => tellings.get(anchor))
      return one !== undefined && other !== undefined && one !== other ? [{ pair: [one, other] as const, review }] : []
    }),
  )
}

/** What standing reviews, in order of time, say of reports. */
export function pairsOfOrigins(reviews: readonly Judging[]): readonly ThreadOfTwo[] {
  return judged(reviews.flatMap((review) => (review.on === 'origins' ? [{ pair: review.reports, review }] : [])))
}

function judged(said: readonly { readonly pair: Pair; readonly review: ThreadOfTwo['thread'][number] }[]): readonly ThreadOfTwo[] {
  const sorted = said.map(({ pair: [a, b], review }) => ({ pair: a < b ? ([a, b] as const) : ([b, a] as const), review }))
  const pairs = Map.groupBy(sorted, ({ pair }) => pair.join(' '))
  return [...pairs.values()].flatMap((of) => (of[0] ? [{ ids: of[0].pair, thread: of.map(({ review }) => review) }] : []))
}

/** Of each pair what was said last; the latest first. */
export function ties(said: readonly ThreadOfTwo[]): Ties {
  const last = said.flatMap(({ ids, thread }) => thread.slice(-1).map((review) => ({ ids, review })))
  const pairs = (verdict: Sameness) =>
    last
      .filter(({ review }) => review.verdict === verdict)
      .toSorted((a, b) => byTime(b.review, a.review))
      .map(({ ids }) => ids)
  return { same: pairs('same'), different: pairs('different') }
}

const UNREVIEWED: Omit<Reviewed, 'statements'> = {
  refused: [],
  histories: new Map(),
  ties: { events: UNTIED, origins: UNTIED },
  threads: [],
  orphaned: [],
}
