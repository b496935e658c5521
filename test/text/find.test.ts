import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findFiles } from '../../src/text/find.ts'

const folder = mkdtempSync(join(tmpdir(), 'garant-find-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (path: string) => join(folder, path)

mkdirSync(at('reports/older/.git'), { recursive: true })
mkdirSync(at('empty/.hidden'), { recursive: true })
for (const path of ['b.md', 'a.TXT', 'gold.jsonl', 'map.png', '.draft.md', 'older/c.html', 'older/.git/x.md'])
  writeFileSync(at(`reports/${path}`), 'x')
writeFileSync(at('empty/notes.yaml'), 'x')
writeFileSync(at('minutes.log'), 'x')

test('a folder stands for its reports, in one order on every machine, without hidden files and other kinds', async () => {
  const { files, refusals } = await findFiles([at('reports')])
  expect(files).toEqual([at('reports/a.TXT'), at('reports/b.md'), at('reports/older/c.html')])
  expect(refusals).toEqual([])
})

test('a file that is named itself may end in anything, and be named twice', async () => {
  expect((await findFiles([at('minutes.log'), at('minutes.log')])).files).toEqual([at('minutes.log'), at('minutes.log')])
})

test('a missing path and a folder without reports are refused, and the rest is found', async () => {
  const { files, refusals } = await findFiles([at('none'), at('reports/b.md'), at('empty'), at('reports/b.md/x')])
  expect(files).toEqual([at('reports/b.md')])
  expect(refusals.map(({ where, message }) => [where, message])).toEqual([
    [at('none'), 'there is no such file or folder'],
    [at('empty'), 'there is no report in this folder'],
    [at('reports/b.md/x'), 'there is no such file or folder'],
  ])
})

test('a folder in it that cannot be read is refused, and the rest of the folder is found', async () => {
  // One path is too long for the system once the other is moved to its end, which stops the administrator as well.
  const chain = (name: string) => Array.from({ length: 10 }, () => name.repeat(240)).join('/')
  const [first, second] = [at(`long/${chain('x')}`), at(chain('y'))]
  mkdirSync(first, { recursive: true })
  mkdirSync(second, { recursive: true })
  for (const name of ['a.txt', 'z.txt']) writeFileSync(at(`long/${name}`), 'x')
  const [from, to] = [at('y'.repeat(240)), join(first, 'y')]
  renameSync(from, to)
  const { files, refusals } = await findFiles([at('long')])
  renameSync(to, from)
  expect(files).toEqual([at('long/a.txt'), at('long/z.txt')])
  expect(refusals.map(({ message }) => message)).toEqual(['it cannot be read (ENAMETOOLONG)'])
})
