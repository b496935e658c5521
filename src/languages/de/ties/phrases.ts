import type { Clause } from '../../../reading/clause.ts'
import type { TieRow } from '../../../reading/tie.ts'
import { type Token, is, mainly } from '../../../reading/token.ts'
import { CONTRACTED } from '../closed.ts'
import { CALLED } from './clauses.ts'

/** What ties a phrase that names a condition to its clause. */
export interface PhraseRow extends TieRow {
  readonly ties: (phrase: Phrase) => boolean
  /** Whether the sentence speaks of what the one before states, without any word that says so. */
  readonly free?: boolean
}

/** The words that name a condition, with what they stand under: "[nach] dem [Beginn] einer Waffenruhe". */
export interface Phrase {
  readonly tokens: readonly Token[]
  /** The first word of the whole phrase, and the words that name the condition. */
  readonly start: number
  readonly from: number
  readonly to: number
  /** The preposition that governs the phrase; '' for none. */
  readonly preposition: string
  /** The nouns between it and the condition's words. */
  readonly heads: readonly string[]
  /** The words right before the preposition, the nearest first, lower case. */
  readonly before: readonly string[]
  /** The lemmas of the clause's words. */
  readonly clause: ReadonlySet<string>
  readonly negated: boolean
  /** Whether the clause has no verb that says more than what for: "um … abzusichern", "ihr Job: eine Waffenruhe sichern". */
  readonly purpose: boolean
}

/** Nouns between a preposition and a condition that tell when it comes true: "nach [Abschluss] eines Abkommens". */
const COMING =
  /^(?:beginn|anfang|eintritt|eintreten|inkrafttreten|abschluss|abschluß|unterzeichnung|unterschrift|zustandekommen|erreichen|vereinbarung|verkündung|ausrufung|ende|tag|zeit|zeitpunkt|bestehen|vorliegen|erteilung|ausbruch|erklärung|schluss|zustimmung|ja|votum|abstimmung|entscheidung|beschluss|beschluß|schweigen|ratifizierung|aushandlung|einigung|stunde|moment|phase|start|umsetzung|eintreffen|einholung|billigung|fall|falle|einstellung|wunsch|bitte|mandat|auftrag)$/
const coming = ({ heads }: Phrase): boolean => heads.every((h) => COMING.test(h))
/** Words of consent: "mit Zustimmung", "auf Beschluss". */
const CONSENT =
  /(?:zustimmung|mandat|billigung|genehmigung|ermächtigung|beschluss|beschluß|einverständnis|votum|plazet|segen|auftrag|resolution|erlaubnis|einwilligung|mehrheit)$|^(?:ja|okay|licht)$/
const ONLY = /^(?:nur|erst|allein|frühestens|ausschließlich|lediglich|einzig|bestenfalls|allenfalls|höchstens|bloß)$/
const STARTING = [
  'einsetzen',
  'ein+setzen',
  'beginnen',
  'starten',
  'treten',
  'kraft',
  'greifen',
  'gelten',
  'wirksam',
  'setzen',
  'anlaufen',
  'laufen',
]
const BINDING = ['knüpfen', 'geknüpft', 'koppeln', 'gekoppelt', 'binden', 'gebunden', 'hängen', 'anknüpfen']
const named = ({ from, to, tokens }: Phrase): string[] => tokens.slice(from, to).flatMap((t) => t.lemmas)

