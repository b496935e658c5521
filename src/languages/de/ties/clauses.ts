import type { Clause } from '../../../reading/clause.ts'
import type { TieRow } from '../../../reading/tie.ts'
import type { Token } from '../../../reading/token.ts'
import { SAYING } from '../saying.ts'

/** What makes a clause a condition of the one it belongs to. */
export interface ClauseRow extends TieRow {
  readonly ties: (at: Place) => boolean
  /** It states what does not matter, and so no condition. */
  readonly concedes?: boolean
}

/** A clause with what stands around it. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  readonly clause: Clause
  readonly above: Clause | null
  /** The words before it, the nearest first, lower case; marks among them. */
  readonly before: readonly string[]
}

const IF = new Set(['wenn', 'falls', 'sofern', 'sobald', 'solange', 'v1'])
const words = ({ tokens }: Place, clause: Clause | null): string[] => clause?.tokens.flatMap((i) => tokens[i]?.lemmas ?? []) ?? []
const denied = (clause: Clause | null): boolean => (clause?.negations.length ?? 0) > 0
/** Nouns that a condition is called by. */
export const CALLED = /(?:^|haupt|vor|grund)(?:bedingung|voraussetzung|vorbehalt)$/

export const CLAUSE_ROWS: readonly ClauseRow[] = [
  {
    name: 'even-if',
    concedes: true,
    ties: ({ before, clause, tokens }) =>
      IF.has(clause.marker) && [tokens[clause.tokens[0] ?? 0]?.lower ?? '', before[0] ?? ''].some((w) => /^(?:selbst|auch|sogar)$/.test(w)),
    example: 'Estland schickt Soldaten, selbst wenn kein Waffenstillstand zustande kommt.',
    silent: 'Estland schickt Soldaten, wenn ein Waffenstillstand zustande kommt.',
  },
  {
    name: 'if',
    ties: ({ clause }) => IF.has(clause.marker),
    example: 'Estland schickt Soldaten, wenn die Waffen schweigen.',
    silent: 'Estland schickt Soldaten, obwohl die Waffen schweigen.',
  },
  {
    name: 'verb-first',
    ties: ({ before, clause, clauses, tokens }) => {
      const { finite, mood, tense } = clause.verbs
      const opens = clause.kind === 'main' && clause.tokens[0] === finite && (before.length === 0 || before[0] === ':')
      if (!opens || mood !== 'indicative' || tense !== 'present' || tokens.at(-1)?.text === '?') return false
      const next = clauses.slice(clause.index + 1).find((c) => c.kind === 'main')
      const first = next?.verbs.finite ?? null
      return first !== null && next?.tokens[0] === first && tokens[first - 1]?.text === ',' && !SAYING.has(next.verbs.lemma)
    },
    example: 'Ruhen an der gesamten Front die Waffen, will Estland Soldaten schicken.',
    silent: 'An der gesamten Front ruhen die Waffen, und Estland will Soldaten schicken.',
  },
  {
    name: 'should-it',
    ties: ({ before, clause, clauses, tokens }) => {
      const [first = 0] = clause.tokens
      if (clause.kind !== 'main' || first !== clause.verbs.finite || before[0] !== ',' || !/^sollten?$/.test(tokens[first]?.text ?? ''))
        return false
      // "wenn die Waffen schweigen, sollte Estland helfen": there it is the main clause
      const last = clauses.find((c) => c.tokens.includes(first - 2))
      if (!last || (last.kind === 'subordinate' && last.marker !== 'dass')) return false
      return tokens.at(-1)?.text !== '?' && clauses.some((c) => c.index < clause.index && c.kind === 'main' && c.verbs.finite !== null)
    },
    example: 'Estland schickt Soldaten, sollten die Waffen schweigen.',
    silent: 'Wenn die Waffen schweigen, sollte Estland Soldaten schicken.',
  },
  {
    name: 'once-done',
    ties: ({ clause }) => clause.marker === 'nachdem' && (clause.verbs.tense === 'present' || clause.verbs.tense === 'perfect'),
    example: 'Estland schickt Soldaten erst, nachdem ein Friedensabkommen in Kraft ist.',
    silent: 'Estland schickt Soldaten, nachdem der Krieg lange gedauert hatte und die Waffenruhe gescheitert war.',
  },
  {
    name: 'not-before',
    ties: ({ above, before, clause }) =>
      (clause.marker === 'bevor' || clause.marker === 'ehe') && (denied(clause) || denied(above) || before[0] === 'nicht'),
    example: 'Estland will sich nicht auf Soldaten festlegen, bevor die Waffen schweigen.',
    silent: 'Estland bildet Soldaten aus, bevor die Waffen schweigen.',
  },
  {
    name: 'in-case-that',
    ties: ({ before, clause }) => {
      const noun = before[0] === ',' ? (before[1] ?? '') : (before[0] ?? '')
      return clause.marker === 'dass' && (/^falle?$/.test(noun) || (CALLED.test(noun) && before.includes('unter')))
    },
    example: 'Estland schickt Soldaten für den Fall, dass die Waffen schweigen.',
    silent: 'Estland schickt Soldaten und glaubt, dass die Waffen schweigen.',
  },
  {
    name: 'depends-on-whether',
    ties: (at) => {
      if (!/^(?:dass|ob|wie)$/.test(at.clause.marker)) return false
      const above = words(at, at.above)
      return DEPENDING.some((all) => all.every((w) => above.includes(w)))
    },
    example: 'Estland macht seine Soldaten davon abhängig, dass die Waffen schweigen.',
    silent: 'Estland schickt Soldaten und freut sich darüber, dass die Waffen schweigen.',
  },
  {
    name: 'called-condition',
    ties: (at) =>
      at.clause.marker === 'dass' &&
      (words(at, at.above).some((w) => CALLED.test(w)) || at.above?.verbs.lemma === 'voraussetzen') &&
      !denied(at.above),
    example: 'Estland schickt Soldaten. Voraussetzung sei, dass die Waffen schweigen.',
    silent: 'Estland schickt Soldaten. Es sei keine Bedingung, dass die Waffen schweigen.',
  },
  {
    name: 'provided',
    ties: ({ before, clause }) =>
      (clause.kind === 'main' || clause.kind === 'relative' || clause.marker === 'dass') &&
      /^(?:vorausgesetzt|angenommen)$/.test(before[0] === ',' ? (before[1] ?? '') : (before[0] ?? '')),
    example: 'Estland schickt Soldaten. Vorausgesetzt, dass die Waffen schweigen.',
    silent: 'Estland schickt Soldaten. Zugegeben, dass die Waffen schweigen.',
  },
  {
    name: 'unless',
    ties: ({ before, clause }) => clause.kind === 'main' && before[1] === 'denn' && before.slice(0, 4).join(' ') === ', denn sei es',
    example: 'Estland will Soldaten schicken, es sei denn, Russland greift erneut an.',
    silent: 'Estland will Soldaten schicken, denn Russland greift erneut an.',
  },
  {
    name: 'from-the-day',
    ties: ({ before, clause }) => clause.kind === 'relative' && before.slice(0, 4).some((w) => DAY.test(w)),
    example: 'Estland will Soldaten schicken. Das gilt von dem Tag an, an dem die Waffen schweigen.',
    silent: 'Estland schickt Soldaten in das Land, in dem die Waffen schweigen.',
  },
]

