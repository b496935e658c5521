/** What an analysis may take. Without `over` its answer depends on the model and the numbers alone. */
export interface Budget {
  /** So many nodes of decision diagrams may be held at one time. */
  readonly nodes: number
  /** Whether the time is up; asked every few thousand steps. */
  readonly over?: () => boolean
}

/** Thrown where a budget is spent, and caught where bounds take the place of the answer. */
export class BudgetSpent extends Error {
  readonly of: 'nodes' | 'time'

  constructor(of: 'nodes' | 'time') {
    super(`the budget of ${of} is spent`)
    this.name = 'BudgetSpent'
    this.of = of
  }
}
