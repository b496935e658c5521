import { defineConfig } from 'vitest/config'

/** The suites that need more than Node itself; everything else in test/ is the suite `unit`. */
const apart = ['store', 'server', 'cli', 'web']

const files = (folder: string) => `test/${folder}/**/*.test.ts`

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: [files('*')], exclude: apart.map(files), testTimeout: 30_000 } },
      // Both start databases, servers or browsers: slow the first time, on a busy machine above all.
      ...apart.map((name) => ({ test: { name, include: [files(name)], testTimeout: 60_000, hookTimeout: 120_000 } })),
    ],
  },
})
