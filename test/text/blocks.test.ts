import { describe, expect, test } from 'vitest'
import { blocks } from '../../src/text/blocks.ts'

/** The furniture of a language of three words. */
const FURNITURE = {
  lines: [{ pattern: /^Reklame\b/ }],
  openers: [{ pattern: /^Weiteres:?$/ }],
  credits: [{ pattern: /^Lichtbild: /, longest: 20 }],
  enders: [{ pattern: /^Stimmen$/ }],
}

const SENTENCE = 'Estland ist bereit, eine Kompanie zu stellen.'
const LETTER = { headline: 'H', paragraph: 'P', item: 'I', furniture: 'F' } as const

/** The blocks of a text, each as the letter of its kind and its words; lines are given apart. */
function seen(...lines: readonly string[]): string[] {
  const text = lines.join('\n')
  return blocks(text, FURNITURE).map(({ start, end, kind }) => `${LETTER[kind]} ${text.slice(start, end)}`)
}

const kinds = (...lines: readonly string[]) =>
  seen(...lines)
    .map((block) => block[0])
    .join('')

describe('lines and paragraphs', () => {
  test('a line is a block, without the white space around it', () => {
    expect(seen('Titel', '', `  ${SENTENCE} `, 'Zweiter Satz.')).toEqual(['H Titel', `P ${SENTENCE}`, 'P Zweiter Satz.'])
  })

  test('a paragraph that is wrapped at a fixed width is one block', () => {
    const wrapped = [
      'Estland ist nach den Worten seines Ministers bereit, eine',
      'Kompanie zu stellen. Auch Litauen und Lettland haben ihre',
      'Bereitschaft erklärt.',
    ]
    expect(seen(...wrapped)).toEqual([`P ${wrapped.join('\n')}`])
  })

  test('a line that goes on in small letters belongs to the one before', () => {
    expect(seen('Die Autorin', 'berichtet aus Tallinn.')).toEqual(['P Die Autorin\nberichtet aus Tallinn.'])
  })

  test('blocks are in order, do not overlap and leave out nothing but white space', () => {
    const text = `Titel\n\n${SENTENCE} ${SENTENCE}\n\n- ein Punkt.\n  Reklame: x\n`
    const found = blocks(text, FURNITURE)
    expect(
      found
        .map(({ start, end }) => text.slice(start, end))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''))
    expect(found.every(({ start }, i) => start >= (found[i - 1]?.end ?? 0))).toBe(true)
  })

  test('an empty text has none', () => {
    expect(blocks('', FURNITURE)).toEqual([])
  })
})

describe('a report keeps', () => {
  test('headlines that are questions, headings within it, and long lines without a full stop', () => {
    const long = `${'Polen '.repeat(30)}schickt keine Soldaten`
    expect(kinds('Schickt Polen Soldaten?', '', SENTENCE, '', 'Was Polen will', '', SENTENCE, '', long)).toBe('HPHPP')
  })

  test('its lists, also at its end where a colon announces them', () => {
    expect(kinds(SENTENCE, '', '- Estland stellt eine Kompanie.', '- Litauen hilft.', '', SENTENCE)).toBe('PIIP')
    expect(kinds(SENTENCE, '', 'Truppen stellen wollen:', '- Frankreich', '- Estland')).toBe('PHII')
    expect(kinds(SENTENCE, '', 'Noch etwas', '', 'Es zögern noch:', '', '- Frankreich', '- Estland')).toBe('PFHII')
    expect(kinds(SENTENCE, 'Truppen stellen wollen nach diesem Stand der Dinge:', 'Frankreich', 'Estland', 'Dänemark')).toBe('PHHHH')
  })

  test('its tables', () => {
    expect(kinds(SENTENCE, '', '| Land | Zusage | Stand |', '| Estland | Kompanie | fest |')).toBe('PII')
  })

  test('a question that it ends with', () => {
    expect(kinds(SENTENCE, '', 'Bleibt die Frage: Was geschieht, wenn einmal jemand schießt?')).toBe('PH')
  })

  test('everything where it has no sentence at all', () => {
    expect(kinds('Polen schickt keine Soldaten', 'Estland ist bereit')).toBe('HH')
  })
})

