import type { LanguagePack } from '../../reading/pack.ts'
import { dates } from './dates.ts'
import { FURNITURE } from './furniture.ts'
import { germanGrammar } from './grammar.ts'
import { KINDS } from './kinds.ts'
import { GERMAN_SPEECH } from './quotations/index.ts'
import { GERMAN_SENTENCES } from './sentences.ts'

export const GERMAN: LanguagePack = {
  language: 'de',
  furniture: FURNITURE,
  sentences: GERMAN_SENTENCES,
  kinds: KINDS,
  dates,
  speech: GERMAN_SPEECH,
  grammar: germanGrammar,
}
