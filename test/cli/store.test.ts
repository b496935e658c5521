import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '../../src/model/register.ts'
import type { Position } from '../../src/model/statement.ts'
import { Place, report } from './garant.ts'

const place = new Place()
afterAll(() => place.remove())

interface Everything {
  readonly asOf: string | null
  readonly cells: readonly (Omit<Cell, 'positions'> & { readonly statements: readonly Position[] })[]
}
const everything = async (...words: readonly string[]) => JSON.parse((await place.garant('register', '--json', ...words)).out) as Everything

beforeAll(async () => {
  mkdirSync(`${place.folder}/reports`)
  place.write('reports/estonia.md', report('Estland ist bereit', '2025-09-04'))
  place.write('reports/france.md', report('Frankreich, ein "Ja"', '2025-10-01', 'Frankreich'))
  place.write('reports/broken.md', report('Kaputt', '2025-02-30'))
  const first = await place.garant('add', 'reports', 'reports/estonia.md')
  expect([first.code, first.out]).toEqual([1, '2 new, 1 known, 1 refused\n'])
  expect(first.err).toMatch(/^reports\/broken\.md:4: published: "2025-02-30" is no date; [^\n]+\n$/)
})

describe('garant add', () => {
  test('adds nothing twice', async () => {
    const { code, out } = await place.garant('add', 'reports/estonia.md', 'reports/france.md')
    expect([code, out]).toEqual([0, '0 new, 2 known, 0 refused\n'])
  })

  test('adds a report from standard input', async () => {
    const { code, out } = await place.piped(report('Aus der Leitung', '2025-09-04'), 'add', '--data', 'piped', '-')
    expect([code, out]).toEqual([0, '1 new, 0 known, 0 refused\n'])
    const all = JSON.parse((await place.garant('register', '--data', 'piped', '--json')).out) as { reports: object[] }
    expect(all.reports).toMatchObject([{ path: '-', title: 'Aus der Leitung' }])
  })

  test('keeps each --data folder for itself', async () => {
    expect((await place.garant('add', '--data', 'other', 'reports/france.md')).out).toBe('1 new, 0 known, 0 refused\n')
  })
})

describe('garant register', () => {
  test('lists each party with its measures', async () => {
    const { code, out } = await place.garant('register')
    expect(code).toBe(0)
    expect(out).toBe(
      'Estonia EE\n  ◐ troops willing if ceasefire · since 2025-09-04 · 1 report\nFrance FR\n  ◐ troops willing if ceasefire · since 2025-10-01 · 1 report\n\n2 positions from 2 reports\n',
    )
  })

  test('gives every statement behind a cell as JSON', async () => {
    const { cells } = await everything('--party', 'fr')
    expect(cells.map(({ id }) => id)).toEqual(['FR:troops'])
    expect(cells[0]?.statements).toMatchObject([
      { party: 'FR', stance: 'willing', quote: { text: expect.stringContaining('Frankreich') as string } },
    ])
  })

  test('knows at a day only what was reported until then', async () => {
    expect((await everything('--as-of', '2025-09-30')).cells.map(({ id }) => id)).toEqual(['EE:troops'])
    expect((await everything('--as-of', '2025-09-01')).cells).toEqual([])
  })

  test('writes CSV and Markdown', async () => {
    expect((await place.garant('register', '--csv')).out).toBe(
      'party,name,measure,stance,conditions,since,since_how,reports,origins,saying_so,reviews\r\nEE,Estonia,troops,willing,ceasefire,2025-09-04,given,1,1,1,\r\nFR,France,troops,willing,ceasefire,2025-10-01,given,1,1,1,\r\n',
    )
    expect((await place.garant('register', '--markdown', '--party', 'EE')).out).toContain(
      '| Estonia (EE) | troops | ◐ willing | ceasefire | 2025-09-04 | 1 | 1 |',
    )
  })

  test('says that nothing is known of a party that has no position', async () => {
    expect((await place.garant('register', '--party', 'SE')).out).toBe('0 positions from 2 reports\n')
  })

  test.each([
    ['party', 'XX', 'known are EE, '],
    ['measure', 'tanks', 'the measures are troops, '],
  ])('refuses an unknown %s and lists the known ones', async (option, value, known) => {
    const { code, out, err } = await place.garant('register', `--${option}`, value)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`--${option}: there is no ${option} "${value}"`)
    expect(err).toContain(known)
  })
})

