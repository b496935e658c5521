import type { Span } from '../../text/sentences.ts'
import type { Analysed } from './analysed.ts'
import type { Gender, Phrase, SpeechGrammar } from './speech.ts'

/** Who speaks, and the words that name them. */
export interface Voice {
  readonly name: string | null
  readonly span: Span | null
}

export const NOBODY: Voice = { name: null, span: null }

/** How many titles are remembered for shorter ones. */
const TITLES = 12

interface Person {
  readonly name: string
  readonly gender: Gender | null
}

/** The people and bodies of one text: whole names by family name and by title, and whom a pronoun can mean. */
export class People {
  readonly #speech: SpeechGrammar
  readonly #families = new Map<string, Person>()
  readonly #titles = new Map<string, Person>()
  #single: Record<Gender, Person | null> = { feminine: null, masculine: null, neuter: null }
  #several: Person | null = null

  constructor(speech: SpeechGrammar) {
    this.#speech = speech
  }

  /** Learns the names of a sentence; called for the whole text before anybody is looked up. */
  introduce(a: Analysed): void {
    for (const phrase of a.phrases) {
      if (!phrase.name) continue
      const name = words(a, phrase.name.from, phrase.name.to)
      const family = name.split(' ').at(-1) ?? name
      const known = this.#families.get(family)
      if (name.includes(' ') && !known) this.#families.set(family, { name: this.#official(a, phrase) ?? name, gender: phrase.gender })
      else if (known?.gender === null && phrase.gender !== null) this.#families.set(family, { ...known, gender: phrase.gender })
      else if (!known && phrase.gender !== null) this.#families.set(family, { name, gender: phrase.gender })
    }
  }

  /** The sentence with those phrases as names that are the family name of somebody in the text, though a word by themselves ("Koch"). */
  recognised(a: Analysed): Analysed {
    const named = (p: Phrase) =>
      p.name === null && !p.pronoun && p.to === p.from + 1 && this.#families.has(a.sentence.tokens[p.head]?.text ?? '')
    if (!a.phrases.some(named)) return a
    return {
      ...a,
      phrases: a.phrases.map((p) =>
        named(p) ? { ...p, speaks: true, plural: false, gender: null, title: '', name: { from: p.from, to: p.to } } : p,
      ),
    }
  }

