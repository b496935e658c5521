import ICAL from 'ical.js'
import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { atom } from '../../src/exports/atom.ts'
import { FORMATS } from '../../src/exports/formats.ts'
import { iCalendar } from '../../src/exports/icalendar.ts'
import { jsonFeed } from '../../src/exports/jsonfeed.ts'
import { FORMAT_NAMES } from '../../src/exports/names.ts'
import { zip } from '../../src/exports/zip.ts'
import { known } from './inventions.ts'
import { joined, together } from './reading.ts'

describe('a calendar', () => {
  const text = joined(iCalendar(known()))

  it('has the events whose day is known, as a reader of calendars reads them', () => {
    const [event] = new ICAL.Component(ICAL.parse(text) as object[]).getAllSubcomponents('vevent')
    const read = new ICAL.Event(event)
    expect(read.uid).toMatch(/^e-[0-9a-f]{16}@garant$/)
    expect([read.summary, read.location, read.startDate.toString(), read.endDate.toString()]).toEqual([
      'Meeting, Oslo',
      'Oslo',
      '2026-02-01',
      '2026-02-02',
    ])
    expect(read.description).toBe('With Anders Holm (present), Berg (remote), NO.\nDänemark ist dazu bereit. (Hafenbote)')
    expect(event?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-03-01T08:30:15Z')
  })

  it('has no line of more than 75 bytes, and ends each in CR LF', () => {
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\r\n]/)
    }
  })

  it('leaves out and counts events of which only the month is known', () => {
    const of = known()
    const events = of.register.events.map((event) => ({ ...event, date: '2026-02' }))
    const vague = { ...of, register: { ...of.register, events } }
    expect(joined(iCalendar(vague))).not.toContain('VEVENT')
    expect(FORMATS.find(({ id }) => id === 'ics')?.leavesOut?.(vague, 'events')).toBe('left out: 1 event of which no day is known')
  })
})

describe('a feed', () => {
  const page = new DOMParser().parseFromString(joined(atom(known())), 'text/xml')
  const all = (name: string): readonly string[] =>
    Array.from(page.getElementsByTagName(name) as Iterable<{ textContent: string }>, ({ textContent }) => textContent)

  it('has the newest change first and is as new as that', () => {
    expect(all('updated')).toEqual(['2026-02-01T00:00:00Z', '2026-02-01T00:00:00Z', '2026-01-06T00:00:00Z'])
    expect(new Set(all('id')).size).toBe(all('id').length)
    expect(all('title').slice(1)).toEqual(['Denmark, Troops: willing', 'PL, Troops: declined'])
  })

  it('gives the words of the report as words, whatever they are', () => {
    expect(joined(atom(known()))).not.toMatch(/<b>|<Söhne/)
    expect(all('content').join('\n')).toContain('„Polen schließt Soldaten aus“')
  })

  it('is the same as JSON Feed', () => {
    const feed = JSON.parse(joined(jsonFeed(known()))) as { version: string; items: { id: string; date_published: string }[] }
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.items.map(({ id }) => id)).toEqual(all('id').slice(1))
    expect(feed.items.map((item) => item.date_published)).toEqual(all('updated').slice(1))
  })

  it('without news is as new as the day since when they count', () => {
    expect(joined(atom({ ...known(), changes: [], since: '2026-02-04' }))).toContain('<updated>2026-02-04T00:00:00Z</updated>')
  })
})

describe('every format', () => {
  it('is listed under its name, in the same order', () => {
    expect(FORMATS.map(({ id }) => id)).toEqual(FORMAT_NAMES)
  })

  const cases = FORMATS.flatMap(({ id, holds, all, make }) =>
    (all === 'always' ? [null] : [...holds, ...(all ? [null] : [])]).map((what) => ({ id, what, make })),
  )

  it.each(cases)('$id of $what is the same bytes, in whatever order things were put in', ({ what, make }) => {
    const [one, other] = [known(), known({ backwards: true })].map((of) => {
      const made = make(of, what, { bom: false })
      if (made.of === 'text') return joined(made.pieces)
      return together(made.of === 'files' ? zip(made.files) : made.pieces).toString('latin1')
    })
    expect(one?.length).toBeGreaterThan(0)
    expect(one === other).toBe(true)
  })
})
