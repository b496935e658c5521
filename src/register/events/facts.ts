import type { Figure, Happening, Statement } from '../../model/statement.ts'

/** Background that reports repeat for years: to have it in common says nothing. */
const BACKGROUND: ReadonlySet<Happening['type']> = new Set(['attack', 'founding'])

/**
 * What a report tells that only reports of the same days tell: how many have promised, how much, and what happened beside. Two reports that
 * have such a fact in common may tell of one event though neither dates it.
 */
export function particulars(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap((statement) => {
      switch (statement.kind) {
        case 'figure':
          return particular(statement) ? [[statement.about, statement.low, statement.high, statement.unit].join('|')] : []
        case 'event':
          return BACKGROUND.has(statement.type) || statement.place === null ? [] : beside(statement)
        case 'position':
          return []
      }
    }),
  )
}

/** An event that is told beside another, by each of those who took part. */
function beside({ type, place, participants }: Happening): readonly string[] {
  return participants.length === 0 ? [] : participants.map(({ who }) => [type, place, who].join('|'))
}

/** How many belong to a body is said again and again; how many promise something, and what it costs, of one moment. */
function particular({ about, low, high }: Figure): boolean {
  return (about === 'contributors' || about === 'money') && low !== null && high !== null
}

/** How many facts two groups of reports have in common, leaving out the event that is in question. */
export function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>, { type, place }: Pick<Happening, 'type' | 'place'>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  const own = `${type}|${place ?? ''}|`
  const shared = new Set<string>()
  // an event beside is one fact, however many took part in it: its third part is who did
  for (const fact of few) if (many.has(fact) && !fact.startsWith(own)) shared.add(fact.split('|', 2).join('|'))
  return shared.size
}
