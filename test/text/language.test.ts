import { expect, test } from 'vitest'
import { detectLanguage } from '../../src/text/language.ts'

test.each([
  ['de', 'Der Minister lehnt es ab, Soldaten in die Ukraine zu entsenden, solange dort gekämpft wird.'],
  ['nl', 'De minister weigert militairen naar Oekraïne te sturen zolang daar wordt gevochten.'],
  ['en', 'The minister refuses to send soldiers to Ukraine as long as the fighting goes on there.'],
  ['fr', 'Le ministre refuse d’envoyer des soldats en Ukraine tant que les combats y durent.'],
  ['de', 'Polen schickt keine Soldaten.'],
])('%s: %s', async (language, text) => {
  expect(await detectLanguage(text, 'a.txt')).toBe(language)
})

test.each(['Macron – Starmer', '35 : 26', 'Soldaten bereit'])('it cannot be told of %j, and the cure is named', async (text) => {
  await expect(detectLanguage(text, 'a.txt')).rejects.toMatchObject({
    where: 'a.txt',
    cure: expect.stringContaining('--language') as string,
  })
})

test('of many languages that it may be the likeliest are named', async () => {
  const refused = detectLanguage('da', 'a.txt')
  await expect(refused).rejects.toThrow(/^its language cannot be told: (?:\w+, ){2}\w+ or one of \d+ more$/)
})
