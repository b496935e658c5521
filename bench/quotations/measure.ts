import { readFileSync } from 'node:fs'
import type { Dossier } from '../../src/model/dossier.ts'
import { document } from '../../src/model/document.ts'
import type { Quotation } from '../../src/model/quotation.ts'
import { QUOTATION_TYPES } from '../../src/model/quotation.ts'
import { GERMAN } from '../../src/languages/de/index.ts'
import { quotationReader } from '../../src/reading/quotations/read.ts'
import { type ExpectedSpeech, shown, speechNotes } from '../../test/languages/de/quotations/notation.ts'
import { matched, rates, sum, type Tally } from '../matching.ts'

/** Two stretches are the same speech where what they share is at least this much of what they cover together. */
const SHARED = 0.5

type Labelled = ExpectedSpeech & { readonly start: number; readonly end: number; readonly optional?: boolean }

/** Reads the labelled paragraphs of a file and prints how well: by type, and of how many found the speaker is right. */
export function measureQuotations(path: string, dossier: Dossier, errors: boolean): void {
  const read = quotationReader(GERMAN, dossier)
  const tallies = new Map<string, Tally[]>()
  const speakers = { hit: 0, missed: 0, extra: 0 }
  const noted = speechNotes(readFileSync(path, 'utf8'))
  for (const { text, expected } of noted) {
    const gold: Labelled[] = expected.map((e) => ({ ...e, start: text.indexOf(e.words), end: text.indexOf(e.words) + e.words.length }))
    const lost = gold.find(({ start }) => start < 0)
    if (lost) throw new RangeError(`${path}: the words ${JSON.stringify(lost.words)} do not stand in their paragraph`)
    const fields = {
      path: 'case.txt',
      language: 'de',
      published: null,
      publishedHow: 'unknown',
      title: null,
      outlet: null,
      url: null,
    } as const
    const { quotations } = read(document({ ...fields, text }))
    for (const type of QUOTATION_TYPES) {
      const of = <T extends { readonly type: string }>(all: readonly T[]) => all.filter((q) => q.type === type)
      const result = matched(
        of(gold),
        of(quotations),
        same,
        ({ line }) => line,
        (q) => ({ what: shown(q), quote: null }),
      )
      tallies.set(type, [...(tallies.get(type) ?? []), result])
      for (const [g, q] of result.pairs) {
        if (g.speaker === undefined) continue
        speakers[g.speaker === q.speaker ? 'hit' : 'missed']++
        if (errors && g.speaker !== q.speaker)
          console.log(`speaker ${q.speaker ?? 'nobody'} instead of ${g.speaker ?? 'nobody'}  ${q.text}`)
      }
      if (errors) for (const { what } of result.errors) console.log(what)
    }
  }
  console.log(`\nquotations, ${noted.length} paragraphs`.padEnd(29) + 'F1  precision     recall   found  missed   extra')
  for (const [type, all] of [...tallies, ['all', [...tallies.values()].flat()]] as const) row(type, sum(all))
  console.log(
    'speaker'.padEnd(20) +
      rates(speakers).recall.toFixed(3).padStart(11) +
      ' '.repeat(22) +
      [speakers.hit, speakers.missed].map((n) => String(n).padStart(8)).join(''),
  )
}

function same(gold: Labelled, { start, end }: Quotation): boolean {
  const shared = Math.min(gold.end, end) - Math.max(gold.start, start)
  return shared >= SHARED * (Math.max(gold.end, end) - Math.min(gold.start, start))
}

function row(name: string, tally: Tally): void {
  const { f1, precision, recall } = rates(tally)
  const counts = [tally.hit, tally.missed, tally.extra].map((count) => String(count).padStart(8))
  console.log(name.padEnd(20) + [f1, precision, recall].map((value) => value.toFixed(3).padStart(11)).join('') + counts.join(''))
}
