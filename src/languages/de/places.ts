import type { Token } from '../../reading/token.ts'

/** The capital of each state by its code: "in der französischen Hauptstadt" is in Paris. */
const CAPITALS = new Map(
  (
    'AT Wien,AU Canberra,BE Brüssel,BG Sofia,BR Brasília,BY Minsk,CA Ottawa,CH Bern,CN Peking,CY Nikosia,CZ Prag,DE Berlin,DK Kopenhagen,EE Tallinn,ES Madrid,' +
    'FI Helsinki,FR Paris,GB London,GE Tiflis,GR Athen,HR Zagreb,HU Budapest,IE Dublin,IL Jerusalem,IN Neu-Delhi,IS Reykjavik,IT Rom,JP Tokio,KR Seoul,KZ Astana,' +
    'LT Vilnius,LU Luxemburg,LV Riga,MD Chișinău,MT Valletta,NL Den Haag,NO Oslo,NZ Wellington,PL Warschau,PT Lissabon,QA Doha,RO Bukarest,RS Belgrad,RU Moskau,' +
    'SA Riad,SE Stockholm,SI Ljubljana,SK Bratislava,TR Ankara,UA Kiew,US Washington,ZA Pretoria,AL Tirana,AM Jerewan,AZ Baku,EG Kairo,ME Podgorica,MK Skopje'
  )
    .split(',')
    .map((row) => [row.slice(0, 2), row.slice(3)] as const),
)

/** Towns and regions besides the capitals where states meet; those of two words have a hyphen here. */
const OTHERS =
  'Kyjiw Kyiv Genf Istanbul München Florida Miami Palm-Beach Alaska Anchorage Dschidda Davos Straßburg Ramstein Antalya Belém Lublin Rzeszów Rzeszow Danzig Krakau Breslau ' +
  'Weimar Hamburg Bonn Köln Frankfurt Dresden Leipzig Stuttgart Wiesbaden Nürnberg Münster Elmau Meseberg Lugano Bürgenstock Zürich Lausanne Granada New-York New-Delhi ' +
  'Johannesburg Kananaskis Camp-David Abu-Dhabi Dubai Scharm-el-Scheich Evian Toulon Lyon Marseille Brest Nizza Turin Mailand Neapel Venedig Florenz Borgo-Egnazia Triest ' +
  'Porto Sevilla Barcelona Valencia Salzburg Graz Linz Innsbruck Maastricht Rotterdam Antwerpen Gent Mons Göteborg Linköping Malmö Bergen Turku Tampere Tartu Kaunas Klaipeda ' +
  'Odessa Odesa Charkiw Lwiw Lemberg Dnipro Saporischschja Cherson Sumy Mykolajiw Butscha Sotschi Wladiwostok Kasan Minsk Ufa Kursk Belgorod ' +
  'Edinburgh Glasgow Belfast Cardiff Northwood Halifax Hiroshima Osaka Busan Schanghai Tianjin Samarkand Bali Rio Alaska Genua Aachen Bagdad Kairo Belém'

const TOWNS = new Set([...CAPITALS.values(), ...OTHERS.split(' ').map((town) => (town.includes('-') ? town.replaceAll('-', ' ') : town))])

/** Buildings that tell their town, by their last word or their only one. */
const BUILDINGS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'Paris',
        'Élysée Elysée Elysee Élysée-Palast Elysée-Palast Elysee-Palast Élyséepalast Elyséepalast Élysée-Palasts Elysée-Palasts Quai',
      ],
      ['Berlin', 'Kanzleramt Bundeskanzleramt Kanzleramts Reichstagsgebäude Bellevue'],
      ['London', 'Downing Lancaster Chequers Westminster'],
      ['Washington', 'Pentagon Kapitol Oval'],
      ['Florida', 'Mar-a-Lago'],
      ['Moskau', 'Kreml'],
      ['Wien', 'Hofburg Ballhausplatz'],
      ['Rom', 'Chigi'],
      ['Brüssel', 'Nato-Hauptquartier NATO-Hauptquartier Nato-Zentrale NATO-Zentrale Europagebäude'],
    ] as const
  ).flatMap(([town, words]) => words.split(' ').map((word) => [word, town] as const)),
)

const CAPITAL_NAMES = new Set(CAPITALS.values())
/** Whether a name is that of a capital, or of a house or an office that governs: "Warschau", "Kreml", "finnischen Außenministerium". */
export const isSeat = (tokens: readonly Token[], from: number, to: number): boolean => {
  const name = tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ')
  return (
    CAPITAL_NAMES.has(name) || BUILDINGS.has(tokens[to - 1]?.text ?? '') || /(?:ministerium|Haus|amt|Haag|Hauptstadt|regierung)$/.test(name)
  )
}

