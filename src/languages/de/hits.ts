import type { Dossier } from '../../model/dossier.ts'
import type { Discourse, Gender, Referent } from '../../reading/mention.ts'
import type { Match, PatternSet } from '../../reading/patterns.ts'
import { sortOfForm } from '../../reading/remembering.ts'
import { type Token, mainly } from '../../reading/token.ts'
import { oneOf, remaining } from './circles.ts'
import { datelineEnd } from './dateline.ts'
import { isFirstName, feminineName } from './firstnames.ts'
import { type Hit, genderOfPerson, hit, nounLemmas, tokensOf } from './hit.ts'
import { type NameKind, type PartyName, pairOf, partyNames } from './names.ts'
import { isOnlooker } from './onlookers.ts'
import { isRepresentative } from './parties.ts'
import { type People, type Person, familyName, officeOn, partyOn } from './people.ts'
import { FEMININE_STATES, PLURAL_STATES } from './states.ts'
import { standIns } from './standins.ts'

/** Finds the single names in a German sentence: states and bodies, people, titles, and words that stand for one of them. */
export class HitFinder {
  readonly #names: PatternSet<PartyName>
  readonly #people: People
  readonly #body: string
  readonly #isWord: (word: string) => boolean

  constructor(dossier: Dossier, people: People, isWord: (word: string) => boolean) {
    this.#isWord = isWord
    this.#body = dossier.roles.body
    this.#names = partyNames(dossier)
    this.#people = people
  }

