import type { Clause } from '../../../reading/clause.ts'
import { sortOfForm } from '../../../reading/remembering.ts'
import type { Sentence } from '../../../reading/sentence.ts'
import { is } from '../../../reading/token.ts'

/** What ties a sentence to the one before. */

const POINTING =
  /^(?:das|dies|beides|alles|dafür|dazu|hierfür|davor|davon|darüber|damit|daran|dabei|zuvor|vorher|zunächst|zuerst|erst|dann|beide|diese[rsmn]?|solche[rsmn]?|erstens|zweitens|drittens|voraussetzung|hauptbedingung|bedingung|allerdings|frühestens|nur|vorausgesetzt|angenommen)$/
/** Nouns for what was promised, as the next sentence takes it up: "die Zusage gilt …". */
const PROMISED =
  /^(?:zusage|bereitschaft|angebot|entsendung|einsatz|beitrag|beteiligung|truppe|soldat|mission|stationierung|plan|vorhaben|schritt|versprechen|ankündigung|kontingent|engagement|teilnahme|garantie|maßnahme|offerte|unterstützung|hilfe|verlegung|sache|gespräch|rede|auftrag|aufgabe|job|zweck)$/

/** Whether a sentence speaks on about what the sentence before stated: by a word that points back, or with no verb of its own. */
export function pointsBack(sentence: Sentence): boolean {
  if (sentence.clauses.every((c) => c.kind === 'fragment')) return true
  return sentence.clauses.some((clause) =>
    clause.tokens.some((i) => {
      const token = sentence.tokens[i]
      if (!token) return false
      if (isPointing(token)) return !/^(?:das|diese[rsmn]?)$/.test(token.lower) || !opensNoun(sentence, i) || i <= 2
      return (
        isPromised(token) &&
        /^(?:der|die|das|dem|des|den|zur|zum|im|eine[rs]?|ihre?|seine?|ihr|sein|rede)$/i.test(sentence.tokens[i - 1]?.text ?? '')
      )
    }),
  )
}

const isPointing = sortOfForm(({ lower }) => POINTING.test(lower))
const isPromised = sortOfForm(({ lemmas, readings }) => readings.some((r) => r.class === 'noun') && lemmas.some((l) => PROMISED.test(l)))

/** Whether a sentence speaks of several things that were stated before it: "beides setzt voraus". */
export const sumsUp = (sentence: Sentence): boolean => sentence.tokens.some(isAll)
const isAll = sortOfForm(({ lower }) => /^(?:beides|alles|all)$/.test(lower))

/** "das Parlament": an article, not a pronoun. */
const opensNoun = (sentence: Sentence, at: number): boolean => sentence.tokens.slice(at + 1, at + 3).some((t) => t.capital && is(t, 'noun'))

/** "darüber könne man reden, wenn …": whether a clause speaks of what the clause before it in the sentence states. */
export const pointsAtClause = (sentence: Sentence, clause: Clause): boolean =>
  clause.tokens.some(
    (i) => /^(?:darüber|davon|dazu|dafür|das|dies|daran|damit)$/i.test(sentence.tokens[i]?.text ?? '') && !opensNoun(sentence, i),
  )

/** Whether a clause goes on from a condition before it: "dann", "danach", "in diesem Fall". */
export function resumes(sentence: Sentence, clause: Clause): boolean {
  const words = clause.tokens.slice(0, 4).map((i) => sentence.tokens[i]?.lower ?? '')
  const first = /^(?:und|erst|nur|auch|aber|selbst|doch)$/.test(words[0] ?? '') ? (words[1] ?? '') : (words[0] ?? '')
  return /^(?:dann|danach|anschließend|so|daraufhin)$/.test(first) || /^(?:und )?(?:für|in) diese[mn] fall/.test(words.join(' '))
}

