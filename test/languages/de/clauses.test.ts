import { describe, expect, test } from 'vitest'
import { clauses } from '../../../src/languages/de/clauses.ts'
import { openDictionary } from '../../../src/languages/de/dictionary.ts'
import { Lexicon } from '../../../src/languages/de/lexicon.ts'
import type { Clause, ClauseKind } from '../../../src/reading/clause.ts'
import type { Token } from '../../../src/reading/token.ts'
import { words } from '../../../src/text/words.ts'

const lexicon = new Lexicon(openDictionary())

const LETTER: Readonly<Record<ClauseKind, string>> = { main: 'M', subordinate: 'S', relative: 'R', infinitive: 'I', fragment: 'F' }

/**
 * Each stretch of a clause in brackets, with the letter of its kind, its number, `<` and the number of the clause it depends on, and `=`
 * where it shares the subject of that clause. A clause that another one interrupts has several stretches.
 */
function bracketed(text: string): string {
  const tokens = lexicon.analyse(words(text))
  const found = clauses(tokens)
  let shown = ''
  let open: Clause | undefined
  let end = 0
  for (const [i, token] of tokens.entries()) {
    // a mark between two stretches of one clause is shown inside it
    const clause = [i, i + 1]
      .map((at) => found.find((c) => c.tokens.includes(at)))
      .find((c) => c !== undefined && (c === open || c.tokens.includes(i)))
    if (clause !== open) {
      if (open) shown += ']'
      shown += text.slice(end, token.start)
      if (clause) shown += `${head(clause)}[`
    } else shown += text.slice(end, token.start)
    shown += token.text
    open = clause
    end = token.end
  }
  return open ? `${shown}]` : shown
}

function head({ index, kind, parent, sharesSubject }: Clause): string {
  return `${LETTER[kind]}${index + 1}${parent === null ? '' : `<${parent + 1}`}${sharesSubject ? '=' : ''}`
}

const plain = (marked: string): string => marked.replace(/[MSRIF]\d+(?:<\d+)?=?\[|\]/g, '')

describe('clauses', () => {
  test.each([
    'M1[Frankreich schickt Soldaten].',
    'M1[Macron sagte], S2<1[dass Frankreich bereit sei].',
    'M1[Frankreich ist bereit], I2<1[Soldaten zu entsenden].',
    'M1[Frankreich, Dänemark und Estland sind bereit], I2<1[Soldaten zu entsenden].',
    'M1[Frankreich], R2<1[das lange zögerte], M1[schickt Soldaten].',
    'M1[Frankreich schickt Soldaten], M2<1[und Polen liefert Waffen].',
    'S1<2[Wenn die Waffen schweigen], M2[schickt Frankreich Soldaten].',
    'M1[Frankreich schickt Soldaten], S2<1[wenn die Waffen schweigen].',
    'M1[Polen schickt keine Soldaten], I2<1[um Russland nicht zu reizen].',
    'F1[Truppen für die Ukraine]',
    'M1[Frankreich schickt Soldaten und Waffen].',
  ])('%s', (marked) => {
    expect(bracketed(plain(marked))).toBe(marked)
  })

  test('with no words are none', () => {
    expect(clauses([])).toEqual([])
  })

  test('hold each word once, whatever the sentence', () => {
    const sentences = [
      'Und, wenn, dass, um – zu; der die das, die, die.',
      '„Nein“, sagte er, „wir wollen das nicht“, und ging, ohne zu grüßen.',
      'Ob oder ob nicht, das ist, wie man sagt, die Frage: Wer zahlt?',
      '() [] – … ! ?',
    ]
    for (const sentence of sentences) {
      const tokens = lexicon.analyse(words(sentence))
      const held = clauses(tokens).flatMap((clause) => clause.tokens)
      expect(new Set(held).size, sentence).toBe(held.length)
      expect(held.every((i) => i >= 0 && i < tokens.length)).toBe(true)
    }
  })
})

/** The verbs of a sentence's only clause. */
function verbs(text: string) {
  const tokens: readonly Token[] = lexicon.analyse(words(text))
  const [clause] = clauses(tokens)
  if (!clause) throw new Error(`no clause in "${text}"`)
  const { lemma, modal, mood, tense, passive } = clause.verbs
  return [lemma, modal, mood, tense, passive ? 'passive' : 'active']
}

describe('the verbs of', () => {
  test.each([
    ['Frankreich schickt Soldaten.', ['schicken', null, 'indicative', 'present', 'active']],
    ['Frankreich sagt Soldaten zu.', ['zusagen', null, 'indicative', 'present', 'active']],
    ['Frankreich sagte Soldaten zu.', ['zusagen', null, 'indicative', 'past', 'active']],
    ['Frankreich hat Soldaten zugesagt.', ['zusagen', null, 'indicative', 'perfect', 'active']],
    ['Frankreich hatte Soldaten zugesagt.', ['zusagen', null, 'indicative', 'pluperfect', 'active']],
    ['Frankreich wird Soldaten entsenden.', ['entsenden', null, 'indicative', 'future', 'active']],
    ['Frankreich will Soldaten entsenden.', ['entsenden', 'wollen', 'indicative', 'present', 'active']],
    ['Frankreich könnte Soldaten entsenden.', ['entsenden', 'können', 'subjunctive2', 'present', 'active']],
    ['Frankreich werde Soldaten entsenden.', ['entsenden', null, 'subjunctive1', 'future', 'active']],
    ['Frankreich habe Soldaten zugesagt.', ['zusagen', null, 'subjunctive1', 'perfect', 'active']],
    ['Soldaten werden von Frankreich gestellt.', ['stellen', null, 'indicative', 'present', 'passive']],
    ['Soldaten wurden von Frankreich gestellt.', ['stellen', null, 'indicative', 'past', 'passive']],
  ])('„%s“', (text, expected) => {
    expect(verbs(text)).toEqual(expected)
  })
})
