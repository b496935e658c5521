import type { Mood, Tense, VerbComplex } from '../../reading/clause.ts'
import { remembering, sortOfForm } from '../../reading/remembering.ts'
import { type Reading, type Token, mainly } from '../../reading/token.ts'
import { AUXILIARIES, MODALS, PARTICLES } from './closed.ts'

/** Reads the verb complex of a clause from its topological fields: left bracket (finite verb), right bracket (the rest). */

/** The codes of a form, one after the other. */
const codesOf = remembering((form): readonly string[] => form.match(/[ptkc][sp]|[izqa]/g) ?? [])
const codes = ({ form }: Reading): readonly string[] => codesOf(form)
/** Whether a form can be one of the codes (first letters). */
function canBe({ form }: Reading, wanted: string): boolean {
  for (let at = 0; at < form.length; at++) {
    const code = form.charAt(at)
    if (wanted.includes(code)) return true
    // the second letter of a finite form tells its number
    if ('ptkc'.includes(code)) at++
  }
  return false
}
const NONE: readonly Reading[] = []
const verbReadings = (token: Token | undefined): readonly Reading[] => token?.readings.filter((r) => r.class === 'verb') ?? NONE

/** The verb reading of a token whose form can be one of `wanted` codes (first letters). */
export function verbAs(token: Pick<Token, 'readings'> | undefined, wanted: string): Reading | undefined {
  if (token) for (const reading of token.readings) if (reading.class === 'verb' && canBe(reading, wanted)) return reading
  return undefined
}

export const isFinite = sortOfForm((form) => verbAs(form, 'ptkc') !== undefined)
/** Finite and nothing else: "will", "seien"; not "beraten", which may be an infinitive or participle. */
export const isOnlyFinite = sortOfForm(
  (form) =>
    verbAs(form, 'ptkc') !== undefined &&
    form.readings[0]?.class === 'verb' &&
    form.readings.every((r) => r.class !== 'verb' || !canBe(r, 'izq')),
)
export const isZuInfinitive = (tokens: readonly Token[], at: number): boolean =>
  isJoinedInfinitive(tokens[at]) || (tokens[at - 1]?.text === 'zu' && isInfinitive(tokens[at]))
const isInfinitive = sortOfForm((form) => verbAs(form, 'i') !== undefined)
/** "auszubilden" */
const isJoinedInfinitive = sortOfForm((form) => verbAs(form, 'z') !== undefined)
const isNonFinite = sortOfForm((form) => verbAs(form, 'izq') !== undefined)

export const NO_VERBS: VerbComplex = {
  finite: null,
  tokens: [],
  lemma: '',
  modal: null,
  mood: 'indicative',
  tense: 'present',
  passive: false,
  plural: false,
}

/**
 * The verb complex of the clause made of `members` (token indexes), given the token index of its finite verb (null for
 * infinitive clauses). `shared`: the finite verb of a clause coordinated with this one, where this one lacks its own.
 */
export function verbComplex(
  tokens: readonly Token[],
  members: readonly number[],
  finite: number | null,
  shared: VerbComplex | null,
): VerbComplex {
  const finiteReading = finite === null ? undefined : preferAuxiliary(tokens[finite])
  const verbs = members.filter(
    (i, k) => i !== finite && isNonFinitePart(tokens, members, k) && !(tokens[i]?.text === 'bekannt' && finiteReading?.lemma !== 'haben'),
  )
  const fronted = frontedInfinitive(tokens, members, finite, verbs)
  if (fronted !== undefined) verbs.unshift(fronted)
  const particle = finite === null ? undefined : separatedParticle(tokens, members, finite)
  const lemmas = verbs.map((i) => nonFiniteLemma(tokens, i))
  if (finiteReading) lemmas.push((particle === undefined ? '' : (tokens[particle]?.lower ?? '')) + finiteReading.lemma)
  else if (shared) lemmas.push(...[shared.modal ?? ''].filter(Boolean))
  const modal = lemmas.find((l) => MODALS.has(l)) ?? null
  const content = lemmas.filter((l) => !MODALS.has(l) && !AUXILIARIES.has(l))
  const auxiliaries = new Set(lemmas.filter((l) => AUXILIARIES.has(l)))
  const form = finiteReading ? (codes(finiteReading)[0] ?? 'ps') : ''
  const participle = verbs.some(
    (i) =>
      verbAs(tokens[i], 'q') !== undefined &&
      !endsAsInfinitive(tokens, i, modal !== null || (auxiliaries.has('werden') && !form.startsWith('t'))),
  )
  const done =
    participle &&
    modal === null &&
    auxiliaries.has('sein') &&
    !auxiliaries.has('haben') &&
    !auxiliaries.has('werden') &&
    stative(headOf(content))
  return {
    finite,
    tokens: [...verbs, ...(finite === null ? [] : [finite]), ...(particle === undefined ? [] : [particle])].sort((a, b) => a - b),
    lemma:
      headOf(content) ?? lemmas.find((l) => AUXILIARIES.has(l) && l !== 'werden') ?? (lemmas.includes('werden') ? 'werden' : (modal ?? '')),
    modal,
    mood: finiteReading ? moodOf(finiteReading) : (shared?.mood ?? 'indicative'),
    tense: done ? (form.startsWith('t') ? 'past' : 'present') : tenseOf(form, auxiliaries, participle, modal, shared),
    passive: done || (participle && (auxiliaries.has('werden') || (shared?.passive ?? false))),
    plural: form.endsWith('p'),
  }
}

