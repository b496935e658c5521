import type { Known } from './known.ts'
import { escaped } from './markup.ts'
import { feed, type News } from './news.ts'

/** The changes as an Atom feed (RFC 4287). */
export function* atom(known: Known): Generator<string> {
  const { id, title, updated, news } = feed(known)
  yield `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${escaped(id)}</id>
  <title>${escaped(title)}</title>
  <updated>${updated}</updated>
  <author><name>Garant</name></author>
  <generator>Garant</generator>
`
  for (const one of news) yield entry(one)
  yield '</feed>\n'
}

function entry({ id, title, text, address, when, tags }: News): string {
  const link = address === null ? '' : `\n    <link rel="alternate" href="${escaped(address)}"/>`
  return `  <entry>
    <id>${escaped(id)}</id>
    <title>${escaped(title)}</title>
    <updated>${when}</updated>${link}
${tags.map((tag) => `    <category term="${escaped(tag)}"/>\n`).join('')}    <content type="text">${escaped(text)}</content>
  </entry>
`
}
