import { parseHTML } from 'linkedom'

/** What is asked of a page; the project is compiled without the browser's types, which name a Document of their own. */
export interface Markup {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<Markup>
  getAttribute(name: string): string | null
  querySelector(selector: string): Markup | null
  querySelectorAll(selector: string): Iterable<Markup>
}

export interface Page extends Markup {
  readonly body: Markup
  readonly documentElement: Markup
}

export function parse(html: string): Page {
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
  return (parseHTML(whole) as unknown as { readonly document: Page }).document
}

const TEXT_NODE = 3
const ELEMENT = 1
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE FORM BUTTON FIGCAPTION IFRAME SVG HEADER FOOTER'.split(' '))
const BLOCK = new Set('P DIV SECTION ARTICLE MAIN BLOCKQUOTE UL OL TABLE FIGURE PRE H1 H2 H3 H4 H5 H6'.split(' '))

/** The text of an element as paragraphs with blank lines between; items begin with "- ", rows of a table with "| ". */
export function lines(root: Markup): string {
  return [...root.childNodes]
    .map(written)
    .join('')
    .replace(/(?<![ \t])[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function written(node: Markup): string {
  if (node.nodeType === TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ')
  const name = node.nodeName.toUpperCase()
  if (node.nodeType !== ELEMENT || SILENT.has(name)) return ''
  if (name === 'BR') return '\n'
  const inner = [...node.childNodes].map(written).join('')
  if (name === 'LI') return `\n- ${inner.trim()}`
  if (name === 'TR') return `\n|${inner.trimEnd()}`
  if (name === 'TD' || name === 'TH') return ` ${inner.trim()} |`
  return BLOCK.has(name) ? `\n\n${inner}\n\n` : inner
}
