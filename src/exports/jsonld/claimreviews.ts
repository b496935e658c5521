import type { Cited } from '../../model/finding.ts'
import type { Judgement, ReviewOn } from '../../model/review.ts'
import { webAddress } from '../address.ts'
import type { Judged, Known } from '../known.ts'
import { graph, iri } from './context.ts'

/** What each verdict makes of the claim. */
const RATINGS: Readonly<Record<Judgement, string>> = { real: 'True', not: 'False', resolved: 'Resolved' }

/** The findings that a person settled, as schema.org has them: a `ClaimReview` for each verdict, of the claim that reports cannot all be right. */
export function claimReviews(known: Known): Generator<string> {
  return graph('https://schema.org', nodes(known))
}

function* nodes(known: Known): Generator<object> {
  for (const judged of known.findings) for (const review of judged.reviews) yield node(judged, review, known)
}

function node({ finding }: Judged, { id, by, when, because, verdict }: ReviewOn<'finding'>, known: Known): object {
  return {
    '@id': iri(`${finding.id}:${id}`),
    '@type': 'ClaimReview',
    claimReviewed: finding.message,
    datePublished: when.slice(0, 10),
    author: { '@type': 'Person', name: by },
    reviewRating: { '@type': 'Rating', alternateName: RATINGS[verdict], ...(because === null ? {} : { ratingExplanation: because }) },
    itemReviewed: {
      '@id': iri(finding.id),
      '@type': 'Claim',
      text: finding.message,
      appearance: finding.quotes.map((quote) => appearance(quote, known)),
    },
  }
}

/** The words of a report that are held against others. */
function appearance({ document, text }: Cited, { documents }: Known): object {
  const report = documents.get(document)
  const address = webAddress(report?.url ?? null)
  return {
    '@type': 'Quotation',
    text,
    isPartOf: {
      '@id': iri(document),
      '@type': 'Article',
      ...(report ? { headline: report.name } : {}),
      ...(report?.outlet ? { publisher: { '@type': 'Organization', name: report.outlet } } : {}),
      ...(report?.published ? { datePublished: report.published } : {}),
      ...(address === null ? {} : { url: address }),
    },
  }
}
