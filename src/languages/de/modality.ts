import type { Clause } from '../../reading/clause.ts'
import type { Modality } from '../../reading/pack.ts'
import { GIVING } from './giving.ts'

interface Row {
  readonly name: string
  readonly tells: Modality
  /** A sentence that the row decides; where it tells something, its position carries the rule `giving-…`. */
  readonly example: string
  /** A sentence near by that it leaves to others: that states nothing where the row tells something, and something where it tells nothing. */
  readonly counter: string
  readonly holds: (verbs: Clause['verbs'], negated: boolean) => boolean
}

/** What must be known, said or decided is no demand for a measure. */
const UNDEMANDING = new Set('sein wissen klären sagen sprechen reden entscheiden prüfen warten sehen zeigen fragen verstehen'.split(' '))
/** Verbs that tell of a measure only with a modal or a negation. */
const PRESENCE = new Set(['stehen', 'kommen', 'gehen', 'ziehen', 'rücken', 'einrücken', 'fliegen', 'kreisen', 'aufsteigen', 'auslaufen'])

/** How modal, mood, tense and negation of a verb of giving are read: the first row that holds decides. */
export const MODALITIES: readonly Row[] = [
  {
    name: 'need not',
    tells: null,
    example: 'Italien muss keine Soldaten in die Ukraine schicken, sagte Keir Starmer.',
    counter: 'Italien schickt keine Soldaten in die Ukraine, sagte Giorgia Meloni.',
    holds: ({ modal, lemma }, negated) => modal === 'müssen' && (negated || UNDEMANDING.has(lemma)),
  },
  {
    name: 'must',
    tells: 'must',
    example: 'Europa müsse mehr Waffen an die Ukraine liefern, sagte Donald Tusk.',
    counter: 'Europa müsse wissen, wohin die Waffen gehen, sagte Donald Tusk.',
    holds: ({ modal }) => modal === 'müssen',
  },
  {
    name: 'may he',
    tells: 'must',
    example: 'Europa möge mehr Waffen an die Ukraine liefern, sagte Donald Tusk.',
    counter: 'Europa möchte mehr Waffen an die Ukraine liefern, sagte Ursula von der Leyen.',
    holds: ({ modal, mood, lemma }, negated) => modal === 'mögen' && mood === 'subjunctive1' && !negated && GIVING.has(lemma),
  },
  {
    name: 'no giving',
    tells: null,
    example: 'Frankreich zählt die Soldaten in der Ukraine.',
    counter: 'Frankreich schickt Soldaten in die Ukraine.',
    holds: ({ lemma }) => !GIVING.has(lemma),
  },
  {
    name: 'presence',
    tells: null,
    example: 'Frankreich steht zu den Soldaten in der Ukraine.',
    counter: 'Französische Soldaten sollen in der Ukraine stehen.',
    holds: ({ lemma, modal, tense }, negated) => modal === null && !negated && tense !== 'future' && PRESENCE.has(lemma),
  },
  {
    name: 'is allowed to, may well',
    tells: null,
    example: 'Frankreich dürfte Soldaten in die Ukraine schicken.',
    counter: 'Frankreich könnte Soldaten in die Ukraine schicken.',
    holds: ({ modal, mood }) => modal === 'dürfen' || (modal === 'mögen' && mood !== 'subjunctive2'),
  },
  {
    name: 'gives not',
    tells: 'not',
    example: 'Frankreich will keine Soldaten in die Ukraine schicken.',
    counter: 'Frankreich will keine Soldaten aus Mali abziehen.',
    holds: (_, negated) => negated,
  },
  {
    name: 'advice',
    tells: null,
    example: 'Frankreich sollte Soldaten in die Ukraine schicken.',
    counter: 'Französische Soldaten sollen in die Ukraine geschickt werden.',
    holds: ({ modal, tense }) => modal === 'sollen' && tense === 'past',
  },
  {
    name: 'intends',
    tells: 'intends',
    example: 'Frankreich möchte Soldaten in die Ukraine schicken.',
    counter: 'Frankreich mag Soldaten in die Ukraine schicken.',
    holds: ({ modal }) => modal === 'wollen' || modal === 'sollen' || modal === 'mögen',
  },
  {
    name: 'may',
    tells: 'may',
    example: 'Frankreich würde Soldaten in die Ukraine schicken.',
    counter: 'Hätte Frankreich Soldaten geschickt, wäre es anders gekommen.',
    holds: ({ modal, mood }) => modal === 'können' || (mood === 'subjunctive2' && modal === null),
  },
  {
    name: 'had given',
    tells: null,
    example: 'Frankreich hatte Soldaten in die Ukraine geschickt.',
    counter: 'Frankreich hat Soldaten in die Ukraine geschickt.',
    holds: ({ tense }) => tense === 'pluperfect',
  },
  {
    name: 'gives',
    tells: 'gives',
    example: 'Frankreich wird Soldaten in die Ukraine schicken.',
    counter: 'Frankreich hatte Soldaten in die Ukraine geschickt.',
    holds: () => true,
  },
]

/** What the modal, mood and tense of a clause's verb of giving tell. */
export const modality = ({ verbs }: Clause, negated: boolean): Modality =>
  MODALITIES.find((row) => row.holds(verbs, negated))?.tells ?? null
