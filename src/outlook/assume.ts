import { Refusal } from '../model/refusal.ts'
import type { Assumed, Given, Scenario } from '../model/scenario.ts'

/**
 * What is assumed in one line: `ceasefire=true,us_backstop=0.6,peace_deal=open`, and after a bar what is given: `approval:NL|ceasefire=0.8`.
 * @throws Refusal where something else stands there; `where` is the option or part of an address that it comes from.
 */
export function readAssumptions(text: string, where: string): Pick<Scenario, 'assume' | 'given'> {
  const wrong = (what: string) =>
    new Refusal(
      what,
      where,
      'write PROPOSITION=true, =false, =open or a number from 0 to 1, with commas between, or PROPOSITION|GIVEN=NUMBER',
    )
  const said = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => readOne(one, wrong))
  const names = said.map(({ proposition, given }) => (given === null ? proposition : `${proposition}|${given}`))
  const twice = names.find((name, at) => names.indexOf(name) < at)
  if (twice !== undefined) throw wrong(`${twice} is assumed twice`)
  return {
    assume: said.flatMap(({ proposition, given, probability }) => (given === null ? [{ proposition, probability, where }] : [])),
    given: said.flatMap(({ proposition, given, probability }) => (given === null ? [] : [{ proposition, given, probability, where }])),
  }
}

/** The line that `readAssumptions` reads as this. */
export function assumptionsText({ assume, given }: Pick<Scenario, 'assume' | 'given'>): string {
  return [
    ...assume.map(({ proposition, probability }: Assumed) => `${proposition}=${written(probability)}`),
    ...given.map(({ proposition, given, probability }: Given) => `${proposition}|${given}=${written(probability)}`),
  ].join(',')
}

function readOne(text: string, wrong: (what: string) => Refusal) {
  const { proposition, given = null, value } = /^(?<proposition>[^=|\s]+)(?:\|(?<given>[^=|\s]+))?=(?<value>\S+)$/.exec(text)?.groups ?? {}
  if (!proposition || !value) throw wrong(`${JSON.stringify(text)} assumes nothing`)
  if (value === 'open' && given === null) return { proposition, given, probability: null }
  const probability = value === 'true' ? 1 : value === 'false' ? 0 : /^[\d.]+(e-?\d+)?$/i.test(value) ? Number(value) : NaN
  if (!(probability >= 0 && probability <= 1)) throw wrong(`${JSON.stringify(value)} for ${proposition} is no probability`)
  return { proposition, given, probability }
}

function written(probability: number | null): string {
  if (probability === null) return 'open'
  return probability === 1 ? 'true' : probability === 0 ? 'false' : String(probability)
}
