import module from 'node:module'
import { resolve } from 'node:path'

// Before anything else is loaded: what is compiled once is kept beside the dependencies, and goes with them at the next `npm ci`.
module.enableCompileCache(resolve(import.meta.dirname, '../../node_modules/.cache/garant'))
const { run } = await import('./run.ts')
await run(process.argv.slice(2))
