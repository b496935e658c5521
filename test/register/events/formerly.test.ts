import { expect, it } from 'vitest'
import type { KnownEvent } from '../../../src/model/event.ts'
import { chronology } from '../../../src/register/chronology.ts'
import { heirs } from '../../../src/register/events/formerly.ts'
import { KNOWN, noted } from '../chronicle.ts'

/** The events that notes tell, and what has become of an event. */
function told(text: string) {
  const sources = noted(text)
  const { events } = chronology(sources, KNOWN)
  const happenings = sources.statements.filter((s) => s.kind === 'event')
  const versions = (id: string) => happenings.filter((s) => s.id === id)
  return { events, heirs: (event: KnownEvent | undefined) => heirs(event?.id ?? '', events, versions) }
}

const A = 'a 2025-09-05\n meeting 2025-09-04 Paris Abel Bona\n'
const B = 'b 2025-09-06\n meeting 2025-09-05 Paris Abel Bona\n'
const FINER = 'c 2025-09-20\n meeting 2025-09 Paris Abel Bona\n'

it('an event that was joined with another one is found in that', () => {
  const [before] = told(B).events
  const now = told(A + B)
  expect(now.events).toHaveLength(1)
  expect(now.events[0]?.id).not.toBe(before?.id)
  expect(now.heirs(before)).toEqual(now.events)
})

it('an event is found by the coarser date that it had', () => {
  const [before] = told(FINER).events
  const now = told(A + FINER)
  expect(before?.date).toBe('2025-09')
  expect(now.heirs(before)).toEqual(now.events)
})

it('an event that nobody tells is found nowhere', () => {
  const [elsewhere] = told('x 2025-09-05\n meeting 2025-09-04 London Abel Bona\n').events
  expect(told(A).heirs(elsewhere)).toEqual([])
})