/** Whether a sentence tells what belongs to what the one before stated: "dazu gehört", "vorgesehen sind dabei". */
export const elaborates = (sentence: Sentence): boolean =>
  sentence.clauses.some(
    (c) =>
      (/^(?:gehören|zählen)$/.test(c.verbs.lemma) && c.tokens.some((i) => /^(?:dazu|hierzu)$/i.test(sentence.tokens[i]?.text ?? ''))) ||
      (/^(?:Geplant|Vorgesehen|Angedacht)$/.test(sentence.tokens[c.tokens[0] ?? 0]?.text ?? '') && c.tokens[1] === c.verbs.finite),
  )

/** Verbs by which what was promised is said to hold something: "das Paket umfasst". */
const HOLDING = /^(?:umfassen|beinhalten|enthalten|bestehen|einschließen|erfolgen|reichen)$/
/** What is a part of what was promised. */
const isPart = sortOfForm(({ readings }) =>
  readings.some(
    (r) => r.class === 'noun' && /^(?:(?:haupt)?bestandteil|teil|kern|kernstück|herzstück|rückgrat|schwerpunkt|baustein)$/.test(r.lemma),
  ),
)
const isPackage = sortOfForm(({ readings }) =>
  readings.some((r) => r.class === 'noun' && (PROMISED.test(r.lemma) || /(?:paket|hilfe|beitrag)$/.test(r.lemma))),
)

/** Whether a clause only adds to what the sentence before promised: "dazu zählt …", "genannt werden …", "der Beitrag könne … umfassen". */
export function adding({ tokens }: Sentence, { tokens: own, verbs }: Clause): boolean {
  const says = (words: RegExp) => own.some((i) => words.test(tokens[i]?.lower ?? ''))
  switch (verbs.lemma) {
    case 'gehören':
    case 'zählen':
      return says(/^(?:dazu|hierzu)$/)
    case 'fallen':
      return says(/^darunter$/)
    case 'nennen':
      return verbs.passive
    case 'gehen':
      return says(/^es$/) && says(/^um$/) && says(/^(?:konkret|dabei)$/)
    case 'sein':
    case 'bilden':
      return own.some((i) => isPart(tokens[i])) && !says(/^(?:kein|keine)$/)
  }
  return (
    HOLDING.test(verbs.lemma) &&
    own.some((i) => isPackage(tokens[i]) && /^(?:der|die|das|dieses?|diese|ihr|ihre|sein|seine)$/.test(tokens[i - 1]?.lower ?? ''))
  )
}

const isThere = sortOfForm(({ lower }) => /^dort(?:hin)?$/.test(lower))
export const there = ({ tokens }: Sentence, clause: Clause): boolean => clause.tokens.some((i) => isThere(tokens[i]))

const isAim = sortOfForm(({ readings }) =>
  readings.some(
    (r) => r.class === 'noun' && /^(?:ziel|säule|pfeiler|aufgabe|punkt|element|schwerpunkt|stufe|ebene|schritt)$/.test(r.lemma),
  ),
)

/** "Er nannte vier Ziele: …": whether a clause names aims or parts of a plan that stand behind a colon. */
export const aims = ({ tokens }: Sentence, clause: Clause): boolean =>
  tokens[(clause.tokens.at(-1) ?? 0) + 1]?.text === ':' && clause.tokens.some((i) => isAim(tokens[i]))

/** Whether a sentence speaks of all that was stated before it: "all dies", "das alles". */
export const sumsAll = ({ tokens }: Sentence): boolean =>
  tokens.some((t, i) => isAll(t) && [i - 1, i + 1].some((k) => /^(?:das|dies)$/i.test(tokens[k]?.text ?? '')))

/** Whether a sentence takes up what was stated before it by a noun that says so: "ein solcher Einsatz". */
export const namesAgain = ({ tokens }: Sentence): boolean =>
  tokens.some((t, i) => isPromised(t) && /^(?:solche[rsmn]?|derartige[rsmn]?)$/.test(tokens[i - 1]?.lower ?? ''))
