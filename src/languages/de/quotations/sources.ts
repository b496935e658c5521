import type { Phrase, Source } from '../../../reading/quotations/speech.ts'
import type { Sentence } from '../../../reading/sentence.ts'
import { type Token, is } from '../../../reading/token.ts'
import { nounLemma } from './naming.ts'
import { phraseAt } from './phrases.ts'

/** A way in which German names a source without a clause: an example in which it does, and one in which the words are something else. */
export interface SourceRow {
  readonly name: string
  readonly find: (sentence: Sentence, phrases: readonly Phrase[]) => Source[]
  readonly example: string
  readonly silent: string
}

const text = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** What somebody's words, view or knowledge is called: "nach Angaben", "aus Sicht", "den Worten … zufolge". */
const VIEW =
  /^(?:.*angabe|worte?n?|aussage|.*information|auskunft|darstellung|schilderung|mitteilung|erklärung|ansicht|meinung|auffassung|überzeugung|einschätzung|sicht|.*bericht|.*meldung|erkenntnis|lesart|urteil|prognose|schätzung|berechnung|recherche|.*kreis|studie|umfrage|ankündigung|gutachten)$/
/** Prepositions that lead them in. */
const LEADING = /^(?:nach|laut|aus|mit|gemäß)$/

/** Whose view it is: the genitive behind the noun, "von …", or nobody's by name. */
export function holder({ tokens }: Sentence, phrases: readonly Phrase[], view: Phrase): Phrase | null {
  if (view.to > view.head + 1) {
    const genitive = phraseAt(tokens, view.head + 1)
    return genitive && { ...genitive, nominative: false }
  }
  const owner = view.head - 1
  if (owner >= view.from && /^\p{Lu}.*s$/u.test(tokens[owner]?.text ?? ''))
    return {
      ...view,
      from: owner,
      to: owner + 1,
      head: owner,
      name: { from: owner, to: owner + 1 },
      speaks: true,
      nominative: false,
      title: '',
      gender: null,
    }
  return (
    phrases.find((p) => p.from === view.to + 1 && /^vo[nm]$/.test(text(tokens, view.to))) ??
    phrases.find((p) => p.from === view.to + 1 && p.preposition === 'von') ??
    null
  )
}

const isView = ({ tokens }: Sentence, phrase: Phrase): boolean => VIEW.test(nounLemma(tokens[phrase.head]))

/** Names, people and bodies, and papers that tell something. */
const PAPER =
  /(?:bericht|studie|umfrage|mitteilung|meldung|gutachten|erklärung|statistik|prognose|angabe|information|medium|zeugenaussage|dokument|papier|analyse|erhebung|protokoll|schreiben|quelle|plan|entwurf)$/
const tells = ({ tokens }: Sentence, phrase: Phrase): boolean =>
  !phrase.pronoun && (phrase.speaks || phrase.medium || PAPER.test(nounLemma(tokens[phrase.head])) || is(tokens[phrase.head], 'name'))

