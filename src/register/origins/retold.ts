import type { Beside, Retold, Stretch } from '../../model/origin.ts'
import { FOUND } from './links.ts'
import { sentencesOf } from '../../model/sketch.ts'
import type { Weighed } from './weighed.ts'
import { Yardstick } from './yardstick.ts'

/**
 * What became of the sentences of `there` in `here`, which comes from it. Two that are alike are `kept` where `same` finds the same words in
 * both: likeness alone does not see a "nicht" that was left out.
 */
export function retold(here: Weighed, there: Weighed, same: (beside: Beside) => boolean): Retold {
  const yardstick = new Yardstick(here)
  yardstick.hold(there)
  const { own, others } = yardstick.matches
  const [ours, theirs] = [sentencesOf(here.sketch), sentencesOf(there.sketch)]
  const beside: Beside[] = []
  const added: Stretch[] = []
  for (const [at, sentence] of ours.entries()) {
    const match = own[at]
    const other = match && match.alike >= FOUND ? theirs[match.at] : undefined
    if (match && other) beside.push({ here: stretch(sentence), there: stretch(other) })
    else added.push(stretch(sentence))
  }
  return {
    kept: beside.filter(same),
    changed: beside.filter((pair) => !same(pair)),
    added,
    dropped: theirs.filter((_, at) => (others[at]?.alike ?? 0) < FOUND).map(stretch),
  }
}

function stretch({ start, end }: Stretch): Stretch {
  return { start, end }
}
