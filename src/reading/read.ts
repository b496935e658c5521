import type { Clue } from '../model/clue.ts'
import type { Block, Document } from '../model/document.ts'
import type { Dossier } from '../model/dossier.ts'
import { type Proposal, type Statement, statement } from '../model/statement.ts'
import { blocks } from '../text/blocks.ts'
import { sentences } from '../text/sentences.ts'
import { runs, type Word, words } from '../text/words.ts'
import { Agents } from './agents.ts'
import { Carrying } from './carrying.ts'
import { tiedIn } from './conditions.ts'
import { falling } from './date.ts'
import { type Fact, settled } from './fact.ts'
import type { Frame } from './frame.ts'
import { head, underHead } from './heads.ts'
import { type Dropped, kept } from './keeping.ts'
import { type PartyMention, newDiscourse, newParagraph } from './mention.ts'
import { merged } from './merge.ts'
import type { LanguagePack } from './pack.ts'
import { Noticing } from './noticing.ts'
import { positions, type Stated } from './positions.ts'
import { namedIn } from './predicates.ts'
import { hold, recall } from './recall.ts'
import { type Sentence, within } from './sentence.ts'
import { isPast, saidOn } from './said.ts'
import { speakerAfter } from './speakers.ts'
import { Topic } from './topic.ts'
import type { Note } from './trace.ts'

/** What was read from one document. */
export interface Reading {
  readonly blocks: readonly Block[]
  /** In the order of their quotes. */
  readonly statements: readonly Statement[]
  /** What it shows of the time it was written in. */
  readonly clues: readonly Clue[]
}

/** A reader of reports in one language about one dossier; made once, it reads any number of documents. */
export function reader(pack: LanguagePack, dossier: Dossier): (document: Document) => Reading {
  const subject = subjectOf(pack, dossier)
  return (document) => readDocument(document, subject, null)
}

/** One sentence with what was tried on it: the trace of its reading. */
export interface Seen {
  readonly block: Block
  readonly sentence: Sentence
  readonly agents: Agents
  readonly notes: readonly Note[]
}

/** What was seen on the way to a reading. */
interface Trace {
  readonly seen: Seen[]
  /** What the sentences state and the whole report does not keep. */
  readonly dropped: Dropped[]
}

/** A reader that shows, beside the statements, what was seen at every stage. */
export function explainer(pack: LanguagePack, dossier: Dossier): (document: Document) => Reading & Readonly<Trace> {
  const subject = subjectOf(pack, dossier)
  return (document) => {
    const trace: Trace = { seen: [], dropped: [] }
    return { ...readDocument(document, subject, trace), ...trace }
  }
}

/** What the reading of every document on one subject goes by. */
interface Subject extends Pick<Frame, 'grammar' | 'groups' | 'roles' | 'touched'> {
  readonly pack: LanguagePack
}

const subjectOf = (pack: LanguagePack, dossier: Dossier): Subject => ({
  pack,
  grammar: pack.grammar(dossier),
  roles: dossier.roles,
  groups: new Set(dossier.groups.map((g) => g.id)),
  touched: new Set(dossier.offices.map((o) => o.party)),
})

function readDocument(document: Document, subject: Subject, trace: Trace | null): Reading {
  const found = blocks(document.text, subject.pack.furniture)
  const noticing = new Noticing(document)
  const proposals = readBlocks(document, found, subject, { trace, noticing })
  const statements = merged(proposals).map((p) => statement(document, p))
  return { blocks: found, statements, clues: noticing.clues(statements, found, subject.pack) }
}

/** What looks on while a document is read. */
interface Onlookers {
  readonly trace: Trace | null
  readonly noticing: Noticing
}

function readBlocks(
  document: Document,
  found: readonly Block[],
  { pack, ...subject }: Subject,
  { trace, noticing }: Onlookers,
): Proposal[] {
  const { grammar, roles } = subject
  const { text, published } = document
  const discourse = newDiscourse()
  const topic = new Topic(roles)
  const carrying = new Carrying()
  const facts: Fact[] = []
  for (const block of found) {
    if (block.kind === 'furniture') continue
    newParagraph(discourse)
    underHead(discourse)
    carrying.paragraph()
    const all = pieces(text, block, pack)
    let next = all.next()
    let end = block.start
    for (let first = true; next.done !== true; first = false) {
      const piece = next.value
      next = all.next()
      // "Bern sagt zu +++ Moskau warnt": each is a heading of its own
      if (!first && text.slice(end, piece[0]?.start).includes('++')) newParagraph(discourse)
      end = piece.at(-1)?.end ?? end
      const sentence = grammar.analyse(piece, published, discourse, piece.at(-1)?.text === '?')
      const notes: Note[] = []
      const frame: Frame = {
        ...subject,
        sentence,
        text,
        discourse,
        headline: block.kind === 'headline',
        note: trace ? (note) => notes.push(note) : null,
        agents: new Agents(sentence, grammar, discourse),
        tied: tiedIn(sentence, grammar),
        named: namedIn(sentence),
        cues: [],
        predicates: [],
      }
      topic.take(sentence)
      trace?.seen.push({ block, sentence, notes, agents: frame.agents })
      const here = told(frame, positions(frame), pack, published)
      carrying.take(frame, here)
      const tellings = grammar.facts(sentence, text, published, (clause) => frame.agents.of(clause))
      facts.push(...tellings)
      noticing.take(sentence, grammar, tellings)
      remember(frame)
      speakerAfter(frame)
      recall(sentence, frame.agents, discourse, grammar.places)
      hold(discourse, here)
      head(frame, first && next.done === true && block.kind !== 'item')
    }
  }
  return [
    ...kept(carrying.all(roles), topic, roles, trace?.dropped).map((s) => s.proposal),
    ...settled(facts, {
      onSubject: topic.onSubject,
      touched: topic.touched,
      day: published,
      live: isLive(text, found),
      lately: () => lately(document, found, pack),
    }),
  ]
}

