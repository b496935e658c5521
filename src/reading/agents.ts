import type { Clause } from './clause.ts'
import type { Discourse, PartyMention } from './mention.ts'
import type { Grammar, SubjectPronoun } from './pack.ts'
import { type Sentence, upwards, within } from './sentence.ts'
import { is } from './token.ts'

/** Who acts in a clause. `onlooker`: somebody who speaks for no party. */
export interface Agent {
  readonly parties: readonly string[]
  readonly person: string | null
  readonly onlooker: boolean
  readonly plural: boolean
  /** The tokens that name the agent in this sentence; null where a pronoun or an earlier sentence does. */
  readonly mention: PartyMention | null
}

/** Finds the agents of a sentence's clauses: named, meant by a pronoun, taken over from the clause above, or nobody. */
export class Agents {
  readonly #sentence: Sentence
  readonly #grammar: Grammar
  readonly #discourse: Discourse
  /** By the clauses' indexes, as far as they are found. */
  readonly #known: (Agent | null)[] = []

  constructor(sentence: Sentence, grammar: Grammar, discourse: Discourse) {
    this.#sentence = sentence
    this.#grammar = grammar
    this.#discourse = discourse
  }

  of(index: number): Agent | null {
    const known = this.#known[index]
    if (known !== undefined) return known
    this.#known[index] = null
    const clause = this.#sentence.clauses[index]
    return (this.#known[index] = clause ? this.#find(clause) : null)
  }

  #find(clause: Clause): Agent | null {
    if (clause.kind === 'infinitive') return clause.parent === null ? null : this.#controller(clause.parent)
    const mentions = this.#sentence.parties.filter((p) => within(clause, p))
    const oblique = mentions.filter((p) => this.#grammar.obliqueAgent(p, clause, this.#sentence))
    if (oblique.length > 0) return together(oblique)
    if (clause.verbs.passive || this.#grammar.receives(clause)) return null
    const bare = mentions.filter((p) => p.role === 'bare')
    const pronoun = this.#grammar.subjectPronoun(this.#sentence, clause)
    // "Estland will helfen, Litauen hingegen keine Soldaten schicken": who is named at the head is another subject
    const another = clause.verbs.finite === null && bare.some((p) => p.from === clause.tokens[0])
    if (clause.sharesSubject && pronoun === null && clause.parent !== null && !another) return this.of(clause.parent)
    if (pronoun !== null) return this.#meant(pronoun, clause)
    if (bare.length > 0) return together([...firstList(this.#sentence, this.#grammar, bare), ...this.#joining(mentions)])
    if (clause.kind === 'relative') return this.#antecedent(clause)
    if (clause.kind === 'main' && clause.parent !== null && clause.tokens[0] === clause.verbs.finite) return this.of(clause.parent)
    return this.#underHead(clause)
  }

  /** "Und Ungarn? Lehnt alles ab", "Italien | keine Soldaten": whom the head names, where a clause has no room for another. */
  #underHead(clause: Clause): Agent | null {
    const { head } = this.#discourse
    const { clauses, parties, question, tokens } = this.#sentence
    // "Ja zu Waffen, Nein zu Truppen: Spanien"
    const next = clause.kind === 'fragment' ? clauses.find((c) => c.parent === clause.index && c.kind === 'fragment') : undefined
    const closing = next ? parties.find((p) => tokens[p.from - 1]?.text === ':' && within(next, p) && p.to >= tokens.length - 1) : undefined
    if (closing) return together([closing])
    const above = clause.parent === null ? undefined : clauses[clause.parent]
    if (clause.kind === 'fragment' && above?.kind === 'fragment') return this.of(above.index)
    const open =
      clause.kind === 'fragment' || (clause.kind === 'main' && clause.parent === null && clause.tokens[0] === clause.verbs.finite)
    return head && open && !question && !parties.some((p) => p.role === 'bare')
      ? { parties: head.parties, person: null, onlooker: false, plural: false, mention: null }
      : null
  }

  /** Those who act together with the subject, and those listed with them: "gemeinsam mit Rumänien und der Türkei". */
  #joining(mentions: readonly PartyMention[]): PartyMention[] {
    const joined: PartyMention[] = []
    for (const mention of mentions) {
      const before = joined.at(-1)
      const listed =
        before?.role === mention.role &&
        before.preposition === mention.preposition &&
        this.#grammar.lists(this.#sentence.tokens.slice(before.to, mention.from))
      if (listed || this.#grammar.joins(this.#sentence, mention)) joined.push(mention)
    }
    return joined
  }

  /** Who does what an infinitive says: the subject of the clause above, or its object after "bitten", "auffordern". */
  #controller(parent: number): Agent | null {
    const clause = this.#sentence.clauses[parent]
    if (!clause) return null
    const agent = this.of(parent)
    if (!this.#grammar.objectControl(this.#sentence, clause)) return agent
    const object = this.#sentence.parties.find(
      (p) => within(clause, p) && p !== agent?.mention && p.role !== 'attribute' && p.role !== 'genitive',
    )
    return object ? together([object]) : null
  }

  #meant(pronoun: SubjectPronoun, clause: Clause): Agent | null {
    const { person, several, speaker } = this.#discourse
    const above = [...upwards(this.#sentence, clause.index)]
      .slice(1)
      .map((c) => this.of(c.index))
      .find((a) => a !== null && !a.onlooker && a.parties.length > 0)
    switch (pronoun) {
      case 'nobody':
        return null
      // "in Berlin hält man sich bedeckt"
      case 'one': {
        const seat = this.#sentence.parties.find((p) => within(clause, p) && this.#grammar.places(p))
        const state = seat?.parties ?? this.#goesOn(clause)
        return state.length === 1 ? { parties: state, person: null, onlooker: false, plural: false, mention: seat ?? null } : null
      }
      // "Belgien erklärt, dass es Soldaten schickt"
      case 'it':
        return above?.person === null ? above : null
      case 'single':
        // "der Kreml ließ wissen, dass er …"
        return above && (above.person !== null || above.mention?.gender === 'masculine')
          ? above
          : person
            ? { parties: [person.party], person: person.name, onlooker: false, plural: false, mention: null }
            : (above ?? null)
      case 'several': {
        const earlier = this.#sentence.parties.filter((p) => p.to <= (clause.tokens[0] ?? 0) && p.plural).at(-1)
        const parties = earlier?.parties ?? (above?.plural ? above.parties : several)
        return parties.length > 0 ? { parties, person: null, onlooker: false, plural: true, mention: null } : null
      }
      case 'speaker': {
        const said = above ?? this.#tag(clause)
        if (said) return said
        const source = this.#sayer(clause) ?? this.#sentence.source
        if (source) return { parties: source.parties, person: source.person, onlooker: source.onlooker, plural: false, mention: null }
        return speaker ? { parties: speaker.parties, person: speaker.name, onlooker: speaker.onlooker, plural: false, mention: null } : null
      }
    }
  }

  /** "Oslo zögert. Bei der Ausbildung ist man dabei": the one who acted last in the paragraph, where nothing is said in general. */
  #goesOn({ kind, negations, verbs }: Clause): readonly string[] {
    const { actor, speaker, state } = this.#discourse
    const general = verbs.modal !== null && (this.#grammar.obliges(verbs.modal) || this.#grammar.permits(verbs.modal))
    if (kind !== 'main' || verbs.mood !== 'indicative' || general || negations.length > 0) return []
    return state.length > 0 ? state : actor.length > 0 || speaker?.onlooker !== false ? actor : speaker.parties
  }

  /** The one who says what this clause says: "…, sagte Macron". */
  #tag(clause: Clause): Agent | null {
    const tag = this.#sentence.clauses.find((c) => c.index > clause.index && c.kind === 'main' && this.#grammar.saying.has(c.verbs.lemma))
    return tag ? this.of(tag.index) : null
  }

  /** Whom a clause of saying above names that has no acting subject: "aus Ottawa heißt es, man prüfe das". */
  #sayer(clause: Clause): PartyMention | null {
    const above = clause.parent === null ? undefined : this.#sentence.clauses[clause.parent]
    return above && this.#grammar.saying.has(above.verbs.lemma) ? this.#grammar.sayer(this.#sentence, above) : null
  }

  /** "Belgien zählt zu den Staaten, die Soldaten schicken wollen": what is said of the circle is said of whom the clause above counts in. */
  #counted(clause: Clause): Agent | null {
    const above = clause.parent === null ? undefined : this.#sentence.clauses[clause.parent]
    return above && this.#grammar.countsIn(this.#sentence, above, clause) ? this.of(above.index) : null
  }

  /** What a relative pronoun stands for, where that is a party: the nearest mention before it, with those listed before it for a plural. */
  #antecedent(clause: Clause): Agent | null {
    const first = clause.tokens[0] ?? 0
    const { parties, tokens } = this.#sentence
    const before = parties.filter((p) => p.to <= first)
    const mention = before.at(-1)
    if (!mention || first - mention.to > 2 || mention.role === 'attribute' || this.#grammar.places(mention)) return this.#counted(clause)
    const list = [mention]
    if (clause.verbs.plural && !mention.plural)
      for (const other of before.slice(0, -1).reverse()) {
        const next = list[0] ?? mention
        if (other.role !== mention.role || !this.#grammar.lists(tokens.slice(other.to, next.from))) break
        list.unshift(other)
      }
    return together(list)
  }
}

/** The first mention and those listed with it ("Frankreich, Dänemark und Estland"). */
function firstList(sentence: Sentence, grammar: Grammar, bare: readonly PartyMention[]): PartyMention[] {
  const list: PartyMention[] = []
  for (const mention of bare) {
    const before = list.at(-1)
    const between = before ? sentence.tokens.slice(endOf(sentence, grammar, before), mention.from) : []
    // "Putin und der ehemalige Präsident Trump"
    const joins = between.filter((t) => !is(t, 'adjective'))
    const listed = joins.length > 0 && between.length <= 4 && grammar.lists(joins)
    if (before && !listed) break
    list.push(mention)
  }
  return list
}

/** Where the phrase of a mention ends, with the genitive that belongs to it: "die Koalition der Unterstützer". */
function endOf({ tokens }: Sentence, grammar: Grammar, { to }: PartyMention): number {
  const noun = [to + 1, to + 2].find((k) => is(tokens[k], 'noun', 'name') && grammar.serves(tokens.slice(to, k)))
  return noun === undefined ? to : noun + 1
}

function together(mentions: readonly PartyMention[]): Agent | null {
  const [first] = mentions
  if (!first) return null
  return {
    parties: [...new Set(mentions.flatMap((m) => m.parties))],
    person: mentions.length === 1 ? first.person : null,
    onlooker: mentions.every((m) => m.onlooker),
    plural: mentions.length > 1 || first.plural,
    mention: first,
  }
}
