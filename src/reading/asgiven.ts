import type { Document } from '../model/document.ts'

/** A document as it was before anything was read in it: its day and its kind only where whoever added it gave them. */
export function asGiven({ unread: _, ...document }: Document): Document {
  return Object.freeze({
    ...document,
    ...(document.publishedHow === 'given' ? {} : { published: null, publishedHow: 'unknown' }),
    ...(document.kindHow === 'given' ? {} : { kind: 'press', kindHow: 'assumed' }),
  })
}
