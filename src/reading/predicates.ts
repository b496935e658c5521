import type { Stance } from '../model/statement.ts'
import type { Clause } from './clause.ts'
import type { Cued, CueHit, Cues } from './cue.ts'
import { type Frame, OWN } from './frame.ts'
import type { Modality } from './pack.ts'
import { type Predicate, byGiving } from './predicate.ts'
import { type Sentence, children } from './sentence.ts'
import { rejected } from './trace.ts'

const STANCE_OF = { gives: 'committed', intends: 'willing', may: 'willing', must: 'demands', not: 'declined' } as const

/** What a clause predicates: the first cue row that fires, else a verb of giving in its modality. */
export function predicateOf(frame: Frame, clause: Clause): Predicate | null {
  const known = frame.predicates[clause.index]
  return known !== undefined ? known : (frame.predicates[clause.index] = predicated(frame, clause))
}

/** A quick no for most clauses, where nobody asks for the reason: neither a cue stands in them nor a verb of giving. */
export const predicatesNothing = (frame: Frame, clause: Clause): boolean =>
  cuesOf(frame, clause).length === 0 && modalityOf(frame, clause, true) === null && modalityOf(frame, clause, false) === null

function predicated(frame: Frame, clause: Clause): Predicate | null {
  const { agents, grammar, sentence } = frame
  const none = (why: string): null => (rejected(frame, clause, null, why), null)
  if (frame.note === null && predicatesNothing(frame, clause)) return null
  if (grammar.partial(sentence, clause)) return none('its negation leaves open of whom it is said')
  if (grammar.past(sentence, clause)) return none('it tells what was, and is so no longer')
  if (grammar.speculates(sentence, clause)) return none('it only guesses')
  const inner = innerNegations(frame, clause).filter((i) => grammar.negates(sentence, i))
  const negations = [...clause.negations.filter((i) => grammar.negates(sentence, i)), ...inner]
  for (const hit of cuesOf(frame, clause)) {
    // "in der Debatte": the noun alone only tells when or where
    const [only] = hit.tokens
    if (hit.tokens.length === 1 && only !== undefined && !clause.verbs.tokens.includes(only) && grammar.circumstance(sentence, only))
      continue
    // "nennt Putins Zusagen leer": whose the noun is, it is his word
    if (ofAnother(frame, clause, hit)) continue
    // "auf Wunsch Kiews": what stands in a condition is not what is said
    if (sentence.conditions.some(({ tie, to }) => tie?.kind === 'phrase' && hit.tokens.every((i) => tie.start <= i && i < to))) continue
    const others = negations.filter((i) => !hit.tokens.includes(i))
    // who has resolved to give nothing does not hesitate
    const resolved = hit.row.stance === 'committed' && inner.length > 0 && others.every((i) => inner.includes(i))
    const stance = resolved ? 'declined' : others.length > 0 ? hit.row.negated : hit.row.stance
    // "lehnt es ab, Truppen auszuschließen": who refuses to refuse leaves it open
    if (stance === 'declined' && refusesBelow(frame, clause)) return inMood(frame, clause, fired(hit, 'considering', others))
    if (stance) return inMood(frame, clause, fired(hit, stance, others))
    if (hit.row.stance !== null && others.length > 0) return (rejected(frame, clause, hit.row.name, 'negated it tells no stance'), null)
  }
  if (clause.kind === 'infinitive' && (clause.marker !== '' || !underSaying(frame, clause))) return null
  const modality = modalityOf(frame, clause, negations.length > 0)
  if (modality === null) return null
  if (modality === 'not' && grammar.limited(sentence, clause)) return none('it is denied of one place or time only')
  const must =
    modality === 'must' ||
    grammar.demanded(sentence, clause) ||
    (agents.of(clause.index) === null && modality !== 'not' && grammar.wished(sentence, clause))
  // what is only said in an infinitive is an intention: "erklärte, Truppen zu entsenden"
  const said = clause.kind === 'infinitive' && modality === 'gives' ? 'intends' : modality
  return inMood(frame, clause, {
    stance: must ? 'demands' : STANCE_OF[said],
    rule: `giving-${said}`,
    // a bare line says it of somebody only
    traits: clause.kind === 'fragment' && modality === 'intends' ? ['personal'] : [],
    tokens: [...clause.verbs.tokens, ...negations],
    own: !must,
    demanded: must,
  })
}

