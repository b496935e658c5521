import { describe, expect, it } from 'vitest'
import { type Finding, finding } from '../../../src/model/finding.ts'
import { judgedFindings } from '../../../src/register/reviews/findings.ts'
import { said, withdraw } from './material.ts'

const words = (document: string, start: number) => ({ document, start, end: start + 4, text: 'Wort' })
const found = (sides: readonly string[], ...quotes: Finding['quotes']): Finding =>
  finding({ kind: 'stance', severity: 'high', about: 'FR:troops', message: 'Two stances', why: 'one day', quotes }, ...sides)

const one = found(['willing', 'declined'], words('d-1', 0), words('d-2', 10))
const of = ({ id, kind, about, quotes }: Finding, at = 1) => said({ on: 'finding', verdict: 'not', finding: id, kind, about, quotes }, at)

describe('a review of a finding', () => {
  it('is about the finding with its id, whatever quotes further reports add', () => {
    const more = { ...one, quotes: [words('d-9', 3), ...one.quotes] }
    expect(judgedFindings([more], [of(one)])).toEqual({ histories: new Map([[one.id, [of(one)]]]), orphaned: [] })
  })

  it('is about one of the same kind and thing on the same words where no finding has the id any more', () => {
    const renamed = found(['committed', 'declined'], words('d-1', 2), words('d-2', 8), words('d-3', 0))
    expect([...judgedFindings([renamed], [of(one)]).histories.keys()]).toEqual([renamed.id])
    const elsewhere = found(['committed', 'declined'], words('d-1', 2), words('d-3', 8))
    expect(judgedFindings([elsewhere, { ...renamed, about: 'PL:troops' }], [of(one)]).orphaned).toEqual([of(one)])
  })

  it('is about none that holds other things against each other in the very same words', () => {
    const corrected = found(['committed', 'declined'], ...one.quotes)
    expect(judgedFindings([corrected], [of(one)]).orphaned).toEqual([of(one)])
  })

  it('is neither where it is withdrawn', () => {
    expect(judgedFindings([one], [of(one), withdraw(of(one), 2)])).toEqual({ histories: new Map(), orphaned: [] })
  })
})
