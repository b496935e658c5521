import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../../bench/random.ts'
import { chronology } from '../../../src/register/chronology.ts'
import type { Ties } from '../../../src/register/ties.ts'
import { KNOWN, noted } from '../chronicle.ts'

/** Each event in a line: date, type, place, and the reports that tell it. */
function events(text: string): readonly string[] {
  return chronology(noted(text), KNOWN).events.map(
    ({ type, date, place, reports }) => `${date ?? '?'} ${type} ${place ?? '?'}: ${reports.join(' ')}`,
  )
}

describe('tellings with a day', () => {
  it('are one event where day, place and somebody are the same', () => {
    expect(events('a 2025-09-05\n meeting 2025-09-04 Paris Abel\nb 2025-09-06\n meeting 2025-09-04 Paris Abel Bona')).toEqual([
      '2025-09-04 meeting Paris: a b',
    ])
  })

  it('know an office holder again by the party', () => {
    expect(events('a 2025-09-05\n meeting 2025-09-04 Paris FR\nb 2025-09-06\n meeting 2025-09-04 Paris Abel')).toHaveLength(1)
  })

  it('stay two where the same body meets in the same city four months later', () => {
    const text = 'a 2025-09-05\n meeting 2025-09-04 Paris coalition Abel\nb 2026-01-07\n meeting 2026-01-06 Paris coalition Abel'
    expect(events(text)).toHaveLength(2)
  })

  it('stay two where two bodies meet in one city on one day', () => {
    expect(events('a 2025-03-07\n meeting 2025-03-06 Brüssel EU\nb 2025-03-07\n meeting 2025-03-06 Brüssel NATO')).toHaveLength(2)
  })

  it('stay two where a meeting and a call have the same day', () => {
    expect(events('a 2025-09-05\n meeting 2025-09-04 Paris Abel Egon\n call 2025-09-04 ? Abel Egon')).toHaveLength(2)
  })

  it('are one where one report gives the month only', () => {
    expect(events('a 2025-10-20\n meeting 2025-09 Paris coalition Abel\nb 2025-09-05\n meeting 2025-09-04 Paris Abel')).toEqual([
      '2025-09-04 meeting Paris: a b',
    ])
  })

  it('leave a month alone where two days in it would fit as well', () => {
    const text =
      'a\n meeting 2025-09 Paris Abel\nb 2025-09-05\n meeting 2025-09-04 Paris Abel\nc 2025-09-20\n meeting 2025-09-19 Paris Abel'
    expect(events(text)).toHaveLength(3)
  })

  it('are one with a difference where the days are next to each other and the same people met', () => {
    const { events } = chronology(
      noted(
        'a 2025-09-05\n meeting 2025-09-04 Paris Abel\nb 2025-09-05\n meeting 2025-09-04 Paris Abel\nc 2025-09-05\n meeting 2025-09-03 Paris Abel',
      ),
      KNOWN,
    )
    expect(
      events.map(({ date, differences }) => ({
        date,
        differences: differences.map(({ about, versions }) => [about, versions.map(({ value }) => value)]),
      })),
    ).toEqual([{ date: '2025-09-04', differences: [['date', ['2025-09-04', '2025-09-03']]] }])
  })

  it('of calls need two of those who spoke', () => {
    expect(events('a\n call 2025-09-04 ? Abel Egon\nb\n call 2025-09-04 ? Egon Abel')).toHaveLength(1)
    expect(events('a\n call 2025-09-04 ? Abel Egon\nb\n call 2025-09-04 ? Egon Fides')).toHaveLength(2)
  })
})

