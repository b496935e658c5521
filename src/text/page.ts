import { Readability } from '@mozilla/readability'
import { Refusal } from '../model/refusal.ts'
import { isoDay } from './day.ts'
import type { Credits } from './frontmatter.ts'
import { lines, type Markup, type Page, parse } from './markup.ts'
import { nested } from './nesting.ts'

/**
 * The report in a web page: its article as plain text, and what the page says about itself in its head, its JSON-LD and its <time>.
 * @throws Refusal where no article is found in it, or its elements are nested too deeply.
 */
export function page(html: string, path: string): { credits: Credits; body: string } {
  nested(html, path)
  const document = parse(html)
  const credits = creditsOf(document)
  // Readability takes the page apart while it reads: nothing may be asked of the page afterwards.
  const whole = lines(document.querySelector('article') ?? document.querySelector('main') ?? document.body)
  const article = new Readability(document).parse()
  const body = article?.content ? lines(parse(article.content).body) : whole
  if (body === '') throw new Refusal('there is no article in this page', path, 'save the page with its text, or the report as plain text')
  return { credits: { ...credits, title: credits.title ?? (article?.title?.trim() || null) }, body }
}

/** Where a page says what, best first. */
const SAID = {
  title: ['meta[property="og:title"]', 'h1', 'title'],
  published: [
    'meta[property="article:published_time"]',
    'meta[name="date"]',
    'meta[name="dc.date"]',
    'meta[name="DC.date.issued"]',
    '[itemprop="datePublished"]',
    'article time[datetime]',
    'time[datetime]',
  ],
  outlet: ['meta[property="og:site_name"]', 'meta[name="application-name"]'],
  url: ['link[rel="canonical"]', 'meta[property="og:url"]'],
} as const

function creditsOf(document: Page): Credits {
  const article = jsonLd(document)
  const first = (selectors: readonly string[]) =>
    selectors.map((selector) => valueOf(document.querySelector(selector))).find((value) => value !== null) ?? null
  const dates = [article.published, ...SAID.published.map((selector) => valueOf(document.querySelector(selector)))]
  return {
    // A date that a page gets wrong is no date: the page is not the user's to correct.
    published: dates.map((date) => (date === null ? null : isoDay(date))).find((day) => day !== null) ?? null,
    outlet: first(SAID.outlet) ?? article.outlet,
    title: article.title ?? first(SAID.title),
    url: first(SAID.url),
    lang: /^[a-z]{2,3}(?=-|_|$)/i.exec(document.documentElement.getAttribute('lang') ?? '')?.[0]?.toLowerCase() ?? null,
    kind: null,
  }
}

function valueOf(element: Markup | null): string | null {
  const value =
    element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.getAttribute('href') ?? element?.textContent
  return value?.replace(/\s+/g, ' ').trim() || null
}

interface Said {
  readonly title: string | null
  readonly published: string | null
  readonly outlet: string | null
}

/** What the page's JSON-LD says of its article. */
function jsonLd(document: Page): Said {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    for (const node of nodes(script.textContent))
      if (/Article|Posting|Report/.test(String(node['@type'])))
        return { title: text(node.headline), published: text(node.datePublished), outlet: text((node.publisher as Node | undefined)?.name) }
  return { title: null, published: null, outlet: null }
}

type Node = Readonly<Record<string, unknown>>

function nodes(json: string | null): readonly Node[] {
  try {
    const root: unknown = JSON.parse(json ?? '')
    const list = Array.isArray(root) ? root : ((root as { '@graph'?: unknown })['@graph'] ?? [root])
    return (Array.isArray(list) ? list : [list]).filter((node): node is Node => typeof node === 'object' && node !== null)
  } catch {
    return [] // Broken JSON-LD is common and says nothing.
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