/** How a clause's verb of giving stands; a line without a verb denies what it names or says yes to it. */
function modalityOf({ grammar, sentence }: Frame, clause: Clause, negated: boolean): Modality {
  if (clause.kind !== 'fragment') return grammar.modality(clause, negated)
  if (negated) return 'not'
  return grammar.affirms(sentence, clause) ? 'intends' : grammar.modality(clause, false)
}

/** The rows that fire in a clause: what its verb says of others' giving first, since it outweighs the nouns of its object ("begrüßt die Zusage"). */
export function cuesOf(frame: Frame, clause: Clause): readonly CueHit[] {
  const known = frame.cues[clause.index]
  if (known) return known
  const judges = ({ row, tokens }: CueHit) =>
    row.stance !== null && !GIVES.has(row.stance) && tokens.some((i) => clause.verbs.tokens.includes(i))
  if (!opensAny(frame, clause, frame.grammar.cues)) return (frame.cues[clause.index] = [])
  const standing = { tokens: frame.sentence.tokens, members: clause.tokens, verbs: clause.verbs.tokens }
  const hits = frame.grammar.cues.table.find(lemmasOf(frame, clause), standing)
  if (hits.length > 1) hits.sort((a, b) => Number(judges(b)) - Number(judges(a)))
  return (frame.cues[clause.index] = hits)
}

/** A quick no for the cues of a clause: whether one of its words or its verb put together can begin any. */
export function opensAny<R extends Cued>({ sentence }: Frame, { tokens, verbs }: Clause, { opens, table }: Cues<R>): boolean {
  for (const i of tokens) {
    const token = sentence.tokens[i]
    if (token && opens(token)) return true
  }
  const { lemma, modal } = verbs
  return table.opens(lemma) || (modal !== null && (table.opens(modal) || table.opens(`${modal}!`)))
}

const GIVES: ReadonlySet<Stance> = new Set<Stance>(['committed', 'willing', 'considering', 'reluctant'])

const fired = ({ row, tokens }: CueHit, stance: Stance, negations: readonly number[]): Predicate => ({
  stance,
  rule: row.name,
  traits: row.traits ?? [],
  tokens: [...tokens, ...negations],
  own: OWN.has(stance),
  demanded: false,
})

/** What must be promised is demanded; what a question asks is left open. */
function inMood(frame: Frame, clause: Clause, predicate: Predicate): Predicate | null {
  // who can count on something demands nothing
  if (predicate.stance === 'demands' && clause.verbs.modal !== null && frame.grammar.permits(clause.verbs.modal)) return null
  // "erst dann könne man zustimmen": not before what is told to come first
  const then = clause.verbs.modal !== null && frame.grammar.permits(clause.verbs.modal) && frame.grammar.resumes(frame.sentence, clause)
  if (predicate.stance === 'supports' && then) return null
  // "die Soldaten dürften nicht aus Polen kommen": forbidden, not declined
  if (predicate.stance === 'declined' && clause.verbs.modal !== null && frame.grammar.forbids(clause.verbs.modal)) return null
  // "das Parlament müsse zustimmen" is a condition
  if (predicate.stance === 'supports' && clause.verbs.modal !== null && frame.grammar.obliges(clause.verbs.modal)) return null
  // "weil der Beitrag von Kanada selbst käme": what would be so is promised by nobody
  if (
    predicate.stance === 'committed' &&
    !byGiving(predicate) &&
    clause.verbs.mood === 'subjunctive2' &&
    clause.verbs.tense === 'present' &&
    clause.verbs.modal === null
  )
    return null
  const promised = predicate.stance === 'committed' || predicate.stance === 'willing'
  if (promised && clause.verbs.modal !== null && frame.grammar.obliges(clause.verbs.modal))
    return { ...predicate, stance: 'demands', own: false, demanded: true }
  // "die Zusagen könnten Ausrüstung umfassen"
  if (predicate.stance === 'committed' && clause.verbs.modal !== null && frame.grammar.permits(clause.verbs.modal))
    return { ...predicate, stance: 'willing' }
  return promised && frame.sentence.question ? { ...predicate, stance: 'considering' } : predicate
}