  /** Whether a phrase names a person for certain: by title and name, by a name that the text introduces, or one that the dossier has. */
  knows(a: Analysed, phrase: Phrase): boolean {
    if (this.#official(a, phrase) !== null) return true
    if (!phrase.name) return false
    const name = words(a, phrase.name.from, phrase.name.to)
    return phrase.title !== '' || (!name.includes(' ') && this.#families.has(name))
  }

  /** Takes note of whom a sentence speaks of, for the pronouns and titles after it. */
  mention(a: Analysed, phrase: Phrase): void {
    if (phrase.pronoun || !phrase.speaks) return
    // places and states act, but are nobody's "er"
    if (phrase.name && !this.knows(a, phrase) && !words(a, phrase.name.from, phrase.name.to).includes(' ')) return
    const person = this.#person(a, phrase)
    if (phrase.title !== '' && phrase.name) {
      this.#titles.delete(phrase.title)
      this.#titles.set(phrase.title, person)
      if (this.#titles.size > TITLES) this.#titles.delete(this.#titles.keys().next().value ?? '')
    }
    if (phrase.plural === true) this.#several = person
    else if (person.gender !== null) this.#single[person.gender] = person
    else this.#single = { feminine: person, masculine: person, neuter: null }
  }

  voice(a: Analysed, phrase: Phrase | null, plural: boolean): Voice {
    if (!phrase) return NOBODY
    const span = { start: a.sentence.tokens[phrase.from]?.start ?? 0, end: a.sentence.tokens[phrase.to - 1]?.end ?? 0 }
    if (!phrase.pronoun) return { name: this.#person(a, phrase).name, span }
    if (!this.#speech.anaphor(a.sentence, phrase))
      return { name: phrase.speaks && phrase.plural ? words(a, phrase.from, phrase.to) : null, span: phrase.speaks ? span : null }
    const several = plural && phrase.gender !== 'masculine'
    const before = a.phrases.findLast(
      (p) => p.to <= phrase.from && !p.pronoun && p.speaks && p.nominative && p.preposition === '' && this.#fits(a, p, phrase, several),
    )
    const meant = before ? this.#person(a, before) : several ? this.#several : phrase.gender === null ? null : this.#single[phrase.gender]
    return { name: meant?.name ?? null, span }
  }

  /** Whether a pronoun can mean a phrase before it in its sentence. */
  #fits(a: Analysed, phrase: Phrase, pronoun: Phrase, several: boolean): boolean {
    if (several) return phrase.plural === true
    const { gender } = this.#person(a, phrase)
    return phrase.plural !== true && (gender === pronoun.gender || (gender === null && this.knows(a, phrase)))
  }

  #person(a: Analysed, phrase: Phrase): Person {
    const official = this.#official(a, phrase)
    if (phrase.name) {
      const name = words(a, phrase.name.from, phrase.name.to)
      const family = name.split(' ').at(-1) ?? name
      const known = this.#families.get(family) ?? this.#families.get(family.replace(/s$/, ''))
      const introduced = known?.name.includes(' ') === true && !name.includes(' ') ? known.name : null
      return {
        name: introduced ?? official ?? (name.includes(' ') ? name : (known?.name ?? name)),
        gender: phrase.gender ?? known?.gender ?? null,
      }
    }
    const resumed = this.#speech.resumes(a.sentence, phrase) ? this.#single[phrase.gender ?? 'masculine'] : null
    const titled =
      phrase.plural !== true && phrase.from < phrase.head && phrase.to === phrase.head + 1 ? this.#titled(phrase.title) : undefined
    return { name: official ?? titled?.name ?? resumed?.name ?? this.#plain(a, phrase), gender: phrase.gender }
  }

  /** Who was introduced with a title, or with a longer one that ends in it: "der Minister" after "Finanzminister Blum". */
  #titled(title: string): Person | undefined {
    const exact = this.#titles.get(title)
    if (exact || title === '') return exact
    return [...this.#titles].findLast(([longer]) => longer.endsWith(title))?.[1]
  }

  /** The words as they would stand in the midst of a sentence and, where their case is another, without the article that shows it. */
  #plain(a: Analysed, { from, to, head, nominative, preposition }: Phrase): string {
    const determined = from < head && this.#speech.article(a.sentence, from)
    if (determined && (!nominative || preposition !== '')) return this.#speech.nominative(a.sentence, head, words(a, from + 1, to))
    const all = words(a, from, to)
    return determined ? all.charAt(0).toLowerCase() + all.slice(1) : all
  }

  /** The name that the dossier gives. */
  #official(a: Analysed, phrase: Phrase): string | null {
    const last = phrase.name ? phrase.name.to - 1 : phrase.head
    // of "Georg Lang" only "Lang" is known: that is somebody else
    const first = phrase.name && phrase.name.to - phrase.name.from > 1 ? phrase.name.from : last
    const person =
      a.sentence.parties.find((p) => p.person !== null && p.from <= first && last < p.to && phrase.from <= p.to)?.person ?? null
    return person === null || first === last || words(a, first, last + 1).startsWith(person.charAt(0)) ? person : null
  }
}

/** The words from one token to another, as they stand, in one line. */
export function words({ sentence: { tokens } }: Analysed, from: number, to: number): string {
  let all = ''
  let end = tokens[from]?.start ?? 0
  for (const token of tokens.slice(from, to)) {
    all += (token.start > end ? ' ' : '') + token.text
    end = token.end
  }
  return all
}
