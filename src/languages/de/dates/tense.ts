import type { When } from '../../../reading/dates/tagger.ts'

/** Verbs in a form that tells of what is to come, or of a plan. The past of none of them is spelt so. */
const TO_COME = new Set(
  (
    'will wollen wollt soll sollen sollt wird werden muss müssen kann können darf dürfen möchte möchten trifft treffen tagt tagen reist reisen ' +
    'findet finden beginnt beginnen startet starten empfängt empfangen berät beraten entscheidet entscheiden stimmt stimmen kommt kommen ' +
    'könnte könnten dürfte dürften müsste müssten sollte sollten endet enden steht stehen läuft laufen plant planen folgt folgen fliegt fliegen fährt bleibt bleiben tritt treten geht gehen erwartet'
  ).split(' '),
)
/** What stands between the words of time and the verb: "Am Dienstag um 14 Uhr in Paris wollen". */
const BETWEEN = /^(?:um|uhr|und|oder|in|im|am|den|dem|der|gegen|\p{N}[\p{N}.:]*|\p{L}+tag(?:abend|morgen|nachmittag|vormittag)?)$/u
const BREAK = /^[,;:.!?–—()„“"»«]$/
const ARTICLE = /^(?:der|die|das|den|dem|des|eine?[mnrs]?|ihre[mnrs]?|seine[mnrs]?)$/
const FINISHED = /^(?:haben|sein)$/
const PARTICIPLE = /(?:t|en)$/
const AHEAD_OF = /^(?:bis|ab|spätestens|frühestens|für)$/
const SINCE = /^(?:seit|vom|von)$/
const REACH = 7

/** Whether the words around tell that the day is still to come: "soll am Dienstag", "am Dienstag will", "bis Freitag", "ab Montag". */
export function ahead(when: When): boolean {
  const { lower, from, to, words } = when
  let start = from
  if (AHEAD_OF.test(lower[start - 1] ?? '')) return true
  while (/^(?:am|an|zum|zu|dem|den|um|im|in|vor|noch)$/.test(lower[start - 1] ?? '')) {
    start--
    if (AHEAD_OF.test(lower[start - 1] ?? '')) return true
  }
  if (lower[start - 1] === 'von' && when.after === 'an') return true
  if (SINCE.test(lower[start - 1] ?? '') && when.after !== 'bis') return false
  // "die am Montag beschlossenen Hilfen": it is a property of something
  if (ARTICLE.test(lower[start - 1] ?? '')) return false
  return (verbBehind(lower, words, to) || verbBefore(lower, words, start)) && !finished(lower, to) && !behind(when)
}

function verbBehind(lower: readonly string[], words: When['words'], to: number): boolean {
  for (let at = to; at < to + REACH; at++) {
    const word = lower[at] ?? ''
    if (TO_COME.has(word)) return words[at]?.text === word
    if (!BETWEEN.test(word) && lower[at - 1] !== 'in') return false
  }
  return false
}

function verbBefore(lower: readonly string[], words: When['words'], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const word = lower[at] ?? ''
    if (BREAK.test(word)) return false
    if (TO_COME.has(word) && words[at]?.text === word) return true
  }
  return false
}

/** "soll am Dienstag gesagt haben": told of the past. */
function finished(lower: readonly string[], to: number): boolean {
  for (let at = to; at < to + 3 * REACH; at++) {
    const word = lower[at]
    if (word === undefined || BREAK.test(word)) return FINISHED.test(lower[at - 1] ?? '') && PARTICIPLE.test(lower[at - 2] ?? '')
  }
  return false
}

/** Past forms that cannot be told by their end. */
const PAST = new Set(
  (
    'war waren hatte hatten wurde wurden kam kamen gab gaben ging gingen fand fanden stand standen begann begannen lag lagen nahm nahmen ' +
    'sprach sprachen traf trafen rief riefen fiel fielen blieb blieben schrieb schrieben hielt hielten ließ ließen schloss schlossen trat ' +
    'traten entstand entstanden erschien empfing empfingen überfiel überfielen griff griffen brach brachen starb starben flog flogen fuhr ' +
    'fuhren sah sahen lud luden bekam bekamen übernahm übernahmen gewann gewannen verlor verloren musste mussten wusste fasste löste reiste ' +
    'reisten folgten tagten kündigten sagten erklärten einigten konnten wollten machten forderten stellten führten versprachen legten lehnten'
  ).split(' '),
)
/** "folgte", "kündigte" are past forms; "geplante", "wichtigste" and these are none. */
const WEAK_PAST = /^(?!ge)\p{Ll}{3,}[^s\P{L}]te$/u
const NO_PAST = new Set(
  (
    'heute bitte zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte rechte gute alte weite späte harte echte leichte ' +
    'direkte konkrete gesamte bekannte beste letzte könnte müsste dürfte sollte möchte hätte bräuchte erweiterte beteiligte ' +
    'bereite leite arbeite achte schlechte private schlichte feste laute breite dichte fette nette satte seichte sichte'
  ).split(' '),
)

/** Whether the clause tells of the past in its finite verb: "hatte sich im Frühjahr formiert", "Im März folgte London". */
export function behind({ lower, words, from, to, before }: When): boolean {
  if (AHEAD_OF.test(before)) return false
  const past = (at: number): boolean => {
    const word = lower[at] ?? ''
    return words[at]?.text === word && (PAST.has(word) || (WEAK_PAST.test(word) && !NO_PAST.has(word)))
  }
  for (let at = from - 1; at >= Math.max(0, from - 2 * REACH) && !BREAK.test(lower[at] ?? ''); at--) if (past(at)) return true
  for (let at = to; at < Math.min(lower.length, to + 2 * REACH) && !BREAK.test(lower[at] ?? ''); at++) if (past(at)) return true
  return false
}

/** To which side of the report's day words lie that name no year: -1 before it, 1 behind it, 0 untold. */
export function side(when: When): -1 | 0 | 1 {
  if (when.before === 'seit' || (/^(?:dem|der)$/.test(when.before) && when.lower[when.from - 2] === 'seit')) return -1
  if (behind(when)) return -1
  return ahead(when) ? 1 : 0
}
