import type { Roles } from '../model/dossier.ts'
import type { Sentence } from './sentence.ts'

/** What the sentences of a document read so far tell about the document. */
export class Topic {
  /** Whether the body of states is named, be it by "26 states". */
  body = false
  /** Whether the body is named by words: "26 states" may be states of anything. */
  named = false
  /** Whether words of the subject stand in it. */
  subject = false
  /** Whether words of other subjects stand in it. */
  elsewhere = false
  /** Whether one of those that the subject is about is named by words. */
  involved = false
  /** Whether a measure is named that is one in any report. */
  measured = false
  /** Whether one of those that the subject is about is named, be it by a number, or a condition. */
  #concerned = false
  #conditions = false
  readonly #roles: Roles

  constructor(roles: Roles) {
    this.#roles = roles
  }

  /** Learns from a sentence. */
  take(sentence: Sentence): void {
    const { body, receiver, adversary } = this.#roles
    const named = new Set(sentence.parties.flatMap((p) => p.parties))
    const byWords = new Set(sentence.parties.filter((p) => !hasNumber(sentence, p)).flatMap((p) => p.parties))
    this.body ||= named.has(body)
    this.named ||= byWords.has(body)
    this.subject ||= sentence.onSubject
    this.elsewhere ||= sentence.elsewhere
    this.involved ||= [receiver, adversary, body].some((id) => byWords.has(id))
    this.measured ||= sentence.measures.some((m) => !m.weak)
    this.#conditions ||= sentence.conditions.length > 0
    this.#concerned ||= [receiver, adversary, body].some((id) => named.has(id))
  }

  /** Whether a condition, or one of those the subject is about, is named by words. */
  get touched(): boolean {
    return this.#conditions || this.involved
  }

  /** Whether what is told of nobody can be told of the body of states. */
  get concerned(): boolean {
    return this.body || this.subject || ((this.#conditions || this.#concerned) && this.measured)
  }

  /** Whether events and figures can be those of the subject. */
  get onSubject(): boolean {
    return this.subject || this.named || (this.touched && this.measured)
  }
}

const hasNumber = ({ tokens }: Sentence, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  tokens.slice(from, to).some((t) => t.kind === 'number' || t.lemmas.includes('#'))
