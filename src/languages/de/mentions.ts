import type { Dossier } from '../../model/dossier.ts'
import type { Discourse, PartyMention } from '../../reading/mention.ts'
import { type Token, is, mainly } from '../../reading/token.ts'
import { type Hit, HitFinder, nounLemmas, titleOf } from './hits.ts'
import { isRepresentative } from './parties.ts'
import { People, type Person, officeOn } from './people.ts'
import { roleOf } from './roles.ts'

/** What the joining of one phrase looks at. */
interface Setting {
  readonly tokens: readonly Token[]
  /** Tokens that open a clause ("während"), which are no prepositions there. */
  readonly openers: ReadonlySet<number>
  readonly day: string | null
  readonly discourse: Discourse
}

/** Finds who is named in German sentences, for one dossier. */
export class PartyFinder {
  readonly #people: People
  readonly #hits: HitFinder

  constructor(dossier: Dossier) {
    this.#people = new People(dossier)
    this.#hits = new HitFinder(dossier, this.#people)
  }

  /** The parties named in a sentence, in order. `day` decides who holds an office; `discourse` who "der Präsident" is. */
  find(tokens: readonly Token[], openers: ReadonlySet<number>, day: string | null, discourse: Discourse): PartyMention[] {
    const setting: Setting = { tokens, openers, day, discourse }
    const hits = this.#hits.find(tokens, day, discourse)
    const mentions: PartyMention[] = []
    for (let h = 0; h < hits.length;) {
      const hit = hits[h] as Hit
      const head = headOf(tokens, hit)
      const office = head !== null && (hit.kind === 'title' || nounLemmas(tokens[head]).some(isRepresentative))
      const phrase = office ? this.#office(setting, hits, h, head) : { mention: plain(setting, hit, head), used: 1 }
      mentions.push(phrase.mention)
      h += phrase.used
    }
    return coordinated(tokens, mentions)
  }

  /** Joins adjective, title and name of one phrase: "der polnische Ministerpräsident Donald Tusk", "Frankreichs Präsident Macron". */
  #office(setting: Setting, hits: readonly Hit[], h: number, head: number): { mention: PartyMention; used: number } {
    const { tokens, openers, day, discourse } = setting
    const first = hits[h] as Hit
    let to = Math.max(head + 1, first.to)
    let used = 1
    let parties = first.parties
    let person: Person | null = null
    for (; h + used < hits.length; used++) {
      const next = hits[h + used] as Hit
      const adjacent = next.from <= to + 1 && !tokens.slice(to, next.from).some((t) => t.kind === 'mark')
      if (next.from < to) continue
      if (next.kind === 'person' && adjacent) person = next.person
      else if (next.kind === 'name' && adjacent && parties.length === 0 && genitiveAfter(tokens, to, next.from)) parties = next.parties
      else break
      to = next.to
    }
    const unknown = to
    while (!person && mainly(tokens[to], 'name') && to < head + 4) to++
    const name =
      to > unknown
        ? tokens
            .slice(unknown, to)
            .map((t) => t.text)
            .join(' ')
        : null
    if (!person && name === null) person = this.#holder(parties, tokens[head], day, discourse)
    if (person && parties.length === 0) parties = [officeOn(person, day)?.party ?? ''].filter(Boolean)
    const { role, preposition } = roleOf(tokens, first.from, to, null, openers)
    const onlooker = person !== null && person.onlooker && parties.length === 0
    return {
      mention: { from: first.from, to, parties, person: person?.name ?? name, plural: false, onlooker, role, preposition, head: null },
      used,
    }
  }

  /** Who a bare title means: the holder of the party's office on that day, or the person spoken of, if one of the office. */
  #holder(parties: readonly string[], word: Token | undefined, day: string | null, discourse: Discourse): Person | null {
    const title = titleOf(word)
    if (!title) return null
    if (parties.length === 1) return this.#people.holder(parties[0] ?? '', title.offices, day) ?? null
    const spokenOf = discourse.person ? this.#people.byName(discourse.person.name) : undefined
    return spokenOf?.offices.some((o) => title.offices.includes(o.office)) ? spokenOf : null
  }
}

/** A name by itself, or as the attribute or genitive of the noun `head`. */
function plain({ tokens, openers }: Setting, hit: Hit, head: number | null): PartyMention {
  const nobody = hit.kind === 'onlooker' || (hit.person?.onlooker ?? false)
  const plural = hit.person === null && isPlural(tokens, hit.from, hit.to, hit.parties)
  const parties = nobody ? [] : hit.parties
  return {
    from: hit.from,
    to: hit.to,
    parties,
    person: hit.person?.name ?? null,
    plural,
    onlooker: nobody,
    ...roleOf(tokens, hit.from, hit.to, head, openers),
  }
}

/** The noun that an adjective or a genitive belongs to; a title's own word. */
function headOf(tokens: readonly Token[], hit: Hit): number | null {
  if (hit.kind === 'title') return hit.from
  if (hit.kind === 'adjective') return headNoun(tokens, tokens[hit.from]?.text.includes('-') ? hit.from : hit.to)
  return hit.genitive && tokens[hit.to]?.kind !== 'number' ? headNoun(tokens, hit.to) : null
}

/** "die Balten", "26 Staaten", "die USA", "die Europäer": what a plural "sie" can mean. */
const isPlural = (tokens: readonly Token[], from: number, to: number, parties: readonly string[]): boolean =>
  parties.length > 1 || PLURAL.test(tokens[to - 1]?.text ?? '') || tokens[from]?.lemmas.includes('#') === true
const PLURAL =
  /^(?:USA|.*(?:[Ss]taaten|[Ll]änder|Niederlande|Nationen|Europäer|Amerikaner|Briten|Franzosen|Dänen|Russen|Ukrainer|Deutschen|Verbündeten?|Alliierten?|Partner|Unterstützer|Willigen|mitglieder))$/

/** The first noun after an adjective or a genitive, over further adjectives and numbers; or the hyphenated word itself. */
function headNoun(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    const token = tokens[i]
    if (!token || (token.kind === 'mark' && !(token.text === ',' && is(tokens[i - 1], 'adjective') && is(tokens[i + 1], 'adjective'))))
      return null
    if (token.kind === 'mark') continue
    if (/^\p{Lu}/u.test(token.text) && is(token, 'noun', 'name')) return is(token, 'noun') ? i : null
    if (!(is(token, 'adjective') || token.kind === 'number' || (is(token, 'conjunction', 'adverb') && is(tokens[from - 1], 'adjective'))))
      return null
  }
  return null
}

/** Whether between a title and a name stands what makes the name its genitive: "Präsident der Ukraine", "Regierung in Rom". */
const genitiveAfter = (tokens: readonly Token[], to: number, from: number): boolean =>
  from === to + 1 && /^(?:der|des|von|vom|in)$/.test(tokens[to]?.text ?? '')

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
