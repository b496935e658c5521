import type { Dossier } from '../../model/dossier.ts'
import { type Discourse, type Gender, type PartyMention, partyMention } from '../../reading/mention.ts'
import { type Token, is, mainly } from '../../reading/token.ts'
import { apposed, coordinated } from './joining.ts'
import { type Hit, genderOfPerson, nounLemmas, titleOf } from './hit.ts'
import { HitFinder } from './hits.ts'
import { FORMERLY, isFormer, isOnlooker } from './onlookers.ts'
import { headOf } from './nounheads.ts'
import { isRepresentative } from './parties.ts'
import { People, type Person, officeOn, partyOn } from './people.ts'
import { plainName, type Setting } from './plainnames.ts'
import { roleOf } from './roles.ts'
import { pronounHit } from './standins.ts'

interface Phrase {
  readonly mention: PartyMention
  /** How many hits it is made of. */
  readonly used: number
}

/** Finds who is named in German sentences, for one dossier. */
export class PartyFinder {
  readonly #people: People
  readonly #hits: HitFinder

  /** `isWord`: whether a word is a noun by itself, so that as a family name it needs a title or an introduction. */
  constructor(dossier: Dossier, isWord: (word: string) => boolean) {
    this.#people = new People(dossier)
    this.#hits = new HitFinder(dossier, this.#people, isWord)
  }

  /** The parties named in a sentence, in order. `day` decides who holds an office; `discourse` who "der Präsident" is. */
  find(tokens: readonly Token[], openers: ReadonlySet<number>, day: string | null, discourse: Discourse): PartyMention[] {
    const setting: Setting = { tokens, openers, day, discourse }
    const named = this.#hits.find(tokens, day, discourse)
    const pronoun = pronounHit(tokens, named, discourse)
    const hits = pronoun ? [...named, pronoun].sort((a, b) => a.from - b.from) : named
    const mentions: PartyMention[] = []
    for (let h = 0; h < hits.length;) {
      const hit = hits[h] as Hit
      const head = headOf(tokens, hit)
      const office = head !== null && (hit.kind === 'title' || nounLemmas(tokens[head]).some(isRepresentative))
      const phrase = office
        ? this.#office(setting, hits, h, head)
        : (onlooking(setting, hits, h) ?? { mention: plainName(setting, hit, head), used: 1 })
      mentions.push(phrase.mention)
      h += phrase.used
    }
    return coordinated(tokens, apposed(tokens, mentions)).map(partyMention)
  }

  /** Joins adjective, title and name of one phrase: "der polnische Ministerpräsident Donald Tusk", "Frankreichs Präsident Macron". */
  #office(setting: Setting, hits: readonly Hit[], h: number, head: number): Phrase {
    const { tokens, openers, day, discourse } = setting
    const first = hits[h] as Hit
    let to = Math.max(head + 1, first.to)
    let used = 1
    let { parties } = first
    let person: Person | null = null
    let genitive = false
    for (; h + used < hits.length; used++) {
      const next = hits[h + used] as Hit
      const between = tokens.slice(to, next.from)
      const adjacent = between.length <= 1 && !between.some((t) => t.kind === 'mark')
      if (next.from < to) continue
      if ((next.kind === 'person' || next.kind === 'stranger') && adjacent && between.every((t) => t.capital)) {
        person = next.person
        genitive = next.genitive
        if (first.kind === 'title' && next.parties.length > 0) parties = byTitle(next, tokens[head], day)
      } else if (next.kind === 'name' && adjacent && parties.length === 0 && genitiveAfter(tokens, to, next.from)) parties = next.parties
      else if (next.kind === 'adjective' && adjacent && parties.length === 0 && genitiveAfter(tokens, to, next.from)) {
        // "ein Sprecher der polnischen Regierung"
        const institution = headOf(tokens, next)
        if (institution === null || !nounLemmas(tokens[institution]).some(isRepresentative)) break
        parties = next.parties
        to = institution + 1
        continue
      } else break
      to = next.to
    }
    const unknown = to
    while (!person && to < head + 4 && couldBeName(tokens, to, unknown, first)) to++
    const name =
      to > unknown
        ? tokens
            .slice(unknown, to)
            .map((t) => t.text)
            .join(' ')
        : null
    const feminine = /in(?:nen)?$/.test(tokens[head]?.text ?? '')
    if (!person && name === null && !severalOffices(tokens, first, head)) {
      const held = this.#holder(parties, tokens[head], feminine, day, discourse)
      person = held?.person ?? null
      if (held && parties.length === 0) parties = held.parties
    }
    const former =
      isFormer(nounLemmas(tokens[head])[0] ?? '') ||
      [1, 2].some((k) => FORMERLY.test(tokens[first.from - k]?.text ?? '')) ||
      FORMERLY.test(tokens[head - 1]?.text ?? '')
    if (former) parties = person ? [partyOn(person, day) ?? ''].filter(Boolean) : []
    else if (person && parties.length === 0) parties = [officeOn(person, day)?.party ?? ''].filter(Boolean)
    if (!former && parties.length === 0 && (name !== null || person?.offices.length === 0) && titleOf(tokens[head]))
      parties = ofContext(person, discourse)
    const { role, preposition } = roleOf(tokens, first.from, to, null, openers, person || name !== null ? genitive : undefined)
    const onlooker = former ? parties.length === 0 : person !== null && person.onlooker && parties.length === 0
    const gender: Gender | null = titleOf(tokens[head])
      ? feminine
        ? 'feminine'
        : 'masculine'
      : person
        ? genderOfPerson(person.feminine ?? null)
        : genderOfNoun(tokens[head])
    return {
      mention: {
        from: first.from,
        to,
        parties,
        person: person?.name ?? name,
        plural: parties.length > 1,
        onlooker,
        role,
        preposition,
        head: null,
        gender,
      },
      used,
    }
  }

  /** Who a bare title means: somebody named before who holds such an office, or the holder of the party's office on that day. */
  #holder(
    parties: readonly string[],
    word: Token | undefined,
    feminine: boolean,
    day: string | null,
    discourse: Discourse,
  ): { readonly person: Person; readonly parties: readonly string[] } | null {
    const title = titleOf(word)
    if (!title) return null
    const before = discourse.people.findLast(
      (p) =>
        !p.onlooker &&
        p.gender !==
          (feminine ? 'masculine' : /^(?:gesandt|sonderbeauftragt|außenbeauftragt)/.test(word?.lemmas[0] ?? '') ? '' : 'feminine') &&
        (parties.length === 0 || parties.includes(p.parties[0] ?? '')) &&
        this.#people.byName(p.person ?? '')?.offices.some((o) => title.offices.includes(o.office) && (day === null || o.from <= day)),
    )
    const known = before && this.#people.byName(before.person ?? '')
    if (known) return { person: known, parties: before.parties }
    const [party] = parties.length > 0 ? parties : discourse.parties
    if (party === undefined || (parties.length === 0 && discourse.parties.length > 1)) return null
    const person = this.#people.holder(party, title.offices, day)
    return person && (person.feminine ?? feminine) === feminine ? { person, parties: [party] } : null
  }
}

