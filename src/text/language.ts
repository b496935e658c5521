import { Refusal } from '../model/refusal.ts'

/** Below this many characters several related languages can look alike; measured on sentences in German, Dutch, English and others. */
export const SHORT = 60
/** How near the second language may come to the first, in a short text, before it counts as plausible too. */
const NEAR = 0.9
/** So many plausible languages are named. */
const NAMED = 3

/**
 * The language of `text` as a BCP 47 primary subtag.
 * @throws Refusal where the text is too short or too mixed to tell.
 */
export async function detectLanguage(text: string, where: string): Promise<string> {
  // The smallest of eld's four data sets: a tenth of a second to load, and right on every text of more than a line that was tried.
  // It looks at the first thousand characters.
  const { eld } = await import('eld/extrasmall')
  const result = eld.detect(text)
  const scores = Object.entries(result.getScores()).sort((a, b) => b[1] - a[1])
  const best = scores[0]?.[1] ?? 0
  const plausible = scores.filter(([, score]) => score > best * NEAR).map(([language]) => language)
  if (result.language !== '' && result.isReliable() && (text.length >= SHORT || plausible.length === 1)) return result.language
  throw new Refusal(
    plausible.length > 1 ? `its language cannot be told: ${alternatives(plausible)}` : 'its language cannot be told',
    where,
    'name it with --language, for example --language de',
  )
}

/** The first of them; more would help nobody. */
function alternatives(languages: readonly string[]): string {
  const more = languages.length - NAMED
  return more > 1 ? `${languages.slice(0, NAMED).join(', ')} or one of ${more} more` : languages.join(' or ')
}
