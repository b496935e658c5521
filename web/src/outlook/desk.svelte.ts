import type { Outlook } from '../../../src/model/outlook.ts'
import { NOTHING_ASSUMED, type Scenario } from '../../../src/model/scenario.ts'
import type { OutlookView } from '../../../src/server/views/outlook.ts'
import { href } from '../router/address.ts'
import type { OutlookQuery } from '../router/outlook.ts'
import { names } from '../words/names.ts'
import { answer, openOutlook, subjectOf } from './answer.ts'
import { aimOf, scenarioOf, under } from './asked.ts'
import type { Shown } from './shown.ts'

/** What the page of an outlook is given: what the server answered, what its address asks, and how to go to another one. */
export interface Given {
  readonly view: OutlookView
  readonly query: OutlookQuery
  /** As a step that Back takes back. */
  readonly onstep: (href: string) => void
  /** In place of the last step. */
  readonly onrefine: (href: string) => void
}

/** Moves of a slider that follow one another so quickly are one. */
const IN_A_ROW_MS = 1500

/**
 * A scenario in the hands of a reader, with what it comes to. The address holds it; only while a slider is moved it is ahead of its address.
 */
export class Desk {
  readonly #given: Given
  #moving = $state.raw<Scenario | null>(null)
  /** When a slider was moved last, in milliseconds, and whether nothing else was asked since. */
  #moved = -Infinity

  /** `given` is read again whenever it has changed. */
  constructor(given: Given) {
    this.#given = given
  }

  readonly names = $derived.by(() => names(this.view.dossier))
  readonly subject = $derived.by(() => subjectOf(this.view))
  readonly #aim = $derived.by(() => aimOf(this.query))
  /** What would be where nothing is assumed. */
  readonly open: Outlook = $derived.by(() => openOutlook(this.view, this.#aim, this.subject))
  /** What the scenario comes to, or why it cannot be. */
  readonly answer = $derived.by(() => answer(this.view, () => ({ scenario: this.#asked(), aim: this.#aim }), this.open))
  /** The scenario, as far as the address states one. */
  readonly scenario: Scenario = $derived.by(() => {
    try {
      return this.#asked()
    } catch {
      // the answer says what is wrong with it
      return NOTHING_ASSUMED
    }
  })

  get view(): OutlookView {
    return this.#given.view
  }

  get query(): OutlookQuery {
    return this.#given.query
  }

  /** Tries a scenario without a step that Back would take back: for every place a slider is moved over. */
  move(scenario: Scenario): void {
    this.#moving = scenario
  }

  /** Goes on with the scenario that a slider was moved to. An arrow key moves it by little: many in a row are one step. */
  settle(scenario: Scenario): void {
    const again = performance.now() - this.#moved < IN_A_ROW_MS
    this.#go(under(this.query, scenario), again ? this.#given.onrefine : this.#given.onstep)
    this.#moved = performance.now()
  }

  /** Goes on with a scenario. */
  assume(scenario: Scenario): void {
    this.ask(under(this.query, scenario))
  }

  ask(query: OutlookQuery): void {
    this.#go(query, this.#given.onstep)
    this.#moved = -Infinity
  }

  /** The address at which something stands open to the words it rests on. */
  showing(shown: Shown | ''): string {
    return href({ page: 'outlook', query: { ...this.query, show: shown } })
  }

  show(shown: Shown | ''): void {
    this.ask({ ...this.query, show: shown })
  }

  #go(query: OutlookQuery, way: (href: string) => void): void {
    const to = href({ page: 'outlook', query })
    if (this.query.unknown.length > 0 || to !== href({ page: 'outlook', query: this.query })) way(to)
    this.#moving = null
  }

  #asked(): Scenario {
    return this.#moving ?? scenarioOf(this.query)
  }
}
