import type { Entry, Field } from '../dossier/entry.ts'
import { readYaml } from '../dossier/file.ts'
import { Mistakes } from '../dossier/mistakes.ts'
import type { Assumed, Given, Implied, Scenario, Size, Worth } from '../model/scenario.ts'
import { GIVING, type Giving } from '../model/stance.ts'
import { isoDay } from '../text/day.ts'

/** A scenario as a file has it, with what else the file asks for. */
export interface ScenarioFile {
  readonly scenario: Scenario
  /** ISO day; null: the file names none. */
  readonly asOf: string | null
  /** A goal, with where it stands. */
  readonly goal: { readonly text: string; readonly where: string } | null
}

const KEYS = ['assume', 'given', 'implied', 'worth', 'sizes', 'failed', 'as_of', 'goal'] as const

/**
 * The scenario in a YAML or JSON file.
 * @throws Refusal that names every mistake found in it, each with line, value and cure.
 */
export function readScenario(file: string): ScenarioFile {
  const mistakes = new Mistakes()
  const top = readYaml(file, mistakes.note, 'docs/guide.md')
  const { assume, given, implied, worth, sizes, failed, as_of, goal } = top.some(KEYS)
  const read = {
    scenario: {
      assume: assume?.fields('propositions').map(readAssumed) ?? [],
      given: given?.fields('propositions').flatMap(readGiven) ?? [],
      implied: implied?.fields('propositions').map(readImplied) ?? [],
      worth: worth?.fields('stances, parties or cells').flatMap(readWorth) ?? [],
      sizes: sizes?.fields('cells').map(readSize) ?? [],
      failed: failed?.items('cells').map((one) => ({ cell: one.text('a cell, PARTY:measure'), where: one.where })) ?? [],
    },
    asOf: as_of ? readDay(as_of) : null,
    goal: goal ? { text: goal.text('a goal'), where: goal.where } : null,
  }
  mistakes.refuseIfAny()
  return read
}

function readAssumed({ id, value }: Field): Assumed {
  const said = value.value()
  const probability = typeof said === 'boolean' ? Number(said) : said === 'open' ? null : value.share('true, false, open or a probability')
  return { proposition: id, probability, where: value.where }
}

/** `given: { ceasefire: { approval:NL: 0.8 } }`: where there is a ceasefire, the Netherlands approve with 0.8. */
function readGiven({ id: given, value }: Field): readonly Given[] {
  return value.fields('propositions').map(({ id, value: own }) => {
    const said = own.value()
    const probability = typeof said === 'boolean' ? Number(said) : own.share('true, false or a probability')
    return { proposition: id, given, probability, where: own.where }
  })
}

function readImplied({ id, value }: Field): Implied {
  return { proposition: id, by: value.items('propositions').map((one) => one.text('a proposition')), where: value.where }
}

/** A stance, `FR: { willing: 0.9 }` or `FR:troops`. */
function readWorth({ id, value }: Field): readonly Worth[] {
  const share = (entry: Entry, what: string) => ({ worth: entry.share(`what ${what} is worth`), where: entry.where })
  if (isGiving(id)) return [{ of: 'stance', party: null, stance: id, ...share(value, id) }]
  if (id.includes(':')) return [{ of: 'cell', cell: id, ...share(value, id) }]
  return Object.entries(value.some(GIVING)).map(([stance, entry]) => ({
    of: 'stance',
    party: id,
    stance: stance as Giving,
    ...share(entry, `${stance} of ${id}`),
  }))
}

const isGiving = (id: string): id is Giving => GIVING.some((stance) => stance === id)

/** A whole number, or a list of two. */
function readSize({ id, value }: Field): Size {
  if (value.value() !== null) {
    const size = value.whole('a number')
    return { cell: id, low: size, high: size, where: value.where }
  }
  const [low, high, ...more] = value.items('two numbers')
  if (!low || !high || more.length > 0) value.wrong('a size has two ends', 'write one number, or [LOW, HIGH]')
  return { cell: id, low: low?.whole('the lower end') ?? 0, high: high?.whole('the upper end') ?? 0, where: value.where }
}

function readDay(entry: Entry): string {
  const text = entry.text('a day, YYYY-MM-DD')
  const day = isoDay(text)
  if (day === null) entry.wrong(`${JSON.stringify(text)} is no day of the calendar`, 'write it as YYYY-MM-DD')
  return day ?? text
}
