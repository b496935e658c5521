import { Refusal } from '../model/refusal.ts'

/** Files that are something else than text, by their first bytes. */
const KINDS: readonly (readonly [kind: string, firstBytes: string])[] = [
  ['a PDF file', '%PDF'],
  ['a ZIP archive or an office document', 'PK\x03\x04'],
  ['an RTF document', '{\\rtf'],
  ['an old office document', '\xd0\xcf\x11\xe0'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF8'],
  ['a WebP picture or a sound file', 'RIFF'],
  ['a gzip archive', '\x1f\x8b'],
  ['a program', '\x7fELF'],
]

/** Whole orders to a terminal (ANSI): those that begin with ESC [, such as a colour, with ESC ] and the like up to their end, and ESC (B. */
const ORDERS = /\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)|[()][0AB])/g

/** Control characters, which could steer a terminal, and marks without width, over which a search for a word would stumble. */
const INVISIBLE = /[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/**
 * The text in `bytes`: UTF-8, UTF-16 with a byte order mark, or Windows-1252; readable.
 * @throws Refusal where the bytes are no text, or text in a broken encoding.
 */
export function textOf(bytes: Uint8Array, path: string): string {
  return readable(decoded(bytes, path))
}

/**
 * Text as it is kept: lines end in `\n`, what is invisible (soft hyphens, zero-width spaces, control characters and whole orders to a terminal) is gone, and
 * letters are composed (Unicode NFC), because „ä“ in one code point and in two is one word to a reader but not to a dictionary.
 */
export function readable(text: string): string {
  return text
    .replace(ORDERS, '')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(INVISIBLE, '')
    .normalize('NFC')
}

function decoded(bytes: Uint8Array, path: string): string {
  const mark = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (mark.startsWith('\xff\xfe')) return wide('utf-16le', bytes, path)
  if (mark.startsWith('\xfe\xff')) return wide('utf-16be', bytes, path)
  const kind = KINDS.find(([, firstBytes]) => mark.startsWith(firstBytes))?.[0]
  if (kind) throw binary(`it is ${kind}`, path)
  const nul = bytes.indexOf(0)
  if (nul >= 0 && everyOther(bytes)) throw new Refusal('it looks like UTF-16 without a byte order mark', path, 'save it again as UTF-8')
  if (nul >= 0) throw binary(`it is a binary file (a NUL at byte ${nul})`, path)
  if (controls(bytes) * 100 > bytes.length)
    throw binary('it is a binary file (more than one byte in a hundred is a control character)', path)
  return narrow(bytes, path)
}

/** Whether, near the beginning, most bytes at even or at odd places are NUL and hardly any between them: Latin letters in UTF-16. */
function everyOther(bytes: Uint8Array): boolean {
  const nuls = [0, 0]
  const head = bytes.subarray(0, 1000)
  head.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1
  })
  return Math.max(...nuls) > head.length / 4 && Math.min(...nuls) < head.length / 100
}

function binary(what: string, path: string): Refusal {
  return new Refusal(what, path, 'save the report as plain text, Markdown or HTML')
}

function wide(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('it begins as UTF-16 and is broken further on', path, 'save it again as UTF-8')
  }
}

/** Control characters other than tab, line feed, vertical tab, form feed and carriage return. */
function controls(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) count++
  return count
}

function narrow(bytes: Uint8Array, path: string): string {
  const { sequences, strays, firstStray } = utf8(bytes)
  if (firstStray < 0) return new TextDecoder('utf-8').decode(bytes)
  const text = new TextDecoder('windows-1252').decode(bytes)
  if (strays > sequences && !mojibake(text)) return text
  throw new Refusal(
    `its text is broken: byte ${firstStray} (0x${(bytes[firstStray] ?? 0).toString(16).toUpperCase()}) is no UTF-8, and read as Windows-1252 it makes no sense`,
    path,
    'save it again as UTF-8',
  )
}

/** What Windows-1252 text does not hold: bytes without a character, a capital with an accent inside a word, the traces of UTF-8. */
function mojibake(text: string): boolean {
  return /[\u0080-\u009f]|\p{Ll}[À-ÖØ-Þ]|Ã[^\p{L}\s]|Â[^\p{L}\s]|â€/u.test(text)
}

/** How many sequences of two and more bytes are valid UTF-8, how many bytes are not, and where the first of those stands (−1: none). */
function utf8(bytes: Uint8Array): { sequences: number; strays: number; firstStray: number } {
  let sequences = 0
  let strays = 0
  let firstStray = -1
  for (let at = 0; at < bytes.length;) {
    const length = sequenceAt(bytes, at)
    if (length === 0) {
      strays++
      if (firstStray < 0) firstStray = at
    } else if (length > 1) sequences++
    at += Math.max(1, length)
  }
  return { sequences, strays, firstStray }
}

/** The length of the valid UTF-8 sequence at `at`; 0 where there is none (no overlong forms, no surrogates, nothing above U+10FFFF). */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
  const second = bytes[at + 1] ?? 0
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (length === 0 || second < lowest || second > highest) return 0
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
