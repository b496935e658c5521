import type { Discourse, Gender } from '../../reading/mention.ts'
import { sortOfForm } from '../../reading/remembering.ts'
import { type Token, is, mainly } from '../../reading/token.ts'
import { type Hit, hit, nounLemmas } from './hit.ts'

/** Words that count parties named before. */
export const COUNT: ReadonlyMap<string, number> = new Map(
  Object.entries({ beide: 2, beiden: 2, beider: 2, zwei: 2, drei: 3, vier: 4, fünf: 5 }),
)
/** What one of several states or their governments is called. */
export const MEMBERS =
  /^(?:land|staat|hauptstadt|regierung|nation|partner|minister|verteidigungsminister|außenminister|regierungschef|staatschef|ministerpräsident|präsident|balte|politiker|verbündet|verbündete|nachbar|republik|ressortchef|kollege|bündnispartner|staatsmann)$/

/** "beide", "die drei Hauptstädte", "alle drei Länder": as many as were named before, in this sentence or an earlier one. */
export function theseSeveral(tokens: readonly Token[], i: number, named: readonly Hit[], discourse: Discourse): Hit | null {
  if (!counts(tokens[i]) && !counts(tokens[i - 1])) return null
  const [before, here] = [i - 1, i].map((at) => COUNT.get(tokens[at]?.lower ?? ''))
  const noun = (tokens[i]?.capital ?? false) && nounLemmas(tokens[i]).some((l) => MEMBERS.test(l))
  const count = noun ? before : here
  if (count === undefined) return null
  if (!noun && (tokens[i + 1] === undefined ? false : (tokens[i + 1]?.capital ?? false) || is(tokens[i + 1], 'noun'))) return null
  const determiner = tokens[(noun ? i - 1 : i) - 1]?.lower ?? ''
  if (count > 2 && !/^(?:die|alle|den|der|allen|diese|diesen)$/.test(determiner)) return null
  const parties = lastNamed(count, [...discourse.named, ...listsOf(tokens, named, i)])
  if (!parties) return null
  return hit({ from: noun ? i - 1 : i, to: i + 1 }, parties, 'name', { gender: 'plural' as Gender })
}

const counts = sortOfForm(({ lower }) => COUNT.has(lower))

/** How far back a pair is meant before two that were named one by one. */
const NEAR = 2

/** Those named before a word of its sentence, a list as one; who stands behind a preposition comes in only by the way. */
function listsOf(tokens: readonly Token[], named: readonly Hit[], to: number): (readonly string[])[] {
  const sets: { parties: readonly string[]; passing: boolean }[] = []
  let end = -9
  for (const h of named) {
    if (h.to > to || h.kind === 'onlooker') continue
    const between = tokens.slice(Math.max(0, end), h.from)
    const last = sets.at(-1)
    if (last && between.length <= 2 && between.every((t) => /^(?:,|und|sowie)$/.test(t.text)))
      last.parties = [...last.parties, ...h.parties]
    else sets.push({ parties: h.parties, passing: h.kind === 'name' && passing(tokens, h) })
    end = h.to
  }
  return sets.filter((s) => s.parties.length > 1 || !s.passing).map((s) => s.parties)
}

/** "in der Ukraine", "aus Paris". */
const passing = (tokens: readonly Token[], h: Hit): boolean =>
  mainly(tokens[h.from - 1], 'preposition') ||
  (/^(?:der|die|den)$/.test(tokens[h.from - 1]?.text ?? '') && /^(?:in|aus|nach|für)$/.test(tokens[h.from - 2]?.text ?? ''))

/** The last so many parties: those of one list or circle of that size, else the last ones named one by one. */
function lastNamed(count: number, sets: readonly (readonly string[])[]): readonly string[] | null {
  const found: string[] = []
  const whole = (count > 2 ? sets : sets.slice(-NEAR)).findLast((set) => new Set(set).size === count)
  if (whole) return [...new Set(whole)]
  for (const set of sets.toReversed()) {
    const states = [...new Set(set)]
    if (found.length === 0 && states.length === count) return states
    for (const party of states.toReversed()) if (!found.includes(party)) found.push(party)
    if (found.length >= count) return found.length === count ? found.toReversed() : found.slice(0, count).toReversed()
  }
  return null
}

/** "26 von ihnen", "die meisten davon": as many of a body of states that was spoken of last. */
export function partOf(tokens: readonly Token[], i: number, named: readonly Hit[], discourse: Discourse): Hit | null {
  if (!opensPart(tokens[i])) return null
  const to = tokens[i]?.text === 'davon' ? i + 1 : tokens[i]?.text === 'von' && tokens[i + 1]?.text === 'ihnen' ? i + 2 : null
  const count = tokens[i - 1]
  if (to === null || !count || !(counting(count) || SHARE.test(count.text))) return null
  const counted = named.findLast((h) => h.to < i && (tokens[h.from]?.kind === 'number' || tokens[h.from]?.lemmas.includes('#')))
  const whole = counted?.parties ?? discourse.several
  return whole.length === 1 ? hit({ from: i - 1, to }, whole, 'name', { gender: 'plural' }) : null
}
const opensPart = sortOfForm(({ text }) => text === 'davon' || text === 'von')
const SHARE = /^(?:einige|mehrere|viele|manche|meisten|etliche|alle)$/i
/** States are counted in tens, soldiers in hundreds. */
const counting = ({ kind, lemmas, text }: Token): boolean =>
  kind === 'number' ? /^\d\d?$/.test(text) : lemmas.includes('#') && !text.startsWith('ein')

/** "Ihre Länder": of the several that were named before; "die Länder", "diese Staaten": the body or the several spoken of last. */
export function ownCountries(
  tokens: readonly Token[],
  determiner: string,
  i: number,
  named: readonly Hit[],
  discourse: Discourse,
): Hit | null {
  if (/^(?:die|den|diese|diesen)$/.test(determiner) && tokens[i - 1]?.lower === determiner) {
    // "die Staaten der EU", "die Länder, die …": which ones stands behind
    const told = /^(?:der|des|von|in|aus|mit|,|um|wie)$/.test(tokens[i + 1]?.text ?? '') || tokens[i + 1]?.capital === true
    return told || discourse.several.length === 0 ? null : hit({ from: i, to: i + 1 }, discourse.several, 'name', { gender: 'plural' })
  }
  if (!/^ihre[nr]?$/.test(determiner)) return null
  const here = [...new Set(named.filter((h) => h.to <= i && h.kind !== 'adjective').flatMap((h) => h.parties))]
  const meant = here.length > 1 ? here : (discourse.named.findLast((set) => set.length > 1) ?? discourse.several)
  return meant.length > 1 ? hit({ from: i, to: i + 1 }, meant, 'name', { gender: 'plural' }) : null
}
