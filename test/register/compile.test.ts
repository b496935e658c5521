import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../bench/random.ts'
import type { Clue } from '../../src/model/clue.ts'
import type { Cell, Register } from '../../src/model/register.ts'
import { compile } from '../../src/register/compile.ts'
import type { Link } from '../../src/register/origins/links.ts'
import { notes, readable } from './notation.ts'

const autumn = readFileSync(new URL('golden/autumn.notes', import.meta.url), 'utf8')

describe('a register', () => {
  it('reads as the one that was looked through by hand', async () => {
    await expect(readable(registerOf(autumn))).toMatchFileSnapshot('golden/autumn.register.txt')
  })

  it('holds at a day what the reports published until then say, and no undated one', async () => {
    await expect(readable(registerOf(autumn, '2025-09-04'))).toMatchFileSnapshot('golden/autumn.2025-09-04.register.txt')
  })

  it('does not depend on the order of statements and reports', () => {
    const { statements, reports } = notes(autumn)
    const expected = compile(statements, reports, { asOf: null })
    const random = randomFrom(20251122)
    for (let round = 0; round < 200; round++)
      expect(compile(shuffled(statements, random), shuffled(reports, random), { asOf: null })).toEqual(expected)
  })

  it('leaves out statements of reports that it does not know', () => {
    const { statements } = notes(autumn)
    expect(compile(statements, [], { asOf: null })).toEqual({
      asOf: null,
      saidUntil: null,
      cells: [],
      events: [],
      figures: [],
      reports: [],
      origins: [],
      datings: [],
    })
  })
})

describe('the present stance', () => {
  it('is the one of the last dated report, also where undated ones say otherwise', () => {
    expect(present('old 2025-03-01\n FR troops willing\nzulu\n FR troops declined')).toBe('willing since 2025-03-01')
  })

  it('has held since the first report of its last run', () => {
    const text = 'a 2025-03-01\n FR troops willing\nb 2025-04-01\n FR troops committed\nc 2025-05-01\n FR troops committed'
    expect(present(text)).toBe('committed since 2025-04-01')
  })

  it('begins anew where only a condition is gained', () => {
    expect(present('a 2025-03-01\n FR troops willing\nb 2025-04-01\n FR troops willing if ceasefire')).toBe(
      'willing if ceasefire since 2025-04-01',
    )
  })

  it('does not begin anew where the same conditions come in another order', () => {
    const text = 'a 2025-03-01\n FR troops willing if ceasefire+approval\nb 2025-04-01\n FR troops willing if approval+ceasefire'
    expect(present(text)).toBe('willing if approval+ceasefire since 2025-03-01')
  })

  it('is what most reports of the last day tell', () => {
    const told = ['a 2025-03-01\n FR troops willing', 'b 2025-03-01\n FR troops committed', 'c 2025-03-01\n FR troops committed']
    expect(present(told.join('\n'))).toBe('committed since 2025-03-01')
  })

  it('counts reports, so that one that repeats itself is no majority', () => {
    const text = 'a 2025-03-01\n FR troops committed\n FR troops committed\nb 2025-03-01\n FR troops willing'
    expect(present(text)).toBe('willing since 2025-03-01')
  })

  it('counts a report and its copies as one witness', () => {
    const told = 'a 2025-03-01\n FR troops committed\nb 2025-03-01\n FR troops committed\nc 2025-03-01\n FR troops willing'
    expect(withCopy(told)).toMatchObject({ stance: 'willing', reports: 3, origins: 2 })
  })

  it('is not overruled by a late copy of what was told before it', () => {
    const told = 'a 2025-03-01\n FR troops committed\nc 2025-04-01\n FR troops declined\nb 2025-05-01\n FR troops committed'
    expect(withCopy(told)).toMatchObject({ stance: 'declined', since: '2025-04-01', history: [{ statements: ['s1', 's5'] }, {}] })
  })

  it('is overruled by what a copy adds of its own', () => {
    const told = 'a 2025-03-01\n FR troops willing\nc 2025-04-01\n FR troops declined\nb 2025-05-01\n FR troops committed'
    expect(withCopy(told)).toMatchObject({ stance: 'committed', since: '2025-05-01' })
  })

  it('has the day of its source where a copy is undated', () => {
    const told = 'a 2025-03-01\n FR troops willing\nb\n FR troops willing\nc 2025-02-01\n FR troops declined'
    expect(withCopy(told)).toMatchObject({
      stance: 'willing',
      since: '2025-03-01',
      history: [{ stance: 'declined' }, { stance: 'willing' }],
    })
  })

  it('is the more cautious one where as many reports of a day tell either', () => {
    expect(present('a 2025-03-01\n FR troops considering\nb 2025-03-01\n FR troops willing')).toBe('considering since 2025-03-01')
  })

  it('has more conditions rather than fewer where as many reports of a day tell either', () => {
    expect(present('a 2025-03-01\n FR troops willing if ceasefire\nb 2025-03-01\n FR troops willing')).toBe(
      'willing if ceasefire since 2025-03-01',
    )
  })

  it('stays what a party gives itself when it later calls on others', () => {
    expect(present('a 2025-03-01\n FR troops willing\nb 2025-04-01\n FR troops demands')).toBe('willing since 2025-03-01')
  })

  it('keeps what it does not follow in the history', () => {
    const { cells } = registerOf('a 2025-03-01\n FR troops considering\nb 2025-03-01\n FR troops willing')
    expect(cells[0]?.history.map(({ stance }) => stance)).toEqual(['willing', 'considering'])
  })

  it('is dated in the surest way that a report of its first day is', () => {
    const { cells } = registerOf('a 2025-03-01 stated\n FR troops willing\nb 2025-03-01 dateline\n FR troops willing')
    expect(cells[0]?.sinceHow).toBe('dateline')
  })

  it('is that of the day on which it was said, where a late report tells an early promise', () => {
    const text = 'a 2025-03-01\n FR troops willing\nb 2025-04-01\n FR troops declined\nc 2025-05-01\n FR troops willing said 2025-02-01'
    expect(present(text)).toBe('declined since 2025-04-01')
    expect(registerOf(text).cells[0]?.history.map(({ since, sinceHow }) => `${since} ${sinceHow}`)).toEqual([
      '2025-02-01 stated',
      '2025-04-01 given',
    ])
  })

  it('does not go by a day after that of its report', () => {
    expect(present('a 2025-03-01\n FR troops willing said 2025-06-01')).toBe('willing since 2025-03-01')
  })

  it('is that of a report whose range is inferred, which counts for its last day', () => {
    const { statements, reports } = notes('a 2025-09-02\n FR troops willing\nb\n FR troops committed\n event meeting 2025-09-04')
    const clues = statements.flatMap(({ id, document, quote, kind }): Clue[] =>
      kind === 'event' ? [{ kind: 'telling', document, quote, event: id, told: 'past', opening: true, back: null, value: null }] : [],
    )
    const at = (asOf: string | null) => {
      const [cell] = compile(statements, reports, { asOf, clues }).cells
      return `${cell?.stance ?? 'none'} since ${cell?.since ?? 'unknown'} (${cell?.sinceHow ?? ''})`
    }
    expect(at(null)).toBe('committed since 2025-09-18 (inferred)')
    expect(at('2025-09-18')).toBe('committed since 2025-09-18 (inferred)')
    expect(at('2025-09-17')).toBe('willing since 2025-09-02 (given)')
  })

  it('has no day where no report of it is dated', () => {
    expect(present('a\n FR troops willing')).toBe('willing since unknown')
  })
})

