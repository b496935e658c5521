import type { Cell, Register, Run } from '../src/model/register.ts'
import { NOTHING_ASSUMED } from '../src/model/scenario.ts'
import { GIVING } from '../src/model/stance.ts'
import { loadDossier, SHIPPED_DOSSIER } from '../src/dossier/load.ts'
import { foresee } from '../src/outlook/foresee.ts'
import { randomFrom } from './random.ts'
import { seconds, type Spread, spread } from './timing.ts'

const SIZES = [40, 400, 4000]
const GOALS = [null, 'troops:contributors>=3 & air:covered', 'troops>=15000']
const ROUNDS = 5
const WARM = 2
const dossier = loadDossier(SHIPPED_DOSSIER)
const chance = randomFrom(7)
const pick = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)] ?? (all[0] as T)

/** A register of so many made-up cells: one for each measure of each party, each on up to three conditions, some with a number. */
export function madeUpRegister(count: number): Register {
  const measures = dossier.measures.map(({ id }) => id).filter((id) => id !== dossier.roles.collective)
  const cells = Array.from({ length: count }, (_, at) => cell(`P${Math.floor(at / measures.length)}`, measures[at % measures.length] ?? ''))
  return { asOf: null, saidUntil: null, cells, events: [], figures: [], reports: [], origins: [], datings: [] }
}

function cell(party: string, measure: string): Cell {
  const kinds = dossier.conditions.map(({ id }) => id)
  const conditions = [...new Set(Array.from({ length: Math.floor(chance() * 4) }, () => pick(kinds)))]
  const alternatives = conditions.length > 2 && chance() < 0.3 ? [conditions.slice(0, 2)] : []
  const held = { stance: pick(GIVING), conditions, alternatives, since: '2026-01-06', sinceHow: 'given' } as const
  const id = `${party}:${measure}`
  const run: Run = { ...held, until: '2026-01-06', statements: [`s-${id}`] }
  const most = 50 * Math.ceil(chance() * 100)
  const stated = {
    quote: { start: 0, end: 1, text: '.' },
    also: [],
    speaker: null,
    via: null,
    rule: 'made up',
    cues: [],
    said: null,
    place: null,
  }
  const quantity = measure === 'troops' && chance() < 0.7 ? { low: most / 2, high: most, unit: 'soldiers' } : null
  const position = { id: `s-${id}`, document: 'd', kind: 'position', party, measure, ...held, ...stated, quantity } as const
  return { id, party, measure, ...held, reports: 1, origins: 1, history: [run], positions: [position] }
}

/** How long an outlook takes over registers of growing size, in milliseconds, without a goal and with each of two. */
export async function outlooks(show: (name: string, milliseconds: Spread) => void): Promise<void> {
  for (const size of SIZES) {
    const known = madeUpRegister(size)
    for (const goal of GOALS) {
      const aim = goal === null ? null : { goal, limit: 10, where: 'bench' }
      const taken = await seconds(ROUNDS, WARM, () => foresee(known, NOTHING_ASSUMED, dossier, aim))
      show(`Outlook over ${size} positions, ${goal ?? 'no goal'}, ms`, spread(taken.map((s) => s * 1000)))
    }
  }
}
