/** A row of a language's table of echoes: words that give somebody the stance told last ("Ähnlich äußerte sich Tusk"), or its opposite. */
export interface EchoRow {
  readonly name: string
  readonly cues: string
  readonly opposite: boolean
  /** Only where the clause has no verb: "Ebenso Norwegen." */
  readonly verbless?: boolean
  /** Whether who gives nothing is said to, where the other gives: "Portugal macht nicht mit". */
  readonly denies?: boolean
  /** Two sentences, the second of which takes over what the first tells, and two of which it does not. */
  readonly example: string
  readonly silent: string
}