const DEPENDING: readonly (readonly string[])[] = [
  ['davon', 'abhängig'],
  ['davon', 'abhängen'],
  ['davon', 'ab'],
  ['daran', 'knüpfen'],
  ['daran', 'geknüpft'],
  ['daran', 'koppeln'],
  ['daran', 'gekoppelt'],
  ['daran', 'binden'],
  ['daran', 'gebunden'],
  ['daran', 'hängen'],
]
const DAY = /^(?:tag|tage|moment|zeitpunkt|augenblick|stunde)$/

/** Turns of speech in the form of a condition: what they say decides nothing. */
const SPEECH = new Set(
  'fallen heißen gehen fragen sprechen reden glauben hören sehen meinen nehmen betrachten lesen schauen sagen müssen zählen geraten'.split(
    ' ',
  ),
)
const ASIDE = /^(?:auch|überhaupt|nötig|möglich|erforderlich|man|es|schon|gleich|immer|notwendig)$/

/** Whether a conditional clause with unknown content is a condition: "sobald die Planung abgeschlossen ist", not "wenn es um Truppen geht". */
export function decides(tokens: readonly Token[], clause: Clause): boolean {
  const words = clause.tokens.map((i) => tokens[i]?.lower ?? '')
  const [, second = ''] = words
  const short = clause.tokens.length <= 4
  if (clause.verbs.lemma === 'wollen' || (SPEECH.has(clause.verbs.lemma) && clause.verbs.modal === null)) return false
  if (clause.verbs.lemma === 'stimmen' && /^(?:das|dies|es)$/.test(second)) return false
  if (short && (clause.verbs.finite === null || ASIDE.test(second))) return false
  if (words.slice(1, 4).join(' ') === 'es so weit') return false
  // "sollte es überhaupt dazu kommen", "falls sie denn kommt"
  if (words.some((w) => /^(?:überhaupt|denn|je|jemals)$/.test(w))) return false
  if (clause.marker === 'v1' && clause.tokens.length < 3) return false
  if (clause.marker === 'solange') return clause.negations.length > 0
  return clause.marker !== 'nachdem' && clause.kind !== 'relative'
}
