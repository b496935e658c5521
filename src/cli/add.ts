import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import type { Dossier } from '../model/dossier.ts'
import { Refusal } from '../model/refusal.ts'
import { kept } from '../server/intake.ts'
import type { Readded } from '../server/readded.ts'
import { keepers, readers } from '../server/readers.ts'
import { openStore, type Store } from '../store/store.ts'
import type { Given } from '../text/load.ts'
import { notRead } from './describe.ts'
import { reportRefusal } from './exit.ts'
import { Interrupt } from './interrupt.ts'
import { Progress } from './progress.ts'
import { eachReport, refusalOr } from './reports.ts'
import type { Settings } from './settings.ts'

/** What whoever adds reports knows about them, and whether those that no language pack reads are kept. */
export interface Adding extends Given {
  readonly unread?: boolean
}

/** `garant add`: reads reports into the store and says what became of them. */
export async function add(paths: readonly string[], adding: Adding, { location, dossier }: Settings): Promise<void> {
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const store = await openStore(location)
  const { summary } = await addReports(paths, adding, subject, store).finally(() => store.close())
  process.stdout.write(`${summary}\n`)
}

/** What became of a batch, in one line, and whether a signal cut it short. */
export interface Batch {
  readonly summary: string
  readonly interrupted: boolean
}

/** Adds the reports to an open store; a bad one is named and the rest goes on. */
export async function addReports(paths: readonly string[], adding: Adding, dossier: Dossier, store: Store): Promise<Batch> {
  const interrupt = new Interrupt()
  const progress = new Progress()
  const counts = { new: 0, known: 0, completed: 0, refused: 0, unread: new Array<string>() }
  const reader = adding.unread ? keepers(dossier) : readers(dossier)
  try {
    let done = 0
    for await (const { path, total, outcome } of eachReport(paths, adding, reader)) {
      if (interrupt.signal.aborted) return { summary: `interrupted: ${said(counts)}, ${total - done} left out`, interrupted: true }
      const added = outcome instanceof Refusal ? outcome : await refusalOr(path, async () => kept(outcome, store, reader))
      done++
      if (added instanceof Refusal) {
        counts.refused++
        progress.clear()
        reportRefusal(added)
        // What is wrong with the store itself, such as a full disk, would be wrong for every report that is left.
        if (!(outcome instanceof Refusal) && added.where !== path)
          return { summary: `stopped: ${said(counts)}, ${total - done} left out`, interrupted: false }
      } else {
        counts[added]++
        if (added === 'new' && !(outcome instanceof Refusal) && outcome.document.unread) counts.unread.push(outcome.document.language)
      }
      progress.show(done, total, path)
    }
    return { summary: said(counts), interrupted: false }
  } finally {
    progress.clear()
    interrupt.release()
  }
}

type Counts = Readonly<Record<'new' | Readded | 'refused', number>> & { readonly unread: readonly string[] }

function said({ new: added, known, completed, refused, unread }: Counts): string {
  const more = completed === 0 ? '' : ` (${completed} with what was given of ${completed === 1 ? 'it' : 'them'} now)`
  const left = unread.length > 0 ? `; ${unread.length} of the new ${notRead(unread)}` : ''
  return `${added} new, ${known + completed} known${more}, ${refused} refused${left}`
}
