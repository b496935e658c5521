import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../../bench/random.ts'
import type { Report } from '../../../src/model/register.ts'
import type { Link } from '../../../src/register/origins/links.ts'
import { origins, rootsOf } from '../../../src/register/origins/origins.ts'
import { linked, pairs, report, shippedWeight } from './material.ts'

const weight = await shippedWeight()

/** A copy between two reports, the nearer the more of a hundred runs are shared; `found`: the sentences of both that are alike. */
function copy(
  one: string,
  other: string,
  both = 80,
  each: readonly [number, number] = [100, 100],
  found: readonly number[] = [1, 2, 3],
): Link {
  return {
    ends: one < other ? [one, other] : [other, one],
    by: 'wording',
    runs: { both, each },
    coverage: [0.5, 0.5],
    found: [found, found],
  }
}

/** A retelling between two reports. */
function tale(one: string, other: string, much = 0.2): Link {
  return { ...copy(one, other, 0), coverage: [much, much] }
}

/** The origins in short: `root(child(grandchild) child)`. */
function trees(reports: readonly Report[], links: readonly Link[]): readonly string[] {
  return origins(reports, links).map(({ root, derived }) => {
    const under = (id: string): string => {
      const own = derived.filter(({ from }) => from === id).map(({ report }) => under(report))
      return own.length > 0 ? `${id}(${own.join(' ')})` : id
    }
    return under(root)
  })
}

describe('origins', () => {
  it('are as many as reports where none are linked', () => {
    expect(trees([report('b'), report('a')], [])).toEqual(['a', 'b'])
  })

  it('begin with the earliest report, and each comes from the nearest that may have been before it', () => {
    const reports = [report('a', '2025-03-03'), report('b', '2025-03-01'), report('c', '2025-03-02'), report('d', '2025-03-02')]
    expect(trees(reports, [copy('b', 'c'), copy('c', 'a', 90), copy('b', 'a', 70), tale('b', 'd')])).toEqual(['b(c(a) d)'])
  })

  it('begin with a dated report rather than an undated one, and else with the one that the others are nearest to', () => {
    expect(trees([report('a'), report('b', '2025-03-02')], [copy('a', 'b')])).toEqual(['b(a)'])
    expect(trees([report('a'), report('b'), report('c')], [copy('a', 'b'), copy('b', 'c')])).toEqual(['b(a c)'])
  })

  it('begin with the official text or the agency copy among reports of one day', () => {
    const [press, agency, official] = ['a', 'b', 'c'].map((id) => report(id, '2025-03-01'))
    if (!press || !agency || !official) throw new Error('three reports')
    const reports = [press, { ...agency, kind: 'agency' as const }]
    const links = [copy('a', 'b'), copy('a', 'c')]
    expect(trees(reports, links)).toEqual(['b(a)'])
    expect(trees([...reports, { ...official, kind: 'official' as const }], links)).toEqual(['c(a(b))'])
  })

  it('tell copies, shortened and extended ones and retellings apart', () => {
    const reports = ['a', 'b', 'c', 'd', 'e'].map((id, day) => report(id, `2025-03-0${day + 1}`))
    const links = [copy('a', 'b'), copy('a', 'c', 40, [100, 50]), copy('a', 'd', 60, [100, 180]), tale('a', 'e')]
    const [only] = origins(reports, links)
    expect(only?.derived.map(({ report, how }) => `${report} ${how}`)).toEqual(['b copy', 'c shortened', 'd extended', 'e retelling'])
  })

  it('stay two where a later report copies different parts of both', () => {
    const reports = [report('a', '2025-03-01'), report('b', '2025-03-01'), report('c', '2025-03-02')]
    const parts = [copy('a', 'c', 50, [50, 100], [1, 2, 3]), copy('b', 'c', 40, [50, 100], [7, 8, 9])]
    expect(trees(reports, parts)).toEqual(['a(c)', 'b'])
  })

  it('are one where a later report shows that two have the same part from somewhere', () => {
    const reports = [report('a', '2025-03-01'), report('b', '2025-03-01'), report('c', '2025-03-02')]
    expect(trees(reports, [copy('a', 'c'), copy('b', 'c', 60)])).toEqual(['a(c(b))'])
  })

  it('leave out links to reports that are not known', () => {
    expect(trees([report('a', '2025-03-01')], [copy('a', 'b')])).toEqual(['a'])
  })

  it('hold every report once, whatever the order of reports and links', () => {
    const texts = Object.fromEntries(pairs().flatMap(({ texts }, at) => texts.map((text, half) => [`r${at}${half}`, text])))
    const reports = Object.keys(texts).map((id) => report(id))
    const links = linked(texts, weight)
    const expected = origins(reports, links)
    expect(rootsOf(expected).size).toBe(reports.length)
    expect(expected.filter(({ derived }) => derived.length > 0)).toHaveLength(pairs().filter(({ together }) => together).length)
    const random = randomFrom(20251125)
    for (let round = 0; round < 50; round++) expect(origins(shuffled(reports, random), shuffled(links, random))).toEqual(expected)
  })
})

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
