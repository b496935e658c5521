import { describe, expect, test } from 'vitest'
import { EVENTS } from '../../../src/languages/de/happenings.ts'
import { readGerman } from './german.ts'

const eventsOf = (text: string) => readGerman(text).statements.filter((s) => s.kind === 'event')

describe.each(EVENTS.map((row) => [row.name, row] as const))('%s', (name, row) => {
  test(`fires on „${row.example}“`, () => {
    expect(eventsOf(row.example).map((e) => [e.type, e.rule])).toContainEqual([row.type, `event-${name}`])
  })

  test(`is silent on „${row.silent}“`, () => {
    expect(eventsOf(row.silent)).toEqual([])
  })
})

test('every row has a name of its own', () => {
  expect(new Set(EVENTS.map((row) => row.name)).size).toBe(EVENTS.length)
})

describe('the place of an event', () => {
  test.each([
    ['In Paris treffen sich die Verbündeten.', 'Paris'],
    ['Trump hatte Selenskyj im Weißen Haus empfangen.', 'Washington'],
    ['Beim Berliner Gipfel am 15. Dezember 2025 ging es um Truppen.', 'Berlin'],
    ['Macron und Starmer unterzeichneten eine Absichtserklärung.', null],
  ])('%s', (text, place) => {
    expect(eventsOf(text).map((e) => e.place)).toEqual([place])
  })
})

test('one meeting told twice is one event with its day and place; two places are two', () => {
  const text =
    'Der Gipfel der Verbündeten in Paris begann. Beim Treffen am 4. September 2025 ging es um Truppen. Beim Gipfel in London ging es um Truppen.'
  expect(eventsOf(text).map((e) => [e.date, e.place])).toEqual([
    ['2025-09-04', 'Paris'],
    [null, 'London'],
  ])
})

test('of two events in one clause each has those who are named with it', () => {
  const told = (text: string) => eventsOf(text).map((e) => [e.place, e.participants.map(({ who }) => who)])
  expect(told('Das Londoner Treffen folgt auf Macrons jüngste Gespräche mit Präsident Trump in Washington.')).toEqual([
    ['London', []],
    ['Washington', ['Emmanuel Macron', 'Donald Trump']],
  ])
  expect(told('Nach dem Streit zwischen Trump und Selenskyj empfing Keir Starmer die Verbündeten in London.')).toEqual([
    ['London', ['Keir Starmer', 'coalition']],
  ])
  expect(told('Beim Gipfel in London führte Macron Gespräche mit Trump.')).toEqual([['London', ['Emmanuel Macron', 'Donald Trump']]])
})

/** Each event as its type and day. */
const dated = (text: string, day: string) =>
  readGerman(text, day).statements.flatMap((s) => (s.kind === 'event' ? [`${s.type} ${s.date ?? ''}`.trim()] : []))

describe('the day of an event', () => {
  test.each([
    // the day before, and the one to come
    ['Macron und Merz trafen sich am Donnerstag in Toulon.', '2025-08-29', ['meeting 2025-08-28']],
    ['Die Verbündeten wollen am Donnerstag in Paris zusammenkommen.', '2025-09-02', ['meeting 2025-09-04']],
    ['Vor dem Treffen der Verbündeten am Donnerstag sagte Macron mehr Hilfe zu.', '2025-09-02', ['meeting 2025-09-04']],
    ['Macron kündigte am Montag ein Treffen der Verbündeten in Paris an.', '2025-09-02', ['meeting']],
    // what is told as just done, or going on, is of the report's day
    ['Die Verbündeten haben in einer Videokonferenz beraten.', '2025-11-25', ['meeting 2025-11-25']],
    ['In Paris beraten die Verbündeten.', '2025-11-25', ['meeting 2025-11-25']],
    ['Die Verbündeten hatten in Paris beraten.', '2025-11-25', ['meeting']],
    // "in der Nacht", "an diesem Tag", "am Abend"
    ['Russland hat Kiew in der Nacht mit Drohnen angegriffen.', '2025-11-25', ['attack 2025-11-25']],
    [
      'Am Sonntag sprach Macron. Trump und Selenskyj waren an diesem Tag in Florida zusammengetroffen.',
      '2025-12-29',
      ['meeting 2025-12-28'],
    ],
    [
      'Macron und Merz trafen sich am Montag in Toulon. Am Abend unterzeichneten sie eine Erklärung.',
      '2025-10-29',
      ['meeting 2025-10-27', 'signing 2025-10-27'],
    ],
    // "seit" tells no day
    ['Die Verbündeten beraten seit Februar 2025 regelmäßig.', '2025-11-25', []],
  ])('%s', (text, day, expected) => {
    expect(dated(text, day)).toEqual(expected)
  })
})

