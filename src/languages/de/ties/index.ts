import { NOT_UNDERSTOOD } from '../../../model/alternatives.ts'
import type { Clause } from '../../../reading/clause.ts'
import type { Sentence } from '../../../reading/sentence.ts'
import { type ConditionMention, type Tie, type Tied, type TieRow } from '../../../reading/tie.ts'
import { type Token, is } from '../../../reading/token.ts'
import { CALLED, CLAUSE_ROWS, decides } from './clauses.ts'
import { NEED_ROWS, type NeedRow } from './needs.ts'
import { type Phrase, phraseOf } from './phrase.ts'
import { PHRASE_ROWS } from './phrases.ts'

export { adding, aims, elaborates, namesAgain, pointsAtClause, pointsBack, resumes, sumsAll, sumsUp, there } from './across.ts'

/** What ties conditions to what waits for them: clauses, phrases, and clauses that call them needed. The first row that fires decides. */
export const TIES: readonly TieRow[] = [...CLAUSE_ROWS, ...PHRASE_ROWS, ...NEED_ROWS]

/** Clauses, with the row that makes some of them conditions. */
export function tiedClauses(tokens: readonly Token[], clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause) => {
    const first = Math.min(...clause.tokens)
    const before: string[] = []
    for (let at = first - 1; at >= 0 && before.length < 5; at--) before.push(tokens[at]?.lower ?? '')
    const above = clause.parent === null ? null : (clauses[clause.parent] ?? null)
    const place = { tokens, clauses, clause, above, before }
    const row = CLAUSE_ROWS.find((r) => r.ties(place))
    return row ? { ...clause, tie: row.name } : clause
  })
}

const CONCESSIONS: ReadonlySet<string> = new Set(CLAUSE_ROWS.filter((r) => r.concedes).map((r) => r.name))

export const conditional = (clause: Clause): boolean => clause.tie !== undefined
export const weighty = (sentence: Sentence, clause: Clause): boolean =>
  !CONCESSIONS.has(clause.tie ?? '') && decides(sentence.tokens, clause)
export const alternates = (between: readonly Token[]): boolean =>
  between.length <= 8 && between.some((t) => /^(?:oder|beziehungsweise|bzw)$/.test(t.text)) && !between.some((t) => t.text === 'und')

interface Words {
  readonly from: number
  readonly to: number
  readonly condition: string
}
/** Words that mean a condition only in a clause that states one, where no others do: "wenn die USA helfen". */
interface Supposed {
  readonly from: number
  readonly to: number
  readonly value: string
}
type Measured = readonly { readonly from: number; readonly to: number }[]

/** The words of conditions with what ties each of them: a clause around it, its own phrase, the one it is listed with, or a clause that needs it. */
export function tied(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  words: readonly Words[],
  supposed: readonly Supposed[],
  measures: Measured,
): ConditionMention[] {
  const found: ConditionMention[] = []
  for (const word of words) {
    const clause = clauses.find((c) => c.tokens.includes(word.from)) ?? clauses.find((c) => c.tokens.includes(word.to - 1))
    // "die Überwachung einer Waffenruhe" is the measure itself
    const measured = measures.some((m) => m.from < word.from && word.to <= m.to)
    const tie = clause ? tieOf(tokens, clauses, clause, word, found.at(-1)) : null
    found.push({ ...word, tie: measured && tie?.row !== 'securing' ? null : tie })
  }
  for (const { from, to, value } of supposed) {
    const clause = clauses.find((c) => c.tokens.includes(from))
    const around = clause ? conditionalAround(clauses, clause) : null
    if (!around || CONCESSIONS.has(around.tie ?? '') || found.some((f) => f.tie?.clause === around.index)) continue
    found.push({
      from,
      to,
      condition: value,
      tie: { row: around.tie ?? '', kind: 'clause', clause: around.index, start: from, free: false },
    })
  }
  return found
}

function tieOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
  { from, to }: Words,
  before: ConditionMention | undefined,
): Tie | null {
  const around = conditionalAround(clauses, clause)
  if (around && CONCESSIONS.has(around.tie ?? '')) return null
  // "solange kein Frieden herrscht, bleibt das Theorie": what it says holds for what was said before
  if (around) return { row: around.tie ?? '', kind: 'clause', clause: around.index, start: from, free: denies(around) }
  const phrase = phraseOf(tokens, clause, from, to)
  const ahead = clauses.some((c) => /^(?:bevor|ehe)$/.test(c.marker) && (c.parent === clause.index || clause.parent === c.index))
  const decided = NEED_ROWS.find((r) => r.before && r.ties(clause, phrase, ahead))
  if (decided) return { row: decided.name, kind: 'need', clause: clause.index, start: phrase.start, free: false }
  const row = ALSO.test(phrase.before[0] ?? '') ? undefined : PHRASE_ROWS.find((r) => r.ties(phrase))
  if (row) return { row: row.name, kind: 'phrase', clause: clause.index, start: phrase.start, free: row.free ?? false }
  if (before?.tie?.clause === clause.index && listed(tokens, before.to, from)) return before.tie
  const need = NEED_ROWS.find((r) => r.ties(clause, phrase, ahead)) ?? askedAbove(tokens, clauses, clause, phrase)
  return need ? { row: need.name, kind: 'need', clause: clause.index, start: from, free: false } : null
}

/** "auch in Friedenszeiten", "schon vor einer Waffenruhe": that it is so before as well. */
const ALSO = /^(?:auch|selbst|sogar|schon|bereits)$/
const denies = ({ marker, negations }: Clause): boolean => marker === 'solange' && negations.length > 0

/** "Zuvor muss klar sein, ob sich die USA beteiligen", "entscheidend sei, was Washington beiträgt": what must be known is needed. */
function askedAbove(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause, phrase: Phrase): NeedRow | undefined {
  const above = clause.parent === null ? undefined : clauses[clause.parent]
  if (!above || clause.kind !== 'subordinate' || !/^(?:dass|ob|w.*)$/.test(clause.marker) || clause.negations.length > 0) return undefined
  const words = new Set(above.tokens.flatMap((i) => tokens[i]?.lemmas ?? []))
  return NEED_ROWS.find((r) => r.above === true && r.ties(above, { ...phrase, preposition: '', clause: words }, false))
}

/** The conditional clause that a clause is or stands in: "wenn feststeht, dass die USA mitmachen". */
function conditionalAround(clauses: readonly Clause[], clause: Clause): Clause | null {
  const seen = new Set<number>()
  for (let at: Clause | undefined = clause; at && !seen.has(at.index); at = at.parent === null ? undefined : clauses[at.parent]) {
    if (conditional(at)) return at
    if (at.kind === 'main' && !(at.sharesSubject || at.verbs.finite === null)) return null
    seen.add(at.index)
  }
  return null
}

/** "nach Waffenruhe oder Frieden", "die Zustimmung der Regierung und des Parlaments": both stand behind the same words. */
const listed = (tokens: readonly Token[], from: number, to: number): boolean => {
  const between = tokens.slice(from, to)
  return (
    between.length <= 5 &&
    between.some((t) => /^(?:oder|und|sowie|,|beziehungsweise|bzw)$/.test(t.text)) &&
    !between.some((t) => is(t, 'verb') && t.readings[0]?.class === 'verb')
  )
}

/** What a sentence calls a condition and is none of the dossier's: "Voraussetzung sind klare Einsatzregeln". */
export function unmet(sentence: Sentence): Tied[] {
  return sentence.clauses.flatMap((clause) => {
    const { finite, lemma, tense } = clause.verbs
    const { tokens } = sentence
    if (finite === null || lemma !== 'sein' || tense !== 'present' || clause.negations.length > 0) return []
    const called = clause.tokens.find((i) => tokens[i]?.lemmas.some((l) => CALLED.test(l)))
    if (called === undefined) return []
    const behind = clause.tokens.filter((i) => i > Math.max(finite, called))
    const parts = split(tokens, behind).filter((part) => part.some((i) => is(tokens[i], 'noun') && (tokens[i]?.capital ?? false)))
    return parts
      .map((part) => ({ from: Math.min(...part), to: Math.max(...part) + 1 }))
      .filter((p) => !sentence.conditions.some((c) => c.from < p.to && p.from < c.to))
      .map((p) => ({
        ...p,
        condition: NOT_UNDERSTOOD,
        tie: { row: 'called-condition-itself', kind: 'need', clause: clause.index, start: p.from, free: false },
      }))
  })
}

/** Tokens in stretches between conjunctions. */
function split(tokens: readonly Token[], members: readonly number[]): number[][] {
  const parts: number[][] = [[]]
  for (const i of members)
    if (/^(?:und|oder|sowie)$/.test(tokens[i]?.text ?? '')) parts.push([])
    else parts.at(-1)?.push(i)
  return parts.filter((p) => p.length > 0)
}
