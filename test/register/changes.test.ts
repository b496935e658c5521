import { describe, expect, it } from 'vitest'
import { changes } from '../../src/register/changes.ts'
import { compile } from '../../src/register/compile.ts'
import { notes } from './notation.ts'

/** What became of the cells since the reports up to `before`: "kind cell before → now". */
function since(before: string, text: string): string[] {
  const { statements, reports } = notes(text)
  const register = (asOf: string | null) => compile(statements, reports, { asOf })
  return changes(register(before), register(null)).map(
    ({ kind, cell, before: was, now }) => `${kind} ${cell} ${was?.stance ?? '–'} → ${now.stance}`,
  )
}

describe('changes since a day', () => {
  it('are new where nothing was known', () => {
    expect(since('2025-03-31', 'a 2025-04-01\n FR troops willing')).toEqual(['new FR:troops – → willing'])
  })

  it('tell what a promise became', () => {
    const text =
      'a 2025-03-01\n FR troops willing\n PL troops committed\n DE troops willing\nb 2025-04-01\n FR troops committed\n PL troops declined\n DE troops willing if approval'
    expect(since('2025-03-31', text)).toEqual([
      'changed DE:troops willing → willing',
      'changed FR:troops willing → committed',
      'withdrawn PL:troops committed → declined',
    ])
  })

  it('tell of contradictions that leave the present stance as it was', () => {
    const text =
      'a 2025-03-01\n FR troops willing\nb 2025-04-01\n FR troops willing\nc 2025-04-01\n FR troops willing\nd 2025-04-01\n FR troops declined'
    expect(since('2025-03-31', text)).toEqual(['contradicted FR:troops willing → declined'])
  })

  it('are none where a report only repeats, or contradicted one another before', () => {
    expect(since('2025-03-31', 'a 2025-03-01\n FR troops willing\nb 2025-04-01\n FR troops willing')).toEqual([])
    expect(since('2025-03-31', 'a 2025-03-01\n FR troops willing\nb 2025-03-01\n FR troops declined')).toEqual([])
  })

  it('leave out what only undated reports tell', () => {
    expect(since('2025-03-31', 'old\n FR troops willing\nb 2025-04-01\n PL troops declined')).toEqual(['new PL:troops – → declined'])
  })
})
