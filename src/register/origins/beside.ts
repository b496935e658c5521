import type { Retold, Stretch } from '../../model/origin.ts'
import { aligned, type Rendered } from './alignment.ts'

/**
 * What became of the sentences of `there` in `here`, which is in another language: as far as sentences can be set beside one another. None is
 * `kept`, as all have other words.
 */
export function translated(here: Rendered, there: Rendered): Retold {
  const { pairs } = aligned(here, there)
  const [own, others] = [new Set(pairs.map(([at]) => at)), new Set(pairs.map(([, at]) => at))]
  return {
    kept: [],
    changed: pairs.flatMap(([at, other]) => {
      const [one, two] = [here.sentences[at], there.sentences[other]]
      return one && two ? [{ here: stretch(one), there: stretch(two) }] : []
    }),
    added: here.sentences.filter((_, at) => !own.has(at)).map(stretch),
    dropped: there.sentences.filter((_, at) => !others.has(at)).map(stretch),
  }
}

function stretch({ start, end }: Stretch): Stretch {
  return { start, end }
}
