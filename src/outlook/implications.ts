import type { Assumptions } from '../model/dossier.ts'
import { Refusal } from '../model/refusal.ts'
import type { Assumed, Scenario } from '../model/scenario.ts'

/** Which proposition implies which. */
export interface Implications {
  readonly all: readonly string[]
  /** Those that it implies directly. */
  readonly by: (proposition: string) => readonly string[]
  /** All that it implies, and all that imply it, directly or by others; itself not among them. */
  readonly after: (proposition: string) => readonly string[]
  readonly before: (proposition: string) => readonly string[]
}

/** The scenario's implications, and those of the dossier for propositions of which the scenario says nothing. */
export function implications({ implied: own }: Pick<Scenario, 'implied'>, { implied }: Pick<Assumptions, 'implied'>): Implications {
  const antecedents = new Map(Object.entries(implied))
  for (const { proposition, by } of own) antecedents.set(proposition, by)
  const consequences = new Map<string, string[]>()
  for (const [consequence, froms] of antecedents)
    for (const from of froms) consequences.set(from, [...(consequences.get(from) ?? []), consequence])
  return {
    all: [...consequences].flatMap(([from, to]) => [from, ...to]),
    by: (proposition) => consequences.get(proposition) ?? [],
    after: (proposition) => reached(proposition, consequences),
    before: (proposition) => reached(proposition, antecedents),
  }
}

function reached(from: string, steps: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set(steps.get(from))
  for (const one of found) for (const next of steps.get(one) ?? []) found.add(next)
  found.delete(from)
  return [...found]
}

/**
 * The propositions that hold or fail for certain: what is assumed so, what that implies, and what would imply what fails.
 * @throws Refusal where something else is assumed of one of them.
 */
export function fixed(assumed: ReadonlyMap<string, Assumed>, implied: Implications): ReadonlyMap<string, boolean> {
  const certain = new Map<string, boolean>()
  for (const [name, { probability }] of assumed) {
    if (probability !== 0 && probability !== 1) continue
    const truth = probability === 1
    for (const other of [name, ...(truth ? implied.after(name) : implied.before(name))]) {
      const said: number = assumed.get(other)?.probability ?? probability
      if (said !== probability) throw contradiction(name, truth, other, said, assumed)
      certain.set(other, truth)
    }
  }
  return certain
}

function contradiction(name: string, truth: boolean, other: string, said: number, assumed: ReadonlyMap<string, Assumed>): Refusal {
  const [from, to] = truth ? [name, other] : [other, name]
  return new Refusal(
    `${name} is assumed ${String(truth)} and ${other} ${said}, but ${from} implies ${to}`,
    assumed.get(other)?.where ?? 'the scenario',
    `leave ${other} out, or assume something else of ${name}`,
  )
}
