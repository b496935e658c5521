import type { Unit } from '../../../reading/dates/calendar.ts'
import type { Entry } from '../../../reading/dates/lexicon.ts'
import type { DateModifier } from '../../../reading/date.ts'

/** The other words of time expressions: units, which one is meant, how many, how exactly. */

const entry = (kind: string, phrase: string, n: number, code: string, noun: boolean): Entry => ({ kind, phrase, n, code, noun })
const ENDINGS = ['e', 'en', 'er', 'es', 'em']
/** An adjective's forms. */
const inflected = (stems: string): string[] => stems.split(' ').flatMap((stem) => ENDINGS.map((ending) => stem + ending))

/** Units: forms that can be one, forms that are several. */
const UNITS: readonly (readonly [Unit, string, string])[] = [
  ['D', 'tag tage tages tags', 'tage tagen'],
  ['W', 'woche', 'wochen'],
  ['WE', 'wochenende wochenendes wochenend', 'wochenenden'],
  ['M', 'monat monats monates', 'monate monaten'],
  ['Q', 'quartal quartals vierteljahr vierteljahres vierteljahrs', 'quartale quartalen'],
  ['H', 'halbjahr halbjahres halbjahrs', 'halbjahre halbjahren'],
  ['Y', 'jahr jahre jahres jahrs', 'jahre jahren'],
  ['DE', 'jahrzehnt jahrzehnts jahrzehntes', 'jahrzehnte jahrzehnten'],
  ['CE', 'jahrhundert jahrhunderts', 'jahrhunderte jahrhunderten'],
  ['TH', 'stunde', 'stunden'],
  ['TM', 'minute', 'minuten'],
  ['TS', 'sekunde', 'sekunden'],
]

/** "Vorjahr": the unit before the report's own. "Folgejahr": the one behind what was told of last. */
const NEIGHBOURS: readonly (readonly [string, Unit, number])[] = [
  ['vorjahr vorjahres vorjahrs', 'Y', -1],
  ['vormonat vormonats', 'M', -1],
  ['vorwoche', 'W', -1],
  ['vorquartal vorquartals', 'Q', -1],
  ['vortag vortages vortags', 'D', -1],
  ['folgejahr folgejahres folgejahrs', 'Y', 1],
  ['folgemonat folgemonats', 'M', 1],
  ['folgewoche', 'W', 1],
  ['folgetag folgetages folgetags', 'D', 1],
]

/** "Jahresende": code is the unit, n whether its beginning (1), middle (2) or end (3). */
const EDGES: readonly (readonly [string, Unit, number])[] = [
  ['jahresbeginn jahresbeginns jahresanfang jahresanfangs jahresauftakt', 'Y', 1],
  ['jahresmitte', 'Y', 2],
  ['jahresende jahresendes jahresschluss', 'Y', 3],
  ['monatsbeginn monatsanfang', 'M', 1],
  ['monatsmitte', 'M', 2],
  ['monatsende', 'M', 3],
  ['wochenbeginn wochenanfang wochenauftakt', 'W', 1],
  ['wochenmitte', 'W', 2],
  ['quartalsbeginn quartalsanfang', 'Q', 1],
  ['quartalsende', 'Q', 3],
]

/** Which one is meant, counted from the report's own. */
const SHIFTS: readonly (readonly [string, number])[] = [
  ['vorletzt vorvergangen vorvorig', -2],
  ['letzt vergangen vorig verflossen zurückliegend abgelaufen verstrichen', -1],
  ['dies laufend jetzig', 0],
  ['kommend nächst bevorstehend', 1],
  ['übernächst', 2],
]
/** Which one is meant, counted from the last one that was told of. */
const FOLLOWS: readonly (readonly [string, number])[] = [
  ['vorangegangen vorausgegangen vorhergehend vorherig', -1],
  ['selb gleich desselb', 0],
  ['folgend darauffolgend nachfolgend', 1],
]
const SAME = ['desselben', 'demselben', 'derselben', 'denselben', 'dasselbe', 'dieselbe']