/** The positions with the day on which each was said, where the sentence names it; days are looked for only where something is stated and told in the past. */
function told(frame: Frame, stated: readonly Stated[], pack: LanguagePack, published: string | null): readonly Stated[] {
  const asked = stated.length > 0 && frame.sentence.clauses.some(isPast)
  const days = asked ? falling(pack.dates(frame.sentence.tokens, published)) : []
  return days.length === 0
    ? stated
    : stated.map((s) => ({ ...s, proposal: { ...s.proposal, said: saidOn(frame, s.proposal, days, published) } }))
}

/** Whether at least two paragraphs begin with the time of day: a report that notes hour by hour what happens. */
const isLive = (text: string, found: readonly Block[]): boolean =>
  found.filter((b) =>
    /^[^\p{L}\p{N}]{0,6}(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\p{N}|[.:]\p{N})/u.test(text.slice(b.start, Math.min(b.end, b.start + 16))),
  ).length > 1

/** The one day of the week up to its own that a report names; null for none or several. */
function lately({ text, published }: Document, found: readonly Block[], pack: LanguagePack): string | null {
  if (published?.length !== 10) return null
  const days = found
    .filter((b) => b.kind !== 'furniture')
    .flatMap((b) => pack.dates(words(text, b.start, b.end), published))
    .flatMap(({ on }) => (on?.length === 10 && on <= published && Date.parse(published) - Date.parse(on) < 7 * DAY ? [on] : []))
  const [first, ...others] = new Set(days)
  return first !== undefined && others.length === 0 ? first : null
}

const DAY = 86_400_000

/** More words than any sentence has: text without a full stop is read in pieces, so that its cost stays linear. */
const LONGEST = 300

/** The words of a block, sentence by sentence. */
export function* pieces(text: string, block: Block, pack: LanguagePack): Generator<readonly Word[]> {
  for (const { start, end } of sentences(text, block.start, block.end, pack.sentences)) yield* runs(text, start, end, LONGEST)
}

/** Carries on who was spoken of and who spoke. */
function remember({ agents, discourse, grammar, groups, roles, sentence }: Frame): void {
  discourse.bodied ||= sentence.parties.some((p) => p.parties.includes(roles.body))
  for (const mention of sentence.parties)
    if (mention.person !== null && mention.parties[0] !== undefined) discourse.person = { name: mention.person, party: mention.parties[0] }
  const plural = sentence.parties.filter((p) => p.plural && p.role !== 'attribute').at(-1)
  if (plural) discourse.several = plural.parties
  // whom the main clauses are about, not who only comes into them: "Polen hilft, wenn die USA mitmachen"
  const mains = sentence.clauses.filter((c) => c.kind === 'main' && (agents.of(c.index)?.parties.length ?? 0) > 0)
  for (const clause of sentence.clauses) {
    const agent = agents.of(clause.index)
    if (!agent || agent.onlooker || agent.parties.length === 0) continue
    for (const party of agent.parties)
      if (party !== roles.receiver && party !== roles.adversary && !groups.has(party))
        discourse.acted.set(party, (discourse.acted.get(party) ?? 0) + 1)
    if (mains.length === 0 || mains.includes(clause)) discourse.parties = agent.parties
    discourse.actor = agent.parties
    if (clause.kind === 'main' && agent.mention !== null)
      discourse.state = agent.person === null && !grammar.saying.has(clause.verbs.lemma) ? agent.parties : []
    if (agent.plural) discourse.several = agent.parties
    if (clause.kind === 'main' && agent.person !== null && agent.parties[0] !== undefined)
      discourse.person = { name: agent.person, party: agent.parties[0] }
  }
  const owned = mains.length > 0 ? null : ownerOfSubject(sentence)
  if (owned) [discourse.parties, discourse.several] = [owned.parties, owned.parties]
  const purpose = (m: { readonly from: number; readonly to: number }) => sentence.clauses.some((c) => grammar.purpose(c) && within(c, m))
  const named = [...new Set(sentence.measures.filter((m) => !m.weak && !purpose(m)).map((m) => m.measure))]
  if (named.length > 0) discourse.measures = named
  else if (discourse.measures.length === 0) discourse.measures = [...new Set(sentence.measures.map((m) => m.measure))].slice(0, 1)
  for (const measure of named) {
    const count = (discourse.counts.get(measure) ?? 0) + 1
    discourse.counts.set(measure, count)
    if (count > (discourse.counts.get(discourse.topic ?? '') ?? 0)) discourse.topic = measure
  }
}

/** "Norwegische Ausbilder arbeiten in England": whose the first thing is that a sentence speaks of. */
const ownerOfSubject = ({ clauses, parties }: Sentence): PartyMention | undefined => {
  const main = clauses.find((c) => c.kind === 'main')
  const first = main && parties.find((p) => within(main, p))
  const finite = main?.verbs.finite ?? null
  return first?.role === 'attribute' && first.head !== null && finite !== null && first.head < finite ? first : undefined
}