/** "Pariser", "Berliner": the town in the adjective of a town. */
export function ofTown(word: string): string | null {
  if (word === 'Münchner') return 'München'
  const stem = /^(\p{Lu}\p{L}+)er$/u.exec(word)?.[1]
  if (stem === undefined) return null
  return [stem, `${stem}en`, `${stem}e`].find((town) => TOWNS.has(town)) ?? null
}

/** The town at a token by its bare name; null for none. */
export function townAt(tokens: readonly Token[], at: number): string | null {
  const word = tokens[at]?.text ?? ''
  if (!/^\p{Lu}/u.test(word)) return null
  const next = tokens[at + 1]?.text ?? ''
  const two = `${word} ${next}`
  if (TOWNS.has(two)) return two
  const three = `${two} ${tokens[at + 2]?.text ?? ''}`
  if (TOWNS.has(three) || three === 'Scharm el Scheich') return three
  return TOWNS.has(word) ? word : null
}

/**
 * The place that an event told by the token at `at` has: its own ("Pariser Gipfel", "Treffen in Paris"), else the one named
 * nearest to it among `among`, the tokens of its clause in order; null for none.
 */
export function placeNear(tokens: readonly Token[], at: number, among: readonly number[], parties: readonly Stated[] = []): string | null {
  for (const i of [at - 1, at - 2, at - 3]) {
    const town = ofTown(tokens[i]?.text ?? '')
    if (town) return town
  }
  // what stands behind belongs to it sooner than what stands before
  const behind = among.filter((i) => i > at)
  const before = among.filter((i) => i < at).reverse()
  for (let n = 0; n < Math.max(behind.length, before.length); n++)
    for (const i of [behind[n], before[n]]) {
      const place = i === undefined || (tokens[i]?.text === 'von' && i !== at + 1) ? null : placeAt(tokens, i, parties)
      if (place) return place
    }
  return null
}

const SEATED =
  /(?:[Rr]egierung|[Ff]ührung|[Mm]inisterium|[Bb]otschaft|[Bb]otschafter|[Pp]arlament|[Mm]achthaber|Vertretung|Verantwortlichen)(?:en|n|s)?$/

/** A party named in a sentence, as far as a place needs it. */
interface Stated {
  readonly from: number
  readonly to: number
  readonly parties: readonly string[]
  readonly person: string | null
}

/** What follows a preposition of place at `i`: a town, a building, "der französischen Hauptstadt", a state. */
function placeAt(tokens: readonly Token[], i: number, parties: readonly Stated[]): string | null {
  const preposition = tokens[i]?.lower ?? ''
  if (!/^(?:in|im|ins|nach|von|bei|am|vom|zum)$/.test(preposition)) return null
  const article = /^(?:de[rmn]|die|das)$/.test(tokens[i + 1]?.text ?? '') ? 1 : 0
  const first = i + 1 + article
  const next = tokens[first]?.text ?? ''
  const after = tokens[first + 1]?.text ?? ''
  if (/^Wei(?:ß|ss)e[ns]$/.test(next) && /^Hause?s?$/.test(after)) return 'Washington'
  const building = BUILDINGS.get(next) ?? (/^\p{Ll}/u.test(next) || after === '' ? undefined : BUILDINGS.get(after))
  if (building) return building
  if (/^(?:von|bei|am|vom|zum)$/.test(preposition)) return preposition === 'von' && article === 0 ? townAt(tokens, first) : null
  // "die Regierung in Kiew" tells who, not where
  if (preposition === 'in' && SEATED.test(tokens[i - 1]?.text ?? '')) return null
  if (/^Hauptstadt$/.test(after) || /^Hauptstadt$/.test(next)) {
    const state = parties.find((p) => p.from <= first + 2 && p.to > first && p.parties.length === 1)?.parties[0]
    return CAPITALS.get(state ?? '') ?? null
  }
  const town = townAt(tokens, first)
  if (town) return town
  if (preposition !== 'in' || article > 0 || next.endsWith('er')) return null
  const state = parties.find((p) => p.from === first && p.person === null && p.parties.length === 1 && (p.parties[0]?.length ?? 0) === 2)
  return state && /^\p{Lu}/u.test(next)
    ? tokens
        .slice(state.from, state.to)
        .map((t) => t.text)
        .join(' ')
    : null
}
