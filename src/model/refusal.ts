/**
 * Input that was refused: what is wrong, where, and the cure, in sentences for the person who gave it.
 * Everything that a user can cause is thrown as this; anything else is a defect of the program.
 */
export class Refusal extends Error {
  readonly where: string
  readonly cure: string

  constructor(what: string, where: string, cure: string) {
    super(what)
    this.name = 'Refusal'
    this.where = where
    this.cure = cure
  }

  /** One line: `where: what; cure`. */
  get line(): string {
    return `${this.where}: ${this.message}; ${this.cure}`
  }
}
