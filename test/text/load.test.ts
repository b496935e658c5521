import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { Refusal } from '../../src/model/refusal.ts'
import { LIMIT, loadFile } from '../../src/text/load.ts'

const folder = mkdtempSync(join(tmpdir(), 'garant-load-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SENTENCE = 'Estland ist nach den Worten des Ministers bereit, Soldaten für eine mögliche Truppe bereitzustellen.'

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const load = (name: string, content: string | Uint8Array, given = {}) => loadFile(file(name, content), given)

async function refusal(promise: Promise<unknown>): Promise<Refusal> {
  const error = await promise.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(error instanceof Refusal)) throw new Error(`expected a refusal, got ${String(error)}`)
  return error
}

describe('a text file', () => {
  test('is kept as it is, with what is not known said to be unknown', async () => {
    const path = file('a.txt', `\n${SENTENCE}\n\nZweiter Absatz – „mit Zeichen“.\n`)
    expect(await loadFile(path, {})).toMatchObject({
      path,
      language: 'de',
      published: null,
      publishedHow: 'unknown',
      title: null,
      outlet: null,
      url: null,
      text: `${SENTENCE}\n\nZweiter Absatz – „mit Zeichen“.`,
    })
  })

  test('takes the date and the language that whoever adds it gives', async () => {
    const document = await load('a.txt', 'Nein.', { published: '2025-09-04', language: 'de-AT' })
    expect(document).toMatchObject({ language: 'de', published: '2025-09-04', publishedHow: 'given' })
  })

  test('has the same id wherever it lies', async () => {
    expect((await load('a.txt', SENTENCE)).id).toBe((await load('b.txt', SENTENCE)).id)
  })
})

describe('a Markdown file', () => {
  const head = (yaml: string) => `---\n${yaml}\n---\n\n**Tallinn.** ${SENTENCE}\n`

  test('says what kind of source it is', async () => {
    expect(await load('a.md', head('kind: Official'))).toMatchObject({ kind: 'official', kindHow: 'given' })
    expect(await load('a.md', head('title: Nein'))).toMatchObject({ kind: 'press', kindHow: 'assumed' })
  })

  test('gives its front matter, and its title stands above its text', async () => {
    const document = await load(
      'a.md',
      head(
        'id: x-1\noutlet: Abendblatt\npublished: 2025-09-04\ntitle: "Estland: bereit"\nurl: https://example.org/1\nlang: de\ntags: [a, b]',
      ),
    )
    expect(document).toMatchObject({
      outlet: 'Abendblatt',
      published: '2025-09-04',
      publishedHow: 'given',
      title: 'Estland: bereit',
      url: 'https://example.org/1',
      language: 'de',
      text: `Estland: bereit\n\nTallinn. ${SENTENCE}`,
    })
  })

  test('is in the language of its body, whatever that of its title is', async () => {
    const title = 'The ministers refuse to send any soldiers as long as the fighting goes on. '.repeat(20)
    expect((await load('a.md', head(`title: ${title}`))).language).toBe('de')
  })

  test('does not say its title twice', async () => {
    const { text } = await load('a.md', `---\ntitle: Estland ist bereit\n---\n# Estland ist  bereit\n\n${SENTENCE}`)
    expect(text).toBe(`Estland ist  bereit\n\n${SENTENCE}`)
  })

  test('cannot bring in by its front matter what a terminal would obey', async () => {
    expect((await load('a.md', head('title: "\\e[31mrot\\n  und mehr"\noutlet: "\\0"'))).title).toBe('rot und mehr')
  })

  test('takes the day of a date with a time as it is written', async () => {
    expect((await load('a.md', head('published: 2025-09-04T23:30:00-05:00'))).published).toBe('2025-09-04')
  })

  test('does not know its date where that is null, and takes the one that is given', async () => {
    expect(await load('a.md', head('published: null'))).toMatchObject({ published: null, publishedHow: 'unknown' })
    expect((await load('a.md', head('published:'), { published: '2025-01-02' })).published).toBe('2025-01-02')
  })

  test('keeps its own date where another is given', async () => {
    expect((await load('a.md', head('published: 2025-09-04'), { published: '2020-01-01' })).published).toBe('2025-09-04')
  })

  test('may lack front matter, or hold an empty one', async () => {
    expect((await load('a.md', `${SENTENCE}\n\n---\n\nNoch ein Satz.`)).text).toBe(`${SENTENCE}\n\nNoch ein Satz.`)
    expect((await load('a.md', `---\n---\n${SENTENCE}`)).text).toBe(SENTENCE)
  })

  test.each([
    ['a colon', 'Fragen und Antworten: Was die Koalition verspricht'],
    ['several colons', 'Sicherheit: Berlin: „Erst reden“'],
    ['a colon at its end', 'Was nun:'],
    ['a colon after quotation marks', '"Koalition der Willigen": Wer macht mit?'],
    ['quotation marks in it', 'Macron: "Bereit"'],
    ['a bracket before it', '[Update] Gipfel: Ja'],
  ])('may have a title with %s, without quotation marks around it', async (_, title) => {
    const document = await load('a.md', head(`outlet: Blatt: Magazin\ntitle: ${title}\npublished: 2025-09-04`))
    expect(document).toMatchObject({ title, outlet: 'Blatt: Magazin', published: '2025-09-04' })
  })

  test('may say its date as date, and write its keys in any case', async () => {
    const document = await load('a.md', head('DATE: 2025-09-04\nTitle: Estland: bereit\nOutlet: Abendblatt'))
    expect(document).toMatchObject({ published: '2025-09-04', title: 'Estland: bereit', outlet: 'Abendblatt' })
    expect((await load('a.md', head('date: 2025-09-03\npublished: 2025-09-04'))).published).toBe('2025-09-04')
    expect((await load('a.md', head('published:\ndate: 2025-09-03'))).published).toBe('2025-09-03')
  })

  test('may begin with blank lines, which count', async () => {
    expect(await load('a.md', `\n \n${head('published: 2025-09-04')}`)).toMatchObject({
      published: '2025-09-04',
      text: `Tallinn. ${SENTENCE}`,
    })
    const path = file('bad.md', `\n \n${head('lang: de\npublished: gestern')}`)
    expect((await refusal(loadFile(path, {}))).where).toBe(`${path}:5`)
  })

  test.each([
    ['is never closed', `---\nid: x\npublished: 2025-09-04\n\n${SENTENCE}`, 1, 'never closed'],
    ['is never closed, under a blank line', `\n---\nDate: 2025-09-04\n\n${SENTENCE}`, 2, 'never closed'],
    ['is TOML', `+++\ndate = 2025-09-04\n+++\n\n${SENTENCE}`, 1, 'TOML'],
    ['is TOML, under a blank line', `\n+++\ndate = 2025-09-04\n+++\n\n${SENTENCE}`, 2, 'TOML'],
  ])('is refused where its front matter %s', async (_, content, line, what) => {
    const path = file('bad.md', content)
    const { where, message } = await refusal(loadFile(path, {}))
    expect(where).toBe(`${path}:${line}`)
    expect(message).toContain(what)
  })

  test('may begin with a rule or with signs that open no front matter', async () => {
    expect((await load('a.md', `---\n\n${SENTENCE}`)).text).toBe(SENTENCE)
    expect((await load('a.md', `+++\n${SENTENCE}`)).text).toBe(`+++\n${SENTENCE}`)
  })

  test.each([
    ['a day that does not exist', 'title: x\npublished: 2025-02-30', 3, '"2025-02-30" is no date'],
    ['a date in words', 'published: gestern', 2, '"gestern" is no date'],
    ['a number for a date', 'published: 20250101', 2, 'published: 20250101 is no date'],
    ['a time that no clock shows', 'published: 2025-01-01T25:61:00Z', 2, '"2025-01-01T25:61:00Z" is no date'],
    ['a key in another case', 'lang: de\nPublished: gestern', 3, 'Published: "gestern" is no date'],
    ['more keys than anyone writes', Array.from({ length: 20_000 }, (_, i) => `k${i}: x`).join('\n'), 1, 'longer than 16000 characters'],
    ['a list for a title', 'lang: de\ntitle: [a, b]', 3, 'title is no text'],
    ['a truth value for an outlet', 'outlet: true', 2, 'outlet: true is no text'],
    ['a kind that is none', 'kind: leaflet', 2, '"leaflet" is no kind of source'],
    ['a language in words', 'lang: Deutsch!', 2, '"Deutsch!" is no language code'],
    ['a colon in a key that is no free text', 'title: Estland: bereit\ntags: a: b', 3, 'no YAML'],
    ['quotation marks that are never closed', 'title: "Estland: bereit\nlang: de', 4, 'no YAML'],
    ['a line that belongs to no key', 'lang: de\ntitle: Estland: bereit\n wozu: auch immer', 4, 'no YAML'],
    ['a key that is there twice', 'lang: de\nlang: en', 3, 'no YAML'],
    ['no keys at all', 'nur Text', 2, 'has no keys'],
  ])('is refused with its line for %s', async (_, yaml, line, what) => {
    const path = file('bad.md', head(yaml))
    const { where, message, cure } = await refusal(loadFile(path, {}))
    expect(where).toBe(`${path}:${line}`)
    expect(message).toContain(what)
    expect(message).not.toMatch(/line \d/)
    expect(cure).not.toBe('')
  })
})

describe('a file is refused where it', () => {
  test.each([
    ['is empty', '', 'it is empty'],
    ['holds only white space', ' \n\t\n\u00a0', 'there is no text'],
    ['is a PDF', '%PDF-1.7\n', 'a PDF file'],
    ['is a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'a PNG picture'],
    ['holds a NUL', `${SENTENCE}\0${SENTENCE}`, `a NUL at byte ${Buffer.byteLength(SENTENCE)}`],
    ['is UTF-16 without its mark', new Uint8Array(Buffer.from(SENTENCE, 'utf16le')), 'UTF-16 without a byte order mark'],
    ['is the same, big end first', new Uint8Array(Buffer.from(SENTENCE, 'utf16le').swap16()), 'UTF-16 without a byte order mark'],
    ['is full of control characters', '\x01\x02\x03\x04abc', 'control character'],
    ['is too short to tell its language', 'Nein.', 'language cannot be told'],
  ])('%s', async (_, content, what) => {
    const path = file('bad.txt', content)
    const { where, message } = await refusal(loadFile(path, {}))
    expect(where).toBe(path)
    expect(message).toContain(what)
  })

  test('is larger than a report can be, before it is read', async () => {
    expect((await refusal(load('large.txt', new Uint8Array(LIMIT + 1)))).message).toContain('too large')
  })

  test('is a folder or is not there', async () => {
    expect((await refusal(loadFile(folder, {}))).message).toBe('it is a folder')
    expect((await refusal(loadFile(join(folder, 'none.txt'), {}))).message).toContain('no such file')
  })
})
