import { type Sentence } from '../../../reading/sentence.ts'
import { type Token, is, mainly } from '../../../reading/token.ts'
import type { Phrase } from '../../../reading/quotations/speech.ts'
import { shortens } from '../brackets.ts'
import { CONTRACTED } from '../closed.ts'
import { PLURALS, casesOf, genderOf, pluralOf, shownGender } from './forms.ts'
import { joined } from './joining.ts'
import { another, capital, nextCapital, nounLemma, particleOfName, partsOf } from './naming.ts'
import { MEDIUM, kindOf } from './people.ts'
import { PRONOUNS, pronominal } from './pronouns.ts'

/** German noun phrases by their form: determiner, attributes, capitalised words, a genitive or "von …" behind them. */

/** Articles that stand for a noun: "der sagte", "viele fordern". */
const STANDALONE =
  /^(?:der|die|das|dieser|diese|dieses|jener|jene|beide|viele|einige|manche|mehrere|alle|andere|einer|eine|ersterer|letzterer|letztere)$/
/** "Dr. Anna Berg", "Anna M. Berg": a full stop inside a name. */
const SHORTENED = /^(?:Dr|Prof|St|\p{Lu})$/u
const PHRASE_MARK = /^["„“”«»‚‘’'›‹]$/
/** What joins a name to what somebody is: "Sprecher der Stadt", "Trainer vom SV". */
const TIED = /^(?:von|vom|für)$/

const TIME =
  /(?:tag|woch|mittwoch|abend|morgen|mittag|nacht|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahr|rande)$/

export function phrases({ tokens, parties, clauses }: Sentence): Phrase[] {
  const hidden = bracketed(tokens)
  for (const { verbs } of clauses) if (verbs.finite !== null) hidden.add(verbs.finite)
  const found: Phrase[] = []
  let preposition = ''
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]
    if (!token || hidden.has(i)) {
      preposition = ''
      i++
      continue
    }
    const lower = token.lower
    const pronoun = Object.hasOwn(PRONOUNS, lower) ? PRONOUNS[lower] : undefined
    if (pronoun && !(lower === 'es' && capital(token) && i > 0)) {
      found.push(pronominal(i, preposition, pronoun))
      preposition = ''
      i++
      continue
    }
    const phrase = nounPhrase(tokens, i, preposition, hidden)
    if (phrase) {
      const party = parties.some((p) => p.person !== null && p.from < phrase.to && phrase.from < p.to)
      const acts = parties.some((p) => p.from <= phrase.head && phrase.head < p.to)
      const behind = tokens[phrase.to]?.text === 'gegenüber' && !opensPhrase(tokens[phrase.to + 1]) ? 'gegenüber' : phrase.preposition
      found.push({
        ...phrase,
        preposition: behind,
        // "Polen" is a state that ends like a plural
        plural: acts && phrase.from === phrase.head && phrase.plural === true ? null : phrase.plural,
        speaks: phrase.speaks || party || acts,
      })
      preposition = ''
      i = phrase.to
      continue
    }
    if (token.kind === 'word' && STANDALONE.test(lower) && is(token, 'article', 'pronoun', 'adjective'))
      found.push({
        ...pronominal(i, preposition, {
          cases: lower === 'der' ? 'n' : 'na',
          plural: PLURALS.test(lower) ? true : lower === 'die' ? null : false,
          gender: /^(?:das|dieses)$/.test(lower) ? 'neuter' : null,
        }),
        speaks: !/^(?:das|dieses)$/.test(lower),
      })
    // "anders als Polen": who is compared does nothing
    const compares = lower === 'als' && tokens[i - 1]?.lower === 'anders'
    preposition =
      mainly(token, 'preposition') || compares ? (CONTRACTED.get(lower) ?? lower) : keeps(token) || shortens(tokens, i) ? preposition : ''
    i++
  }
  return joined(tokens, found)
}

/** "sagte er gegenüber der Zeitung": the preposition belongs to what follows. */
const opensPhrase = (token: Token | undefined): boolean => mainly(token, 'article') || capital(token)

/** The phrase that begins at a token; null where none does. */
export const phraseAt = (tokens: readonly Token[], at: number): Phrase | null => nounPhrase(tokens, at, '', new Set())

/** Words that may stand between a preposition and its phrase: "nach eigenen", "mit rund". */
const keeps = (token: Token): boolean => token.kind === 'number' || mainly(token, 'adverb', 'adjective')

/** Token indexes inside round brackets. */
function bracketed(tokens: readonly Token[]): Set<number> {
  const hidden = new Set<number>()
  let from = -1
  tokens.forEach((token, i) => {
    if (token.text === '(') from = i
    else if (token.text === ')' && from >= 0) {
      for (let k = from; k <= i; k++) hidden.add(k)
      from = -1
    }
  })
  return hidden
}