describe('garant show', () => {
  test('shows a cell with its history and the words it rests on', async () => {
    for (const id of ['FR:troops', 'fr/troops']) {
      const { code, out } = await place.garant('show', id)
      expect(code).toBe(0)
      expect(out).toContain('FR troops\n◐ willing if ceasefire · since 2025-10-01 · 1 report\n\nHistory, the newest first\n\n◐ willing')
      expect(out).toContain('│ »Frankreich ist bereit, Soldaten')
      expect(out).toContain('Frankreich, ein "Ja" · Probeblatt · 2025-10-01')
    }
  })

  test('begins with the present stance, and marks it in a history whose newest run it need not be', async () => {
    const told = (day: string, sentence: string) => `---\npublished: ${day}\n---\n${sentence}\n`
    place.write('first.md', told('2025-03-01', 'Frankreich prüft, ob es Soldaten in die Ukraine entsendet.'))
    place.write('second.md', told('2025-04-01', 'Frankreich ist bereit, Soldaten in die Ukraine zu entsenden.'))
    place.write('third.md', told('2025-05-01', 'Frankreich fordert Soldaten für die Ukraine.'))
    expect((await place.garant('add', '--data', 'history', 'first.md', 'second.md', 'third.md')).out).toContain('3 new')
    const { out } = await place.garant('show', 'FR:troops', '--data', 'history')
    expect(out).toMatch(/^FR troops\n◐ willing · since 2025-04-01 · 1 of 3 reports\n/)
    expect(out.match(/^\S \w+ · since .*$/gm)).toEqual([
      '◐ willing · since 2025-04-01 · 1 of 3 reports',
      '! demands · since 2025-05-01',
      '◐ willing · since 2025-04-01 · the present stance',
      '○ considering · since 2025-03-01',
    ])
  })

  test('shows a statement, and the document it is from with all its statements', async () => {
    const statement = (await everything('--party', 'EE')).cells[0]?.statements[0]
    const shown = await place.garant('show', statement?.id ?? '')
    expect(shown.out).toContain(`${statement?.id} · ${statement?.document} · rule ${statement?.rule}`)
    const document = await place.garant('show', statement?.document ?? '')
    expect(document.out).toMatch(/└ ◐ EE troops willing if ceasefire/)
  })

  test.each([
    ['d-0000000000000000', 1, 'no such document'],
    ['s-0000000000000000', 1, 'no such statement'],
    ['SE:troops', 1, 'no such cell'],
    ['troops', 2, 'this is no id'],
  ])('refuses %s', async (id, expected, what) => {
    const { code, out, err } = await place.garant('show', id)
    expect([code, out]).toEqual([expected, ''])
    expect(err).toContain(what)
  })
})

describe('a folder without a store', () => {
  test.each([[['register']], [['show', 'FR:troops']], [['serve', '--port', '0']]])('is refused by %j and stays as it is', async (words) => {
    mkdirSync(`${place.folder}/hollow`, { recursive: true })
    for (const data of ['mispelt', 'hollow']) {
      const { code, out, err } = await place.garant(...words, '--data', data)
      expect([code, out]).toEqual([1, ''])
      expect(err).toMatch(new RegExp(`^${data}: there is no store here; .*garant add`))
    }
    expect(existsSync(`${place.folder}/mispelt`)).toBe(false)
    expect(readdirSync(`${place.folder}/hollow`)).toEqual([])
  })
})

test('a signal in the middle of add leaves a store that goes on where it was', async () => {
  mkdirSync(`${place.folder}/many`)
  const many = 400
  for (let i = 0; i < many; i++) place.write(`many/${String(i).padStart(3, '0')}.md`, report(`Bericht ${i}`, '2025-09-04'))
  const child = place.start('add', '--data', 'cut', 'many', 'none.md')
  // The refusal of the missing path is the first thing that is said, when the store is open.
  child.stderr.once('data', () => child.kill('SIGTERM'))
  const out: string[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk.toString()))
  const code = await new Promise((ended) => child.on('close', ended))
  expect(code).toBe(130)
  const kept = Number(/^interrupted: (\d+) new, 0 known, 1 refused, \d+ left out\n$/.exec(out.join(''))?.[1])
  expect(kept).toBeLessThan(many)
  expect((await place.garant('add', '--data', 'cut', 'many')).out).toBe(`${many - kept} new, ${kept} known, 0 refused\n`)
})

describe('garant serve', () => {
  test('says where it is, refuses a port in use, and ends in peace', async () => {
    const child = place.start('serve', '--port', '0')
    const said = await new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())))
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? ''
    const answer = await fetch(`${url}/api/register`)
    expect(await answer.json()).toMatchObject({ reports: 2 })
    const second = await place.garant('serve', '--data', 'other', '--port', new URL(url).port)
    expect([second.code, second.out]).toEqual([1, ''])
    expect(second.err).toContain('is in use')
    const held = await place.garant('register')
    expect([held.code, held.out]).toEqual([1, ''])
    expect(held.err).toContain('.garant')
    child.kill('SIGTERM')
    expect(await new Promise((ended) => child.on('close', ended))).toBe(0)
  })
})
