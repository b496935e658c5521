import type { Clause } from '../../reading/clause.ts'
import type { PartyMention } from '../../reading/mention.ts'
import { type Sentence, within } from '../../reading/sentence.ts'
import { type Token, is } from '../../reading/token.ts'
import { NOBODY } from './negation.ts'
import { seated } from './seats.ts'
import { MEMBERS } from './several.ts'

/** Who acts in German clauses without being their subject, and who acts beside it. */

/** Whether a mention acts though a preposition, a genitive or a dative keeps it from being the subject. */
export const obliqueAgent = (mention: PartyMention, clause: Clause, sentence: Sentence): boolean =>
  willOf(sentence, mention) ||
  only(sentence, clause, mention) ||
  (mention.role === 'prepositional' &&
    !inAttribute(sentence, mention) &&
    ((RECEIVING.has(clause.verbs.lemma) && /^(?:von|aus|seitens)$/.test(mention.preposition)) ||
      seated(sentence, clause, mention) ||
      (mention.preposition === 'für' && experiences(sentence, clause, mention.from)) ||
      (/^(?:bei|seitens)$/.test(mention.preposition) && /^(?:sein|bleiben)$/.test(clause.verbs.lemma)) ||
      (mention.preposition === 'bei' && clause.verbs.lemma === 'liegen') ||
      (/^(?:von|aus)$/.test(mention.preposition) &&
        /^(?:kommen|vorliegen|fehlen|ausbleiben|ausstehen|stammen|bleiben)$/.test(clause.verbs.lemma)) ||
      (/^(?:von|aus)$/.test(mention.preposition) && clause.verbs.lemma === 'geben') ||
      // "dem Kanzler ist es wichtig, dass"
      (mention.preposition === 'dat' &&
        clause.verbs.lemma === 'sein' &&
        clause.tokens.some((i) => /^(?:wichtig|wichtiger|recht|lieber|zuwider|willkommen)$/.test(sentence.tokens[i]?.text ?? ''))) ||
      // "auf Polen kann man zählen"
      (mention.preposition === 'auf' && clause.verbs.modal === 'können' && /^(?:zählen|verlassen|bauen)$/.test(clause.verbs.lemma)) ||
      (clause.verbs.passive && mention.preposition === 'durch') ||
      (clause.verbs.passive && mention.preposition === 'von' && !/^(?:erwarten|fordern|verlangen|wünschen)$/.test(clause.verbs.lemma))))

/** "die von Moskau abgelehnten Truppen": whom an attribute names between an article and its noun. */
const inAttribute = ({ tokens }: Sentence, { from }: PartyMention): boolean =>
  is(tokens[from - 2], 'article') && is(tokens[from - 1], 'preposition')

/** "Außer Polen schickt niemand Soldaten", "kein Land außer Polen": nobody else does. */
const only = ({ parties, tokens }: Sentence, clause: Clause, { preposition }: PartyMention): boolean =>
  preposition === 'außer' &&
  clause.tokens.some(
    (i) => NOBODY.test(tokens[i]?.lower ?? '') && (tokens[i]?.lower !== 'kein' || COUNTRY.test(tokens[i + 1]?.lower ?? '')),
  ) &&
  !parties.some((p) => p.role === 'bare' && within(clause, p))
const COUNTRY = /^(?:anderer|anderes|weiteres|weiterer|einziges|einziger|land|staat|partner|verbündeter|mitgliedstaat|mitgliedsstaat)$/

/** "gemeinsam mit Rumänien", "Seite an Seite mit den Briten"; "Wie Polen schickt auch Litauen"; "neben Polen will auch Litauen". */
export const joins = ({ tokens }: Sentence, { from, head, preposition, role }: PartyMention): boolean =>
  (preposition === 'neben' && tokens.slice(from, from + 8).some((t) => /^(?:auch|ebenfalls|ebenso)$/.test(t.text))) ||
  (preposition === 'mit' &&
    tokens.slice(Math.max(0, from - 4), from).some((t) => /^(?:gemeinsam|zusammen|Seite|Schulter|Verbund)$/i.test(t.text)) &&
    // "nur gemeinsam mit den USA": then they are needed
    !tokens.slice(Math.max(0, from - 6), from).some((t) => /^(?:nur|ausschließlich|allenfalls)$/i.test(t.text))) ||
  (preposition === 'wie' && likewise(tokens, from)) ||
  (role === 'genitive' && head !== null && follows(tokens, head))

/** "schließt sich Orbáns Haltung an, kein Geld zu geben": whose line one follows holds it too. */
const follows = (tokens: readonly Token[], line: number): boolean =>
  /^(?:Haltung|Position|Linie|Kurs|Meinung|Ansicht|Auffassung|Nein|Absage|Weigerung)$/.test(tokens[line]?.text ?? '') &&
  tokens.some(
    (t, i) =>
      (t.text === 'an' && tokens.slice(0, i).some((s) => s.text === 'sich')) || /^(?:angeschlossen|teilt|teile|teilen)$/.test(t.text),
  )

