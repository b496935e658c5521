import type { Discourse, Referent } from '../../reading/mention.ts'
import { remembering, sortOfForm } from '../../reading/remembering.ts'
import { type Token, is, mainly } from '../../reading/token.ts'
import { type Hit, hit, nounLemmas, titleOf, tokensOf } from './hit.ts'
import { FORMERLY, isOnlooker, isPoliticalParty } from './onlookers.ts'
import { someOf } from './parts.ts'
import { INSTITUTION, PREFIXES, SUBJECTS, isRepresentative } from './parties.ts'
import { COUNT, ownCountries, partOf, theseSeveral } from './several.ts'
import { STATES } from './states.ts'
import { TITLES } from './titles.ts'

/** Before "Land" or "Regierung" they mean the party spoken of: "sein Land", "das Land". */
const SELF = /^(?:(?:sein|ihr)(?:e[ns]?|em|er)?|das|die|dem|des|der|dieses)$/
const COUNTRIES = /^(?:Länder|Regierungen|Staaten|Streitkräfte|Armeen)n?$/
const CHAMBER = /^Bundesr(?:at|ätin)$/
const AGED = /^Jährige[rn]?$/
const DEFINITE = /^(?:der|die|das|dem|den|des|dieser|diese)$/

/** Words that name nobody by name: titles, onlookers, "US-Truppen", "sein Land", "die drei Hauptstädte", "der Franzose". */
export function standIns(tokens: readonly Token[], named: readonly Hit[], body: string, discourse: Discourse): Hit[] {
  const taken = tokensOf(named)
  const found: Hit[] = []
  tokens.forEach((token, i) => {
    if (token.kind === 'mark' || taken.has(i)) return
    const part = partOf(tokens, i, named, discourse)
    if (part) return void found.push(part)
    const some = someOf(tokens, i, body, discourse)
    if (some) return void found.push(some)
    const capital = token.capital
    if (!capital && !COUNT.has(token.text)) return
    const several = theseSeveral(tokens, i, named, discourse)
    if (several) found.push(several)
    else if (capital && canStandIn(token)) found.push(...standIn(tokens, i, named, discourse))
  })
  return found
}

/** A quick no for nearly every noun: whether its form is one of those that can stand for somebody, wherever it stands. */
const canStandIn = sortOfForm(
  ({ lemmas, lower, text }) =>
    text.includes('-') ||
    PLACES.has(lower) ||
    COUNTRIES.test(text) ||
    CHAMBER.test(text) ||
    AGED.test(text) ||
    lemmas.some(
      (l) =>
        INSTITUTION.test(l) ||
        isRepresentative(l) ||
        isOnlooker(l) ||
        isPoliticalParty(l) ||
        TITLES.has(l) ||
        SPEAKING.test(l) ||
        isEpithet(l),
    ),
)

function standIn(tokens: readonly Token[], i: number, named: readonly Hit[], discourse: Discourse): Hit[] {
  const token = tokens[i]
  if (!token) return []
  const here = { from: i, to: i + 1 }
  const lemmas = nounLemmas(token)
  const placed = ofPlace(tokens, i)
  if (placed) return [hit(here, [placed], 'adjective')]
  const own = institution(tokens, i, named, discourse)
  if (own) return [own]
  const speaks = lemmas.some(isOnlooker) || (lemmas.some(isPoliticalParty) && !bracketed(tokens, i))
  const title = titleOf(token)
  if ((title && former(tokens, i)) || ofOnlookers(tokens, i)) return [hit(here, [], 'onlooker')]
  if (speaks && !title?.party) return epithet(tokens, i, discourse) ?? [hit(here, [], 'onlooker')]
  if (title?.party) {
    const party = title.party === 'DE' && discourse.seen.has('AT') && !discourse.seen.has('DE') ? 'AT' : title.party
    return [hit(here, [party], 'title')]
  }
  if (CHAMBER.test(token.text))
    return discourse.seen.has('CH') || named.some((h) => h.parties.includes('CH')) ? [hit(here, ['CH'], 'title')] : []
  const prefix = token.text.includes('-') ? (token.lower.split('-')[0] ?? '') : ''
  const party = PREFIXES[prefix]
  if (party !== undefined)
    return SUBJECTS.has(prefix) && lemmas.some(isRepresentative) ? [hit(here, [], 'title')] : [hit(here, [party], 'adjective')]
  if (title) return [hit(here, [], 'title')]
  return epithet(tokens, i, discourse) ?? []
}

