/** How firmly a party stands to what it gives itself, the firmest promise first. */
export const GIVING = ['committed', 'willing', 'considering', 'reluctant', 'declined'] as const
export type Giving = (typeof GIVING)[number]

/** How firmly a party stands to a measure. The first five: what it gives itself; the last three: what others give. */
export const STANCES = [...GIVING, 'supports', 'demands', 'opposes'] as const
export type Stance = (typeof STANCES)[number]

/** Whether a stance is about what a party gives itself, not about what others give. */
export function givesItself(stance: Stance): stance is Giving {
  switch (stance) {
    case 'committed':
    case 'willing':
    case 'considering':
    case 'reluctant':
    case 'declined':
      return true
    case 'supports':
    case 'demands':
    case 'opposes':
      return false
  }
}
