import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'

/** Ends every session that waits for a lock, as an operator may, once there is one. */
export async function terminateOnceWaiting(operator: pg.Client): Promise<void> {
  for (;;) {
    const { rowCount } = await operator.query("select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock'")
    if (rowCount) return
    await setTimeout(10)
  }
}
