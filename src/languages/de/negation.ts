import type { Clause } from '../../reading/clause.ts'
import { type Sentence, within } from '../../reading/sentence.ts'

/** "nicht nur" adds, "nicht … sondern" in one clause corrects a part: neither denies what the clause says. */
export function negates(sentence: Sentence, token: number): boolean {
  const word = sentence.tokens[token]?.lower ?? ''
  const next = sentence.tokens[token + 1]?.text ?? ''
  if (
    /^(?:ohne|statt|anstatt)$/.test(word) ||
    (word === 'nicht' && next === 'allein' && sentence.tokens.slice(token).some((t) => t.text === 'sondern')) ||
    (word === 'nicht' && /^(?:nur|zuletzt|bloß|sofort|gleich|umgehend|weniger|unbedingt|zwingend|automatisch|ohne)$/.test(next))
  )
    return false
  // "ohne Abkommen keine Garantien": what must come first
  if (
    word.startsWith('kein') &&
    sentence.tokens.slice(Math.max(0, token - 6), token).some((t) => /^ohne$/i.test(t.text)) &&
    !saysVerb(sentence, token)
  )
    return false
  // "mehr als Satellitendaten will Washington nicht liefern": so much it will
  if (word === 'nicht' && exceeds(sentence, token)) return false
  // "so viel wie nie zuvor"
  if (word === 'nie' && (next === 'zuvor' || sentence.tokens[token - 1]?.text === 'wie')) return false
  if (deniesWhom(sentence, token) || excepted(sentence, token)) return false
  const clause = sentence.clauses.find((c) => c.tokens.includes(token))
  return (
    !(clause?.tokens.some((i) => i > token && sentence.tokens[i]?.text === 'sondern') ?? false) &&
    clause !== undefined &&
    tailNegation(sentence, clause) !== token
  )
}

/** "mehr als Satellitendaten", "zu mehr als Ausbildung", at the head of the clause that a negation denies. */
const exceeds = ({ clauses, tokens }: Sentence, token: number): boolean => {
  const own = clauses.find((c) => c.tokens.includes(token))?.tokens ?? []
  const at = own.slice(0, 2).find((i) => /^mehr$/i.test(tokens[i]?.text ?? ''))
  return at !== undefined && tokens[at + 1]?.text === 'als' && own.includes(at + 1)
}

/** "Polen, nicht Tschechien, schickt Soldaten": another one does. */
const deniesWhom = ({ parties }: Sentence, token: number): boolean =>
  parties.some((p) => p.preposition === 'nicht' && p.from > token && p.from - token <= 3)

/** "Außer Polen hat niemand Truppen zugesagt": one has. */
const excepted = ({ clauses, parties, tokens }: Sentence, token: number): boolean =>
  NOBODY.test(tokens[token]?.lower ?? '') &&
  clauses.some((c) => c.tokens.includes(token) && parties.some((p) => p.preposition === 'außer' && within(c, p)))
/** Words for nobody, and for none of several: "kein Land", "keiner". */
export const NOBODY = /^(?:niemand|keiner|kein)$/

/**
 * ", nicht aber an der Truppe", ", mehr aber nicht": a negation behind the clause's verbs and a comma denies only what follows it; its token,
 * or null.
 */
export function tailNegation(sentence: Sentence, clause: Clause): number | null {
  // "will lieber Munition liefern als Soldaten schicken": what is named for comparison is what one will not do
  const rather = clause.tokens.find((i) => /^(?:lieber|eher)$/.test(sentence.tokens[i]?.text ?? ''))
  const than = rather === undefined ? undefined : clause.tokens.find((i) => i > rather + 1 && sentence.tokens[i]?.text === 'als')
  if (than !== undefined && clause.negations.length === 0) return than
  const lastVerb = clause.verbs.tokens.at(-1) ?? -1
  const opens = (i: number): boolean => {
    let start = i
    while (i - start < 3 && /^(?:aber|jedoch|doch|und|wohl|mehr|auch)$/.test(sentence.tokens[start - 1]?.text ?? '')) start--
    return sentence.tokens[start - 1]?.text === ','
  }
  // "will nichts ausschließen, auch keine Bodentruppen": the second only repeats the first
  const repeats = (i: number): boolean => sentence.tokens[i - 1]?.text === 'auch' && clause.negations.some((n) => n < lastVerb)
  const tail = clause.negations.find((i) => i > lastVerb && opens(i) && !repeats(i))
  return lastVerb >= 0 && tail !== undefined ? tail : null
}

/** "nicht alle Länder", "andere nicht": neither said of them nor denied. */
export const partial = (sentence: Sentence, clause: Clause): boolean =>
  clause.negations.some((i) => /^(?:alle[rn]?|jede[rsn]?)$/.test(sentence.tokens[i + 1]?.text ?? '')) ||
  (clause.negations.length > 0 &&
    sentence.parties.some((p) => p.role === 'bare' && within(clause, p) && SOME.test(sentence.tokens[p.from]?.text ?? '')))
const SOME = /^(?:einige|manche|andere|viele|mehrere|etliche|einzelne|wenige)$/i

const saysVerb = ({ clauses }: Sentence, token: number): boolean =>
  clauses.some((c) => c.tokens.includes(token) && c.verbs.tokens.length > 0)

/** "Ausbilder ja", "Hilfe aus der Luft schon eher": a line without a verb that says yes to what it names. */
export const affirms = (sentence: Sentence, clause: Clause): boolean => {
  const end = sentence.tokens[clause.tokens.at(-1) ?? -1]?.text ?? ''
  const before = sentence.tokens[(clause.tokens.at(-1) ?? 0) - 1]?.text ?? ''
  const first = sentence.tokens[clause.tokens[0] ?? -1]?.text.toLowerCase() ?? ''
  return (
    /^(?:ja|gerne?|okay)$/i.test(end) || `${before} ${end}` === 'schon eher' || /^(?:ja|aber|wohl|dafür|stattdessen|sondern)$/.test(first)
  )
}

/** "…, nicht darum, in die Kämpfe einzugreifen": an infinitive that tells what is not meant; "denkt nicht daran, …" denies it by its verb. */
export function notThat({ tokens }: Sentence, { kind, tokens: own }: Clause): boolean {
  const first = own[0] ?? 0
  const before = tokens.slice(Math.max(0, first - 4), first).map((t) => t.text)
  return kind === 'infinitive' && /^, nicht (?:darum|daran|dazu|davon) ,$/.test(before.join(' '))
}

/** "Portugal nichts", "Kroatien niemanden": where words leave out what is not given. */
export const nothings = (tokens: Sentence['tokens']): readonly { readonly from: number; readonly to: number }[] =>
  tokens.flatMap((t, i) => (/^(?:nichts|niemand|niemanden|keine|keinen)$/.test(t.text) ? [{ from: i, to: i + 1 }] : []))