const NEAR: readonly (readonly [string, number])[] = [
  ['vorgestern', -2],
  ['gestern', -1],
  ['heute', 0],
  ['morgen', 1],
  ['übermorgen', 2],
]
const NEAR_ADJECTIVES: readonly (readonly [string, number])[] = [
  ['vorgestrig', -2],
  ['gestrig', -1],
  ['heutig', 0],
  ['morgig', 1],
]

const ORDINALS = 'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft'.split(' ')
const TENS: readonly (readonly [string, number])[] = [
  ['zwanziger', 20],
  ['dreißiger', 30],
  ['vierziger', 40],
  ['fünfziger', 50],
  ['sechziger', 60],
  ['siebziger', 70],
  ['achtziger', 80],
  ['neunziger', 90],
]

const HALVES: readonly (readonly [string, number])[] = [
  ['ein halbes', 0.5],
  ['eine halbe', 0.5],
  ['einen halben', 0.5],
  ['einem halben', 0.5],
  ['einer halben', 0.5],
  ['eines halben', 0.5],
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ['einundeinhalb', 1.5],
  ['zweieinhalb', 2.5],
  ['dreieinhalb', 3.5],
  ['viereinhalb', 4.5],
  ['fünfeinhalb', 5.5],
]

const MANY = ['mehrere', 'einige', 'wenige', 'etliche', 'viele', 'zahlreiche'].flatMap((w) => [w, `${w}n`, `${w}r`])

const HOW_EXACTLY: Readonly<Partial<Record<DateModifier, string>>> = {
  APPROX: 'etwa,rund,ungefähr,circa,ca .,zirka,schätzungsweise',
  MORE_THAN: 'gut,mehr als,deutlich mehr als,länger als',
  LESS_THAN: 'knapp,fast,beinahe,nahezu,bald,weniger als,kürzer als',
  EQUAL_OR_MORE: 'mindestens,wenigstens,zumindest',
  EQUAL_OR_LESS: 'höchstens,maximal,bis zu,allenfalls',
}

/** What tells no more than that a distance is meant to the day; "über" and "unter" measure only behind another preposition. */
const JUST: Readonly<Record<string, string>> = {
  '': 'genau,exakt,gerade,gerade einmal,gerade mal,nur,nunmehr',
  MORE_THAN: 'über',
  LESS_THAN: 'unter,kaum',
}

const OFTEN: readonly (readonly [string, string])[] = [
  ['stündlich', 'PT1H'],
  ['täglich tagtäglich alltäglich', 'P1D'],
  ['wöchentlich allwöchentlich', 'P1W'],
  ['zweiwöchentlich', 'P2W'],
  ['monatlich allmonatlich', 'P1M'],
  ['vierteljährlich quartalsweis', 'P3M'],
  ['halbjährlich', 'P6M'],
  ['jährlich alljährlich', 'P1Y'],
  ['allabendlich', 'XXXX-XX-XXTEV'],
  ['allmorgendlich', 'XXXX-XX-XXTMO'],
  ['allnächtlich', 'XXXX-XX-XXTNI'],
]

const LASTING: readonly (readonly [string, Unit])[] = [
  ['minutenlang', 'TM'],
  ['stundenlang', 'TH'],
  ['tagelang', 'D'],
  ['wochenlang', 'W'],
  ['monatelang', 'M'],
  ['jahrelang', 'Y'],
  ['jahrzehntelang', 'DE'],
  ['jahrhundertelang', 'CE'],
]

/** Words for the past, the present and the future as such. */
const REFERENCES: Readonly<Record<string, string>> = {
  PAST_REF:
    'kürzlich,neulich,unlängst,jüngst,vor kurzem,vor langem,vor längerem,vor langer zeit,vor kurzer zeit,vor einiger zeit,vor längerer zeit,in jüngster zeit',
  PRESENT_REF: 'jetzt,derzeit,zurzeit,zur zeit,gegenwärtig,momentan,heutzutage,dieser tage,in diesen tagen,im moment,im augenblick',
  FUTURE_REF: 'demnächst,in kürze,in bälde,in naher zukunft,in nächster zeit,in absehbarer zeit',
}

