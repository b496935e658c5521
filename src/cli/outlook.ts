import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Outlook } from '../model/outlook.ts'
import type { Register } from '../model/register.ts'
import { NOTHING_ASSUMED, type Scenario } from '../model/scenario.ts'
import type { Aim } from '../outlook/aim.ts'
import { foresee } from '../outlook/foresee.ts'
import { checkScenario } from '../outlook/scenario.ts'
import { compile } from '../register/compile.ts'
import { holdingsWithLinks } from '../server/wording.ts'
import { readAssumptions } from './assume.ts'
import { existingStore } from './existing.ts'
import { outlookText } from './prospects.ts'
import { readScenario, type ScenarioFile } from './scenario.ts'
import type { Settings } from './settings.ts'

export interface OutlookOptions {
  readonly scenario?: string
  readonly assume?: string
  readonly asOf?: string
  readonly goal?: string
  readonly limit: number
  readonly quotes?: boolean
  readonly json?: boolean
}

/** `garant outlook`: what would be in force under a scenario, what it waits for and what is missing. */
export async function outlook(options: OutlookOptions, { location, dossier }: Settings): Promise<void> {
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const asked = scenarioOf(options)
  const store = await existingStore(location)
  const { statements, reports, clues, links } = await holdingsWithLinks(store, subject).finally(() => store.close())
  const known = (asOf: string | null): Register => compile(statements, reports, { asOf, dossier: subject, clues, links })
  const register = known(asked.asOf)
  // a scenario may speak of what came to be known later
  checkScenario(asked.scenario, asked.asOf === null ? register : known(null), subject)
  const found = foresee(register, asked.scenario, subject, asked.aim)
  if (options.json) process.stdout.write(`${JSON.stringify(asJson(found, asked.scenario, subject), null, 2)}\n`)
  else process.stdout.write(outlookText(found, register, subject, { quotes: options.quotes ?? false }))
}

interface Asked extends Pick<ScenarioFile, 'scenario' | 'asOf'> {
  readonly aim: Aim | null
}

/** The scenario that the options name: what is said on the command line goes before what the file says. */
function scenarioOf({ scenario, assume, asOf, goal, limit }: OutlookOptions): Asked {
  const file: ScenarioFile = scenario === undefined ? { scenario: NOTHING_ASSUMED, asOf: null, goal: null } : readScenario(scenario)
  const own = readAssumptions(assume ?? '')
  const aimed = goal === undefined ? file.goal : { text: goal, where: '--goal' }
  return {
    asOf: asOf ?? file.asOf,
    aim: aimed && { goal: aimed.text, where: aimed.where, limit },
    scenario: { ...file.scenario, assume: [...file.scenario.assume, ...own.assume], given: [...own.given, ...file.scenario.given] },
  }
}

/** Everything for programs, with the scenario without where it was said. */
function asJson(found: Outlook, { assume, given, implied, worth, sizes }: Scenario, { id }: Dossier): object {
  const said = <T extends { readonly where: string }>(all: readonly T[]) => all.map(({ where: _, ...one }) => one)
  const scenario = { assume: said(assume), given: said(given), implied: said(implied), worth: said(worth), sizes: said(sizes) }
  return { dossier: id, scenario, ...found }
}
