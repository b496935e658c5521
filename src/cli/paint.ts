import { styleText } from 'node:util'
import type { Stance } from '../model/statement.ts'

type Style = Parameters<typeof styleText>[0]

/** `text` in a style where standard output is a terminal that shows colours (NO_COLOR is heeded), else as it is. */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout })
}

/** What could steer a terminal: control characters, line breaks, and marks that turn the direction of writing. */
const STEERING = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** A stranger's text in one line, such as the name of a file, with what could steer a terminal written as an escape. */
export function visible(text: string): string {
  return text.replace(STEERING, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * Words of a quote: underlined or, where no styles are shown, from » to «. A quote may go on from line to line: these words are
 * its first (`begins`), its last (`ends`), both or neither.
 */
export function quoted(words: string, { begins, ends }: { readonly begins: boolean; readonly ends: boolean }): string {
  const lined = paint('underline', words)
  return lined === words ? `${begins ? '»' : ''}${words}${ends ? '«' : ''}` : lined
}

/** Columns of the terminal, or of a page where there is none. */
export function width(): number {
  return Math.max(40, process.stdout.isTTY ? process.stdout.columns : 100)
}

/** A stance's sign, so that it is known without its colour. */
export const SIGNS: Readonly<Record<Stance, { readonly sign: string; readonly style: Style }>> = {
  committed: { sign: '●', style: 'green' },
  willing: { sign: '◐', style: 'cyan' },
  considering: { sign: '○', style: 'yellow' },
  reluctant: { sign: '◌', style: 'magenta' },
  declined: { sign: '✕', style: 'red' },
  supports: { sign: '+', style: 'green' },
  demands: { sign: '!', style: 'blue' },
  opposes: { sign: '−', style: 'red' },
}

/** The lines of `text` from `start` to `end`, none longer than `columns` where its words allow that, as half-open ranges of `text`. */
export function wrap(text: string, start: number, end: number, columns: number): { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = []
  for (const word of text.slice(start, end).matchAll(/\S+/g)) {
    const from = start + word.index
    const to = from + word[0].length
    const line = lines.at(-1)
    const broken = line !== undefined && text.slice(line.end, from).includes('\n')
    if (line && !broken && to - line.start <= columns) line.end = to
    else lines.push({ start: from, end: to })
  }
  return lines
}
