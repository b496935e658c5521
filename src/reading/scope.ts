import type { Clause } from './clause.ts'
import type { Frame } from './frame.ts'
import type { MeasureMention } from './mention.ts'
import type { Predicate } from './predicate.ts'
import { elliptical } from './ellipsis.ts'
import { cuesOf, predicateOf } from './predicates.ts'
import { children, within } from './sentence.ts'

/**
 * The measures that a clause's predicate is about: those in its clause, in the infinitives below it and in what it demands or
 * rejects; failing these, the one a relative clause describes, or those named just before that it speaks of by other words.
 */
export function measuresOf(frame: Frame, clause: Clause, predicate: Predicate): MeasureMention[] {
  const direct = scope(frame, clause, predicate).filter(
    (m) => !predicate.rule.startsWith('giving') || frame.grammar.gives(frame.sentence, clause, m),
  )
  const found = direct.length > 0 ? direct : [...described(frame, clause), ...elliptical(frame, clause, predicate)]
  const tail = frame.grammar.tailNegation(frame.sentence, clause)
  return specific(frame, found).map((m) => resolved(frame, tail !== null && m.from > tail ? { ...m, denied: true } : m))
}

/** "Soldaten, die nach einem Frieden kommen sollen": a relative clause speaks of the measure right before it. */
export function described({ sentence }: Frame, clause: Clause): MeasureMention[] {
  if (clause.kind !== 'relative') return []
  const first = clause.tokens[0] ?? 0
  return sentence.measures.filter((m) => m.to <= first && first - m.to <= 2).slice(-1)
}

/** Whether what a clause says is read with the clause above it, which demands, rejects or leaves it open. */
export function governed(frame: Frame, clause: Clause): boolean {
  const above = clause.parent === null ? undefined : frame.sentence.clauses[clause.parent]
  if (!above || clause.kind === 'main' || frame.grammar.conditional(above)) return false
  if (clause.kind === 'relative') return frame.agents.of(clause.index) === null && predicateOf(frame, above) !== null
  const stance = predicateOf(frame, above)?.stance ?? null
  if (stance === null || cuesOf(frame, above).length === 0) return false
  return clause.kind === 'infinitive' || ['demands', 'opposes', 'considering', 'declined'].includes(stance)
}

function scope(frame: Frame, clause: Clause, predicate: Predicate): MeasureMention[] {
  const { agents, grammar, sentence } = frame
  const own = sentence.measures.filter((m) => within(clause, m))
  const told = predicate.demanded || cuesOf(frame, clause).length > 0
  const judged = !['committed', 'willing', 'reluctant'].includes(predicate.stance)
  // "vereinbart wurde, dass Firmen Drohnen bauen": where nobody is named, what is told below is what is promised
  const rulesContent = (c: Clause): boolean =>
    told && (judged || (clause.verbs.passive && agents.of(clause.index) === null && grammar.content(c)))
  if (predicate.traits.includes('depends')) return own
  const below = children(sentence, clause.index).filter((c) => !grammar.purpose(c) && !grammar.conditional(c))
  const taken = below.filter((c) => {
    if (c.kind === 'relative') return predicateOf(frame, c) === null || agents.of(c.index) === null
    return (
      c.kind === 'infinitive' ||
      (c.kind === 'subordinate' &&
        !c.sharesSubject &&
        rulesContent(c) &&
        (predicate.stance === 'considering' || !grammar.mute(sentence, c)))
    )
  })
  return [...own, ...taken.flatMap((c) => scope(frame, c, predicate))]
}

/**
 * "eine Teilnahme" after "Friedensmission": the general word means the particular measure named just before; so it does in the sentence
 * after, where it takes it up ("die Zusage", "zieht mit").
 */
function resolved({ discourse, grammar, roles, sentence }: Frame, measure: MeasureMention): MeasureMention {
  if (!measure.weak || measure.measure !== roles.general) return measure
  const before = sentence.measures.filter((m) => m.to <= measure.from && m.measure !== roles.general).at(-1)
  if (before !== undefined) return { ...measure, measure: before.measure }
  const named = discourse.measures.filter((m) => m !== roles.general)
  const [only] = named
  return only !== undefined && named.length === 1 && grammar.takesUp(sentence, measure) ? { ...measure, measure: only } : measure
}

