import type { Token } from '../../reading/token.ts'

/** Where the report begins behind its dateline: "Paris/Berlin (dpa) –", "Kopenhagen." names no one who acts. */
export function datelineEnd(tokens: readonly Token[]): number {
  // a hyphen inside "69-Jährige" is no dash
  const dash = tokens.findIndex((t, i) => /^[–—-]$/.test(t.text) && tokens[i - 1]?.end !== t.start)
  if (dash < 1 || dash > 9) return 0
  const opening = tokens.slice(0, dash)
  const agency =
    opening.some((t) => t.text === '(') || opening.every((t) => t.kind === 'mark' || t.text === t.text.toUpperCase() || opening.length <= 3)
  return agency &&
    opening.every(
      (t, i) =>
        t.kind === 'mark' || bracketed(opening, i) || t.kind === 'number' || /^\p{Lu}/u.test(t.text) || /^(?:dpa|dts|und)$/.test(t.text),
    )
    ? dash + 1
    : 0
}

/** "(dpa)", "(eba/rj)": who sends the report may be spelt in small letters. */
const bracketed = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some((t) => t.text === '(') && tokens.slice(at).some((t) => t.text === ')')
