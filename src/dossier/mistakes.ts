import { Refusal } from '../model/refusal.ts'

/** One thing that is wrong in a dossier: what, where (`file:line`) and the cure. */
export interface Mistake {
  readonly what: string
  readonly where: string
  readonly cure: string
}

/** Gathers what is wrong, so that whoever writes a dossier sees it all at once and not one mistake a run. */
export class Mistakes {
  readonly #all: Mistake[] = []

  readonly note = (mistake: Mistake): void => {
    this.#all.push(mistake)
  }

  /** @throws Refusal of the first mistake, whose cure goes on with a line for each further one. */
  refuseIfAny(): void {
    const [first, ...further] = this.#all
    if (!first) return
    const lines = further.map(({ what, where, cure }) => new Refusal(what, where, cure).line)
    throw new Refusal(first.what, first.where, [first.cure, ...lines].join('\n'))
  }
}
