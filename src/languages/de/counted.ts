import type { FigureAbout } from '../../model/statement.ts'
import { type Sentence, clauseAt, children } from '../../reading/sentence.ts'
import { type Token, is } from '../../reading/token.ts'
import { type Amount, scaleOf } from './amounts.ts'
import { CURRENCIES, currency } from './currencies.ts'

/** What a German number counts: the words for it, up to the token `to`. */
export interface Counted {
  readonly about: FigureAbout
  readonly unit: string
  readonly to: number
  /** What it is about in a report that is not on the dossier's subject; null: nothing. */
  readonly elsewhere: FigureAbout | null
}

type Part = Pick<Sentence, 'tokens' | 'clauses' | 'measures' | 'parties'>

const SCALES = /^(?:millionen|milliarden|billionen)$/

const SOLDIERS =
  /^(?:\p{L}+-)*\p{L}*(?:soldaten|soldatinnen|truppen|blauhelme|blauhelmen|blauhelmsoldaten|uniformierten?|militärangehörigen?|streitkräften?|einsatzkräften?|friedenskräften?|bodenkräften?|truppenangehörigen?)$|^(?:mann|militärs|kräften?|bewaffneten?|gis?)$/u
const FORCE =
  /(?:truppe|streitmacht|brigade|kontingent|verband|bataillon|armee|kompanie|division|einheit|streitkraft|truppenstärke|mannstärke|sollstärke|personalstärke|streitkräfte)$/
const STATES =
  /^(?:staaten?|länder|ländern|nationen|regierungen|partner|partnern|partnerländern?|partnerstaaten|verbündeten?|alliierten?|mitglieder|mitgliedern|teilnehmerstaaten|teilnehmerländern?|unterstützer\p{L}*|hauptstädten?|truppensteller\p{L}*|(?:geber|beitrags|koalitions|unterzeichner|entsende)(?:staaten|ländern?))$/u
/** Members of some other body: "27 EU-Staaten". */
const OTHER_STATES =
  /^(?:\p{L}+-)*\p{L}*(?:mitgliedstaaten|mitgliedsstaaten|mitgliedsländern?|bundesländern?|(?:eu|nato|uno?|g7|g20|schengen|nachbar)-?(?:staaten|ländern?|mitglieder|mitgliedern|partnern?))$/u
const LEADERS = /^(?:staats-|regierungschefs|staatschefs|spitzenpolitiker\p{L}*|staatenlenkern?|staatsoberhäuptern?)$/u

/** "zwei Länder", "drei Panzer" count nothing that is to be compared. */
const FEW = 5
/** Sums that are no state's business: the price of a newspaper. */
const SMALL_CHANGE = 1000
/** How far behind a number the counted words may stand. */
const REACH = 5

/** What is counted behind, or before, an amount; null for nothing that is to be compared. */
export function whatIsCounted(sentence: Part, amount: Amount): Counted | null {
  const { tokens } = sentence
  if (isYear(tokens, amount)) return null
  const sign = CURRENCIES[lowerAt(tokens, amount.from - 1)]
  if (sign !== undefined) return counted('money', currency(sentence, sign, amount), amount.to)
  const parts = compoundBehind(tokens, amount)
  if (parts) return hyphened(sentence, amount, parts)
  return countedBehind(sentence, amount) ?? strengthBefore(sentence, amount) ?? unnamedSum(sentence, amount)
}

const counted = (about: FigureAbout, unit: string, to: number, elsewhere: FigureAbout | null = about): Counted => ({
  about,
  unit,
  to,
  elsewhere,
})
const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const most = ({ low, high }: Amount): number => high ?? low ?? 0

