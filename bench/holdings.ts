import { packed, type Sketch, type SketchedSentence } from '../src/model/sketch.ts'
import type { Position, Stance, Statement } from '../src/model/statement.ts'
import type { Weight } from '../src/register/origins/weighed.ts'
import { type Invented, invented } from './happenings.ts'
import { randomFrom } from './random.ts'

/** An invented report with all that a store keeps of it but its text. */
export interface Held extends Omit<Invented, 'of' | 'origin'> {
  /** Which of the happenings it tells first; they are numbered in the order of time. */
  readonly tells: number
  readonly sketch: Sketch
}

const PARTIES = 30
const MEASURES = ['troops', 'arms', 'money', 'training', 'patrols', 'satellites', 'repair', 'membership']
const CONDITIONS = ['ceasefire', 'approval', 'mandate', 'others']
/** From one to the next, as a party draws nearer to what it promises at last. */
const COURSE: readonly Stance[] = ['declined', 'reluctant', 'considering', 'willing', 'committed']
const SENTENCES = 18
const WORDS = 14
const RUN = 5
/** So many different words there are; the background has this many of them. */
const VOCABULARY = 60_000
const COMMON = 2000
/** What happens is told in so many words of its own. */
const OWN_WORDS = 60
const OF_EVENT = { dense: 0.15, likely: 0.1 } as const
/** Words that are too short to be kept in a sketch, as half of those of a German report are: so many of the most frequent, and every other one. */
const SHORT = 8

/** The key of a word: keys say nothing of how common words are. */
const keyOf = (word: number): number => Math.imul(word + 1, 0x9e3779b1) >>> 0

const common = new Set(Array.from({ length: COMMON }, (_, word) => keyOf(word)))

/** What the words of invented reports weigh. */
export const WEIGHT: Weight = (key) => (common.has(key) ? 0.3 : 1)

/**
 * How wording is invented. `dense`: all reports of one day have its words in common, and the most frequent words count: any two of one day are
 * worth comparing, and share 80 words. `likely`: as sketches of German reports have it, what has words in common tells of one happening, and
 * words that are short do not count: two of a day share 18 words, where independent German ones on the first subject share 14.
 */
export const WORDINGS = ['likely', 'dense'] as const
export type Wording = (typeof WORDINGS)[number]

/**
 * `count` invented reports of four years (happenings.ts): each states two to six positions, which follow one course for each party and measure
 * with one in fifty against it; its wording is as numbers, by Zipf's law, and what retells the one before has half of its words or all but one
 * sentence. The same ones in every run.
 */
export function holdings(count: number, wording: Wording = 'dense'): readonly Held[] {
  const random = randomFrom(20251126)
  const upTo = (n: number) => Math.floor(random() * n)
  const often = (n: number) => Math.floor(n ** random()) - 1
  const ownWord = (told: number) => {
    const word = (((told * 7919 + upTo(OWN_WORDS) * 104_729) % VOCABULARY) + VOCABULARY) % VOCABULARY
    return COMMON + (wording === 'dense' ? word : word - (word % 2))
  }
  const word = (told: number) => (random() < OF_EVENT[wording] ? ownWord(told) : often(VOCABULARY))
  let last: readonly (readonly number[])[] = []
  return invented(count).map(({ report, statements, clues, origin, of }): Held => {
    const day = report.published === null ? upTo(1460) : Math.floor(Date.parse(report.published) / 86_400_000) - 19_052
    const told = wording === 'dense' ? day : (of[0] ?? 0)
    const sentence = () => Array.from({ length: WORDS }, () => word(told))
    if (origin === report.id) last = Array.from({ length: SENTENCES }, sentence)
    else if (random() < 0.5) last = [sentence(), ...last.slice(1)]
    else last = last.map((words) => words.map((old) => (random() < 0.5 ? word(told) : old)))
    const positions = Array.from({ length: 2 + upTo(5) }, (_, at) => position(report.id, at, day))
    const sketch = sketched(last, wording === 'dense' ? () => false : isShort)
    return { report, statements: [...statements, ...positions], clues, sketch, tells: of[0] ?? 0 }
  })

  function position(document: string, at: number, day: number): Statement {
    const [party, measure] = [often(PARTIES + 1), often(MEASURES.length + 1)]
    const course = Math.floor((day / 1460) * COURSE.length + (party + measure) / 10)
    const stance = COURSE[random() < 0.02 ? upTo(COURSE.length) : Math.min(course, COURSE.length - 1)] ?? 'willing'
    const conditions = (party + measure) % 3 === 0 ? [CONDITIONS[(party + Math.floor(day / 365)) % CONDITIONS.length] ?? ''] : []
    const quote = { start: 200 + at * 10, end: 205 + at * 10, text: 'words' }
    const made: Position = {
      id: `s-${document}-p${at}`,
      document,
      quote,
      also: [],
      speaker: null,
      via: null,
      rule: 'invented',
      cues: [],
      kind: 'position',
      party: `P${party}`,
      measure: MEASURES[measure] ?? '',
      stance,
      conditions,
      alternatives: [],
      quantity: random() < 0.05 ? { low: upTo(50) * 100, high: null, unit: 'soldiers' } : null,
      said: null,
      place: null,
    }
    return made
  }
}

/** The sketch of words that are numbers, without those that are too short. */
function sketched(lines: readonly (readonly number[])[], isShort: (word: number) => boolean): Sketch {
  const kept = lines.map((words) => ascending(words.filter((word) => !isShort(word)).map(keyOf)))
  const sentences = kept.map((keys, at): SketchedSentence => ({ start: at, end: at + 1, keys, cognates: keys }))
  const runs = lines.flatMap((words) => words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).reduce(mixed, 0)))
  return packed(ascending(runs), sentences)
}

/** Names and numbers, by which what happened is told, are even. */
const isShort = (word: number): boolean => word < SHORT || word % 2 === 1

const ascending = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b)

const mixed = (state: number, word: number): number => Math.imul(state ^ word ^ (state >>> 15), 0x2c1b3c6d) >>> 0
