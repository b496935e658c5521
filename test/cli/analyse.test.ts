import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { Place } from './garant.ts'

const place = new Place()
afterAll(() => place.remove())

const MODEL = {
  top: 'force',
  gates: {
    force: { op: 'and', of: ['ceasefire', 'enough'] },
    enough: { op: 'atleast', k: 2, of: ['France', 'Britain', 'Spain'] },
    Spain: { op: 'and', of: ['offer', 'approval'] },
  },
  probabilities: { ceasefire: 0.4, France: 0.9, Britain: 0.9, offer: 0.6, approval: 0.5 },
}
place.write('model.json', JSON.stringify(MODEL))

describe('garant analyse', () => {
  test('shows the probability, the minimal sets and what each variable counts', async () => {
    const { code, out, err } = await place.garant('analyse', 'model.json')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('probability   0.3456')
    expect(out).toContain('minimal sets  3; the smallest\n  Britain, France, ceasefire\n')
    expect(out).toMatch(/ceasefire +0\.864 +1\n/)
  })

  test('answers the example of the guide as the guide says', async () => {
    const guide = readFileSync(new URL('../../docs/guide.md', import.meta.url), 'utf8')
    const [, model = '', shown = ''] = /## garant analyse\n[^]*?```json\n([^]*?)```[^]*?```text\n([^]*?)```/.exec(guide) ?? []
    const { out } = await place.piped(model, 'analyse', '-')
    expect(out).toBe(shown)
  })

  test('writes one object, of as many sets as are asked for, also of a model from standard input', async () => {
    const { code, out } = await place.piped(JSON.stringify(MODEL), 'analyse', '-', '--json', '--limit', '1')
    expect(code).toBe(0)
    const found = JSON.parse(out) as { probability: number; importance: Record<string, object> }
    expect(Object.keys(found)).toEqual(['exact', 'probability', 'bounds', 'minimalSets', 'importance'])
    expect(found).toMatchObject({ exact: true, minimalSets: { count: '3', smallest: [['Britain', 'France', 'ceasefire']] } })
    expect(Object.keys(found.importance)).toEqual(Object.keys(MODEL.probabilities))
  })

  test('says so where the budget ran out', async () => {
    const { code, out } = await place.garant('analyse', 'model.json', '--budget-nodes', '1')
    expect(code).toBe(0)
    expect(out).toContain('minimal sets  not all known\n')
    expect(out).toContain('The budget ran out')
  })

  test('refuses what is no model, and says where', async () => {
    place.write('broken.json', '{ "top": ')
    place.write('twice.json', '{ "top": "a", "gates": {}, "probabilities": { "a": 0.1, "a": 0.2 } }')
    place.write('unknown.json', '{ "top": "b", "gates": {}, "probabilities": { "abc": 0.1 } }')
    const line = async (file: string) => {
      const { code, err } = await place.garant('analyse', file, '--json')
      return [code, err.trimEnd()]
    }
    expect(await line('missing.json')).toEqual([1, 'missing.json: there is no such file; name a file with a model in JSON'])
    expect((await line('broken.json'))[1]).toMatch(/^broken\.json: it is no JSON \(.+\); look at/)
    expect(await line('twice.json')).toEqual([
      1,
      'twice.json: the name "a" stands twice in one object; keep one of the two, or call one otherwise',
    ])
    expect((await line('unknown.json'))[1]).toMatch(
      /^unknown\.json: top: "b" is neither a gate nor has it a probability; the nearest is abc/,
    )
  })

  test('refuses numbers that are none as wrong use', async () => {
    expect((await place.garant('analyse', 'model.json', '--seconds', '0')).code).toBe(2)
    expect((await place.garant('analyse', 'model.json', '--budget-nodes', 'all')).code).toBe(2)
  })
})