  /** In order, not overlapping: the longest at each place, behind the report's dateline. */
  find(tokens: readonly Token[], day: string | null, discourse: Discourse): Hit[] {
    const start = datelineEnd(tokens)
    const named = [...this.#states(tokens, discourse), ...this.#persons(tokens, day, discourse)].filter((h) => h.from >= start)
    const known = withoutOverlaps([...named, ...this.#strangers(tokens, start, named, day, discourse)])
    return withoutOverlaps([...known, ...standIns(tokens, known, this.#body, discourse).filter((h) => h.from >= start)])
  }

  #states(tokens: readonly Token[], discourse: Discourse): Hit[] {
    const found = this.#names.find(tokens)
    const pairs = tokens.flatMap((t, i) => {
      const pair = t.text.includes('-') ? pairOf(t.lower) : null
      return pair ? [hit({ from: i, to: i + 1 }, pair, 'adjective')] : []
    })
    const states = new Set(found.filter((m) => m.value.kind === 'state').map((m) => m.from))
    const single = found.flatMap((m) => {
      const { kind, parties } = m.value
      // "Polen", "Schweden": the people only behind an article
      if (kind === 'people' && states.has(m.from) && !/^(?:die|den|der|alle|viele)$/i.test(tokens[m.from - 1]?.text ?? '')) return []
      if (
        kind === 'state' &&
        /^(?:Polen|Schweden)$/.test(tokens[m.from]?.text ?? '') &&
        /^(?:die|den|der|alle|viele)$/i.test(tokens[m.from - 1]?.text ?? '')
      )
        return []
      if (kind !== 'adjective' && kind !== 'group' && !tokens[m.from]?.capital) return []
      // "Deutsche Soldaten" are no Germans
      if (kind === 'people' && /^Deutsche[nrms]?$/.test(tokens[m.from]?.text ?? '') && mainly(tokens[m.to], 'noun'))
        return [hit(m, parties, 'adjective')]
      const genitive = inGenitive(tokens, m)
      if (kind === 'adjective') return [hit(m, oneOf(tokens, m, parties, discourse), 'adjective', { genitive })]
      const meant = remaining(tokens, m, inContext(tokens, m, parties, discourse), discourse)
      const gender = genderOf(tokens, m, kind, meant)
      const person = kind === 'people' ? countryman(meant, gender, discourse) : null
      return meant.length > 0 ? [hit(m, meant, 'name', { genitive, gender, person })] : []
    })
    return [...single, ...pairs]
  }

  #persons(tokens: readonly Token[], day: string | null, discourse: Discourse): Hit[] {
    return this.#people.patterns.find(tokens).flatMap((m) => {
      const person = capitalised(tokens, m) ? this.#who(m, tokens, day, discourse) : undefined
      if (!person || (m.to - m.from === 1 && otherBearer(tokens, m, person))) return []
      return [personHit(m, person, partyOn(person, day), inGenitive(tokens, m))]
    })
  }

  /** Of several people of one name: who was introduced by the whole name, else who is in office on that day. */
  #who(m: Match<readonly Person[]>, tokens: readonly Token[], day: string | null, discourse: Discourse): Person | undefined {
    const family = tokens[m.to - 1]?.lemmas.at(-1) ?? ''
    const common = m.to - m.from === 1 && !discourse.introduced.has(family) && this.#isWord(tokens[m.from]?.text ?? '')
    if (common && !nounLemmas(tokens[m.from - 1]).some((l) => isRepresentative(l) || isOnlooker(l))) return undefined
    if (m.to - m.from > 1) {
      const whole = m.value[0]
      if (whole) discourse.introduced.set(family, whole.name)
      return whole
    }
    const known = discourse.introduced.get(family)
    if (known !== undefined) return m.value.find((p) => p.name === known) ?? m.value[0]
    return [...m.value].sort((a, b) => recency(b, day) - recency(a, day))[0]
  }

  /** Names that no pattern knows: spelt in a new way, of strangers, and of strangers named in full before. */
  #strangers(tokens: readonly Token[], start: number, named: readonly Hit[], day: string | null, discourse: Discourse): Hit[] {
    const taken = tokensOf(named)
    const found: Hit[] = []
    for (let i = start; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token || !mayBeName(token) || taken.has(i)) continue
      const to = wholeName(tokens, i, taken)
      const last = tokens[(to ?? i + 1) - 1]?.text ?? ''
      const [sounding] = mainly(token, 'name') || to !== null ? this.#people.bySound(last) : []
      if (sounding && (to === null || sameInitial(sounding.name, token.text))) {
        found.push(personHit({ from: i, to: to ?? i + 1 }, sounding, partyOn(sounding, day), false))
      } else if (to !== null) {
        const name = tokens
          .slice(i, to)
          .map((t) => t.text)
          .join(' ')
        found.push(strangerHit({ from: i, to }, name, discourse))
      } else {
        const before = shortened(token.text, discourse)
        if (before?.person && !this.#people.byName(before.person))
          found.push(strangerHit({ from: i, to: i + 1 }, before.person, discourse, token.text))
      }
      i = (found.at(-1)?.to ?? i + 1) > i ? Math.max(i, (found.at(-1)?.to ?? 0) - 1) : i
    }
    return found
  }
}

const mayBeName = sortOfForm(({ capital, kind, text }) => capital && kind === 'word' && /^\p{L}{2}/u.test(text))
const opensName = sortOfForm(({ text }) => isFirstName(text))

const personHit = (at: { from: number; to: number }, person: Person, party: string | null, genitive: boolean): Hit =>
  hit(at, party === null ? [] : [party], 'person', { person, genitive, gender: genderOfPerson(person.feminine ?? null) })

function strangerHit(at: { from: number; to: number }, name: string, discourse: Discourse, short = ''): Hit {
  const before = discourse.people.findLast((p) => p.person === name)
  const person: Person = { name, offices: [], onlooker: before?.onlooker ?? true, feminine: feminineName(name) }
  const genitive = short.endsWith('s') && !familyName(name).endsWith('s')
  return hit(at, before?.parties ?? [], 'stranger', { person, genitive, gender: genderOfPerson(person.feminine ?? null) })
}

/** Where the whole name of a person ends that begins with a first name; null where none begins. */
function wholeName(tokens: readonly Token[], from: number, taken: ReadonlySet<number>): number | null {
  const first = tokens[from]
  if (!first || !opensName(first)) return null
  let to = from + 1
  while (to < from + 3 && opensName(tokens[to]) && tokens[to + 1]?.capital && !taken.has(to + 1)) to++
  while (to < from + 4 && /^(?:von|van|de|der|den|di|da|du|del|al|bin|zu|ten|ter|[A-Z]\.?)$/.test(tokens[to]?.text ?? '')) to++
  const family = tokens[to]
  if (family?.kind !== 'word' || taken.has(to) || !/^\p{Lu}\p{Ll}/u.test(family.text)) return null
  if (!(mainly(family, 'name') || (mainly(first, 'name') && !nounLemmas(family).some((l) => isRepresentative(l) || isOnlooker(l)))))
    return null
  return to + 1
}

