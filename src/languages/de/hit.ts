import type { Gender } from '../../reading/mention.ts'
import { rememberingForms } from '../../reading/remembering.ts'
import type { Token } from '../../reading/token.ts'
import type { Person } from './people.ts'
import { TITLES, type Title } from './titles.ts'

/** One name of a party as it stands, before it is joined with the title, adjective or person beside it. */
export interface Hit {
  readonly from: number
  readonly to: number
  readonly parties: readonly string[]
  /** `stranger`: a person's whole name that nobody of the dossier bears; `again`: words that mean somebody named before. */
  readonly kind: 'name' | 'adjective' | 'person' | 'title' | 'onlooker' | 'stranger' | 'again'
  readonly person: Person | null
  /** Whether the name stands in the genitive by its form: "Frankreichs", not "Paris". */
  readonly genitive: boolean
  readonly gender: Gender | null
}

/** The tokens that hits are made of. */
export function tokensOf(hits: readonly Hit[]): ReadonlySet<number> {
  const all = new Set<number>()
  for (const { from, to } of hits) for (let i = from; i < to; i++) all.add(i)
  return all
}

export const hit = (
  { from, to }: { readonly from: number; readonly to: number },
  parties: readonly string[],
  kind: Hit['kind'],
  { person = null, genitive = false, gender = null }: { person?: Person | null; genitive?: boolean; gender?: Gender | null } = {},
): Hit => ({ from, to, parties, kind, person, genitive, gender })

export const genderOfPerson = (feminine: boolean | null): Gender | null => (feminine === null ? null : feminine ? 'feminine' : 'masculine')

/** The lemmas of a word that may be a noun. */
export const nounLemmas = (token: Token | undefined): readonly string[] => (token?.kind === 'word' ? nounsOf(token) : NONE)
const nounsOf = rememberingForms(({ readings }): readonly string[] =>
  readings.filter((r) => r.class === 'noun' || r.class === 'name').map((r) => r.lemma),
)
const NONE: readonly never[] = []

/** The title of office that a word is. */
export const titleOf = (token: Token | undefined): Title | undefined => (token?.kind === 'word' ? titles(token)[0] : undefined)
const titles = rememberingForms((form) =>
  form.readings.filter((r) => r.class === 'noun' || r.class === 'name').flatMap((r) => TITLES.get(r.lemma) ?? []),
)
