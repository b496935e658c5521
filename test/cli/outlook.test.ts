import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Place } from './garant.ts'

const place = new Place()
afterAll(() => place.remove())

const report = (day: string, text: string): string => `---\npublished: ${day}\noutlet: Hafenbote\n---\n\n${text}\n`

beforeAll(async () => {
  place.write('a.md', report('2025-03-01', 'Litauen ist bereit, nach einem Waffenstillstand Soldaten in die Ukraine zu entsenden.'))
  place.write('b.md', report('2025-04-01', 'Italien wird keine Soldaten in die Ukraine entsenden.'))
  place.write('c.md', report('2025-04-02', 'Estland ist bereit, Soldaten in die Ukraine zu entsenden.'))
  place.write('truce.yaml', 'assume: { ceasefire: true }\nsizes: { LT:troops: [100, 150] }\ngoal: troops:contributors>=2\n')
  place.write('march.yaml', 'as_of: 2025-03-15\nassume: { ceasefire: true }\nsizes: { LT:troops: [100, 150] }\n')
  place.write('war.json', '{ "assume": { "ceasefire": false }, "goal": "troops:contributors>=2" }')
  expect((await place.garant('add', 'a.md', 'b.md', 'c.md')).out).toBe('3 new, 0 known, 0 refused\n')
})

describe('garant outlook', () => {
  test('shows by measure what would be in force, what waits and who refuses', async () => {
    const { code, out } = await place.garant('outlook')
    expect(code).toBe(0)
    expect(out).toContain(
      [
        'troops ●◔✕ 0.9 expected, at least one 72 %',
        '  ● in force  EE (willing)',
        '  ◔ waiting   LT (willing) for ceasefire',
        '  ✕ refused   IT',
      ].join('\n'),
    )
    expect(out).toContain('ceasefire   open  counts 0.5 · 1 position')
    expect(out).toContain('in force   0 soldiers; without a number: EE')
  })

  test('goes by a file, by what the command line says beside it, and by a day', async () => {
    const { out } = await place.garant('outlook', '--scenario', 'march.yaml')
    expect(out).toContain('troops ● 0.6 expected')
    expect(out).toContain('● in force  LT (willing, 100–150 soldiers, assumed)')
    const contrary = await place.garant('outlook', '--scenario', 'truce.yaml', '--assume', 'ceasefire=false')
    expect(contrary.out).toContain('▣ blocked   LT (willing, 100–150 soldiers, assumed) by ceasefire')
    expect(contrary.out).toContain('out of reach, whatever of the open comes true')
  })

  test('tells what a goal takes, what it hangs on and how it moved, with the words', async () => {
    const { out } = await place.garant('outlook', '--goal', 'troops:contributors>=2', '--robust', '--replay', '--quotes')
    expect(out).toContain('  likely     18 % as assumed, 0 % if nothing open comes true, 36 % if all of it does\n  enough     ceasefire')
    expect(out).toMatch(/│ »Estland ist bereit, Soldaten in die Ukraine zu entsenden« d-/)
    expect(out).toMatch(/How robust: the answer hangs on 0 single origins, 3 single reports, 3 single statements alone/)
    expect(out).toMatch(/2025-04-02 █+ +1 in force, goal 18 %\n {4}EE:troops unknown → in force\n {6}»Estland ist bereit/)
  })

  test('says of a day before all reports that nothing was known, with no gap where promises would stand', async () => {
    const { out } = await place.garant('outlook', '--replay', '--as-of', '2024-01-01')
    expect(out).toMatch(/as known on 2024-01-01: 0 positions from 0 reports\n\nAssumed\n/)
    expect(out).not.toContain('\n\n\n')
    expect(out).toMatch(/\nHow the answer moved\n {2}nothing that is dated was published until then\n$/)
  })

  test('tells no number of who refuses, and rounds as the page does', async () => {
    place.write('d.md', report('2025-02-01', 'Italien hat zugesagt, 2000 Soldaten in die Ukraine zu entsenden.'))
    place.write('e.md', report('2025-04-03', 'Die Türkei ist bereit, nach einem Friedensvertrag das Schwarze Meer zu überwachen.'))
    const own = ['--data', 'own']
    await place.garant('add', 'b.md', 'd.md', 'e.md', ...own)
    const { out } = await place.garant('outlook', '--assume', 'peace_deal=0.25', ...own)
    expect(out).toMatch(/ {2}✕ refused {3}IT\n/)
    expect(out).toContain('sea ◔ 0.2 expected, at least one 15 %')
  })

  test('sets two scenarios side by side', async () => {
    const { out } = await place.garant('outlook', '--compare', 'war.json', 'truce.yaml')
    expect(out).toMatch(/^From war\.json to truce\.yaml\n\ncomes into force\n {2}LT:troops blocked → in force: ceasefire false → true\n/)
    expect(out).toContain('goal 0 % → 36 %')
    const json = JSON.parse((await place.garant('outlook', '--compare', 'war.json', 'truce.yaml', '--json')).out) as object
    expect(json).toMatchObject({ from: 'war.json', to: 'truce.yaml', comes: [{ cell: 'LT:troops' }], drops: [] })
  })

  test('gives everything as JSON, with the keys that the reference names', async () => {
    const { out } = await place.garant(
      'outlook',
      '--scenario',
      'truce.yaml',
      '--assume',
      'approval:EE|ceasefire=0.8',
      '--robust',
      '--replay',
      '--json',
    )
    const found = JSON.parse(out) as Record<string, unknown>
    expect(Object.keys(found)).toEqual(
      'dossier scenario asOf worth open propositions prospects measures gaps contributors forces goal robust replay'.split(' '),
    )
    expect(found.scenario).toEqual({
      assume: [{ proposition: 'ceasefire', probability: 1 }],
      given: [{ proposition: 'approval:EE', given: 'ceasefire', probability: 0.8 }],
      implied: [],
      worth: [],
      sizes: [{ cell: 'LT:troops', low: 100, high: 150 }],
      failed: [],
    })
    expect(found.goal).toMatchObject({ truth: 'true', probability: { assumed: { low: 0.36, high: 0.36 } } })
  })
})