function nounPhrase(tokens: readonly Token[], start: number, preposition: string, hidden: ReadonlySet<number>): Phrase | null {
  let i = start
  let determiner = ''
  while (
    i < start + 2 &&
    tokens[i]?.kind === 'word' &&
    (mainly(tokens[i], 'article') || /^(?:dessen|deren)$/i.test(tokens[i]?.text ?? '')) &&
    !(capital(tokens[i]) && i > start)
  ) {
    determiner = tokens[i]?.lower ?? ''
    i++
  }
  const afterDeterminer = i
  if (determiner !== '') i = skipMarks(tokens, i)
  while (i < start + 12 && !hidden.has(i) && attribute(tokens, i)) i++
  // "die 29-Jährige"
  if (tokens[i]?.text === '-' && tokens[i - 1]?.kind === 'number' && capital(tokens[i + 1])) i++
  if (!capital(tokens[i]) || (i === start && !noun(tokens[i]))) return null
  let to = i + 1
  for (;;) {
    const at = skipMarks(tokens, to)
    if (hidden.has(at)) break
    if (capital(tokens[at]) && at <= to + 1 && !another(tokens, to - 1, at, determiner !== '')) to = at + 1
    else if (tokens[to]?.text === '.' && SHORTENED.test(tokens[to - 1]?.text ?? '') && capital(tokens[to + 1])) to += 2
    else if (at === to && particleOfName(tokens, to)) to = nextCapital(tokens, to) + 1
    else break
  }
  if (tokens.slice(start, to).filter((t) => PHRASE_MARK.test(t.text)).length % 2 === 1 && PHRASE_MARK.test(tokens[to]?.text ?? '')) to++
  const core = { from: i, to }
  const adjective = afterDeterminer < i ? (tokens[i - 1]?.text ?? '') : ''
  const parts = partsOf(tokens, core, determiner !== '')
  const last = tokens[parts.title ?? lastWord(tokens, to)]
  const gender = genderOf(last, parts.name !== null && parts.title === null) ?? shownGender(determiner, last)
  const aged = tokens[i - 1]?.text === '-'
  const plural = pluralOf(determiner, last, parts.title === null && parts.name !== null, aged ? [] : tokens.slice(afterDeterminer, i))
  const lemma = nounLemma(last)
  const cases = casesOf(
    determiner,
    adjective,
    gender === 'neuter' && determiner === 'der' && last?.lower === lemma ? 'masculine' : gender,
    plural,
  )
  const end = extended(tokens, to, parts.name === null, lemma)
  return {
    from: start,
    to: end,
    head: parts.title ?? lastWord(tokens, to),
    preposition: contracted(tokens[start - 1]) || preposition,
    ...cases,
    plural,
    gender,
    pronoun: false,
    speaks: parts.name !== null || kindOf(lemma) !== null,
    medium: tokens.slice(i, to).some((t) => MEDIUM.test(t.lower)),
    name: parts.name,
    title: parts.title === null ? '' : lemma,
  }
}

const contracted = (token: Token | undefined): string => CONTRACTED.get(token?.lower ?? '') ?? ''
const noun = (token: Token | undefined): boolean =>
  is(token, 'noun', 'name') && !mainly(token, 'preposition', 'conjunction', 'subordinator')

function attribute(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.kind === 'mark') return false
  if (token.kind === 'number') return true
  if (capital(token))
    return (
      /^(?:\p{Lu}\p{Ll}+er|Deutsche[nrs]?|Europäische[nrs]?|Rote[nrs]?)$/u.test(token.text) &&
      capital(tokens[at + 1]) &&
      is(token, 'adjective')
    )
  return is(token, 'adjective') && /(?:e|en|er|es|em)$/.test(token.text)
    ? true
    : /^(?:rund|etwa|knapp|sogenannten?|ehemaligen?|frühere[nr]?|ex)$/.test(token.text) || token.lemmas.includes('#')
}

const lastWord = (tokens: readonly Token[], to: number): number => (tokens[to - 1]?.kind === 'mark' ? to - 2 : to - 1)

/** Over a quotation mark inside the phrase: die Zeitung „Bote“. */
const skipMarks = (tokens: readonly Token[], at: number): number => (PHRASE_MARK.test(tokens[at]?.text ?? '') ? at + 1 : at)

/** With the genitive or "von …" that belongs to it. What follows a medium's name stays apart: to it something is said. */
function extended(tokens: readonly Token[], to: number, nounLast: boolean, lemma: string): number {
  const speaks = kindOf(lemma) !== null
  const apart = (speaks && !MEDIUM.test(lemma)) || TIME.test(lemma)
  let end = to
  for (let times = 0; nounLast && times < 3; times++) {
    const next = tokens[end]?.text ?? ''
    const genitive = /^(?:des|der|eines|einer|dieser|dieses|seiner|ihrer|seines|ihres|unserer)$/.test(next)
    const tied =
      TIED.test(next) &&
      (kindOf(lemma) === 'person' || (next === 'für' && /(?:amt|ministerium|institut|verband|organisation)$/.test(lemma)))
    if (!genitive && !tied) break
    let at = end + 1
    if (tied && mainly(tokens[at], 'article')) at++
    while (at < end + 8 && attribute(tokens, at)) at++
    const from = at
    while (
      (capital(tokens[at]) && !(at > from && another(tokens, at - 1, at, true))) ||
      (PHRASE_MARK.test(tokens[at]?.text ?? '') && capital(tokens[at + 1]))
    )
      at++
    if (at === from) break
    if (next === 'der' && apart && tokens.slice(from, at).some((t) => MEDIUM.test(t.lower))) break
    end = at
  }
  return end
}
