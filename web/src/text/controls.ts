/** Characters that change the order in which a text is shown without being seen themselves. */
const CONTROLS: Readonly<Record<string, string>> = {
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'end of embedding or override',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first-strong isolate',
  '\u2069': 'end of isolate',
}

/** A stretch of plain text, or one control character with its name. */
export interface Piece {
  readonly text: string
  readonly control: string | null
}

/** A text cut at its direction controls, so that each can be shown as a sign and cannot reorder what follows. */
export function pieces(text: string): readonly Piece[] {
  return text
    .split(/([\u202A-\u202E\u2066-\u2069])/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, control: CONTROLS[piece] ?? null }))
}
