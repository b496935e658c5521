import type { Dossier } from '../../model/dossier.ts'
import type { Discourse } from '../../reading/mention.ts'
import type { Match, PatternSet } from '../../reading/patterns.ts'
import { type Token, is } from '../../reading/token.ts'
import { datelineEnd } from './dateline.ts'
import { type PartyName, partyNames } from './names.ts'
import { ONLOOKERS, PREFIXES, isRepresentative } from './parties.ts'
import { type People, type Person, officeOn } from './people.ts'
import { TITLES, type Title } from './titles.ts'

/** One name of a party as it stands, before it is joined with the title, adjective or person beside it. */
export interface Hit {
  readonly from: number
  readonly to: number
  readonly parties: readonly string[]
  readonly kind: 'name' | 'adjective' | 'person' | 'title' | 'onlooker'
  readonly person: Person | null
  /** Whether the name stands in the genitive by its form: "Frankreichs", not "Paris". */
  readonly genitive: boolean
}

/** Before "Land" or "Regierung" they mean the party spoken of: "sein Land", "das Land". */
const SELF = new Set(['sein', 'seine', 'seines', 'seinem', 'ihr', 'ihre', 'ihres', 'ihrem', 'das', 'die'])

/** Finds the single names in a German sentence: states and bodies, people, titles, and words that stand for one of them. */
export class HitFinder {
  readonly #names: PatternSet<PartyName>
  readonly #people: People

  constructor(dossier: Dossier, people: People) {
    this.#names = partyNames(dossier)
    this.#people = people
  }

  /** In order, not overlapping: the longest at each place, behind the report's dateline. */
  find(tokens: readonly Token[], day: string | null, discourse: Discourse): Hit[] {
    const named = [...this.#states(tokens), ...this.#persons(tokens, day, discourse)]
    const start = datelineEnd(tokens)
    return withoutOverlaps([...named, ...words(tokens, named, discourse)].filter((h) => h.from >= start))
  }

  #states(tokens: readonly Token[]): Hit[] {
    return this.#names
      .find(tokens)
      .map((m) => hit(m, m.value.parties, m.value.adjective ? 'adjective' : 'name', { genitive: inGenitive(tokens, m) }))
  }

  #persons(tokens: readonly Token[], day: string | null, discourse: Discourse): Hit[] {
    return this.#people.patterns.find(tokens).flatMap((m) => {
      const person = capitalised(tokens, m) ? this.#who(m, tokens, day, discourse) : undefined
      if (!person) return []
      const party = officeOn(person, day)?.party
      return [hit(m, party === undefined ? [] : [party], 'person', { person, genitive: inGenitive(tokens, m) })]
    })
  }

  /** Of several people of one name: who was introduced by the whole name, else who is in office on that day. */
  #who(m: Match<readonly Person[]>, tokens: readonly Token[], day: string | null, discourse: Discourse): Person | undefined {
    const family = tokens[m.to - 1]?.lemmas.at(-1) ?? ''
    const common = m.to - m.from === 1 && is(tokens[m.from], 'noun') && !discourse.introduced.has(family)
    if (common && !nounLemmas(tokens[m.from - 1]).some(isRepresentative)) return undefined
    if (m.to - m.from > 1) {
      const whole = m.value[0]
      if (whole) discourse.introduced.set(family, whole.name)
      return whole
    }
    const known = discourse.introduced.get(family)
    if (known !== undefined) return m.value.find((p) => p.name === known) ?? m.value[0]
    return [...m.value].sort((a, b) => recency(b, day) - recency(a, day))[0]
  }
}

const hit = (
  { from, to }: { readonly from: number; readonly to: number },
  parties: readonly string[],
  kind: Hit['kind'],
  { person = null, genitive = false }: { readonly person?: Person | null; readonly genitive?: boolean } = {},
): Hit => ({ from, to, parties, kind, person, genitive })