describe('a register of what had been said by a day', () => {
  const text =
    'a 2025-03-01\n FR troops willing\nb 2025-05-01\n FR troops declined\n PL troops declined said 2025-02-15\nold\n DE troops willing'

  it('has what later reports tell of that time, and nothing that may have been said after it', () => {
    const { statements, reports } = notes(text)
    const { cells } = compile(statements, reports, { asOf: null, saidUntil: '2025-03-31' })
    expect(cells.map(({ id, stance }) => `${id} ${stance}`)).toEqual(['FR:troops willing', 'PL:troops declined'])
  })

  it('differs from one of what was known on it', () => {
    expect(registerOf(text, '2025-03-31').cells.map(({ id }) => id)).toEqual(['FR:troops'])
  })
})

function registerOf(text: string, asOf: string | null = null): Register {
  const { statements, reports } = notes(text)
  return compile(statements, reports, { asOf })
}

/** The only cell of notes of which the report b is a copy of a. */
function withCopy(text: string): Cell | undefined {
  const { statements, reports } = notes(text)
  const link: Link = { ends: ['a', 'b'], by: 'wording', runs: { both: 90, each: [100, 100] }, coverage: [0.5, 0.5], found: [[], []] }
  return compile(statements, reports, { asOf: null, links: [link] }).cells[0]
}

/** The only cell's present stance in short. */
function present(text: string): string {
  const [cell] = registerOf(text).cells
  if (!cell) return 'no cell'
  return `${cell.stance}${cell.conditions.length ? ` if ${cell.conditions.join('+')}` : ''} since ${cell.since ?? 'unknown'}`
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
