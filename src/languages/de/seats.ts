import type { Clause } from '../../reading/clause.ts'
import type { PartyMention } from '../../reading/mention.ts'
import type { Sentence } from '../../reading/sentence.ts'
import { mainly } from '../../reading/token.ts'
import { isSeat } from './places.ts'

/** Who holds what is told to be held at a seat of government: "in Warschau stößt das auf Zustimmung", "im Kreml lehnt man das ab". */

/** Verbs that tell in the passive of a seat of government that it weighs something: "in Berlin wird geprüft". */
const WEIGHED = new Set(
  'prüfen erwägen überlegen diskutieren debattieren streiten nachdenken ringen erörtern sprechen reden verhandeln abwägen'.split(' '),
)
/** Verbs that do so of a seat only, since where something is signed or decided others meet as well. */
const JUDGED = new Set('ablehnen zurückweisen ausschließen befürworten begrüßen kritisieren verurteilen fürchten verwerfen'.split(' '))
/** Subjects that name nobody. */
const NOBODY = /^(?:man|niemand|jemand|keiner)$/
/** Verbs that tell how something is met, wherever that is, and those that do so of a seat. */
const MET = /^(?:stoßen|treffen|geben|herrschen|überwiegen|auslösen|hervorrufen|finden)$/
const FELT = /^(?:sein|fehlen|bestehen|wachsen|halten|sinken|hören|vernehmen|kommen|sehen)$/
const ATTITUDE =
  /^(?:vorbehalt|skepsis|widerstand|ablehnung|bedenken|zustimmung|bereitschaft|zurückhaltung|wohlwollen|unterstützung|kritik|unbehagen|unmut|zuspruch)$/
const MOOD = /^(?:neigung|wille|zweifel|begeisterung|rede|beifall|sympathie|anklang|gehör|verständnis|widerspruch|interesse|lust|mehrheit)$/

/**
 * Whether a mention tells where something is held that nobody else is said to hold: "stößt in Belgien auf Widerstand", "in Wien ist die
 * Neigung gering", "in Prag lehnt man das ab".
 */
export function seated({ tokens }: Sentence, clause: Clause, mention: PartyMention): boolean {
  const { lemma, passive } = clause.verbs
  if (passive && WEIGHED.has(lemma)) return /^(?:in|bei|seitens)$/.test(mention.preposition)
  if (!/^(?:in|bei)$/.test(mention.preposition)) return false
  // "anders als in Paris"
  if (tokens[mention.from - 2]?.text === 'als') return false
  const names = (words: RegExp): boolean =>
    clause.tokens.some((i) => mainly(tokens[i], 'noun') && tokens[i]?.lemmas.some((l) => words.test(l)))
  const [met, felt] = [MET.test(lemma), FELT.test(lemma)]
  if (met && names(ATTITUDE)) return true
  if (mention.preposition !== 'in') return false
  const judged = passive && JUDGED.has(lemma)
  const mood = (met || felt) && (names(MOOD) || (felt && names(ATTITUDE)))
  if (!judged && !mood && !clause.tokens.some((i) => NOBODY.test(tokens[i]?.lower ?? ''))) return false
  return isSeat(tokens, mention.from, mention.to)
}
