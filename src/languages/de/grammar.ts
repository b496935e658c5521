import type { Dossier } from '../../model/dossier.ts'
import { type Cued, type Cues, CueTable } from '../../reading/cue.ts'
import { withGaps } from '../../reading/gapping.ts'
import type { Grammar } from '../../reading/pack.ts'
import { sortOfForm } from '../../reading/remembering.ts'
import { Dictionaries } from '../../reading/patterns.ts'
import { is, mainly } from '../../reading/token.ts'
import { countsIn, enacts, impersonal, joins, objectControl, obliqueAgent, receives } from './acting.ts'
import { attributes, beside, refersBack, sayer } from './attribution.ts'
import { clauses } from './clauses.ts'
import { withContrasts } from './contrast.ts'
import { CUES } from './cues/index.ts'
import { SAYING } from './saying.ts'
import { openDictionary } from './dictionary.ts'
import { echoTable } from './echoes.ts'
import { since } from './eventdays.ts'
import { clues } from './clues.ts'
import { facts } from './facts.ts'
import { counts } from './figures.ts'
import { Lexicon } from './lexicon.ts'
import { accompanied, longest, measurePatterns, measuresOf, patterns, worded } from './measures.ts'
import { PartyFinder } from './mentions.ts'
import { lists, serves } from './between.ts'
import { mute } from './mute.ts'
import { goesOn, verbOf } from './participles.ts'
import { agreedWith, equates, fills, heads, part } from './contributing.ts'
import { modality } from './modality.ts'
import { affirms, negates, nothings, partial, tailNegation } from './negation.ts'
import { limited } from './denial.ts'
import { amounts } from './amounts.ts'
import { anaphoric, answer, objectPronoun, pledge, pronominal, subjectPronoun } from './pronouns.ts'
import { handsOn, mediumOf, sourceOf } from './sources.ts'
import {
  agreed,
  bought,
  circumstance,
  definite,
  gives,
  helpedWith,
  instrument,
  located,
  objects,
  oblique,
  polls,
  recipient,
  takesUp,
  talkedAbout,
} from './objects.ts'
import { demanded, longAgo, speculates, wished } from './past.ts'
import { listedPreposition, parallel, roleOf } from './roles.ts'
import {
  adding,
  aims,
  alternates,
  conditional,
  elaborates,
  namesAgain,
  pointsAtClause,
  pointsBack,
  resumes,
  sumsAll,
  sumsUp,
  there,
  tied,
  tiedClauses,
  unmet,
  weighty,
} from './ties/index.ts'
import { withWholeVerbs } from './wholeverbs.ts'

let lexicon: Lexicon | undefined
const STANCES = opening(new CueTable(CUES))
const ECHOES = opening(echoTable())

/** A table of cues with the forms that begin any: a pronominal adverb stands for its preposition as well. */
function opening<R extends Cued>(table: CueTable<R>): Cues<R> {
  return { table, opens: sortOfForm(({ lemmas, lower }) => [...lemmas, pronominal(lower) ?? ''].some((l) => table.opens(l))) }
}

