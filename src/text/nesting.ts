import { Refusal } from '../model/refusal.ts'

/** How many elements may be open at once in a page; one that people read has some dozens. Deeper, parsing takes the square of the time. */
const DEEPEST = 300

/** Elements without content, which are never closed. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** What an element that begins closes, where it stands directly in it: `<li>` and `<p>` need no end. */
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  p: ['p'],
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  option: ['option'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['td', 'th', 'tr'],
}

/** Comments and what is no markup, to their end or the page's, and tags. Each alternative matches to a fixed end, so one pass is enough. */
const PIECE =
  /<!--[^]*?(?:-->|$)|<(script|style|textarea|title)\b[^]*?(?:<\/\1|$)|<(\/?)([a-z][^\s/>]*)(?:=\s*"[^"]*(?:"|$)|=\s*'[^']*(?:'|$)|[^>=]+|=)*(?:>|$)/gi

/**
 * Sees to it, before a page is parsed, that no more than a sensible number of its elements stand in one another.
 * @throws Refusal where they do.
 */
export function nested(html: string, path: string): void {
  const open: string[] = []
  for (const [piece, , slash, tag] of html.matchAll(PIECE)) {
    if (tag === undefined) continue
    const name = tag.toLowerCase()
    if (slash) {
      const at = open.lastIndexOf(name)
      if (at >= 0) open.length = at
    } else if (!VOID.has(name) && !(piece.endsWith('/>') && (open.includes('svg') || open.includes('math')))) {
      while (CLOSES[name]?.includes(open.at(-1) ?? '')) open.pop()
      if (open.push(name) > DEEPEST)
        throw new Refusal(
          `its elements are nested too deeply: more than ${DEEPEST} of them, the last one <${name.slice(0, 20)}>, stand in one another`,
          path,
          'save the report as plain text, or the page again from a browser',
        )
    }
  }
}
