import type { Assumptions } from '../model/dossier.ts'
import { GIVING, type Giving } from '../model/stance.ts'
import type { Entry } from './entry.ts'

/** What an outlook takes for granted unless a scenario says otherwise: the section `outlook` of dossier.yaml. */
export function readAssumptions(entry: Entry, conditions: readonly string[]): Assumptions {
  const { worth, open, implied } = entry.record(['worth', 'open', 'implied'])
  const worths = worth.record(GIVING)
  const condition = (at: Entry): string => {
    const id = at.text('a condition id')
    if (id !== '' && !conditions.includes(id))
      at.wrong(`unknown condition ${JSON.stringify(id)}`, `the conditions are ${conditions.join(', ')}`)
    return id
  }
  return {
    worth: Object.fromEntries(GIVING.map((stance) => [stance, worths[stance].share(`what ${stance} is worth`)])) as Record<Giving, number>,
    open: open.share('what an open condition counts'),
    implied: Object.fromEntries(
      implied
        .fields('condition ids')
        .map(({ key, value }) => [condition(key), value.items('condition ids').map((by) => condition(by))] as const),
    ),
  }
}
