import { describe, expect, test } from 'vitest'
import { GERMAN_SENTENCES } from '../../../src/languages/de/sentences.ts'
import { sentences } from '../../../src/text/sentences.ts'

/** A paragraph with `|` where one sentence ends and the next begins. */
const MARKED = [
  'Am 3. Oktober tagten sie in Paris. |Am 4. Oktober auch.',
  'Das gilt z. B. für Polen. |Es gilt nicht für Estland.',
  'Das gilt z.B. für Polen, d. h. für alle.',
  'Es kostet 2 Mrd. Euro. |Davon zahlt Berlin 300 Mio. Euro.',
  'Dr. Müller sprach. |Prof. Weber schwieg.',
  'Donald J. Trump kam. |Er blieb nicht.',
  '„Wir helfen.“ |Das sagte der Minister.',
  '„Wir helfen“, sagte er. |„Und zwar bald.“',
  '„Helfen wir?“, fragte er.',
  'Wer stellt die Truppe? |Niemand weiß es! |Das ist offen.',
  'Beteiligt waren 26. |Danach kamen neun hinzu.',
  'Es kamen 33 Staaten. |25 von ihnen sagten zu.',
  'Das steht in Nr. 5 und in Abs. 3 des Papiers, S. 12 und ca. 20 weitere Stellen.',
  'Im 4. Jahr des Krieges dauern die Kämpfe an.',
  'Das 19. Sanktionspaket folgt. |Danach ein 20. Paket.',
  'Die Truppe zählt 15.000 Soldaten. |Später sind es 30.000.',
  'So der Sprecher (25). |Mehr sagte er nicht.',
  'Frankreich, Großbritannien usw. sind bereit.',
  '35 Staaten tagten. |26 von ihnen wollen helfen. |9,5 weitere Milliarden folgen.',
  'Es kostet ca. 26 weitere Millionen. |Art. 5 gilt nicht.',
  'Schickt Polen Soldaten? |Nein.',
]

describe('sentences of a German paragraph', () => {
  test.each(MARKED)('%s', (marked) => {
    const paragraph = marked.replaceAll('|', '')
    const found = sentences(paragraph, 0, paragraph.length, GERMAN_SENTENCES)
    expect(found.map(({ start, end }) => paragraph.slice(start, end))).toEqual(marked.split('|').map((sentence) => sentence.trim()))
  })

  test('are cut where a line puts its answer or the next heading behind a mark', () => {
    const texts = (paragraph: string) =>
      sentences(paragraph, 0, paragraph.length, GERMAN_SENTENCES).map(({ start, end }) => paragraph.slice(start, end))
    expect(texts('Schickt Polen Soldaten? – Nein. Und Rom? - Rom zögert.')).toEqual([
      'Schickt Polen Soldaten?',
      'Nein.',
      'Und Rom?',
      'Rom zögert.',
    ])
    expect(texts('+++ Bern sagt zu +++ Moskau warnt +++')).toEqual(['Bern sagt zu', 'Moskau warnt'])
    expect(texts('Die Minister – was wollen sie? – berieten.')).toEqual(['Die Minister – was wollen sie? – berieten.'])
  })

  test('count in the units of the whole text and hold no white space around them', () => {
    const text = 'Überschrift 🕊️\n\n  Paris hilft.   Rom zögert. \n\nEnde'
    const found = sentences(text, text.indexOf('  Paris'), text.indexOf('\n\nEnde'), GERMAN_SENTENCES)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Paris hilft.', 'Rom zögert.'])
  })

  test('are none where there is nothing but white space', () => {
    expect(sentences('   ', 0, 3, GERMAN_SENTENCES)).toEqual([])
  })
})
