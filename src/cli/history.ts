import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import type { Step } from '../model/change.ts'
import { support } from '../model/counted.ts'
import { type Cell, presentRun, type Register, type Run } from '../model/register.ts'
import { Refusal } from '../model/refusal.ts'
import { originsBehind, reportsBehind } from '../register/history.ts'
import { rootsOf } from '../register/origins/origins.ts'
import { steps } from '../register/steps.ts'
import { chosen } from './choice.ts'
import { compiled } from './compiled.ts'
import { differing, stretch } from './describe.ts'
import { existingStore } from './existing.ts'
import { paint } from './paint.ts'
import type { Settings } from './settings.ts'

export interface HistoryOptions {
  readonly asOf?: string
  readonly json?: boolean
}

/** `garant history`: how a party's position on a measure developed, run by run, and what changed from one to the next. */
export async function history(
  party: string,
  measure: string,
  { asOf, json }: HistoryOptions,
  { location, dossier }: Settings,
): Promise<void> {
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const store = await existingStore(location)
  const register = await compiled(store, subject, asOf ?? null).finally(() => store.close())
  const [cell] = chosen(register.cells, subject, { party, measure }, { party: 'PARTY', measure: 'MEASURE' })
  if (!cell) throw new Refusal('nothing is known of this position', `${party} ${measure}`, 'garant register lists what is known')
  const told = steps(cell)
  const roots = rootsOf(register.origins)
  process.stdout.write(json ? `${JSON.stringify(asJson(cell, register, told, roots), null, 2)}\n` : asText(cell, told, roots))
}

type Roots = ReturnType<typeof rootsOf>

function asText(cell: Cell, told: readonly Step[], roots: Roots): string {
  const present = presentRun(cell, cell.history)
  const lines = cell.history.flatMap((run, at) => {
    const step = told[at - 1]
    return [...(step ? [`  ${paint('dim', `↓ ${step.how}: ${differing(step)}`)}`] : []), runLine(cell, run, run === present, roots)]
  })
  return `${[paint('bold', `${cell.party} ${cell.measure}`), ...lines].join('\n')}\n`
}

function runLine(cell: Cell, run: Run, present: boolean, roots: Roots): string {
  const { speakers, ...told } = behind(cell, run, roots)
  const said = speakers.length > 0 ? ` · ${speakers.join(', ')}` : ''
  return `${stretch(run)} · ${support(told)}${said}${present ? ' · the present stance' : ''}`
}

interface Behind extends Pick<Cell, 'reports' | 'origins'> {
  readonly speakers: readonly string[]
}

/** How many reports, of how many origins, tell a run, and who is named as saying it. */
function behind(cell: Cell, run: Run, roots: Roots): Behind {
  const positions = cell.positions.filter(({ id }) => run.statements.includes(id))
  return {
    reports: reportsBehind(positions),
    origins: originsBehind(positions, { witness: (id) => roots.get(id) ?? id }),
    speakers: [...new Set(positions.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))].sort(),
  }
}

function asJson(cell: Cell, { asOf }: Register, told: readonly Step[], roots: Roots): object {
  const { party, measure, history: runs } = cell
  const present = presentRun(cell, runs)
  return {
    cell: cell.id,
    party,
    measure,
    asOf,
    present: present === undefined ? null : runs.indexOf(present),
    runs: runs.map((run) => ({ ...run, ...behind(cell, run, roots) })),
    steps: told.map(({ from, to, ...step }) => ({ from: runs.indexOf(from), to: runs.indexOf(to), ...step })),
  }
}
