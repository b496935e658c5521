import type { Wording } from '../../model/dossier.ts'
import type { Clause } from '../../reading/clause.ts'
import type { MeasureMention, PartyMention } from '../../reading/mention.ts'
import { parseWorded } from '../../model/pattern.ts'
import { type Part, fits, part } from '../../reading/part.ts'
import type { Match, Pattern } from '../../reading/patterns.ts'
import { type Token, is } from '../../reading/token.ts'
import { prepositionOf } from './roles.ts'

/** The value of words that look like a measure and are none of the dossier's ("russische Truppen"). */
const NONE = 'none'

/** What a pattern names, and the words that must stand in the clause with it. */
export interface Named {
  readonly value: string
  readonly beside: readonly Part[]
}

/** The dossier's words for measures, those that always mean one and those that do so only in a report on its subject. */
export const measurePatterns = (wording: Wording | undefined) => ({
  strong: worded({ ...wording?.measures, [NONE]: Object.values(wording?.lists.none ?? {}).flat() }),
  weak: worded(wording?.lists.weak ?? {}),
})

/** The measures of a German sentence, in order; words that are part of a longer condition ("wenn die Waffen schweigen") are none. */
export function measuresOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  parties: readonly PartyMention[],
  conditions: readonly Match<string>[],
  words: { readonly strong: readonly Match<Named>[]; readonly weak: readonly Match<Named>[] },
): MeasureMention[] {
  const strong = longest(tokens, accompanied(tokens, clauses, words.strong))
  const weak = longest(tokens, accompanied(tokens, clauses, words.weak)).filter((w) => !strong.some((m) => w.from < m.to && m.from < w.to))
  const within = (m: Match<string>): boolean => conditions.some((c) => c.from <= m.from && m.to <= c.to && c.to - c.from > m.to - m.from)
  const named = [
    ...strong.filter((m) => m.value !== NONE && !within(m)).map((m) => ({ ...m, weak: false })),
    ...weak.map((m) => ({ ...m, weak: true })),
  ]
  const counted = named.filter((m) => !countsOthers(tokens, m) && !(m.weak && joinsTalk(tokens, m))).sort((a, b) => a.from - b.from)
  return meant(tokens, counted).map((m) => ({
    from: m.from,
    to: m.to,
    measure: m.value,
    weak: m.weak,
    denied: false,
    self: isOwn(tokens, m),
    ended: isEnded(tokens, clauses, conditions, m),
    owner: ownerOf(tokens, parties, m),
  }))
}

/** Patterns that may ask for words beside them, each with the name that it stands under. */
export const worded = (wording: Readonly<Record<string, readonly string[]>>): readonly Pattern<Named>[] =>
  Object.entries(wording).flatMap(([value, all]) =>
    all.map((whole) => {
      const { source, beside } = parseWorded(whole)
      return { source, value: { value, beside: beside.map(part) } }
    }),
  )

/** The matches beside which all stands that they ask for; those that ask for more come before others of their length. */
export function accompanied(tokens: readonly Token[], clauses: readonly Clause[], matches: readonly Match<Named>[]): Match<string>[] {
  if (matches.length === 0) return []
  return matches
    .filter((m) => {
      if (m.value.beside.length === 0) return true
      const clause = clauses.find((c) => c.tokens.includes(m.from))
      if (!clause) return false
      const verb = { kind: 'word' as const, lemmas: [clause.verbs.lemma] }
      const beside = (asked: Part): boolean =>
        clause.tokens.some((i) => {
          const token = i < m.from || i >= m.to ? tokens[i] : undefined
          return token !== undefined && fits(asked, token)
        })
      return m.value.beside.every((asked) => fits(asked, verb) || beside(asked))
    })
    .sort((a, b) => a.from - b.from || b.to - a.to || b.value.beside.length - a.value.beside.length || none(b) - none(a))
    .map((m) => ({ ...m, value: m.value.value }))
}

/** Of patterns that ask for the same, one that names no measure comes first. */
const none = ({ value }: Match<Named>): number => Number(value.value === NONE)

/** "1,3 Millionen Menschen": a scale word alone means a sum only where it counts nothing else. */
const countsOthers = (tokens: readonly Token[], m: Match<string>): boolean => {
  if (m.to - m.from !== 1 || !/^(?:Milli(?:on|arde)(?:en)?|Mio|Mrd)$/.test(tokens[m.from]?.text ?? '')) return false
  const behind = tokens.slice(m.to, m.to + 3)
  const noun = behind.find((t) => t.kind === 'mark' || t.text !== t.lower)
  return noun !== undefined && noun.kind !== 'mark' && !is(noun, 'name')
}

/** "sich an den Beratungen beteiligen", "beteiligt sind 35 Staaten an den Arbeiten": who takes part in talk and work gives nothing by it. */
function joinsTalk(tokens: readonly Token[], { from }: Match<string>): boolean {
  if (!tokens[from]?.lemmas.some((l) => JOINING.test(l))) return false
  for (let i = Math.max(0, from - 8); i < from + 8; i++) {
    if (!/^(?:an|am|bei|beim)$/i.test(tokens[i]?.text ?? '')) continue
    const noun = tokens.slice(i + 1, i + 5).find((t) => t.kind === 'mark' || /^\p{Lu}/u.test(t.text))
    if (noun?.readings.some((r) => r.class === 'noun' && TALK.test(r.lemma))) return true
  }
  return false
}
const JOINING = /^(?:beteiligen|beteiligt|mitwirken|teilnehmen|mitarbeiten)$/
const TALK =
  /(?:gespräch|beratung|(?<!mit|zusammen)arbeit|treffen|sitzung|debatte|verhandlung|konferenz|schalte|gipfel|runde|diskussion|konsultation|abstimmung|suche)$/

