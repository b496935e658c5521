import { sortOfForm } from '../../reading/remembering.ts'
import { type Token, is } from '../../reading/token.ts'

/** More words than a note has that is no sentence. */
const NOTE = 10
/** "Soldaten, fest versprochen.": a note up to its first comma without a verb. */
const verbless = (tokens: readonly Token[]): boolean => {
  const comma = tokens.findIndex((t) => /^[,:]$/.test(t.text))
  const note = tokens.slice(0, comma < 0 ? tokens.length : comma)
  return tokens.length <= NOTE && note.length > 0 && note.every((t) => !is(t, 'verb') || t.capital || is(t, 'adjective'))
}

const isDash = sortOfForm(({ text }) => /^[–—-]$/.test(text))

/** Where the report begins behind its dateline: "Paris/Berlin (dpa) –", "Kopenhagen." names no one who acts. */
export function datelineEnd(tokens: readonly Token[]): number {
  // a hyphen inside "69-Jährige" is no dash
  const dash = tokens.findIndex((t, i) => isDash(t) && tokens[i - 1]?.end !== t.start)
  if (dash < 1 || dash > 9) return 0
  const opening = tokens.slice(0, dash)
  // "Berlin – rechnet noch.": what goes on in small letters, or has no verb, is said of the place
  if (
    !opening.some((t) => t.text === '(') &&
    ((tokens[dash + 1]?.kind === 'word' && !tokens[dash + 1]?.capital) || verbless(tokens.slice(dash + 1)))
  )
    return 0
  const agency =
    opening.some((t) => t.text === '(') || opening.every((t) => t.kind === 'mark' || t.text === t.text.toUpperCase() || opening.length <= 3)
  return agency &&
    opening.every(
      (t, i) => t.kind === 'mark' || bracketed(opening, i) || t.kind === 'number' || t.capital || /^(?:dpa|dts|und)$/.test(t.text),
    )
    ? dash + 1
    : 0
}

/** "(dpa)", "(eba/rj)": who sends the report may be spelt in small letters. */
const bracketed = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some((t) => t.text === '(') && tokens.slice(at).some((t) => t.text === ')')
