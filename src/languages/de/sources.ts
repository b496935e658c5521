import type { Clause } from '../../reading/clause.ts'
import type { PartyMention } from '../../reading/mention.ts'
import { rememberingForms, sortOfForm } from '../../reading/remembering.ts'
import type { Sentence } from '../../reading/sentence.ts'
import { type Token, mainly } from '../../reading/token.ts'

/** Nouns for what somebody said, behind "nach", "laut", "aus", "in": "nach Worten des Kanzlers", "nach Macrons Darstellung". */
const SAID =
  /^(?:Angaben?|Worten?|Aussagen?|Einschätzung|Darstellung|Schilderung|Ansicht|Sicht|Auskunft|Auffassung|Meinung|Überzeugung|Wille|Willen|Vorstellung(?:en)?|Bekunden|Informationen|Lesart|Mitteilung|Erklärung|Ankündigung|Erkenntnissen|Planung(?:en)?|Urteil|Augen|Dafürhalten|Verständnis|Analyse|Rechnung|Schätzung(?:en)?|Logik|Bericht|Berichten|Wunsch)$/

/** What follows a name that "so" introduces, up to the next mark: times, places, whom it was said to; never a verb of its own. */
const LONGEST_TAIL = 12

/**
 * Who a German sentence names as its source without a clause of saying: "laut X", "so X am Freitag", "X zufolge", "nach Angaben von X",
 * "geht es nach X", "für X kommt … nicht in Betracht", "X: …".
 */
export const sourceOf = (sentence: Part): PartyMention | null =>
  announced(sentence) ?? sentence.parties.find((p) => names(sentence, p) && !isMedium(sentence, p)) ?? null

/** What only hands on what is told: it is the text's source, and says nothing itself. */
const isCarrier = sortOfForm(({ readings }) =>
  readings.some((r) => r.class === 'noun' && /(?:zeitung|blatt|magazin|portal|sender|rundfunk|agentur)$/.test(r.lemma)),
)
const isMedium = ({ tokens }: Pick<Sentence, 'tokens'>, { from, onlooker, person, to }: PartyMention): boolean =>
  onlooker && person === null && tokens.slice(from, to).some(isCarrier)

/** "berichtet die Zeitung": whether who speaks in a clause only hands on what others do or say; "kommentiert die Zeitung" is its own. */
export const handsOn = (sentence: Sentence, { verbs }: Clause, mention: PartyMention): boolean =>
  /^(?:berichten|melden|vermelden|schreiben|erfahren)$/.test(verbs.lemma) && isMedium(sentence, mention)

type Part = Pick<Sentence, 'clauses' | 'parties' | 'tokens'>

function names(sentence: Part, p: PartyMention): boolean {
  const { tokens } = sentence
  if (p.preposition === 'laut' || p.preposition === 'zufolge') return true
  if (tokens[p.to]?.text === 'zufolge') return true
  if (p.preposition === 'für' && concerns(sentence, p)) return true
  if (!tokens.some(hints)) return false
  const before = tokens.slice(Math.max(0, p.from - 7), p.from).map((t) => t.text)
  return soSaid(tokens, p, before) || bySaying(tokens, p, before) || wished(before)
}

/** One of these stands in every sentence that tells its source in such a way: "so", "nach", or a noun for what was said. */
const hints = sortOfForm(({ text }) => /^(?:[Ss]o|nach)$/.test(text) || SAID.test(text))

