import { NOT_UNDERSTOOD } from '../model/alternatives.ts'
import { ELABORATED } from './elaborating.ts'
import { isProposal } from './ellipsis.ts'
import type { Frame } from './frame.ts'
import { type Load, load, loadOf, withLoad } from './load.ts'
import type { Roles } from '../model/dossier.ts'
import type { Stated } from './positions.ts'
import { hostOf } from './reach.ts'
import { upwards } from './sentence.ts'
import { attributed } from './speakers.ts'
import type { Tied } from './tie.ts'

/** How many sentences that state nothing may stand between a position and what a later one adds to it. */
const REACH = 2
const FAR = 6
/** How many positions back "der Beitrag" can mean. */
const RECENT = 6

/** What sentences add to one another: conditions and speakers of the positions stated last, and conditions of those that come. */
export class Carrying {
  readonly #settled: Stated[] = []
  #last: readonly Stated[] = []
  /** What was told of the same party in the sentences right before: "beides" means it too. */
  #row: readonly Stated[] = []
  /** Sentences since the last position. */
  #gap = 0
  /** The conditions of the sentence before. */
  #told: Load | null = null
  /** Whether the sentence before asked for the positions stated last. */
  #asking = false
  /** What a question or a need puts before the answer. */
  #ahead: { readonly load: Load; readonly answered: boolean } | null = null

