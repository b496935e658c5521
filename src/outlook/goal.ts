import { Refusal } from '../model/refusal.ts'
import { nearest } from './nearest.ts'
import type { Subject } from './proposition.ts'

/** What is asked of one measure: so much of it, in the unit of the dossier's target, or so many contributors. */
export interface Ask {
  readonly measure: string
  readonly of: 'amount' | 'contributors'
  readonly least: number
}

/** What is to be reached: one thing, all of several, or any. */
export type Goal = { readonly kind: 'ask'; readonly ask: Ask } | { readonly kind: 'all' | 'any'; readonly of: readonly Goal[] }

const TOKEN = /\s*(?:(?<symbol>>=|[&|():])|(?<number>\d[\d_]*)|(?<word>\p{L}[\p{L}\p{N}_-]*))/uy

interface Token {
  readonly text: string
  readonly kind: 'symbol' | 'number' | 'word' | 'end'
  readonly at: number
}

/** A goal is read as deep as it is nested; nobody asks for as much as this by hand. */
const LONGEST = 500

/**
 * The goal that a text states:
 *
 *     goal = all { "|" all }        all = one { "&" one }        one = "(" goal ")" | ask
 *     ask  = MEASURE ">=" NUMBER | MEASURE ":contributors>=" NUMBER | MEASURE ":covered"
 *
 * @throws Refusal that names the character at which something else stands, or of a text that is too long.
 */
export function parseGoal(text: string, subject: Subject, where = '--goal'): Goal {
  if (text.length > LONGEST) throw new Refusal(`a goal of ${text.length} characters is too long`, where, `write it in ${LONGEST} at most`)
  return new Parser(text, subject, where).goal()
}

class Parser {
  readonly #text: string
  readonly #subject: Subject
  readonly #where: string
  #next: Token

  constructor(text: string, subject: Subject, where: string) {
    this.#text = text
    this.#subject = subject
    this.#where = where
    this.#next = this.#read(0)
  }

  goal(): Goal {
    const goal = this.#any()
    if (this.#next.kind !== 'end') throw this.#wrong('"&", "|" or the end')
    return goal
  }

  #any(): Goal {
    return this.#several('any', '|', () => this.#several('all', '&', () => this.#one()))
  }

  #several(kind: 'all' | 'any', symbol: string, part: () => Goal): Goal {
    const first = part()
    const of = [first]
    while (this.#is(symbol)) {
      this.#take()
      of.push(part())
    }
    return of.length === 1 ? first : { kind, of }
  }

  #one(): Goal {
    if (!this.#is('(')) return { kind: 'ask', ask: this.#ask() }
    this.#take()
    const goal = this.#any()
    this.#expect(')')
    return goal
  }

  #ask(): Ask {
    const measure = this.#measure()
    if (this.#is('>=')) {
      this.#amount(measure)
      return { measure, of: 'amount', least: this.#number() }
    }
    if (!this.#is(':')) throw this.#wrong('">=" or ":"')
    this.#take()
    const word = this.#next
    if (word.text === 'covered') return (this.#take(), { measure, of: 'contributors', least: 1 })
    if (word.text !== 'contributors') throw this.#wrong('"contributors" or "covered"')
    this.#take()
    if (!this.#is('>=')) throw this.#wrong('">="')
    return { measure, of: 'contributors', least: this.#number() }
  }

  #measure(): string {
    const { text, kind, at } = this.#next
    if (kind !== 'word') throw this.#wrong('a measure')
    const measures = this.#subject.measures.map(({ id }) => id)
    if (!measures.includes(text))
      throw new Refusal(
        `unknown measure ${JSON.stringify(text)} at character ${at + 1} of ${JSON.stringify(this.#text)}`,
        this.#where,
        nearest(text, measures),
      )
    this.#take()
    return text
  }

  /** Only a target tells in which unit amounts of a measure are meant. */
  #amount(measure: string): void {
    const { targets } = this.#subject
    if (!targets.some((target) => target.measure === measure))
      throw new Refusal(
        `the dossier has no target for ${measure}, so nobody can say what ${measure}>=… would count`,
        this.#where,
        `ask for ${measure}:contributors>=1${targets.length > 0 ? `; there are targets for ${targets.map((t) => t.measure).join(', ')}` : ''}`,
      )
  }

  /** The number after ">=". */
  #number(): number {
    this.#take()
    const { text, kind } = this.#next
    const number = Number(text.replaceAll('_', ''))
    if (kind !== 'number' || !Number.isSafeInteger(number) || number < 1) throw this.#wrong('a whole number from 1 on')
    this.#take()
    return number
  }

  #is(symbol: string): boolean {
    return this.#next.kind === 'symbol' && this.#next.text === symbol
  }

  #expect(symbol: string): void {
    if (!this.#is(symbol)) throw this.#wrong(JSON.stringify(symbol))
    this.#take()
  }

  #take(): void {
    this.#next = this.#read(this.#next.at + this.#next.text.length)
  }

  #read(from: number): Token {
    TOKEN.lastIndex = from
    const found = TOKEN.exec(this.#text)
    const { symbol, number, word } = found?.groups ?? {}
    const text = symbol ?? number ?? word
    if (text !== undefined) return { text, kind: symbol ? 'symbol' : number ? 'number' : 'word', at: TOKEN.lastIndex - text.length }
    const rest = this.#text.slice(from).trimStart()
    const at = this.#text.length - rest.length
    return rest === '' ? { text: '', kind: 'end', at: this.#text.length } : { text: rest.slice(0, 1), kind: 'symbol', at }
  }

  #wrong(wanted: string): Refusal {
    const { text, kind, at } = this.#next
    const stands = kind === 'end' ? 'the end' : JSON.stringify(text)
    return new Refusal(
      `${stands} stands at character ${at + 1} of ${JSON.stringify(this.#text)}, where ${wanted} should`,
      this.#where,
      'write, for example, "troops>=15000", "troops:contributors>=3" or "air:covered & sea:covered"',
    )
  }
}
