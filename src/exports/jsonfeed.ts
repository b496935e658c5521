import type { Known } from './known.ts'
import { feed, type News } from './news.ts'

/** The changes as a JSON Feed (version 1.1). */
export function* jsonFeed(known: Known): Generator<string> {
  const { title, news } = feed(known)
  const items = news.map(item)
  yield `${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, language: 'en', authors: [{ name: 'Garant' }], items }, null, 2)}\n`
}

function item({ id, title, text, address, when, tags }: News): object {
  return { id, ...(address === null ? {} : { external_url: address }), title, content_text: text, date_published: when, tags }
}