export const PHRASE_ROWS: readonly PhraseRow[] = [
  {
    name: 'case-of',
    ties: ({ heads, preposition }) => /^(?:in|für|auf)$/.test(preposition) && heads.some((h) => /^falle?$/.test(h)),
    example: 'Estland schickt im Fall einer Waffenruhe Soldaten.',
    silent: 'Estland schickt im Vertrauen auf eine Waffenruhe Soldaten.',
  },
  {
    name: 'on-terms-of',
    ties: ({ heads, preposition }) => preposition === 'unter' && heads.some((h) => CALLED.test(h)),
    example: 'Estland schickt unter der Bedingung einer Waffenruhe Soldaten.',
    silent: 'Estland schickt unter dem Eindruck einer Waffenruhe Soldaten.',
  },
  {
    name: 'time-after',
    ties: (p) => /^(?:nach|ab)$/.test(p.preposition) && coming(p),
    example: 'Estland schickt nach dem Beginn einer Waffenruhe Soldaten.',
    silent: 'Estland schickt nach Gesprächen über eine Waffenruhe Soldaten.',
  },
  {
    name: 'day-of',
    ties: ({ heads, preposition }) =>
      /^(?:von|an|zu|seit|mit|in)$/.test(preposition) &&
      heads.some((h) => /^(?:tag|tage|moment|augenblick|stunde|zeitpunkt|minute)$/.test(h)),
    example: 'Estland schickt vom ersten Tag einer Waffenruhe an Soldaten.',
    silent: 'Estland schickt statt einer Waffenruhe Soldaten.',
  },
  {
    name: 'at',
    ties: (p) => p.preposition === 'bei' && coming(p),
    example: 'Estland schickt bei einer Waffenruhe Soldaten.',
    silent: 'Estland schickt bei Verhandlungen über eine Waffenruhe keine Soldaten, aber Munition.',
  },
  {
    name: 'subject-to',
    ties: ({ preposition }) => preposition === 'vorbehaltlich',
    example: 'Estland schickt vorbehaltlich der Zustimmung des Parlaments Soldaten.',
    silent: 'Estland schickt trotz der Zustimmung des Parlaments Munition.',
  },
  {
    name: 'not-without',
    ties: (p) => p.preposition === 'ohne' && p.negated && !p.before.slice(0, 2).includes('auch'),
    free: true,
    example: 'Estland will Soldaten schicken. Ohne eine Zustimmung des Parlaments geht nichts.',
    silent: 'Estland will auch ohne eine Zustimmung des Parlaments Soldaten schicken.',
  },
  {
    name: 'not-until',
    ties: (p) => p.preposition === 'vor' && p.negated && coming(p),
    example: 'Estland will Soldaten schicken. Das geht nicht vor einer Waffenruhe.',
    silent: 'Estland will vor einer Waffenruhe Munition schicken.',
  },
  {
    name: 'within',
    ties: ({ heads, preposition }) => preposition === 'in' && heads.some((h) => /^(?:rahmen|zug|zuge|gefolge)$/.test(h)),
    example: 'Estland schickt im Rahmen eines Friedensabkommens Soldaten.',
    silent: 'Estland schickt im Streit über ein Friedensabkommen Soldaten.',
  },
  {
    name: 'only-with',
    ties: (p) =>
      p.preposition === 'mit' &&
      (p.before.slice(0, 2).some((w) => ONLY.test(w)) ||
        p.heads.some((h) => /^(?:beginn|inkrafttreten|eintritt|abschluss|abschluß|unterzeichnung|anfang)$/.test(h)) ||
        STARTING.some((w) => p.clause.has(w))),
    example: 'Estland schickt nur mit einer amerikanischen Rückendeckung Soldaten.',
    silent: 'Estland rechnet mit einer amerikanischen Rückendeckung und schickt Munition.',
  },
  {
    name: 'with-consent',
    ties: (p) => p.preposition === 'mit' && [...p.heads, ...named(p)].some((w) => CONSENT.test(w)),
    example: 'Estland schickt mit Zustimmung des Parlaments Soldaten.',
    silent: 'Estland schickt mit Rücksicht auf das Parlament Munition.',
  },
  {
    name: 'under-mandate',
    ties: (p) => p.preposition === 'unter' && named(p).some((w) => CONSENT.test(w)),
    example: 'Estland würde unter einem UN-Mandat Soldaten schicken.',
    silent: 'Estland würde unter Verweis auf ein UN-Mandat Munition schicken.',
  },
  {
    name: 'on-request',
    ties: (p) =>
      p.preposition === 'auf' &&
      (p.heads.length === 0 || coming(p)) &&
      !ASKED_BY_PRESS.some((w) => p.clause.has(w)) &&
      named(p).some((w) => REQUEST.test(w)) &&
      // "auf die Bitte um Soldaten": what is asked for, not on whose wish
      p.tokens[p.to]?.text !== 'um',
    example: 'Estland würde auf Wunsch der Ukraine Soldaten schicken.',
    silent: 'Estland würde Soldaten schicken, bestätigte auf Anfrage der Zeitung das Ministerium.',
  },
  {
    name: 'securing',
    ties: (p) =>
      (p.purpose && p.preposition === '' && ['absichern', 'sichern', 'garantieren'].some((w) => p.clause.has(w))) ||
      (/^(?:zu|für)$/.test(p.preposition) && p.heads.some((h) => /^(?:absicherung|sicherung)$/.test(h))),
    example: 'Estland schickt Soldaten, um eine Waffenruhe abzusichern.',
    silent: 'Estland schickt Munition, um eine Waffenruhe zu erzwingen.',
  },
  {
    name: 'granted',
    ties: ({ to, tokens }) => tokens.slice(to, to + 2).some((t) => t.text === 'vorausgesetzt'),
    example: 'Estland könnte sich vorstellen, Soldaten zu schicken, ein UN-Mandat vorausgesetzt.',
    silent: 'Estland könnte sich vorstellen, Soldaten zu schicken, ein UN-Mandat fehlt.',
  },
  {
    name: 'dependent-on',
    ties: ({ clause, preposition }) =>
      (preposition === 'von' && ['abhängig', 'abhängen', 'ab'].some((w) => clause.has(w))) ||
      (preposition === 'an' && BINDING.some((w) => clause.has(w))),
    example: 'Estland macht seine Soldaten von einer Zustimmung des Parlaments abhängig.',
    silent: 'Estland schickt Soldaten und berichtet von einer Zustimmung des Parlaments.',
  },
]

