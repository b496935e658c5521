import type { Clause } from './clause.ts'
import type { Frame } from './frame.ts'
import type { MeasureMention } from './mention.ts'
import { type Predicate, byGiving } from './predicate.ts'
import { elliptical, isProposal } from './ellipsis.ts'
import { cuesOf, predicateOf } from './predicates.ts'
import { specific } from './meant.ts'
import { children, within } from './sentence.ts'

/**
 * The measures that a clause's predicate is about: those in its clause, in the infinitives below it and in what it demands or
 * rejects; failing these, the one a relative clause describes, or those named just before that it speaks of by other words.
 */
export function measuresOf(frame: Frame, clause: Clause, predicate: Predicate): MeasureMention[] {
  const reached = scope(frame, clause, predicate)
  // "stünde bereit, um die Waffenruhe zu überwachen": where nothing else is named, what one is ready for
  const ready = predicate.stance === 'willing' && predicate.own && !byGiving(predicate)
  const aim = reached.length === 0 && ready ? purposes(frame, clause) : []
  const judges = predicate.stance === 'supports' || predicate.stance === 'opposes'
  const direct = attributed(predicate, [...reached, ...aim]).filter(
    (m) =>
      (!byGiving(predicate) || frame.grammar.gives(frame.sentence, clause, m)) && !(judges && frame.grammar.talkedAbout(frame.sentence, m)),
  )
  const named = direct.length > 0 ? direct : counted(frame, clause)
  const found = named.length > 0 ? named : [...described(frame, clause), ...elliptical(frame, clause, predicate)]
  if (found.length === 0) return []
  const tail = frame.grammar.tailNegation(frame.sentence, clause)
  return specific(frame, found).map((m) => resolved(frame, tail !== null && m.from > tail ? { ...m, denied: true } : m))
}

/** "die Stärkung der Armee und die mögliche Entsendung": what an attribute tells is told of its own measure only. */
function attributed({ tokens, traits }: Predicate, all: readonly MeasureMention[]): readonly MeasureMention[] {
  if (!traits.includes('attributive')) return all
  const own = new Set(all.filter((m) => tokens.some((i) => i >= m.from - 1 && i < m.to)).map((m) => m.measure))
  return all.filter((m) => own.has(m.measure))
}

const purposes = ({ grammar, sentence }: Frame, clause: Clause): MeasureMention[] =>
  children(sentence, clause.index)
    .filter((c) => c.kind === 'infinitive' && grammar.purpose(c))
    .flatMap((c) => sentence.measures.filter((m) => within(c, m)))

/** "Kanada stellt 500 Soldaten, Australien 200": a bare number is one of what a clause with the same verb names. */
function counted(frame: Frame, clause: Clause): readonly MeasureMention[] {
  const { clauses, measures, quantities } = frame.sentence
  const number = clause.verbs.lemma === '' ? undefined : quantities.find((q) => within(clause, q))
  if (!number) return []
  for (const other of clauses) {
    if (other === clause || other.verbs !== clause.verbs || !quantities.some((q) => q.unit === number.unit && within(other, q))) continue
    const named = measures.filter((m) => within(other, m))
    if (named.length > 0) return specific(frame, named).map((m) => ({ ...m, from: number.from, to: number.to, owner: null }))
  }
  return []
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
  if (!above || clause.kind === 'main' || clause.kind === 'fragment' || frame.grammar.conditional(above)) return false
  if (clause.kind === 'relative') return frame.agents.of(clause.index) === null && predicateOf(frame, above) !== null
  const stance = predicateOf(frame, above)?.stance ?? null
  if (stance === null || cuesOf(frame, above).length === 0) return false
  if (clause.kind === 'subordinate' && !frame.grammar.content(clause) && !frame.grammar.asks(clause)) return false
  if (turns(frame, clause, stance)) return false
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
  // "ob Truppen kommen, hängt vom Parlament ab": what it is about may stand before, what it depends on stands below
  if (predicate.traits.includes('depends'))
    return [
      ...own,
      ...children(sentence, clause.index)
        .filter((c) => grammar.asks(c) && (c.tokens[0] ?? 0) < (clause.tokens[0] ?? 0))
        .flatMap((c) => scope(frame, c, predicate)),
    ]
  const below = children(sentence, clause.index).filter(
    (c) => !grammar.purpose(c) && !grammar.conditional(c) && !(c.kind === 'infinitive' && grammar.mute(sentence, c)),
  )
  const taken = below.filter((c) => {
    if (c.kind === 'relative')
      return predicateOf(frame, c) === null || agents.of(c.index) === null || describesProposal(frame, c, predicate)
    return (
      (c.kind === 'infinitive' && !turns(frame, c, predicate.stance)) ||
      grammar.regards(c) ||
      (c.kind === 'subordinate' &&
        !c.sharesSubject &&
        ((rulesContent(c) && grammar.content(c)) ||
          (told && isOpen(predicate.stance) && grammar.asks(c)) ||
          (predicate.traits.includes('designs') && grammar.parenthetical(c))))
    )
  })
  return [...own, ...taken.flatMap((c) => scope(frame, c, predicate))]
}

/** "vermied eine Antwort, ob …": what is left open or hesitated about is asked below. */
const isOpen = (stance: Predicate['stance']): boolean => stance === 'considering' || stance === 'reluctant'

/** "ist bereit, auf Truppen zu verzichten": who promises to give nothing declines. */
const turns = (frame: Frame, clause: Clause, above: Predicate['stance']): boolean =>
  clause.kind === 'infinitive' &&
  (above === 'committed' || above === 'willing') &&
  cuesOf(frame, clause).length > 0 &&
  predicateOf(frame, clause)?.stance === 'declined'

/** "lehnt den Entwurf ab, in dem die Union Hilfe zusagt": who judges a proposal judges what it is described to hold. */
const describesProposal = (frame: Frame, relative: Clause, { own }: Predicate): boolean => {
  const first = relative.tokens[0] ?? 0
  return !own && [2, 3, 4].some((k) => isProposal(frame, first - k))
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
