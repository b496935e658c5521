import type { SlipAside } from '../../model/aside.ts'
import type { Finding } from '../../model/finding.ts'
import type { Happening } from '../../model/statement.ts'
import type { Finder } from './around.ts'
import { beforeFounding } from './founding.ts'
import { slip } from './slip.ts'
import { twoDates } from './twodates.ts'

/**
 * Where a date can be wrong: in what is told of one type of event at one place, or of the founding of one body; in events of a body, beside
 * what is told of its founding; or in the words of a report by themselves.
 */
export type Dated =
  | { readonly of: 'event'; readonly tellings: readonly Happening[] }
  | { readonly of: 'body'; readonly body: string; readonly foundings: readonly Happening[]; readonly tellings: readonly Happening[] }
  | { readonly of: 'slip'; readonly slip: SlipAside }

/** Two dates for one event, an event before the founding of the body that it is an event of, or a day that contradicts itself. */
export const date: Finder<Dated> = (dated, around): readonly Finding[] => {
  switch (dated.of) {
    case 'event':
      return twoDates(dated.tellings, around)
    case 'body':
      return beforeFounding(dated, around)
    case 'slip':
      return [slip(dated.slip)]
  }
}