describe('garant outlook refuses', () => {
  test.each([
    ['an unknown proposition', ['--assume', 'ceasfire=true'], 1, '--assume: unknown proposition "ceasfire"; the nearest is ceasefire\n'],
    ['no probability', ['--assume', 'ceasefire=2'], 2, '--assume: "2" for ceasefire is no probability; write '],
    ['what is assumed twice', ['--assume', 'ceasefire=true,ceasefire=false'], 2, '--assume: ceasefire is assumed twice; write '],
    ['what assumes nothing', ['--assume', 'ceasefire'], 2, '--assume: "ceasefire" assumes nothing; write '],
    [
      'contradictions',
      ['--assume', 'ceasefire=0.4,peace_deal=0.6'],
      1,
      '--assume: peace_deal is taken for 0.6, and ceasefire, without which it cannot be, for 0.4; make ceasefire likelier, or peace_deal less likely\n',
    ],
    [
      'a goal that cannot be reached',
      ['--goal', 'troops:contributors>=3'],
      1,
      '--goal: the goal "troops:contributors>=3" cannot be reached, whatever comes true; the most that could be is troops 2 contributors, were all in force that nobody has declined\n',
    ],
    ['a file that is not there', ['--scenario', 'none.yaml'], 1, 'none.yaml: the file is missing; write it as docs/guide.md shows\n'],
    ['one scenario to compare', ['--compare', 'truce.yaml'], 2, '--compare: 1 scenarios cannot be compared; name two files of scenarios\n'],
    [
      'robustness of a comparison',
      ['--compare', 'war.json', 'truce.yaml', '--robust'],
      2,
      '--compare: --compare has no --robust; ask for it of one scenario at a time\n',
    ],
  ])('%s', async (_what, words, code, line) => {
    const ended = await place.garant('outlook', ...words)
    expect([ended.code, ended.err.slice(0, line.length)]).toEqual([code, line])
  })

  test('every mistake in a file, each with its line', async () => {
    place.write(
      'wrong.yaml',
      'assume:\n  ceasefire: perhaps\nworth:\n  willing: 7\n  FR: { keen: 1 }\nsizes:\n  LT:troops: [1]\nas_of: 2025-02-30\nhope: 1\n',
    )
    const { code, err } = await place.garant('outlook', '--scenario', 'wrong.yaml')
    expect(code).toBe(1)
    expect(err.split('\n').map((line) => line.split(';')[0])).toEqual([
      'wrong.yaml:9: unknown key "hope"',
      'wrong.yaml:2: "perhaps" stands where true, false, open or a probability as a number from 0 to 1 should',
      'wrong.yaml:4: 7 stands where what willing is worth as a number from 0 to 1 should',
      'wrong.yaml:5: unknown key "keen"',
      'wrong.yaml:7: a size has two ends',
      'wrong.yaml:8: "2025-02-30" is no day of the calendar',
      '',
    ])
  })

  test('a name that stands in a file, with its line', async () => {
    place.write('name.yaml', 'assume:\n  ceasefire: true\n  approval:FI: true\n')
    expect((await place.garant('outlook', '--scenario', 'name.yaml')).err).toMatch(
      /^name\.yaml:3: unknown proposition "approval:FI"; the nearest are /,
    )
  })
})
