import type { Dossier } from '../../model/dossier.ts'
import type { Discourse, PartyMention } from '../../reading/mention.ts'
import type { Match, PatternSet } from '../../reading/patterns.ts'
import { type Token, is, mainly } from '../../reading/token.ts'
import { datelineEnd } from './dateline.ts'
import { type PartyName, partyNames } from './names.ts'
import { ONLOOKERS, PREFIXES, REPRESENTATIVES } from './parties.ts'
import { People, type Person, officeOn } from './people.ts'
import { roleOf } from './roles.ts'
import { TITLES } from './titles.ts'

/** One name of a party as it stands, before it is joined with the title, adjective or person beside it. */
interface Hit {
  readonly from: number
  readonly to: number
  readonly parties: readonly string[]
  readonly kind: 'name' | 'adjective' | 'person' | 'title' | 'onlooker'
  readonly people: readonly Person[]
  /** Whether the name stands in the genitive by its form: "Frankreichs", not "Paris". */
  readonly genitive: boolean
}

/** "sein Land", "das Land": the party spoken of. */
const SELF = new Set(['sein', 'seine', 'seines', 'seinem', 'ihr', 'ihre', 'ihres', 'ihrem', 'das', 'die'])

/** Finds who is named in German sentences, for one dossier. */
export class PartyFinder {
  readonly #names: PatternSet<PartyName>
  readonly #people: People

  constructor(dossier: Dossier) {
    this.#names = partyNames(dossier)
    this.#people = new People(dossier)
  }

  /** The parties named in a sentence, in order. `day` decides who holds an office; `discourse` who "der Präsident" is. */
  find(tokens: readonly Token[], openers: ReadonlySet<number>, day: string | null, discourse: Discourse): PartyMention[] {
    const hits = this.#hits(tokens, day, discourse)
    const joined: PartyMention[] = []
    for (let h = 0; h < hits.length; h++) {
      const hit = hits[h]
      if (!hit) continue
      const { mention, used } = this.#join(tokens, hits, h, day, openers)
      joined.push(mention)
      h += used
    }
    return coordinated(tokens, joined)
  }

  #hits(tokens: readonly Token[], day: string | null, discourse: Discourse): Hit[] {
    const found: Hit[] = []
    for (const m of this.#names.find(tokens))
      found.push({
        from: m.from,
        to: m.to,
        parties: m.value.parties,
        kind: m.value.adjective ? 'adjective' : 'name',
        people: [],
        genitive: inGenitive(tokens, m),
      })
    for (const m of this.#people.patterns.find(tokens)) {
      const person = capitalised(tokens, m) ? this.#who(m, tokens, day, discourse) : undefined
      if (person)
        found.push({
          from: m.from,
          to: m.to,
          parties: [officeOn(person, day)?.party ?? ''].filter(Boolean),
          kind: 'person',
          people: [person],
          genitive: inGenitive(tokens, m),
        })
    }
    tokens.forEach((token, i) => {
      const prefix = PREFIXES[token.text.toLowerCase().split('-')[0] ?? '']
      const lemmas = nounLemmas(token)
      const title = lemmas.map((l) => TITLES.get(l)).find((t) => t !== undefined)
      const self = lemmas.includes('land') || lemmas.includes('regierung') ? SELF.has(tokens[i - 1]?.text.toLowerCase() ?? '') : false
      const earlier = found
        .filter((h) => h.to <= i && h.kind !== 'onlooker' && h.kind !== 'title' && h.parties.length === 1)
        .sort((a, b) => a.to - b.to)
        .at(-1)
      const meant = earlier
        ? earlier.parties
        : discourse.person && !/^(?:das|die)$/i.test(tokens[i - 1]?.text ?? '')
          ? [discourse.person.party]
          : discourse.parties.length === 1
            ? discourse.parties
            : []
      if (self && token.text !== 'Länder' && meant.length > 0)
        found.push({ from: i, to: i + 1, parties: meant, kind: 'name', people: [], genitive: false })
      else if (lemmas.some((l) => ONLOOKERS.has(l) || ONLOOKERS.has(l.split('-').at(-1) ?? '')))
        found.push({ from: i, to: i + 1, parties: [], kind: 'onlooker', people: [], genitive: false })
      else if (title?.party) found.push({ from: i, to: i + 1, parties: [title.party], kind: 'title', people: [], genitive: false })
      else if (token.text.includes('-') && prefix)
        found.push({ from: i, to: i + 1, parties: [prefix], kind: 'adjective', people: [], genitive: false })
      else if (title) found.push({ from: i, to: i + 1, parties: [], kind: 'title', people: [], genitive: false })
    })
    const start = datelineEnd(tokens)
    return withoutOverlaps(found.filter((h) => h.from >= start))
  }

