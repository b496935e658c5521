import type { Clause } from '../../reading/clause.ts'
import type { Sentence } from '../../reading/sentence.ts'
import { roleOf } from './roles.ts'

/** What ties conditions to what they belong to, in a sentence and across two. */

const CONDITIONAL = new Set(['wenn', 'falls', 'sofern', 'sobald', 'solange', 'v1'])
/** Whether a clause states a condition: "wenn", "sofern", verb first, "erst nachdem". */
export const conditional = (clause: Clause): boolean =>
  CONDITIONAL.has(clause.marker) || (clause.marker === 'nachdem' && clause.verbs.tense === 'present')

/** What ties a sentence to the one before. */
const BRIDGES =
  /^(?:dafür|darüber|dazu|hierfür|davor|voraussetzung|bedingung|zuvor|vorher|zunächst|zuerst|erst|zusage|bereitschaft|angebot|entsendung|dann|erstens|zweitens|drittens)$/
export const bridges = (sentence: Sentence, clause: Clause): boolean =>
  clause.tokens.some((i) => BRIDGES.test(sentence.tokens[i]?.text.toLowerCase() ?? ''))

/** What ties a condition's words to their clause: "nach", "bei", "im Fall", "unter Vorbehalt", "um … abzusichern". */
export function conditionMarked(sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence
  // "nach Waffenruhe oder Frieden": both stand behind the preposition
  const listed = /^(?:oder|und|sowie)$/.test(tokens[from - 1]?.text ?? '') ? sentence.conditions.find((c) => c.to === from - 1) : undefined
  if (listed) return conditionMarked(sentence, listed.from, listed.to)
  const { role, preposition } = roleOf(tokens, from, to, null, new Set())
  const before = (at: number, count: number) => tokens.slice(Math.max(0, at - count), at).flatMap((t) => t.lemmas)
  if (role === 'prepositional' && /^(?:nach|bei|vorbehaltlich|ab|ohne|unter)$/.test(preposition)) return true
  if (
    role === 'prepositional' &&
    preposition === 'mit' &&
    tokens.slice(Math.max(0, from - 4), from).some((t) => /^(?:nur|erst|allein)$/.test(t.text))
  )
    return true
  // "Bedingungen für einen Frieden": the peace is what they are for, not what must come first
  if (preposition === 'für' && !before(from, 4).some((w) => /^falle?$/.test(w))) return false
  if (before(from, 8).some((w) => /(?:^falle?|voraussetzung|bedingung|vorbehalt|vorausgesetzt|vorbehaltlich|^rahmen)$/.test(w))) return true
  const first = tokens.slice(Math.max(0, from - 8), to + 4).flatMap((t) => t.lemmas)
  if (first.includes('müssen') && first.some((l) => /^(?:zuerst|zunächst|vorher|erst|vorab)$/.test(l))) return true
  const around = tokens.slice(Math.max(0, from - 4), to + 3).flatMap((t) => t.lemmas)
  return around.some((l) =>
    /^(?:absichern|absicherung|abzusichern|sicherung|garantieren|voraussetzung|abhängig|abhängen|bedingung|erforderlich|nötig|notwendig|zustimmen|brauchen|benötigen)$/.test(
      l,
    ),
  )
}
