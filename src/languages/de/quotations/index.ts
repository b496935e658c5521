import type { Clause } from '../../../reading/clause.ts'
import { CueTable } from '../../../reading/cue.ts'
import type { SpeechGrammar, SpeechRow } from '../../../reading/quotations/speech.ts'
import type { Sentence } from '../../../reading/sentence.ts'
import { is, mainly } from '../../../reading/token.ts'
import { CONTRACTED } from '../closed.ts'
import { datelineEnd } from '../dateline.ts'
import { SPEECH_NOUNS } from './nouns.ts'
import { nounLemma } from './naming.ts'
import { phraseAt, phrases } from './phrases.ts'
import { SOURCES, holder } from './sources.ts'
import { SPEECH_VERBS } from './verbs.ts'

const VERBS = new CueTable<SpeechRow>(SPEECH_VERBS)
const NOUNS = new Map(SPEECH_NOUNS.flatMap((row) => row.cues.split(' ').map((noun) => [noun, row] as const)))

/** What German gives for the reading of quotations. */
export const GERMAN_SPEECH: SpeechGrammar = {
  cues: (sentence, clause) => [
    ...VERBS.find(lemmasOf(sentence, clause)).filter(({ tokens }) => tokens.some((i) => clause.verbs.tokens.includes(i))),
    ...nouns(sentence, clause),
  ],
  dateline: datelineEnd,
  phrases,
  sources: (sentence, found) => SOURCES.flatMap((row) => row.find(sentence, found)),
  complements: ({ tokens }, { marker, tokens: own }) =>
    /^(?:dass|ob|wann|warum|weshalb|weswegen|wo.*|wer|was|wie|wem|wen)$/.test(marker) &&
    !/^(?:wohingegen|wobei|wonach|womit)$/.test(marker) &&
    !/^(?:statt|anstatt|ohne|außer|so|auf|bis)$/i.test(tokens[own[0] ?? -1]?.text ?? ''),
  infinitive: ({ tokens }, { kind, marker, tokens: own }) =>
    marker === '' &&
    (kind === 'infinitive' ||
      (/^(?:haben|sein|werden|können)$/.test(tokens[own.at(-1) ?? -1]?.text ?? '') && tokens[own.at(-2) ?? -1]?.text === 'zu')),
  states: ({ tokens }, token) => tokens[token]?.lower === 'dass',
  parenthetical: (clause) => clause.kind === 'subordinate' && clause.marker === 'wie',
  ambiguous: ({ tokens }, { verbs }) => verbs.mood === 'subjunctive2' || /^sollten?$/.test(tokens[verbs.finite ?? -1]?.text ?? ''),
  formula: (sentence, clause) => {
    const words = clause.tokens.map((i) => sentence.tokens[i]?.lower ?? '').join(' ')
    if (clause.verbs.plural && clause.verbs.mood === 'subjunctive1' && !/(?:^| )seien(?: |$)/.test(words)) return true
    return FORMULA.test(words) || (clause.kind === 'main' && clause.verbs.modal === 'mögen')
  },
  unsaid: (sentence, clause) =>
    sentence.question ||
    (clause.verbs.modal !== null &&
      /^(?:wollen|können|dürfen|sollen|müssen|mögen)$/.test(clause.verbs.modal) &&
      clause.verbs.mood === 'indicative') ||
    clause.negations.some((i) => !/^(?:kein.*|nichts)$/.test(sentence.tokens[i]?.lower ?? '')),
  title,
  firstPerson: ({ tokens }, from, to) =>
    tokens.slice(from, to).some((t) => /^(?:ich|wir|uns|mich|mir|mein|meine[nrms]?|unser|unsere[nrms]?)$/i.test(t.text)),
  article: ({ tokens }, token) => mainly(tokens[token], 'article'),
  nominative: ({ tokens }, head, words) => {
    const word = tokens[head]
    const lemma = nounLemma(word)
    if (!word?.text.endsWith('s') || !/^(?:des|eines|dieses|seines|ihres)$/i.test(determinerBefore(tokens, head))) return words
    const bare = word.lower === lemma ? word.text.replace(/(?<=[tdgkbpf])es$|s$/, '') : word.text.slice(0, lemma.length)
    return words.replace(word.text, bare)
  },
  owner: holder,
  origin: ({ tokens }, phrase) => {
    if (!/^(?:aus|bei|von|seitens|in)$/.test(phrase.preposition)) return null
    if (phrase.to > phrase.head + 1 && !phrase.speaks) return phraseAt(tokens, phrase.head + 1)
    return phrase.speaks && phrase.preposition !== 'in' ? phrase : null
  },
  addresses: ({ tokens }, phrase) => {
    const whom = phrase.speaks || phrase.medium
    if (phrase.preposition === 'gegenüber') return true
    if (phrase.preposition === 'mit') return whom && TALK.test(tokens[phrase.from - 2]?.lower ?? '')
    if (phrase.preposition === 'vor' || phrase.preposition === 'zu') return whom && !phrase.pronoun && phrase.plural === true
    return phrase.preposition === 'an' && whom && !phrase.medium && tokens.some((t) => /^(?:appell|richt|wand|wend)/.test(t.lower))
  },
  agent: ({ tokens }, { from, preposition, speaks }) =>
    /^(?:von|durch)$/.test(preposition) && speaks && !/^\p{Lu}/u.test(tokens[from - 2]?.text ?? ''),
  impersonal: (row) => row.name === 'it-is-said',
  resumes: ({ tokens }, { from, to, head, title }) =>
    /^(?:der|die)$/i.test(tokens[from]?.text ?? '') && to === head + 1 && RESUMING.test(title),
  anaphor: ({ tokens }, phrase) =>
    phrase.pronoun && /^(?:er|ihn|sie|dieser|diese|der|die|beide|letzterer|letztere)$/i.test(tokens[phrase.head]?.text ?? ''),
}

