import { describe, expect, test } from 'vitest'
import { readable, textOf } from '../../src/text/bytes.ts'

const text = (bytes: Uint8Array) => textOf(bytes, 'a.txt')
/** Each character as one byte. */
const bytes = (latin1: string) => Buffer.from(latin1, 'latin1')

describe('text is read from', () => {
  test.each([
    ['UTF-8', Buffer.from('Ein „Friede“ für Österreich – 10 €')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffEin „Friede“ für Österreich – 10 €')],
    ['Windows-1252', bytes('Ein \x84Friede\x93 f\xfcr \xd6sterreich \x96 10 \x80')],
    ['UTF-16, little end first', Buffer.from('\ufeffEin „Friede“ für Österreich – 10 €', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeffEin „Friede“ für Österreich – 10 €', 'utf16le').swap16()],
  ])('%s', (_, content) => {
    expect(text(content)).toBe('Ein „Friede“ für Österreich – 10 €')
  })

  test('a single Windows-1252 letter at the end', () => {
    expect(text(bytes('Treffen im Caf\xe9'))).toBe('Treffen im Café')
  })
})

test('lines end in one way', () => {
  expect(text(Buffer.from('a\r\nb\rc\u2028d\fe'))).toBe('a\nb\nc\nd\ne')
})

test('letters are composed and marks without width are gone, so that a dictionary finds the words', () => {
  expect(text(Buffer.from('Pra\u0308sident der Sicher\u00adheits\u200bkonferenz'))).toBe('Präsident der Sicherheitskonferenz')
})

describe('nothing is left of', () => {
  test.each([
    ['a colour', '\x1b[31mDänemark\x1b[0m hilft', 'Dänemark hilft'],
    ['a colour of three numbers', '\x1b[38;2;255;0;0mDänemark hilft', 'Dänemark hilft'],
    ['the title of a window', '\x1b]0;Titel\x07Dänemark hilft', 'Dänemark hilft'],
    ['a link in a terminal', '\x1b]8;;https://example.org\x1b\\Dänemark\x1b]8;;\x1b\\ hilft', 'Dänemark hilft'],
    ['another set of characters', '\x1b(BDänemark hilft', 'Dänemark hilft'],
    ['an escape that begins nothing', '\x1bDänemark hilft', 'Dänemark hilft'],
    ['marks that turn the direction of writing', '\u202eDänemark\u202c \u061chilft\u2069', 'Dänemark hilft'],
  ])('%s', (_, given, kept) => {
    expect(readable(given)).toBe(kept)
  })
})

describe('broken text is refused with its first bad byte:', () => {
  test.each([
    ['a byte that no encoding has, among UTF-8', [...Buffer.from('für'), 0xff, ...Buffer.from(' Präsident')], 4, '0xFF'],
    ['UTF-8 that was cut off', [...Buffer.from('für die f'), 0xc3], 10, '0xC3'],
    ['a byte that stands for nothing in Windows-1252', [...bytes('Fr\x81hling')], 2, '0x81'],
    ['a surrogate written as UTF-8', [...Buffer.from('für '), 0xed, 0xa0, 0x80], 5, '0xED'],
    ['an overlong form', [...Buffer.from('schön '), 0xc0, 0xaf], 7, '0xC0'],
  ])('%s', (_, content, at, byte) => {
    expect(() => text(Uint8Array.from(content))).toThrow(`byte ${at} (${byte})`)
  })

  test('UTF-16 with half a character', () => {
    expect(() => text(Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8]))).toThrow('UTF-16')
  })
})
