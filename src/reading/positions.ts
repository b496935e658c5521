import type { Cue, Proposal, Stance } from '../model/statement.ts'
import { quote } from '../model/quote.ts'
import { type Agent, Agents } from './agents.ts'
import type { Clause } from './clause.ts'
import type { CueHit } from './cue.ts'
import type { Discourse, MeasureMention } from './mention.ts'
import type { Grammar } from './pack.ts'
import { type Sentence, children, within } from './sentence.ts'
import { type Voice, voiceOf } from './speakers.ts'

/** Who plays which part in the dossier: the engine knows nobody by name. */
export interface Roles {
  /** Whom the guarantee is for: gives nothing itself, demands and supports. */
  readonly receiver: string
  /** Against whom: what it declines it opposes, and it gives nothing. */
  readonly adversary: string
  /** The body that acts where a text names no one ("vorgesehen ist …"), if the text names it at all. */
  readonly body: string
  readonly groups: ReadonlySet<string>
  /** The measure that yields to every particular one beside it. */
  readonly general: string
}

interface Predicate {
  readonly stance: Stance
  readonly rule: string
  readonly tokens: readonly number[]
  readonly negated: boolean
  /** Whether the stance is one about what the party itself gives. */
  readonly own: boolean
  /** "must": demanded by whoever speaks, of whoever is the subject. */
  readonly demanded: boolean
}

const OWN: ReadonlySet<Stance> = new Set<Stance>(['committed', 'willing', 'considering', 'reluctant', 'declined'])

/** The positions that one sentence states. Agents, cues and measures are bound clause by clause. */
export function positions(sentence: Sentence, text: string, grammar: Grammar, discourse: Discourse, roles: Roles): { found: Stated[]; agents: Agents } {
  const agents = new Agents(sentence, grammar, discourse)
  const frame = new Frame(sentence, text, grammar, discourse, roles, agents)
  return { found: sentence.clauses.flatMap((clause) => frame.read(clause)), agents }
}

/** A position, and whether its party is only assumed to be the body that the text is about. */
export interface Stated {
  readonly proposal: Proposal
  readonly assumed: boolean
  /** Whether the measure's words mean it only in a report on the subject. */
  readonly weak: boolean
}

class Frame {
  readonly #sentence: Sentence
  readonly #text: string
  readonly #grammar: Grammar
  readonly #discourse: Discourse
  readonly #roles: Roles
  readonly #agents: Agents

  constructor(sentence: Sentence, text: string, grammar: Grammar, discourse: Discourse, roles: Roles, agents: Agents) {
    this.#sentence = sentence
    this.#text = text
    this.#grammar = grammar
    this.#discourse = discourse
    this.#roles = roles
    this.#agents = agents
  }