/** "sein Land", "das Land", "das Verteidigungsministerium", "die Regierung": of the party spoken of, or of the place behind it. */
function institution(tokens: readonly Token[], i: number, named: readonly Hit[], discourse: Discourse): Hit | null {
  const token = tokens[i]
  const determiner = before(tokens, i)?.lower ?? ''
  const theirs = token && COUNTRIES.test(token.text) ? ownCountries(tokens, determiner, i, named, discourse) : null
  if (theirs) return theirs
  if (!token || token.text === 'Länder' || !nounLemmas(token).some((l) => INSTITUTION.test(l))) {
    return token && nounLemmas(token).some(isRepresentative) ? seated(tokens, i, named) : null
  }
  const placed = seated(tokens, i, named)
  if (placed) return placed
  const behind = /^(?:von|der|des|um|unter)$/.test(tokens[i + 1]?.text ?? '')
    ? named.find((h) => h.from > i && h.from <= i + 5 && h.parties.length === 1)
    : undefined
  // "die Regierung von Ministerpräsidentin Takaichi": whose it is stands behind it
  if (behind) return behind.kind === 'person' || behind.kind === 'stranger' ? hit({ from: i, to: i + 1 }, behind.parties, 'name') : null
  if (!SELF.test(determiner)) return null
  if (named.some((h) => h.kind === 'adjective' && h.to <= i && h.to > i - 3)) return null
  const single = named.filter((h) => h.parties.length === 1).sort((a, b) => a.to - b.to)
  const definite = DEFINITE.test(determiner)
  const meant =
    (definite ? undefined : single.findLast((h) => h.to <= i && !h.genitive && !beside(tokens, h, named) && isState(h))?.parties) ??
    (definite ? undefined : single.findLast((h) => h.to <= i && !h.genitive && !passing(tokens, h) && isState(h))?.parties) ??
    single.findLast((h) => h.to <= i && !(h.genitive && definite) && !passing(tokens, h) && (definite || isState(h)))?.parties ??
    spokenOf(discourse, definite)
  return meant.length > 0 ? hit({ from: i, to: i + 1 }, meant, 'name', { gender: /land$/i.test(token.text) ? 'neuter' : null }) : null
}

/** The determiner of a noun, over adjectives that tell nothing of whose it is: "das neutrale Land". */
function before(tokens: readonly Token[], i: number): Token | undefined {
  let at = i - 1
  while (
    at > i - 3 &&
    tokens[at] &&
    mainly(tokens[at], 'adjective') &&
    tokens[at]?.text === tokens[at]?.lower &&
    /e[nrms]?$/.test(tokens[at]?.text ?? '')
  )
    at--
  return tokens[at]
}

/** "die Regierung in Rom", "das Außenministerium in Peking": the seat behind an institution tells whose it is. */
function seated(tokens: readonly Token[], i: number, named: readonly Hit[]): Hit | null {
  if (
    tokens[i + 1]?.text !== 'in' ||
    nounLemmas(tokens[i]).some((l) => /botschaft|gesandt|beauftragt|vertret|diplomat|verbündet|^land$|^staat$|^spitze$/.test(l))
  )
    return null
  const seat = named.find((h) => h.from === i + 2 && h.kind === 'name' && h.parties.length === 1)
  if (!seat || named.some((h) => h.kind === 'adjective' && h.to === i)) return null
  const title = titleOf(tokens[i])
  return title ? null : hit({ from: i, to: seat.to }, seat.parties, 'name')
}

/** A party named only by the way, behind a preposition, is not whom "das Land" means. */
const passing = (tokens: readonly Token[], h: Hit): boolean =>
  h.from !== 1 && mainly(tokens[h.from - 1], 'preposition') && h.kind !== 'person'

/** "saß zwischen Macron und Merz": who is named beside the subject is not whose country "sein Land" is, if another can be meant. */
const beside = (tokens: readonly Token[], h: Hit, named: readonly Hit[]): boolean => {
  const word = tokens[h.from - 1]?.lower ?? ''
  if (/^(?:und|,|oder)$/.test(word)) return named.some((other) => other.to === h.from - 1 && beside(tokens, other, named))
  return passing(tokens, h) || /^(?:zwischen|neben|mit|bei|gegenüber|vor|über|an|gegen)$/.test(word)
}

/** "sein Land" is no alliance. */
const isState = ({ parties }: Hit): boolean => parties.every((p) => STATE.has(p))
const STATE: ReadonlySet<string> = new Set(STATES.map(({ code }) => code))

/** "das Land" is the party spoken of last, "sein Land" that of the person. */
function spokenOf(discourse: Discourse, definite: boolean): readonly string[] {
  if (discourse.person && !definite) return [discourse.person.party]
  return discourse.parties.length === 1 ? discourse.parties : []
}

/** "die Pariser Regierung", "das Prager Kabinett": a capital's adjective before what represents its state. */
function ofPlace(tokens: readonly Token[], i: number): string | null {
  const word = tokens[i]?.text ?? ''
  if (!word.endsWith('er')) return null
  const code = PLACES.get(word.toLowerCase())
  return code !== undefined && nounLemmas(tokens[i + 1]).some((l) => isRepresentative(l) && !/^(?:spitze|botschaft)/.test(l)) ? code : null
}
const PLACES: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(({ code, seats }) =>
    seats
      .filter((s) => /^\p{L}+$/u.test(s))
      .flatMap((s) => [s, s.replace(/e[ln]?$/, ''), s.replace(/en$/, 'en')].map((stem) => [`${stem}er`, code] as const)),
  ),
)

