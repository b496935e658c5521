import type { SpeechAside } from '../../../src/model/aside.ts'
import type { Dossier } from '../../../src/model/dossier.ts'
import { daysOf, OPEN } from '../../../src/model/span.ts'
import type { Happening, Mode, Position, Stance } from '../../../src/model/statement.ts'
import type { Around } from '../../../src/register/findings/around.ts'
import type { OfficeClue } from '../../../src/model/clue.ts'
import type { Count } from '../../../src/register/findings/counts.ts'

/** What finders are shown in tests: documents are called by a letter and their day ("a 2025-09-04"), or by a letter alone where they have none. */

const label = { en: 'X' }

export const DOSSIER: Dossier = {
  id: 'test',
  title: label,
  measures: [],
  conditions: [],
  groups: [
    { id: 'coalition', label },
    { id: 'NATO', label },
  ],
  roles: { receiver: 'UA', adversary: 'RU', body: 'coalition', general: 'guarantees', money: 'funding', collective: null, consent: null },
  targets: [],
  outlook: { worth: { committed: 0.9, willing: 0.5, considering: 0.2, reluctant: 0.1, declined: 0 }, open: 0.5, implied: {} },
  offices: [
    { party: 'US', office: 'head-of-state', person: 'Ann Reed', spellings: [], from: '2025-01-20', to: null },
    { party: 'DE', office: 'head-of-government', person: 'Jan Holt', spellings: [], from: '2021-12-08', to: '2025-05-06' },
  ],
  speakers: [],
  wording: {},
  examples: '',
}

/** Documents whose names end in the same number are of one origin: "a1 2025-09-04" and "b1 2025-09-05". */
export const AROUND: Around = {
  dossier: DOSSIER,
  written: (document) => {
    const day = document.split(' ')[1]
    return day === undefined ? OPEN : daysOf(day)
  },
  origin: (document) => /\d+(?= |$)/.exec(document.split(' ')[0] ?? '')?.[0] ?? document,
  name: (id) => id,
}

const quote = (text: string, start = 0) => ({ start, end: start + text.length, text })
const stated = (document: string, text: string) => ({
  id: `s-${document}-${text}`,
  document,
  quote: quote(text),
  also: [],
  speaker: null,
  via: null,
  rule: 'noted',
  cues: [],
})

export function position(document: string, stance: Stance, more: Partial<Position> = {}): Position {
  return {
    ...stated(document, `${stance} ${(more.conditions ?? []).join()}`),
    kind: 'position',
    party: 'FR',
    measure: 'troops',
    stance,
    conditions: [],
    alternatives: [],
    quantity: null,
    said: null,
    place: null,
    ...more,
  }
}

export function count(document: string, low: number | null, high: number | null = low, counts = ''): Count {
  return { document, quote: quote(`${low ?? ''}–${high ?? ''}`), low, high, unit: 'states', of: 'coalition:contributors', counts }
}

/** An event; who took part is "Jan Holt present", and whoever is told so in so many words has a mark: "Jan Holt present!". */
export function happening(
  document: string,
  type: Happening['type'],
  date: string | null,
  place: string | null,
  ...who: readonly string[]
): Happening {
  const words = `${type} ${date ?? ''} ${who.join(', ')}`
  const at = (text: string) => quote(text, words.indexOf(text))
  return {
    ...stated(document, words),
    kind: 'event',
    type,
    date,
    place,
    participants: who.map((one) => ({ who: one.replace(/ [a-z]+!?$/, ''), mode: (/ ([a-z]+)!?$/.exec(one)?.[1] ?? 'unknown') as Mode })),
    cues: [
      ...(date === null ? [] : [{ ...at(date), role: 'date' as const, sense: date }]),
      ...who
        .filter((one) => one.endsWith('!'))
        .map((one) => ({ ...at(one), role: 'cue' as const, sense: / ([a-z]+)!$/.exec(one)?.[1] ?? '' })),
    ],
  }
}

export function office(document: string, tenure: OfficeClue['tenure'], person: string, office: string, on: string | null = null) {
  return {
    kind: 'office' as const,
    acting: false,
    document,
    quote: quote(`${tenure} ${person}`),
    person,
    party: null,
    offices: [office],
    tenure,
    on,
    acts: true,
  }
}

export const speech = (document: string, speaker: string, text: string): SpeechAside => ({
  kind: 'speech',
  document,
  speaker,
  quote: quote(text),
})
