import { type Finding, finding, type Severity } from '../../model/finding.ts'
import type { Quote } from '../../model/quote.ts'
import type { Happening, Mode } from '../../model/statement.ts'
import { type Finder, opposed, reports, type Told } from './around.ts'

/** What several reports tell of one event. */
export interface Occasion {
  /** The event's id. */
  readonly id: string
  readonly type: Happening['type']
  readonly place: string | null
  readonly tellings: readonly Happening[]
}

type Known = Exclude<Mode, 'unknown'>

/** What a report tells of how somebody took part. */
interface Attended extends Told {
  readonly who: string
  readonly mode: Known
  /** Whether the words leave no other way. */
  readonly firm: boolean
}

const WORDS: Readonly<Record<Known, string>> = { present: 'there in person', remote: 'joining from afar', absent: 'not taking part' }

/**
 * People who took part in one event in ways that exclude each other. Who is only said to have taken part may have done so in any way, and
 * a body of states takes part through many: neither contradicts anything.
 */
export const attendance: Finder<Occasion> = ({ id, type, place, tellings }, { dossier, name }) => {
  const bodies = new Set(dossier.groups.map(({ id }) => id))
  const attended = tellings.flatMap((telling) => modesOf(telling).filter(({ who }) => !bodies.has(who)))
  return [...Map.groupBy(attended, ({ who }) => who)].flatMap(([who, told]): readonly Finding[] => {
    const clear = [...Map.groupBy(told, ({ document }) => document).values()].filter(([first, ...more]) =>
      more.every(({ mode }) => mode === first?.mode),
    )
    const absent = clear.flat().some(({ mode }) => mode === 'absent')
    const sides = [
      ...Map.groupBy(
        clear.flat().filter(({ firm }) => firm || absent),
        ({ mode }) => mode,
      ),
    ].toSorted(([a], [b]) => (a < b ? 1 : -1))
    const [first, second] = sides
    if (!first || !second) return []
    const where = place === null ? `the ${type}` : `the ${type} in ${place}`
    const severity: Severity = sides.length === 2 && sides.some(([mode]) => mode === 'remote') ? 'medium' : 'high'
    return [
      finding(
        {
          kind: 'attendance',
          severity,
          about: who,
          message: `At ${where}, ${sides.map(([mode, side]) => `${reports(side)} ${side.length > 1 ? 'have' : 'has'} ${name(who)} ${WORDS[mode]}`).join(', ')}.`,
          quotes: opposed(...sides.map(([, side]) => side)),
          why: 'All tell of one event and one person, and each says how that person took part.',
        },
        id,
        ...sides.map(([mode]) => mode),
      ),
    ]
  })
}

/** Who took part how, by the telling's words that say so. */
function modesOf(telling: Happening): readonly Attended[] {
  return telling.participants.flatMap(({ who, mode }) => {
    if (mode === 'unknown') return []
    const said = saying(telling, who, mode)
    return [{ who, mode, firm: said !== null, document: telling.document, quote: said ?? telling.quote }]
  })
}

/**
 * The words that say themselves how somebody took part: those with a cue of it that name them, or, where they are called otherwise
 * ("der britische Premierminister"), the first with such a cue. Null where it is only implied: to take part is not always to be there.
 */
function saying({ quote, also, cues }: Happening, who: string, mode: Known): Quote | null {
  const last = who.split(' ').at(-1) ?? who
  const telling = [quote, ...also].filter(({ start, end }) =>
    cues.some((cue) => cue.role === 'cue' && cue.sense === mode && cue.start >= start && cue.end <= end),
  )
  const naming = telling.find(({ text }) => text.includes(last))
  return naming ?? (mode === 'present' && also.some(({ text }) => text.includes(last)) ? null : (telling[0] ?? null))
}
