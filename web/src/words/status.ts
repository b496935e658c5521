import { type Prospect, type Status, STATUSES } from '../../../src/model/outlook.ts'
import type { Names } from './names.ts'
import { clausesInWords } from './proposition.ts'

/** What each status means. Its own name is the word for it. */
export const STATUS: Readonly<Record<Status, string>> = {
  'in force': 'promised or offered, and all that it depends on holds',
  waiting: 'promised or offered, and something of that is open',
  blocked: 'promised or offered, and something of that fails',
  undecided: 'the party considers or hesitates',
  contested: 'of one day it is told both as a promise and as a refusal',
  refused: 'the party declines',
}

export { STATUSES }

/** Why a promise waits or is blocked: " for approval at home (Spain) and ceasefire"; '' where its status says all. */
export function reasonInWords(
  { status, waitingFor, blockedBy }: Pick<Prospect, 'status' | 'waitingFor' | 'blockedBy'>,
  names: Names,
): string {
  switch (status) {
    case 'waiting':
      return ` for ${clausesInWords(waitingFor, names)}`
    case 'blocked':
      return isFailed({ blockedBy }) ? ', as it is taken to fail' : ` by ${clausesInWords(blockedBy, names)}`
    case 'in force':
    case 'undecided':
    case 'contested':
    case 'refused':
      return ''
  }
}

/** Whether the scenario takes a promise to fail: what nothing is enough for. */
export function isFailed({ blockedBy }: Pick<Prospect, 'blockedBy'>): boolean {
  return blockedBy.some((any) => any.length === 0)
}
