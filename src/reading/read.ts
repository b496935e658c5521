import type { Block, Document } from '../model/document.ts'
import type { Dossier } from '../model/dossier.ts'
import { type Proposal, type Statement, statement } from '../model/statement.ts'
import { blocks } from '../text/blocks.ts'
import { sentences } from '../text/sentences.ts'
import { words } from '../text/words.ts'
import { type Agents, severalParties } from './agents.ts'
import { type Discourse, newDiscourse } from './mention.ts'
import { merged } from './merge.ts'
import type { Grammar, LanguagePack } from './pack.ts'
import { type Roles, type Stated, positions } from './positions.ts'
import type { Sentence } from './sentence.ts'

/** What was read from one document. */
export interface Reading {
  readonly blocks: readonly Block[]
  /** In the order of their quotes. */
  readonly statements: readonly Statement[]
}

/** A reader of reports in one language about one dossier; made once, it reads any number of documents. */
export function reader(pack: LanguagePack, dossier: Dossier): (document: Document) => Reading {
  const grammar = pack.grammar(dossier)
  const roles: Roles = { receiver: 'UA', adversary: 'RU', body: 'coalition', general: 'guarantees', groups: new Set(dossier.groups.map((g) => g.id)) }
  return (document) => {
    const found = blocks(document.text, pack.furniture)
    const proposals = readBlocks(document, found, pack, grammar, roles)
    return { blocks: found, statements: merged(proposals).map((p) => statement(document, p)) }
  }
}

function readBlocks(document: Document, found: readonly Block[], pack: LanguagePack, grammar: Grammar, roles: Roles): Proposal[] {
  const { text, published } = document
  const discourse = newDiscourse()
  const stated: Stated[] = []
  const facts: Proposal[] = []
  let bodyNamed = false
  let onSubject = false
  let concerned = false
  let measured = false
  for (const block of found) {
    if (block.kind === 'furniture') continue
    for (const span of sentences(text, block.start, block.end, pack.sentences)) {
      const sentence = grammar.analyse(words(text, span.start, span.end), published, discourse, text[span.end - 1] === '?')
      bodyNamed ||= sentence.parties.some((p) => p.parties.includes(roles.body))
      onSubject ||= sentence.onSubject
      concerned ||= sentence.parties.some((p) => p.parties.some((id) => id === roles.receiver || id === roles.adversary || id === roles.body))
      measured ||= sentence.measures.some((m) => !m.weak)
      const { found: positionsHere, agents } = positions(sentence, text, grammar, discourse, roles)
      stated.push(...positionsHere)
      facts.push(...grammar.facts(sentence, text, published))
      remember(sentence, agents, grammar, discourse)
    }
  }
  return [...stated.filter((s) => (bodyNamed || onSubject || !s.assumed) && (onSubject || (concerned && measured) || !s.weak)).map((s) => s.proposal), ...facts]
}

/** Carries on who was spoken of and who spoke. */
function remember(sentence: Sentence, agents: Agents, grammar: Grammar, discourse: Discourse): void {
  for (const mention of sentence.parties) if (mention.person !== null && mention.parties[0] !== undefined) discourse.person = { name: mention.person, party: mention.parties[0] }
  for (const clause of sentence.clauses) {
    const agent = agents.of(clause.index)
    if (!agent || agent.onlooker || agent.parties.length === 0) continue
    discourse.parties = agent.parties
    if (severalParties(agent.parties)) discourse.several = agent.parties
    if (clause.kind === 'main' && agent.person !== null && agent.parties[0] !== undefined) discourse.person = { name: agent.person, party: agent.parties[0] }
  }
  const named = [...new Set(sentence.measures.filter((m) => !m.weak).map((m) => m.measure))]
  if (named.length > 0) discourse.measures = named
  const saying = sentence.clauses.find((c) => grammar.saying.has(c.verbs.lemma) && agents.of(c.index) !== null)
  const agent = saying ? agents.of(saying.index) : null
  const source = grammar.source(sentence)
  if (agent) discourse.speaker = { name: agent.person, parties: agent.parties, onlooker: agent.onlooker }
  else if (source) discourse.speaker = { name: source.person, parties: source.parties, onlooker: source.onlooker }
}
