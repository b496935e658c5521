import type { Frame } from './frame.ts'
import type { Predicate } from './predicate.ts'
import type { Voice } from './speakers.ts'

/** "Die Drohungen aus Moskau", "Jeder Soldat sei ein Ziel": whose threat it is where nobody acts; "eine Eskalation" may be feared by anybody. */
export function adversarySpokenOf({ discourse, roles, sentence }: Frame, { tokens }: Predicate, voice: Voice | null): boolean {
  if (voice) return voice.parties.includes(roles.adversary)
  const own = sentence.parties.filter((p) => p.parties.includes(roles.adversary))
  if (own.some((p) => p.role !== 'attribute' || (p.head !== null && tokens.includes(p.head)))) return true
  const { actor, person, speaker } = discourse
  return (
    own.length === 0 &&
    (actor.includes(roles.adversary) || person?.party === roles.adversary || speaker?.parties.includes(roles.adversary) === true)
  )
}
