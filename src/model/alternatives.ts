/** The id under which every dossier keeps a condition that was seen and not understood: its words are among the statement's cues. */
export const NOT_UNDERSTOOD = 'other'

/**
 * Groups of a position's conditions of which any one is enough; what is in no group is needed in any case. So `conditions` [a, b, c] with
 * `alternatives` [[a, b]] is: (a or b) and c.
 */
export type Alternatives = readonly (readonly string[])[]

/** What must hold first as a list whose members must all hold: single conditions, and groups of which one is enough. */
export function allOf(conditions: readonly string[], alternatives: Alternatives): readonly (readonly string[])[] {
  const grouped = new Set(alternatives.flat())
  return [...alternatives, ...conditions.filter((c) => !grouped.has(c)).map((c) => [c])]
}

/** The same conditions in the same groups have the same proviso, in whatever order: "approval+ceasefire/peace_deal". */
export function proviso(conditions: readonly string[], alternatives: Alternatives): string {
  return [...new Set(allOf(conditions, alternatives).map((group) => [...new Set(group)].sort().join('/')))].sort().join('+')
}
