import type { FormTable } from '../../reading/table.ts'
import type { Reading, Token, WordClass } from '../../reading/token.ts'
import type { Word } from '../../text/words.ts'
import { CLOSED, PARTICLES, sharedWithOpenClass } from './closed.ts'
import { type Form, as, formOf, remembered, signOf } from './form.ts'

const CLASS = { V: 'verb', N: 'noun', A: 'adjective' } as const
const ENDING = /(?:e|en|er|es|em|ere|eren|erer|eres|erem|ste|sten|ster|stes|stem)$/
/** An inflected adjective that the dictionary lacks, by the ending it is derived with: "nachrichtendienstliche". */
const DERIVED = /^(\p{L}{3,}(?:lich|isch|bar|sam|haft|los|nal|ell|iv|ig))(?:e|en|er|es|em)$/u
const PARTICLES_LONGEST_FIRST = [...PARTICLES].sort((a, b) => b.length - a.length)
/** Verbs in -ieren, which the dictionary has only in part: what their endings tell. */
const FOREIGN: Readonly<Record<string, string>> = { en: 'ppi', t: 'psq', te: 'ts', ten: 'tp' }
const LONGEST = 60
/** The shortest word that may end a compound: shorter ones ("Amt" apart) make nonsense of ordinary words. */
const SHORTEST_HEAD = 3
const NONE: readonly never[] = []

/** German words to tokens: closed classes, then the dictionary, then what is built from it (adjectives, compounds, separable verbs). */
export class Lexicon {
  readonly #table: FormTable
  readonly #forms = new Map<string, Form>()
  /** Forms at the beginning of a sentence, where a capital tells nothing. */
  readonly #firstForms = new Map<string, Form>()

  constructor(table: FormTable) {
    this.#table = table
  }

  /** Tokens of one sentence; a first word is also looked up in lower case. */
  analyse(words: readonly Word[]): Token[] {
    const first = words.findIndex((w) => w.kind === 'word')
    return words.map(({ start, end, text, kind }, i): Token => {
      const form = kind === 'word' ? this.#likeliest(words, i, first, this.#word(words, i, first)) : this.#sign(text, kind)
      const { capital, lemmas, lower, memory, readings } = form
      return { start, end, text: form.text, lower, capital, kind, readings, lemmas, memory }
    })
  }