/** "Nanni", "Nannis": the person named last whose family name a word is. */
function shortened(word: string, { people }: Discourse): Referent | undefined {
  const stem = word.slice(0, -1)
  return people.findLast(({ person: name }) => {
    if (name === null || !(name.endsWith(word) || name.endsWith(stem)) || !name.includes(' ')) return false
    const family = familyName(name)
    return word === family || word === `${family}s`
  })
}

const sameInitial = (name: string, first: string): boolean =>
  name.charAt(0).toLowerCase() === first.charAt(0).toLowerCase() || /^[wvjyi]/i.test(name.charAt(0)) === /^[wvjyi]/i.test(first.charAt(0))

/** "Nathan Rutte" is not Mark Rutte: another first name before the family name. */
function otherBearer(tokens: readonly Token[], m: { readonly from: number }, person: Person): boolean {
  const before = tokens[m.from - 1]?.text ?? ''
  return (
    isFirstName(before) && !person.name.split(' ').includes(before) && feminineName(before) !== null && mainly(tokens[m.from - 1], 'name')
  )
}

/** "Brüssel" is Belgium's government in a report on Belgium, "Bundesrat" Switzerland's in one on Switzerland. */
function inContext(
  tokens: readonly Token[],
  m: { readonly from: number },
  parties: readonly string[],
  discourse: Discourse,
): readonly string[] {
  if (tokens[m.from]?.text.startsWith('Brüssel') && parties[0] === 'EU')
    return discourse.seen.has('BE') && !discourse.seen.has('EU') ? ['BE'] : parties
  return parties
}

/** "der Franzose", "die Italienerin": the one of that state who was named last. */
function countryman(parties: readonly string[], gender: Gender | null, discourse: Discourse): Person | null {
  if (gender !== 'masculine' && gender !== 'feminine') return null
  const known = discourse.people.findLast((p) => p.parties[0] === parties[0] && (p.gender === null || p.gender === gender))
  return known?.person ? { name: known.person, offices: [], onlooker: false, feminine: gender === 'feminine' } : null
}

function genderOf(
  tokens: readonly Token[],
  m: { readonly from: number; readonly to: number },
  kind: NameKind,
  parties: readonly string[],
): Gender | null {
  const article = tokens[m.from - 1]?.lower ?? ''
  const word = tokens[m.to - 1]?.text ?? ''
  if (parties.length > 1) return 'plural'
  if (kind === 'people') {
    if (word.endsWith('in')) return 'feminine'
    return article === 'der' && !word.endsWith('n') ? 'masculine' : 'plural'
  }
  if (kind === 'state')
    return FEMININE_STATES.has(parties[0] ?? '') ? 'feminine' : PLURAL_STATES.has(parties[0] ?? '') ? 'plural' : 'neuter'
  if (kind === 'seat')
    return article === 'der' ? 'masculine' : article === 'die' || /^(?:bundesregierung|bundeswehr)$/i.test(word) ? 'feminine' : 'neuter'
  return article === 'die' ? 'feminine' : null
}

function recency(person: Person, day: string | null): number {
  const office = officeOn(person, day)
  if (!office) return 0
  return Date.parse(office.from) + (office.to === null || (day !== null && day < office.to) ? 1e15 : 0)
}

const capitalised = (tokens: readonly Token[], m: { from: number; to: number }): boolean => tokens[m.to - 1]?.capital ?? false

/** Whether a name stands in the genitive by its form: "Frankreichs" does, "Paris" does not. */
const inGenitive = (tokens: readonly Token[], m: { readonly to: number; readonly pattern: string }): boolean => {
  const last = tokens[m.to - 1]?.lower ?? ''
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
