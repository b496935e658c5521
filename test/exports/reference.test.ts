import { expect, test } from 'vitest'
import { reference } from './reference.ts'

test('docs/reference/exports.md says what the formats and tables are (vitest --update writes it anew)', async () => {
  await expect(await reference()).toMatchFileSnapshot('../../docs/reference/exports.md')
})
