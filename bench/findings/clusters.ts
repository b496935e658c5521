import { type Document, document } from '../../src/model/document.ts'
import type { FindingKind } from '../../src/model/finding.ts'

/** A few reports, and what is to be found in them together. */
export interface Cluster {
  readonly id: string
  readonly near?: string
  readonly reports: readonly {
    readonly outlet: string
    readonly published: string | null
    readonly source?: 'official'
    readonly text: string
  }[]
  readonly findings: readonly { readonly kind: FindingKind; readonly about: string }[]
  readonly singles?: readonly string[]
}

/** A report of a cluster as a document; `id` is the name of its file. */
export function documentOf({ outlet, published, source, text }: Cluster['reports'][number], id: string): Document {
  return document({
    path: `${id}.txt`,
    language: 'de',
    published,
    publishedHow: published === null ? 'unknown' : 'given',
    title: null,
    outlet,
    url: null,
    ...(source ? { kind: source, kindHow: 'given' } : {}),
    text: text.trim(),
  })
}