  #word(words: readonly Word[], i: number, first: number): Form {
    const text = words[i]?.text ?? ''
    // no German word is so long; looking for its parts would cost the square of its length
    if (text.length > LONGEST) return signOf(text, NONE)
    const head = completing(words, i)
    return head !== null ? this.#completed(text, head) : this.#form(text, i === first || opensAgain(words[i - 1]))
  }

  /** A mark, or a number, which is its own dictionary form. */
  #sign(text: string, kind: 'mark' | 'number'): Form {
    if (text.length > LONGEST) return signOf(text, NONE)
    return this.#forms.get(text) ?? remembered(this.#forms, text, signOf(text, kind === 'mark' ? NONE : [text.toLowerCase()]))
  }

  /** The form of a word with the readings that it has where it stands, the likeliest first. */
  #likeliest(words: readonly Word[], i: number, first: number, form: Form): Form {
    const all = form.readings
    // "Anders als Polen", but "Anders Fogh Rasmussen"
    if (i === first && form.text === 'Anders' && !/^\p{Lu}/u.test(words[i + 1]?.text ?? ''))
      return as(form, this.readings(form.lower, false))
    if (all.length <= 1) return form
    if (possessive(words, i))
      return (form.verbless ??= as(
        form,
        all.filter((r) => r.class !== 'verb'),
      ))
    if (attributive(words, i)) return (form.adjectiveFirst ??= as(form, firstly('adjective', all)))
    return i === first && this.#nounHere(words, i) ? (form.nounFirst ??= as(form, firstly('noun', all))) : form
  }

  /** "Polen schließt …", "Polen: …", "Polen, nicht …": before a verb or a mark the first word is a noun, though "polen" is a verb as well. */
  #nounHere(words: readonly Word[], at: number): boolean {
    const next = words[at + 1]
    if (/^[:–—|(]$/.test(next?.text ?? '') || (next?.text === ',' && words[at + 2]?.text === 'nicht')) return true
    return next?.kind === 'word' && next.text === next.text.toLowerCase() && this.readings(next.text, false)[0]?.class === 'verb'
  }

  /** Whether the dictionary has a noun as it stands: "Koch", but not "Stoltenberg", which is only built like one. */
  hasNoun(form: string): boolean {
    return entriesOf(this.#table.find(form)).some((e) => e.class === 'noun')
  }

  readings(form: string, first: boolean): readonly Reading[] {
    return this.#form(form, first).readings
  }

  #form(text: string, first: boolean): Form {
    const forms = first ? this.#firstForms : this.#forms
    return forms.get(text) ?? remembered(forms, text, formOf(text, this.#look(text, first)))
  }

  #look(form: string, first: boolean): readonly Reading[] {
    const lower = form.toLowerCase()
    const capital = form !== lower
    const closed = (!capital || first) && CLOSED.get(lower)
    const fixed: Reading[] = closed ? closed.map((c) => ({ lemma: lower, class: c, form: lower })) : []
    if (closed && !sharedWithOpenClass(lower)) return fixed
    const found: Reading[] = [...fixed]
    if (!capital || first) found.push(...this.#open(lower).filter((r) => r.class !== 'noun'))
    if (capital) found.push(...this.#open(form).filter((r) => r.class === 'noun'), ...this.#nominal(form, found))
    if (found.length > 0) return found
    if (first && this.#adverb(lower)) return [{ lemma: lower, class: 'adverb', form: '' }]
    const stem = capital ? undefined : DERIVED.exec(lower)?.[1]
    return stem === undefined
      ? [{ lemma: lower, class: capital ? 'name' : 'adverb', form: '' }]
      : [{ lemma: stem, class: 'adjective', form: 'inflected' }]
  }

  #open(form: string): Reading[] {
    const entries = entriesOf(this.#table.find(form))
    const adjective = entries.some((e) => e.class === 'adjective') ? undefined : this.#adjective(form)
    if (adjective) entries.push(adjective)
    if (entries.every((e) => e.class === 'adjective')) {
      entries.unshift(...this.#separable(form))
      const participle = /^((?:ver|ent|zer).{3,})t$/.exec(form)?.[1]
      if (participle && !entries.some((e) => e.class === 'verb') && entries.length > 0)
        entries.push({ lemma: `${participle}en`, class: 'verb', form: 'q' })
      const [, foreign, ending = ''] = /^(\p{L}{3,}ier)(en|te?n?)$/u.exec(form) ?? []
      if (foreign !== undefined && entries.length === 0)
        entries.push({ lemma: `${foreign}en`, class: 'verb', form: FOREIGN[ending] ?? 'ps' })
    }
    // the fullest paradigm first: "führen" is its own infinitive before it is the subjunctive of "fahren"
    return entries.sort((a, b) => (a.class === 'verb' && b.class === 'verb' ? b.form.length - a.form.length : 0))
  }

  /** "französischen" → französisch, "ausgehandelte" → the participle's adjective or verb. */
  #adjective(form: string): Reading | undefined {
    const ending = ENDING.exec(form)?.[0]
    for (let cut = 1; ending !== undefined && cut <= Math.min(ending.length, 4); cut++) {
      const stem = form.slice(0, -cut)
      const entry = entriesOf(this.#table.find(stem)).find((e) => e.class === 'adjective' || (e.class === 'verb' && /^[qa]/.test(e.form)))
      if (entry) return { lemma: entry.class === 'verb' ? stem : entry.lemma, class: 'adjective', form: 'inflected' }
    }
    return undefined
  }

  /** By what it is built of: "erstmals", "andernfalls", "frühestens"; not "Carstens". */
  #adverb(lower: string): boolean {
    if (/^\p{L}{3,}(?:mals|falls|erweise|wärts|maßen|dings)$/u.test(lower)) return true
    const superlative = /^(\p{L}+?)e?stens$/u.exec(lower)?.[1]
    return superlative !== undefined && entriesOf(this.#table.find(superlative)).some((e) => e.class === 'adjective')
  }

  /** "beizusteuern", "beigesteuert", "beisteuert": particle and a verb that the dictionary has by itself only. */
  #separable(form: string): Reading[] {
    for (const particle of PARTICLES_LONGEST_FIRST) {
      if (!form.startsWith(particle)) continue
      const rest = form.slice(particle.length)
      const infinitive = rest.startsWith('zu') ? verbOf(this.#table.find(rest.slice(2))) : undefined
      if (infinitive?.form.includes('i')) return [{ lemma: particle + infinitive.lemma, class: 'verb', form: 'z' }]
      const plain = verbOf(this.#table.find(rest))
      if (plain && !plain.form.includes('z')) return [{ ...plain, lemma: particle + plain.lemma }]
    }
    return []
  }

  /** Capitalised words: hyphenated and closed compounds by their last part, nominalised adjectives and infinitives. */
  #nominal(form: string, found: readonly Reading[]): Reading[] {
    if (found.some((r) => r.class === 'noun')) return []
    const hyphen = Math.max(form.lastIndexOf('-'), form.lastIndexOf('‑'))
    if (hyphen > 0 && hyphen < form.length - 1) {
      const head = this.readings(form.slice(hyphen + 1), false).find((r) => r.class === 'noun')
      return head ? [{ ...head, lemma: `${form.slice(0, hyphen + 1).toLowerCase()}${head.lemma}` }] : []
    }
    // "Krieges", "Mandates": the dictionary has the shorter genitive only
    const longer = /^\p{Lu}.{3,}es$/u.test(form) ? this.readings(form.slice(0, -2), false).find((r) => r.class === 'noun') : undefined
    if (longer && /^[MN]/.test(longer.form)) return [longer]
    const compound = this.#compound(form)
    if (compound) return [compound, ...singulars(compound, form.toLowerCase())]
    const lower = form.toLowerCase()
    const adjective = this.#adjective(lower)
    if (adjective) return [{ ...adjective, class: 'noun' }]
    return found.length > 0
      ? []
      : entriesOf(this.#table.find(lower))
          .filter((e) => e.class === 'verb' && e.form.includes('i'))
          .map((e) => ({ ...e, class: 'noun' }))
  }

  /** "Land-" before "Luftanteilen": the nouns that the part left out can make of it, "Landanteil" among them. */
  #completed(part: string, whole: string): Form {
    const key = `${part}${whole}`
    const known = this.#forms.get(key)
    if (known) return known
    const stem = part.slice(0, -1).toLowerCase()
    const rest = whole.slice(whole.lastIndexOf('-') + 1)
    const heads: Reading[] = whole === rest ? [] : this.readings(rest, false).filter((r) => r.class === 'noun')
    for (let at = 3; at <= rest.length - SHORTEST_HEAD; at++)
      heads.push(...this.readings(rest.charAt(at).toUpperCase() + rest.slice(at + 1), false).filter((r) => r.class === 'noun'))
    if (heads.length === 0) return this.#form(part, false)
    const read = heads.map((h) => ({ ...h, lemma: stem + h.lemma }))
    return remembered(this.#forms, key, formOf(part, read))
  }

  /** The longest noun that ends the word: "Sicherheitsgarantien" → sicherheits + garantie. */
  #compound(form: string): Reading | undefined {
    for (let at = 3; at <= form.length - SHORTEST_HEAD; at++) {
      const head = entriesOf(this.#table.find(form.charAt(at).toUpperCase() + form.slice(at + 1))).find((e) => e.class === 'noun')
      if (head && (head.lemma.length > 3 || at > 4)) return { ...head, lemma: form.slice(0, at).toLowerCase() + head.lemma }
    }
    return undefined
  }
}

function entriesOf(entries: string | undefined): Reading[] {
  return (entries?.split(' ') ?? []).flatMap((entry) => {
    const [letter, lemma, form] = entry.split(':')
    return letter === undefined || lemma === undefined
      ? []
      : [{ lemma: lemma.toLowerCase(), class: CLASS[letter as keyof typeof CLASS], form: form ?? '' }]
  })
}

/** The word that completes a truncated one ("Land-, See- und Luftanteile"), over what joins them; null where the word is whole. */
function completing(words: readonly Word[], at: number): string | null {
  const part = words[at]?.text ?? ''
  if (!part.endsWith('-') || !/\p{L}-$/u.test(part)) return null
  for (let i = at + 1; i < Math.min(words.length, at + 9); i++) {
    const text = words[i]?.text ?? ''
    if (/^\p{Lu}/u.test(text) && !text.endsWith('-')) return text
    if (!/^(?:,|und|oder|sowie|wie|bis|als|auch|noch|beziehungsweise|\p{L}+-)$/u.test(text)) return null
  }
  return null
}

/** What a compound may be the plural of where the dictionary takes its last part for a word of its own: "Bürgschaften", "Instrukteure". */
const singulars = (compound: Reading, form: string): readonly Reading[] =>
  compound.lemma === form
    ? ['en', 'n', 'e', 's']
        .filter((ending) => form.endsWith(ending))
        .map((ending) => ({ ...compound, lemma: form.slice(0, -ending.length) }))
    : []

const verbOf = (entries: string | undefined): Reading | undefined => entriesOf(entries).find((e) => e.class === 'verb')

/** The readings of one class before the others. */
const firstly = (wordClass: WordClass, readings: readonly Reading[]): readonly Reading[] =>
  [...readings].sort((a, b) => Number(b.class === wordClass) - Number(a.class === wordClass))

/** "sein Kontingent": whose something is, not a verb. */
const possessive = (words: readonly Word[], at: number): boolean =>
  words[at]?.text.toLowerCase() === 'sein' &&
  /^(?:\p{Lu}|\p{Ll}+(?:e[snr]?)$)/u.test(words[at + 1]?.text ?? '') &&
  !/^(?:soll|woll|werd|würd|könn|müss)/.test(words[at + 1]?.text ?? '')

/** Between a determiner or preposition and a noun: "eine klare Antwort" holds no verb. */
function attributive(words: readonly Word[], at: number): boolean {
  const before = CLOSED.get(words[at - 1]?.text.toLowerCase() ?? '')?.[0]
  const after = words[at + 1]?.text ?? ''
  return (before === 'article' || before === 'preposition') && /^(?:\p{Lu}|\p{Ll}+(?:e|en|er|es|em)$)/u.test(after)
}

/** After a colon or an opening quotation mark a sentence's first word may stand in capitals too. */
const opensAgain = (before: Word | undefined): boolean => before?.kind === 'mark' && /^[:„«»"'‚–]$/.test(before.text)
