import { Refusal } from '../model/refusal.ts'
import { isoDay } from './day.ts'

/** What is known about a report besides its text; null: not said. */
export interface Credits {
  readonly published: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  readonly lang: string | null
}

export const NO_CREDITS: Credits = Object.freeze({ published: null, outlet: null, title: null, url: null, lang: null })

const FENCE = /^---[ \t]*\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*$\n?/m

/**
 * The YAML block that a Markdown report may begin with, and the rest.
 * @throws Refusal where it is no YAML, or one of the keys that are read has no sensible value. Other keys are left alone.
 */
export async function frontMatter(text: string, path: string): Promise<{ credits: Credits; body: string }> {
  const fence = FENCE.exec(text)
  if (!fence || fence.index > 0) return { credits: NO_CREDITS, body: text }
  const { parseDocument, LineCounter, isMap } = await import('yaml')
  const lines = new LineCounter()
  // The core schema reads a date as the text that is written; one line more for the fence above it.
  const yaml = parseDocument(fence[1] ?? '', { lineCounter: lines, schema: 'core' })
  const at = (offset: number) => `${path}:${lines.linePos(offset).line + 1}`
  const broken = yaml.errors[0]
  if (broken) throw new Refusal(`its front matter is no YAML: ${broken.message.split('\n')[0]?.replace(/:$/, '')}`, at(broken.pos[0]), 'correct the line')
  if (yaml.contents === null) return { credits: NO_CREDITS, body: text.slice(fence[0].length) }
  if (!isMap(yaml.contents)) throw new Refusal('its front matter is no list of "key: value" lines', `${path}:2`, 'write one key: value a line')

  const entries = new Map(yaml.contents.items.map((pair) => [String(pair.key), pair]))
  const written = (key: keyof Credits): { value: string; where: string } | null => {
    const pair = entries.get(key)
    const node = pair?.value as { value?: unknown; range?: readonly number[]; source?: string } | null | undefined
    if (!pair || node === null || node === undefined || node.value === null) return null
    const where = at((pair.key as { range: readonly number[] }).range[0] ?? 0)
    if (typeof node.value === 'string') return node.value.trim() === '' ? null : { value: node.value.trim(), where }
    const shown = JSON.stringify(yaml.getIn([key])) ?? 'a list'
    throw new Refusal(`${key}: ${shown} is no text`, where, `write a text, in quotation marks where it looks like something else: ${key}: "…"`)
  }
  const published = written('published')
  const day = published && isoDay(published.value)
  if (published && day === null)
    throw new Refusal(`published: ${JSON.stringify(published.value)} is no date`, published.where, 'write a day that exists as YYYY-MM-DD, or null where it is unknown')
  const lang = written('lang')
  if (lang && !/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(lang.value))
    throw new Refusal(`lang: ${JSON.stringify(lang.value)} is no language code`, lang.where, 'write a code such as de or en')
  return {
    credits: {
      published: day,
      outlet: written('outlet')?.value ?? null,
      title: written('title')?.value ?? null,
      url: written('url')?.value ?? null,
      lang: lang?.value ?? null,
    },
    body: text.slice(fence[0].length),
  }
}
