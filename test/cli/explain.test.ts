import { afterAll, describe, expect, test } from 'vitest'
import { Place, report } from './garant.ts'

const place = new Place()
afterAll(() => place.remove())

place.write('estonia.md', report('Estland ist bereit', '2025-09-04'))
place.write('denied.txt', 'Wenn Polen Soldaten schickt, wird es ernst. Polen prüft den Bau einer Brücke.\n')

interface Explained {
  readonly document: { readonly text: string }
  readonly sentences: readonly {
    readonly start: number
    readonly end: number
    readonly text: string
    readonly clauses: readonly { readonly index: number; readonly kind: string; readonly agent: readonly string[] }[]
    readonly mentions: Readonly<Record<string, readonly { readonly start: number; readonly end: number; readonly text: string }[]>>
    readonly frames: readonly { readonly clause: number; readonly rule: string | null; readonly fired: boolean; readonly what: string }[]
  }[]
  readonly statements: readonly object[]
  readonly dropped: readonly object[]
}

const explained = async (file: string): Promise<Explained> =>
  JSON.parse((await place.garant('explain', '--json', '--language', 'de', file)).out) as Explained

describe('garant explain', () => {
  test('shows what was seen at every stage, and the rule that fired', async () => {
    const { code, out, err } = await place.garant('explain', 'estonia.md')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('who acts: EE')
    expect(out).toContain('„Soldaten“ = troops')
    expect(out).toContain('„Waffenstillstand“ = ceasefire')
    expect(out).toMatch(/fired +clause 0 \[ready\]: EE troops willing/)
    expect(out).toMatch(/Kept of the whole report\n.*EE troops willing if ceasefire/)
    expect(out).not.toContain('Sieben Tipps')
  })

  test('says why nothing came of a clause', async () => {
    const { sentences, statements } = await explained('denied.txt')
    expect(statements).toEqual([])
    const whys = sentences.flatMap(({ frames }) => frames.filter(({ fired }) => !fired).map(({ what }) => what))
    expect(whys).toContain('it stands in a condition')
    expect(whys).toContain('no measure is in its reach')
  })

  test('says what the whole report did not keep, and why', async () => {
    place.write('feast.txt', 'Polen will sich an der Feier beteiligen.\n')
    const { statements, dropped } = await explained('feast.txt')
    expect(statements).toEqual([])
    expect(dropped).toMatchObject([
      { party: 'PL', measure: 'guarantees', why: 'its word means the measure only in a report on the subject' },
    ])
  })

  test('--json gives the same as data, with words that stand in the text', async () => {
    const { document, sentences, statements } = await explained('estonia.md')
    expect(statements).toHaveLength(1)
    for (const { start, end, text, mentions } of sentences) {
      expect(document.text.slice(start, end)).toBe(text)
      for (const mention of Object.values(mentions).flat()) expect(document.text.slice(mention.start, mention.end)).toBe(mention.text)
    }
    expect(sentences.flatMap(({ frames }) => frames.filter(({ fired }) => fired))).toEqual([
      { clause: 0, rule: 'ready', fired: true, what: 'EE troops willing' },
    ])
  })

  test('refuses a file that is not there as every command does', async () => {
    const { code, out, err } = await place.garant('explain', 'nowhere.md')
    expect(out).toBe('')
    expect(code).not.toBe(0)
    expect(err).toContain('nowhere.md')
  })
})