const REQUEST = /(?:anfrage|wunsch|bitte|einladung|ersuchen|antrag)$/
const ASKED_BY_PRESS =
  'zeitung agentur redaktion sender dpa sagen mitteilen erklären betonen bestätigen antworten heißen äußern journalist'.split(' ')
const DETERMINED = /^(?:mögliche?[nrsm]?|etwaige?[nrsm]?|eventuelle?[nrsm]?|künftige?[nrsm]?)$/

/** The phrase that the words at `from`–`to` stand in: back over determiners, adjectives and the nouns they belong to, to the preposition. */
export function phraseOf(
  tokens: readonly Token[],
  { marker, negations, tokens: members, verbs: { finite } }: Clause,
  from: number,
  to: number,
): Phrase {
  const heads: string[] = []
  let at = from - 1
  // "nach dem Krieg", "ohne die USA": the words of the condition hold their preposition
  const opening = mainly(tokens[from], 'preposition') ? (tokens[from]?.lower ?? '') : ''
  let preposition = CONTRACTED.get(opening) ?? opening
  let start = from
  for (let steps = 0; at >= 0 && steps < 9 && opening === ''; at--, steps++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark') break
    const lower = token.lower
    // "um eine Waffenruhe abzusichern": what opens the clause is no preposition
    if (lower === marker) break
    if (mainly(token, 'preposition') && !(lower === 'zu' && is(tokens[at + 1], 'verb'))) {
      const found = CONTRACTED.get(lower) ?? lower
      // "am Tag nach einer Waffenruhe", "von einem Mandat": only "von" and "über" belong to a noun before them
      const noun = tokens[at - 1]
      preposition = found
      start = at
      if (found === 'von' && noun && is(noun, 'noun') && noun.capital) continue
      break
    }
    const inside =
      mainly(token, 'article') ||
      token.kind === 'number' ||
      DETERMINED.test(lower) ||
      (token.text === lower && mainly(token, 'adjective')) ||
      /^(?:wie|so|bindend|klar)$/.test(lower)
    if (inside) continue
    if (token.capital && is(token, 'noun', 'name') && at > 0) {
      heads.push(
        ...token.readings
          .filter((r) => r.class === 'noun')
          .map((r) => r.lemma)
          .slice(0, 1),
      )
      continue
    }
    break
  }
  return {
    tokens,
    start,
    from,
    to,
    preposition,
    heads,
    before: tokens
      .slice(Math.max(0, start - 4), start)
      .map((t) => t.lower)
      .reverse(),
    clause: new Set(members.flatMap((i) => tokens[i]?.lemmas ?? [])),
    purpose: finite === null,
    negated: negations.some((i) => tokens[i]?.lower !== 'ohne') || /^(?:nicht|nie|kein)/.test(tokens[start - 1]?.lower ?? ''),
  }
}
