import type { Finding } from '../model/finding.ts'
import type { Cell } from '../model/register.ts'
import type { EventSummary, FindingSummary } from './views.ts'

/** What the register does about a finding, in a sentence or two: `cells` and `events` are those that it bears on. */
export function handling(
  finding: FindingSummary,
  { cells, events }: { readonly cells: readonly Cell[]; readonly events: readonly EventSummary[] },
): string {
  const done = doneAbout(finding, cells, events)
  switch (finding.verdict) {
    case 'not':
      return `${done} Somebody found that there is no contradiction, so it is listed only where all are asked for.`
    case 'resolved':
      return `${done} Somebody found out how it came about.`
    case 'real':
    case null:
      return done
  }
}

function doneAbout({ kind, about }: Finding, [cell]: readonly Cell[], events: readonly EventSummary[]): string {
  const held = cell ? `The register holds ${cell.id} as ${cell.stance}${cell.since === null ? '' : ` since ${cell.since}`}` : ''
  switch (kind) {
    case 'stance':
      return `${held}: of what is told of one day, it goes by the stance that most origins tell and, of equally many, by the more cautious one. The other stays in the history as a run of its own.`
    case 'scope':
      return `${held}. What a retelling has otherwise than its source counts on its own day, and both stay in the history.`
    case 'single':
      return `${held}, and counts one origin for it, however many reports tell it.`
    case 'figure':
      return 'The register keeps each number as its report tells it, and chooses none.'
    case 'date':
      return dated(events)
    case 'attendance': {
      const mode = events.flatMap(({ participants }) => participants).find(({ who }) => who === about)?.mode
      return mode === undefined
        ? 'The register keeps what each report tells.'
        : `The register counts ${about} as ${mode}, as most of the reports have it that say how, and shows that they differ.`
    }
    case 'office':
    case 'attribution':
      return 'It changes nothing in the register: each statement stays as its report tells it.'
  }
}

function dated(events: readonly EventSummary[]): string {
  const [first] = events
  if (!first) return 'The register keeps the day as the report writes it.'
  if (events.length > 1)
    return `The register holds ${events.length} events, of ${events.map(({ date }) => date ?? 'no day').join(' and ')}, until somebody says that they are the same.`
  return first.date === null
    ? 'The register gives the event no date.'
    : `The register dates the event to ${first.date}, as most of the reports have it that give a day, and shows the others beside it.`
}