function* vocabulary(): Generator<Entry> {
  for (const [code, one, several] of UNITS) {
    for (const word of one.split(' ')) yield entry('UNIT', word, 0, code, true)
    for (const word of several.split(' ')) yield entry('UNITS', word, 0, code, true)
  }
  for (const [words, code, n] of NEIGHBOURS) for (const word of words.split(' ')) yield entry('NEIGHBOUR', word, n, code, true)
  for (const [words, code, n] of EDGES) for (const word of words.split(' ')) yield entry('EDGE', word, n, code, true)
  for (const [stems, n] of SHIFTS) for (const word of inflected(stems)) yield entry('SHIFT', word, n, '', false)
  for (const [stems, n] of FOLLOWS) for (const word of inflected(stems)) yield entry('FOLLOW', word, n, '', false)
  for (const word of SAME) yield entry('FOLLOW', word, 0, '', false)
  for (const [word, n] of NEAR) yield entry('NEAR', word, n, '', false)
  for (const [stem, n] of NEAR_ADJECTIVES) for (const word of inflected(stem)) yield entry('NEARLY', word, n, '', false)
  for (const [i, stem] of ORDINALS.entries()) for (const word of inflected(stem)) yield entry('ORDERED', word, i + 1, '', false)
  for (const [stem, n] of TENS) {
    for (const jahre of ['jahre', 'jahren']) yield entry('DECADE', `${stem} ${jahre}`, n, '', false)
    for (const jahre of ['jahre', 'jahren']) yield entry('DECADE', stem + jahre, n, '', true)
    for (const jahre of ['-jahre', '-jahren']) yield entry('DECADE', stem + jahre, n, '', true)
  }
  for (const [words, n] of HALVES) yield entry('COUNT', words, n, '', false)
  for (const word of ['ein', 'eine', 'einen', 'einem', 'einer', 'eines']) yield entry('ONE', word, 1, '', false)
  for (const words of [...MANY, 'ein paar', 'paar', 'ein paar wenige', 'ein paar wenigen']) yield entry('MANY', words, 0, '', false)
  for (const word of ['beide', 'beiden']) yield entry('BOTH', word, 2, '', false)
  for (const [code, words] of Object.entries(HOW_EXACTLY))
    for (const phrase of words.split(',')) yield entry('EXACTLY', phrase, 0, code, false)
  for (const [code, words] of Object.entries(JUST)) for (const phrase of words.split(',')) yield entry('JUST', phrase, 0, code, false)
  for (const [word, code] of [
    ['anfang', 'START'],
    ['beginn', 'START'],
    ['mitte', 'MID'],
    ['ende', 'END'],
  ] as const)
    yield entry('MOD', word, 0, code, true)
  for (const [stem, code] of [
    ['früh', 'START'],
    ['spät', 'END'],
  ] as const)
    for (const word of inflected(stem)) yield entry('EARLY', word, 0, code, false)
  for (const [stems, code] of OFTEN)
    for (const stem of stems.split(' ')) for (const word of [stem, ...inflected(stem)]) yield entry('OFTEN', word, 0, code, false)
  for (const [stem, code] of LASTING) for (const word of [stem, ...inflected(stem)]) yield entry('LASTING', word, 0, code, false)
  for (const word of ['später', 'danach', 'darauf', 'darauffolgend']) yield entry('LATER', word, 1, '', false)
  for (const word of ['zuvor', 'davor', 'vorher', 'früher']) yield entry('LATER', word, -1, '', false)
  for (const word of ['einmal', 'zweimal', 'dreimal', 'viermal', 'mehrmals', 'mehrfach']) yield entry('TIMES', word, 0, '', false)
  for (const word of ['quartal', 'quartals', 'jahresviertel']) yield entry('SECTION', word, 0, 'Q', true)
  for (const word of ['halbjahr', 'halbjahres', 'halbjahrs', 'jahreshälfte', 'hälfte des jahres'])
    yield entry('SECTION', word, 0, 'H', true)
  for (const [code, words] of Object.entries(REFERENCES))
    for (const phrase of words.split(',')) yield entry('REFERENCE', phrase, 0, code, false)
}

export const VOCABULARY: readonly Entry[] = [...vocabulary()]
