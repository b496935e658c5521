import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const GARANT = fileURLToPath(new URL('../../bin/garant', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A folder of its own for reports and a store, and `bin/garant` as people call it there. */
export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), 'garant-cli-'))

  write(name: string, content: string): string {
    writeFileSync(join(this.folder, name), content)
    return name
  }

  /** Starts a command; it is not a terminal that it writes to. */
  start(...words: readonly string[]) {
    const { DATABASE_URL: _, ...env } = process.env
    return spawn(GARANT, words, { cwd: this.folder, env, stdio: 'pipe' })
  }

  garant(...words: readonly string[]): Promise<Ended> {
    return this.piped('', ...words)
  }

  /** The same with `input` on its standard input. */
  piped(input: string, ...words: readonly string[]): Promise<Ended> {
    return ended(this.start(...words), input)
  }

  /** The same as a line of the shell bash writes it, in which `$garant` is the command. */
  shell(line: string): Promise<Ended> {
    const { DATABASE_URL: _, ...env } = process.env
    return ended(spawn('bash', ['-c', line], { cwd: this.folder, env: { ...env, garant: GARANT }, stdio: 'pipe' }), '')
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }
}

async function ended(child: ChildProcessWithoutNullStreams, input: string): Promise<Ended> {
  // A command that refuses before it reads closes the pipe.
  child.stdin.on('error', () => {}).end(input)
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close') as Promise<[number | null]>])
  return { code, out, err }
}

/** A report in which a state is ready to send soldiers. */
export function report(title: string, published: string | null, country = 'Estland'): string {
  return `---\ntitle: ${title}\noutlet: Probeblatt\npublished: ${published}\n---\n\n${country} ist bereit, Soldaten in die Ukraine zu entsenden, sobald ein Waffenstillstand gilt.\n\n**Lesen Sie auch**\n\n- Sieben Tipps für den Garten\n`
}
