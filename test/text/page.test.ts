import { describe, expect, test } from 'vitest'
import { page } from '../../src/text/page.ts'

const PARAGRAPH =
  'Estland ist nach den Worten des Ministers bereit, Soldaten für eine mögliche Truppe bereitzustellen, sobald die Waffen schweigen, und rechnet mit weiteren Staaten, die sich anschließen.'

const article = (inside: string) => `<article><h1>Estland ist bereit</h1><p>${PARAGRAPH}</p>${inside}<p>${PARAGRAPH}</p></article>`
const html = (head: string, body: string) => `<!doctype html><html lang="de-DE"><head>${head}</head><body>${body}</body></html>`

describe('of a page', () => {
  test('the article is kept and what stands around it is not', () => {
    const { body } = page(
      html(
        '',
        `<nav><a href="/">Start</a></nav><header>Abendblatt</header>${article('<script>x()</script><aside>Werbung</aside>')}<footer>Impressum</footer>`,
      ),
      'a.html',
    )
    expect(body.split('\n\n').filter((part) => part !== 'Estland ist bereit')).toEqual([PARAGRAPH, PARAGRAPH])
  })

  test('headings stand on lines of their own, items begin with a hyphen, rows of tables keep their bars, captions go', () => {
    const inside =
      '<h2>Wer gibt was?</h2><ul><li>Estland: <b>eine</b> Kompanie</li><li><p>Litauen</p></li></ul><figure><img src="a.png"><figcaption>Foto: Archiv</figcaption></figure><table><tr><th>Land</th><th>Zusage</th></tr><tr><td>Lettland</td><td>offen</td></tr></table>'
    const { body } = page(html('', article(inside)), 'a.html')
    expect(body).toContain(
      `${PARAGRAPH}\n\nWer gibt was?\n\n- Estland: eine Kompanie\n- Litauen\n\n| Land | Zusage |\n| Lettland | offen |\n\n${PARAGRAPH}`,
    )
  })

  test('a short one without an article is read whole', () => {
    expect(page('<p>Polen schickt<br>keine Soldaten.</p><p>Das gilt.</p>', 'a.html').body).toBe(
      'Polen schickt\nkeine Soldaten.\n\nDas gilt.',
    )
  })

  test('one without text is refused', () => {
    expect(() => page(html('<title>x</title>', '<nav>Start</nav><script>1</script>'), 'a.html')).toThrow('no article')
  })
})

describe('a page says of itself', () => {
  test('what stands in its head', () => {
    const head =
      '<meta property="og:title" content="Estland  ist bereit"><meta property="og:site_name" content="Abendblatt"><meta property="article:published_time" content="2025-09-04T18:00:00+02:00"><link rel="canonical" href="https://example.org/1">'
    expect(page(html(head, article('')), 'a.html').credits).toEqual({
      title: 'Estland ist bereit',
      outlet: 'Abendblatt',
      published: '2025-09-04',
      url: 'https://example.org/1',
      lang: 'de',
      kind: null,
    })
  })

  test('what stands in its JSON-LD, also in a graph', () => {
    const graph = [
      { '@type': 'Organization', name: 'Verlag' },
      { '@type': ['NewsArticle'], headline: 'Bereit', datePublished: '2025-09-04', publisher: { name: 'Abendblatt' } },
    ]
    const head = `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`
    expect(page(html(head, article('')), 'a.html').credits).toMatchObject({
      title: 'Bereit',
      outlet: 'Abendblatt',
      published: '2025-09-04',
    })
  })

  test('its day in a <time>, and nothing where that is no day or the JSON-LD is broken', () => {
    const time = (day: string) =>
      page(html('<script type="application/ld+json">{</script>', article(`<time datetime="${day}">neulich</time>`)), 'a.html')
    expect(time('2025-09-04').credits.published).toBe('2025-09-04')
    expect(time('2025-02-30').credits.published).toBeNull()
  })
})
