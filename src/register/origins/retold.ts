import type { Beside, Retold, Stretch } from '../../model/origin.ts'
import { FOUND } from './links.ts'
import { matches } from './compare.ts'
import type { Weighed } from './weighed.ts'

/**
 * What became of the sentences of `there` in `here`, which comes from it. Two that are alike are `kept` where `same` finds the same words in
 * both: likeness alone does not see a "nicht" that was left out.
 */
export function retold(here: Weighed, there: Weighed, same: (beside: Beside) => boolean): Retold {
  const found = matches(here, there)
  const beside: Beside[] = []
  const added: Stretch[] = []
  for (const [at, sentence] of here.sentences.entries()) {
    const match = found.one[at]
    const other = match && match.alike >= FOUND ? there.sentences[match.at] : undefined
    if (match && other) beside.push({ here: stretch(sentence), there: stretch(other) })
    else added.push(stretch(sentence))
  }
  return {
    kept: beside.filter(same),
    changed: beside.filter((pair) => !same(pair)),
    added,
    dropped: there.sentences.filter((_, at) => (found.other[at]?.alike ?? 0) < FOUND).map(stretch),
  }
}

function stretch({ start, end }: Stretch): Stretch {
  return { start, end }
}