/** "kündigte an, keine Soldaten zu entsenden": the negation of the infinitive is that of what is announced. */
const innerNegations = (frame: Frame, clause: Clause): number[] =>
  children(frame.sentence, clause.index)
    .filter((c) => c.kind === 'infinitive' && c.marker === '')
    .flatMap((c) => c.negations)

/** Whether the words of a stance are a noun alone that belongs to somebody else than who acts; what it says of him is read by itself. */
function ofAnother({ agents, grammar, sentence }: Frame, clause: Clause, { row, tokens }: CueHit): boolean {
  const [noun] = tokens
  if (noun === undefined || tokens.length > 1 || clause.verbs.tokens.includes(noun) || row.stance === null || !OWN.has(row.stance))
    return false
  const owner = sentence.parties.find(
    (p) =>
      (p.head === noun && (p.role === 'genitive' || p.role === 'attribute')) || (p.from === noun + 2 && grammar.originates(p.preposition)),
  )
  const agent = owner ? agents.of(clause.index) : null
  return agent !== null && owner !== undefined && agent.parties.length > 0 && !owner.parties.some((p) => agent.parties.includes(p))
}

/** Whether the words of a stance in an infinitive below refuse by themselves. */
const refusesBelow = (frame: Frame, clause: Clause): boolean =>
  children(frame.sentence, clause.index).some((c) => {
    const below = c.kind === 'infinitive' && c.marker === '' ? predicateOf(frame, c) : null
    return below?.stance === 'declined' && !byGiving(below)
  })

/** "bekräftigt, keine Soldaten zu entsenden": what is said in the infinitive is said by the one above. */
function underSaying(frame: Frame, clause: Clause): boolean {
  const above = clause.parent === null ? undefined : frame.sentence.clauses[clause.parent]
  return above !== undefined && frame.grammar.saying.has(above.verbs.lemma)
}

/** Where the measure's noun phrase begins: in "die geplante Truppe" nothing is planned by whoever welcomes it. */
function phraseStart({ tokens }: Sentence, from: number): number {
  let start = from
  while (tokens[start - 1]?.readings.some((r) => r.class === 'adjective' && r.form === 'inflected')) start--
  return start
}

/** Of each token of a sentence, whether it is inside the name of a party or a measure. */
export function namedIn(sentence: Sentence): readonly boolean[] {
  const named = sentence.tokens.map(() => false)
  for (const { from, to, parties, person } of sentence.parties) if (parties.length > 0 || person !== null) named.fill(true, from, to)
  for (const { from, to, weak } of sentence.measures) if (to - from === 1 && !weak) named.fill(true, phraseStart(sentence, from), to)
  return named
}

/** Lemmas of a clause that may be cues, with their tokens: not those inside the names of parties and measures. */
export function lemmasOf(frame: Frame, clause: Clause): Map<string, number> {
  const { sentence } = frame
  const { finite, lemma, modal, tokens: verbs } = clause.verbs
  const lemmas = new Map<string, number>()
  // a modal without another verb is a verb by itself: "will Garantien" is not "will garantieren"
  if (modal !== null && finite !== null) lemmas.set(modal === lemma ? `${modal}!` : modal, finite)
  if (lemma !== '') lemmas.set(lemma, verbs[0] ?? clause.tokens[0] ?? 0)
  for (const i of clause.tokens) {
    const token = sentence.tokens[i]
    // the separated particle of "stellt … bereit" is no readiness
    if (i !== finite && verbs.includes(i) && token && lemma.startsWith(token.lower)) continue
    if (!token || frame.named[i]) continue
    if (verbs.includes(i)) {
      for (const r of token.readings) if (r.class === 'adjective' && !lemmas.has(r.lemma)) lemmas.set(r.lemma, i)
    } else for (const word of token.lemmas) if (!lemmas.has(word)) lemmas.set(word, i)
    const stands = frame.grammar.pronominal(token.lower)
    if (stands !== null && !lemmas.has(stands)) lemmas.set(stands, i)
  }
  return lemmas
}
