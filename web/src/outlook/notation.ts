import { Refusal } from '../../../src/model/refusal.ts'
import type { Failed, Implied, Size, Worth } from '../../../src/model/scenario.ts'
import { GIVING, type Giving } from '../../../src/model/stance.ts'

/**
 * How the parts of a scenario stand in an address: lists with commas between, each `NAME=VALUE`. Each of them is read from its text and written
 * as one; reading refuses what means nothing.
 */

/** `willing=0.5,FR:willing=0.9,FR:troops=0.8`: of a stance, of a party's stance, of a cell. */
export function readWorth(text: string): readonly Worth[] {
  return entries(text, 'worth', 'write STANCE=NUMBER, PARTY:STANCE=NUMBER or PARTY:MEASURE=NUMBER').map(({ name, value, where, wrong }) => {
    const worth = numberOf(value)
    if (worth === null) throw wrong(`${JSON.stringify(value)} is no number from 0 to 1`)
    if (isGiving(name)) return { of: 'stance', party: null, stance: name, worth, where }
    const [party = '', stance = ''] = name.split(':')
    if (isGiving(stance)) return { of: 'stance', party, stance, worth, where }
    return { of: 'cell', cell: name, worth, where }
  })
}

export function worthText(all: readonly Worth[]): string {
  const name = (one: Worth) => (one.of === 'cell' ? one.cell : one.party === null ? one.stance : `${one.party}:${one.stance}`)
  return all.map((one) => `${name(one)}=${one.worth}`).join(',')
}

/** `FR:troops=6000,GB:troops=4000..6000`. */
export function readSizes(text: string): readonly Size[] {
  return entries(text, 'sizes', 'write PARTY:MEASURE=NUMBER or PARTY:MEASURE=LOW..HIGH').map(({ name, value, where, wrong }) => {
    const [first = '', last = first, ...more] = value.split('..')
    const [low, high] = [numberOf(first), numberOf(last)]
    if (low === null || high === null || more.length > 0) throw wrong(`${JSON.stringify(value)} is no size`)
    return { cell: name, low, high, where }
  })
}

export function sizesText(all: readonly Size[]): string {
  return all.map(({ cell, low, high }) => `${cell}=${low === high ? low : `${low}..${high}`}`).join(',')
}

/** `ceasefire=peace_deal|mandate`: each of those after the sign implies the one before it. */
export function readImplied(text: string): readonly Implied[] {
  return entries(text, 'implied', 'write PROPOSITION=PROPOSITION|PROPOSITION').map(({ name, value, where }) => {
    return { proposition: name, by: value.split('|').filter((by) => by !== ''), where }
  })
}

export function impliedText(all: readonly Implied[]): string {
  return all.map(({ proposition, by }) => `${proposition}=${by.join('|')}`).join(',')
}

/** `FR:troops,GB:troops`. */
export function readFailed(text: string): readonly Failed[] {
  return listed(text).map((cell) => ({ cell, where: 'failed' }))
}

export function failedText(all: readonly Failed[]): string {
  return all.map(({ cell }) => cell).join(',')
}

interface Entry {
  readonly name: string
  readonly value: string
  readonly where: string
  readonly wrong: (what: string) => Refusal
}

function entries(text: string, where: string, cure: string): readonly Entry[] {
  const wrong = (what: string) => new Refusal(what, where, cure)
  return listed(text).map((one) => {
    const [, name, value] = /^([^=\s]+)=(\S*)$/.exec(one) ?? []
    if (name === undefined || value === undefined) throw wrong(`${JSON.stringify(one)} says nothing`)
    return { name, value, where, wrong }
  })
}

function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

function numberOf(text: string): number | null {
  return /^\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(text) ? Number(text) : null
}

function isGiving(name: string): name is Giving {
  return GIVING.some((stance) => stance === name)
}
