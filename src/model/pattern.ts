/**
 * The grammar of the patterns by which a dossier names things in a language:
 *
 *     pattern     = part { [ "…" ] part }                           parts are apart by white space; "…" is up to three words between
 *     part        = alternative { "|" alternative }                 one word, which any of the alternatives may be
 *     alternative = word | "~" letters | letters "~" | "#"          a dictionary form in any case, one that ends or begins so, a number
 *     worded      = pattern { "+" part }                            a pattern for a measure or a condition: the parts behind "+" stand anywhere in its clause
 *
 * A word is as texts are cut into words: letters and digits with inner hyphens and apostrophes, a number with its separators, an
 * open hyphen at the end. Any other mark stands by itself in a text, so a pattern with one would never find anything.
 */
export type Alternative =
  { readonly kind: 'word' | 'ends' | 'begins'; /** In lower case. */ readonly letters: string } | { readonly kind: 'number' }

export interface Part {
  /** Whether up to three other words may stand in front of it. */
  readonly gap: boolean
  readonly alternatives: readonly Alternative[]
}

/** What is wrong with a pattern, and the cure. */
export class PatternMistake extends SyntaxError {
  readonly cure: string

  constructor(what: string, cure: string) {
    super(what)
    this.name = 'PatternMistake'
    this.cure = cure
  }
}

const GAP = '…'
const WORD = /^(?:\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑’'][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*-?)$/u
/** How many letters must stand beside "~": fewer would find half the dictionary. */
const FEWEST = 3

/**
 * The parts of a pattern.
 * @throws PatternMistake where it could never find anything, or is not of the grammar.
 */
export function parsePattern(source: string): readonly Part[] {
  const pieces = source.split(/\s+/).filter((piece) => piece !== '')
  if (pieces.length === 0) throw new PatternMistake('it is empty', 'write a word, or take it out')
  if (pieces[0] === GAP || pieces.at(-1) === GAP)
    throw new PatternMistake(`it begins or ends with "${GAP}"`, `put a word before and after "${GAP}"`)
  return pieces.flatMap((piece, i): Part[] => {
    const gap = pieces[i - 1] === GAP
    if (piece !== GAP) return [{ gap, alternatives: piece.split('|').map(alternative) }]
    if (gap) throw new PatternMistake(`"${GAP}" stands twice in a row`, 'write it once: it is up to three words')
    return []
  })
}

function alternative(source: string): Alternative {
  if (source === '') throw new PatternMistake('an alternative is empty', 'put a word on either side of "|", without spaces')
  if (source === '#') return { kind: 'number' }
  const [ends, begins] = [source.startsWith('~'), source.endsWith('~')]
  const letters = source.slice(ends ? 1 : 0, begins ? -1 : undefined).toLowerCase()
  if ((ends || begins) && letters.replaceAll('~', '').length < FEWEST)
    throw new PatternMistake(`"${source}" has fewer than ${FEWEST} letters beside "~"`, 'write more of the word')
  if (ends && begins) throw new PatternMistake(`"${source}" has "~" at both ends`, 'write "~" at the one end that is left open')
  if (!WORD.test(letters)) throw new PatternMistake(`"${source}" can never be one word of a text`, cureOf(source))
  return { kind: ends ? 'ends' : begins ? 'begins' : 'word', letters }
}

function cureOf(source: string): string {
  if (source.includes('...')) return `write "${GAP}" for words in between`
  if (source.includes(GAP)) return `put spaces around "${GAP}"`
  return 'use letters, digits, inner hyphens and apostrophes, and of the marks only "~", "|", "#" and "…"'
}

/** A pattern with the words that must stand beside it, anywhere in its clause. */
export interface Worded {
  readonly source: string
  readonly beside: readonly Part[]
}

/**
 * A pattern for a measure or a condition: "Drohne + bauen" is a drone in a clause in which somebody builds.
 * @throws PatternMistake where it is not of the grammar.
 */
export function parseWorded(source: string): Worded {
  const [first = '', ...others] = source.split(/(?:^|\s)\+(?:\s|$)/)
  parsePattern(first)
  const beside = others.map((other) => {
    const [part, ...more] = parsePattern(other)
    if (!part || more.length > 0)
      throw new PatternMistake(`"${other.trim()}" behind "+" is more than one word`, 'write "+" before each of them')
    return part
  })
  return { source: first, beside }
}
