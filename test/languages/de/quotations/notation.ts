import type { Quotation } from '../../../../src/model/quotation.ts'
import { QUOTATION_TYPES } from '../../../../src/model/quotation.ts'

/** A text as a person noted it down, and the speech that it gives. */
export interface NotedSpeech {
  readonly text: string
  readonly expected: readonly ExpectedSpeech[]
  /** Why it is read wrongly at present; null where it is read right. */
  readonly wrong: string | null
}

export interface ExpectedSpeech {
  readonly line: string
  readonly type: string
  /** Undefined: not noted; null: nobody. */
  readonly speaker: string | null | undefined
  readonly addressee: string | undefined
  readonly cue: string | undefined
  readonly words: string
}

const LINE = new RegExp(
  `^(?<type>${QUOTATION_TYPES.join('|')})(?: by (?<by>.+?))?(?: to (?<to>.+?))?(?: with (?<cue>.+?))?: (?<words>.+)$`,
  'u',
)

/**
 * Reads notes. A line at the margin is a text, with ¶ between its paragraphs. Below it stand, indented, the quotations that it gives,
 * `TYPE [by SPEAKER] [to ADDRESSEE] [with CUE]: WORDS`, all of them, or `nothing`; `by nobody` where no speaker is named. `# …` is a
 * comment, and `? …` above a text says why it is read wrongly at present.
 * @throws SyntaxError where a line is none of these, or nothing is noted below a text.
 */
export function speechNotes(source: string): readonly NotedSpeech[] {
  const noted: { text: string; lines: string[]; wrong: string | null }[] = []
  let wrong: string | null = null
  for (const line of source.split('\n')) {
    if (line.trim() === '' || line.startsWith('# ')) continue
    if (line.startsWith('? ')) wrong = line.slice(2)
    else if (line.startsWith('  ')) noted.at(-1)?.lines.push(line.trim())
    else {
      noted.push({ text: line.split(' ¶ ').join('\n\n'), lines: [], wrong })
      wrong = null
    }
  }
  return noted.map(({ text, lines, wrong }) => {
    if (lines.length === 0) throw new SyntaxError(`nothing is noted below "${text}": write "nothing" if that is meant`)
    return { text, wrong, expected: lines.filter((line) => line !== 'nothing').map(expected) }
  })
}

function expected(line: string): ExpectedSpeech {
  const { type, by, to, cue, words } = LINE.exec(line)?.groups ?? {}
  if (type === undefined || words === undefined)
    throw new SyntaxError(`"${line}" is no quotation: write TYPE [by …] [to …] [with …]: WORDS`)
  return { line, type, words, speaker: by === 'nobody' ? null : by, addressee: to, cue }
}

/** Where what was read differs from what was noted, a line each; none where it agrees. */
export function differences({ text, expected }: NotedSpeech, found: readonly Quotation[]): readonly string[] {
  const meets = (e: ExpectedSpeech, q: Quotation): boolean =>
    e.type === q.type &&
    e.words === q.text &&
    (e.speaker === undefined || e.speaker === q.speaker) &&
    (e.addressee === undefined || e.addressee === q.addressee) &&
    (e.cue === undefined || (q.cueSpan !== null && text.slice(q.cueSpan.start, q.cueSpan.end) === e.cue))
  return [
    ...expected.filter((e) => !found.some((q) => meets(e, q))).map(({ line }) => `not read: ${line}`),
    ...found.filter((q) => !expected.some((e) => meets(e, q))).map((q) => `not noted: ${shown(q)}`),
  ]
}

/** A quotation in a line, as it is noted. */
export function shown({ type, speaker, addressee, text }: Quotation): string {
  return `${type} by ${speaker ?? 'nobody'}${addressee === null ? '' : ` to ${addressee}`}: ${text}`
}
