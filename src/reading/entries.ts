import type { Frame } from './frame.ts'
import type { MeasureMention, PartyMention } from './mention.ts'
import { specific } from './meant.ts'
import type { Nominal } from './nominals.ts'
import { type Count, type Sentence, within } from './sentence.ts'

/** A party with what stands beside its name in a line without a verb. */
interface Entry {
  readonly owner: PartyMention
  readonly measures: readonly MeasureMention[]
  readonly number: Count | undefined
}

/** How many words ("etwa", "bis zu", a bracket) may stand between a name and what belongs to it. */
const NEAR = 4

/**
 * What lines without a verb tell by naming measures or sums beside several names: "EU etwa 350 Millionen, Deutschland 150", "Litauen (150
 * Soldaten), Estland (eine Kompanie)"; beside one name, where a condition stands with them: "Türkei: Minenräumung, nach einem Frieden".
 */
export function entries(frame: Frame): Nominal[] {
  const { grammar, sentence } = frame
  return sentence.clauses.flatMap((clause): Nominal[] => {
    if (clause.kind !== 'fragment' || clause.negations.length > 0 || sentence.question) return []
    const all = entriesOf(frame, clause)
    const waits = frame.tied.some((t) => t.tie.kind === 'phrase' && within(clause, t))
    if (all.length < 2 && !(all.length === 1 && waits && grammar.heads(sentence, all[0]?.owner.to ?? -1))) return []
    return all.flatMap(({ owner, measures, number }): Nominal[] => {
      const own = measures.length > 0 ? specific(frame, measures) : counted(frame, all, number)
      const predicate = { stance: 'committed', rule: 'entry', traits: [], tokens: [], own: true, demanded: false } as const
      return own.length > 0 ? [{ clause, owner, predicate, measures: own }] : []
    })
  })
}

function entriesOf({ grammar, roles, sentence }: Frame, clause: Sentence['clauses'][number]): readonly Entry[] {
  const { measures, parties, quantities } = sentence
  const named = parties.filter((p) => p.role === 'bare' && !p.onlooker && p.parties.length > 0 && within(clause, p))
  const end = (clause.tokens.at(-1) ?? -1) + 1
  return named.flatMap((owner, k): Entry[] => {
    const to = named[k + 1]?.from ?? end
    const inside = (m: { readonly from: number; readonly to: number }): boolean => m.from >= owner.to && m.to <= to
    const own = measures.filter(inside)
    const number = quantities.find(inside)
    const first = Math.min(own[0]?.from ?? Infinity, number?.from ?? Infinity)
    if (first - owner.to > NEAR || owner.parties.some((p) => p === roles.receiver || p === roles.adversary)) return []
    return grammar.fills(sentence, owner.to, first) ? [{ owner, measures: own, number }] : []
  })
}

/** "Deutschland 150, Frankreich 100 Millionen Euro": a bare number is one of what another entry names. */
function counted(frame: Frame, all: readonly Entry[], number: Count | undefined): readonly MeasureMention[] {
  const other = number && all.find((e) => e.measures.length > 0 && e.number?.unit === number.unit)
  return other ? specific(frame, other.measures).map((m) => ({ ...m, from: number.from, to: number.to, owner: null })) : []
}