  read(clause: Clause): Stated[] {
    if (this.#grammar.conditional(clause) || this.#grammar.purpose(clause) || this.#grammar.mute(this.#sentence, clause)) return []
    const predicate = this.#predicate(clause)
    if (!predicate || this.#governed(clause)) return []
    const scope = this.#scope(clause, predicate)
    const measures = specific(scope.length > 0 ? scope : [...this.#described(clause), ...this.#elliptical(clause, predicate)], this.#roles.general).map((m) => this.#resolved(m))
    if (measures.length === 0) return []
    const voice = voiceOf(this.#sentence, clause, this.#agents, this.#grammar, this.#discourse)
    return measures.flatMap((measure) => this.#bind(clause, predicate, measure, voice))
  }

  /** What a clause predicates: the first cue row that fires, else a verb of giving in its modality. */
  #predicate(clause: Clause): Predicate | null {
    const inner = children(this.#sentence, clause.index).filter((c) => c.kind === 'infinitive' && c.marker === '').flatMap((c) => c.negations)
    const all = [...clause.negations, ...inner].filter((i) => this.#grammar.negates(this.#sentence, i))
    if (all.length < clause.negations.length && clause.negations.every((i) => !all.includes(i)) && this.#partial(clause)) return null
    for (const hit of this.#grammar.cues.find(this.#lemmas(clause))) {
      const negations = all.filter((i) => !hit.tokens.includes(i))
      const negated = negations.length > 0
      const stance = negated ? hit.row.negated : hit.row.stance
      if (stance) return this.#considered(this.#required(clause, { stance, rule: hit.row.name, tokens: [...hit.tokens, ...negations], negated, own: OWN.has(stance), demanded: false }))
      if (hit.row.stance !== null && negated) return null
    }
    if (clause.kind === 'infinitive' && (clause.marker !== '' || !this.#underSaying(clause))) return null
    const negations = all
    const negated = all.length > 0
    const modality = this.#grammar.modality(clause, negated)
    if (modality === null) return null
    const stance = STANCE_OF[modality]
    return this.#considered({ stance, rule: `giving-${modality}`, tokens: [...clause.verbs.tokens, ...negations], negated, own: modality !== 'must', demanded: modality === 'must' })
  }

  /** "bekräftigt, keine Soldaten zu entsenden": what is said in the infinitive is said by the one above. */
  #underSaying(clause: Clause): boolean {
    const above = clause.parent === null ? undefined : this.#sentence.clauses[clause.parent]
    return above !== undefined && this.#grammar.saying.has(above.verbs.lemma)
  }

  /** "nicht alle Länder": neither said of them nor denied. */
  #partial(clause: Clause): boolean {
    return clause.negations.some((i) => /^(?:all|jed)/.test(this.#sentence.tokens[i + 1]?.text ?? ''))
  }

  /** What must be given is demanded, not given. */
  #required(clause: Clause, predicate: Predicate): Predicate {
    if (clause.verbs.modal !== 'müssen' || !(predicate.stance === 'committed' || predicate.stance === 'willing')) return predicate
    return { ...predicate, stance: 'demands', own: false, demanded: true }
  }

  /** "Soldaten, die nach einem Frieden kommen sollen": a relative clause speaks of the measure right before it. */
  #described(clause: Clause): MeasureMention[] {
    if (clause.kind !== 'relative') return []
    const first = clause.tokens[0] ?? 0
    return this.#sentence.measures.filter((m) => m.to <= first && first - m.to <= 2).slice(-1)
  }

  /** Measures named just before that the clause speaks of without naming them: "die USA zögern", "lehnt solche Pläne ab". */
  #elliptical(clause: Clause, predicate: Predicate): MeasureMention[] {
    const { tokens } = this.#sentence
    const anaphor = clause.tokens.find((i) => tokens[i]?.lemmas.some((l) => this.#grammar.anaphors.has(l)))
    const brief = clause.tokens.length <= 5 && predicate.rule === 'reluctance'
    if (predicate.rule === 'target-or-threat') {
      const supposed = this.#sentence.measures.filter((m) => this.#sentence.clauses.some((c) => this.#grammar.conditional(c) && within(c, m)))
      if (supposed.length > 0) return supposed.slice(0, 1)
    }
    const proposal = anaphor !== undefined && tokens[anaphor]?.lemmas.some((l) => this.#grammar.proposals.has(l))
    if (!(brief || (anaphor !== undefined && ELLIPTICAL.has(predicate.rule)) || (proposal && predicate.rule === 'open-question'))) return []
    const above = clause.parent === null ? [] : this.#sentence.measures.filter((m) => m.to <= (clause.tokens[0] ?? 0) && !this.#sentence.clauses.some((c) => this.#grammar.purpose(c) && within(c, m)))
    const at = anaphor ?? clause.tokens[0] ?? 0
    const names = above.length > 0 ? above.map((m) => m.measure) : this.#discourse.measures
    return [...new Set(names)].map((measure) => ({ from: at, to: at + 1, measure, weak: false, owner: null }))
  }

  /** "eine Teilnahme" after "Friedensmission": the general word means the particular measure named just before. */
  #resolved(measure: MeasureMention): MeasureMention {
    if (!measure.weak || measure.measure !== this.#roles.general) return measure
    const before = this.#sentence.measures.filter((m) => m.to <= measure.from && m.measure !== this.#roles.general).at(-1)
    return before === undefined ? measure : { ...measure, measure: before.measure }
  }

  /** A question leaves open what it asks. */
  #considered(predicate: Predicate): Predicate {
    return this.#sentence.question && (predicate.stance === 'committed' || predicate.stance === 'willing') ? { ...predicate, stance: 'considering' } : predicate
  }

  /** Lemmas of a clause that may be cues: not those inside the names of parties and measures. */
  #lemmas(clause: Clause): Map<string, number> {
    const lemmas = new Map<string, number>()
    if (clause.verbs.modal !== null && clause.verbs.finite !== null) lemmas.set(clause.verbs.modal === clause.verbs.lemma ? `${clause.verbs.modal}!` : clause.verbs.modal, clause.verbs.finite)
    if (clause.verbs.lemma !== '') lemmas.set(clause.verbs.lemma, clause.verbs.tokens[0] ?? clause.tokens[0] ?? 0)
    const named = [...this.#sentence.parties, ...this.#sentence.measures.filter((m) => m.to - m.from === 1)]
    for (const i of clause.tokens) {
      if (named.some((m) => m.from <= i && i < m.to)) continue
      const token = this.#sentence.tokens[i]
      const verb = clause.verbs.tokens.includes(i)
      for (const lemma of (verb ? token?.readings.filter((r) => r.class === 'adjective').map((r) => r.lemma) : token?.lemmas) ?? []) if (!lemmas.has(lemma)) lemmas.set(lemma, i)
    }
    return lemmas
  }

  /** Whether what this clause says is what a clause above demands, rejects or leaves open: then that one is read instead. */
  #governed(clause: Clause): boolean {
    const above = clause.parent === null ? undefined : this.#sentence.clauses[clause.parent]
    if (above && clause.kind === 'relative') return this.#agents.of(clause.index) === null && this.#predicate(above) !== null
    if (!above || clause.kind === 'main' || clause.kind === 'relative' || this.#grammar.conditional(above)) return false
    const predicate = this.#cueOf(above)
    if (!predicate) return false
    return clause.kind === 'infinitive' || ['demands', 'opposes', 'considering', 'declined'].includes(predicate)
  }

  #cueOf(clause: Clause): Stance | null {
    const negated = clause.negations.some((i) => this.#grammar.negates(this.#sentence, i))
    const hit: CueHit | undefined = this.#grammar.cues.find(this.#lemmas(clause)).find((h) => (negated ? h.row.negated : h.row.stance) !== null)
    return hit ? (negated ? hit.row.negated : hit.row.stance) : null
  }

  /** The measures that a predicate is about: in its clause, in the infinitives that depend on it, in what it demands or rejects. */
  #scope(clause: Clause, predicate: Predicate): MeasureMention[] {
    const own = this.#sentence.measures.filter((m) => within(clause, m))
    const below = children(this.#sentence, clause.index).filter((c) => !this.#grammar.purpose(c) && !this.#grammar.conditional(c))
    const taken = below.filter((c) => c.kind === 'infinitive' || (c.kind === 'relative' && (this.#predicate(c) === null || this.#agents.of(c.index) === null)) || (c.kind === 'subordinate' && !['committed', 'willing', 'reluctant'].includes(predicate.stance) && (predicate.demanded || this.#grammar.cues.find(this.#lemmas(clause)).length > 0)))
    return [...own, ...taken.flatMap((c) => this.#scope(c, predicate))]
  }

  #bind(clause: Clause, predicate: Predicate, measure: MeasureMention, voice: Voice | null): Stated[] {
    const agent = this.#agents.of(clause.index)
    if (agent?.onlooker && !predicate.demanded) return []
    const bound = predicate.demanded ? this.#demanded(agent, measure, voice) : this.#held(clause, agent, this.#aimed(clause, predicate), measure)
    const speaker = voice?.name ?? (predicate.demanded ? null : (agent?.person ?? null))
    return bound.map(({ party, stance, assumed }) => ({ proposal: this.#proposal(clause, predicate, measure, party, stance, speaker), assumed: assumed ?? false, weak: measure.weak }))
  }

  /** To reject what others have put forward is to oppose it. */
  #aimed(clause: Clause, predicate: Predicate): Predicate {
    const proposal = clause.tokens.some((i) => this.#sentence.tokens[i]?.readings.some((r) => r.class === 'noun' && this.#grammar.proposals.has(r.lemma)))
    return predicate.rule === 'refusal' && proposal ? { ...predicate, stance: 'opposes', own: false } : predicate
  }

  /** "müsse": a demand of whoever says so; nobody's where nobody says it. */
  #demanded(agent: Agent | null, measure: MeasureMention, voice: Voice | null): Bound[] {
    if (!voice || voice.onlooker) return []
    const own = [...(agent?.parties ?? []), ...(measure.owner?.parties ?? [])]
    return voice.parties.filter((p) => !own.includes(p)).map((party) => ({ party, stance: 'demands' as const }))
  }

  #held(clause: Clause, agent: Agent | null, predicate: Predicate, measure: MeasureMention): Bound[] {
    const owner = this.#ownerOf(measure, agent)
    const acting = agent?.parties ?? []
    if (acting.length === 0) {
      const voiced = VOICED.has(predicate.stance) ? voiceOf(this.#sentence, clause, this.#agents, this.#grammar, this.#discourse) : null
      if (predicate.rule === 'target-or-threat') return [{ party: this.#roles.adversary, stance: 'opposes' }]
      if (owner.length > 0 && (clause.kind !== 'relative' || this.#described(clause).includes(measure))) return owner.flatMap((party) => this.#fitting(party, predicate.stance, true))
      if (voiced && !voiced.onlooker && voiced.parties.length > 0) return voiced.parties.flatMap((party) => this.#fitting(party, predicate.stance, true))
      return this.#impersonal(clause) && predicate.stance !== 'declined' && predicate.stance !== 'demands' && predicate.stance !== 'supports' && !(predicate.stance === 'considering' && measure.measure === this.#roles.general) ? [{ party: this.#roles.body, stance: predicate.stance, assumed: true }] : []
    }
    // to take part in a body's force is to give one's own
    const others = owner.some((p) => !this.#roles.groups.has(p)) && !owner.some((p) => acting.includes(p))
    if (others && predicate.rule.startsWith('giving')) return []
    if (NEEDS.has(predicate.rule) && !this.#saysSo(clause, acting)) return []
    const stance = others && predicate.own ? attitude(predicate.stance) : predicate.stance === 'supports' && owner.some((p) => acting.includes(p)) ? 'willing' : predicate.stance
    return acting.flatMap((party) => this.#fitting(party, stance, !others))
  }

  /** Whose the measure is; "die Stärkung der Ukraine" is not the receiver's own unless it is the one who acts. */
  #ownerOf(measure: MeasureMention, agent: Agent | null): readonly string[] {
    const owner = measure.owner?.parties ?? []
    return owner.includes(this.#roles.receiver) && !agent?.parties.includes(this.#roles.receiver) ? [] : owner
  }

  /** That somebody needs something is a demand only where it says so itself. */
  #saysSo(clause: Clause, acting: readonly string[]): boolean {
    const voice = voiceOf(this.#sentence, clause, this.#agents, this.#grammar, this.#discourse)
    return voice === null ? clause.kind === 'main' : voice.parties.some((p) => acting.includes(p))
  }

  /** Whether a clause without an agent speaks of what is planned or done by the body that the text is about. */
  #impersonal(clause: Clause): boolean {
    return clause.verbs.passive || clause.kind === 'fragment' || ['sein', 'sollen', 'stehen', 'bleiben', 'geben', 'umfassen', 'vorsehen', 'enthalten', 'beinhalten', 'skizzieren', 'gelten', 'gehören'].includes(clause.verbs.lemma) || clause.verbs.lemma === ''
  }

  /** What a stance is in the mouth of this party: the adversary opposes, the receiver demands, nobody else changes. */
  #fitting(party: string, stance: Stance | null, own: boolean): Bound[] {
    if (stance === null) return []
    if (party === this.#roles.adversary) {
      if (stance === 'declined' || stance === 'reluctant' || stance === 'opposes') return [{ party, stance: 'opposes' }]
      return stance === 'demands' ? [{ party, stance }] : []
    }
    if (party === this.#roles.receiver) {
      if (stance === 'declined' || stance === 'opposes') return [{ party, stance: 'opposes' }]
      return stance === 'demands' || stance === 'supports' ? [{ party, stance }] : []
    }
    return [{ party, stance: !own && stance === 'declined' ? 'opposes' : stance }]
  }

  #proposal(clause: Clause, predicate: Predicate, measure: MeasureMention, party: string, stance: Stance, speaker: string | null): Proposal {
    const { tokens } = this.#sentence
    const conditions = stance === 'declined' || stance === 'opposes' || stance === 'supports' ? [] : this.#conditions(clause)
    const span = [...clause.tokens, measure.from, measure.to - 1]
    const start = tokens[Math.min(...span)]?.start ?? this.#sentence.start
    const end = tokens[Math.max(...span)]?.end ?? this.#sentence.end
    const cue = (role: Cue['role'], sense: string, from: number, to: number): Cue => ({
      ...quote(this.#text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0), role, sense,
    })
    return {
      kind: 'position',
      party,
      measure: measure.measure,
      stance,
      conditions: [...new Set(conditions.map((c) => c.condition))],
      quantity: null,
      place: null,
      speaker,
      via: this.#grammar.medium(this.#sentence),
      rule: predicate.rule,
      quote: quote(this.#text, start, end),
      also: [],
      cues: [
        ...[...new Set(predicate.tokens)].sort((a, b) => a - b).map((i) => cue('cue', predicate.rule, i, i + 1)),
        cue('measure', measure.measure, measure.from, measure.to),
        ...conditions.map((c) => cue('condition', c.condition, c.from, c.to)),
      ],
    }
  }

  /** Conditions tied to a clause: in conditional clauses beside, above or below it, or marked by a preposition in it. */
  #conditions(clause: Clause): Sentence['conditions'] {
    const { clauses, conditions } = this.#sentence
    return conditions.filter((c) => {
      const place = clauses.find((k) => within(k, c))
      if (!place) return false
      if (this.#grammar.conditional(place)) return related(this.#sentence, clause, place)
      return (related(this.#sentence, clause, place) || place === clause) && this.#grammar.conditionMarked(this.#sentence, c.from, c.to)
    })
  }
}

interface Bound {
  readonly party: string
  readonly stance: Stance
  readonly assumed?: boolean
}

/** Rules for what a party needs or can count on. */
const VOICED: ReadonlySet<Stance> = new Set<Stance>(['reluctant', 'opposes'])
const NEEDS = new Set(['need'])

const ELLIPTICAL = new Set(['ruled-out', 'target-or-threat', 'refusal', 'premature', 'reluctance', 'support', 'opposition'])

const STANCE_OF = { gives: 'committed', intends: 'willing', may: 'willing', must: 'demands', not: 'declined' } as const

/** What a stance about one's own giving is, when it is about what somebody else gives. */
function attitude(stance: Stance): Stance | null {
  if (stance === 'committed' || stance === 'willing') return 'supports'
  return stance === 'considering' ? null : 'opposes'
}

/** The general measure yields to every particular one beside it. */
function specific(measures: readonly MeasureMention[], general: string): readonly MeasureMention[] {
  const particular = measures.filter((m) => m.measure !== general)
  const aid = measures.filter((m, i) => !(sumOf(measures[i + 1], m)))
  if (aid.length < measures.length) return specific(aid, general)
  const owner = measures.find((m) => m.owner !== null)?.owner ?? null
  const chosen = particular.length > 0 ? particular.map((m) => (m.owner === null && particular.length < measures.length ? { ...m, owner } : m)) : measures
  return chosen.filter((m, i) => chosen.findIndex((n) => n.measure === m.measure) === i)
}

/** "zwei Milliarden Euro weitere Militärhilfe": the sum is that of what is named right behind it. */
const sumOf = (aid: MeasureMention | undefined, sum: MeasureMention): boolean => aid !== undefined && sum.measure === 'funding' && aid.measure === 'arms' && aid.from - sum.to <= 1

/** Whether two clauses hang together: one above the other, or both under the same one. */
function related(sentence: Sentence, a: Clause, b: Clause): boolean {
  const above = (c: Clause): number[] => {
    const chain: number[] = []
    for (let at: number | null = c.index; at !== null && !chain.includes(at); at = sentence.clauses[at]?.parent ?? null) chain.push(at)
    return chain
  }
  const ofA = above(a)
  return above(b).some((index) => ofA.includes(index))
}
