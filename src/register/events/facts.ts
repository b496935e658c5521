import type { Figure, Happening, Statement } from '../../model/statement.ts'

const BACKGROUND: ReadonlySet<Happening['type']> = new Set(['attack', 'founding'])

/** Whether reports repeat such an event for years: to have it in common says nothing. */
export const isBackground = (type: Happening['type']): boolean => BACKGROUND.has(type)

/** Something that a report tells and that only reports of the same days tell; the same object wherever it is told. */
export interface Fact {
  readonly name: string
  /** What it is told of, which counts as one however many facts of it are in common: an event beside, whoever took part. */
  readonly matter: string
}

/** Facts, each made once, so that they are compared fast. */
export class Facts {
  readonly #known = new Map<string, Fact>()
  readonly #bodies: ReadonlySet<string>

  /** @param bodies bodies of states, which meet again and again: that one met in a place says nothing of when */
  constructor(bodies: ReadonlySet<string>) {
    this.#bodies = bodies
  }

  /**
   * What a report tells that only reports of the same days tell: how many have promised, how much, and what happened beside. Two reports
   * that have such a fact in common may tell of one event though neither dates it.
   */
  of(statements: readonly Statement[]): ReadonlySet<Fact> {
    return new Set(
      statements.flatMap((statement) => particulars(statement, this.#bodies).map(([matter, rest]) => this.#fact(matter, rest))),
    )
  }

  #fact(matter: string, rest: string): Fact {
    const name = `${matter}|${rest}`
    let fact = this.#known.get(name)
    if (!fact) this.#known.set(name, (fact = { name, matter }))
    return fact
  }
}

function particulars(statement: Statement, bodies: ReadonlySet<string>): readonly (readonly [matter: string, rest: string])[] {
  switch (statement.kind) {
    case 'figure': {
      const { about, low, high, unit } = statement
      return particular(statement) ? [[`${about}|${low}`, `${high}|${unit}`]] : []
    }
    case 'event': {
      const { type, place, participants } = statement
      if (isBackground(type) || place === null) return []
      // an event that is told beside another, by each of those who took part
      return participants.filter(({ who }) => !bodies.has(who)).map(({ who }) => [matterOf(type, place), who])
    }
    case 'position':
      return []
  }
}

/** How many belong to a body is said again and again; how many promise something, and what it costs, of one moment. */
function particular({ about, low, high }: Figure): boolean {
  return (about === 'contributors' || about === 'money') && low !== null && high !== null
}

/** What a meeting in a place, or another event there, is called among facts. */
export const matterOf = (type: Happening['type'], place: string | null): string => `${type}|${place ?? ''}`

/** How many facts two groups of reports have in common, leaving out the event that is in question. */
export function inCommon(a: ReadonlySet<Fact>, b: ReadonlySet<Fact>, { type, place }: Pick<Happening, 'type' | 'place'>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let own: string | null = null
  let shared: string[] | null = null
  for (const fact of few) {
    if (!many.has(fact)) continue
    if (fact.matter === (own ??= matterOf(type, place))) continue
    if (shared === null) shared = [fact.matter]
    else if (!shared.includes(fact.matter)) shared.push(fact.matter)
  }
  return shared?.length ?? 0
}
