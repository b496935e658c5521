import type { Span } from '../../text/sentences.ts'
import { type Act, type Analysed, spanOf, subjectOf } from './analysed.ts'
import { NOBODY, type People, type Voice, words } from './people.ts'
import type { Phrase, SpeechGrammar } from './speech.ts'

/** Who says something to whom, and the words that say so. */
export interface Said {
  readonly voice: Voice
  readonly cueSpan: Span | null
  readonly addressee: string | null
  readonly addresseeSpan: Span | null
}

export const UNADDRESSED = { addressee: null, addresseeSpan: null }

/** Finds who speaks in one sentence, and to whom. */
export class Speakers {
  readonly #a: Analysed
  readonly #people: People
  readonly #speech: SpeechGrammar

  constructor(a: Analysed, people: People, speech: SpeechGrammar) {
    this.#a = a
    this.#people = people
    this.#speech = speech
  }

  /** Who speaks in an act, with its cue and whom it addresses. */
  said(act: Act): Said {
    const { clause } = act
    const speaker = this.speaker(act)
    const voice = this.#people.voice(this.#a, speaker, clause.verbs.plural)
    const addressee = act.noun === null ? this.#addressee(act, speaker) : null
    return {
      voice: speaker ? voice : NOBODY,
      cueSpan: this.#cue(act),
      addressee: addressee
        ? (this.#people.voice(this.#a, addressee, addressee.plural === true).name ?? words(this.#a, addressee.from, addressee.to))
        : null,
      addresseeSpan: addressee ? spanOf(this.#a, addressee.from, addressee.to) : null,
    }
  }

  /** The words of saying; of a verb in two parts the first, if others stand between them. */
  #cue({ tokens, clause, noun }: Act): Span {
    const sorted = tokens.toSorted((x, y) => x - y)
    const first = noun ?? (clause.verbs.finite !== null && sorted.includes(clause.verbs.finite) ? clause.verbs.finite : (sorted[0] ?? 0))
    let to = first + 1
    while (sorted.includes(to)) to++
    return { start: this.#a.sentence.tokens[first]?.start ?? 0, end: this.#a.sentence.tokens[to - 1]?.end ?? 0 }
  }

  /** The phrase that names who speaks; null where none does. */
  speaker(act: Act): Phrase | null {
    const { clauses } = this.#a.sentence
    const { clause, noun } = act
    const own = this.#a.phrases.filter((p) => this.#a.owner[p.head] === clause.index)
    if (noun !== null) return this.#ofNoun(noun)
    if (act.rows.some((row) => this.#speech.impersonal(row))) {
      const subject = subjectOf(this.#a, clause)
      if (subject && !subject.pronoun && subject.preposition === '') return subject
      return own.map((p) => this.#speech.origin(this.#a.sentence, p)).find((p) => p !== null) ?? null
    }
    if (clause.verbs.passive && act.rows.some((row) => row.quotes === 'subject')) return subjectOf(this.#a, clause, act.tag ? act.first : 0)
    if (clause.verbs.passive) return own.find((p) => this.#speech.agent(this.#a.sentence, p)) ?? null
    // "…, zitierte ihn die Agentur"
    const quoted = act.rows.some((row) => row.quotes === 'subject') ? own.find((p) => p.speaks && p.accusative && !p.nominative) : undefined
    if (quoted?.preposition === '') return quoted
    const subject = subjectOf(this.#a, clause, act.tag ? act.first : 0)
    if (clause.kind === 'relative' && (!subject || subject.pronoun)) return this.#antecedent(clause.tokens[0] ?? 0)
    if (subject && (subject.speaks || !subject.pronoun)) return subject
    const above = clause.parent === null ? undefined : clauses[clause.parent]
    // "lehnt das ab, verspricht aber Hilfe": with the verb first and no subject of its own it has that of the clause before
    const verbFirst = clause.verbs.finite !== null && clause.tokens[0] === clause.verbs.finite
    if (!subject && above && (clause.sharesSubject || clause.kind === 'infinitive' || verbFirst)) return subjectOf(this.#a, above)
    return null
  }

  /** What a relative clause describes: the phrase before it. */
  #antecedent(first: number): Phrase | null {
    return this.#a.phrases.findLast((p) => p.to <= first && first - p.to <= 2) ?? null
  }

  /** Whose word a noun of saying is: its genitive ("der Vorwurf der Opposition"), else whoever acts in its clause. */
  #ofNoun(noun: number): Phrase | null {
    const { phrases, sentence } = this.#a
    const phrase = phrases.find((p) => p.head === noun)
    const inner = phrase ? this.#speech.owner(sentence, phrases, phrase) : null
    return inner?.speaks ? inner : null
  }

  #addressee(act: Act, speaker: Phrase | null): Phrase | null {
    const { sentence, phrases, owner } = this.#a
    const kind = act.rows.find((row) => row.addressee !== undefined)?.addressee
    const others = phrases.filter((p) => p !== speaker && owner[p.head] === act.clause.index)
    const named = others.find((p) => p.preposition !== '' && this.#speech.addresses(sentence, p))
    if (named) return named
    if (kind === 'dative')
      return (
        others.find(
          (p) =>
            p.preposition === '' &&
            p.dative &&
            (!p.nominative || (speaker !== null && p.name !== null && p.from > speaker.to)) &&
            (p.speaks || p.medium || p.pronoun),
        ) ?? null
      )
    if (kind === 'accusative') return others.find((p) => p.preposition === '' && p.accusative && p.speaks) ?? null
    return null
  }

  /** The same for a source that is no clause. */
  ofSource(source: Analysed['sources'][number]): Said {
    const plural = source.speaker?.plural === true
    const voice = source.speaker ? this.#people.voice(this.#a, source.speaker, plural) : this.#ownView()
    return { voice, cueSpan: spanOf(this.#a, source.cue.from, source.cue.to), ...UNADDRESSED }
  }

  /** "nach eigenen Angaben": of whoever the sentence is about. */
  #ownView(): Voice {
    const main = this.#a.sentence.clauses.find((c) => c.kind === 'main')
    const subject = main ? subjectOf(this.#a, main) : null
    return subject?.speaks ? this.#people.voice(this.#a, subject, subject.plural === true) : NOBODY
  }
}
