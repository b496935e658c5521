import { verbatim } from '../src/model/quote.ts'
import type { EventType, Figure, FigureAbout, Happening, Position, Stance, Statement } from '../src/model/statement.ts'
import { type Any, any, type Labelled, type Fault, matched, type Matched, type Outcome, sum } from './matching.ts'

interface GoldPosition extends Labelled {
  readonly party: Any<string>
  readonly measure: Any<string>
  readonly stance: Any<Stance>
  readonly conditions?: Any<string>
  /** Conditions that count neither for nor against. */
  readonly or_conditions?: Any<string>
  readonly speaker?: Any<string>
}

interface GoldEvent extends Labelled {
  readonly type: Any<EventType>
  /** A day, or the month or year that it begins with. */
  readonly date?: Any<string>
}

interface GoldFigure extends Labelled {
  readonly about: Any<FigureAbout>
  readonly low?: Any<number>
  readonly high?: Any<number>
}

/** What a person says that a report states, in the terms of the vocabulary. */
export interface Gold {
  readonly id: string
  /** Left out where a report is labelled for its events and figures alone: nothing is asked of its positions. */
  readonly positions?: readonly GoldPosition[]
  readonly events?: readonly GoldEvent[]
  readonly figures?: readonly GoldFigure[]
}

/** What is measured as precision and recall, in the order in which it is shown. */
export const MEASURED = ['position', 'strict', 'conditions', 'event', 'figure'] as const
/** What is measured as a share of what was asked: hits and misses, nothing extra. */
export const SHARES = ['speaker', 'quotes'] as const

/** How one report was read, compared with its gold. */
export type Score = Readonly<Record<(typeof MEASURED)[number] | (typeof SHARES)[number], Outcome>>

/**
 * Compares the statements made of `text` with what a person says that it states. `position`: party, measure and whether it is for,
 * open, against …; `strict`: the exact stance; `conditions` and `speaker`: of the positions found; `quotes`: whether they are verbatim.
 */
export function scored(gold: Gold, text: string, statements: readonly Statement[]): Score {
  const positions = statements.filter((s) => s.kind === 'position')
  const happenings = statements.filter((s) => s.kind === 'event')
  const numbers = statements.filter((s) => s.kind === 'figure')
  const held = stances(gold, positions, polarity)
  return {
    position: held,
    strict: stances(gold, positions, (stance) => stance),
    conditions: joined(held.pairs.map(([g, p]) => conditions(g, p))),
    event: events(gold, happenings),
    figure: figures(gold, numbers),
    speaker: joined(held.pairs.filter(([g]) => any(g.speaker).length > 0).map(([g, p]) => speaker(g, p))),
    quotes: joined(statements.map((s) => verdict(verbatim(text, s.quote), read(s, 'not verbatim')))),
  }
}

const POLARITY: Readonly<Record<Stance, string>> = {
  committed: 'for',
  willing: 'for',
  considering: 'open',
  reluctant: 'against',
  declined: 'against',
  supports: 'supports',
  demands: 'demands',
  opposes: 'opposes',
}
const polarity = (stance: Stance): string => POLARITY[stance]

function stances({ positions }: Gold, found: readonly Position[], as: (stance: Stance) => string) {
  return matched(
    positions ?? [],
    distinct(positions ? found : [], (p) => `${p.party} ${p.measure} ${as(p.stance)}`),
    (g, p) => any(g.party).includes(p.party) && any(g.measure).includes(p.measure) && any(g.stance).map(as).includes(as(p.stance)),
    (g) => words(g.party, g.measure, g.stance),
    (p) => read(p, p.party, p.measure, p.stance, `by ${p.rule}`),
  )
}

function events({ events = [] }: Gold, found: readonly Happening[]): Matched<GoldEvent, Happening> {
  const onDay = (days: readonly string[], day: string | null) => days.length === 0 || days.some((d) => (day ?? '').startsWith(d))
  return matched(
    events,
    found,
    (g, e) => any(g.type).includes(e.type) && onDay(any(g.date), e.date),
    (g) => words(g.type, g.date),
    (e) => read(e, e.type, e.date),
  )
}

/** An open bound ("more than", "up to") agrees with anything, as long as the other one is right. */
function figures({ figures = [] }: Gold, found: readonly Figure[]): Matched<GoldFigure, Figure> {
  const bound = (g: Any<number>, value: number | null) => value === null || any(g).length === 0 || any(g).includes(value)
  return matched(
    figures,
    distinct(found, (f) => `${f.about} ${f.low} ${f.high}`),
    (g, f) =>
      any(g.about).includes(f.about) &&
      bound(g.low, f.low) &&
      bound(g.high, f.high) &&
      [...any(g.low), ...any(g.high)].some((n) => n === f.low || n === f.high),
    (g) => words(g.about, g.low, g.high),
    (f) => read(f, f.about, f.low, f.high),
  )
}

function conditions(g: GoldPosition, p: Position): Outcome {
  const either = any(g.or_conditions)
  const asked = [...new Set(any(g.conditions))]
  const missed = asked.filter((c) => !p.conditions.includes(c))
  const extra = p.conditions.filter((c) => !asked.includes(c) && !either.includes(c))
  return {
    hit: asked.length - missed.length,
    missed: missed.length,
    extra: extra.length,
    errors: [...missed.map((c) => `missed ${c}`), ...extra.map((c) => `extra ${c}`)].map((what) => read(p, what, 'of', p.party, p.measure)),
  }
}

/** The family name is enough, however its accents are written. */
function speaker(g: GoldPosition, p: Position): Outcome {
  const said = folded(p.speaker ?? '')
  const right = any(g.speaker).some((name) => said.includes(folded(name).split(' ').at(-1) ?? ''))
  return verdict(right, read(p, p.party, p.measure, 'said by', p.speaker, 'instead of', g.speaker))
}

const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()

const verdict = (right: boolean, error: Fault): Outcome => ({
  hit: Number(right),
  missed: Number(!right),
  extra: 0,
  errors: right ? [] : [error],
})

const joined = (outcomes: readonly Outcome[]): Outcome => ({ ...sum(outcomes), errors: outcomes.flatMap(({ errors }) => errors) })

/** The last of those that are the same by `key`, where the first stands. */
const distinct = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => [...new Map(items.map((i) => [key(i), i])).values()]

const read = ({ quote }: Statement, ...what: readonly Any<string | number>[]): Fault => ({ what: words(...what), quote: quote.text })

const words = (...values: readonly Any<string | number>[]): string => values.map((value) => any(value).join('/') || '–').join(' ')
