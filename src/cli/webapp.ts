import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { BUILT } from '../server/site.ts'

const HOME = resolve(import.meta.dirname, '../..')
const WEB = join(HOME, 'web')
/** What runs in the browser. */
const SOURCES = [WEB, join(HOME, 'src/outlook'), join(HOME, 'src/model')]

/** Builds the web app where that was not done yet or its sources have changed since. */
export async function buildWeb(): Promise<void> {
  const built = statSync(join(BUILT, 'index.html'), { throwIfNoEntry: false })
  if (built && built.mtimeMs >= lastChange()) return
  process.stderr.write('Building the web app …\n')
  const { build } = await import('vite')
  await build({ configFile: join(WEB, 'vite.config.ts'), logLevel: 'warn' })
}

/** When a source of the web app was last changed, in milliseconds since 1970. */
function lastChange(): number {
  const files = SOURCES.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && !entry.parentPath.startsWith(BUILT),
  )
  return Math.max(...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs))
}
