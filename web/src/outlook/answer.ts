import type { Outlook } from '../../../src/model/outlook.ts'
import { Refusal } from '../../../src/model/refusal.ts'
import { NOTHING_ASSUMED, type Scenario } from '../../../src/model/scenario.ts'
import type { Shift } from '../../../src/model/shift.ts'
import { compare } from '../../../src/outlook/compare.ts'
import { foresee } from '../../../src/outlook/foresee.ts'
import type { Aim } from '../../../src/outlook/aim.ts'
import type { Subject } from '../../../src/outlook/proposition.ts'
import { checkScenario } from '../../../src/outlook/scenario.ts'
import type { OutlookView } from '../../../src/server/views/outlook.ts'

/** What a scenario comes to: its outlook with how that differs from where nothing is assumed, or why it is none. */
export type Answer =
  | { readonly outlook: Outlook; readonly shift: Shift; readonly refusal: null }
  | { readonly outlook: null; readonly shift: null; readonly refusal: Refusal }

/** Under this name the browser keeps how long the last answer took. */
export const TIMED = 'garant-outlook'

export function subjectOf({ dossier, subject }: OutlookView): Subject {
  return { ...subject, measures: dossier.measures, conditions: dossier.conditions }
}

/** The outlook where nothing is assumed, with how likely a goal then is; a goal that makes no sense is left to the answer to refuse. */
export function openOutlook({ basis }: OutlookView, aim: Aim | null, subject: Subject): Outlook {
  try {
    return foresee(basis, NOTHING_ASSUMED, subject, aim && { ...aim, brief: true })
  } catch (error) {
    if (error instanceof Refusal) return foresee(basis, NOTHING_ASSUMED, subject)
    throw error
  }
}

/** What `ask` makes of the question; whatever it refuses is the answer. */
export function answer(view: OutlookView, ask: () => { readonly scenario: Scenario; readonly aim: Aim | null }, open: Outlook): Answer {
  const start = performance.now()
  try {
    const subject = subjectOf(view)
    const { scenario, aim } = ask()
    checkScenario(scenario, { cells: view.known }, subject)
    const outlook = foresee(view.basis, scenario, subject, aim)
    return { outlook, shift: compare(open, outlook), refusal: null }
  } catch (error) {
    if (error instanceof Refusal) return { outlook: null, shift: null, refusal: error }
    throw error
  } finally {
    performance.clearMeasures(TIMED)
    performance.measure(TIMED, { start })
  }
}
