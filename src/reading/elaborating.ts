import type { Clause } from './clause.ts'
import type { Echo } from './echo.ts'
import type { Frame } from './frame.ts'
import { fitting } from './fitting.ts'
import { specific } from './meant.ts'
import type { Told } from './mention.ts'
import type { Predicate } from './predicate.ts'
import { children, within } from './sentence.ts'

/** The rule of what is added so. */
export const ELABORATED = 'elaborated'

/** What a sentence says of measures without naming anybody, because the text around it tells whose they are. */
export const addedBy = (frame: Frame, here: readonly Told[]): Echo[] => [...elaborations(frame, here), ...aims(frame, here)]

/** "Dazu zählt eine Truppe", "Genannt werden Waffen": what sentences that name nobody add to what was promised or left open right before. */
function elaborations(frame: Frame, here: readonly Told[]): Echo[] {
  const { agents, discourse, grammar, sentence } = frame
  if (sentence.question || here.length > 0 || discourse.toldAgo > 0 || sentence.measures.length === 0) return []
  const last = discourse.told.at(-1)
  if (!last || !GIVES.has(last.stance)) return []
  const all = discourse.told.filter((t) => t.measure === last.measure && t.stance === last.stance)
  // what a body of states agrees on with others is the body's to carry out
  const bodies = all.filter((t) => frame.groups.has(t.party))
  const holders = bodies.length > 0 ? bodies : all
  return sentence.clauses.flatMap((clause): Echo[] => {
    if (clause.kind !== 'main' || clause.negations.length > 0 || !grammar.adding(sentence, clause)) return []
    if ((agents.of(clause.index)?.parties.length ?? 0) > 0) return []
    const [at = 0] = clause.verbs.tokens
    return named(frame, clause).flatMap((measure) =>
      holders.flatMap(({ party, stance }) => {
        const predicate: Predicate = { stance, rule: ELABORATED, traits: [], tokens: [at], own: true, demanded: false }
        return fitting(frame, party, stance, true, measure.measure).map((holding) => ({ clause, predicate, measure, holding }))
      }),
    )
  })
}

/** "Die Planungen der Koalition haben vier Ziele: Der Luftraum müsse sicher sein, …": what a plan of the body of states is for. */
function aims(frame: Frame, here: readonly Told[]): Echo[] {
  const { agents, discourse, grammar, roles, sentence } = frame
  if (!discourse.bodied || sentence.question || here.length > 0 || sentence.measures.length === 0) return []
  const heading = sentence.clauses.find((c) => grammar.aims(sentence, c))
  if (!heading) return []
  return sentence.clauses.flatMap((clause): Echo[] => {
    if (clause.index <= heading.index || clause.kind !== 'main' || clause.negations.length > 0) return []
    if ((agents.of(clause.index)?.parties.length ?? 0) > 0) return []
    const [at = clause.tokens[0] ?? 0] = clause.verbs.tokens
    const predicate: Predicate = { stance: 'willing', rule: 'aimed-at', traits: [], tokens: [at], own: true, demanded: false }
    return named(frame, clause).map((measure) => ({
      clause,
      predicate,
      measure,
      holding: { party: roles.body, stance: 'willing', assumed: false },
    }))
  })
}

const GIVES = new Set(['committed', 'willing', 'considering'])

/** The measures that a clause names, not those that only tell again what the one before was about. */
const named = (frame: Frame, clause: Clause) =>
  specific(
    frame,
    frame.sentence.measures.filter((m) => !m.weak && m.measure !== frame.roles.general && within(clause, m)),
  ).filter((m) => !children(frame.sentence, clause.index).some((c) => within(c, m)))
