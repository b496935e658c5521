import { readFileSync } from 'node:fs'
import { loadDossier, SHIPPED_DOSSIER } from '../../../src/dossier/load.ts'
import { GERMAN } from '../../../src/languages/de/index.ts'
import type { Report } from '../../../src/model/register.ts'
import type { Sketch } from '../../../src/model/sketch.ts'
import { links } from '../../../src/register/origins/linkbook.ts'
import type { Link } from '../../../src/register/origins/links.ts'
import { type Weight, weights } from '../../../src/register/origins/weighed.ts'
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

/** The pairs of pairs.txt: `# name`, `one origin` or `apart`, and two texts with a line of dashes between. */
export function pairs(): readonly Pair[] {
  const file = readFileSync(new URL('pairs.txt', import.meta.url), 'utf8')
  return file
    .split(/^# /m)
    .slice(1)
    .map((entry) => {
      const [name = '', verdict = '', ...lines] = entry.trim().split('\n')
      const [one = '', other = ''] = lines.join('\n').split('\n---\n')
      if (verdict !== 'one origin' && verdict !== 'apart') throw new Error(`pairs.txt: ${name}: no verdict "${verdict}"`)
      return { name, together: verdict === 'one origin', texts: [paragraphs(one), paragraphs(other)] }
    })
}

/** A title is a paragraph of its own. */
function paragraphs(text: string): string {
  return text.trim().replace(/^([^.\n]+)\n(?!\n)/, '$1\n\n')
}

export function sketchOf(text: string): Sketch {
  return sketch(text, blocks(text, GERMAN.furniture), GERMAN.sentences)
}

/** The weights by the shipped example reports. */
export async function shippedWeight(): Promise<Weight> {
  const { files } = await findFiles([loadDossier(SHIPPED_DOSSIER).examples])
  return weights(await Promise.all(files.map(async (file) => sketchOf((await loadFile(file, {})).text))))
}

export function report(id: string, published: string | null = null): Report {
  return {
    id,
    path: `${id}.md`,
    language: 'de',
    published,
    publishedHow: published === null ? 'unknown' : 'given',
    title: null,
    outlet: null,
    url: null,
    kind: 'press',
    kindHow: 'assumed',
  }
}

/** The links among texts, by the names under which they are given; a name may end in `@` and an ISO day. */
export function linked(texts: Readonly<Record<string, string>>, weight: Weight): readonly Link[] {
  const reports = Object.keys(texts).map((name) => report(name, name.split('@')[1] ?? null))
  return links(reports, new Map(Object.entries(texts).map(([name, text]) => [name, sketchOf(text)])), weight)
}
