import type { Quotation } from '../../model/quotation.ts'
import type { Quote } from '../../model/quote.ts'
import type { Span } from '../../text/sentences.ts'
import { is, mainly } from '../token.ts'
import { type Act, type Analysed, spanOf, subjectOf } from './analysed.ts'
import { type Content, contents, lastWord, reach } from './contents.ts'
import { attributed } from './direct.ts'
import { freeClauses } from './free.ts'
import { NOBODY, type People, type Voice } from './people.ts'
import { type Said, Speakers, UNADDRESSED } from './speakers.ts'
import type { Phrase, SpeechGrammar } from './speech.ts'
import { byThing, hasObject, inWords } from './telling.ts'
import type { MarkedWords } from './units.ts'

/** A quotation before it is checked against its text. */
export type Found = Omit<Quotation, 'text'> & Omit<Quote, 'text'>

/** What one sentence gives of speech. */
export interface Heard {
  readonly found: readonly Found[]
  /** Whole speeches that nothing in their sentence gives to anybody. */
  readonly unclaimed: readonly MarkedWords[]
  /** Clauses of reported mood that nothing governs. */
  readonly free: readonly Span[]
  /** Clauses of hypothetical mood that go on with speech where the sentence before is speech. */
  readonly ambiguous: readonly Span[]
  /** "Das sagte die Ministerin": gives what was said before to somebody. */
  readonly refersBack: { readonly voice: Voice; readonly cue: Span | null } | null
}

/** The quotations of a sentence that can be found without the sentences around it. */
export function quotationsOf(a: Analysed, text: string, people: People, speech: SpeechGrammar): Heard {
  const reader = new UnitReader(a, text, people, speech)
  return reader.read()
}

class UnitReader {
  readonly #a: Analysed
  readonly #text: string
  readonly #people: People
  readonly #speech: SpeechGrammar
  readonly #speakers: Speakers
  readonly #found: Found[] = []
  readonly #used = new Set<Act>()
  readonly #unclaimed: MarkedWords[] = []
  #refersBack: Heard['refersBack'] = null

  constructor(a: Analysed, text: string, people: People, speech: SpeechGrammar) {
    this.#a = a
    this.#text = text
    this.#people = people
    this.#speech = speech
    this.#speakers = new Speakers(a, people, speech)
  }

