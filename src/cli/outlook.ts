import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Outlook } from '../model/outlook.ts'
import type { Register } from '../model/register.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Moment, Pillar } from '../model/shift.ts'
import { compare } from '../outlook/compare.ts'
import { foresee } from '../outlook/foresee.ts'
import { moments } from '../outlook/replay.ts'
import { type LeftOut, pillars } from '../outlook/robust.ts'
import { checkScenario } from '../outlook/scenario.ts'
import { compile } from '../register/compile.ts'
import { reviewed } from '../register/reviews/reviewed.ts'
import { holdingsWithLinks } from '../server/wording.ts'
import { type Asked, askedBy, type Asking } from './asked.ts'
import { existingStore } from './existing.ts'
import { WrongUse } from './exit.ts'
import { outlookText } from './prospects.ts'
import type { Settings } from './settings.ts'
import { comparisonText, momentsText, pillarsText, type Sources } from './shifts.ts'

export interface OutlookOptions extends Asking {
  readonly compare?: readonly string[]
  readonly robust?: boolean
  readonly replay?: boolean
  readonly quotes?: boolean
  readonly json?: boolean
}

/** `garant outlook`: what would be in force under a scenario, what it waits for and what is missing. */
export async function outlook(options: OutlookOptions, { location, dossier }: Settings): Promise<void> {
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const scenarios = (options.compare ?? [options.scenario]).map((file) => askedBy(file, options))
  const [asked, other, ...more] = scenarios
  if (!asked || (options.compare && !other) || more.length > 0)
    throw new WrongUse(`${scenarios.length} scenarios cannot be compared`, '--compare', 'name two files of scenarios')
  if (other && (options.robust || options.replay))
    throw new WrongUse(`--compare has no ${options.robust ? '--robust' : '--replay'}`, '--compare', 'ask for it of one scenario at a time')
  const store = await existingStore(location)
  const held = await holdingsWithLinks(store, subject).finally(() => store.close())
  const known = new Known(held, subject)
  for (const { scenario } of scenarios) checkScenario(scenario, known.register(null), subject)
  if (other) return void process.stdout.write(compared(asked, other, options, known))
  const register = known.register(asked.asOf)
  const found = foresee(register, asked.scenario, subject, asked.aim)
  const pillars = options.robust ? known.pillars(asked, found) : null
  const replay = options.replay ? known.moments(asked) : null
  if (options.json) {
    const more = { ...(pillars && { robust: pillars }), ...(replay && { replay }) }
    return void process.stdout.write(`${JSON.stringify({ ...asJson(found, asked.scenario, subject), ...more }, null, 2)}\n`)
  }
  const sources = known.sources
  const parts = [
    outlookText(found, register, subject, { quotes: options.quotes ?? false }),
    ...(pillars ? [`${pillarsText(pillars, options.limit, sources)}\n`] : []),
    ...(replay ? [`${momentsText(replay, sources)}\n`] : []),
  ]
  process.stdout.write(parts.join('\n'))
}

/** What a store holds, from which a register is compiled more than once. */
class Known {
  readonly #held: Awaited<ReturnType<typeof holdingsWithLinks>>
  readonly #dossier: Dossier

  constructor(held: Awaited<ReturnType<typeof holdingsWithLinks>>, dossier: Dossier) {
    this.#held = held
    this.#dossier = dossier
  }

  /** The register as of a day, without what is left out; what people added or corrected by hand goes with its report alone. */
  register(asOf: string | null, left: LeftOut = { reports: new Set(), statements: new Set() }): Register {
    const { statements, reports, clues, links, reviews } = this.#held
    return compile(
      statements.filter(({ id }) => !left.statements.has(id)),
      reports.filter(({ id }) => !left.reports.has(id)),
      { asOf, dossier: this.#dossier, clues, links, reviews },
    )
  }

  answer({ asOf, scenario, aim }: Asked): Outlook {
    return foresee(this.register(asOf), scenario, this.#dossier, aim)
  }

  /** What the answer to what is asked rests on alone. */
  pillars({ asOf, scenario, aim }: Asked, answer: Outlook): readonly Pillar[] {
    const brief = aim && { ...aim, brief: true }
    return pillars(this.register(asOf), answer, (left) => foresee(this.register(asOf, left), scenario, this.#dossier, brief))
  }

  /** How the answer to what is asked moved until its day. */
  moments({ asOf, scenario, aim }: Asked): readonly Moment[] {
    const brief = aim && { ...aim, brief: true }
    const nothing = compile([], [], { asOf: null })
    return moments(this.register(asOf), (day) => foresee(day === null ? nothing : this.register(day), scenario, this.#dossier, brief))
  }

  get sources(): Sources {
    const { reports, reviews } = this.#held
    const { statements } = reviewed(this.#held.statements, reviews)
    return {
      reports: new Map(reports.map((report) => [report.id, report])),
      positions: new Map(statements.flatMap((one) => (one.kind === 'position' ? [[one.id, one] as const] : []))),
    }
  }
}

/** The outlook under one scenario beside that under another. */
function compared(asked: Asked, other: Asked, { json, compare: files }: OutlookOptions, known: Known): string {
  const shift = compare(known.answer(asked), known.answer(other))
  if (json) return `${JSON.stringify({ from: files?.[0], to: files?.[1], ...shift }, null, 2)}\n`
  return comparisonText(shift, [files?.[0] ?? '', files?.[1] ?? ''], known.sources)
}

/** Everything for programs, with the scenario without where it was said. */
function asJson(found: Outlook, { assume, given, implied, worth, sizes, failed }: Scenario, { id }: Dossier): object {
  const said = <T extends { readonly where: string }>(all: readonly T[]) => all.map(({ where: _, ...one }) => one)
  const scenario = {
    assume: said(assume),
    given: said(given),
    implied: said(implied),
    worth: said(worth),
    sizes: said(sizes),
    failed: said(failed),
  }
  return { dossier: id, scenario, ...found }
}
