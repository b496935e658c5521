import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { loadDossier, SHIPPED_DOSSIER } from '../../src/dossier/load.ts'
import { dossierFolder, SOUND } from './folder.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/dossiers.md'), 'utf8')

test('the files shown in docs/dossiers.md are a dossier', () => {
  const shown = Object.fromEntries(
    [...page.matchAll(/^```yaml\n# (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => [name, text]),
  )
  expect(Object.keys(shown).toSorted()).toEqual(
    Object.keys(SOUND)
      .filter((name) => name.endsWith('.yaml'))
      .toSorted(),
  )
  const dossier = loadDossier(dossierFolder(shown))
  expect(dossier).toMatchObject({ id: 'bridge', wording: { de: { measures: { steel: ['Stahl', '~träger'] } } } })
  expect(dossier.offices.find(({ person }) => person === 'Ada Alt')).toMatchObject({
    party: 'neighbours',
    spellings: ['A. Alt', 'Ada Alth'],
  })
})

test('the offices of the shipped dossier are all explained there', () => {
  const offices = new Set(loadDossier(SHIPPED_DOSSIER).offices.map(({ office }) => office))
  expect([...offices].filter((office) => !page.includes(`\`${office}\``))).toEqual([])
})