/** Whether the comparison before `from` opens the sentence, or says that both do the same: "ebenso wie Norwegen". */
const likewise = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(Math.max(0, from - 3), from)
    .some((t, k, near) => t.text === 'wie' && /^(?:ebenso|genauso|genau)$/i.test(near[k - 1]?.text ?? '')) ||
  /^(?:(?:so|ebenso|genauso|ähnlich|auch) )?wie(?: (?:schon|bereits|zuvor|vorher|auch|zuletzt))*(?: (?:die|der|das))?$/.test(
    tokens
      .slice(0, from)
      .map((t) => t.lower)
      .join(' '),
  )

export const receives = (clause: Clause): boolean => RECEIVING.has(clause.verbs.lemma)

/** "zählt zu den Staaten, die …", "ist eines der Länder, die …", "das einzige Land, das …". */
export function countsIn({ tokens }: Sentence, { verbs, tokens: own }: Clause, relative: Clause): boolean {
  const noun = (relative.tokens[0] ?? 0) - 2
  if (
    tokens[noun + 1]?.text !== ',' ||
    !(/^(?:denen|jenen)$/.test(tokens[noun]?.text ?? '') || tokens[noun]?.lemmas.some((l) => MEMBERS.test(l)))
  )
    return false
  const before = (words: RegExp) => own.some((i) => i < noun && i > noun - 6 && words.test(tokens[i]?.text ?? ''))
  return /^(?:zählen|gehören)$/.test(verbs.lemma)
    ? before(/^(?:zu|zum|zur)$/i)
    : verbs.lemma === 'sein' && before(/^(?:eine[sr]?|einzige[sn]?|unter|erste[sn]?)$/i)
}

/** Whether a verb makes its object the one who acts: "fordert Polen auf, zu helfen", not "verpflichtet sich, zu helfen". */
export const objectControl = ({ tokens }: Sentence, { tokens: own, verbs }: Clause): boolean =>
  CONTROLLING.has(verbs.lemma) && !own.some((i) => tokens[i]?.lower === 'sich')
const CONTROLLING = new Set(
  'bitten auffordern drängen ermahnen ermuntern zwingen verpflichten ermöglichen erlauben helfen raten'.split(' '),
)

/** Whether a mention names a parliament. */
export const enacts = ({ tokens }: Sentence, { from, to }: PartyMention): boolean =>
  tokens.slice(from, to).some((t) => PARLIAMENT.test(t.text))

/** "nach dem Willen Kiews", "nach den Vorstellungen von Macron": whose will it is. */
const willOf = ({ tokens }: Sentence, { from, role, preposition }: PartyMention): boolean =>
  (role === 'genitive' || role === 'attribute' || preposition === 'von') &&
  tokens
    .slice(Math.max(0, from - 3), from)
    .some(
      (t, k, near) =>
        /^(?:Willen|Wunsch|Vorstellungen)$/.test(t.text) && /^(?:dem|den)$/.test(near[k - 1]?.text ?? tokens[from - 4]?.text ?? ''),
    )

/** "Für Polen kommt das nicht in Frage", "ist für Paris unverzichtbar": for whom it is so, at the head of the clause or right behind its verb. */
const experiences = ({ tokens }: Sentence, clause: Clause, from: number): boolean => {
  if (!/^(?:sein|bleiben|kommen|gelten|haben|stehen|bedeuten)$/.test(clause.verbs.lemma)) return false
  const at = [from - 1, from - 2].find((i) => /^für$/i.test(tokens[i]?.text ?? ''))
  return at !== undefined && (at === clause.tokens[0] || at - 1 === clause.verbs.finite)
}
/** Verbs whose subject is given something. */
const RECEIVING = new Set('bekommen erhalten kriegen'.split(' '))
const PARLIAMENT =
  /(?:parlament|kabinett|ministerrat|bundestag|nationalversammlung|abgeordnetenhaus|sejm|storting|folketing(?:et)?|riksdag|seimas|saeima|riigikogu|unterhaus|cortes)(?:e?s)?$/i

/** Whether a clause without an agent tells what is planned or done: passives, "vorgesehen ist", "dafür gibt es 25 Millionen", headlines. */
export const impersonal = ({ tokens }: Sentence, { kind, tokens: own, verbs }: Clause): boolean =>
  verbs.passive ||
  (verbs.lemma === 'geben' && own.some((i) => tokens[i]?.lower === 'es')) ||
  kind === 'fragment' ||
  verbs.lemma === '' ||
  IMPERSONAL.has(verbs.lemma)
/** Verbs whose subject does not act. */
const IMPERSONAL = new Set(
  'sein sollen stehen umfassen vorsehen enthalten beinhalten skizzieren gelten gehören fließen entstehen folgen hinzukommen kommen gehen bleiben'.split(
    ' ',
  ),
)
