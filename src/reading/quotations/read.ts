import type { Block, Document } from '../../model/document.ts'
import type { Dossier } from '../../model/dossier.ts'
import { type Quotation, quotation } from '../../model/quotation.ts'
import { blocks } from '../../text/blocks.ts'
import { newDiscourse, newParagraph } from '../mention.ts'
import type { LanguagePack } from '../pack.ts'
import { analysed } from './analysed.ts'
import { People } from './people.ts'
import { type Found, quotationsOf } from './unit.ts'
import { Talk } from './talk.ts'
import { type Unit, units } from './units.ts'

/** What was read of the speech in one document. */
export interface SpeechReading {
  readonly blocks: readonly Block[]
  /** In the order of their places; one that stands in another follows it. */
  readonly quotations: readonly Quotation[]
}

/** A reader of the speech in reports of one language; the dossier gives the whole names of its people. */
export function quotationReader(pack: LanguagePack, dossier: Dossier): (document: Document) => SpeechReading {
  const grammar = pack.grammar(dossier)
  const { speech, sentences } = pack
  return ({ text, published }) => {
    const found = blocks(text, pack.furniture)
    const discourse = newDiscourse()
    const people = new People(speech)
    const report = found.filter((block) => block.kind !== 'furniture')
    const paragraphs = report.map((block, i) => {
      newParagraph(discourse)
      const all = units(text, block, report[i + 1], sentences).map((unit) => {
        const analyse = (words: Unit['words']) => grammar.analyse(words, published, discourse, words.at(-1)?.text === '?')
        const whole = analyse(unit.words)
        const dateline = speech.dateline(whole.tokens)
        return analysed(unit, dateline > 0 ? analyse(unit.words.slice(dateline)) : whole, speech)
      })
      all.forEach((a) => people.introduce(a))
      return all
    })
    const talk = new Talk(text, people, speech)
    for (const all of paragraphs) {
      talk.paragraph()
      for (const a of all.map((a) => people.recognised(a))) talk.hear(a, quotationsOf(a, text, people, speech))
    }
    return { blocks: found, quotations: inOrder(talk.end()).map(({ start, end, ...known }) => quotation(text, { start, end }, known)) }
  }
}

/** By their places; of those that begin together the longer first. What was found twice is one. */
function inOrder(all: readonly Found[]): Found[] {
  const sorted = all.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((q, i) => {
    const before = sorted[i - 1]
    return !(before?.start === q.start && before.end === q.end)
  })
}
