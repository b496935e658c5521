import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { sum, type Tally } from './matching.ts'
import { MEASURED, type Score, SHARES } from './scoring.ts'

/** Counts of one report, each `[hit, missed, extra]`, and its errors in words where the report is the project's own. */
export interface Result extends Readonly<Record<keyof Score, readonly [number, number, number]>> {
  readonly errors?: readonly string[]
}

/** A run of the bench: set → report → result. */
export type Run = Readonly<Record<string, Readonly<Record<string, Result>>>>

const KEYS = [...MEASURED, ...SHARES]

export function result(score: Score, own: boolean): Result {
  const counts = Object.fromEntries(KEYS.map((key) => [key, [score[key].hit, score[key].missed, score[key].extra]]))
  return { ...(counts as unknown as Result), ...(own ? { errors: inWords(score) } : {}) }
}

/** A position that is wrong is wrong by its exact stance too: it is named once. */
function inWords(score: Score): readonly string[] {
  const named = new Set(score.position.errors.map(({ what }) => what))
  return KEYS.flatMap((key) => {
    const errors = score[key].errors.map(({ what }) => what)
    return errors.filter((what) => key !== 'strict' || !named.has(what)).map((what) => `${key}: ${what}`)
  })
}

export function readRun(path: string): Run {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Run) : {}
}

/** Sets that were not measured this time keep what was frozen of them. */
export async function freeze(path: string, run: Run): Promise<void> {
  const config = await resolveConfig(path)
  writeFileSync(path, await format(JSON.stringify({ ...readRun(path), ...run }), { ...config, parser: 'json' }))
}

/** All reports of a set in one tally for each thing that is measured. */
export function total(results: Readonly<Record<string, Result>>): Readonly<Record<keyof Score, Tally>> {
  const of = (key: keyof Score) => sum(Object.values(results).map(({ [key]: [hit, missed, extra] }) => ({ hit, missed, extra })))
  return Object.fromEntries(KEYS.map((key) => [key, of(key)])) as Record<keyof Score, Tally>
}

/** What got better and worse in one set since `before`, a line each. */
export function changes(before: Readonly<Record<string, Result>>, now: Readonly<Record<string, Result>>): readonly string[] {
  return Object.entries(now).flatMap(([id, result]) => {
    const old = before[id]
    if (!old) return [`new     ${id}`]
    if (old.errors && result.errors) {
      const [was, is] = [new Set(old.errors), new Set(result.errors)]
      return [
        ...[...is.difference(was)].map((error) => `worse   ${id}  ${error}`),
        ...[...was.difference(is)].map((error) => `better  ${id}  ${error}`),
      ]
    }
    return KEYS.flatMap((key) => {
      const [was, is] = [old[key], result[key]].map(([, missed, extra]) => missed + extra)
      if (was === undefined || is === undefined || was === is) return []
      return [`${is > was ? 'worse ' : 'better'}  ${id}  ${key}: ${was} errors, now ${is}`]
    })
  })
}
