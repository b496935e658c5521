import type { Position } from '../../../src/model/statement.ts'
import { shown } from './german.ts'

/** A sentence as a person noted it down: what it says, and what it states. */
export interface Noted {
  /** Without the marks. */
  readonly text: string
  /** Words that were marked: a position must rest on them. */
  readonly marked: readonly string[]
  readonly expected: readonly Expected[]
  /** Why it is read wrongly at present; null where it is read right. */
  readonly wrong: string | null
}

interface Expected {
  readonly line: string
  readonly party: string
  readonly measure: string
  readonly stances: readonly string[]
  readonly conditions: readonly string[]
  readonly speaker: string | null
}

const POSITION = /^(?<party>\S+) (?<measure>\S+) (?<stances>\S+?)(?: if (?<conditions>[\w+]+))?(?:, says (?<speaker>.+))?$/u

/**
 * Reads notes. A line at the margin is a sentence (or two that belong together), with the words that carry its positions in brackets. Below
 * it stand, indented, the positions that it states, `PARTY MEASURE STANCE[/STANCE] [if CONDITION[+CONDITION]][, says PERSON]`,
 * or `nothing`. All positions and all conditions are noted; a speaker need not be. `# …` is a comment, and `? …` above a sentence says
 * why it is read wrongly at present.
 * @throws SyntaxError where a line is none of these, or a sentence has no expectation.
 */
export function notes(source: string): readonly Noted[] {
  const noted: { text: string; marked: string[]; lines: string[]; wrong: string | null }[] = []
  let wrong: string | null = null
  for (const line of source.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (line.startsWith('? ')) wrong = line.slice(2)
    else if (line.startsWith('  ')) noted.at(-1)?.lines.push(line.trim())
    else {
      noted.push({
        text: line.replace(/[[\]]/g, ''),
        marked: [...line.matchAll(/\[([^\]]+)\]/g)].map(([, words = '']) => words),
        lines: [],
        wrong,
      })
      wrong = null
    }
  }
  return noted.map(({ lines, ...sentence }) => {
    if (lines.length === 0) throw new SyntaxError(`nothing is expected of "${sentence.text}": write "nothing" if that is meant`)
    return { ...sentence, expected: lines.filter((line) => line !== 'nothing').map(expected) }
  })
}

function expected(line: string): Expected {
  const { party = '', measure = '', stances = '', conditions, speaker } = POSITION.exec(line)?.groups ?? {}
  if (party === '') throw new SyntaxError(`"${line}" is no position: write PARTY MEASURE STANCE [if CONDITION] [, says PERSON]`)
  return { line, party, measure, stances: stances.split('/'), conditions: conditions?.split('+').sort() ?? [], speaker: speaker ?? null }
}

/** Where what was read differs from what was noted, a line each; none where it agrees. */
export function differences({ expected, marked }: Noted, positions: readonly Position[]): readonly string[] {
  const meets = (e: Expected, p: Position): boolean =>
    e.party === p.party &&
    e.measure === p.measure &&
    e.stances.includes(p.stance) &&
    e.conditions.join('+') === p.conditions.toSorted().join('+') &&
    (e.speaker === null || e.speaker === p.speaker)
  return [
    ...expected.filter((e) => !positions.some((p) => meets(e, p))).map(({ line }) => `not read: ${line}`),
    ...positions.filter((p) => !expected.some((e) => meets(e, p))).map((p) => `not noted: ${shown(p)}`),
    ...marked
      .filter((words) => !positions.some(({ quote, also }) => [quote, ...also].some(({ text }) => text.includes(words))))
      .map((words) => `no position rests on: ${words}`),
  ]
}
