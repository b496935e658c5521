import type { Agents } from './agents.ts'
import { OWN } from './frame.ts'
import type { Discourse, PartyMention, Referent } from './mention.ts'
import type { Stated } from './positions.ts'
import type { Sentence } from './sentence.ts'

/** How many names are kept for words that take them up again. */
const KEPT = 24

/** Carries on what a sentence named, for the words of later ones that mean it again: people, circles, the subject. */
export function recall(sentence: Sentence, agents: Agents, discourse: Discourse, places: (mention: PartyMention) => boolean): void {
  for (const mention of sentence.parties) {
    if (mention.person !== null) {
      const known = discourse.people.find((p) => p.person === mention.person)
      const person = referent(mention)
      discourse.people = [
        ...discourse.people.filter((p) => p !== known),
        { ...person, gender: person.gender ?? known?.gender ?? null },
      ].slice(-KEPT)
    }
    for (const party of mention.parties) discourse.seen.add(party)
  }
  const named = sets(sentence, places)
  if (named.length > 0) discourse.named = [...discourse.named, ...named].slice(-KEPT)
  const main = sentence.clauses.find((c) => c.kind === 'main' && agents.of(c.index)?.mention)
  const subject = main ? agents.of(main.index)?.mention : null
  if (subject) discourse.subject = referent(subject)
  else if (main === undefined) discourse.subject = null
}

const referent = ({ gender, onlooker, parties, person }: PartyMention): Referent => ({ parties, person, onlooker, gender: gender ?? null })

/** The parties named at one place, or listed: "Paris und London" is a set of two. */
function sets({ parties, tokens }: Sentence, places: (mention: PartyMention) => boolean): string[][] {
  const found: string[][] = []
  let end = -9
  for (const mention of parties) {
    if (mention.onlooker || mention.parties.length === 0 || mention.role === 'attribute' || places(mention)) continue
    const listed =
      mention.from > end && mention.from - end <= 2 && tokens.slice(end, mention.from).every((t) => /^(?:,|\p{Ll}{3,5})$/u.test(t.text))
    const last = found.at(-1)
    if (listed && last) last.push(...mention.parties.filter((p) => !last.includes(p)))
    else found.push([...mention.parties])
    end = mention.to
  }
  return found
}

/** Carries on who holds a position of its own giving. */
export function hold(discourse: Discourse, stated: readonly Stated[]): void {
  const told = stated.filter((s) => !s.assumed).map((s) => s.proposal)
  discourse.toldAgo = told.length > 0 ? 0 : discourse.toldAgo + 1
  if (told.length > 0) discourse.told = told
  const offered = told.filter((p) => p.stance === 'committed' || p.stance === 'willing')
  if (offered.length > 0) discourse.offered = [...new Set(offered.map((p) => p.measure))]
  const own = stated.filter((s) => !s.assumed && OWN.has(s.proposal.stance)).map((s) => s.proposal)
  const last = own.at(-1)
  if (!last) return
  const parties = [...new Set(own.filter((p) => p.measure === last.measure).map((p) => p.party))]
  const before = discourse.holder?.parties.join() === parties.join() ? discourse.holder.measures : []
  discourse.holder = { parties, measures: [...new Set([...before, ...own.map((p) => p.measure)])] }
}
