import type { Beside, Retold, Stretch } from '../../model/origin.ts'
import { FOUND } from './links.ts'
import { matches } from './compare.ts'
import type { Weighed } from './weighed.ts'

/** A sentence of which so much is found in one other is kept. */
const KEPT = 0.8

/** What became of the sentences of `there` in `here`, which comes from it. */
export function retold(here: Weighed, there: Weighed): Retold {
  const found = matches(here, there)
  const beside: (Beside & { readonly alike: number })[] = []
  const added: Stretch[] = []
  for (const [at, sentence] of here.sentences.entries()) {
    const match = found.one[at]
    const other = match && match.alike >= FOUND ? there.sentences[match.at] : undefined
    if (match && other) beside.push({ here: stretch(sentence), there: stretch(other), alike: match.alike })
    else added.push(stretch(sentence))
  }
  const bare = ({ here, there }: Beside): Beside => ({ here, there })
  return {
    kept: beside.filter(({ alike }) => alike >= KEPT).map(bare),
    changed: beside.filter(({ alike }) => alike < KEPT).map(bare),
    added,
    dropped: there.sentences.filter((_, at) => (found.other[at]?.alike ?? 0) < FOUND).map(stretch),
  }
}

function stretch({ start, end }: Stretch): Stretch {
  return { start, end }
}