  /** A paragraph ends: only a sentence that points back speaks on about its positions. */
  paragraph(): void {
    this.#gap = Math.max(this.#gap, REACH)
    this.#told = null
    if (this.#ahead?.answered === false) this.#ahead = null
  }

  /** Takes the positions that a sentence states. */
  take(frame: Frame, stated: readonly Stated[]): void {
    const own = stated.map((s) => s.proposal)
    const before = (this.#asking ? answered(frame, this.#last) : this.#last)
      .map((s) => {
        const speaker = attributed(frame, s.proposal, own, this.#gap === 0)
        return speaker === s.proposal.speaker ? s : { ...s, proposal: { ...s.proposal, speaker } }
      })
      .flatMap((s) => (s.assumed && this.#gap === 0 ? claimed(frame, s) : [s]))
    if (stated.length === 0) {
      if (frame.grammar.sumsAll(frame.sentence)) this.#waitAll(frame)
      const added = addedTo(frame, before, this.#gap)
      if (added && this.#row.length > 0 && frame.grammar.sumsUp(frame.sentence))
        this.#row = addedTo(frame, this.#row, this.#gap) ?? this.#row
      this.#last = added ?? before
      this.#gap = added ? 0 : this.#gap + 1
    } else {
      const here = this.#led(frame, stated)
      this.#settled.push(...this.#row, ...before)
      const recent = this.#settled.splice(-RECENT)
      const told = this.#gap <= REACH ? particular(frame, recent, here) : recent
      const party = this.#gap === 0 ? here[0]?.proposal.party : undefined
      const row = told.findLastIndex((s) => s.proposal.party !== party) + 1
      this.#row = told.slice(row)
      this.#settled.push(...told.slice(0, row))
      this.#last = here
      this.#gap = 0
    }
    this.#asking = stated.length > 0 && frame.sentence.question
    this.#ahead = ahead(frame, stated)
    this.#told = frame.tied.length > 0 ? load(frame, frame.tied) : null
  }

  /** "Gelten würde all dies erst nach einem Abkommen": for all that was promised before and waits for nothing yet. */
  #waitAll(frame: Frame): void {
    const tied = frame.sentence.question ? [] : frame.tied
    if (tied.length === 0) return
    const more = load(frame, tied)
    const waiting = (s: Stated): Stated =>
      s.proposal.conditions.length > 0 || s.proposal.stance === 'considering' ? s : (withLoad([s], more)[0] ?? s)
    this.#settled.splice(0, Infinity, ...this.#settled.map(waiting))
    this.#row = this.#row.map(waiting)
    this.#last = this.#last.map(waiting)
  }

  /** All positions in the order of their sentences. */
  all({ general }: Roles): Stated[] {
    const told = [...this.#settled, ...this.#row, ...this.#last]
    return told.map((s, at) => particularly(s, told.slice(at + 1, at + RECENT), general))
  }

  /** "Und wenn die Waffen schweigen? Dann …", "Zuerst müsse Frieden sein. Danach …", "Dazu gehört …". */
  #led(frame: Frame, stated: readonly Stated[]): readonly Stated[] {
    const { grammar, sentence } = frame
    const same = stated.every((s) => s.proposal.rule === ELABORATED)
    if (same && this.#gap === 0 && stated.length > 0)
      return stated.map((s) => {
        const before = this.#last.find((b) => b.proposal.party === s.proposal.party && b.proposal.conditions.length > 0)
        return before ? (withLoad([s], loadOf(before.proposal))[0] ?? s) : s
      })
    if (this.#ahead && (this.#ahead.answered || sentence.clauses.some((c) => c.kind === 'main' && grammar.resumes(sentence, c))))
      return withLoad(stated, this.#ahead.load)
    if (!grammar.elaborates(sentence)) return stated
    return this.#told ? withLoad(stated, this.#told) : stated
  }
}

/** "Schickt Finnland Soldaten? Nein." */
function answered({ grammar, sentence }: Frame, asked: readonly Stated[]): readonly Stated[] {
  const answer = asked.some((s) => s.asked) ? grammar.answer(sentence) : null
  if (answer === null) return asked
  return asked.map((s) =>
    s.asked && s.proposal.stance === 'considering'
      ? { ...s, asked: false, proposal: { ...s.proposal, stance: answer ? 'willing' : 'declined' } }
      : s,
  )
}

/** "5000 Soldaten werden ausgebildet. Das sagte Minister Pistorius": what is told of nobody is the state's whose minister says so. */
function claimed({ agents, grammar, groups, roles, sentence }: Frame, told: Stated): Stated[] {
  const clause = sentence.clauses.find((c) => grammar.attributes(sentence, c))
  const agent = clause ? agents.of(clause.index) : null
  if (!agent || agent.onlooker || agent.parties.length === 0) return [told]
  if (agent.parties.some((p) => groups.has(p) || p === roles.receiver || p === roles.adversary)) return [told]
  return agent.parties.map((party) => ({ ...told, assumed: false, proposal: { ...told.proposal, party } }))
}

/** What a sentence puts before the next: the conditions of a question, or those that it calls needed and states no position about. */
function ahead(frame: Frame, stated: readonly Stated[]): { readonly load: Load; readonly answered: boolean } | null {
  const { sentence } = frame
  if (stated.length > 0 || (sentence.conditions.length === 0 && !sentence.question)) return null
  // "Planer haben Konzepte für die Zeit nach einer Waffenruhe entworfen. Geplant sind …"
  const drafted = !sentence.question && sentence.tokens.some((_, i) => isProposal(frame, i))
  const tied = frame.tied.filter(
    ({ tie }) => tie.kind === 'clause' || (tie.kind === 'need' && !sentence.question) || (drafted && tie.kind === 'phrase'),
  )
  if (drafted && tied.some(({ tie }) => tie.kind === 'phrase')) return { load: load(frame, tied), answered: true }
  return tied.length === 0 ? null : { load: load(frame, tied), answered: sentence.question }
}

/** The positions of a sentence before with the conditions that this one adds to them; null where it adds none. */
function addedTo(frame: Frame, before: readonly Stated[], gap: number): readonly Stated[] | null {
  if (before.length === 0) return null
  const { grammar, sentence } = frame
  // "ein solcher Einsatz" points farther back than "das"
  if (gap > (grammar.namesAgain(sentence) ? FAR : REACH)) return null
  const points = grammar.pointsBack(sentence)
  const again = sentence.measures.some((m) => !m.weak && before.some((s) => s.proposal.measure === m.measure))
  const tied = frame.tied.filter(
    ({ condition, tie }) => points || (again && condition !== NOT_UNDERSTOOD) || ((tie.kind === 'need' || tie.free) && gap < REACH),
  )
  const added = tied.filter((t) => !sentence.question && !waits(frame, t) && !rules(frame, t) && !aside(frame, t))
  if (added.length === 0) return null
  const named = new Set(sentence.measures.filter((m) => !m.weak && !tied.some((t) => t.from < m.to && m.from < t.to)).map((m) => m.measure))
  // a particular measure is one of those that "taking part" means
  const same = (measure: string): boolean => named.size === 0 || named.has(measure) || measure === frame.roles.general
  if (!before.some((s) => same(s.proposal.measure))) return null
  const parties = partiesOf(frame, added)
  const voice = sentence.clauses.map((c) => frame.agents.of(c.index)).find((a) => a !== null && a.person !== null)?.person ?? null
  const more = load(frame, added)
  return before.map((s) => {
    const { measure, party, speaker } = s.proposal
    if (voice !== null && speaker !== null && voice !== speaker) return s
    if ((parties.length > 0 && !parties.includes(party)) || !same(measure)) return s
    return withLoad([s], more)[0] ?? s
  })
}

/** Whether a condition belongs to a measure that its own sentence only speaks of in a condition or a purpose. */
function waits({ grammar, sentence }: Frame, { tie }: Tied): boolean {
  const above = sentence.clauses[tie.clause]?.parent
  return above !== null && above !== undefined && [...upwards(sentence, above)].some((c) => grammar.purpose(c))
}

/** What somebody without an office calls needed: "ein Experte hält eine Waffenruhe für nötig". */
const aside = ({ agents, grammar, sentence }: Frame, { tie }: Tied): boolean =>
  tie.kind !== 'clause' &&
  ([...upwards(sentence, tie.clause)].some((c) => agents.of(c.index)?.onlooker === true) ||
    sentence.clauses.some((c) => c.kind === 'main' && grammar.saying.has(c.verbs.lemma) && agents.of(c.index)?.onlooker === true))

/** "Fehlt das, gibt es keinen Beitrag": an unknown condition of what is denied is none of what was promised. */
function rules(frame: Frame, { condition, tie }: Tied): boolean {
  const at = frame.sentence.clauses[tie.clause]
  return condition === NOT_UNDERSTOOD && tie.kind === 'clause' && at !== undefined && (hostOf(frame, at)?.negations.length ?? 0) > 0
}

/** Whose need a sentence tells: its agents and the owners of its measures, but not those that a condition names. */
function partiesOf({ agents, roles, sentence }: Frame, tied: readonly Tied[]): readonly string[] {
  const conditional = new Set(tied.filter(({ tie }) => tie.kind === 'clause').map(({ tie }) => tie.clause))
  const acting = sentence.clauses
    .filter((c) => c.kind !== 'relative' && ![...upwards(sentence, c.index)].some((k) => conditional.has(k.index)))
    .map((c) => agents.of(c.index))
    .filter((a) => a !== null && !a.onlooker && a.mention !== null)
    .filter((a) => !sentence.conditions.some((c) => a?.mention && c.from < a.mention.to && a.mention.from < c.to))
    .flatMap((a) => a?.parties ?? [])
  return [...acting, ...sentence.measures.flatMap((m) => m.owner?.parties ?? [])].filter(
    (p) => p !== roles.adversary && p !== roles.receiver,
  )
}

/** "Der Beitrag hängt von der Zustimmung ab", after troops: what is said of the general measure holds for the particular one before. */
function particular({ roles }: Frame, before: readonly Stated[], here: readonly Stated[]): readonly Stated[] {
  const general = here.filter(({ proposal: p, weak }) => weak && p.measure === roles.general && p.conditions.length > 0)
  return before.map((s) => {
    const same = general.find(({ proposal }) => proposal.party === s.proposal.party && s.proposal.measure !== roles.general)
    return same ? (withLoad([s], loadOf(same.proposal))[0] ?? s) : s
  })
}

/** The same, where the conditions were told later: "Schickt Bern Soldaten? … Der Beitrag hängt an Bedingungen. Erstens muss …". */
function particularly(s: Stated, behind: readonly Stated[], general: string): Stated {
  const { conditions, measure, party, stance } = s.proposal
  if (measure === general || conditions.length > 0) return s
  const later = behind.find(
    ({ proposal: p, weak }) => weak && p.measure === general && p.party === party && p.stance === stance && p.conditions.length > 0,
  )
  return later ? (withLoad([s], loadOf(later.proposal))[0] ?? s) : s
}