const EXCLUDING = /^(?:ohne|statt|anstelle|anstatt|außer)$/

const MORE = /^(?:auch|noch|zudem|zusätzlich|ebenfalls|weitere[nrs]?|sollen|will|wollen)$/

/** Those that are not only named as what there is not or is besides: "außer Geld und Munition", "neben der Brigade in Litauen". */
function meant<M extends Match<string>>(tokens: readonly Token[], all: readonly M[]): M[] {
  let aside = false
  return all.filter((m, k) => {
    const between = tokens.slice(all[k - 1]?.to ?? m.from, m.from)
    const joined = between.length > 0 && between.every((t) => t.text === 'und' || t.text === 'oder')
    const preposition = prepositionOf(tokens, m)
    if (EXCLUDING.test(preposition)) aside = true
    else if (preposition === 'neben') aside = !tokens.some((t) => MORE.test(t.text))
    else aside &&= joined
    return !aside
  })
}

/** The wording's patterns, each with the name that it stands under. */
export const patterns = (wording: Readonly<Record<string, readonly string[]>>): readonly Pattern<string>[] =>
  Object.entries(wording).flatMap(([value, sources]) => sources.map((source) => ({ source, value })))

/** Of matches inside one another the longest; where two overlap only in part ("Mittel für Luft und See") both are meant. */
export function longest(tokens: readonly Token[], matches: readonly Match<string>[]): Match<string>[] {
  if (matches.length === 0) return []
  const order = [...matches].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  const kept: Match<string>[] = []
  for (const match of order) {
    const hidden = kept.some(
      (k) =>
        match.from < k.to &&
        k.from < match.to &&
        (k.value === match.value || (k.from <= match.from && match.to <= k.to && !listed(tokens, k))),
    )
    if (!hidden) kept.push(match)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** "finanzielle und militärische Unterstützung": the longer phrase holds another one that is meant as well. */
const listed = (tokens: readonly Token[], m: { readonly from: number; readonly to: number }): boolean =>
  tokens.slice(m.from, m.to).some((t) => t.text === 'und' || t.text === 'oder')

/** Whose a measure is: the adjectives or genitive before it, the genitive or "aus X" behind it, the first part of its word. */
function ownerOf(
  tokens: readonly Token[],
  parties: readonly PartyMention[],
  m: { readonly from: number; readonly to: number },
): PartyMention | null {
  const inside = parties.find((p) => p.from < m.to && m.from < p.to && p.role === 'attribute')
  if (inside) return inside
  const before = parties.filter(
    (p) => (p.role === 'attribute' || p.role === 'genitive') && p.head !== null && m.from <= p.head && p.head < m.to && p.to <= m.from,
  )
  const [first] = before
  if (first) return { ...first, parties: [...new Set(before.flatMap((p) => p.parties))] }
  return (
    parties.find(
      (p) =>
        p.from >= m.to &&
        p.from <= m.to + 2 &&
        ((p.role === 'genitive' && p.head === m.to - 1) || (p.role === 'prepositional' && /^(?:aus|von|durch)$/.test(p.preposition))),
    ) ??
    parties.find((p) => p.from >= m.to - 1 && leads(tokens, p, m)) ??
    null
  )
}

/** "eine Überwachung unter Führung der USA": whoever leads it gives it. */
const leads = (
  tokens: readonly Token[],
  { head, parties, role }: PartyMention,
  m: { readonly from: number; readonly to: number },
): boolean =>
  role === 'genitive' &&
  parties.length > 0 &&
  head !== null &&
  head - m.to <= 2 &&
  /^(?:Führung|Leitung|Federführung|Kommando|Oberbefehl)$/.test(tokens[head]?.text ?? '') &&
  tokens.slice(Math.max(m.from, head - 2), head).some((t) => t.text === 'unter')

/** "einen eigenen Beitrag", "seine Truppen". */
const isOwn = (tokens: readonly Token[], m: { readonly from: number }): boolean =>
  tokens.slice(Math.max(0, m.from - 2), m.from).some((t) => t.lemmas.includes('eigen'))

/** Nouns for the end of a measure. */
const ENDING = /^(?:aufhebung|lockerung|verzicht|stopp|aussetzung|aufgabe|abkehr|abbau)$/
/** Verbs that end a measure. */
const ENDING_VERBS = new Set('aufheben lockern aussetzen beenden streichen abschaffen'.split(' '))

/** "die Aufhebung der Sanktionen", "Sanktionen aufzuheben". */
function isEnded(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  conditions: readonly Match<string>[],
  m: { readonly from: number },
): boolean {
  const from = Math.max(0, m.from - 3)
  const ending = tokens.slice(from, m.from).findIndex((t) => t.lemmas.some((l) => ENDING.test(l)))
  // "nach einem Stopp der Kämpfe Soldaten schicken": it is the fighting that ends
  if (ending >= 0 && !conditions.some((c) => c.from <= from + ending && from + ending < c.to)) return true
  return clauses.some((c) => c.tokens.includes(m.from) && ENDING_VERBS.has(c.verbs.lemma))
}