/** Words that name nobody by name: titles, onlookers, "US-Truppen", "sein Land". */
function words(tokens: readonly Token[], named: readonly Hit[], discourse: Discourse): Hit[] {
  const single = named.filter((h) => h.parties.length === 1).sort((a, b) => a.to - b.to)
  return tokens.flatMap((token, i): Hit[] => {
    const named = namingOf(token)
    if (named === null) return []
    const here = { from: i, to: i + 1 }
    const determiner = tokens[i - 1]?.text.toLowerCase() ?? ''
    if (named.self && SELF.has(determiner)) {
      const meant =
        single.findLast((h) => h.to <= i && !(h.genitive && /^(?:das|die)$/.test(determiner)))?.parties ?? spokenOf(discourse, determiner)
      if (meant.length > 0) return [hit(here, meant, 'name')]
    }
    return named.kind === null ? [] : [hit(here, named.parties, named.kind)]
  })
}

/** What a word by itself may name. `self`: with a determiner before it, the party spoken of. */
interface Naming {
  readonly self: boolean
  readonly kind: 'onlooker' | 'title' | 'adjective' | null
  readonly parties: readonly string[]
}

/** By the lemmas, which a lexicon hands out again and again. */
const NAMINGS = new WeakMap<readonly string[], Naming | null>()

function namingOf(token: Token): Naming | null {
  if (token.kind !== 'word' || token.lemmas.length === 0) return null
  const known = NAMINGS.get(token.lemmas)
  if (known !== undefined) return known
  const naming = namingIn(token)
  NAMINGS.set(token.lemmas, naming)
  return naming
}

function namingIn(token: Token): Naming | null {
  const lemmas = nounLemmas(token)
  const self = (lemmas.includes('land') || lemmas.includes('regierung')) && token.text !== 'Länder'
  if (lemmas.some((l) => ONLOOKERS.has(l) || ONLOOKERS.has(l.split('-').at(-1) ?? ''))) return { self, kind: 'onlooker', parties: [] }
  const title = titleOf(token)
  if (title?.party) return { self, kind: 'title', parties: [title.party] }
  const prefix = token.text.includes('-') ? PREFIXES[token.text.toLowerCase().split('-')[0] ?? ''] : undefined
  if (prefix) return { self, kind: 'adjective', parties: [prefix] }
  if (title) return { self, kind: 'title', parties: [] }
  return self ? { self, kind: null, parties: [] } : null
}

/** "das Land" is the party spoken of last, "sein Land" that of the person. */
function spokenOf(discourse: Discourse, determiner: string): readonly string[] {
  if (discourse.person && !/^(?:das|die)$/.test(determiner)) return [discourse.person.party]
  return discourse.parties.length === 1 ? discourse.parties : []
}

function recency(person: Person, day: string | null): number {
  const office = officeOn(person, day)
  if (!office) return 0
  return Date.parse(office.from) + (office.to === null || (day !== null && day < office.to) ? 1e15 : 0)
}

export const nounLemmas = (token: Token | undefined): string[] =>
  token?.readings.filter((r) => r.class === 'noun' || r.class === 'name').map((r) => r.lemma) ?? []
const capitalised = (tokens: readonly Token[], m: { from: number; to: number }): boolean => /^\p{Lu}/u.test(tokens[m.to - 1]?.text ?? '')

/** The title of office that a word is. */
export const titleOf = (token: Token | undefined): Title | undefined =>
  nounLemmas(token)
    .map((l) => TITLES.get(l))
    .find((t) => t !== undefined)

/** Whether a name stands in the genitive by its form: "Frankreichs" does, "Paris" does not. */
const inGenitive = (tokens: readonly Token[], m: { readonly to: number; readonly pattern: string }): boolean => {
  const last = tokens[m.to - 1]?.text.toLowerCase() ?? ''
  return (
    last.endsWith('s') &&
    !m.pattern.toLowerCase().split(/[\s|]/).includes(last) &&
    m.pattern.toLowerCase().split(/[\s|]/).includes(last.slice(0, -1))
  )
}

/** The longest at each place; a person's name wins over a country's word inside it, an onlooker's title over nothing. */
function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const order = [...hits].sort((a, b) => a.from - b.from || b.to - a.to || Number(b.kind === 'person') - Number(a.kind === 'person'))
  const kept: Hit[] = []
  for (const hit of order) if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit)
  return kept
}
