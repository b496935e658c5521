import type { SlipAside } from '../../model/aside.ts'
import type { Finding } from '../../model/finding.ts'
import type { Happening } from '../../model/statement.ts'
import type { Finder } from './around.ts'
import { beforehand } from './beforehand.ts'
import { beforeFounding } from './founding.ts'
import { slip } from './slip.ts'
import { twoDates } from './twodates.ts'

/**
 * Where a date can be wrong: in what is told of one type of event at one place, or of the founding of one body; in events of a body, beside
 * what is told of its founding; in what a report tells as past, beside its own day; or in its words by themselves.
 */
export type Dated =
  | { readonly of: 'event'; readonly tellings: readonly Happening[] }
  | { readonly of: 'body'; readonly body: string; readonly foundings: readonly Happening[]; readonly tellings: readonly Happening[] }
  | { readonly of: 'past'; readonly telling: Happening }
  | { readonly of: 'slip'; readonly slip: SlipAside }

/** Two dates for one event, an event before the founding of its body or after the report that tells it, or a day that contradicts itself. */
export const date: Finder<Dated> = (dated, around): readonly Finding[] => {
  switch (dated.of) {
    case 'event':
      return twoDates(dated.tellings, around)
    case 'body':
      return beforeFounding(dated, around)
    case 'past':
      return beforehand(dated.telling, around)
    case 'slip':
      return [slip(dated.slip)]
  }
}