/** "Außenministerin Baerbock" in a report without a day: the party of that office, not of the one held last. */
function byTitle({ parties, person }: Hit, word: Token | undefined, day: string | null): readonly string[] {
  const title = day === null ? titleOf(word) : null
  const office = title && person?.offices.findLast((o) => title.offices.includes(o.office))
  return office ? [office.party] : parties
}

/** An onlooker's title with the name beside it: "SPD-Fraktionschef Matthias Miersch". Who holds an office of state besides speaks for it. */
function onlooking(setting: Setting, hits: readonly Hit[], h: number): Phrase | null {
  const { day, openers, tokens } = setting
  const first = hits[h] as Hit
  const next = hits[h + 1]
  if (first.kind !== 'onlooker' || first.person || !next?.person || next.from !== first.to) return null
  if (next.kind !== 'person' && next.kind !== 'stranger') return null
  const former = isFormer(nounLemmas(tokens[first.from])[0] ?? '')
  const party = next.person.onlooker ? null : partyOn(next.person, day)
  const standing = roleOf(tokens, first.from, next.to, null, openers, next.genitive)
  const mention: PartyMention = {
    from: first.from,
    to: next.to,
    parties: party === null || former ? [] : [party],
    person: next.person.name,
    plural: false,
    onlooker: party === null || former,
    gender: next.gender,
    ...standing,
  }
  return { mention, used: 2 }
}

/** Whether between a title and a name stands what makes the name its genitive: "Präsident der Ukraine", "Regierung in Rom". */
const genitiveAfter = (tokens: readonly Token[], to: number, from: number): boolean =>
  from === to || (from === to + 1 && /^(?:der|des|von|vom|in)$/.test(tokens[to]?.text ?? ''))

/** Whether a word behind a title can be a name that nobody knows: "Minister Fischer". */
function couldBeName(tokens: readonly Token[], at: number, first: number, hit: Hit): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !token.capital) return false
  if (mainly(token, 'name')) return true
  return (
    hit.kind === 'title' &&
    at === first &&
    is(token, 'noun') &&
    !nounLemmas(token).some((l) => isRepresentative(l) || isOnlooker(l)) &&
    !tokens[at + 1]?.capital
  )
}

/** "die Außenminister", "Minister mehrerer Länder": more than one. */
function severalOffices(tokens: readonly Token[], first: Hit, head: number): boolean {
  const word = tokens[head]?.text ?? ''
  const determiner = [first.from - 1, first.from, head - 1]
    .map((i) => tokens[i]?.lower ?? '')
    .find((w) => /^(?:die|den|alle|allen|mehrere|viele|einige)$/.test(w))
  if (/(?:innen|präsidenten|chefs|kanzler[ns]|oberhäupter|gesandten|beauftragten)$/.test(word))
    return determiner !== 'den' && determiner !== undefined
  return determiner !== undefined && determiner !== 'den' && !/(?:in|te)$/.test(word)
}

/** Whose minister a stranger is: of the state that the text spoke of last. */
function ofContext(person: Person | null, discourse: Discourse): readonly string[] {
  const before = person && discourse.people.findLast((p) => p.person === person.name)
  if (before && before.parties.length > 0) return before.parties
  if (discourse.parties.length === 1) return discourse.parties
  const last = discourse.named.findLast((set) => set.every((party) => /^[A-Z]{2}$/.test(party)))
  return last?.length === 1 ? last : []
}

const genderOfNoun = (token: Token | undefined): Gender | null =>
  /(?:regierung|führung|armee|administration|marine|kommission|spitze|botschaft)$/i.test(token?.text ?? '') ? 'feminine' : null
