import { strToU8, Zip, ZipDeflate } from 'fflate'

/** A file of an archive, its text piece by piece. */
export interface Packed {
  readonly path: string
  readonly text: Iterable<string>
}

/** The first moment that an archive can name, in whatever time zone: the same files give the same bytes at any time. */
const NO_TIME = (): Date => new Date(1980, 0, 1)
/** So many characters are packed at once. */
const PIECE = 1 << 16

/** The files as a ZIP archive, in their order: bit for bit the same on every machine, which Node's own compression is not. */
export function* zip(files: Iterable<Packed>): Generator<Uint8Array> {
  let made: Uint8Array[] = []
  const archive = new Zip((error, bytes) => {
    if (error) throw error
    made.push(bytes)
  })
  for (const { path, text } of files) {
    const file = new ZipDeflate(path, { level: 3 })
    file.mtime = NO_TIME()
    archive.add(file)
    for (const piece of pieces(text)) {
      file.push(strToU8(piece))
      yield* made
      made = []
    }
    file.push(new Uint8Array(0), true)
  }
  archive.end()
  yield* made
}

/** The texts joined to larger ones. */
export function* pieces(texts: Iterable<string>): Generator<string> {
  let piece = ''
  for (const text of texts) {
    piece += text
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield piece
}
