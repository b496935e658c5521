import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { Analysis, Importance } from '../model/analysis.ts'
import { counted } from '../model/counted.ts'
import { Refusal } from '../model/refusal.ts'
import { analyse as analysed } from '../outlook/analyse.ts'
import { checkedModel } from '../outlook/check.ts'
import { parsedJson } from './json.ts'
import { paint, visible, width, wrap } from './paint.ts'

export interface AnalyseOptions {
  readonly limit: number
  readonly budgetNodes: number
  readonly seconds: number
  readonly json?: boolean
}

/** `garant analyse`: how likely the top of a model holds, its minimal sets, and what each variable counts for it. */
export async function analyse(path: string, { limit, budgetNodes, seconds, json }: AnalyseOptions): Promise<void> {
  const started = performance.now()
  const over = () => performance.now() - started > seconds * 1000
  const input = parsedJson(await read(path), path)
  const analysis = within(path, () => analysed(checkedModel(input), { limit, budget: { nodes: budgetNodes, over } }))
  process.stdout.write(json ? `${JSON.stringify(analysis, null, 2)}\n` : asText(analysis, limit))
}

async function read(path: string): Promise<string> {
  try {
    return path === '-' ? await text(process.stdin) : await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Refusal(code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`, path, 'name a file with a model in JSON')
  }
}

/** What is refused of a model stands in its file. */
function within<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.message, `${path}: ${error.where}`, error.cure)
    throw error
  }
}

function asText({ exact, probability, bounds, minimalSets, importance }: Analysis, limit: number): string {
  const [low, high] = bounds
  const { count, smallest } = minimalSets
  const shown = count === null ? 'not all known' : grouped(count)
  return `${[
    [
      `${paint('bold', 'probability')}   ${probability === null ? `from ${low} to ${high}` : String(probability)}`,
      `${paint('bold', 'minimal sets')}  ${shown}${smallest.length === 0 ? '' : count === null ? '; among them' : '; the smallest'}`,
      ...smallest.flatMap(listed),
    ].join('\n'),
    ...(Object.keys(importance).length > 0 ? [byImportance(importance, limit)] : []),
    ...(exact ? [] : ['The budget ran out before all was known: --budget-nodes and --seconds allow more.']),
  ].join('\n\n')}\n`
}

const grouped = (digits: string): string => BigInt(digits).toLocaleString('en')

function listed(names: readonly string[]): readonly string[] {
  const all = names.length === 0 ? 'the empty set: it holds whatever does not' : names.map(visible).join(', ')
  return wrap(all, 0, all.length, width() - 4).map(({ start, end }, at) => `${at === 0 ? '  ' : '    '}${all.slice(start, end)}`)
}

/** Those that count most, whether they help or hinder. */
function byImportance(importance: Analysis['importance'], limit: number): string {
  const ranked = Object.entries(importance).sort(([a, one], [b, other]) => weight(other) - weight(one) || (a < b ? -1 : 1))
  const shown = ranked.slice(0, limit)
  const widest = Math.max(...shown.map(([name]) => visible(name).length), 'variable'.length)
  const line = (name: string, birnbaum: string, criticality: string) =>
    `  ${name.padEnd(widest)}  ${birnbaum.padStart(12)}  ${criticality.padStart(12)}`
  const rest = ranked.length - shown.length
  return [
    paint('dim', line('variable', 'birnbaum', 'criticality')),
    ...shown.map(([name, { birnbaum, criticality }]) => line(visible(name), short(birnbaum), short(criticality))),
    ...(rest > 0 ? [paint('dim', `  ${counted(rest, 'variable')} more by --limit or --json`)] : []),
  ].join('\n')
}

const weight = ({ criticality }: Importance): number => Math.abs(criticality)

const short = (value: number): string => String(Number(value.toPrecision(6)))
