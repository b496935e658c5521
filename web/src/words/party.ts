/** EU and UN look like countries; ISO 3166-1 keeps these two codes for the organisations. */
const ORGANISATIONS = new Set(['EU', 'UN'])

/** Whether a party is a state, that is: named by its ISO 3166-1 alpha-2 code. All others are groups. */
export function isState(party: string): boolean {
  return /^[A-Z]{2}$/.test(party) && !ORGANISATIONS.has(party)
}
