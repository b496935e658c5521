import { describe, expect, it } from 'vitest'
import type { SpeechAside } from '../../../src/model/aside.ts'
import { attribution, runsOf } from '../../../src/register/findings/attribution.ts'
import { AROUND, speech } from './known.ts'

const found = (...spoken: readonly SpeechAside[]) => attribution({ beginning: spoken, having: spoken }, AROUND)
const WORDS = '„Wer Häfen verspricht, muss sie auch offen halten“'

describe('a finding on a quotation', () => {
  it('holds two speakers of the same words against each other, also where one says more', () => {
    const longer = '„Wer Häfen verspricht, muss sie auch offen halten, und das ist teuer“'
    expect(found(speech('a', 'Jost Wenn', longer), speech('b', 'Frauke Tadsen', WORDS))).toMatchObject([
      { kind: 'attribution', severity: 'high', about: 'Frauke Tadsen / Jost Wenn' },
    ])
  })

  it('is none on one speaker under two names, on copies, and on words that nobody with a name says', () => {
    expect(found(speech('a', 'Jost Wenn', WORDS), speech('b', 'Wenn', WORDS), speech('c', 'Jost Wenn', WORDS))).toEqual([])
    expect(found(speech('a', 'Jost Wenn', WORDS), speech('b', 'der Sprecher', WORDS))).toEqual([])
  })

  it('is none on words that only begin alike, or are too few', () => {
    const other = '„Wer Häfen verspricht, muss sie auch bezahlen können“'
    expect(found(speech('a', 'Jost Wenn', WORDS), speech('b', 'Frauke Tadsen', other))).toEqual([])
    expect(found(speech('a', 'Jost Wenn', '„Koalition der Willigen“'), speech('b', 'Frauke Tadsen', '„Koalition der Willigen“'))).toEqual(
      [],
    )
  })

  it('is none where the reports lie months apart', () => {
    const days: Record<string, string> = { a: '2025-09-04', b: '2026-06-10' }
    const around = { ...AROUND, written: (id: string) => ({ from: days[id] ?? null, to: days[id] ?? null }) }
    const spoken = [speech('a', 'Jost Wenn', WORDS), speech('b', 'Frauke Tadsen', WORDS)]
    expect(attribution({ beginning: spoken, having: spoken }, around)).toEqual([])
  })

  it('has its quotations meet under the runs of words that they share', () => {
    const [a, b] = [speech('a', 'Jost Wenn', WORDS), speech('b', 'Frauke Tadsen', `${WORDS} und mehr`)].map((s) => new Set(runsOf(s)))
    expect(a?.isSubsetOf(b ?? new Set())).toBe(true)
    expect(runsOf(speech('a', 'Jost Wenn', '„Nein, nein, nein“'))).toEqual([])
  })
})
