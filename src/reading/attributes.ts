import type { CueHit } from './cue.ts'
import { type Frame, OWN } from './frame.ts'
import type { MeasureMention, PartyMention } from './mention.ts'
import { specific } from './meant.ts'
import type { Nominal } from './nominals.ts'

/** How many words may stand between whoever acts, the participle and the measure. */
const NEAR = 6

/**
 * The stances that participles before a measure tell: of whoever stands behind a preposition before them ("die von Polen abgelehnte
 * Entsendung"), else of whose the measure is ("die zugesagten deutschen Panzer").
 */
export function attributes(frame: Frame): Nominal[] {
  const { grammar, sentence } = frame
  if (sentence.measures.length === 0 || sentence.parties.length === 0) return []
  return sentence.tokens.flatMap((_, at): Nominal[] => {
    const verb = grammar.participle(sentence, at)
    if (verb === null) return []
    const clause = sentence.clauses.find((c) => c.tokens.includes(at))
    const first = sentence.measures.find((m) => m.to > at + 1 && m.from - at <= NEAR && phrase(frame, at, m.from))
    if (!clause || !first || clause.verbs.tokens.includes(at)) return []
    const agent = agentOf(frame, at)
    const owner = agent ?? (first.owner?.role === 'attribute' ? first.owner : null)
    if (!owner || owner.onlooker || (!agent && owner.parties.some((p) => frame.groups.has(p)))) return []
    const hit = cueIn(frame, verb, agent?.to ?? at, at)
    if (!hit) return []
    const denied = sentence.tokens.slice(agent?.to ?? at - 1, at).some((_, k) => clause.negations.includes((agent?.to ?? at - 1) + k))
    const stance = denied ? hit.row.negated : hit.row.stance
    if (!stance || (!agent && stance !== 'committed' && stance !== 'willing')) return []
    const predicate = {
      stance,
      rule: hit.row.name,
      traits: hit.row.traits ?? [],
      tokens: hit.tokens,
      own: OWN.has(stance),
      demanded: false,
    }
    return [{ clause, owner, predicate, measures: specific(frame, [first, ...belonging(frame, first)]) }]
  })
}

/** Whether the words between a participle and a measure belong to the measure's phrase: no mark but between adjectives, no verb. */
const phrase = ({ grammar, sentence }: Frame, participle: number, measure: number): boolean =>
  sentence.tokens.slice(participle + 1, measure).every((_, k) => grammar.describes(sentence, participle + 1 + k))

/** Who acts, behind a preposition close before the participle, with those listed. */
function agentOf({ grammar, sentence }: Frame, participle: number): PartyMention | undefined {
  const { parties, tokens } = sentence
  const at = parties.findLastIndex(
    (p) =>
      p.role === 'prepositional' &&
      grammar.originates(p.preposition) &&
      p.to <= participle &&
      participle - p.to <= NEAR &&
      tokens.slice(p.to, participle).every((t) => t.kind !== 'mark'),
  )
  const last = parties[at]
  if (!last) return undefined
  let first = at
  while (first > 0 && grammar.lists(tokens.slice(parties[first - 1]?.to, parties[first]?.from))) first--
  return { ...last, parties: [...new Set(parties.slice(first, at + 1).flatMap((p) => p.parties))] }
}

/** The row that a participle makes fire, with the words that stand between whoever acts and it ("in Aussicht gestellt"). */
function cueIn({ grammar, sentence }: Frame, verb: string, from: number, at: number): CueHit | undefined {
  const members = [...Array(at + 1 - from).keys()].map((k) => from + k)
  const lemmas = new Map([[verb, at], ...members.flatMap((i) => (sentence.tokens[i]?.lemmas ?? []).map((l) => [l, i] as const))])
  return grammar.cues.table.find(lemmas, { tokens: sentence.tokens, members, verbs: [at] })[0]
}

/** "Entsendung eigener Truppen", "Panzer und Munition": what belongs to the first measure or is listed with it. */
const belonging = ({ grammar, sentence }: Frame, first: MeasureMention): readonly MeasureMention[] => {
  const all: MeasureMention[] = []
  let end = first.to
  for (const m of sentence.measures) {
    if (m.from < end) continue
    const between = sentence.tokens.slice(end, m.from)
    if (
      between.length > 3 ||
      !(
        grammar.lists(between) ||
        between.every(
          (t) => t.kind !== 'mark' && t.readings.some((r) => r.class === 'adjective' || r.class === 'article' || r.class === 'preposition'),
        )
      )
    )
      break
    all.push(m)
    end = m.to
  }
  return all
}
