import type { Clue } from '../../src/model/clue.ts'
import { type Document, document } from '../../src/model/document.ts'
import { quote } from '../../src/model/quote.ts'
import { type Happening, type Position, type Statement, statement } from '../../src/model/statement.ts'

/** A report with the given text, of nobody in particular. */
export function report(text: string, fields: Partial<Omit<Document, 'id' | 'text'>> = {}): Document {
  return document({
    path: 'report.txt',
    language: 'de',
    published: '2025-09-05',
    publishedHow: 'given',
    title: null,
    outlet: null,
    url: null,
    text,
    ...fields,
  })
}

/** A position that rests on the first place where `words` stand in the document. */
export function position(
  document: Document,
  words: string,
  fields: Partial<Pick<Position, 'party' | 'measure' | 'stance' | 'conditions' | 'speaker'>> = {},
): Statement {
  const start = document.text.indexOf(words)
  return statement(document, {
    kind: 'position',
    party: 'FR',
    measure: 'troops',
    stance: 'willing',
    conditions: [],
    alternatives: [],
    quantity: null,
    said: null,
    place: null,
    quote: quote(document.text, start, start + words.length),
    also: [],
    speaker: null,
    via: null,
    rule: 'by hand',
    cues: [],
    ...fields,
  })
}

/** A meeting that rests on the first place where `words` stand in the document. */
export function meeting(
  document: Document,
  words: string,
  fields: Partial<Pick<Happening, 'type' | 'date' | 'place' | 'participants'>> = {},
): Statement {
  const start = document.text.indexOf(words)
  return statement(document, {
    kind: 'event',
    type: 'meeting',
    date: null,
    place: null,
    participants: [],
    quote: quote(document.text, start, start + words.length),
    also: [],
    speaker: null,
    via: null,
    rule: 'by hand',
    cues: [],
    ...fields,
  })
}

/** A clue that rests on the first place where `words` stand in the document. */
export function clue(document: Document, words: string): Clue {
  const start = document.text.indexOf(words)
  return { kind: 'day', document: document.id, on: '2025-09', told: 'past', quote: { start, end: start + words.length, text: words } }
}
