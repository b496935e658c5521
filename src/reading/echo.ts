import type { Stance } from '../model/statement.ts'
import type { Clause } from './clause.ts'
import { type Frame, OWN } from './frame.ts'
import type { EchoRow } from './echorow.ts'
import { type Holding, fitting } from './fitting.ts'
import type { MeasureMention, Told } from './mention.ts'
import type { Predicate } from './predicate.ts'
import { lemmasOf, opensAny } from './predicates.ts'
import { within } from './sentence.ts'

/** What a clause takes over of what was told before it. */
export interface Echo {
  readonly clause: Clause
  readonly predicate: Predicate
  readonly measure: MeasureMention
  readonly holding: Holding
}

/** More words than a clause has that only says that somebody does the same. */
const BRIEF = 16

/** "Auch London zieht mit", "Ebenso Norwegen": the stances that clauses take over from those told before them, `here` in their own sentence. */
export function echoes(frame: Frame, here: readonly (Told & { readonly quote: { readonly end: number } })[]): Echo[] {
  const { discourse, sentence } = frame
  if (sentence.question) return []
  const holding = new Set(here.map((t) => t.party))
  return sentence.clauses.flatMap((clause): Echo[] => {
    const start = sentence.tokens[clause.tokens[0] ?? 0]?.start ?? 0
    const earlier = here.filter((t) => t.quote.end <= start)
    const told = earlier.length > 0 ? earlier : discourse.toldAgo <= 1 ? discourse.told : []
    const last = told.at(-1)
    if (!last || clause.kind === 'infinitive' || clause.kind === 'relative' || clause.tokens.length > BRIEF) return []
    const named = sentence.measures.filter((m) => !m.weak && within(clause, m))
    if (named.some((m) => told.every((t) => t.measure !== m.measure))) return []
    const hit = rowIn(frame, clause)
    const at = hit?.tokens[0]
    if (!hit || at === undefined || clause.negations.some((i) => !hit.tokens.includes(i) && !hit.row.verbless)) return []
    const parties = echoing(frame, clause).filter((p) => !holding.has(p) && !told.some((t) => t.party === p))
    const same = told.filter((t) => t.party === last.party && t.stance === last.stance)
    return parties.flatMap((party) =>
      same.flatMap(({ measure, stance: before }): Echo[] => {
        const stance = hit.row.opposite
          ? (hit.row.verbless === true || hit.row.denies === true) && OWN.has(before)
            ? (DENIED[before] ?? null)
            : OPPOSITE[before]
          : before
        if (stance === null) return []
        const own = OWN.has(stance)
        const predicate: Predicate = { stance, rule: hit.row.name, traits: [], tokens: hit.tokens, own, demanded: false }
        const mention = { from: at, to: at + 1, measure, weak: false, denied: false, self: false, ended: false, owner: null }
        return fitting(frame, party, stance, own, measure).map((holding) => ({ clause, predicate, measure: mention, holding }))
      }),
    )
  })
}

function rowIn(frame: Frame, clause: Clause): { readonly row: EchoRow; readonly tokens: readonly number[] } | undefined {
  if (!opensAny(frame, clause, frame.grammar.echoes)) return undefined
  const standing = { tokens: frame.sentence.tokens, members: clause.tokens, verbs: clause.verbs.tokens }
  return frame.grammar.echoes.table.find(lemmasOf(frame, clause), standing).find(({ row }) => !row.verbless || clause.verbs.lemma === '')
}

/** Who takes it over: who acts, else whom the clause names as the one it holds for ("gilt auch für Norwegen", "sieht es in Prag aus"). */
function echoing({ agents, grammar, sentence }: Frame, clause: Clause): readonly string[] {
  const agent = agents.of(clause.index)
  if (agent) return agent.onlooker ? [] : agent.parties
  const named = sentence.parties.filter((p) => within(clause, p) && !p.onlooker && (p.role === 'bare' || grammar.concerns(p)))
  return [...new Set(named.flatMap((p) => p.parties))]
}

/** What somebody holds who sees it differently. */
const OPPOSITE: Readonly<Record<Stance, Stance | null>> = {
  committed: 'opposes',
  willing: 'opposes',
  considering: null,
  reluctant: null,
  declined: 'supports',
  supports: 'opposes',
  demands: 'opposes',
  opposes: 'supports',
}

/** What somebody holds of whom it only says that he does not: "Portugal dagegen nicht". */
const DENIED: Readonly<Partial<Record<Stance, Stance>>> = { committed: 'declined', willing: 'declined' }
