import { describe, expect, it } from 'vitest'
import { GERMAN } from '../../src/languages/de/index.ts'
import { decodeSketch, encodeSketch, packed, sentencesOf, type Sketch } from '../../src/model/sketch.ts'
import { blocks } from '../../src/text/blocks.ts'
import { sketch } from '../../src/text/sketch.ts'

function sketchOf(text: string): Sketch {
  return sketch(text, blocks(text, GERMAN.furniture), GERMAN.sentences)
}

describe('a sketch', () => {
  it('holds the sentences of a report with their longer words and numbers, whatever their case', () => {
    const text = 'Estland schickt 120 Pioniere. Nein. Die Pioniere kommen im Herbst.'
    const sentences = sentencesOf(sketchOf(text))
    expect(sentences.map(({ start, end, keys }) => [text.slice(start, end), keys.length])).toEqual([
      ['Estland schickt 120 Pioniere.', 4],
      ['Die Pioniere kommen im Herbst.', 3],
    ])
    expect(sentencesOf(sketchOf(text.toUpperCase()))[0]?.keys).toEqual(sentences[0]?.keys)
  })

  it('leaves out furniture', () => {
    const text = 'Estland schickt sehr bald viele Pioniere nach Norden.'
    const page = `${text}\n\nAlle Rechte vorbehalten. Nachdruck nur mit Genehmigung des Verlages.`
    expect(sketchOf(page)).toEqual(sketchOf(text))
  })

  it('leaves out what is quoted, but not words that are held at a distance', () => {
    const said = 'Estlands Regierungschefin sagte: „Wir schicken bald viele tapfere Pioniere.“'
    const other = 'Estlands Regierungschefin sagte: „Davon kann überhaupt keine Rede sein.“'
    expect(sketchOf(said).keys).toEqual(sketchOf(other).keys)
    expect(sketchOf('Die „Koalition der Willigen“ wartet geduldig.').keys).toHaveLength(4)
  })

  it('is the same when it was written and read again', () => {
    const made = sketchOf('Estland schickt 120 Pioniere an die Grenze. Die Pioniere kommen im Herbst.')
    expect(decodeSketch(encodeSketch(made))).toEqual(made)
    expect(decodeSketch(encodeSketch(sketchOf('')))).toEqual(packed([], []))
  })

  it.each(['', 'AAA', 'AQAAAA=='])('is not read from %j', (text) => {
    expect(() => decodeSketch(text)).toThrow(RangeError)
  })
})
