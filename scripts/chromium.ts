import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe']
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const PLAYWRIGHT = fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url))

/** How to get one where there is none, the first that works. */
const INSTALLERS = [
  { name: "Playwright's own", command: [process.execPath, PLAYWRIGHT, 'install', 'chromium'] },
  { name: 'the Debian package', command: ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'] },
] as const

/** The path of a Chromium or Chrome on this machine: $CHROMIUM, one on the PATH, Playwright's own; null where there is none. */
export function findChromium(): string | null {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const places = [process.env.CHROMIUM ?? '', ...onPath, ...APPLICATIONS, chromium.executablePath()]
  return places.find((place) => place !== '' && existsSync(place)) ?? null
}

/** Installs one; null, or in a line why none could be had. */
export function installChromium(): string | null {
  const failures = INSTALLERS.map(({ name, command: [program, ...args] }) => {
    if (findChromium()) return ''
    const { stderr, error } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', timeout: 180_000 })
    return `${name}: ${(error?.message ?? stderr.trim().split('\n').at(-1)) || 'nothing was installed'}`
  })
  return findChromium() ? null : failures.join('; ')
}
