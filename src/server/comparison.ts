import type { Document } from '../model/document.ts'
import type { Beside, Derived, Origin, Retold, Stretch } from '../model/origin.ts'
import { quote } from '../model/quote.ts'
import type { Sketch } from '../model/sketch.ts'
import { rendered } from '../register/origins/alignment.ts'
import { translated } from '../register/origins/beside.ts'
import { retold } from '../register/origins/retold.ts'
import { type Weighed, weighed, type Weight } from '../register/origins/weighed.ts'
import type { ComparedOrigin, Comparison, SentencePair } from './views/origins.ts'

/** What reports are compared by: their texts, what is kept of their wording, and what words weigh. */
export interface Comparing {
  readonly documents: ReadonlyMap<string, Document>
  readonly sketches: ReadonlyMap<string, Sketch>
  readonly weight: Weight
}

/**
 * An origin with what each report of it has of the one that it comes from.
 * @throws RangeError where a report's text or sketch is not at hand.
 */
export function compared({ root, derived }: Origin, { documents, sketches, weight }: Comparing): ComparedOrigin {
  const ready = (id: string): Ready => {
    const [document, sketch] = [documents.get(id), sketches.get(id)]
    if (!document || !sketch) throw new RangeError(`no sketch of ${id}`)
    return { text: document.text, weighed: weighed(document, sketch, weight) }
  }
  return {
    root,
    derived: derived.map((one) => {
      const [here, there] = [ready(one.report), ready(one.from)]
      return { ...one, ...inWords(beside(here, there), here.text, there.text) }
    }),
  }
}

/** A report with what it is compared by. */
interface Ready {
  readonly text: string
  readonly weighed: Weighed
}

/** What became of the sentences of `there` in `here`, told by their words or, in another language, by what these have in common. */
function beside(here: Ready, there: Ready): Retold {
  return here.weighed.language === there.weighed.language
    ? retold(here.weighed, there.weighed, same(here.text, there.text))
    : translated(rendered(here.weighed), rendered(there.weighed))
}

/** Whether two sentences have the same words, whatever marks and spaces stand between them. */
function same(here: string, there: string): (beside: Beside) => boolean {
  const words = (text: string, { start, end }: Stretch) =>
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ')
  return (beside) => words(here, beside.here) === words(there, beside.there)
}

function inWords({ kept, changed, added, dropped }: Retold, here: string, there: string): Omit<Comparison, keyof Derived> {
  const words = (text: string) => (at: Stretch) => quote(text, at.start, at.end)
  const both = (beside: Beside): SentencePair => ({ here: words(here)(beside.here), there: words(there)(beside.there) })
  return { kept: kept.map(both), changed: changed.map(both), added: added.map(words(here)), dropped: dropped.map(words(there)) }
}
