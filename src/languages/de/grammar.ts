import type { Dossier } from '../../model/dossier.ts'
import type { Clause } from '../../reading/clause.ts'
import { CueTable } from '../../reading/cue.ts'
import type { ConditionMention } from '../../reading/mention.ts'
import type { Grammar } from '../../reading/pack.ts'
import type { Sentence } from '../../reading/sentence.ts'
import { is, mainly } from '../../reading/token.ts'
import { clauses } from './clauses.ts'
import { CUES, SAYING } from './cues.ts'
import { openDictionary } from './dictionary.ts'
import { facts } from './facts.ts'
import { counts } from './figures.ts'
import { Lexicon } from './lexicon.ts'
import { MeasureFinder, longest, patterns } from './measures.ts'
import { PartyFinder } from './mentions.ts'
import { longAgo, modality, speculates } from './modality.ts'
import { negates, partial, tailNegation } from './negation.ts'
import { anaphoric, subjectPronoun } from './pronouns.ts'
import { mediumOf, sourceOf } from './sources.ts'
import { roleOf } from './roles.ts'
import { attributes, bridges, conditionMarked, conditional } from './ties.ts'

let lexicon: Lexicon | undefined

/** German grammar with the words of a dossier. */
export function germanGrammar(dossier: Dossier): Grammar {
  lexicon ??= new Lexicon(openDictionary())
  const words = lexicon
  const wording = dossier.wording.de
  const measures = new MeasureFinder(wording)
  const conditions = patterns(wording?.conditions ?? {})
  const subject = patterns(wording?.lists.subject ?? {})
  const nearby = patterns({ nearby: wording?.lists.place?.nearby ?? [] })
  const parties = new PartyFinder(dossier)
  const groups = new Set(dossier.groups.map((g) => g.id))
  return {
    analyse: (sentenceWords, day, discourse, question) => {
      const tokens = words.analyse(sentenceWords)
      const split = clauses(tokens)
      const openers = new Set(
        split
          .filter((c) => c.marker !== '' && c.marker !== 'v1' && c.kind !== 'relative')
          .flatMap((c) => c.tokens.filter((i) => tokens[i]?.text.toLowerCase() === c.marker).slice(0, 1)),
      )
      const found = parties.find(tokens, openers, day, discourse)
      const said = longest(tokens, conditions.find(tokens))
      const named = measures.find(tokens, split, found, said)
      return {
        start: tokens[0]?.start ?? 0,
        end: tokens.at(-1)?.end ?? 0,
        tokens,
        clauses: split,
        parties: found,
        measures: named,
        quantities: counts({ tokens, clauses: split, measures: named, parties: found }),
        nearby: nearby.find(tokens),
        onSubject: subject.find(tokens).length > 0,
        conditions: said.map((m): ConditionMention => ({ from: m.from, to: m.to, condition: m.value })),
        question,
      }
    },
    cues: new CueTable(CUES),
    saying: SAYING,
    conditional,
    purpose: (clause) => clause.kind === 'infinitive' && clause.marker !== '',
    mute: (sentence, clause) =>
      clause.marker === 'ob' ||
      (clause.marker.startsWith('w') && !/^(?:während|weil|wobei|wohingegen|was)$/.test(clause.marker)) ||
      (clause.marker === 'was' && asksOf(sentence, clause)) ||
      (clause.marker === 'dass' && denied(sentence, clause)) ||
      clause.tokens.some((i) => sentence.tokens[i]?.text === 'zufolge' && clause.kind === 'relative'),
    proposals: new Set('plan entwurf vorschlag idee vorhaben konzept vorstoß papier initiative erklärung'.split(' ')),
    anaphoric,
    impersonal: (clause) =>
      clause.verbs.passive || clause.kind === 'fragment' || clause.verbs.lemma === '' || IMPERSONAL.has(clause.verbs.lemma),
    partial,
    parenthetical: (clause) => clause.kind === 'subordinate' && clause.marker === 'wie',
    backs: (sentence, clause, measure) =>
      clause.verbs.lemma === 'unterstützen' &&
      is(sentence.tokens[measure.from], 'noun') &&
      roleOf(sentence.tokens, measure.from, measure.to, null, new Set()).role === 'bare',
    governs: (sentence, token) => mainly(sentence.tokens[token], 'preposition'),
    lists: (between) =>
      between.every((t) => /^(?:,|und|oder|sowie|als|noch|auch|darunter|der|die|das|dem|den|des)$/.test(t.text)) &&
      between.some((t) => /^(?:,|und|oder|sowie|als|noch)$/.test(t.text)),
    obliges: (modal) => modal === 'müssen',
    permits: (modal) => modal === 'können' || modal === 'dürfen',
    speculates,
    attributes,
    bridges,
    conditionMarked,
    subjectPronoun,
    source: sourceOf,
    medium: mediumOf,
    obliqueAgent: (mention, clause) =>
      mention.role === 'prepositional' &&
      ((mention.preposition === 'bei' && clause.verbs.lemma === 'liegen') ||
        (/^(?:von|aus)$/.test(mention.preposition) && /^(?:kommen|vorliegen|fehlen|ausbleiben)$/.test(clause.verbs.lemma)) ||
        (mention.preposition === 'von' && clause.verbs.lemma === 'geben') ||
        (clause.verbs.passive && mention.preposition === 'durch') ||
        (clause.verbs.passive && mention.preposition === 'von' && !/^(?:erwarten|fordern|verlangen|wünschen)$/.test(clause.verbs.lemma))),
    modality,
    objectControl: new Set(
      'bitten auffordern drängen ermahnen ermuntern zwingen verpflichten ermöglichen erlauben helfen raten'.split(' '),
    ),
    negates,
    tailNegation,
    past: longAgo,
    facts: (sentence, text, day, actor) => facts({ sentence, text, day, groups, actor }),
  }
}

/** "wissen, was die Amerikaner beitragen": an embedded question; "…, was Moskau zurückwies" goes on telling. */
const asksOf = (sentence: Sentence, clause: Clause): boolean =>
  clause.parent === null || ASKING.has(sentence.clauses[clause.parent]?.verbs.lemma ?? '')
/** "Es ist nicht so, dass …". */
const denied = (sentence: Sentence, clause: Clause): boolean => {
  const above = clause.parent === null ? undefined : sentence.clauses[clause.parent]
  return above?.negations.some((i) => /^(?:so|wahr|richtig)$/.test(sentence.tokens[i + 1]?.text ?? '')) ?? false
}
const ASKING = new Set(
  'wissen fragen klären sagen erklären entscheiden prüfen nennen festlegen bestimmen mitteilen verraten müssen bekommen'.split(' '),
)
/** Verbs whose subject does not act. */
const IMPERSONAL = new Set('sein sollen stehen umfassen vorsehen enthalten beinhalten skizzieren gelten gehören'.split(' '))
