import { expect, test } from 'vitest'
import { loadDossier, SHIPPED_DOSSIER } from '../../src/dossier/load.ts'
import { languagePack } from '../../src/languages/index.ts'
import { NOTHING_ASSUMED, type Scenario } from '../../src/model/scenario.ts'
import { reader } from '../../src/reading/read.ts'
import { foresee } from '../../src/outlook/foresee.ts'
import { compile } from '../../src/register/compile.ts'
import { findFiles } from '../../src/text/find.ts'
import { loadFile } from '../../src/text/load.ts'

const dossier = loadDossier(SHIPPED_DOSSIER)
const { files } = await findFiles([dossier.examples])
const documents = await Promise.all(files.map(async (file) => loadFile(file, {})))
const read = reader(await languagePack('de', 'test'), dossier)
const statements = documents.flatMap((document) => read(document).statements)
const register = compile(statements, documents, { asOf: null, dossier })
const texts = new Map(documents.map(({ id, text }) => [id, text]))

const assuming = (...said: readonly (readonly [string, number])[]): Scenario => ({
  ...NOTHING_ASSUMED,
  assume: said.map(([proposition, probability]) => ({ proposition, probability, where: 'test' })),
})
const aim = { goal: 'troops:contributors>=3 & air:covered', limit: 10, where: 'test' }
const [open, truce, war] = [NOTHING_ASSUMED, assuming(['ceasefire', 1]), assuming(['ceasefire', 0])].map((scenario) =>
  foresee(register, scenario, dossier, { ...aim, brief: scenario !== NOTHING_ASSUMED }),
)

test('every position of the shipped reports rests on words that stand there', () => {
  expect(open?.prospects.length).toBeGreaterThan(40)
  for (const { quotes, cell } of open?.prospects ?? []) {
    expect(quotes, cell).not.toEqual([])
    for (const { document, start, end, text } of quotes) expect(texts.get(document)?.slice(start, end)).toBe(text)
  }
})

test('numbers are probabilities, and what is likelier the more of the open comes true stays so', () => {
  for (const { probability, cell } of open?.prospects ?? []) expect(probability >= 0 && probability <= 1, cell).toBe(true)
  const { none, assumed, all } = open?.goal?.probability ?? {}
  expect((none?.low ?? 1) <= (assumed?.low ?? 0) && (assumed?.low ?? 1) <= (all?.low ?? 0)).toBe(true)
  const sum = open?.forces[0]?.distribution.high.reduce((total, { probability }) => total + probability, 0)
  expect(sum).toBeCloseTo(1, 12)
})

test('a ceasefire brings contributions into force and takes none away', () => {
  const inForce = (found: typeof open) => (found?.prospects ?? []).filter(({ status }) => status === 'in force').map(({ cell }) => cell)
  expect(inForce(open)).toEqual(expect.arrayContaining(inForce(war)))
  expect(inForce(truce)).toEqual(expect.arrayContaining(inForce(open)))
  expect(inForce(truce)).toContain('FR:troops')
  expect(inForce(war)).not.toContain('FR:troops')
})
