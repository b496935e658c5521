import { existsSync, readdirSync, statSync } from 'node:fs'
import { Refusal } from '../model/refusal.ts'
import { type Location, openStore, type Store } from '../store/store.ts'

/**
 * Opens a store that is there, for a command that only shows what it holds: a misspelt folder is not made into an empty store.
 * @throws Refusal where no store is there or it cannot be opened.
 */
export async function existingStore(location: Location): Promise<Store> {
  requireStore(location)
  return openStore(location)
}

/** @throws Refusal where no store is there; one that is may still be such that it cannot be opened. */
export function requireStore(location: Location): void {
  if ('data' in location && isFree(location.data))
    throw new Refusal(
      'there is no store here',
      location.data,
      'name the folder of one with --data, or make one: garant add puts reports into it, garant start the examples',
    )
}

/** Whether there is nothing at the path, or an empty folder. */
function isFree(path: string): boolean {
  return !existsSync(path) || (statSync(path).isDirectory() && readdirSync(path).length === 0)
}
