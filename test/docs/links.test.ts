import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchors, HOME, type Page, pages } from './pages.ts'

/** The links of a page that lead nowhere. */
function broken({ path, text }: Page): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gmu, '')
  const links = [...prose.matchAll(/\]\((?<target>[^)\s]+)\)/gu)].map(({ groups }) => groups?.target ?? '')
  return links.filter((link) => {
    if (/^[a-z]+:/u.test(link)) return false
    const [target = '', anchor] = link.split('#')
    const file = target ? join(HOME, dirname(path), target) : join(HOME, path)
    return !existsSync(file) || (anchor !== undefined && !anchors(readFileSync(file, 'utf8')).includes(anchor))
  })
}

describe('the documentation', () => {
  it.each(pages)('has no link in $path that leads nowhere', (page) => {
    expect(broken(page)).toEqual([])
  })

  it('would not hide one', () => {
    const text = 'See [a](missing.md), [b](words.md#no-such-heading), [c](words.md#the-nouns) and [d](https://example.org).'
    expect(broken({ path: 'docs/page.md', text })).toEqual(['missing.md', 'words.md#no-such-heading'])
  })

  it('lists every decision in its index', () => {
    const index = pages.find(({ path }) => path === 'docs/decisions/README.md')?.text ?? ''
    const dated = pages.map(({ path }) => path.replace('docs/decisions/', '')).filter((name) => /^\d{4}-\d{2}-\d{2}-/u.test(name))
    expect(dated.length).toBeGreaterThan(0)
    expect(dated.filter((name) => !index.includes(`](${name})`))).toEqual([])
  })
})
