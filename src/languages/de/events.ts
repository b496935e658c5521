import { quote } from '../../model/quote.ts'
import type { EventType, Proposal } from '../../model/statement.ts'
import { type Sentence, clauseAt } from '../../reading/sentence.ts'
import type { Token } from '../../reading/token.ts'
import { dates } from './dates.ts'

const NOUNS: readonly (readonly [EventType, RegExp])[] = [
  [
    'meeting',
    /(?:^|-)(?:treffen|gipfel|gipfeltreffen|konferenz|versammlung|ministertreffen|sondergipfel|videokonferenz|krisentreffen|spitzentreffen|\p{L}+gipfel|\p{L}+treffen|\p{L}+konferenz|beratung)$/u,
  ],
  ['call', /^(?:telefonat|telefongespräch)$/u],
]
const VERBS: readonly (readonly [EventType, RegExp])[] = [
  ['signing', /^(?:unterzeichnen|unterschreiben)$/],
  ['founding', /^(?:gründen|formieren)$/],
  ['meeting', /^(?:treffen|tagen|versammeln|zusammenkommen|zusammentreffen|zusammensitzen)$/],
  ['call', /^(?:telefonieren)$/],
]

/** Meetings, signings and foundings of a German sentence, with the day and place that the words give. */
export function events(sentence: Sentence, text: string, day: string | null): Proposal[] {
  const { tokens } = sentence
  const found = new Map<EventType, Proposal>()
  const when = dates(tokens, day)
  tokens.forEach((token, i) => {
    const type = typeOf(sentence, token, i)
    if (!type || found.has(type)) return
    const clause = sentence.clauses[clauseAt(sentence, i)]
    const date = when.find((d) => clause?.tokens.includes(d.from)) ?? null
    const place = placeOf(tokens, i)
    if (type !== 'founding' && type !== 'signing' && date === null && place === null) return
    const q = quote(text, tokens[clause?.tokens[0] ?? i]?.start ?? token.start, tokens[clause?.tokens.at(-1) ?? i]?.end ?? token.end)
    found.set(type, {
      kind: 'event',
      type,
      date: date?.value ?? null,
      place,
      participants: sentence.parties
        .filter((p) => clause?.tokens.includes(p.from) && p.role !== 'attribute')
        .flatMap((p) => (p.person ? [p.person] : p.parties))
        .map((who) => ({ who, mode: 'unknown' as const })),
      speaker: null,
      via: null,
      rule: `event-${type}`,
      quote: q,
      also: [],
      cues: [{ ...quote(text, token.start, token.end), role: 'cue', sense: type }],
    })
  })
  return [...found.values()]
}

function typeOf(sentence: Sentence, token: Token, i: number): EventType | undefined {
  if (/^\p{Lu}/u.test(token.text)) {
    for (const reading of token.readings)
      if (reading.class === 'noun') for (const [type, pattern] of NOUNS) if (pattern.test(reading.lemma)) return type
    return undefined
  }
  const clause = sentence.clauses.find((c) => c.verbs.tokens.includes(i))
  if (clause?.verbs.modal !== null || clause.negations.length > 0 || clause.kind === 'infinitive') return undefined
  return VERBS.find(([, pattern]) => pattern.test(clause.verbs.lemma))?.[0]
}

/** "in Paris", "Pariser Gipfel" near the word. */
function placeOf(tokens: readonly Token[], at: number): string | null {
  for (const i of [at - 1, at - 2]) {
    const adjective = /^(\p{Lu}\p{Ll}+)er$/u.exec(tokens[i]?.text ?? '')?.[1]
    if (adjective && CITY_ADJECTIVES[adjective]) return CITY_ADJECTIVES[adjective]
  }
  for (let distance = 1; distance < 14; distance++)
    for (const i of [at + distance, at - distance]) {
      if (!/^(?:in|In|nach|Nach)$/.test(tokens[i]?.text ?? '')) continue
      const name = tokens[i + 1]
      if (name && /^\p{Lu}/u.test(name.text) && name.readings[0]?.class !== 'adjective' && CITIES.has(name.text)) return name.text
    }
  return null
}

const CITIES = new Set(
  'Paris London Kiew Berlin Brüssel Washington Genf Warschau Rom Madrid Ankara Istanbul Moskau Wien München Florida Alaska Anchorage Kopenhagen Den Tallinn Vilnius Oslo Ottawa Prag Budapest Tirana Dschidda Riad Davos Abu'.split(
    ' ',
  ),
)
const CITY_ADJECTIVES: Readonly<Record<string, string>> = {
  Paris: 'Paris',
  Pariser: 'Paris',
  London: 'London',
  Londoner: 'London',
  Berlin: 'Berlin',
  Brüssel: 'Brüssel',
  Brüssele: 'Brüssel',
  Genf: 'Genf',
  Wien: 'Wien',
  Warschau: 'Warschau',
  Münchn: 'München',
  Münchne: 'München',
}
