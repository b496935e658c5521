import type { Outlook } from '../../../src/model/outlook.ts'
import type { Goal } from '../../../src/outlook/goal.ts'
import type { Subject } from '../../../src/outlook/proposition.ts'
import type { Names } from '../words/names.ts'

/** A goal that can be asked about, with what it is in words. */
export interface Suggestion {
  readonly goal: string
  readonly words: string
}

/** Goals that somebody may have of this dossier: its targets, some contributors to what most are asked for, the gaps covered. */
export function suggestions({ measures, gaps }: Outlook, { targets }: Subject, names: Names): readonly Suggestion[] {
  const most = measures.reduce<Outlook['measures'][number] | null>((a, b) => (a && promisedBy(a) >= promisedBy(b) ? a : b), null)
  const open = measures.filter((measure) => gaps.includes(measure.measure) && promisedBy(measure) > 0).slice(0, 2)
  return [
    ...targets.map(({ measure, low, unit }) => ({ goal: `${measure}>=${low}`, words: `${low.toLocaleString('en-GB')} ${unit}` })),
    ...(most && promisedBy(most) > 1
      ? [{ goal: `${most.measure}:contributors>=3`, words: `three contributors of ${names.measure(most.measure).toLowerCase()}` }]
      : []),
    ...(open.length > 0
      ? [
          {
            goal: open.map(({ measure }) => `${measure}:covered`).join(' & '),
            words: `${open.map(({ measure }) => names.measure(measure).toLowerCase()).join(' and ')} covered`,
          },
        ]
      : []),
  ]
}

/** The measures that a goal asks about, each once. */
export function measuresOf(goal: Goal): readonly string[] {
  return goal.kind === 'ask' ? [goal.ask.measure] : [...new Set(goal.of.flatMap(measuresOf))]
}

const promisedBy = ({ inForce, waiting }: Outlook['measures'][number]): number => inForce.length + waiting.length
