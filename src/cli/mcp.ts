import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import { connect } from '../mcp/connect.ts'
import { Loan } from '../mcp/loan.ts'
import { Current } from '../server/current.ts'
import { untilStopped } from '../server/serve.ts'
import { existingStore, requireStore } from './existing.ts'
import type { Settings } from './settings.ts'

export interface McpOptions {
  /** Where `garant serve` shows the same store, without a slash at its end. */
  readonly address?: string
}

/** `garant mcp`: answers an assistant on standard input and output until it hangs up or the process is asked to stop. */
export async function mcp({ address }: McpOptions, { location, dossier }: Settings): Promise<void> {
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  // Told on the terminal at once; that the store is in use is told to whoever asks first, as it may be free by then.
  requireStore(location)
  const store = new Loan(() => existingStore(location))
  try {
    const ground = { store, current: new Current(store, subject), dossier: subject, address: address ?? null }
    const connection = await connect(ground, process.stdin, process.stdout)
    await Promise.race([connection.ended, untilStopped()])
    await connection.close()
  } finally {
    await store.close()
  }
}
