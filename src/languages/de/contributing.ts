import type { Clause } from '../../reading/clause.ts'
import type { Sentence } from '../../reading/sentence.ts'
import { is } from '../../reading/token.ts'

/** German nouns for the part that somebody has in something, and what it tells of whom they belong to. */
const GIVEN = /(?:^|-)(?:\p{L}+s?)?(?:paket|zusage|leistung|abkommen?|vertrag|vereinbarung|pakt)$/u
const OFFERED = /(?:^|-)(?:\p{L}+s?)?(?:beitrag|anteil|angebot|offerte|aufgabe|rolle|absichtserklärung)$/u
const WANTED = /^(?:haupt|kern|zentral)?(?:forderung|bedingung|voraussetzung|wunsch)$/

/** "der Beitrag Belgiens", "Portugals Angebot", "die Bedingung Londons". */
export function part({ tokens }: Sentence, noun: number): 'committed' | 'willing' | 'demands' | null {
  const lemmas = tokens[noun]?.capital ? tokens[noun].readings.filter((r) => r.class === 'noun').map((r) => r.lemma) : []
  if (lemmas.some((l) => GIVEN.test(l))) return 'committed'
  if (lemmas.some((l) => OFFERED.test(l))) return 'willing'
  return lemmas.some((l) => WANTED.test(l)) ? 'demands' : null
}

/** "das Abkommen mit Norwegen", "eine Absichtserklärung mit Frankreich". */
export const agreedWith = ({ tokens }: Sentence, noun: number, preposition: string): boolean =>
  preposition === 'mit' && (tokens[noun]?.readings.some((r) => r.class === 'noun' && AGREED.test(r.lemma)) ?? false)
const AGREED = /(?:abkommen?|vertrag|vereinbarung|absichtserklärung|pakt)$/

/** "ist", "bleibt", "besteht aus", "umfasst". */
export const equates = ({ verbs }: Clause): boolean =>
  verbs.modal === null &&
  !verbs.passive &&
  /^(?:sein|bleiben|bestehen|umfassen|beinhalten|enthalten|vorsehen|stehen|lauten|betragen)$/.test(verbs.lemma)

/** Marks between a head and what stands under it. */
const HEADING = /^[:–—|(]$/

/** Whether the mark at a token parts a head from what stands under it. */
export const heads = ({ tokens }: Sentence, at: number): boolean => HEADING.test(tokens[at]?.text ?? '')

/** Whether all words from one token to another only lead over to a number or a measure: "etwa", "bis zu", a bracket. */
export const fills = ({ tokens }: Sentence, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(
      (t) =>
        HEADING.test(t.text) || t.kind === 'number' || is(t, 'article', 'adverb', 'adjective') || /^(?:bis|zu|mit|über|je)$/.test(t.text),
    )
