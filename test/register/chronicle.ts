import type { Clue, Tenure, Told } from '../../src/model/clue.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import type { Report } from '../../src/model/register.ts'
import type { EventType, Mode, Statement } from '../../src/model/statement.ts'
import type { Known } from '../../src/register/events/circle.ts'
import { report } from './origins/material.ts'

/** Who holds which office in the tests. */
export const KNOWN: Known = {
  groups: ['coalition', 'EU', 'NATO'].map((id) => ({ id, label: {} })),
  roles: { body: 'coalition' },
  offices: [
    office('Abel', 'FR', '2017-05-14', null),
    office('Bona', 'GB', '2024-07-05', null),
    office('Cato', 'DE', '2021-12-08', '2025-05-06'),
    office('Dido', 'DE', '2025-05-06', null),
    office('Egon', 'UA', '2019-05-20', null),
    office('Fides', 'US', '2017-01-20', '2021-01-20'),
    office('Fides', 'US', '2025-01-20', null),
  ],
}

function office(person: string, party: string, from: string, to: string | null): Dossier['offices'][number] {
  return { party, office: 'head', person, spellings: [], from, to }
}

/** Reports with what they state and show, as a chronology is made of. */
export interface Noted {
  readonly reports: readonly Report[]
  readonly statements: readonly Statement[]
  readonly clues: readonly Clue[]
}

/**
 * Reads notes: a line at the margin is a report, `NAME [DAY]`; an indented one something in it:
 * `TYPE [DATE|?] [PLACE|?] [WHO[:MODE] …] [| TOLD [opening] [back=N,M] [value=V]]` an event, `office WHO PARTY TENURE [speaks]`, `day DATE TOLD`,
 * `figure ABOUT N`.
 */
export function noted(text: string): Noted {
  const reports: Report[] = []
  const statements: Statement[] = []
  const clues: Clue[] = []
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const counts = new Map<string, number>()
  for (const line of lines) {
    const words = line.trim().split(/\s+/u)
    if (!line.startsWith(' ')) {
      const [id = '', day = null] = words
      reports.push(report(id, day))
      continue
    }
    const document = reports.at(-1)?.id ?? ''
    const at = counts.get(document) ?? 0
    counts.set(document, at + 1)
    const common = { id: `s-${document}-${at}`, document, quote: { start: at, end: at + 1, text: '.' } }
    const [kind = '', first = '', second = '', third = '', speaks] = words
    const stated = { ...common, also: [], speaker: null, via: null, rule: 'noted', cues: [] }
    if (kind === 'office') {
      clues.push({
        kind: 'office',
        document,
        quote: common.quote,
        person: first,
        party: second,
        offices: ['head'],
        tenure: third as Tenure,
        acting: false,
      })
      if (speaks) statements.push({ ...stated, ...figure('other', 1), speaker: first })
    } else if (kind === 'day') clues.push({ kind: 'day', document, quote: common.quote, on: first, told: second as 'past' | 'ahead' })
    else if (kind === 'figure') statements.push({ ...stated, ...figure(first, Number(second)) })
    else {
      const { event, clue } = happening(words)
      statements.push({ ...stated, ...event })
      clues.push({ kind: 'telling', document, quote: common.quote, event: common.id, ...clue })
    }
  }
  return { reports, statements, clues }
}

function figure(about: string, n: number) {
  return { kind: 'figure', about: about as 'contributors', low: n, high: n, unit: 'states', party: null, counts: '' } as const
}

function happening(words: readonly string[]) {
  const bar = words.indexOf('|')
  const [type = '', date = '?', place = '?', ...who] = bar < 0 ? words : words.slice(0, bar)
  const told = bar < 0 ? [] : words.slice(bar + 1)
  const option = (name: string) => told.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1)
  const [least, most] = option('back')?.split(',').map(Number) ?? []
  const participants = who.map((one) => ({ who: one.split(':')[0] ?? '', mode: (one.split(':')[1] ?? 'unknown') as Mode }))
  const event = {
    kind: 'event',
    type: type as EventType,
    date: date === '?' ? null : date,
    place: place === '?' ? null : place,
    participants,
  } as const
  const clue = {
    told: (told[0] ?? 'open') as Told,
    opening: told.includes('opening'),
    back: least === undefined ? null : ([least, most ?? least] as const),
    value: option('value') ?? null,
  }
  return { event, clue }
}
