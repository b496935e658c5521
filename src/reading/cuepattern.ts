/**
 * The grammar of cues, the words by which a row of a pack's table fires in a clause:
 *
 *     cue   = part { "+" part }                all parts stand in the clause, in any order
 *     part  = "!" word                         the word does not stand in the clause
 *           | word
 *           | word "_" word { "_" word }       the words stand side by side in this order
 *           | word "…" word { "…" word }       in this order, with up to three other words between two of them
 *     word  = [ "~" ] letters [ ":" class ]    a dictionary form, or the form in the text; with "~" any word that ends so
 *     class = "v" | "n" | "a"                  only as the clause's verb, as a noun, as an adjective without an ending
 *
 * "stehen+zu" is "steht treu zu" as well as "zu ihm steht"; "auf_dem_tisch" is that phrase and not "an dem Tisch auf"; "vorhaben:v" is no
 * "Vorhaben". Every row begins with the word that is rarest, since cues are looked up by it.
 */
export interface CueWord {
  /** In lower case. */
  readonly letters: string
  readonly ends: boolean
  /** Null: of any class. */
  readonly class: 'verb' | 'noun' | 'adjective' | null
}

export interface CuePart {
  readonly words: readonly CueWord[]
  /** How many other words may stand between two of them. */
  readonly gap: number
}

export interface CuePattern {
  readonly parts: readonly CuePart[]
  readonly absent: readonly CueWord[]
}

const CLASS = { v: 'verb', n: 'noun', a: 'adjective' } as const
const GAP = 3

/**
 * The parts of a cue.
 * @throws SyntaxError where it is not of the grammar: a table is part of a pack, so that it is the pack that is wrong.
 */
export function parseCue(source: string): CuePattern {
  const parts: CuePart[] = []
  const absent: CueWord[] = []
  for (const piece of source.split('+')) {
    if (piece.startsWith('!')) absent.push(word(piece.slice(1), source))
    else {
      const gapped = piece.includes('…')
      parts.push({ words: piece.split(gapped ? '…' : '_').map((w) => word(w, source)), gap: gapped ? GAP : 0 })
    }
  }
  if (parts.length === 0) throw new SyntaxError(`the cue "${source}" names no word that must stand in a clause`)
  return { parts, absent }
}

function word(piece: string, source: string): CueWord {
  const { ends, letters = '', name } = /^(?<ends>~?)(?<letters>[\p{L}\p{N}-]+!?)(?::(?<name>[vna]))?$/u.exec(piece)?.groups ?? {}
  if (letters === '') throw new SyntaxError(`"${piece}" in the cue "${source}" is no word`)
  return { letters, ends: ends === '~', class: name === undefined ? null : CLASS[name as keyof typeof CLASS] }
}
