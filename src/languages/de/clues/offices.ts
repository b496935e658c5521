import type { ClueDraft, OfficeClue, Tenure } from '../../../model/clue.ts'
import { quote } from '../../../model/quote.ts'
import type { PartyMention } from '../../../reading/mention.ts'
import { remembering } from '../../../reading/remembering.ts'
import { type Sentence, clauseAt } from '../../../reading/sentence.ts'
import type { Token } from '../../../reading/token.ts'
import { tenseOf } from '../actuality.ts'
import { nounLemmas, titleOf } from '../hit.ts'
import { FORMERLY, isFormer } from '../onlookers.ts'
import { TITLES, type Title } from '../titles.ts'

/** Adjectives that put an office into the future: "der designierte Kanzler", "ihr künftiger Verteidigungsminister". */
const COMING = /^(?:designiert|künftig|zukünftig|gewählt|angehend|kommend|nominiert)(?:e[nrsm]?)?$/
/** "der damalige Präsident": he was it at the time told, whatever he is now. */
const THEN = /^damalig(?:e[nrsm]?)?$/
/** What such words begin with in one word with the title: "Ex-Präsident", "Altkanzler". */
const ONCE = /^(?:ex-?|alt-?|vor-?)/

/**
 * People named together with an office: title and name side by side, "Frankreichs Präsident Emmanuel Macron". A bare title says nothing:
 * whom it means was told by the office in the first place.
 */
export function officeClues(sentence: Sentence, text: string): ClueDraft<OfficeClue>[] {
  const { tokens, parties } = sentence
  return parties.flatMap((mention) => {
    const { person } = mention
    if (person === null || mention.to - mention.from < 2) return []
    for (let i = mention.from; i < mention.to - 1; i++) {
      const title = titleAt(tokens[i])
      if (!title || !named(tokens.slice(i + 1, mention.to), person)) continue
      const last = tokens[mention.to - 1]
      const first = tokens[Math.max(0, before(tokens, mention.from, i))]
      if (!first || !last) return []
      return [
        {
          kind: 'office',
          person,
          party: title.party ?? mention.parties[0] ?? null,
          offices: title.offices,
          tenure: tenure(tokens, mention.from, i),
          acting: acting(sentence, mention),
          quote: quote(text, first.start, last.end),
        },
      ]
    }
    return []
  })
}

/** "Kanzler Scholz will helfen", but not "unter Kanzler Scholz", "Kanzler Scholz hatte geholfen". */
function acting(sentence: Sentence, { from, role }: PartyMention): boolean {
  const clause = sentence.clauses[clauseAt(sentence, from)]
  return role === 'bare' && clause !== undefined && tenseOf(sentence, clause) === 'present'
}

/** The title that a word is, also behind "Ex-" and "Alt-". */
function titleAt(token: Token | undefined): Title | undefined {
  const title = titleOf(token)
  if (title || !token || !nounLemmas(token).some(isFormer)) return title
  return TITLES.get(token.lower.replace(ONCE, ''))
}

/** Whether the words behind a title begin with a name and one of them is a name of the person, as texts may spell it. */
function named(words: readonly Token[], person: string): boolean {
  if (!/^\p{Lu}/u.test(words[0]?.text ?? '')) return false
  const names = person.split(' ').map(plain)
  return words.some(({ text }) => names.some((name) => name.length > 2 && alike(plain(text), name)))
}

/** "Selenskyjs", "Zelensky", "Selenskij": the same name in other spellings and cases. */
const alike = (word: string, name: string): boolean => word.slice(1, 4) === name.slice(1, 4) || word.startsWith(name)

const plain = remembering((word) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())

function tenure(tokens: readonly Token[], from: number, title: number): Tenure {
  if (nounLemmas(tokens[title]).some(isFormer)) return 'former'
  for (let i = before(tokens, from, title); i < title; i++) {
    const word = tokens[i]?.text ?? ''
    if (FORMERLY.test(word)) return 'former'
    if (THEN.test(word)) return 'then'
    if (COMING.test(word)) return 'coming'
  }
  return 'holds'
}

/** Where the adjectives begin that stand before a title: they may belong to the mention or stand in front of it. */
function before(tokens: readonly Token[], from: number, title: number): number {
  const start = Math.min(from, title)
  const near = [2, 1].find((k) => [FORMERLY, THEN, COMING].some((words) => words.test(tokens[start - k]?.text ?? '')))
  return near === undefined ? start : start - near
}
