import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import type { Statement } from '../../src/model/statement.ts'
import { Place, report } from './garant.ts'

const place = new Place()
afterAll(() => place.remove())

place.write('estonia.md', report('Estland ist bereit', '2025-09-04'))
place.write('latvia.txt', 'Lettland ist bereit, Soldaten in die Ukraine zu entsenden.\n')
place.write('empty.txt', '')

interface Line {
  readonly document: { readonly path: string; readonly text: string }
  readonly statements: readonly Statement[]
}

describe('garant read --json', () => {
  test('writes one object a line, whose quotes stand in its text', async () => {
    const { code, out, err } = await place.garant('read', '--json', 'estonia.md', 'latvia.txt')
    expect([code, err]).toEqual([0, ''])
    const read = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
    expect(read.map(({ document }) => document)).toMatchObject([
      { path: 'estonia.md', language: 'de', published: '2025-09-04', publishedHow: 'given', title: 'Estland ist bereit' },
      { path: 'latvia.txt', language: 'de', published: null, publishedHow: 'unknown', title: null },
    ])
    expect(Object.keys(read[0]?.document ?? {})).toEqual([
      'id',
      'path',
      'language',
      'published',
      'publishedHow',
      'title',
      'kind',
      'kindHow',
      'text',
    ])
    for (const { document, statements } of read) {
      expect(statements.length).toBeGreaterThan(0)
      for (const { quote } of statements) expect(document.text.slice(quote.start, quote.end)).toBe(quote.text)
    }
    expect(read[0]?.statements).toMatchObject([
      { kind: 'position', party: 'EE', measure: 'troops', stance: 'willing', conditions: ['ceasefire'] },
    ])
  })

  test('takes the date that is given for reports without one', async () => {
    const { out } = await place.garant('read', '--json', '--published', '2025-01-02', 'estonia.md', 'latvia.txt')
    expect(out.match(/"published":"[^"]*"/g)).toEqual(['"published":"2025-09-04"', '"published":"2025-01-02"'])
  })
})

describe('garant read -', () => {
  test('reads one report from standard input, as it reads the same report in a file', async () => {
    const file = await place.garant('read', 'estonia.md')
    const piped = await place.piped(report('Estland ist bereit', '2025-09-04'), 'read', '-')
    expect([piped.code, piped.err]).toEqual([0, ''])
    expect(piped.out).toBe(file.out.replace('· estonia.md ·', '· - ·'))
  })

  test('takes plain text and pages as well, among files', async () => {
    const page = '<!doctype html><html><body><article><p>Polen schließt eigene Truppen aus.</p></article></body></html>'
    for (const input of ['Polen schließt eigene Truppen aus.\n', page]) {
      const { code, out } = await place.piped(input, 'read', '--json', '--language', 'de', 'latvia.txt', '-')
      expect(code).toBe(0)
      expect(out.match(/"(path|party)":"[^"]*"/g)).toEqual(['"path":"latvia.txt"', '"party":"LV"', '"path":"-"', '"party":"PL"'])
    }
  })

  test('refuses what holds nothing', async () => {
    const { code, out, err } = await place.garant('read', '-')
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^-: it is empty; /)
  })
})

describe('garant read', () => {
  test('takes an outlet and a title that are given for reports without them', async () => {
    const { out } = await place.garant('read', '--outlet', 'Anderswo', '--title', 'Nachgetragen', 'estonia.md', 'latvia.txt')
    expect(out).toMatch(/^Estland ist bereit · Probeblatt · 2025-09-04$/m)
    expect(out).toMatch(/^Nachgetragen · Anderswo · undated$/m)
  })

  test('shows the lines of a report with the statements under their quotes, without colours where it is no terminal', async () => {
    const { code, out } = await place.garant('read', 'estonia.md')
    expect(code).toBe(0)
    expect(out).toMatch(/^Estland ist bereit · Probeblatt · 2025-09-04\nd-[0-9a-f]{16} · de · estonia\.md · 1 statement\n\n/)
    expect(out).toMatch(/\n»Estland ist bereit, .*sobald ein Waffenstillstand.*«.*\n {2}└ ◐ EE troops willing if ceasefire \[[^\]]+\]\n/)
    expect(out).toContain('- Sieben Tipps für den Garten')
    expect(out).not.toContain('\x1b')
  })

  test('calls a report without a title by its first line, and names its file', async () => {
    const { out } = await place.garant('read', 'latvia.txt')
    expect(out).toMatch(
      /^Lettland ist bereit, Soldaten in die Ukraine zu entsenden\. · undated\nd-[0-9a-f]{16} · de · latvia\.txt · 1 statement\n/,
    )
  })

  test('names each bad file with its reason and shows the good ones', async () => {
    const { code, out, err } = await place.garant('read', 'empty.txt', 'estonia.md', 'none.txt')
    expect(code).toBe(1)
    expect(out).toContain('EE troops willing')
    expect(err.trimEnd().split('\n').sort()).toEqual([
      expect.stringMatching(/^empty\.txt: it is empty; /),
      expect.stringMatching(/^none\.txt: there is no such file or folder; /),
    ])
  })

  test('refuses a language that no pack reads', async () => {
    const { code, err } = await place.garant('read', '--language', 'nl', 'latvia.txt')
    expect(code).toBe(1)
    expect(err).toMatch(/^latvia\.txt: no language pack reads "nl"; /)
  })

  test('is quiet where the reader of its output has seen enough', async () => {
    const child = place.start('read', '--json', ...Array.from({ length: 50 }, () => 'estonia.md'))
    child.stdout.once('data', () => child.stdout.destroy())
    const errors: string[] = []
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
    const code = await new Promise((ended) => child.on('close', ended))
    expect([code, errors.join('')]).toEqual([0, ''])
  })
})

describe('wrong use ends with 2 and says what is wrong:', () => {
  test.each([
    ['no command', [], 'Usage: garant'],
    ['an unknown command', ['raed', 'x.txt'], "unknown command 'raed'"],
    ['an unknown option', ['read', '--jsn', 'x.txt'], "unknown option '--jsn'"],
    ['no file', ['read'], "missing required argument 'FILE'"],
    ['a day that does not exist', ['read', '--published', '2025-02-30', 'x.txt'], 'Write a day that exists'],
    ['a language in words', ['read', '--language', 'Deutsch!', 'x.txt'], 'Write a code such as de'],
    ['a port that is none', ['serve', '--port', '70000'], 'Write a whole number from 0 to 65535'],
    ['two formats at once', ['register', '--json', '--csv'], 'cannot be used with'],
  ])('%s', async (_, words, what) => {
    const { code, out, err } = await place.garant(...words)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(what)
  })

  test('help is no error', async () => {
    const { code, out } = await place.garant('register', '--help')
    expect(code).toBe(0)
    expect(out).toContain('--as-of')
  })

  test('nor is the version, which is the one of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
    expect(await place.garant('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  test('a dossier that is not there is refused', async () => {
    const { code, err } = await place.garant('read', '--dossier', 'none', 'latvia.txt')
    expect(code).toBe(1)
    expect(err).toContain('there is no such dossier folder')
  })
})
