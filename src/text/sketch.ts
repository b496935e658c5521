import type { Block } from '../model/document.ts'
import { packed, type Sketch, type SketchedSentence } from '../model/sketch.ts'
import { cognates } from './cognates.ts'
import { outsideQuotationMarks } from './quoted.ts'
import { type SentenceRules, sentences } from './sentences.ts'
import { type Word, words } from './words.ts'

/** Shorter words are in every text. */
const SHORTEST = 5
/** A sentence with fewer keys says too little to be told from another. */
const FEWEST = 3
/** So many words make a run. */
const RUN = 5

/** The sketch of a report's `text`, whose blocks are known. Knows nothing of any language but where its sentences end and what CLDR has of it. */
export function sketch(text: string, blocks: readonly Block[], rules: SentenceRules): Sketch {
  const runs = new Set<number>()
  const sketched: SketchedSentence[] = []
  for (const block of blocks) {
    if (block.kind === 'furniture') continue
    const told = outsideQuotationMarks(text, block.start, block.end)
    for (const { start, end } of sentences(text, block.start, block.end, rules)) {
      const own = words(text, start, end).filter(({ kind }) => kind !== 'mark')
      const free = own.filter((word) => told(word.start))
      const keys = keysOf(free)
      if (keys.length >= FEWEST) sketched.push({ start, end, keys, cognates: cognateKeys(free, rules.locale) })
      for (const run of runsOf(free)) runs.add(run)
    }
  }
  return packed([...runs].sort(ascending), sketched)
}

function keysOf(free: readonly Word[]): readonly number[] {
  const weighty = free.filter(({ kind, text }) => kind === 'number' || text.length >= SHORTEST)
  return [...new Set(weighty.map(({ text }) => hash(text.toLowerCase())))].sort(ascending)
}

/** Marked, so that none is the hash of a whole word. */
function cognateKeys(free: readonly Word[], locale: string): readonly number[] {
  return [...cognates(free, locale)].map((cognate) => hash(`~${cognate}`)).sort(ascending)
}

function* runsOf(free: readonly Word[]): Generator<number> {
  for (let at = 0; at + RUN <= free.length; at++)
    yield hash(
      free
        .slice(at, at + RUN)
        .map(({ text }) => text.toLowerCase())
        .join(' '),
    )
}

const ascending = (a: number, b: number) => a - b

/** FNV-1a over UTF-16 units, with a last mixing so that every bit counts: the same on every machine. */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193)
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
  return (state ^ (state >>> 13)) >>> 0
}
