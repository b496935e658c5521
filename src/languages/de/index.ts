import type { LanguagePack } from '../../reading/pack.ts'
import { FURNITURE } from './furniture.ts'
import { germanGrammar } from './grammar.ts'
import { GERMAN_SENTENCES } from './sentences.ts'

export const GERMAN: LanguagePack = { language: 'de', furniture: FURNITURE, sentences: GERMAN_SENTENCES, grammar: germanGrammar }