  /** Of several people of one name: who was introduced by the whole name, else who is in office on that day. */
  #who(m: Match<readonly Person[]>, tokens: readonly Token[], day: string | null, discourse: Discourse): Person | undefined {
    const family = tokens[m.to - 1]?.lemmas.at(-1) ?? ''
    const common = m.to - m.from === 1 && is(tokens[m.from], 'noun') && !discourse.introduced.has(family)
    if (common && !nounLemmas(tokens[m.from - 1]).some((l) => REPRESENTATIVES.has(l.split('-').at(-1) ?? ''))) return undefined
    if (m.to - m.from > 1) {
      const whole = m.value[0]
      if (whole) discourse.introduced.set(family, whole.name)
      return whole
    }
    const known = discourse.introduced.get(family)
    if (known !== undefined) return m.value.find((p) => p.name === known) ?? m.value[0]
    return [...m.value].sort((a, b) => recency(b, day) - recency(a, day))[0]
  }

  /** Joins adjective, title and name of one phrase: "der polnische Ministerpräsident Donald Tusk", "Frankreichs Präsident Macron". */
  #join(
    tokens: readonly Token[],
    hits: readonly Hit[],
    h: number,
    day: string | null,
    openers: ReadonlySet<number>,
  ): { mention: PartyMention; used: number } {
    const hit = hits[h] as Hit
    const head =
      hit.kind === 'adjective' || genitiveForm(tokens, hit)
        ? headNoun(tokens, tokens[hit.from]?.text.includes('-') ? hit.from : hit.to)
        : hit.kind === 'title'
          ? hit.from
          : null
    const represents =
      head !== null && nounLemmas(tokens[head]).some((l) => REPRESENTATIVES.has(l) || REPRESENTATIVES.has(l.split('-').at(-1) ?? ''))
    if (head === null || (!represents && hit.kind !== 'title')) {
      const role = roleOf(tokens, hit.from, hit.to, head, openers)
      const person = hit.people[0] ?? null
      const nobody = hit.kind === 'onlooker' || (person?.onlooker ?? false)
      return {
        mention: {
          from: hit.from,
          to: hit.to,
          parties: nobody ? [] : hit.parties,
          person: person?.name ?? null,
          plural: person === null && isPlural(tokens, hit.from, hit.to, hit.parties),
          onlooker: nobody,
          ...role,
        },
        used: 0,
      }
    }
    let to = Math.max(head + 1, hit.to)
    let used = 0
    let parties = hit.parties
    let person: Person | undefined
    for (let n = h + 1; n < hits.length; n++) {
      const next = hits[n] as Hit
      if (next.from < to) used++
      else if (next.kind === 'person' && next.from <= to + 1 && !tokens.slice(to, next.from).some((t) => t.kind === 'mark')) {
        person = next.people[0]
        to = next.to
        used++
      } else if (next.kind === 'name' && next.from <= to + 1 && parties.length === 0 && genitiveAfter(tokens, to, next.from)) {
        parties = next.parties
        to = next.to
        used++
      } else break
    }
    while (!person && mainly(tokens[to], 'name') && to < head + 4) to++
    const title = nounLemmas(tokens[head])
      .map((l) => TITLES.get(l))
      .find((t) => t !== undefined)
    if (person && parties.length === 0) parties = [officeOn(person, day)?.party ?? ''].filter(Boolean)
    if (!person && title && parties.length === 1)
      person = to > head + 1 ? undefined : this.#people.holder(parties[0] ?? '', title.offices, day)
    const named =
      to > head + 1 && !person
        ? tokens
            .slice(head + 1, to)
            .map((t) => t.text)
            .join(' ')
        : null
    const { role, preposition } = roleOf(tokens, hit.from, to, null, openers)
    return {
      mention: {
        from: hit.from,
        to,
        parties,
        person: person?.name ?? named,
        plural: false,
        onlooker: person?.onlooker === true && parties.length === 0,
        role,
        preposition,
        head: null,
      },
      used,
    }
  }
}