/** One mention a measure. The general measure yields to the particular ones beside it, a sum of money to what it buys. */
export function specific(frame: Frame, all: readonly MeasureMention[]): MeasureMention[] {
  const { grammar, roles, sentence } = frame
  const between = (a: MeasureMention, b: MeasureMention) => sentence.tokens.slice(a.to, b.from)
  const listed = (m: MeasureMention) => all.some((n) => n.measure !== roles.general && n.from > m.to && grammar.lists(between(m, n)))
  const given = all.filter((m) => !(grammar.recipient(sentence, m) && all.some((n) => n !== m && !grammar.recipient(sentence, n))))
  // "hilft mit Kampfjets bei der Luftüberwachung": what is done, not what it is done with;
  // "unter der Bedingung einer amerikanischen Rückendeckung": what must hold first is not what is given
  const free = given.filter(
    (m) => !tied(frame, m) && !(grammar.instrument(sentence, m) && given.some((n) => grammar.helpedWith(sentence, n))),
  )
  const spent = (m: MeasureMention): boolean =>
    given.some(
      (n, k) => n !== m && n.measure !== roles.general && grammar.bought(sentence, n) && !grammar.lists(between(given[k - 1] ?? n, n)),
    )
  const measures = (free.length > 0 ? free : given).filter(
    (m, i) => m.measure !== roles.money || !(spent(m) || buys(frame, given[i - 1], m) || buys(frame, m, given[i + 1])),
  )
  // "Sicherheitsgarantien und Militärhilfe": named beside the particular one, the general one is meant as well
  const particular = measures.filter((m) => m.measure !== roles.general || (!m.weak && listed(m)))
  const chosen = particular.length > 0 ? particular.map((m) => ({ ...m, owner: handedOn(frame, measures, m) ?? m.owner })) : measures
  const plainFirst = [...chosen].sort((a, b) => Number(a.weak) - Number(b.weak))
  return [...Map.groupBy(plainFirst, (m) => m.measure).values()].flatMap(([first, ...same]) =>
    first ? [{ ...first, owner: first.owner ?? same.find((m) => m.owner !== null)?.owner ?? null }] : [],
  )
}

/** Whether a measure's words tell a condition, tied to the clause by what stands before them. */
const tied = ({ sentence }: Frame, m: MeasureMention): boolean =>
  sentence.conditions.some((c) => c.from < m.to && m.from < c.to && c.tie?.kind === 'phrase')

/** "eine italienische Beteiligung an einer Truppe": the force is Italy's part, though the adjective stands at the general word. */
function handedOn(frame: Frame, measures: readonly MeasureMention[], m: MeasureMention): MeasureMention['owner'] {
  const { grammar, roles, sentence } = frame
  const general = measures.find(
    (g) => g.measure === roles.general && g.owner !== null && g.to < m.from && m.from - Math.max(g.to, g.owner.to) <= 4,
  )
  if (m.owner?.parties.some((p) => !frame.groups.has(p))) return null
  return general && (grammar.governs(sentence, general.to) || grammar.governs(sentence, general.owner?.to ?? general.to))
    ? general.owner
    : null
}

/** "zwei Milliarden Euro Militärhilfe", "Munition für zwei Milliarden Euro": a sum is that of what it is for. */
function buys({ grammar, roles, sentence }: Frame, a: MeasureMention | undefined, b: MeasureMention | undefined): boolean {
  if (!a || !b || b.from < a.to || a.measure === b.measure || a.measure === roles.general || b.measure === roles.general) return false
  const between = sentence.tokens.slice(a.to, b.from)
  return between.length <= (a.measure === roles.money ? 1 : 4) && between.every((t) => t.kind !== 'mark' && !grammar.lists([t]))
}
