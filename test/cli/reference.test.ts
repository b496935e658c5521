import { expect, test } from 'vitest'
import { reference } from './reference.ts'

test('docs/reference/commands.md says what the commands say of themselves (vitest --update writes it anew)', async () => {
  await expect(await reference()).toMatchFileSnapshot('../../docs/reference/commands.md')
})