describe('tellings without a day', () => {
  const dated = 'a 2025-09-05\n meeting 2025-09-04 Paris coalition Abel\n'

  it('join the meeting just before the report', () => {
    expect(events(`${dated}b 2025-09-06\n meeting ? Paris Abel | past opening`)).toHaveLength(1)
  })

  it('join none of long before', () => {
    expect(events(`${dated}b 2026-02-06\n meeting ? Paris Abel | past opening`)).toHaveLength(2)
  })

  it('of two undated reports stay apart though the same people meet in the same city', () => {
    expect(events('a\n meeting ? Paris coalition Abel | now opening\nb\n meeting ? Paris coalition Abel | now opening')).toHaveLength(2)
  })

  it('of an undated report stay apart from the one dated meeting, which may be another', () => {
    expect(events(`${dated}b\n meeting ? Paris coalition Abel Bona | now opening`)).toHaveLength(2)
  })

  it('join where both reports tell of something else that only reports of those days tell', () => {
    const one = 'x\n meeting ? Paris coalition Abel | now opening\n meeting ? Washington Egon | past\n'
    const other = 'y\n meeting ? Paris coalition Abel Bona | past opening\n meeting ? Washington Egon Fides | past'
    expect(events(one + other)).toEqual(['? meeting Paris: x y', '? meeting Washington: x y'])
    expect(
      events(
        'x\n meeting ? Paris Abel | now\n figure contributors 26\ny 2025-09-30\n meeting 2025-09-04 Paris Abel\n figure contributors 26',
      ),
    ).toHaveLength(1)
    expect(
      events('x\n meeting ? Paris Abel | now\n figure members 35\ny 2025-09-30\n meeting 2025-09-04 Paris Abel\n figure members 35'),
    ).toHaveLength(2)
  })

  it('stay apart where only a body that meets again and again is told beside them', () => {
    const told = (report: string, beside: string) =>
      `${report}\n meeting ? Washington Egon Fides | past\n meeting ? Paris ${beside} | past\n`
    expect(events(told('x', 'Abel') + told('y', 'Abel'))).toContain('? meeting Washington: x y')
    expect(events(told('x', 'coalition') + told('y', 'coalition'))).toContain('? meeting Washington: x')
  })

  it('join where both reports are of one origin', () => {
    const sources = noted('x\n meeting ? Paris coalition Abel | now opening\ny\n meeting ? Paris coalition | now')
    const origins = new Map([
      ['x', 'o-1'],
      ['y', 'o-1'],
    ])
    expect(chronology({ ...sources, origins }, KNOWN).events).toHaveLength(1)
  })

  it('join by way of a report that joins both', () => {
    const text = `${dated} figure contributors 26
b
 meeting ? Paris Abel | past opening
 figure contributors 26
 meeting ? Washington Egon | past
c
 meeting ? Paris Abel Bona | now opening
 meeting ? Washington Egon | past`
    expect(events(text)).toContain('2025-09-04 meeting Paris: a b c')
  })

  it('join the day of a year that their words name', () => {
    expect(events(`${dated}b\n meeting ? Paris Abel | past value=XXXX-09-04`)).toHaveLength(1)
    expect(events(`${dated}b\n meeting ? Paris Abel | past value=XXXX-09-05`)).toHaveLength(2)
  })

  it('of the same days that state none are one however many they are', () => {
    const told = (id: string, who: string) => `${id} 2025-09-05\n meeting ? Paris ${who} | past opening\n`
    expect(events(told('a', 'Abel') + told('b', 'Abel Bona') + told('c', 'Bona Egon') + told('d', 'coalition Abel'))).toEqual([
      '? meeting Paris: a b c d',
    ])
  })

  it('follow one of another month no further than the days of all leave room', () => {
    const text = `a 2025-09-01\n meeting ? Paris Abel | past opening\nb 2025-09-14\n meeting ? Paris Abel | past opening
c 2025-09-28\n meeting ? Paris Abel | past opening`
    expect(events(text)).not.toContain('? meeting Paris: a b c')
  })

  it('stay out of a day that is not the weekday they name', () => {
    const week = (day: number) => events(`${dated}b 2025-09-06\n meeting ? Paris Abel | past opening value=XXXX-WXX-${day}`)
    expect(week(4)).toHaveLength(1)
    expect(week(3)).toHaveLength(2)
  })

  it('of one body being founded are one, also where reports differ on the day', () => {
    const { events } = chronology(noted('a\n founding 2025-03 ?\nb\n founding 2025-02 ? coalition\nc\n founding ? ? NATO'), KNOWN)
    expect(events.map(({ reports }) => reports)).toEqual([['c'], ['a', 'b']])
    expect(events[1]?.differences[0]?.versions.map(({ value }) => value)).toEqual(['2025-02', '2025-03'])
  })
})

