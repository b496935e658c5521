import type { Token } from '../../reading/token.ts'

/** Towns and regions where states meet, besides every capital; and buildings that tell their town. */
const TOWNS = new Set(
  (
    'Paris London Kiew Kyjiw Berlin Brüssel Washington Genf Warschau Rom Madrid Ankara Istanbul Moskau Wien München Florida Alaska Anchorage Kopenhagen Tallinn Vilnius Riga Oslo Ottawa Prag Budapest ' +
    'Tirana Dschidda Riad Davos Stockholm Helsinki Athen Lissabon Dublin Luxemburg Straßburg Bukarest Sofia Belgrad Ramstein Antalya Belém Tokio Canberra Peking Minsk Den Haag Chișinău Lublin Rzeszów ' +
    'Weimar Hamburg Bonn Bern Lugano Bürgenstock Jerewan Granada New Delhi Johannesburg Kananaskis Camp'
  ).split(' '),
)

const BUILDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:Élysée|Elysée|Elysee|Élysée-Palast|Elysée-Palast|Élyséepalast)$/, 'Paris'],
  [/^(?:Kanzleramt|Bundeskanzleramt)$/, 'Berlin'],
  [/^(?:Downing)$/, 'London'],
  [/^(?:Pentagon|Mar-a-Lago)$/, 'Washington'],
  [/^(?:Kreml)$/, 'Moskau'],
]

/** "Pariser", "Berliner": the town in the adjective of a town. */
function ofTown(word: string): string | null {
  const stem = /^(\p{Lu}\p{L}+)er$/u.exec(word)?.[1]
  if (stem === undefined) return null
  return [stem, `${stem}en`, `${stem}e`].find((town) => TOWNS.has(town)) ?? null
}

/** The place named nearest to the token at `at`: "in Paris", "im Weißen Haus", "beim Berliner Gipfel"; null for none. */
export function placeNear(tokens: readonly Token[], at: number): string | null {
  for (const i of [at - 1, at - 2]) {
    const town = ofTown(tokens[i]?.text ?? '')
    if (town) return town
  }
  for (let distance = 1; distance < 16; distance++)
    for (const i of [at + distance, at - distance]) {
      const place = placeAt(tokens, i)
      if (place) return place
    }
  return null
}

function placeAt(tokens: readonly Token[], i: number): string | null {
  const preposition = tokens[i]?.text.toLowerCase() ?? ''
  if (!/^(?:in|im|nach|aus)$/.test(preposition)) return null
  const next = tokens[i + 1]?.text ?? ''
  if (/^Wei(?:ß|ss)en$/.test(next) && tokens[i + 2]?.text === 'Haus') return 'Washington'
  const building = BUILDINGS.find(([pattern]) => pattern.test(next))?.[1]
  if (building) return building
  if (!TOWNS.has(next) || preposition === 'aus') return null
  const two = `${next} ${tokens[i + 2]?.text ?? ''}`
  return /^(?:Den Haag|New Delhi|Camp David)$/.test(two) ? two : next
}