describe('furniture is', () => {
  test('what a language knows', () => {
    expect(kinds(SENTENCE, '', 'Reklame für Treppenlifte. Jetzt bestellen.', '', SENTENCE)).toBe('PFP')
  })

  test('the bare lines and the list under an opener, up to the heading of the next paragraph', () => {
    expect(
      kinds(SENTENCE, '', 'Weiteres', '', 'Polen sagt Nein', '', '- Estland: bereit', '- Sieben Tipps', '', 'Was nun folgt', '', SENTENCE),
    ).toBe('PFFFFHP')
    expect(kinds(SENTENCE, '', 'Weiteres:', '- Polen sagt Nein', '', SENTENCE)).toBe('PFFP')
    expect(kinds(SENTENCE, '', 'Weiteres', '', 'Was nun folgt', '', SENTENCE)).toBe('PFHP')
    expect(kinds(SENTENCE, '', 'Weiteres', '', 'Wer schickt nun doch Soldaten?', '', SENTENCE)).toBe('PFHP')
    expect(kinds(SENTENCE, '', 'Weiteres', '', 'Polen schickt nun doch Soldaten', '', SENTENCE)).toBe('PFFP')
    expect(kinds('Weiteres', '', 'Polen schickt nun doch Soldaten', '', SENTENCE)).toBe('FHP')
  })

  test('the credit of a picture and the caption above it, but no heading and nothing before the report has begun', () => {
    const caption = 'Die Minister vor dem Schloss in Riga'
    expect(kinds(SENTENCE, '', caption, '', 'Lichtbild: privat', '', SENTENCE)).toBe('PFFP')
    expect(kinds(SENTENCE, '', `${caption}.`, 'Lichtbild: privat', '', SENTENCE)).toBe('PFFP')
    expect(kinds(SENTENCE, '', 'Riga rüstet auf', '', 'Lichtbild: privat', '', SENTENCE)).toBe('PHFP')
    expect(kinds(SENTENCE, '', caption, '', 'Lichtbild: das Amt des Ministers', '', SENTENCE)).toBe('PHHP')
    expect(kinds(caption, '', 'Lichtbild: privat', '', SENTENCE)).toBe('HFP')
    expect(kinds(SENTENCE, '', SENTENCE, '', 'Lichtbild: privat', '', SENTENCE)).toBe('PPFP')
    expect(kinds(SENTENCE, SENTENCE, SENTENCE, 'Lichtbild: privat', SENTENCE)).toBe('PPPFP')
  })

  test('everything after an ender, but not where the report has not begun', () => {
    expect(kinds('Stimmen', '', SENTENCE, '', 'Stimmen', '', 'Ich sehe das anders.', 'Polen schickt Soldaten.')).toBe('HPFFF')
  })

  test('rows of short things between bars, buttons, and lines without a letter', () => {
    expect(
      kinds(
        'Teilen · Merken · Drucken (3 Min.)',
        '',
        'Start » Welt » Europa',
        '',
        'Start > Welt > Europa',
        '',
        '[Teilen] [Drucken]',
        '',
        '★★★★☆ 12',
        '',
        SENTENCE,
      ),
    ).toBe('FFFFFP')
  })

  test('a menu of very short lines, but not a list that a colon announces', () => {
    expect(kinds('Nederlands', 'English', 'Français', '', SENTENCE)).toBe('FFFP')
    expect(kinds('Dabei sind:', 'Frankreich', 'Estland', 'Dänemark', '', SENTENCE)).toBe('HHHHP')
  })

  test('bare lines and lists after the last sentence', () => {
    expect(kinds('Titel', '', SENTENCE, '', 'Mehr aus Politik', '- Rente: Wer profitiert', '- Landtag streitet', 'Neu im Portal')).toBe(
      'HPFFFF',
    )
  })
})
