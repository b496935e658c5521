import type { Stretch } from '../../../src/model/origin.ts'

/** The paragraphs of a text: its lines that hold anything. */
export function paragraphs(text: string): readonly Stretch[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }))
}