function countedBehind(sentence: Part, amount: Amount): Counted | null {
  const { tokens } = sentence
  let part = false
  for (let i = amount.to; i < Math.min(tokens.length, amount.to + REACH); i++) {
    const token = tokens[i]
    if (!token) return null
    const word = token.lower
    if (token.kind === 'mark' && !/^[€$£%¥„“"»«]$/.test(word)) return null
    // "26 der 35 Länder", "26 von insgesamt 35 Ländern": what the second number counts
    if (isNumber(token)) {
      if (!part) return null
      continue
    }
    if (/^(?:der|von|aus|unter)$/.test(word)) {
      const whole = [1, 2, 3].some((n) => isNumber(tokens[i + n]))
      if (!whole) return null
      part = true
      continue
    }
    const money = CURRENCIES[word] ?? CURRENCIES[word.replace(/-.*$/, '')]
    if (money !== undefined) return most(amount) < SMALL_CHANGE ? null : counted('money', currency(sentence, money, amount, i), i + 1)
    if (/^(?:prozent|%)$/.test(word)) return telling(sentence) ? counted('other', 'percent', i + 1) : null
    if (SOLDIERS.test(word)) return counted(outside(sentence, amount.from, i) ? 'other' : 'troops', 'soldiers', soldiersTo(tokens, i))
    if (word === 'männer' && lowerAt(tokens, i + 2) === 'frauen')
      return counted(!outside(sentence, amount.from, i) && pledging(sentence, amount.from) ? 'troops' : 'other', 'soldiers', i + 3)
    const other = OTHER_STATES.test(word) || (STATES.test(word) && /^(?:eu|nato|europäischen)$/.test(lowerAt(tokens, i - 1)))
    if (LEADERS.test(word)) return counted('members', 'states', leadersTo(tokens, i), 'other')
    if ((other || STATES.test(word)) && most(amount) > FEW) return states(sentence, amount, i, part, other)
    const measured = sentence.measures.find((m) => m.from <= i && i < m.to && i === m.to - 1)
    if (measured && token.capital && most(amount) > FEW && !FORCE.test(word)) return counted('other', nounOf(token), i + 1)
    if (/^(?:jahre|jahren)$/.test(word)) return lasting(sentence, amount, i)
    // what may stand between: "200 zusätzliche, gut ausgerüstete britische Soldaten", "27 Nato Staaten"
    if (
      !is(token, 'adjective', 'adverb', 'name', 'conjunction') &&
      token.kind !== 'mark' &&
      !(i === amount.to && token.capital && !/(?:wochen?|tagen?|monaten?|stunden?|uhr|jahren?|minuten|kilometern?)$/.test(word))
    )
      return null
  }
  return null
}

/** States: those that give something, those that belong to it, or those of some other body. */
function states(sentence: Part, amount: Amount, at: number, part: boolean, other: boolean): Counted {
  const { tokens } = sentence
  const whole = [1, 2, 3].some(
    (n) => /^(?:der|von|aus|unter)$/.test(lowerAt(tokens, amount.from - n)) && isNumber(tokens[amount.from - n - 1]),
  )
  if (!whole && pledging(sentence, amount.from)) return counted('contributors', 'states', at + 1)
  return counted(
    part || other ? 'other' : 'members',
    'states',
    at + 1,
    /(?:staaten?|ländern?|länder|nationen)$/.test(lowerAt(tokens, at)) ? 'other' : null,
  )
}

const isNumber = (token: Token | undefined): boolean => token?.kind === 'number' || (token?.lemmas.includes('#') ?? false)

/** Whether a share is of something that the register is about: a sentence about states or measures, or what states spend. */
const telling = ({ parties, measures, tokens }: Part): boolean =>
  parties.length > 0 ||
  measures.length > 0 ||
  tokens.some((t) =>
    /^(?:BIP|Bruttoinlandsprodukts?|Wirtschaftsleistung|Wirtschaftskraft|Verteidigung|Verteidigungsausgaben)$/.test(t.text),
  )

/** "Soldatinnen und Soldaten", "Staats- und Regierungschefs": both words. */
const soldiersTo = (tokens: readonly Token[], at: number): number =>
  /^(?:und|oder)$/.test(lowerAt(tokens, at + 1)) && SOLDIERS.test(lowerAt(tokens, at + 2)) ? at + 3 : at + 1
const leadersTo = (tokens: readonly Token[], at: number): number => (tokens[at]?.text.endsWith('-') === true ? at + 3 : at + 1)

const NO_FORCE = /^(?:ausbilden|schulen|trainieren|fallen|töten|sterben|verwunden|verletzen|desertieren|verlieren|melden)$/
/** Soldiers of no force that is sent: those trained, those fallen, an army's own strength ("hat 9000 aktive Soldaten"). */
function outside(sentence: Part, from: number, to: number): boolean {
  const clause = sentence.clauses[clauseAt(sentence, from)]
  if (!clause) return false
  const words = sentence.tokens.slice(from, to).map((t) => t.text)
  return (
    NO_FORCE.test(clause.verbs.lemma) ||
    words.some((w) => /^(?:aktiven?|getöteten?|gefallenen?|verwundeten?|ausgebildeten?|geschulten?)$/.test(w))
  )
}

const nounOf = (token: Token): string => token.readings.find((r) => r.class === 'noun')?.lemma ?? token.lower

/** "30.000-Mann-Truppe", "90-Milliarden-Euro-Kredit", "4000-köpfige Truppe", "26-Staaten-Bündnis". */
function hyphened(sentence: Part, amount: Amount, [first = '', ...rest]: readonly string[]): Counted | null {
  const { tokens } = sentence
  const to = tokens[amount.to]?.text === '-' ? amount.to + 2 : amount.to
  if (first === 'mann' || SOLDIERS.test(first)) return counted('troops', 'soldiers', to)
  if (first.startsWith('köpfig'))
    return FORCE.test(nounOf(tokens[to] ?? ({ readings: [], text: '' } as never))) ? counted('troops', 'soldiers', to + 1) : null
  if (first === 'prozent') return telling(sentence) ? counted('other', 'percent', to) : null
  if (STATES.test(first) && most(amount) > FEW) return counted('members', 'states', to, 'other')
  const money = CURRENCIES[SCALES.test(first) ? (rest[0] ?? '') : first]
  return money === undefined ? null : counted('money', currency(sentence, money, amount), to)
}

/** The further parts of a hyphenated word that a number opens: "90-Milliarden-Euro-Kredit", "Fünf-Prozent-Ziel". */
function compoundBehind(tokens: readonly Token[], amount: Amount): readonly string[] | null {
  if (tokens[amount.to]?.text === '-' && tokens[amount.to + 1]?.kind === 'word') return lowerAt(tokens, amount.to + 1).split('-')
  const last = lowerAt(tokens, amount.to - 1)
  return tokens[amount.to - 1]?.kind === 'word' && last.includes('-') ? last.split('-').slice(1) : null
}

/** How many the scale word in a compound stands for: "90-Milliarden-Euro-Kredit". */
export function compoundScale(tokens: readonly Token[], amount: Amount): number {
  const [first = ''] = compoundBehind(tokens, amount) ?? []
  return first === 'millionen' ? 1e6 : first === 'milliarden' ? 1e9 : 1
}

/** "eine Truppe von 10.000", "ein Kontingent mit bis zu 500": the force stands before its strength. */
function strengthBefore({ tokens }: Part, amount: Amount): Counted | null {
  if (tokens[amount.from]?.kind !== 'number' || most(amount) < 50) return null
  for (let i = amount.from - 1; i >= Math.max(0, amount.from - 6); i--) {
    const token = tokens[i]
    if (!token || token.kind === 'mark') return null
    if (token.kind === 'word' && token.capital)
      return FORCE.test(nounOf(token)) && /^(?:von|mit|auf|um)$/.test(lowerAt(tokens, i + 1))
        ? counted('troops', 'soldiers', amount.to)
        : null
  }
  return null
}

const OF_MONEY =
  /^(?:geld|hilfe|militärhilfe|finanzhilfe|kredit|darlehen|fonds|paket|hilfspaket|vermögen|haushalt|etat|zahlen|zusagen|zusage|bereitstellen|geben|kosten|investieren|überweisen|ausgeben|freigeben|finanzieren|beisteuern|aufbringen|leihen|einzahlen)$/
/** "Norwegen gibt 8,5 Milliarden": money, though nobody says in which currency. */
function unnamedSum(sentence: Part, amount: Amount): Counted | null {
  const { tokens } = sentence
  const next = tokens[amount.to]
  if (most(amount) < 1e6 || (next?.kind === 'word' && !is(next, 'preposition', 'adverb', 'verb', 'conjunction'))) return null
  const clause = sentence.clauses[clauseAt(sentence, amount.from)]
  const told = clause?.tokens.some((i) => tokens[i]?.lemmas.some((l) => OF_MONEY.test(l))) ?? false
  return told || OF_MONEY.test(clause?.verbs.lemma ?? '') ? counted('money', UNNAMED, amount.to) : null
}

/** The unit of a sum whose currency the text does not name. */
const UNNAMED = 'unnamed currency'

/** How long something is to last: "für 15 bis 30 Jahre", not "vor 30 Jahren". */
function lasting(sentence: Part, amount: Amount, at: number): Counted | null {
  const before =
    [1, 2, 3].map((n) => lowerAt(sentence.tokens, amount.from - n)).find((w) => /^(?:für|über|auf|von|seit|vor|nach|in|mit)$/.test(w)) ?? ''
  if (!/^(?:für|über|auf)$/.test(before) || sentence.measures.length === 0) return null
  return amount.low !== amount.high || most(amount) >= 10 ? counted('other', 'years', at + 1) : null
}

const YEARLY =
  /^(?:jahr|jahre|jahres|jahren|seit|ab|anfang|mitte|ende|herbst|frühjahr|frühling|sommer|winter|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|von|nach|vor|dem)$/

/** "im Jahr 2025 Soldaten", "Ende 2025": no number of anything. */
function isYear(tokens: readonly Token[], { from, to }: Amount): boolean {
  return to === from + 1 && /^(?:19|20)\d\d$/.test(tokens[from]?.text ?? '') && YEARLY.test(lowerAt(tokens, from - 1))
}

const PLEDGING =
  /^(?:bereit|bereiterklären|zusagen|zusage|verpflichten|verpflichtung|beitragen|beitrag|beteiligung|entsenden|entsendung|beteiligen|willens|stellen|bereitstellen|bereitschaft|festlegen|beisteuern|schicken|anbieten|angebot|versprechen|aussicht|interesse|mitmachen|truppensteller|abstellen|mitwirken|stationieren)$/

/** Whether the clause says of the states that they give something, or one that hangs on it does. */
function pledging(sentence: Part, at: number): boolean {
  const index = clauseAt(sentence, at)
  const clause = sentence.clauses[index]
  if (!clause) return false
  const hanging = children(sentence as Sentence, index).filter(
    (c) => c.kind === 'infinitive' || (c.kind !== 'main' && sentence.measures.some((m) => !m.weak && c.tokens.includes(m.from))),
  )
  return [clause, ...hanging].some(
    (c) => c.tokens.some((i) => sentence.tokens[i]?.lemmas.some((l) => PLEDGING.test(l))) || PLEDGING.test(c.verbs.lemma),
  )
}

/** "Deutschland 150, Frankreich 100 Millionen Euro": the first number has the scale that only the second one says. */
export function sharedScale(amount: Amount, next: Amount): number {
  const value = most(amount)
  return value < 1000 && most(next) >= 1e6 ? scaleOf(most(next)) : 1
}
