import { allOf } from '../model/alternatives.ts'
import type { Held } from '../model/change.ts'
import { webAddress } from './address.ts'
import { inEnglish, type Known } from './known.ts'
import { told, type Told } from './tables/changes.ts'

/** A change as feeds tell it. */
export interface News {
  /** `urn:garant:c-…` */
  readonly id: string
  readonly title: string
  readonly text: string
  /** The address of the report that tells it. */
  readonly address: string | null
  /** ISO 8601 instant: the beginning of the day of the first report that tells it. */
  readonly when: string
  /** What became of it, who and which measure. */
  readonly tags: readonly string[]
}

/** A feed, as any format of feeds has it. */
export interface Feed {
  readonly id: string
  readonly title: string
  /** ISO 8601 instant: that of the last news or, without any, of the day since when they count. */
  readonly updated: string
  /** The newest first. */
  readonly news: readonly News[]
}

/** The changes as a feed. The clock plays no part in it: without something new it stays the same. */
export function feed(known: Known): Feed {
  const news = told(known)
    .map((one) => newsOf(one, known))
    .toSorted((a, b) => (a.when === b.when ? (a.id < b.id ? -1 : 1) : a.when < b.when ? 1 : -1))
  const { dossier } = known
  return {
    id: `urn:garant:${dossier.id}:changes`,
    title: `Changes: ${inEnglish(dossier.id, dossier.title)}`,
    updated: news[0]?.when ?? beginning(known.since ?? '1970-01-01'),
    news,
  }
}

function newsOf({ id, change, party, measure, statement }: Told, known: Known): News {
  const { kind, before, now, on } = change
  const name = inEnglish(party, known.party(party))
  const what = known.dossier.measures.find(({ id }) => id === measure)
  const document = known.documents.get(statement.document)
  const source = [document?.name, document?.outlet, document?.published].filter((part) => part).join(' · ')
  const text = [
    ...(before === null ? [] : [`${kind === 'contradicted' ? 'Present' : 'Before'}: ${held(before)}`]),
    `${kind === 'contradicted' ? 'But' : 'Now'}: ${held(now)}`,
    `„${statement.quote.text.replace(/\s+/gu, ' ')}“`,
    source,
  ]
  return {
    id: `urn:garant:${id}`,
    title: `${name}, ${inEnglish(measure, what?.label ?? {})}: ${kind === 'contradicted' ? 'contradicted, ' : ''}${held(now)}`,
    text: text.join('\n'),
    address: webAddress(document?.url ?? null),
    when: beginning(on ?? '1970-01-01'),
    tags: [kind, party, measure],
  }
}

/** "committed if ceasefire or peace_deal, approval". */
function held({ stance, conditions, alternatives }: Held): string {
  const needed = allOf(conditions, alternatives).map((group) => group.join(' or '))
  return needed.length === 0 ? stance : `${stance} if ${needed.join(', ')}`
}

const beginning = (day: string): string => `${day}T00:00:00Z`
