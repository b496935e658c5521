import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const HOME = fileURLToPath(new URL('../..', import.meta.url))

/** A page of the documentation; `path` from the checkout, with slashes. */
export interface Page {
  readonly path: string
  readonly text: string
}

/** Every page that is written for people. */
export const pages: readonly Page[] = ['README.md', 'CONTRIBUTING.md', 'docs/**/*.md']
  .flatMap((glob) => globSync(glob, { cwd: HOME }))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(HOME, path), 'utf8') }))

/** The anchors of a page's headings, as GitHub makes them. */
export function anchors(text: string): readonly string[] {
  const headings = text.matchAll(/^#+ +(.+)$/gmu)
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/gu, '-'),
  )
}