/** The article of the phrase whose head stands at a token. */
function determinerBefore(tokens: Sentence['tokens'], head: number): string {
  for (let at = head - 1; at >= Math.max(0, head - 6); at--) if (mainly(tokens[at], 'article')) return tokens[at]?.text ?? ''
  return ''
}

const RESUMING =
  /(?:politiker|politikerin|demokrat|demokratin|republikaner|republikanerin|sozialist|sozialistin|jährig|jährige|jähriger|liberale|liberaler|konservative|konservativer|amtsinhaber|amtsinhaberin|rathauschef|rathauschefin|regierungschef|regierungschefin|parteichef|parteichefin|ressortchef|ressortchefin|staatschef|staatschefin|kommunalpolitiker|jurist|juristin|coach|übungsleiter)$/

const TALK = /(?:gespräch|interview|telefonat|unterhaltung)s?$/
const FORMULA =
  /^(?:es )?sei (?:es|denn|nun|daran|an dieser)|^es sei denn|^wie dem auch sei|(?:^| )sei(?:en)? (?:auf|an dieser stelle|hier|daran|darauf) |^(?:man nehme|gott sei|komme,? was)/

/** The words by which a clause's cues are looked for: its verb's lemma, and its other words in every reading that is no verb's. */
function lemmasOf(sentence: Sentence, clause: Clause): Map<string, number> {
  const lemmas = new Map<string, number>()
  const { verbs } = clause
  const at = verbs.finite ?? verbs.tokens[0]
  if (verbs.lemma !== '' && at !== undefined) {
    lemmas.set(verbs.lemma, verbs.tokens.find((i) => sentence.tokens[i]?.lemmas.includes(verbs.lemma)) ?? at)
  }
  for (const i of clause.tokens) {
    const token = sentence.tokens[i]
    if (!token || token.kind === 'mark' || i === at) continue
    const lower = token.lower
    const words = token.readings.filter((r) => r.class !== 'verb').map((r) => r.lemma)
    for (const word of [CONTRACTED.get(lower) ?? lower, ...words]) if (!lemmas.has(word)) lemmas.set(word, i)
  }
  return lemmas
}

function nouns(sentence: Sentence, clause: Clause): { row: SpeechRow; tokens: number[] }[] {
  return clause.tokens.flatMap((i) => {
    const token = sentence.tokens[i]
    if (!token || !/^\p{Lu}/u.test(token.text)) return []
    const row = token.readings
      .filter((r) => r.class === 'noun')
      .map((r) => NOUNS.get(r.lemma))
      .find((r) => r !== undefined)
    return row ? [{ row, tokens: [i] }] : []
  })
}

/**
 * Whether words between marks in the midst of a sentence are a name or a title: capitalised, and behind a definite article, a
 * "sogenannt" or another noun, or one unknown word by itself. „sehr zufrieden“, einen „Fehler“ and von „Erpressung“ are speech.
 */
function title({ tokens }: Sentence, from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter((t) => t.kind !== 'mark')
  const first = words[0]
  const before = tokens[from - 1]
  if (!first) return true
  if (before && /^sogenannt|^genannt|^namens$/i.test(before.text)) return true
  if (!/^\p{Lu}/u.test(first.text)) return false
  if (words.length > 7 || words.some((t) => mainly(t, 'verb') && t.text === t.lower)) return false
  if (!before || before.kind === 'mark') return words.length <= 2 && !is(first, 'adjective')
  const word = before.lower
  if (/^(?:ein|kein|sein|ihr)(?:e|en|em|er|es)?$/.test(word)) return false
  if (mainly(before, 'article') || is(before, 'noun', 'name')) return true
  return words.every((t) => mainly(t, 'name'))
}
