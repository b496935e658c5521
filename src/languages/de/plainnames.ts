import type { Discourse, PartyMention } from '../../reading/mention.ts'
import { type Token, mainly } from '../../reading/token.ts'
import type { Hit } from './hit.ts'
import { roleOf } from './roles.ts'

/** What the joining of one phrase looks at. */
export interface Setting {
  readonly tokens: readonly Token[]
  /** Tokens that open a clause ("während"), which are no prepositions there. */
  readonly openers: ReadonlySet<number>
  readonly day: string | null
  readonly discourse: Discourse
}

/** A name by itself, or as the attribute or genitive of the noun `head`. */
export function plainName({ tokens, openers }: Setting, hit: Hit, head: number | null): PartyMention {
  const nobody = hit.kind === 'onlooker' || (hit.person?.onlooker ?? false) || (hit.kind === 'person' && hit.parties.length === 0)
  const plural = hit.person === null && (hit.gender === 'plural' || isPlural(tokens, hit.from, hit.to, hit.parties))
  const parties = nobody ? [] : hit.parties
  const named = hit.kind === 'person' || hit.kind === 'stranger'
  return {
    from: hit.from,
    to: hit.to,
    parties,
    person: hit.person?.name ?? null,
    plural,
    onlooker: nobody,
    gender: hit.gender,
    ...(hit.kind === 'onlooker' && addressed(tokens, hit)
      ? { role: 'prepositional', preposition: 'dat', head: null }
      : behindRelative(tokens, hit)
        ? { role: 'bare', preposition: '', head: null }
        : roleOf(tokens, hit.from, hit.to, head, openers, named ? hit.genitive : undefined)),
  }
}

/** ", bei dem Österreich hilft", ", die Macron anbot": no article of the name, but what opens a relative clause. */
function behindRelative(tokens: readonly Token[], hit: Hit): boolean {
  const bare = hit.kind === 'person' || hit.kind === 'stranger' || (hit.kind === 'name' && hit.gender === 'neuter')
  if (!bare || hit.genitive || !/^(?:der|dem|den|die|das|denen|deren|dessen)$/.test(tokens[hit.from - 1]?.text ?? '')) return false
  return tokens[hit.from - 2]?.text === ',' || (mainly(tokens[hit.from - 2], 'preposition') && tokens[hit.from - 3]?.text === ',')
}

/** "sagte Macron Reportern", "sagte er Journalisten in Kiew": whom it is said to, in the plural and without an article. */
const addressed = (tokens: readonly Token[], hit: Hit): boolean =>
  hit.person === null &&
  /(?:ern|eln|isten|enten|euten|gen)$/.test(tokens[hit.from]?.text ?? '') &&
  hit.from > 0 &&
  !mainly(tokens[hit.from - 1], 'article', 'preposition', 'adjective') &&
  tokens[hit.from - 1]?.kind !== 'mark'

/** "die Balten", "26 Staaten", "die USA", "die Europäer": what a plural "sie" can mean. */
const isPlural = (tokens: readonly Token[], from: number, to: number, parties: readonly string[]): boolean =>
  parties.length > 1 || PLURAL.test(tokens[to - 1]?.text ?? '') || tokens[from]?.lemmas.includes('#') === true
const PLURAL =
  /^(?:USA|.*(?:[Ss]taaten|[Ll]änder|Niederlande|Nationen|Europäer|Amerikaner|Briten|Franzosen|Dänen|Russen|Ukrainer|Deutschen|Verbündeten?|Alliierten?|Partner|Unterstützer|Willigen|mitglieder))$/
