import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import { counted } from '../model/counted.ts'
import type { Attendance, Difference, KnownEvent } from '../model/event.ts'
import type { Register } from '../model/register.ts'
import type { EventType } from '../model/statement.ts'
import { compiled } from './compiled.ts'
import { stretch } from './datings.ts'
import { existingStore } from './existing.ts'
import { paint } from './paint.ts'
import type { Settings } from './settings.ts'

export interface EventsOptions {
  readonly type?: EventType
  readonly asOf?: string
  readonly json?: boolean
}

/** `garant events`: what happened, by all reports that tell it. */
export async function events({ type, asOf, json }: EventsOptions, { location, dossier }: Settings): Promise<void> {
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const store = await existingStore(location)
  const register = await compiled(store, subject, asOf ?? null).finally(() => store.close())
  const chosen = register.events.filter((event) => type === undefined || event.type === type)
  process.stdout.write(json ? `${JSON.stringify(chosen, null, 2)}\n` : listed(chosen, register))
}

function listed(events: readonly KnownEvent[], { reports, asOf }: Register): string {
  const count = `${counted(events.length, 'event')} from ${counted(reports.length, 'report')}${asOf === null ? '' : `, as known on ${asOf}`}`
  return events.length === 0 ? `${count}\n` : `${events.map(eventText).join('\n')}\n\n${count}\n`
}

/** An event for people: what, when and where, who took part and how, and what reports differ in. */
export function eventText(event: KnownEvent): string {
  const { id, type, place, participants, reports, differences } = event
  const head = `${paint('bold', whenOf(event))} ${type}${place === null ? '' : ` in ${place}`}`
  return [
    `${head} ${paint('dim', `· ${counted(reports.length, 'report')} · ${id}`)}`,
    ...(participants.length === 0 ? [] : [`  with ${participants.map(attendee).join(', ')}`]),
    ...differences.map((difference) => `  ${paint('yellow', differing(difference))}`),
  ].join('\n')
}

/** Its date; the days in which it lies, where only the dates of reports tell that. */
function whenOf({ date, dateHow, from, to }: KnownEvent): string {
  if (date !== null) return date
  return dateHow === 'unknown' ? 'undated' : `undated (${stretch({ from, to })})`
}

const attendee = ({ who, mode }: Attendance): string => (mode === 'unknown' ? who : `${who} (${mode})`)

/** "reports differ on the date: 2025-09-04 by 3 reports, 2025-09-03 by 1 report". */
function differing({ about, who, versions }: Difference): string {
  const told = versions.map(({ value, reports }) => `${value} by ${counted(reports.length, 'report')}`)
  return `reports differ on ${who === null ? `the ${about}` : `how ${who} took part`}: ${told.join(', ')}`
}
