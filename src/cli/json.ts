import { Refusal } from '../model/refusal.ts'

/** Strings, and the signs that say what they are for. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g

/**
 * The value that a JSON text is. A name that stands twice in one object is refused: of two gates of one name, one would silently be none.
 * @throws Refusal where it is no JSON.
 */
export function parsedJson(text: string, path: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new Refusal(`it is no JSON (${(error as Error).message})`, path, 'look at the quotation marks, commas and brackets there')
  }
  const twice = namedTwice(text)
  if (twice !== null) throw new Refusal(`the name ${twice} stands twice in one object`, path, 'keep one of the two, or call one otherwise')
  return value
}

/** The first name that an object of a JSON text has twice; null: there is none. */
function namedTwice(text: string): string | null {
  const open: (Set<string> | null)[] = []
  let last = ''
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(null)
    else if (token === '}' || token === ']') open.pop()
    else if (token === ':') {
      const names = open.at(-1)
      if (names?.has(last)) return last
      names?.add(last)
    } else if (token !== ',') last = token
  }
  return null
}