/** Verbs whose perfect is made with "sein", and participles that tell of whoever is the subject: "ist gekommen", "ist entschlossen". */
const ACTIVE_WITH_SEIN: ReadonlySet<string> = new Set(
  (
    'sein bleiben werden kommen gehen fahren fliegen reisen treten fallen steigen sinken wachsen entstehen geschehen gelingen scheitern sterben erscheinen passieren folgen laufen ' +
    'ziehen zurückkehren ankommen abreisen anreisen einreisen eintreffen zusammenkommen zusammentreffen beitreten austreten zurücktreten vorangehen ausscheiden aufkommen auftreten abrücken rücken einziehen ' +
    'ausbrechen erwachen verschwinden begegnen ausbleiben weichen wechseln enden vergehen zunehmen einspringen aufsteigen umgehen hervorgehen ' +
    'verpflichten entschließen interessieren überzeugen bemühen besorgen einverstehen beunruhigen beteiligen engagieren aufschließen gewillen bereit abneigen verärgern enttäuschen erfreuen'
  ).split(' '),
)

/** Whether "sein" with the participle tells a state that was brought about: "Kampfjets sind zugesagt", "ein Einsatz ist nicht vorgesehen". */
const stative = (verb: string | undefined): boolean =>
  verb !== undefined &&
  !ACTIVE_WITH_SEIN.has(verb) &&
  !/^(?:an|ab|auf|aus|ein|zurück|vor|heran|hinzu)(?:kommen|gehen|treten|reisen|fahren|steigen|rücken)$/.test(verb)

/** The lexical verb: of two side by side the later governs ("bekannt gegeben", "kommen lassen"); what one has done is done ("bauen lassen"). */
const headOf = (content: readonly string[]): string | undefined =>
  content.length > 1 && content.at(-1) === 'lassen' && HAD_DONE.has(content.at(-2) ?? '')
    ? content.at(-2)
    : content[content.length > 1 ? content.length - 1 : 0]
const HAD_DONE: ReadonlySet<string> = new Set(
  (
    'bauen herstellen produzieren fertigen montieren entwickeln ausbilden trainieren schulen beschaffen reparieren warten instandsetzen überwachen sichern liefern ' +
    'prüfen überprüfen untersuchen ausarbeiten erarbeiten vorbereiten transportieren stationieren stoppen einfrieren sperren aussetzen einstellen ' +
    'patrouillieren kreisen fliegen räumen verlegen'
  ).split(' '),
)

function moodOf(reading: Reading): Mood {
  const all = codes(reading)
  if (all.some((c) => c.startsWith('p'))) return 'indicative'
  if (all.some((c) => c.startsWith('k'))) return 'subjunctive1'
  return all.some((c) => c.startsWith('t')) ? 'indicative' : 'subjunctive2'
}

function tenseOf(
  form: string,
  auxiliaries: ReadonlySet<string>,
  participle: boolean,
  modal: string | null,
  shared: VerbComplex | null,
): Tense {
  if (form === '') return shared?.tense ?? 'present'
  const perfect = participle && (auxiliaries.has('haben') || auxiliaries.has('sein')) && modal === null
  if (perfect) return form.startsWith('t') ? 'pluperfect' : 'perfect'
  if (auxiliaries.has('werden') && !participle && modal === null) return 'future'
  return form.startsWith('t') ? 'past' : 'present'
}

const preferAuxiliary = (token: Token | undefined): Reading | undefined => {
  const finite = verbReadings(token).filter((r) => canBe(r, 'ptkc'))
  return finite.find((r) => AUXILIARIES.has(r.lemma) || MODALS.has(r.lemma)) ?? finite[0]
}