/** ", so Macron", "– so der Regierungschef am Tag nach dem Treffen –", "So Tusk am Freitag:". */
function soSaid(tokens: readonly Token[], p: PartyMention, before: readonly string[]): boolean {
  const at = [before.length - 1, before.length - 2, before.length - 3].find((k) => /^[Ss]o$/.test(before[k] ?? ''))
  if (at === undefined) return false
  const so = p.from - (before.length - at)
  if (so > 0 && !/^[,–—(„“"»«’:-]$/.test(tokens[so - 1]?.text ?? '')) return false
  if (!tokens.slice(so + 1, p.from).every((t) => /^(?:der|die|das|ein|eine|auch|etwa|zumindest)$/.test(t.text) || mainly(t, 'adjective')))
    return false
  for (let i = p.to; i < Math.min(tokens.length, p.to + LONGEST_TAIL); i++) {
    const token = tokens[i]
    if (!token || token.kind === 'mark') return true
    if (mainly(token, 'verb') && token.text === token.lower) return false
  }
  return p.to >= tokens.length || tokens.length - p.to < LONGEST_TAIL
}

/** "nach den Worten von Verteidigungsminister Hegseth", "nach Kiharas Worten", "aus Sicht des Kremls". */
function bySaying(tokens: readonly Token[], p: PartyMention, before: readonly string[]): boolean {
  const noun = before.findLastIndex((w) => SAID.test(w))
  if (noun >= 0) {
    const ties = before.slice(0, noun).some((w) => /^(?:[Nn]ach|[Aa]us|[Ll]aut|[Ii]n|[Gg]emäß|[Ff]olgt|[Zz]ufolge)$/.test(w))
    // only what belongs to the noun may stand between it and the name
    const close = before.slice(noun + 1).every((w) => !/^[,;:.–—]$/.test(w)) && before.length - noun <= 6
    if (ties && close && p.role !== 'bare') return true
    if (ties && close && before.slice(noun + 1).every((w) => /^(?:von|des|der|aus|dem|seines|ihres)$/.test(w))) return true
  }
  const after = tokens.slice(p.to, p.to + 3).map((t) => t.text)
  const first = before.at(-1) ?? ''
  return SAID.test(after[0] ?? '') && /^(?:[Nn]ach|[Aa]us|[Ll]aut|[Gg]emäß|[Ii]n)$/.test(first)
}

/** "Geht es nach Macron, …", "wenn es nach Tusk geht". */
const wished = (before: readonly string[]): boolean =>
  before.at(-1) === 'nach' && before.at(-2) === 'es' && /^(?:[Gg]eht|[Gg]inge|[Ww]enn)$/.test(before.at(-3) ?? '')

const CONCERN =
  /^(?:frage|betracht|option|tabu|linie|grenze|bedingung|voraussetzung|infrage|undenkbar|denkbar|vorstellbar|unvorstellbar|ausgeschlossen|inakzeptabel|unannehmbar|klar|entscheidend|indiskutabel)$/

/** "kommt für Meloni nicht in Betracht", "ist für Merz keine Option": whom it concerns holds it. */
const concerns = (sentence: Part, p: PartyMention): boolean => {
  if (p.person === null) return false
  const clause = sentence.clauses.find((c) => c.tokens.includes(p.from))
  return (
    clause !== undefined &&
    /^(?:kommen|sein|bleiben|darstellen|stehen)$/.test(clause.verbs.lemma) &&
    clause.tokens.some((i) => sentence.tokens[i]?.lemmas.some((l) => CONCERN.test(l)) ?? false)
  )
}

/** "Süssli: Die Schweiz könnte …", "Klartext aus Rom: …": somebody named before a colon, with no verb there. */
function announced({ clauses, parties, tokens }: Part): PartyMention | undefined {
  const colon = tokens.findIndex((t) => t.text === ':')
  if (colon < 1 || colon > 12 || colon >= tokens.length - 1 || clauses.some((c) => c.verbs.finite !== null && c.verbs.finite < colon))
    return undefined
  return parties.find(
    (p) => p.to <= colon && (p.person !== null || (p.from === 0 && p.to === colon) || (p.preposition === 'aus' && p.to === colon)),
  )
}

const AGENCIES =
  /^(?:dpa|dpa-AFX|dpa-infocom|AFP|Reuters|AP|KNA|epd|APA|SDA|Keystone-SDA|dts|ANSA|Ansa|PAP|CTK|ČTK|TASR|MTI|BNS|ELTA|Ritzau|NTB|TT|STT|Belga|ANP|EFE|Lusa|Anadolu|Xinhua|Kyodo|Yonhap|Bloomberg|Politico|Euractiv|Axios|CNN|BBC|ARD|ZDF|ORF|SRF|NBC|CBS|ABC|Fox|RAI|TVP|LRT|ERR|NOS|VRT|DR|SVT|NRK|Yle|Interfax|Tass|TASS|Ria|RIA|Ukrinform|Unian|UNIAN|RND|n-tv|ntv|RTL|Suspilne|Semafor|FAZ|F\.A\.Z\.|taz|NZZ|SZ|WSJ|FT|RBK|RBC-Ukraine|Onet|Rzeczpospolita|Bild|BILD|Spiegel|stern|Stern|Tagesspiegel|Handelsblatt|Focus|Zeit|Welt|Standard|Presse|Kurier)$/
/** Outlets whose name is an ordinary word: they must be named as a source plainly. */
const ORDINARY = /^(?:AP|TT|DR|SZ|FT|ABC|Fox|Zeit|Welt|Standard|Presse|Kurier|Focus|Stern|stern|Bild|Ria|ERR)$/
const PRESS =
  /(?:^(?:The|Wall|Washington|New|Financial|Daily|Le|La|El|Corriere|Kyiv|Gazeta)$|Times|Post|Journal|[Zz]eitung|Spiegel|Bild|Tagesschau|Blatt|blatt|Magazin|magazin|Portal|portal|Guardian|Telegraph|Monde|Figaro|Stampa|Repubblica|Corriere|País|Mundo|Independent|Economist|Standaard|Sender|Rundfunk|Nachrichten|Anzeiger|Rundschau|Netzwerk|Tagblatt|Presse)$/
const STARTS = /^(?:Das|Die|Der|Dem|Den|Laut|Wie|Nach|Aus|Zuvor|Auch|Zuerst|Zugleich)$/

/** The medium or agency that a German sentence names as its source: "laut Euractiv-Berichten", "wie das Wall Street Journal berichtet". */
export function mediumOf(sentence: Sentence): string | null {
  const { tokens } = sentence
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const stem = token?.kind === 'word' ? outletIn(token) : null
    if (!token || stem === null) continue
    const { text } = token
    if (stem === text && !sourced(tokens, i)) continue
    let from = i
    while (from > 0 && tokens[from - 1]?.capital && !STARTS.test(tokens[from - 1]?.text ?? '') && i - from < 4) from--
    return [...tokens.slice(from, i).map((t) => t.text), stem].join(' ')
  }
  return null
}

/** The outlet that a word may name, without what it published ("Euractiv-Berichten"); null for other words. */
const outletIn = rememberingForms(({ text }) => {
  const stem = text.replace(/-(?:Bericht\p{L}*|Angaben|Informationen|Meldung\p{L}*|Dokumentation|Recherchen|Interview)$/u, '')
  return AGENCIES.test(stem) || PRESS.test(text) ? stem : null
})

/** Whether the words around an outlet's name make it a source. */
function sourced(tokens: readonly Token[], at: number): boolean {
  const around = tokens.slice(Math.max(0, at - 6), at + 5).map((t) => t.lower)
  const ordinary = ORDINARY.test(tokens[at]?.text ?? '')
  return around.some((w) =>
    ordinary
      ? /^(?:laut|berichtete?n?|zufolge|meldete?|nachrichtenagentur|agentur|zeitung|schreibt|schrieb)$/u.test(w)
      : /^(?:laut|bericht\p{L}*|berufung|beruft|berufen|zufolge|meldet\p{L}*|meldung|schreibt|schrieb|informationen|agentur|nachrichtenagentur|interview|gespräch|zitiert\p{L}*|recherchen|sagte|gegenüber|der_)$/u.test(
          w,
        ),
  )
}