function recency(person: Person, day: string | null): number {
  const office = officeOn(person, day)
  if (!office) return 0
  return Date.parse(office.from) + (office.to === null || (day !== null && day < office.to) ? 1e15 : 0)
}

const nounLemmas = (token: Token | undefined): string[] =>
  token?.readings.filter((r) => r.class === 'noun' || r.class === 'name').map((r) => r.lemma) ?? []
const capitalised = (tokens: readonly Token[], m: { from: number; to: number }): boolean => /^\p{Lu}/u.test(tokens[m.to - 1]?.text ?? '')

/** "die Balten", "26 Staaten", "die USA", "die Europäer": what a plural "sie" can mean. */
const isPlural = (tokens: readonly Token[], from: number, to: number, parties: readonly string[]): boolean =>
  parties.length > 1 || PLURAL.test(tokens[to - 1]?.text ?? '') || tokens[from]?.lemmas.includes('#') === true
const PLURAL =
  /^(?:USA|.*(?:[Ss]taaten|[Ll]änder|Niederlande|Nationen|Europäer|Amerikaner|Briten|Franzosen|Dänen|Russen|Ukrainer|Deutschen|Verbündeten?|Alliierten?|Partner|Unterstützer|Willigen|mitglieder))$/

/** A name in the genitive before its noun: "Frankreichs Präsident". */
const genitiveForm = (tokens: readonly Token[], hit: Hit): boolean => hit.genitive && headNoun(tokens, hit.to) !== null

const inGenitive = (tokens: readonly Token[], m: { readonly to: number; readonly pattern: string }): boolean => {
  const last = tokens[m.to - 1]?.text.toLowerCase() ?? ''
  return (
    last.endsWith('s') &&
    !m.pattern.toLowerCase().split(/[\s|]/).includes(last) &&
    m.pattern.toLowerCase().split(/[\s|]/).includes(last.slice(0, -1))
  )
}

/** The first noun after an adjective or a genitive, over further adjectives and numbers; or the hyphenated word itself. */
function headNoun(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    const token = tokens[i]
    if (!token || token.kind === 'mark') return null
    if (/^\p{Lu}/u.test(token.text) && is(token, 'noun', 'name')) return is(token, 'noun') ? i : null
    if (!(is(token, 'adjective') || token.kind === 'number' || (is(token, 'conjunction', 'adverb') && is(tokens[from - 1], 'adjective'))))
      return null
  }
  return null
}

/** Whether between a title and a name stands what makes the name its genitive: "Präsident der Ukraine", "Sprecher von". */
const genitiveAfter = (tokens: readonly Token[], to: number, from: number): boolean =>
  from === to + 1 && /^(?:der|des|von|vom|in)$/.test(tokens[to]?.text ?? '')

/** The longest at each place; a person's name wins over a country's word inside it, an onlooker's title over nothing. */
function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const order = [...hits].sort((a, b) => a.from - b.from || b.to - a.to || Number(b.kind === 'person') - Number(a.kind === 'person'))
  const kept: Hit[] = []
  for (const hit of order) if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit)
  return kept
}

/** Members of a list stand as its first member does: "mit Polen, Dänemark und Estland". */
function coordinated(tokens: readonly Token[], mentions: readonly PartyMention[]): PartyMention[] {
  const done: PartyMention[] = []
  for (const mention of mentions) {
    const before = done.at(-1)
    const between = before ? tokens.slice(before.to, mention.from) : []
    const joins =
      between.length > 0 &&
      between.length <= 3 &&
      between.every((t) => /^(?:,|und|oder|sowie|der|die|das|dem|des|auch)$/.test(t.text)) &&
      between.some((t) => /^(?:,|und|oder|sowie)$/.test(t.text))
    const listed =
      joins &&
      before &&
      !(mention.role === 'prepositional' || mention.role === 'attribute') &&
      !(between.length > 1 && between[0]?.text === ',' && before.role !== 'bare')
    done.push(listed ? { ...mention, role: before.role, preposition: before.preposition, head: before.head } : mention)
  }
  return done
}
