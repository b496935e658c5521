import type { Gate, Model } from '../model/analysis.ts'
import { Refusal } from '../model/refusal.ts'
import { nearest } from './nearest.ts'

const OPS = ['and', 'or', 'atleast', 'not'] as const satisfies readonly Gate['op'][]
const SHAPE = '{ "top": NAME, "gates": { NAME: { "op": "and", "of": [NAMES] } }, "probabilities": { NAME: 0.1 } }'

/**
 * A model as it came, if it makes sense. Gates that are not under the top make sense too: they are checked, and nothing is made of them.
 * That gates do not rest on one another is found out where the model is put together.
 * @throws Refusal which names the first thing that is wrong.
 */
export function checkedModel(input: unknown): Model {
  const { top, gates, probabilities } = record(input, 'the model', `write it as ${SHAPE}`)
  const chances = record(probabilities, 'probabilities', 'give each variable one: { "probabilities": { "a": 0.1 } }')
  const drawn = record(gates, 'gates', 'write { } where there is none')
  const names = [...Object.keys(drawn), ...Object.keys(chances)]
  const known = new Set(names)
  const checkName = (name: unknown, where: string) => {
    if (typeof name !== 'string')
      throw new Refusal(`it should be a name, and is ${say(name)}`, where, 'write the name of a gate or variable')
    if (!known.has(name))
      throw new Refusal(
        `${quoted(name)} is neither a gate nor has it a probability`,
        where,
        `${nearest(name, names)}; or give it a probability`,
      )
  }
  for (const [name, chance] of Object.entries(chances)) checkChance(name, chance, drawn)
  for (const [name, gate] of Object.entries(drawn)) checkGate(gate, `gates.${quoted(name)}`, checkName)
  if (top === undefined) throw new Refusal('it has no top', 'top', 'write "top" with the name of the gate that is asked about')
  checkName(top, 'top')
  return input as Model
}

function checkChance(name: string, chance: unknown, gates: object): void {
  const where = `probabilities.${quoted(name)}`
  if (Object.hasOwn(gates, name))
    throw new Refusal('it is a gate, and has a probability', where, 'call one of them otherwise, or take one out')
  if (typeof chance !== 'number') throw new Refusal(`it should be a number, and is ${say(chance)}`, where, 'write a number from 0 to 1')
  if (!(chance >= 0 && chance <= 1)) throw new Refusal(`${chance} is no probability`, where, 'write a number from 0 to 1')
}

function checkGate(input: unknown, where: string, checkName: (name: unknown, where: string) => void): void {
  const { op, k, of } = record(input, where, 'write { "op": "and", "of": [NAMES] }')
  if (!OPS.some((known) => known === op))
    throw new Refusal(
      op === undefined ? 'it has no op' : `there is no op ${say(op)}`,
      where,
      typeof op === 'string' ? nearest(op, OPS) : `the ops are ${OPS.join(', ')}`,
    )
  if (!Array.isArray(of)) throw new Refusal(`"of" should be a list, and is ${say(of)}`, where, 'write "of": [NAMES]')
  if (of.length === 0) throw new Refusal('it is of nothing', where, 'name what it needs, or take the gate out')
  for (const [at, name] of of.entries()) checkName(name, `${where}.of[${at}]`)
  if (op === 'not' && of.length > 1) throw new Refusal(`"not" is of one name, and here of ${of.length}`, where, 'negate a gate of them')
  if (op === 'atleast') {
    if (typeof k !== 'number' || !Number.isInteger(k) || k < 1 || k > of.length)
      throw new Refusal(
        k === undefined ? 'it has no k' : `k is ${say(k)}`,
        where,
        `write a whole number from 1 to ${of.length}, as many as it is of`,
      )
  } else if (k !== undefined && k !== null)
    throw new Refusal(`k is for "atleast", and the op is ${say(op)}`, where, 'take k out, or write "op": "atleast"')
}

function record(input: unknown, where: string, cure: string): Readonly<Record<string, unknown>> {
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as Record<string, unknown>
  throw new Refusal(input === undefined ? 'it is missing' : `it should be an object, and is ${say(input)}`, where, cure)
}

const quoted = (name: string) => JSON.stringify(name)

/** A value in a few words. */
function say(value: unknown): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value)
}
