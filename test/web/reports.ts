import { type Document, document } from '../../src/model/document.ts'
import { quote } from '../../src/model/quote.ts'
import { type Statement, statement } from '../../src/model/statement.ts'
import type { Store } from '../../src/store/store.ts'
import { position } from '../store/reports.ts'

const RTL_OVERRIDE = '\u202E'

/** Text that would do harm if it were ever taken for a page. */
export const HOSTILE = `<img src="x" onerror="alert('image')"> <script>alert('script')</script> ${RTL_OVERRIDE}dnetsrev &amp; {@html boom}`

const common = { language: 'de', publishedHow: 'given', outlet: 'Beispielblatt', url: null } as const

/** A meeting with a promise; the flag puts the UTF-16 offsets apart from the characters, and the quotes overlap. */
export const MEETING = document({
  ...common,
  path: 'meeting.md',
  published: '2025-09-04',
  title: 'Treffen in Paris',
  text: [
    'Treffen in Paris',
    'Beim Treffen am Donnerstag 🇫🇷 erklärten Frankreich und Großbritannien, nach einem Waffenstillstand Truppen zu entsenden, wozu sie bereit seien.',
    'Polen schließt eigene Soldaten aus. Russland lehnt westliche Truppen ab.',
    'Die Koalition der Willigen will bis zu 30.000 Soldaten stellen.',
  ].join('\n\n'),
})

/** Later, and firmer. */
export const SIGNING = document({
  ...common,
  path: 'signing.md',
  published: '2026-01-06',
  publishedHow: 'dateline',
  title: 'Unterschrift in Paris',
  text: 'Unterschrift in Paris\n\nFrankreich hat sich verpflichtet, nach einem Waffenstillstand Truppen zu entsenden. Die Türkei will das Meer sichern.',
})

/** Undated, and an attempt to break out of the page. */
export const ATTACK = document({
  ...common,
  path: 'attack.html',
  published: null,
  publishedHow: 'unknown',
  title: `Angriff ${HOSTILE}`,
  outlet: HOSTILE,
  text: `Angriff ${HOSTILE}\n\nLettland prüft ${HOSTILE} Truppen zu schicken.`,
})

const PROMISE = 'Frankreich und Großbritannien, nach einem Waffenstillstand Truppen zu entsenden, wozu sie bereit seien'

/** What the three reports state, written down by hand. */
export const STATEMENTS: ReadonlyMap<Document, readonly Statement[]> = new Map([
  [
    MEETING,
    [
      meeting(MEETING, 'Treffen am Donnerstag 🇫🇷 erklärten Frankreich und Großbritannien'),
      position(MEETING, PROMISE, { party: 'FR', conditions: ['ceasefire'] }),
      position(MEETING, PROMISE, { party: 'GB', conditions: ['ceasefire'] }),
      position(MEETING, 'Polen schließt eigene Soldaten aus', { party: 'PL', stance: 'declined' }),
      position(MEETING, 'Russland lehnt westliche Truppen ab', { party: 'RU', stance: 'opposes' }),
      position(MEETING, 'Die Koalition der Willigen will bis zu 30.000 Soldaten stellen', { party: 'coalition' }),
    ],
  ],
  [
    SIGNING,
    [
      position(SIGNING, 'Frankreich hat sich verpflichtet, nach einem Waffenstillstand Truppen zu entsenden', {
        stance: 'committed',
        conditions: ['ceasefire'],
      }),
      position(SIGNING, 'Die Türkei will das Meer sichern', { party: 'TR', measure: 'sea' }),
    ],
  ],
  [ATTACK, [position(ATTACK, `Lettland prüft ${HOSTILE} Truppen`, { party: 'LV', stance: 'considering', conditions: ['approval'] })]],
])

export async function addReports(store: Store): Promise<void> {
  for (const [document, statements] of STATEMENTS) await store.add(document, statements)
}

function meeting(document: Document, words: string): Statement {
  const start = document.text.indexOf(words)
  return statement(document, {
    kind: 'event',
    type: 'meeting',
    date: '2025-09-04',
    place: 'Paris',
    participants: [{ who: 'CH', mode: 'remote' }],
    quote: quote(document.text, start, start + words.length),
    also: [],
    speaker: null,
    via: null,
    rule: 'by hand',
    cues: [],
  })
}
