import type { Document } from '../model/document.ts'

/** A report and what was found in it, in a line for programs. */
export function jsonLine({ id, path, language, published, publishedHow, title, kind, kindHow, text }: Document, found: object): string {
  return JSON.stringify({ document: { id, path, language, published, publishedHow, title, kind, kindHow, text }, ...found })
}
