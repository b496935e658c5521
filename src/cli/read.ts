import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import { Refusal } from '../model/refusal.ts'
import type { Given } from '../text/load.ts'
import { annotated } from './annotated.ts'
import { reportRefusal } from './exit.ts'
import { jsonLine } from './jsonline.ts'
import { readReports } from './reports.ts'
import type { Settings } from './settings.ts'

/** `garant read`: what each report states, for people or as one JSON object a line. */
export async function read(paths: readonly string[], options: Given & { readonly json?: boolean }, { dossier }: Settings): Promise<void> {
  for await (const { outcome } of readReports(paths, options, loadDossier(dossier ?? SHIPPED_DOSSIER))) {
    if (outcome instanceof Refusal) reportRefusal(outcome)
    else if (options.json) process.stdout.write(`${jsonLine(outcome.document, { statements: outcome.reading.statements })}\n`)
    else process.stdout.write(`${annotated(outcome.document, outcome.reading)}\n\n`)
  }
}
