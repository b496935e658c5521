import type { Label } from '../model/dossier.ts'
import type { KnownEvent } from '../model/event.ts'
import { later } from '../model/span.ts'
import { webAddress } from './address.ts'
import { inEnglish, type Known } from './known.ts'

/** The events whose day is known as a calendar (RFC 5545). What has but a month or a year would fill it. */
export function* iCalendar(known: Known): Generator<string> {
  const { dossier, register } = known
  yield lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Garant//Garant//EN',
    `X-WR-CALNAME:${text(inEnglish(dossier.id, dossier.title))}`,
  ])
  for (const event of register.events) if (hasDay(event)) yield lines(entry(event, known))
  yield lines(['END:VCALENDAR'])
}

/** Whether an event can stand in a calendar. */
export function hasDay(event: KnownEvent): event is KnownEvent & { readonly date: string } {
  return event.date?.length === 10
}

function entry({ id, type, date, place, participants, reports, differences }: KnownEvent & { readonly date: string }, known: Known) {
  const told = reports.flatMap((report) => known.documents.get(report) ?? [])
  // The clock plays no part: an event is as new as the last report that tells it.
  const changed =
    told
      .map(({ added }) => added)
      .toSorted()
      .at(-1) ?? `${date}T00:00:00Z`
  const name = (who: string): string => nameOf(who, known.party)
  const attended = participants.map(({ who, mode }) => (mode === 'unknown' ? name(who) : `${name(who)} (${mode})`))
  const about = [
    ...(attended.length > 0 ? [`With ${attended.join(', ')}.`] : []),
    ...differences.map(({ about, who }) => `Reports differ on ${who === null ? `the ${about}` : `how ${name(who)} took part`}.`),
    ...told.map((report) => `${report.name}${report.outlet === null ? '' : ` (${report.outlet})`}`),
  ]
  const address = told.map(({ url }) => webAddress(url)).find((address) => address !== null)
  return [
    'BEGIN:VEVENT',
    `UID:${id}@garant`,
    `DTSTAMP:${instant(changed)}`,
    `DTSTART;VALUE=DATE:${digits(date)}`,
    `DTEND;VALUE=DATE:${digits(later(date, 1))}`,
    `SUMMARY:${text(place === null ? TITLES[type] : `${TITLES[type]}, ${place}`)}`,
    ...(place === null ? [] : [`LOCATION:${text(place)}`]),
    `DESCRIPTION:${text(about.join('\n'))}`,
    `CATEGORIES:${text(type)}`,
    ...(address ? [`URL:${address}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** People go by their names already. */
function nameOf(who: string, party: (id: string) => Label): string {
  return inEnglish(who, party(who))
}

const TITLES: Readonly<Record<KnownEvent['type'], string>> = {
  meeting: 'Meeting',
  call: 'Call',
  signing: 'Signing',
  founding: 'Founding',
  vote: 'Vote',
  body: 'Body set up',
  attack: 'Attack',
}

const digits = (day: string): string => day.replaceAll('-', '')
const instant = (iso: string): string => `${iso.slice(0, 19).replace(/[-:]/g, '')}Z`

/** Words as the value of a property; what no calendar can hold is left out. */
function text(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** So many bytes has a line at most, its end left out. */
const LINE = 75

/** Lines that end in CR LF; a long one goes on in the next, which begins with a space. No character is torn. */
function lines(all: readonly string[]): string {
  return all.map((line) => `${folded(line)}\r\n`).join('')
}

function folded(line: string): string {
  let [made, bytes] = ['', 0]
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > LINE) [made, bytes] = [`${made}\r\n `, 1]
    made += character
    bytes += size
  }
  return made
}
