import { readFileSync } from 'node:fs'
import { loadDossier, SHIPPED_DOSSIER } from '../../../src/dossier/load.ts'
import { GERMAN } from '../../../src/languages/de/index.ts'
import { document } from '../../../src/model/document.ts'
import type { Report } from '../../../src/model/register.ts'
import type { Sketch } from '../../../src/model/sketch.ts'
import { links } from '../../../src/register/origins/linkbook.ts'
import type { Link } from '../../../src/register/origins/links.ts'
import { type Weight, weights } from '../../../src/register/origins/weighed.ts'
import { sketchOf as sketchOfDocument } from '../../../src/server/wording.ts'
import { blocks } from '../../../src/text/blocks.ts'
import { findFiles } from '../../../src/text/find.ts'
import { loadFile } from '../../../src/text/load.ts'
import { sketch } from '../../../src/text/sketch.ts'

/** Two texts and whether one comes from the other. */
export interface Pair {
  readonly name: string
  readonly together: boolean
  readonly texts: readonly [string, string]
}

/** The pairs of pairs.txt, each `one origin` or `apart`. */
export function pairs(): readonly Pair[] {
  return entries('pairs.txt').map(({ verdict, ...pair }) => {
    if (verdict !== 'one origin' && verdict !== 'apart') throw new Error(`pairs.txt: ${pair.name}: no verdict "${verdict}"`)
    return { ...pair, together: verdict === 'one origin' }
  })
}

/** Two texts in two languages and whether one is a translation of the other. */
export interface ForeignPair extends Pair {
  /** BCP 47 primary subtags. */
  readonly languages: readonly [string, string]
}

/** The pairs of translations.txt: as in pairs.txt, with the languages of both behind the verdict. */
export function foreignPairs(): readonly ForeignPair[] {
  return entries('translations.txt').map(({ verdict, ...pair }) => {
    const [, said, one, other] = /^(one origin|apart) (\w+) (\w+)$/.exec(verdict) ?? []
    if (one === undefined || other === undefined) throw new Error(`translations.txt: ${pair.name}: no verdict "${verdict}"`)
    return { ...pair, together: said === 'one origin', languages: [one, other] }
  })
}

/** The entries of a file: `# name`, a verdict, and two texts with a line of dashes between. */
function entries(file: string): readonly (Pick<Pair, 'name' | 'texts'> & { readonly verdict: string })[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((entry) => {
      const [name = '', verdict = '', ...lines] = entry.trim().split('\n')
      const [one = '', other = ''] = lines.join('\n').split('\n---\n')
      return { name, verdict, texts: [paragraphs(one), paragraphs(other)] }
    })
}

/** A title is a paragraph of its own. */
function paragraphs(text: string): string {
  return text.trim().replace(/^([^.\n]+)\n(?!\n)/, '$1\n\n')
}

export function sketchOf(text: string): Sketch {
  return sketch(text, blocks(text, GERMAN.furniture), GERMAN.sentences)
}

/** The sketch of a text in any language. */
export function foreignSketchOf(text: string, language: string): Promise<Sketch> {
  return sketchOfDocument(document({ ...report('', null), language, text }))
}

/** The weights by the shipped example reports. */
export async function shippedWeight(): Promise<Weight> {
  const { files } = await findFiles([loadDossier(SHIPPED_DOSSIER).examples])
  return weights(await Promise.all(files.map(async (file) => sketchOf((await loadFile(file, {})).text))))
}

export function report(id: string, published: string | null = null, language = 'de'): Report {
  return {
    id,
    path: `${id}.md`,
    language,
    published,
    publishedHow: published === null ? 'unknown' : 'given',
    title: null,
    outlet: null,
    url: null,
    kind: 'press',
    kindHow: 'assumed',
  }
}

/** The links between the two texts of a pair in two languages. */
export async function linkedAcross(
  { texts, languages }: ForeignPair,
  weight: Weight,
  days: readonly (string | null)[] = [],
): Promise<readonly Link[]> {
  const sketches = await Promise.all(texts.map((text, at) => foreignSketchOf(text, languages[at] ?? '')))
  const names = ['one', 'other']
  return links(
    languages.map((language, at) => report(names[at] ?? '', days[at] ?? null, language)),
    new Map(sketches.map((sketch, at) => [names[at] ?? '', sketch])),
    weight,
  )
}

/** The links among texts, by the names under which they are given; a name may end in `@` and an ISO day. */
export function linked(texts: Readonly<Record<string, string>>, weight: Weight): readonly Link[] {
  const reports = Object.keys(texts).map((name) => report(name, name.split('@')[1] ?? null))
  return links(reports, new Map(Object.entries(texts).map(([name, text]) => [name, sketchOf(text)])), weight)
}