describe('no event is told by', () => {
  test.each([
    'Ein Treffen mit Putin ist nicht geplant.',
    'Wenn sich Putin und Selenskyj in Paris treffen, hilft das.',
    'Macron fordert ein Treffen mit Putin.',
    'Putin könnte Trump in Moskau empfangen.',
    'Das Abkommen muss erst noch unterzeichnet werden.',
    'Merz will den Bundestag abstimmen lassen.',
    'Russland droht mit Angriffen auf Soldaten.',
    'Auf einer Pressekonferenz in Paris versprach Macron Hilfe.',
    'Im Gespräch mit der Zeitung in Berlin wich Pistorius aus.',
    'Am Montag trafen sich die Kleingärtner im Vereinsheim.',
  ])('%s', (text) => {
    expect(eventsOf(text)).toEqual([])
  })
})

describe('who took part, and how', () => {
  test.each([
    [
      'Starmer empfing am Montag Merz in London. Meloni war per Video zugeschaltet, Tusk fehlte.',
      ['Keir Starmer present', 'Friedrich Merz present', 'Giorgia Meloni remote', 'Donald Tusk absent'],
    ],
    ['Am Gipfel in Paris nahm Meloni nicht teil.', ['Giorgia Meloni absent']],
    ['Tusk fehlte.', []],
    // whose meeting it is takes part in it; who acts before or after it need not
    ['Nach dem Treffen der Koalition der Willigen in Paris gab sich Friedrich Merz zufrieden.', ['coalition unknown']],
    ['Nach dem Treffen mit Emmanuel Macron in Paris dankte Friedrich Merz den Briten.', ['Emmanuel Macron present']],
    ['Nach dem Treffen von Paris lobte Friedrich Merz die Briten.', []],
  ])('%s', (text, expected) => {
    const events = eventsOf(text)
    expect(events.flatMap((e) => e.participants.map((p) => `${p.who} ${p.mode}`))).toEqual(expected)
  })
})

describe('how somebody took part', () => {
  /** Who took part how in the first event, with the word that says so. */
  const attending = (text: string) => {
    const [event] = eventsOf(`Am 4. September 2025 trafen sich die Verbündeten in Paris. ${text}`)
    const words = event?.cues
      .filter(({ role, sense }) => role === 'cue' && sense !== 'meeting')
      .map(({ text, sense }) => `${text}: ${sense}`)
    return [event?.participants.filter(({ who }) => who.includes(' ')).map(({ who, mode }) => `${who} ${mode}`), words]
  }

  test.each([
    ['Donald Tusk war vor Ort.', ['Donald Tusk present'], ['Ort: present']],
    ['Donald Tusk ist persönlich dabei.', ['Donald Tusk present'], ['persönlich: present']],
    ['Donald Tusk war nicht dabei.', ['Donald Tusk absent'], ['dabei: absent']],
    ['Donald Tusk war per Video zugeschaltet.', ['Donald Tusk remote'], ['Video: remote']],
    // to take part is not always to be there
    ['Donald Tusk nahm teil.', ['Donald Tusk present'], []],
    // who leads a meeting at a place is there, whoever else joins from afar
    [
      'Unter der Leitung von Donald Tusk berieten 35 Länder, teils persönlich, teils virtuell.',
      ['Donald Tusk present'],
      ['Leitung: present'],
    ],
    // some so and some so
    ['Donald Tusk und Mark Rutte nahmen teils persönlich, teils virtuell teil.', [], []],
  ])('%s', (text, who, words) => {
    expect(attending(text)).toEqual([who, words])
  })
})
