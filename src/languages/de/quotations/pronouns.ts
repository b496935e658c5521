import type { Gender, Phrase } from '../../../reading/quotations/speech.ts'

interface Pronoun {
  /** Of "nad": the cases that it can be. */
  readonly cases: string
  /** null: either. */
  readonly plural: boolean | null
  readonly gender: Gender | null
}

export const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  er: { cases: 'n', plural: false, gender: 'masculine' },
  sie: { cases: 'na', plural: null, gender: 'feminine' },
  es: { cases: 'na', plural: false, gender: 'neuter' },
  ich: { cases: 'n', plural: false, gender: null },
  wir: { cases: 'n', plural: true, gender: null },
  man: { cases: 'n', plural: false, gender: null },
  wer: { cases: 'n', plural: false, gender: null },
  ihm: { cases: 'd', plural: false, gender: 'masculine' },
  ihn: { cases: 'a', plural: false, gender: 'masculine' },
  ihnen: { cases: 'd', plural: true, gender: null },
  uns: { cases: 'ad', plural: true, gender: null },
  mir: { cases: 'd', plural: false, gender: null },
  mich: { cases: 'a', plural: false, gender: null },
  niemand: { cases: 'na', plural: false, gender: 'masculine' },
  jemand: { cases: 'na', plural: false, gender: 'masculine' },
  dies: { cases: 'na', plural: false, gender: 'neuter' },
}
/** A pronoun as a phrase. */
export const pronominal = (at: number, preposition: string, { cases, plural, gender }: Pronoun): Phrase => ({
  from: at,
  to: at + 1,
  head: at,
  preposition,
  nominative: cases.includes('n'),
  accusative: cases.includes('a'),
  dative: cases.includes('d'),
  plural,
  gender,
  pronoun: true,
  speaks: gender !== 'neuter',
  medium: false,
  name: null,
  title: '',
})