/** German grammar with the words of a dossier. */
export function germanGrammar(dossier: Dossier): Grammar {
  lexicon ??= new Lexicon(openDictionary())
  const words = lexicon
  const wording = dossier.wording.de
  const dictionaries = new Dictionaries({
    ...measurePatterns(wording),
    conditions: worded(wording?.conditions ?? {}),
    supposed: worded(wording?.lists.supposed ?? {}),
    happened: patterns({ happened: wording?.lists.happened?.any ?? [] }),
    subject: patterns(wording?.lists.subject ?? {}),
    elsewhere: patterns({ elsewhere: wording?.lists.elsewhere?.any ?? [] }),
    nearby: patterns({ nearby: wording?.lists.place?.nearby ?? [] }),
  })
  const parties = new PartyFinder(dossier, (word) => words.hasNoun(word))
  const groups = new Set(dossier.groups.map((g) => g.id))
  return {
    analyse: (sentenceWords, day, discourse, question) => {
      const tokens = words.analyse(sentenceWords)
      const split = clauses(tokens)
      const openers = new Set(
        split
          .filter((c) => c.marker !== '' && c.marker !== 'v1' && c.kind !== 'relative')
          .flatMap((c) => c.tokens.filter((i) => tokens[i]?.lower === c.marker).slice(0, 1)),
      )
      const found = parties.find(tokens, openers, day, discourse)
      const { conditions, elsewhere, happened, nearby, strong, subject, supposed, weak } = dictionaries.find(withWholeVerbs(tokens, split))
      const said = longest(tokens, accompanied(tokens, split, conditions)).filter(
        (m) => !happened.some((p) => p.from < m.to && m.from < p.to && !(m.from < p.from && p.to <= m.to)),
      )
      const named = measuresOf(tokens, split, found, said, { strong, weak })
      const numbers = amounts(tokens)
      const whole = tiedClauses(
        tokens,
        withGaps(withContrasts(split, named, tokens), found, [...named, ...numbers, ...nothings(tokens)], tokens, {
          breaks: (before) => before.some((t) => /^(?:,|und|sowie)$/.test(t.text)),
          oblique: ({ preposition }, { verbs }) => /^(?:von|aus)$/.test(preposition) && /^(?:kommen|stammen)$/.test(verbs.lemma),
        }),
      )
      const conditioned = tied(
        tokens,
        whole,
        said.map(({ from, to, value }) => ({ from, to, condition: value })),
        supposed.length > 0 ? longest(tokens, accompanied(tokens, whole, supposed)) : [],
        named,
      )
      return {
        source: sourceOf({ tokens, clauses: whole, parties: found }),
        start: tokens[0]?.start ?? 0,
        end: tokens.at(-1)?.end ?? 0,
        tokens,
        clauses: whole,
        parties: found,
        // words that tell a condition tell no measure: "unter der Bedingung einer amerikanischen Rückendeckung"
        measures: named.filter((m) => !conditioned.some((c) => c.tie?.kind === 'phrase' && c.from <= m.from && m.to <= c.to)),
        quantities: counts({ tokens, clauses: whole, measures: named, parties: found }, numbers),
        nearby,
        onSubject: subject.length > 0,
        elsewhere: elsewhere.length > 0,
        conditions: conditioned,
        question,
      }
    },
    cues: STANCES,
    echoes: ECHOES,
    concerns: (mention) => /^(?:für|in|aus|bei|von|auf)$/.test(mention.preposition),
    saying: SAYING,
    conditional,
    content: (clause) => clause.marker === 'dass' || clause.marker === 'wonach',
    bounds: since,
    regards: (clause) => clause.marker === 'was' && /^(?:angehen|betreffen|anbelangen|anlangen)$/.test(clause.verbs.lemma),
    asks: (clause) => (clause.marker === 'ob' || clause.marker.startsWith('w')) && !WORKING.has(clause.verbs.lemma),
    purpose: (clause) => (clause.kind === 'infinitive' && clause.marker !== '') || /^(?:damit|sodass)$/.test(clause.marker),
    mute,
    proposals: new Set(
      'plan entwurf vorschlag idee vorhaben konzept vorstoß papier initiative erklärung konstruktion unternehmung projekt unternehmen vorgehen'.split(
        ' ',
      ),
    ),
    anaphoric,
    objectPronoun,
    answer,
    pledge,
    pronominal,
    takesUp,
    definite,
    polls,
    document: agreed,
    recipient,
    bought,
    oblique,
    located,
    instrument,
    helpedWith,
    talkedAbout,
    circumstance,
    gives,
    objects,
    impersonal,
    partial,
    limited,
    parenthetical: (clause) => clause.kind === 'subordinate' && clause.marker === 'wie',
    backs: (sentence, clause, measure) =>
      clause.verbs.lemma === 'unterstützen' &&
      is(sentence.tokens[measure.from], 'noun') &&
      roleOf(sentence.tokens, measure.from, measure.to).role === 'bare' &&
      listedPreposition(sentence.tokens, measure) === '',
    governs: (sentence, token) => mainly(sentence.tokens[token], 'preposition'),
    serves,
    lists,
    obliges: (modal) => modal === 'müssen',
    forbids: (modal) => modal === 'dürfen',
    permits: (modal) => modal === 'können' || modal === 'dürfen',
    speculates,
    attributes,
    weighty,
    unmet,
    adds: (sentence, token) => /^(?:und|sowie)$/.test(sentence.tokens[token]?.text ?? ''),
    alternates,
    resumes,
    elaborates,
    namesAgain,
    sumsAll,
    exists: (sentence, clause) => clause.verbs.lemma === 'geben' && clause.tokens.some((i) => sentence.tokens[i]?.lower === 'es'),
    adding,
    aims,
    there,
    pointsBack,
    sumsUp,
    pointsAtClause,
    subjectPronoun,
    sayer,
    refersBack,
    beside,
    medium: mediumOf,
    handsOn,
    apposed: ({ tokens }, noun) => /^(?:eine?|die|der|das)$/.test(tokens[noun - 1]?.text ?? '') && tokens[noun - 2]?.text === ',',
    joins,
    parallel,
    participle: ({ tokens }, at) => verbOf(words, tokens[at]),
    describes: ({ tokens }, at) => goesOn(tokens[at]),
    agreedWith,
    concerning: ({ tokens }, at) => tokens[at]?.text === 'über',
    heads,
    fills,
    part,
    equates,
    originates: (preposition) => /^(?:aus|von|seitens|durch)$/.test(preposition),
    places: (mention) => mention.person === null && /^(?:in|nach)$/.test(mention.preposition),
    receives,
    countsIn,
    obliqueAgent,
    modality,
    objectControl,
    negates,
    tailNegation,
    affirms,
    wished,
    demanded,
    enacts,
    past: longAgo,
    facts: (sentence, text, day, actor) => facts({ sentence, text, day, groups, actor }),
    clues,
  }
}

/** Verbs of what comes of a measure: "ob die Truppe genügt" asks nobody for it. */
const WORKING = new Set(
  'abschrecken genügen reichen ausreichen wirken taugen nützen standhalten funktionieren verhindern abhalten'.split(' '),
)
