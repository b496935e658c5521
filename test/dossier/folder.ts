import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** The files of a small dossier in which nothing is wrong. */
export const SOUND = {
  'dossier.yaml': `id: bridge
title: { de: Brücke, en: Bridge }
measures:
  money:
    label: { de: Geld, en: Money }
    description: { de: Zahlungen, en: Payments }
conditions:
  vote: { de: Abstimmung, en: Vote }
groups:
  builders: { de: Bauleute, en: Builders }
targets:
  - measure: money
    low: 10
    high: 20
    unit: EUR
    source: { de: Plan, en: Plan }
roles: { receiver: DE, adversary: FR, body: builders, general: money, money: money, collective: none, consent: none }
outlook:
  worth: { committed: 0.9, willing: 0.5, considering: 0.2, reluctant: 0.1, declined: 0 }
  open: 0.5
  implied: {}
`,
  'offices.yaml': `kinds:
  one: [mayor]
  several: [spokesperson]
offices:
  DE: |
    mayor: Ada Alt, 2020-01-01 to 2024-05-06
    mayor: Bo Neu, since 2024-05-06
    spokesperson: Cy Laut, since 2021-01-01
    spokesperson: Di Leise, since 2021-01-01
speakers:
  builders: Eva Fern, Fritz Nah
spellings: |
  Bo Neu: Bo New, Boh Neu
`,
  'wording/de.yaml': `language: de
measures:
  money: [Geld, ~summe]
conditions:
  vote: [Abstimmung]
groups:
  builders: [Bauleute]
lists:
  places:
    DE: [Ufer]
`,
  'examples/one.md': 'Geld fließt.\n',
} as const

export type FileName = keyof typeof SOUND

/** A folder, removed after the test, with the sound dossier's files; a file given as text stands instead, one given as null is left out. */
export function dossierFolder(changes: Readonly<Partial<Record<FileName, string | null>>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries({ ...SOUND, ...changes })) {
    if (text === null) continue
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
