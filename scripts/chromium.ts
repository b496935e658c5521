import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe']
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const PLAYWRIGHT = fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url))

/** A way to get a browser: commands to run one after the other. */
interface Installer {
  readonly name: string
  readonly commands: readonly (readonly [string, ...string[]])[]
}

/** The path of a Chromium or Chrome on this machine: $CHROMIUM, one on the PATH, Playwright's own; null where there is none. */
export function findChromium(): string | null {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const places = [process.env.CHROMIUM ?? '', ...onPath, ...APPLICATIONS, chromium.executablePath()]
  return places.find((place) => place !== '' && existsSync(place)) ?? null
}

/** Installs one, the first way that works; null, or in a line why none could be had. */
export function installChromium(): string | null {
  const failures = installers().map(({ name, commands }) =>
    findChromium() ? '' : `${name}: ${failureOf(commands) ?? 'nothing was installed'}`,
  )
  return findChromium() ? null : failures.join('; ')
}

/** How to start it where nothing may be asked of the network, also as root in a container. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function installers(): readonly Installer[] {
  // Root needs no sudo and may not have it; anyone else gets what needs no password, and otherwise its plain refusal.
  const root = process.getuid?.() === 0
  const apt = (...args: string[]): [string, ...string[]] => (root ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args])
  return [
    { name: "Playwright's own", commands: [[process.execPath, PLAYWRIGHT, 'install', 'chromium']] },
    { name: 'the Debian package', commands: [apt('update'), apt('install', '--yes', '--no-install-recommends', 'chromium')] },
  ]
}

/** Runs the commands as far as they succeed; null, or what the first that failed says last. */
function failureOf(commands: Installer['commands']): string | null {
  for (const [program, ...args] of commands) {
    const { status, stderr, error } = spawnSync(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      timeout: 180_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (error) return error.message
    if (status !== 0) return says(stderr) ?? `${program} ended with ${status ?? 'a signal'}`
  }
  return null
}

/** The first line that names an error, without colours; else the last line. */
function says(stderr: string): string | null {
  const lines = stripVTControlCharacters(stderr)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.find((line) => /^E:|error|failed/i.test(line)) ?? lines.at(-1) ?? null
}
