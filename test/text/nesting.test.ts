import { describe, expect, test } from 'vitest'
import { Refusal } from '../../src/model/refusal.ts'
import { nested } from '../../src/text/nesting.ts'
import { page } from '../../src/text/page.ts'

const SENTENCE = 'Estland ist bereit, Soldaten zu entsenden.'
const times = (n: number, piece: string) => piece.repeat(n)
const deep = (open: string, close: string, n: number) => `<html><body>${times(n, open)}<p>${SENTENCE}</p>${times(n, close)}</body></html>`

describe('a page nested too deeply is refused with its path and a cure:', () => {
  test.each([
    ['divisions', deep('<div>', '</div>', 3000)],
    ['inline elements', deep('<b>', '</b>', 5000)],
    ['lists in lists', deep('<ul><li>', '</li></ul>', 1200)],
    ['elements that are never closed', deep('<div>', '', 100_000)],
    ['elements that only something else closes', deep('<div></b>', '', 3000)],
    ['elements that look closed and are not', deep('<div/>', '', 3000)],
  ])('%s', (_, html) => {
    const read = () => page(html, 'deep.html')
    expect(read).toThrow(Refusal)
    expect(read).toThrow(expect.objectContaining({ where: 'deep.html', message: expect.stringContaining('nested too deeply') as string }))
  })
})

describe('a page is not nested deeply by', () => {
  test.each([
    ['as many divisions as people write', deep('<div>', '</div>', 100)],
    ['paragraphs without an end', deep('<p>x', '', 5000)],
    ['items without an end', `<ul>${times(5000, '<li>x')}</ul><dl>${times(5000, '<dt>x<dd>y')}</dl>`],
    ['rows and cells without an end', `<table>${times(5000, '<tr><th>a<td>b')}</table>`],
    ['elements without content', times(5000, '<br><img src="a.png"><hr>')],
    ['what pictures are drawn of', `<svg>${times(5000, '<path d="M 0 0"/>')}</svg>`],
    [
      'tags in comments, scripts and attributes',
      `<!--${times(5000, '<b>')}--><script>${times(5000, '<b>')}</script><p title="${times(5000, '<b>')}">`,
    ],
  ])('%s', (_, html) => {
    expect(() => nested(html, 'a.html')).not.toThrow()
  })
})
