import type { TieRow } from '../../../reading/tie.ts'
import { CALLED } from './clauses.ts'
import type { Phrase } from './phrase.ts'

/** What ties a phrase that names a condition to its clause. */
export interface PhraseRow extends TieRow {
  readonly ties: (phrase: Phrase) => boolean
  /** Whether the sentence speaks of what the one before states, without any word that says so. */
  readonly free?: boolean
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
/** Words for a time that has not come. */
const TIME =
  /^(?:friedenszeit|friedenszeiten|nachkriegszeit|nachkriegsphase|friedensfall|ernstfall|angriffsfall|wiederholungsfall|danach|zeit)$/
/** "Ihr Job: eine Waffenruhe sichern", the nearest word first. */
const JOB = /^(?:\S+ )?: (?:job|auftrag|aufgabe|zweck|ziel) /
const TOGETHER = /^(?:gemeinsam|zusammen|verbund|seite|schulter|verein|tandem)$/
/** What one acts under: "unter dem Dach der Vereinten Nationen". */
const SHELTER = /(?:^|-)(?:dach|flagge|ägide|schirmherrschaft|führung|leitung|obhut|schutz|schirm|schutzschirm)$/
const BINDING = ['knüpfen', 'geknüpft', 'koppeln', 'gekoppelt', 'binden', 'gebunden', 'hängen', 'anknüpfen']
const named = ({ from, to, tokens }: Phrase): string[] => tokens.slice(from, to).flatMap((t) => t.lemmas)

export const PHRASE_ROWS: readonly PhraseRow[] = [
  {
    name: 'case-of',
    ties: (p) => /^(?:in|für|auf)$/.test(p.preposition) && [...p.heads, ...named(p)].some((h) => /^falle?$/.test(h)),
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
    ties: (p) =>
      /^(?:von|an|zu|seit|mit|in|ab|für)$/.test(p.preposition) &&
      [...p.heads, ...named(p)].some((h) => /^(?:tag|tage|moment|augenblick|stunde|zeitpunkt|minute)$/.test(h)),
    example: 'Estland schickt vom ersten Tag einer Waffenruhe an Soldaten.',
    silent: 'Estland schickt statt einer Waffenruhe Soldaten.',
  },
  {
    name: 'in-time-of',
    ties: (p) =>
      /^(?:in|für|zu)$/.test(p.preposition) &&
      p.heads.every((h) => h === 'zeit') &&
      (named(p).some((w) => TIME.test(w)) ||
        (/^im$/i.test(p.tokens[p.start]?.text ?? '') && p.from === p.start + 1 && named(p).includes('frieden'))),
    example: 'Estland will in Friedenszeiten Soldaten schicken.',
    silent: 'Estland wünscht sich Friedenszeiten und schickt Munition.',
  },
  {
    name: 'only-together',
    ties: (p) => named(p).some((w) => TOGETHER.test(w)) && p.before.slice(0, 3).some((w) => ONLY.test(w)),
    example: 'Estland will nur gemeinsam mit den USA Soldaten schicken.',
    silent: 'Estland will gemeinsam mit den USA Soldaten schicken.',
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
    ties: (p) =>
      (p.preposition === 'unter' && named(p).some((w) => CONSENT.test(w) || SHELTER.test(w))) ||
      (p.preposition === 'in' && named(p)[0] === 'auftrag') ||
      (p.preposition === 'auf' && p.heads.some((h) => /^(?:grundlage|basis)$/.test(h)) && named(p).some((w) => CONSENT.test(w))),
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
      ((p.purpose || JOB.test(p.before.join(' '))) &&
        p.preposition === '' &&
        ['absichern', 'sichern', 'garantieren'].some((w) => p.clause.has(w))) ||
      (/^(?:zu|für)$/.test(p.preposition) && p.heads.some((h) => /^(?:absicherung|sicherung)$/.test(h))),
    example: 'Estland schickt Soldaten, um eine Waffenruhe abzusichern.',
    silent: 'Estland schickt Munition, um eine Waffenruhe zu erzwingen.',
  },
  {
    name: 'called-beside',
    free: true,
    ties: ({ to, tokens }) => tokens[to]?.kind === 'mark' && tokens.slice(to + 1, to + 3).some((t) => t.lemmas.some((l) => CALLED.test(l))),
    example: 'Estland will Soldaten schicken. Ein Waffenstillstand – die Voraussetzung für all das – ist nicht in Sicht.',
    silent: 'Estland will Soldaten schicken. Ein Waffenstillstand – der Wunsch vieler – ist nicht in Sicht.',
  },
  {
    name: 'granted',
    ties: ({ to, tokens }) => tokens.slice(to, to + 2).some((t) => t.text === 'vorausgesetzt'),
    example: 'Estland könnte sich vorstellen, Soldaten zu schicken, ein UN-Mandat vorausgesetzt.',
    silent: 'Estland könnte sich vorstellen, Soldaten zu schicken, ein UN-Mandat fehlt.',
  },
  {
    name: 'dependent-on',
    free: true,
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