const former = (tokens: readonly Token[], i: number): boolean =>
  FORMERLY.test(tokens[i - 1]?.text ?? '') || FORMERLY.test(tokens[i - 2]?.text ?? '')

const SPEAKING =
  /(?:vertreter|vertreterin|sprecher|sprecherin|chef|chefin|mitglied|vorsitzend|vorsitzende|vorsitzender|kandidat|vize|größe|mann|frau)$/
/** "ein Vertreter der Opposition", "der Chef der Grünen-Fraktion", "Sprecherin der AfD". */
function ofOnlookers(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:der|des|von|aus)$/.test(tokens[i + 1]?.text ?? '') || !is(tokens[i], 'noun')) return false
  if (!nounLemmas(tokens[i]).some((l) => SPEAKING.test(l))) return false
  for (let at = i + 2; at < i + 5; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark') return false
    if (token.capital) return nounLemmas(token).some((l) => isOnlooker(l) || isPoliticalParty(l))
  }
  return false
}

const bracketed = (tokens: readonly Token[], i: number): boolean => {
  for (let at = i - 1; at >= Math.max(0, i - 4); at--) if (tokens[at]?.text === '(') return true
  return false
}

/** What one can be called by what one is: "der Sozialdemokrat", "der 69-Jährige", "die Konservative". */
const EPITHET =
  /^(?:.*(?:demokrat|politiker|sozialist|konservativ|liberal|gastgeber|hausherr|amtsinhaber|ressortchef|populist|nationalist|jurist|ex-banker|unternehmer|republikaner|staatsmann|mann|frau|chef)(?:in|e|er)?|frühere?|christdemokratin?|.*-chefin?|.*-mann|.*-frau|amerikaner)$/u

const isEpithet = remembering((word) => EPITHET.test(word))

/** "der 69-Jährige", "der Labour-Chef": the person of that gender who was named last; undefined where the words are no such thing. */
function epithet(tokens: readonly Token[], i: number, discourse: Discourse): Hit[] | undefined {
  const token = tokens[i]
  // "der 69-Jährige" is three words
  const aged = AGED.test(token?.text ?? '') && tokens[i - 1]?.text === '-'
  const inner = before(tokens, aged ? i - 2 : i)?.lower ?? ''
  if (!token || !/^(?:der|die|dem|den)$/.test(inner) || is(tokens[i + 1], 'name')) return undefined
  if (!aged && !isEpithet(token.lower) && !nounLemmas(token).some(isEpithet)) return undefined
  const feminine = inner === 'die' || token.text.endsWith('in')
  const known = again(discourse, feminine)
  return known ? [referring({ from: aged ? i - 2 : i, to: i + 1 }, known)] : undefined
}

/** The person named last, of a gender where it is known. */
export const again = (discourse: Discourse, feminine: boolean): Referent | undefined =>
  discourse.people.findLast((p) => p.gender === null || p.gender === (feminine ? 'feminine' : 'masculine'))

const referring = (at: { from: number; to: number }, { gender, onlooker, parties, person }: Referent): Hit =>
  hit(at, parties, onlooker ? 'onlooker' : 'again', {
    gender,
    person: person === null ? null : { name: person, offices: [], onlooker, feminine: gender === null ? null : gender === 'feminine' },
  })

const isHeOrShe = sortOfForm(({ text }) => /^(?:[Ee]r|[Ss]ie)$/.test(text))

/** "er", "sie" where nobody in the sentence before them can be meant: the subject of the sentence before, else the person named last. */
export function pronounHit(tokens: readonly Token[], named: readonly Hit[], discourse: Discourse): Hit | null {
  const at = tokens.findIndex(isHeOrShe)
  const word = tokens[at]?.lower
  if (at < 0 || word === undefined || named.some((h) => h.from < at && h.kind !== 'adjective' && !h.genitive)) return null
  const verb = [tokens[at - 1], tokens[at + 1]].find((t) => t !== undefined && t.text === t.lower && is(t, 'verb')) ?? tokens.at(-2)
  if (!verb || !is(verb, 'verb') || plural(verb)) return null
  const gender = word === 'er' ? 'masculine' : 'feminine'
  const subject = discourse.subject
  if (subject?.gender === gender) return referring({ from: at, to: at + 1 }, subject)
  const person = discourse.people.findLast((p) => p.gender === gender) ?? (subject?.person && subject.gender === null ? subject : undefined)
  return person ? referring({ from: at, to: at + 1 }, person) : null
}

const plural = (token: Token): boolean =>
  token.readings.some((r) => r.class === 'verb' && /^(?:[ptkc]s)*[ptkc]p/.test(r.form) && !/^[ptkc]s/.test(r.form))