  read(): Heard {
    const { acts, sentence, phrases } = this.#a
    this.#direct()
    for (const act of acts) this.#act(act)
    this.#announced()
    this.#sources()
    const free = freeClauses(this.#a, this.#speech, this.#found)
    if (this.#found.length > 0) this.#embedded()
    // the subject counts as spoken of last
    const several = new Set(sentence.clauses.filter((c) => c.verbs.plural).map((c) => subjectOf(this.#a, c)))
    for (const phrase of [...phrases.filter(oblique), ...phrases.filter((p) => !oblique(p))])
      this.#people.mention(this.#a, several.has(phrase) ? { ...phrase, plural: true } : phrase)
    return {
      found: this.#found,
      unclaimed: this.#unclaimed,
      free: free.certain,
      ambiguous: sentence.question ? [] : free.ambiguous,
      refersBack: this.#refersBack,
    }
  }

  #direct(): void {
    for (const quote of this.#a.unit.marked.filter((m) => m.whole)) {
      const attribution = attributed(this.#a, quote, this.#text)
      if (!attribution) {
        this.#unclaimed.push(quote)
        continue
      }
      switch (attribution.kind) {
        case 'act': {
          this.#used.add(attribution.act)
          this.#add('direct', quote, this.#speakers.said(attribution.act))
          break
        }
        case 'source':
          this.#add('direct', quote, this.#speakers.ofSource(attribution.source))
          break
        case 'subject': {
          const { phrase, tokens } = attribution
          const first = tokens[0]
          const cueSpan = first === undefined ? null : spanOf(this.#a, first, first + 1)
          this.#add('direct', quote, { voice: this.#people.voice(this.#a, phrase, phrase.plural === true), cueSpan, ...UNADDRESSED })
        }
      }
    }
  }

  #act(act: Act): void {
    const { clause } = act
    const { sentence } = this.#a
    if (clause.verbs.mood !== 'indicative' && act.noun === null) return
    const all = contents(this.#a, act, this.#speech)
    // what is governed by a noun in a clause of reported mood is part of that clause's speech
    if (act.noun !== null && clause.verbs.mood === 'subjunctive1' && all.some((c) => c.from > (clause.verbs.finite ?? 0))) return
    const unsaid = act.noun === null && this.#speech.unsaid(sentence, clause)
    if (all.length > 0) {
      if (unsaid && clause.verbs.modal !== null) return
      const said = this.#speakers.said(act)
      if (said.voice === NOBODY && act.noun === null && byThing(this.#a, this.#speech, act)) return
      if (act.noun !== null && said.voice === NOBODY && !all.some((c) => inWords(this.#a, this.#speech, c))) return
      const thing = act.noun === null && this.#speakers.speaker(act)?.speaks === false
      for (const content of all) if (!thing || inWords(this.#a, this.#speech, content)) this.#content(content, said)
      if (!all.every((c) => c.colon)) return
    }
    if (this.#used.has(act) || act.noun !== null) return
    if (this.#back(act)) return
    if (
      unsaid ||
      this.#a.sources.length > 0 ||
      !act.licences.has('object') ||
      clause.kind === 'infinitive' ||
      clause.kind === 'relative' ||
      this.#inside(act)
    )
      return
    if (clause.marker !== '' || clause.verbs.tense === 'future') return
    const speaker = this.#speakers.speaker(act)
    if (!speaker?.speaks || !hasObject(this.#a, act, speaker)) return
    const { from, to } = reach(this.#a, clause, false)
    this.#add('reported', spanOf(this.#a, mainly(sentence.tokens[from], 'conjunction') ? from + 1 : from, to), this.#speakers.said(act))
  }

  #content(content: Content, said: Said): void {
    const { tokens } = this.#a.sentence
    const span = spanOf(this.#a, content.from, content.to)
    const open = this.#a.unit.marked.find((m) => m.open && !m.whole && m.start >= span.start - 1 && m.start <= span.start)
    if (open) {
      this.#add('direct', { start: open.start, end: tokens[content.to - 1]?.end ?? span.end }, said)
      return
    }
    const own = content.colon && this.#speech.firstPerson(this.#a.sentence, content.from, content.to)
    if (content.to > content.from && tokens[content.from]) this.#add(own ? 'direct' : 'indirect', span, said)
  }

  /** "Das sagte die Ministerin am Montag." */
  #back(act: Act): boolean {
    const { phrases, sentence } = this.#a
    const first = phrases[0]
    const { finite } = act.clause.verbs
    if (first?.from !== 0 || !first.pronoun || first.speaks || finite !== 1 || !act.licences.has('direct')) return false
    if (sentence.clauses.some((c) => c.kind === 'main' && c !== act.clause)) return false
    if (this.#speech.unsaid(sentence, act.clause)) return true
    const { voice, cueSpan } = this.#speakers.said(act)
    if (voice === NOBODY && !act.clause.verbs.passive) return false
    this.#refersBack = { voice, cue: cueSpan }
    return true
  }

  #inside(act: Act): boolean {
    const at = this.#a.sentence.tokens[act.tokens[0] ?? 0]?.start ?? 0
    return this.#found.some((q) => q.start <= at && at < q.end)
  }

  #sources(): void {
    const { sentence, sources } = this.#a
    for (const source of sources) {
      const start = sentence.tokens[source.from]?.start ?? 0
      if (this.#found.some((q) => q.type !== 'direct' || (q.cueSpan && q.cueSpan.start >= start - 2 && q.cueSpan.start <= start + 2)))
        continue
      const [first, last] = this.#stretch(source.from)
      const [from, to] = source.from <= first + 1 ? [source.to, last + 1] : source.to > last ? [first, source.from] : [first, last + 1]
      let begin = from
      let end = to
      while (begin < end && sentence.tokens[begin]?.kind === 'mark') begin++
      while (end > begin && sentence.tokens[end - 1]?.kind === 'mark') end--
      if (end - begin < 2) continue
      this.#add('indirect', spanOf(this.#a, begin, end), this.#speakers.ofSource(source))
      break
    }
  }

  /** The words around a token as far as the next semicolon: first and last. */
  #stretch(at: number): readonly [number, number] {
    const { tokens } = this.#a.sentence
    const before = tokens.findLastIndex((t, i) => i < at && t.text === ';')
    const behind = tokens.findIndex((t, i) => i > at && t.text === ';')
    const first = tokens.findIndex((t, i) => i > before && t.kind !== 'mark')
    return [first, behind < 0 ? lastWord(tokens) : behind - 1]
  }

  /** "Trainerin Berg: Das Team ist müde": who stands alone before a colon says what is behind it. */
  #announced(): void {
    const { phrases, sentence, unit } = this.#a
    const { tokens } = sentence
    const colon = tokens.findIndex((t) => t.text === ':')
    const phrase = phrases.find((p) => p.to === colon)
    if (!phrase?.speaks || phrase.pronoun || unit.marked.some((m) => m.whole)) return
    if (phrase.from > 0 && !/^[–—|-]$/.test(tokens[phrase.from - 1]?.text ?? '')) return
    const last = lastWord(tokens)
    // "Koch: 52 Jahre, zwei Kinder" tells nothing
    const verbal = tokens.slice(colon + 1).some((t) => is(t, 'verb') && t.text === t.lower)
    const person = verbal && this.#people.knows(this.#a, phrase)
    const finite = sentence.clauses.some((c) => c.verbs.finite !== null && c.verbs.finite > colon && c.tokens.includes(colon + 1))
    if (last - colon < 2 || !(person || (finite && phrase.name === null && !sentence.question))) return
    const voice = this.#people.voice(this.#a, phrase, phrase.plural === true)
    this.#content({ from: colon + 1, to: last + 1, colon: true }, { voice, cueSpan: null, ...UNADDRESSED })
  }

  /** Words between marks inside what is speech anyway. */
  #embedded(): void {
    const { sentence, unit } = this.#a
    const outer = this.#found.filter((q) => q.type !== 'direct')
    for (const m of unit.marked.filter((m) => !m.whole && !m.open)) {
      const around = outer.find((q) => q.start <= m.start && m.end <= q.end)
      if (!around) continue
      const from = sentence.tokens.findIndex((t) => t.start > m.start)
      const to = sentence.tokens.findIndex((t) => t.end >= m.end)
      if (from < 0 || this.#speech.title(sentence, from - 1, to < 0 ? sentence.tokens.length : to)) continue
      this.#found.push({ ...around, start: m.start, end: m.end, type: 'direct' })
    }
  }

  #add(type: Found['type'], { start, end }: Span, { voice, cueSpan, addressee, addresseeSpan }: Said): void {
    this.#found.push({ start, end, type, speaker: voice.name, speakerSpan: voice.span, cueSpan, addressee, addresseeSpan })
  }
}

const oblique = (phrase: Phrase): boolean => !phrase.nominative || phrase.preposition !== ''
