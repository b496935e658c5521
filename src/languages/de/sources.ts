import type { PartyMention } from '../../reading/mention.ts'
import type { Sentence } from '../../reading/sentence.ts'

/** Who a German sentence names as its source without a clause of saying: "laut X", "so X", "X zufolge", "nach Angaben von X". */
export function sourceOf(sentence: Sentence): PartyMention | null {
  const known = SOURCES.get(sentence)
  if (known !== undefined) return known
  const source = sourceIn(sentence)
  SOURCES.set(sentence, source)
  return source
}

/** Each clause asks for the source of its sentence. */
const SOURCES = new WeakMap<Sentence, PartyMention | null>()

function sourceIn(sentence: Sentence): PartyMention | null {
  const { tokens, parties } = sentence
  return (
    announced(sentence) ??
    parties.find((p) => {
      if (p.preposition === 'laut' || p.preposition === 'zufolge') return true
      if (tokens[p.to]?.text === 'zufolge') return true
      const before = tokens.slice(Math.max(0, p.from - 5), p.from).map((t) => t.text)
      if (before.at(-1) === 'so' || (before.at(-2) === 'so' && /^(?:der|die|das)$/.test(before.at(-1) ?? '')))
        return /^[,.)]$/.test(tokens[p.to]?.text ?? '.')
      return (
        before.some((w) => /^(?:Angaben|Worten|Aussagen|Einschätzung|Darstellung|Ansicht|Sicht|Auskunft)$/.test(w)) &&
        before.some((w) => /^(?:[Nn]ach|[Aa]us|Laut|laut|den)$/.test(w))
      )
    }) ??
    null
  )
}

/** "Süssli: Die Schweiz könnte …", "Mitteilung De Wevers nach dem Treffen: …": a person named before a colon, with no verb there. */
function announced({ clauses, parties, tokens }: Sentence): PartyMention | undefined {
  const colon = tokens.findIndex((t) => t.text === ':')
  if (colon < 1 || clauses.some((c) => c.verbs.finite !== null && c.verbs.finite < colon)) return undefined
  return parties.find((p) => p.to <= colon && (p.person !== null || (p.from === 0 && p.to === colon)))
}

const AGENCIES =
  /^(?:dpa|dpa-AFX|AFP|Reuters|AP|KNA|epd|APA|dts|ANSA|Bloomberg|Politico|Euractiv|Axios|CNN|BBC|ARD|ZDF|Interfax|Tass|Ukrinform|RND|n-tv)$/i
const PRESS =
  /(?:^(?:The|Wall|Washington|New|Financial|Daily)$|Times|Post|Journal|Zeitung|Spiegel|Bild|Tagesschau|Blatt|Magazin|Portal|Guardian|Telegraph|Monde|Figaro)$/

/** The medium or agency that a German sentence names as its source: "laut Euractiv-Berichten", "wie das Wall Street Journal berichtet". */
export function mediumOf(sentence: Sentence): string | null {
  const known = MEDIA.get(sentence)
  if (known !== undefined) return known
  const medium = mediumIn(sentence)
  MEDIA.set(sentence, medium)
  return medium
}

/** Each position asks for the medium of its sentence. */
const MEDIA = new WeakMap<Sentence, string | null>()

function mediumIn({ tokens }: Sentence): string | null {
  for (let i = 0; i < tokens.length; i++) {
    const text = tokens[i]?.text ?? ''
    const stem = text.replace(/-(?:Bericht\p{L}*|Angaben|Informationen|Meldung\p{L}*|Dokumentation)$/u, '')
    if (!AGENCIES.test(stem) && !PRESS.test(text)) continue
    const around = tokens.slice(Math.max(0, i - 5), i + 4).map((t) => t.text.toLowerCase())
    if (
      !around.some((w) =>
        /^(?:laut|bericht\p{L}*|berufung|zufolge|meldet\p{L}*|meldung|schreibt|informationen|agentur|nachrichtenagentur|\()$/u.test(w),
      ) &&
      stem === text
    )
      continue
    let from = i
    while (from > 0 && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '') && !/^(?:Das|Die|Der|Laut|Wie)$/.test(tokens[from - 1]?.text ?? ''))
      from--
    return [...tokens.slice(from, i).map((t) => t.text), stem].join(' ')
  }
  return null
}
