import type { Scenario } from '../model/scenario.ts'
import { WrongUse } from './exit.ts'

const WHERE = '--assume'

/**
 * What `--assume` says: `ceasefire=true,us_backstop=0.6,peace_deal=open`, and after a bar what is given: `approval:NL|ceasefire=0.8`.
 * @throws WrongUse where something else stands there.
 */
export function readAssumptions(text: string): Pick<Scenario, 'assume' | 'given'> {
  const said = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(readOne)
  const names = said.map(({ proposition, given }) => (given === null ? proposition : `${proposition}|${given}`))
  const twice = names.find((name, at) => names.indexOf(name) < at)
  if (twice !== undefined) throw wrong(`${twice} is assumed twice`)
  return {
    assume: said.flatMap(({ proposition, given, probability }) => (given === null ? [{ proposition, probability, where: WHERE }] : [])),
    given: said.flatMap(({ proposition, given, probability }) =>
      given === null ? [] : [{ proposition, given, probability, where: WHERE }],
    ),
  }
}

function readOne(text: string) {
  const { proposition, given = null, value } = /^(?<proposition>[^=|\s]+)(?:\|(?<given>[^=|\s]+))?=(?<value>\S+)$/.exec(text)?.groups ?? {}
  if (!proposition || !value) throw wrong(`${JSON.stringify(text)} assumes nothing`)
  if (value === 'open' && given === null) return { proposition, given, probability: null }
  const probability = value === 'true' ? 1 : value === 'false' ? 0 : /^[\d.]+(e-?\d+)?$/i.test(value) ? Number(value) : NaN
  if (!(probability >= 0 && probability <= 1)) throw wrong(`${JSON.stringify(value)} for ${proposition} is no probability`)
  return { proposition, given, probability }
}

const wrong = (what: string): WrongUse =>
  new WrongUse(
    what,
    WHERE,
    'write PROPOSITION=true, =false, =open or a number from 0 to 1, with commas between, or PROPOSITION|GIVEN=NUMBER',
  )