/** Whether the member at `k` is part of a verb and not finite. */
function isNonFinitePart(tokens: readonly Token[], members: readonly number[], k: number): boolean {
  const token = tokens[members[k] ?? -1]
  // "Diskutiert werden drei Elemente": the first word stands in capitals
  if (!token || (token.text !== token.lower && !(k === 0 && mainly(token, 'verb')))) return false
  if (!isNonFinite(token)) return false
  // an attributive participle stands before its noun and is inflected; the right bracket stands before a mark, a verb or the end
  const next = tokens[members[k + 1] ?? -1]
  if (next?.readings[0]?.class === 'noun' && token.readings[0]?.class === 'adjective') return false
  return true
}

/** "Absichern will Paris das mit Soldaten": the infinitive in the first field, which looks like a noun. */
function frontedInfinitive(
  tokens: readonly Token[],
  members: readonly number[],
  finite: number | null,
  verbs: readonly number[],
): number | undefined {
  const [first] = members
  if (first === undefined || finite === null || members[1] !== finite || verbs.length > 0) return undefined
  if (!MODALS.has(preferAuxiliary(tokens[finite])?.lemma ?? '')) return undefined
  return verbAs(tokens[first], 'i') !== undefined && tokens[first]?.text !== tokens[first]?.text.toLowerCase() ? first : undefined
}

function nonFiniteLemma(tokens: readonly Token[], at: number): string {
  const readings = verbReadings(tokens[at])
  if (tokens[at]?.text === 'sein') {
    const before = tokens[at - 1]?.text === 'zu' ? tokens[at - 2] : tokens[at - 1]
    if (before && /^(?:dabei|präsent)$/.test(before.text)) return `${before.text}sein`
  }
  return (readings.find((r) => AUXILIARIES.has(r.lemma) || MODALS.has(r.lemma)) ?? readings[0])?.lemma ?? ''
}

/** "beraten", "bekommen": infinitive and participle are one form; with a modal or werden it is taken as an infinitive. */
const endsAsInfinitive = (tokens: readonly Token[], at: number, governed: boolean): boolean =>
  governed && verbAs(tokens[at], 'i') !== undefined

/** The separated particle: the last one behind the finite verb that opens no phrase of its own ("lehnt … ab, auch …"). */
function separatedParticle(tokens: readonly Token[], members: readonly number[], finite: number): number | undefined {
  const verb = preferAuxiliary(tokens[finite])?.lemma ?? ''
  if (MODALS.has(verb)) return undefined
  for (let k = members.length - 1; k >= 0; k--) {
    const i = members[k] ?? -1
    const token = tokens[i]
    if (!token || i <= finite) return undefined
    if (!PARTICLES.has(token.text) || opensPhrase(tokens, i) || closesPhrase(tokens, i)) continue
    if (AUXILIARIES.has(verb)) return OF_AUXILIARIES.has(token.text + verb) ? i : undefined
    if (takes(verb, token.text)) return i
  }
  return undefined
}

/** Full verbs that are made of an auxiliary: "hat vor, Soldaten zu schicken". */
const OF_AUXILIARIES: ReadonlySet<string> = new Set(['vorhaben', 'innehaben', 'dabeisein'])

/** Adjectives that some verbs take as their particle ("stellt bereit") and others do not ("bleibt offen"). */
const ADJECTIVES: Readonly<Record<string, string>> = {
  bereit: 'stellen halten stehen liegen',
  bekannt: 'geben machen werden',
  fest: 'legen halten stellen stehen setzen nehmen',
  frei: 'geben stellen lassen',
  offen: 'legen lassen halten',
  dabei: 'haben',
  dazu: 'legen geben packen zahlen kommen',
  drauf: 'legen packen satteln',
}

const takes = (verb: string, particle: string): boolean => ADJECTIVES[particle]?.split(' ').includes(verb) ?? true

/** Whether the word is a preposition with something behind it in the same stretch ("auf der Tagesordnung"). */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || next.kind === 'mark' || ['und', 'oder', 'als', 'wie'].includes(next.text)) return false
  // "zieht mit bei der Überwachung", "nimmt teil an der Truppe": two prepositions do not follow each other
  if (tokens[at]?.text === 'zusammen' && next.text === 'mit') return true
  return !((mainly(next, 'preposition') && !/^(?:über|unter|bis|um|ab|zu)$/.test(next.text)) || tokens[at]?.text === 'teil')
}

/** "von dem Tag an", "vom ersten Tag an": the word closes a phrase that tells since when. */
const closesPhrase = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'an' &&
  (tokens[at - 1]?.lemmas.some((l) => SINCE.test(l)) ?? false) &&
  tokens.slice(Math.max(0, at - 5), at).some((t) => /^(?:von|vom|ab)$/i.test(t.text))
const SINCE =
  /(?:tag|moment|zeitpunkt|augenblick|stunde|beginn|anfang|vornherein|minute|jahr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$|^(?:da|nun|jetzt|heute|morgen|\d+)$/
