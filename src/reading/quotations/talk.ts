import type { Span } from '../../text/sentences.ts'
import { type Analysed, subjectOf } from './analysed.ts'
import { NOBODY, type People, type Voice } from './people.ts'
import type { SpeechGrammar } from './speech.ts'
import type { Found, Heard } from './unit.ts'
import type { MarkedWords } from './units.ts'

/** Speech across sentences: who goes on speaking, and whose the words are that no sentence gives to anybody. */
export class Talk {
  readonly #text: string
  readonly #people: People
  readonly #speech: SpeechGrammar
  readonly #found: Found[] = []
  /** Who spoke last. */
  #voice: Voice = NOBODY
  /** Who acted in the sentence before, if nobody spoke in it. */
  #actor: Voice = NOBODY
  /** Whether the sentence before, in this paragraph, is speech. */
  #goesOn = false
  /** Whether the paragraph has said whose words it gives. */
  #claimed = false
  /** Whole speeches of this paragraph before anybody was named, as indexes of what was found. */
  #waiting: number[] = []
  /** Whether the paragraph ended within a speech. */
  #open = false
  #before: { readonly a: Analysed; readonly silent: boolean } | null = null

  constructor(text: string, people: People, speech: SpeechGrammar) {
    this.#text = text
    this.#people = people
    this.#speech = speech
  }

  /** A new paragraph: what was open goes on, and so does who speaks. */
  paragraph(): void {
    if (!this.#open) {
      this.#waiting = []
      this.#claimed = false
    }
    this.#open = false
    this.#goesOn = false
    this.#before = null
  }

  hear(a: Analysed, heard: Heard): void {
    const back = heard.refersBack
    if (back) this.#giveBack(back)
    for (const found of heard.found) this.#take(found)
    for (const span of heard.unclaimed) this.#unclaimed(span)
    const free = [...heard.free, ...(this.#goesOn ? heard.ambiguous : [])]
    for (const span of free) this.#free(a, span)
    this.#goesOn = heard.found.length > 0 || free.length > 0 || heard.unclaimed.length > 0
    const main = a.sentence.clauses.find((c) => c.kind === 'main')
    const subject = main && !this.#goesOn ? subjectOf(a, main) : null
    this.#actor = subject?.speaks ? this.#people.voice(a, subject, subject.plural === true) : NOBODY
    this.#before = { a, silent: !this.#goesOn }
  }

  end(): readonly Found[] {
    return this.#found
  }

  #take(found: Found): void {
    this.#found.push(found)
    if (found.speaker === null && found.speakerSpan === null) return
    this.#voice = { name: found.speaker, span: found.speakerSpan }
    if (!this.#claimed) for (const at of this.#waiting) this.#give(at, this.#voice, null)
    this.#claimed = true
    this.#waiting = []
  }

  /** „…“ in a sentence of its own: of whoever speaks in this paragraph, else of whoever spoke last. */
  #unclaimed({ start, end, open }: MarkedWords): void {
    if (!open && !isSentence(this.#text.slice(start, end))) return
    this.#open = open
    const voice = this.#goesOn || this.#actor.name === null ? this.#voice : this.#actor
    if (!this.#claimed) this.#waiting.push(this.#found.length)
    this.#found.push({ start, end, type: 'direct', speaker: voice.name, speakerSpan: voice.span, ...UNSAID })
    if (voice.name !== null) this.#voice = voice
  }

  #free(a: Analysed, span: Span): void {
    const main = a.sentence.clauses.find(
      (c) => c.kind === 'main' && c.verbs.mood === 'indicative' && (a.sentence.tokens[c.tokens[0] ?? 0]?.start ?? 0) < span.start,
    )
    const subject = main ? subjectOf(a, main) : null
    const here = subject?.speaks ? this.#people.voice(a, subject, subject.plural === true) : NOBODY
    const voice = here.name !== null ? here : !this.#goesOn && this.#actor.name !== null ? this.#actor : this.#voice
    this.#found.push({ start: span.start, end: span.end, type: 'freeIndirect', speaker: voice.name, speakerSpan: voice.span, ...UNSAID })
    for (const m of a.unit.marked.filter((m) => !m.whole && span.start <= m.start && m.end <= span.end)) {
      const from = a.sentence.tokens.findIndex((t) => t.start > m.start)
      const to = a.sentence.tokens.findIndex((t) => t.end >= m.end)
      if (from < 0 || this.#speech.title(a.sentence, from - 1, to < 0 ? a.sentence.tokens.length : to)) continue
      this.#found.push({ start: m.start, end: m.end, type: 'direct', speaker: voice.name, speakerSpan: voice.span, ...UNSAID })
    }
    if (voice.name !== null) this.#voice = voice
  }

  /** "Das sagte die Ministerin": the sentence before is hers, in its own words where it has marks. */
  #giveBack({ voice, cue }: NonNullable<Heard['refersBack']>): void {
    const last = this.#before
    if (!last) return
    if (last.silent) {
      const { start, end } = last.a.unit
      const trimmed = this.#text.slice(start, end).replace(/[.!?\s]+$/, '')
      this.#found.push({
        start,
        end: start + trimmed.length,
        type: 'indirect',
        speaker: voice.name,
        speakerSpan: voice.span,
        cueSpan: cue,
        addressee: null,
        addresseeSpan: null,
      })
    } else
      for (let at = this.#found.length - 1; (this.#found[at]?.start ?? -1) >= last.a.unit.start; at--)
        if (this.#found[at]?.cueSpan === null) this.#give(at, voice, cue)
    this.#voice = voice
    this.#claimed = true
    this.#waiting = []
  }

  #give(at: number, voice: Voice, cueSpan: Span | null): void {
    const q = this.#found[at]
    if (q) this.#found[at] = { ...q, speaker: voice.name, speakerSpan: voice.span, cueSpan: q.cueSpan ?? cueSpan }
  }
}

const UNSAID = { cueSpan: null, addressee: null, addresseeSpan: null }

/** Whether words between marks are sentences, not a name: by their end, or by their length. */
const isSentence = (words: string): boolean => /[.!?…]["“”»«’‘‹›]?$/.test(words) || words.split(/\s/, 7).length > 6