export const SOURCES: readonly SourceRow[] = [
  {
    name: 'view-of',
    find: (sentence, phrases) =>
      phrases.flatMap((p) => {
        const { tokens } = sentence
        if (!isView(sentence, p) || !LEADING.test(p.preposition) || text(tokens, p.to) === 'zufolge') return []
        const from = p.from - 1
        // "aus Berichten", "mit Informationen" are no source of what the sentence says
        if (/^(?:aus|mit)$/.test(p.preposition) && !/^(?:sicht|worte?n?)$/.test(nounLemma(tokens[p.head]))) return []
        if (p.preposition === 'mit') return []
        const speaker = holder(sentence, phrases, p)
        if (
          speaker === null &&
          !/angabe|information|bericht|meldung|studie|umfrage|kreis|prognose|schätzung|erkenntnis|gutachten/.test(nounLemma(tokens[p.head]))
        )
          return []
        if (
          p.preposition === 'nach' &&
          speaker === null &&
          /^(?:studie|umfrage|gutachten|.*kreis|prognose|.*bericht)$/.test(nounLemma(tokens[p.head]))
        )
          return []
        return [{ from, to: Math.max(p.to, speaker?.to ?? 0), cue: { from, to: p.head + 1 }, speaker }]
      }),
    example: 'Nach Angaben der Feuerwehr wurde niemand verletzt.',
    silent: 'Nach der Mitteilung gingen alle nach Hause.',
  },
  {
    name: 'laut',
    find: (sentence, phrases) =>
      phrases.flatMap((p) => {
        const at = p.from - 1
        if (!/^(?:laut|gemäß)$/.test(text(sentence.tokens, at)) || isView(sentence, p)) return []
        if (text(sentence.tokens, at) === 'gemäß' && !p.speaks) return []
        if (p.pronoun) return []
        return [{ from: at, to: p.to, cue: { from: at, to: at + 1 }, speaker: p }]
      }),
    example: 'Laut Polizei wurde niemand verletzt.',
    silent: 'Die Kinder riefen laut und lange.',
  },
  {
    name: 'zufolge',
    find: (sentence, phrases) =>
      phrases.flatMap((p) => {
        const { tokens } = sentence
        if (text(tokens, p.to) !== 'zufolge') {
          const von = isView(sentence, p) ? holder(sentence, phrases, p) : null
          if (!von || text(tokens, von.to) !== 'zufolge') return []
          return [{ from: p.from, to: von.to + 1, cue: { from: von.to, to: von.to + 1 }, speaker: von }]
        }
        if (!tells(sentence, p) && !isView(sentence, p)) return []
        const speaker = isView(sentence, p) ? holder(sentence, phrases, p) : { ...p, preposition: 'zufolge' }
        return [{ from: p.from, to: p.to + 1, cue: { from: p.to, to: p.to + 1 }, speaker }]
      }),
    example: 'Der Polizei zufolge wurde niemand verletzt.',
    silent: 'Das hatte zur Folge, dass niemand kam.',
  },
  {
    name: 'so',
    find: (sentence, phrases) =>
      phrases.flatMap((p) => {
        const { tokens } = sentence
        const at = p.from - 1
        const before = tokens[at - 1]
        if (text(tokens, at) !== 'so' || p.preposition !== '' || !p.nominative) return []
        if (before && !/^[,–—("“”«»]$/.test(before.text)) return []
        const behind = tokens[p.to]
        if (
          behind &&
          behind.kind !== 'mark' &&
          !/^(?:weiter|am|im|in|bei|nach|vor|zu|gegenüber|gestern|heute|abschließend|und|auf|über)$/.test(behind.text)
        )
          return []
        if (before === undefined && behind && behind.kind !== 'mark') return []
        const word = SAID.test(nounLemma(tokens[p.head]))
        if (!p.speaks && !word && !p.medium && !is(tokens[p.head], 'name')) return []
        if (p.pronoun && !/^(?:er|sie)$/.test(text(tokens, p.head))) return []
        let end = p.to
        while (tokens[end] && tokens[end]?.kind !== 'mark') end++
        return [{ from: at, to: end, cue: { from: at, to: at + 1 }, speaker: word && !p.speaks ? null : p }]
      }),
    example: 'Der Regen lasse bald nach, so der Wetterdienst.',
    silent: 'So ein Trainer fehlt der Mannschaft.',
  },
  {
    name: 'citing',
    find: (sentence, phrases) =>
      phrases.flatMap((p) => {
        const { tokens } = sentence
        const noun =
          p.preposition === 'auf'
            ? phrases.find((q) => q.to === p.from - 1 && /^(?:berufung|verweis)$/.test(nounLemma(tokens[q.head])))
            : undefined
        if (!noun || !tells(sentence, p)) return []
        return [{ from: noun.from - 1, to: p.to, cue: { from: noun.from - 1, to: p.from }, speaker: p }]
      }),
    example: 'Unter Berufung auf die Klinik sind drei Kinder wieder gesund.',
    silent: 'Ihre Berufung auf den Posten kam spät.',
  },
]

const SAID =
  /^(?:kritik|vorwurf|begründung|argument|argumentation|befürchtung|fazit|mitteilung|bericht|einschätzung|forderung|hoffnung|meinung|bilanz|urteil|appell|idee|these|prognose|tenor|credo|motto|überlegung|plan)$/
