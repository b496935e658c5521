import { isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml'
import type { Mistake } from './mistakes.ts'

/** A YAML file under reading. */
export interface Source {
  readonly file: string
  readonly lines: LineCounter
  readonly note: (mistake: Mistake) => void
}

/** A mapping's key with its value, each of which knows where it stands. */
export interface Field {
  readonly key: Entry
  readonly id: string
  readonly value: Entry
}

/**
 * A value of a YAML file that knows where it stands and is asked for what it should be. Where it is something else, that is noted
 * and an empty value given, so that the reading goes on to the next mistake; who noted one never uses what was read.
 */
export class Entry {
  readonly line: number
  readonly #source: Source
  readonly #node: Node | null

  constructor(source: Source, node: Node | null, line: number) {
    this.#source = source
    this.#node = node
    this.line = node?.range ? source.lines.linePos(node.range[0]).line : line
  }

  /** Where it stands, as `file:line`. */
  get where(): string {
    return `${this.#source.file}:${this.line}`
  }

  /** Notes that something is wrong here, `down` lines below the first of the value. */
  wrong(what: string, cure: string, down = 0): void {
    this.#source.note({ what, where: `${this.#source.file}:${this.line + down}`, cure })
  }

  /** The fields of a mapping in the order they are written. */
  fields(meant: string): readonly Field[] {
    const node = this.#node
    if (!isMap(node)) return (this.#mismatch(`a mapping of ${meant}`), [])
    return node.items.map((pair) => {
      const key = this.#child(pair.key as Node)
      return { key, id: key.text('an id'), value: new Entry(this.#source, pair.value as Node | null, key.line) }
    })
  }

  /** The values of a mapping that has these keys and no other. A missing one is noted and reads as empty. */
  record<K extends string>(keys: readonly K[]): Readonly<Record<K, Entry>> {
    const found = this.some(keys)
    const values = keys.map((key): [K, Entry] => {
      const value = found[key]
      if (!value && isMap(this.#node)) this.wrong(`the key ${key} is missing`, `add "${key}:" here`)
      return [key, value ?? this.#empty()]
    })
    return Object.fromEntries(values) as Record<K, Entry>
  }

  /** The values of a mapping that has some of these keys and no other. */
  some<K extends string>(keys: readonly K[]): Readonly<Partial<Record<K, Entry>>> {
    const known = new Set<string>(keys)
    const fields = this.fields(keys.join(', '))
    for (const { key, id } of fields)
      if (!known.has(id)) key.wrong(`unknown key ${JSON.stringify(id)}`, `the keys here are ${keys.join(', ')}`)
    return Object.fromEntries(fields.map(({ id, value }) => [id, value])) as Partial<Record<K, Entry>>
  }

  items(meant: string): readonly Entry[] {
    const node = this.#node
    if (!isSeq(node)) return (this.#mismatch(`a list of ${meant}`), [])
    return node.items.map((item) => this.#child(item as Node))
  }

  text(meant: string): string {
    const node = this.#node
    if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') return node.value
    this.#mismatch(meant)
    return ''
  }

  whole(meant: string): number {
    const node = this.#node
    if (isScalar(node) && Number.isSafeInteger(node.value)) return node.value as number
    this.#mismatch(`${meant} as a whole number`)
    return 0
  }

  /** A number from 0 to 1. */
  share(meant: string): number {
    const value = this.value()
    if (typeof value === 'number' && value >= 0 && value <= 1) return value
    this.#mismatch(`${meant} as a number from 0 to 1`)
    return 0
  }

  /** A single value as it stands; null where it is none, or of another kind than these. */
  value(): string | number | boolean | null {
    const value: unknown = isScalar(this.#node) ? this.#node.value : null
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  }

  /** The lines of a text, each with its distance from the first; one value can so hold many short records cheaply. */
  textLines(meant: string): readonly { readonly text: string; readonly down: number }[] {
    const node = this.#node
    // A block's first line of text stands below its indicator.
    const above = isScalar(node) && node.type === 'BLOCK_LITERAL' ? 1 : 0
    const lines = this.text(meant).split('\n')
    return lines.map((line, i) => ({ text: line.trim(), down: above + i })).filter(({ text }) => text !== '')
  }

  #child(node: Node): Entry {
    return new Entry(this.#source, node, this.line)
  }

  /** What stands in for a missing value: whatever is asked of it, it stays silent, since its absence was noted already. */
  #empty(): Entry {
    return new Entry({ ...this.#source, note: () => {} }, null, this.line)
  }

  #mismatch(meant: string): void {
    const node = this.#node
    const value = isMap(node)
      ? 'a mapping'
      : isSeq(node)
        ? 'a list'
        : isScalar(node) && node.value !== null
          ? JSON.stringify(node.value)
          : 'nothing'
    this.wrong(`${value} stands where ${meant} should`, `write ${meant}`)
  }
}
