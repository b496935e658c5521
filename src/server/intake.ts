import { hasPack, LANGUAGES } from '../languages/index.ts'
import type { Dossier } from '../model/dossier.ts'
import { Refusal } from '../model/refusal.ts'
import type { Store } from '../store/store.ts'
import { type Given, loadBytes } from '../text/load.ts'
import { Problem } from './problem.ts'
import { type Readded, readded } from './readded.ts'
import { keepers, type Read, type readers } from './readers.ts'
import { sketchOf } from './wording.ts'

/** A longer text, in UTF-16 units, would keep everybody else waiting while it is read. */
const LONGEST = 1_000_000

/**
 * Adds a report that was read to a store, with all that is kept beside it; one that is known already gets what is given of it now and was not before.
 * `reader`: by what it was read.
 */
export async function kept({ document, reading }: Read, store: Store, reader: Reader): Promise<'new' | Readded> {
  const beside = { sketch: await sketchOf(document, reading.blocks), clues: reading.clues }
  return (await store.add(document, reading.statements, beside)) === 'new' ? 'new' : readded(document, store, reader)
}

type Reader = ReturnType<typeof readers>

/** Reads reports into a store as they are sent: wholly or not at all, as `garant add` does. */
export class Intake {
  readonly #store: Store
  readonly #read: Reader

  constructor(store: Store, dossier: Dossier) {
    this.#store = store
    this.#read = keepers(dossier)
  }

  /**
   * Adds the report in some bytes; `name` is that of its file, or STANDARD_INPUT.
   * @throws Problem where it is refused.
   */
  async add(
    bytes: Uint8Array,
    name: string,
    { unread = false, ...given }: Given & { readonly unread?: boolean },
  ): Promise<Read & { readonly added: 'new' | Readded }> {
    try {
      const loaded = await loadBytes(bytes, name, given)
      if (loaded.text.length > LONGEST)
        throw new Problem(
          413,
          'too-long',
          `it is too long: a report that is sent has at most ${LONGEST.toLocaleString('en')} characters`,
          'split it into its reports, or add it by the terminal: garant add',
        )
      if (!unread && !hasPack(loaded.language))
        throw new Problem(
          422,
          'language',
          `no language pack reads "${loaded.language}"`,
          `Garant reads ${LANGUAGES.join(', ')}: give the language where it was detected wrongly, or unread as true to keep the report without reading it`,
        )
      const read = await this.#read(loaded)
      return { ...read, added: await kept(read, this.#store, this.#read) }
    } catch (error) {
      // what is wrong with the store is no fault of the report
      if (!(error instanceof Refusal) || !(error.where === name || error.where.startsWith(`${name}:`))) throw error
      const line = error.where.slice(name.length + 1)
      throw new Problem(422, 'refused', line === '' ? error.message : `line ${line}: ${error.message}`, error.cure)
    }
  }
}
