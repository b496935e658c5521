import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import { review as reviewOf } from '../model/review.ts'
import { existingStore } from './existing.ts'
import { WrongUse } from './exit.ts'
import { bySomebody, verdictOf } from './reviewlines.ts'
import type { Settings } from './settings.ts'
import { verdictIn, type Words } from './verdicts.ts'

export interface ReviewOptions {
  readonly by?: string
  readonly because?: string
}

/** `garant review`: keeps what a person says of a statement, an event, a report or a finding. */
export async function review(words: Words, { by, because }: ReviewOptions, { location, dossier }: Settings): Promise<void> {
  const said = { by: named(by), because: because?.trim() || null }
  if (words.verdict === 'resolved' && said.because === null)
    throw new WrongUse('it is not said how', 'resolved', 'say how it was resolved: --because "…"')
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const store = await existingStore(location)
  try {
    const made = reviewOf(await verdictIn(words, store, subject), { ...said, when: new Date().toISOString() })
    await store.review(made)
    process.stdout.write(`${words.id} ${verdictOf(made)} by ${bySomebody(made)}\n`)
  } finally {
    await store.close()
  }
}

/** Who says it: a name that others know, since what people say goes by who says it. */
function named(by: string | undefined): string {
  const name = by?.replace(/\s+/g, ' ').trim()
  if (!name) throw new WrongUse('it is not said who says so', '--by', 'give your name with --by NAME, or in the variable GARANT_BY')
  return name
}
