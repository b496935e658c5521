import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import type { Change } from '../model/change.ts'
import { counted } from '../model/counted.ts'
import { later } from '../model/span.ts'
import { changes as changesBetween } from '../register/changes.ts'
import { compile } from '../register/compile.ts'
import { dossierView } from '../server/labels.ts'
import { holdingsWithLinks } from '../server/wording.ts'
import { differing, stretch } from './describe.ts'
import { existingStore } from './existing.ts'
import { WrongUse } from './exit.ts'
import { paint } from './paint.ts'
import type { Settings } from './settings.ts'

export interface ChangesOptions {
  readonly since: string
  readonly asOf?: string
  readonly json?: boolean
}

/** `garant changes`: what is known since a day that was not, or not so, known before it. */
export async function changes({ since, asOf, json }: ChangesOptions, { location, dossier }: Settings): Promise<void> {
  if (asOf !== undefined && asOf < since)
    throw new WrongUse(`${asOf} is before ${since}`, '--as-of', 'name a day on or after that of --since')
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const store = await existingStore(location)
  const { statements, reports, clues, links, reviews } = await holdingsWithLinks(store, subject).finally(() => store.close())
  const known = (day: string | null) => compile(statements, reports, { asOf: day, dossier: subject, clues, links, reviews })
  const now = known(asOf ?? null)
  const found = changesBetween(known(later(since, -1)), now)
  if (json) return void process.stdout.write(`${JSON.stringify({ since, asOf: now.asOf, changes: found }, null, 2)}\n`)
  const names = new Map(dossierView(subject, now).parties.map(({ id, label }) => [id, label.en ?? id]))
  const lines = found.map((change) => changeLines(change, names))
  const undated = now.cells.filter((cell) => cell.since === null).length
  const left = undated > 0 ? `; of ${counted(undated, 'position')} only undated reports tell: nobody knows whether they are news` : ''
  process.stdout.write(`${[...lines, `${counted(found.length, 'change')} since ${since}${left}`].join('\n\n')}\n`)
}

function changeLines({ kind, cell, before, now, difference }: Change, names: ReadonlyMap<string, string>): string {
  const [party = ''] = cell.split(':')
  const head = `${paint('bold', kind.padEnd(12))} ${cell} ${paint('dim', names.get(party) ?? party)}`
  return [
    head,
    ...(before ? [`  ${paint('dim', 'before')} ${stretch(before)}`] : []),
    `  ${paint('dim', kind === 'contradicted' ? 'but   ' : 'now   ')} ${stretch(now)}${difference ? ` · ${differing(difference)}` : ''}`,
  ].join('\n')
}