describe('what people say of two tellings', () => {
  const dated = 'a 2025-09-05\n meeting 2025-09-04 Paris Abel\n'
  const joined = `${dated}b 2025-09-06\n meeting ? Paris Abel | past opening`
  const apart = `${dated}b 2026-02-06\n meeting ? London Bona | past opening`
  const reports = (text: string, ties: Ties) => chronology({ ...noted(text), ties }, KNOWN).events.map(({ reports }) => reports.join(' '))
  const pair = ['s-a-0', 's-b-0'] as const

  it('joins them whatever the evidence', () => {
    expect(reports(apart, { same: [pair], different: [] })).toEqual(['a b'])
    expect(reports(apart, { same: [], different: [] })).toEqual(['a', 'b'])
  })

  it('keeps them apart whatever the evidence, also where they state the same day', () => {
    expect(reports(joined, { same: [], different: [pair] })).toHaveLength(2)
    expect(reports(`${dated}b\n meeting 2025-09-04 Paris Abel`, { same: [], different: [pair] })).toHaveLength(2)
  })

  it('keeps them apart where a third is said to be of the same event as both: the latest holds', () => {
    const three = `${apart}\nc\n signing ? ? Fides`
    const [one, other] = [
      ['s-c-0', 's-b-0'],
      ['s-a-0', 's-c-0'],
    ] as const
    expect(reports(three, { same: [one, other], different: [pair] }).toSorted()).toEqual(['a', 'b c'])
    expect(reports(three, { same: [other, one], different: [pair] }).toSorted()).toEqual(['a c', 'b'])
  })

  it('lets one that is kept out of an event join the next best', () => {
    const text = `${dated}b 2025-09-06\n meeting ? Paris Abel Bona | past opening\nc 2025-09-03\n meeting 2025-09-01 Paris Bona`
    expect(reports(text, { same: [], different: [] })).toHaveLength(3)
    expect(reports(text, { same: [], different: [pair] }).toSorted()).toEqual(['a', 'b c'])
  })
})

describe('an event', () => {
  it('has those who took part with how, and by which reports, where they differ', () => {
    const text =
      'a 2025-09-05\n meeting 2025-09-04 Paris Abel:present Bona:present\nb 2025-09-05\n meeting 2025-09-04 Paris Abel Bona:remote'
    const [event] = chronology(noted(text), KNOWN).events
    expect(event?.participants.map(({ who, mode }) => [who, mode])).toEqual([
      ['Abel', 'present'],
      ['Bona', 'present'],
    ])
    expect(event?.differences).toEqual([
      {
        about: 'attendance',
        who: 'Bona',
        versions: [
          { value: 'present', statements: ['s-a-0'], reports: ['a'] },
          { value: 'remote', statements: ['s-b-0'], reports: ['b'] },
        ],
      },
    ])
  })

  it('that nobody dates lies where the dates of its reports leave room', () => {
    const [event] = chronology(noted('a 2025-09-05\n meeting ? Paris Abel | now opening'), KNOWN).events
    expect(event).toMatchObject({ date: null, dateHow: 'inferred', from: '2025-08-22', to: '2025-09-06' })
  })

  it('keeps its id when reports are added that date and place it alike', () => {
    const one = chronology(noted('a 2025-09-05\n meeting 2025-09-04 Paris Abel'), KNOWN).events[0]
    const more = chronology(noted('a 2025-09-05\n meeting 2025-09-04 Paris Abel\nb 2025-09-05\n meeting 2025-09-04 Paris Abel Bona'), KNOWN)
      .events[0]
    expect(one?.id).toMatch(/^e-[0-9a-f]{16}$/)
    expect(more?.id).toBe(one?.id)
  })
})

describe('a chronology', () => {
  it('does not depend on the order of reports, statements and clues', () => {
    const random = randomFrom(20251125)
    const pick = <T>(...from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
    for (let round = 0; round < 60; round++) {
      const text = Array.from({ length: 12 }, (_, i) => {
        const day = pick('', '', ' 2025-09-05', ' 2025-09-08', ' 2026-01-07')
        const event = () =>
          [
            pick('meeting', 'meeting', 'call', 'signing'),
            pick('?', '?', '2025-09-04', '2025-09', '2025-09-05', '2026-01-06'),
            pick('Paris', 'Paris', 'London', '?'),
            pick('Abel', 'coalition', 'Bona:remote'),
            pick('Egon', 'FR', 'Bona:present'),
            '|',
            pick('past', 'now', 'ahead', 'open'),
            pick('', 'opening'),
            pick('', 'back=3,9', 'value=XXXX-09-04'),
          ].join(' ')
        return [`r${i}${day}`, ` ${event()}`, ` ${event()}`, ` figure contributors ${pick(26, 27)}`, ' office Dido DE holds'].join('\n')
      }).join('\n')
      const sources = noted(text)
      const shuffled = {
        reports: sources.reports,
        statements: sources.statements.toSorted(() => random() - 0.5),
        clues: sources.clues.toSorted(() => random() - 0.5),
      }
      expect(chronology(shuffled, KNOWN)).toEqual(chronology(sources, KNOWN))
    }
  })
})
