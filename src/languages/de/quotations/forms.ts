import type { Gender } from '../../../reading/quotations/speech.ts'
import { type Token, mainly } from '../../../reading/token.ts'
import { nounLemma } from './naming.ts'
import { kindOf } from './people.ts'

/** What the forms of a German noun phrase tell: gender, number, and the cases it can stand in. */

export interface Cases {
  readonly nominative: boolean
  readonly accusative: boolean
  readonly dative: boolean
}

export const PLURALS = /^(?:alle|beide|viele|einige|mehrere|manche|sämtliche|zahlreiche|andere|wenige)n?$/

const GENDER: Readonly<Record<string, Gender>> = { F: 'feminine', M: 'masculine', N: 'neuter' }

export function genderOf(token: Token | undefined, nameOnly: boolean): Gender | null {
  if (nameOnly || !token) return null
  if (/(?:in|innen|frau)$/.test(token.text) && kindOf(nounLemma(token)) === 'person') return 'feminine'
  const genders = token.readings.filter((r) => r.class === 'noun').map((r) => GENDER[r.form])
  return genders.length > 0 && genders.every((g) => g === genders[0]) ? (genders[0] ?? null) : null
}

/** "die 29-Jährige", "der Angeklagte": the article shows what the dictionary leaves open. */
export function shownGender(determiner: string, head: Token | undefined): Gender | null {
  if (!head?.text.endsWith('e') || kindOf(nounLemma(head)) !== 'person') return null
  return /^(?:der|ein)$/.test(determiner) ? 'masculine' : /^(?:die|eine)$/.test(determiner) ? 'feminine' : null
}

export function pluralOf(determiner: string, head: Token | undefined, name: boolean, between: readonly Token[]): boolean | null {
  if (name && determiner === '') return false
  if (PLURALS.test(determiner) || between.some((t) => PLURALS.test(t.lower))) return true
  if (between.some((t) => (t.kind === 'number' && t.text !== '1') || (t.lemmas.includes('#') && !/^eine?/.test(t.text)))) return true
  if (/^(?:das|dem|des|ein|eine|einen|einem|einer|eines|kein|dieses|diesem|jede[nrsm]?)$/.test(determiner)) return false
  const lemma = nounLemma(head)
  const same = head?.lower === lemma
  const gender = genderOf(head, false)
  // "den Ukrainern"
  if (determiner === 'den' && /e[lr]n$/.test(head?.lower ?? '') && (mainly(head, 'name') || head?.lower === `${lemma}n`)) return true
  if (determiner === 'der') return gender === 'masculine' ? false : null
  if (determiner.endsWith('e')) return gender === 'feminine' ? (same ? false : true) : gender === null ? null : true
  if (determiner === '' && !same && /(?:en|er|e|n|innen|s)$/.test(head?.text ?? '') && head && !mainly(head, 'name')) return true
  return null
}

export function casesOf(determiner: string, adjective: string, gender: Gender | null, plural: boolean | null): Cases {
  const of = (cases: string): Cases => ({ nominative: cases.includes('n'), accusative: cases.includes('a'), dative: cases.includes('d') })
  if (/^(?:dessen|deren)$/.test(determiner)) return casesOf('', adjective, gender, plural)
  if (determiner === 'der' || /^(?:dieser|jener|jeder)$/.test(determiner))
    return of(gender === 'masculine' ? 'n' : gender === 'feminine' ? 'd' : gender === 'neuter' || plural === true ? '' : 'nd')
  if (/^(?:ein|kein|mein|sein|ihr|unser)$/.test(determiner)) return of(gender === 'masculine' ? 'n' : 'na')
  if (determiner === 'des' || (/^.+es$/.test(determiner) && !/^(?:dieses|jedes|jenes|alles)$/.test(determiner))) return of('')
  if (determiner.endsWith('em')) return of('d')
  if (determiner === 'den' || /^(?:ein|kein|sein|ihr|unser|dies|jed|jen)en$/.test(determiner)) return of(plural === true ? 'd' : 'ad')
  if (/^(?:ein|kein|sein|ihr|unser)er$/.test(determiner)) return of('d')
  if (determiner.endsWith('en')) return of('ad')
  if (determiner !== '') return of('na')
  if (adjective.endsWith('em')) return of('d')
  if (adjective.endsWith('en')) return of('ad')
  if (adjective.endsWith('er')) return of(gender === 'masculine' ? 'n' : gender === 'feminine' ? 'd' : 'n')
  return of(plural === true ? 'na' : 'nad')
}
