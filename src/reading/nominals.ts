import type { Clause } from './clause.ts'
import type { CueHit } from './cue.ts'
import { type Frame, OWN } from './frame.ts'
import type { MeasureMention, PartyMention } from './mention.ts'
import type { Predicate } from './predicate.ts'
import { specific } from './meant.ts'
import { within } from './sentence.ts'
import { mainly } from './token.ts'

/** A stance told by a noun with whose it is and what it is about: "Estlands Angebot einer Kompanie", "die Absage Polens an eigene Truppen". */
export interface Nominal {
  readonly clause: Clause
  readonly owner: PartyMention
  readonly predicate: Predicate
  readonly measures: readonly MeasureMention[]
}

/** How many words may stand between the noun, or whose it is, and what it is about. */
const NEAR = 4

/** The stances that the nouns of a sentence tell by themselves, whatever the clause around them says. */
export function nominals(frame: Frame): Nominal[] {
  const { sentence } = frame
  return sentence.parties.flatMap((owner): Nominal[] => {
    const noun = nounOf(frame, owner)
    const clause = noun === null ? undefined : sentence.clauses.find((c) => c.tokens.includes(noun))
    if (noun === null || !clause || owner.onlooker) return []
    // "auf Wunsch Kiews", "wenn es Zusagen aus Washington gibt": that is what is waited for
    if (sentence.conditions.some((c) => c.tie && c.from <= noun && noun < c.to)) return []
    const hit = cueIn(frame, noun)
    if (!hit?.row.stance) return []
    const measures = about(frame, clause, noun, Math.max(noun + 1, owner.to))
    if (measures.length === 0) return []
    const predicate: Predicate = {
      stance: hit.row.stance,
      rule: hit.row.name,
      traits: hit.row.traits ?? [],
      tokens: [noun],
      own: OWN.has(hit.row.stance),
      demanded: false,
    }
    return [{ clause, owner, predicate, measures }]
  })
}

/** The noun that a party owns: the head of a genitive or an adjective, the noun right before "aus Paris", "der Regierung". */
function nounOf({ grammar, sentence }: Frame, owner: PartyMention): number | null {
  if ((owner.role === 'genitive' || owner.role === 'attribute') && owner.head !== null) return owner.head
  const before = sentence.tokens[owner.from - 2]
  return owner.role === 'prepositional' && grammar.originates(owner.preposition) && before && mainly(before, 'noun') ? owner.from - 2 : null
}

/** The row that the noun alone makes fire: its own forms, and the last part of a compound ("Truppenzusage"). */
function cueIn({ grammar, sentence }: Frame, noun: number): CueHit | undefined {
  const lemmas = new Map(sentence.tokens[noun]?.readings.filter((r) => r.class === 'noun').map((r) => [r.lemma, noun]))
  return grammar.cues.table.find(lemmas, { tokens: sentence.tokens, members: [noun, noun + 1], verbs: [] })[0]
}

/** What the noun is about: a part of the word itself, what follows it closely, or the infinitive that hangs on it. */
function about(frame: Frame, clause: Clause, noun: number, end: number): readonly MeasureMention[] {
  const { sentence } = frame
  const inside = sentence.measures.filter((m) => m.from <= noun && noun < m.to)
  const behind = sentence.measures.filter((m) => m.from >= end && within(clause, m))
  const first = behind[0]
  const near =
    first && first.from - end <= NEAR && unbroken(frame, end, first.from) ? behind.filter((m) => chained(frame, first, m, behind)) : []
  // "Garantien nach Artikel 5, ein Vorschlag Roms"
  const apposed =
    near.length === 0 && frame.grammar.apposed(sentence, noun)
      ? sentence.measures.filter((m) => m.to < noun && within(clause, m)).slice(-1)
      : []
  const infinitive = sentence.clauses.find(
    (c) => c.kind === 'infinitive' && c.marker === '' && c.parent === clause.index && (c.tokens[0] ?? 0) - end <= 2,
  )
  const below = infinitive ? sentence.measures.filter((m) => within(infinitive, m)) : []
  return specific(frame, [...inside, ...(near.length > 0 ? near : below.length > 0 ? below : apposed)])
}

/** Whether nothing stands between two places that ends the phrase: a mark or a verb. */
const unbroken = ({ sentence }: Frame, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).every((t) => t.kind !== 'mark' && !mainly(t, 'verb'))

/** The first measure and those listed with it. */
function chained(frame: Frame, first: MeasureMention, m: MeasureMention, all: readonly MeasureMention[]): boolean {
  if (m === first) return true
  const before = all[all.indexOf(m) - 1]
  return before !== undefined && frame.grammar.lists(frame.sentence.tokens.slice(before.to, m.from)) && chained(frame, first, before, all)
}
