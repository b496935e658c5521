import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FURNITURE } from '../../../src/languages/de/furniture.ts'
import { blocks } from '../../../src/text/blocks.ts'
import { readGerman } from './german.ts'

/**
 * Pages in the manner of many kinds of outlets, all made up: `pages/NAME.txt`, a line a stretch; `+` marks what is the report, `-`
 * what is furniture.
 */
interface Line {
  readonly mark: string
  readonly words: string
}

const folder = new URL('./pages/', import.meta.url)
const pages = readdirSync(folder).map((file) => ({
  page: file.replace('.txt', ''),
  lines: readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Line => ({ mark: line.charAt(0), words: line.slice(2) })),
}))

/** The lines again, each marked as it is read. */
function read(lines: readonly Line[]): string[] {
  const text = lines.map(({ words }) => words).join('\n\n')
  const found = blocks(text, FURNITURE)
  let at = 0
  return lines.map(({ words }) => {
    const start = text.indexOf(words, at)
    at = start + words.length
    const block = found.find((b) => b.start <= start && start < b.end)
    return `${block?.kind === 'furniture' ? '-' : '+'} ${words}`
  })
}

describe.each(pages)('of the page $page', ({ lines }) => {
  test('the report is read and the furniture is not', () => {
    expect(read(lines)).toEqual(lines.map(({ mark, words }) => `${mark} ${words}`))
  })
})

test('headlines of other reports make no statements, though the same words in the report do', () => {
  const report = 'Estland ist bereit, Soldaten in die Ukraine zu schicken. Die Regierung hat es beschlossen.'
  const headline = 'Dänemark schickt keine Soldaten in die Ukraine'
  const parties = (text: string) => readGerman(text).statements.flatMap((s) => (s.kind === 'position' ? [s.party] : []))
  expect(parties(`${report}\n\nLesen Sie auch\n\n${headline}\n\nDas Parlament berät im November.`)).not.toContain('DK')
  expect(parties(`${report}\n\n${headline}.\n\nDas Parlament berät im November.`)).toContain('DK')
})
