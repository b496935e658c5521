import { describe, expect, it } from 'vitest'
import { loadDossier, SHIPPED_DOSSIER } from '../../src/dossier/load.ts'
import { Refusal } from '../../src/model/refusal.ts'
import { correction } from '../../src/server/correction.ts'

const dossier = loadDossier(SHIPPED_DOSSIER)
const position = (...written: readonly string[]) => correction('position', written, dossier)

describe('a correction', () => {
  it('sets the fields of a position', () => {
    expect(
      position(
        'party=fr',
        'measure=air',
        'stance=declined',
        'conditions=approval, ceasefire/peace_deal',
        'quantity=1000..2000 soldiers',
        'said=2025-09-04',
        'place=nearby',
        'speaker=Hella Brandt',
      ),
    ).toEqual({
      kind: 'position',
      party: 'FR',
      measure: 'air',
      stance: 'declined',
      conditions: ['approval', 'ceasefire', 'peace_deal'],
      alternatives: [['ceasefire', 'peace_deal']],
      quantity: { low: 1000, high: 2000, unit: 'soldiers' },
      said: '2025-09-04',
      place: 'nearby',
      speaker: 'Hella Brandt',
    })
  })

  it('sets what is not told to nothing', () => {
    expect(position('conditions=', 'quantity=', 'said=', 'place=', 'speaker=', 'via=')).toEqual({
      kind: 'position',
      conditions: [],
      alternatives: [],
      quantity: null,
      said: null,
      place: null,
      speaker: null,
      via: null,
    })
  })

  it('sets the fields of an event and of a figure', () => {
    expect(
      correction('event', ['type=call', 'date=2025-09', 'place=', 'participants=FR:present, Hella Brandt:remote, coalition'], dossier),
    ).toEqual({
      kind: 'event',
      type: 'call',
      date: '2025-09',
      place: null,
      participants: [
        { who: 'FR', mode: 'present' },
        { who: 'Hella Brandt', mode: 'remote' },
        { who: 'coalition', mode: 'unknown' },
      ],
    })
    expect(correction('figure', ['about=troops', 'low=3000', 'high=', 'unit=soldiers', 'party=', 'counts='], dossier)).toEqual({
      kind: 'figure',
      about: 'troops',
      low: 3000,
      high: null,
      unit: 'soldiers',
      party: null,
      counts: '',
    })
  })

  it.each([
    ['quantity=3000 soldiers', { low: 3000, high: 3000, unit: 'soldiers' }],
    ['quantity=..500 soldiers', { low: null, high: 500, unit: 'soldiers' }],
    ['quantity=1000.. soldiers', { low: 1000, high: null, unit: 'soldiers' }],
  ])('reads %s', (written, quantity) => {
    expect(position(written)).toMatchObject({ quantity })
  })

  it.each([
    ['a field that is none', 'stanze=willing', 'did you mean stance? write FIELD=VALUE; the fields are party, measure, stance,'],
    ['what sets nothing', 'stance', 'write stance=VALUE, or stance= where'],
    ['a field that is set twice', 'via=dpa', 'write it once'],
    ['a field of another kind of statement', 'date=2025-09-04', 'the fields are party, '],
    ['a party by its name', 'party=Frankreich', 'did you mean FR?'],
    ['a misspelt group', 'party=coalitoin', 'did you mean coalition?'],
    ['a party like none', 'party=Atlantis-Nord', "write a state's ISO 3166-1 code such as FR, or a group: "],
    ['a misspelt measure', 'measure=troop', 'did you mean troops?'],
    ['a stance that is none', 'stance=promised', 'write one of committed, willing, considering,'],
    ['a misspelt condition among others', 'conditions=approval,ceasefires', 'did you mean ceasefire?'],
    ['a day that does not exist', 'said=2025-02-30', 'write a day that exists as YYYY-MM-DD'],
    ['a range that runs backwards', 'quantity=9..3 soldiers', '1000..2000 soldiers'],
    ['a number without a unit', 'quantity=3000', '1000..2000 soldiers'],
  ])('is refused for %s, with what helps', (_, written, cure) => {
    const refused = () => position('via=', written)
    expect(refused).toThrow(Refusal)
    expect(refused).toThrow(
      expect.objectContaining({
        where: expect.stringMatching(written.split('=')[0] ?? '') as string,
        cure: expect.stringContaining(cure) as string,
      }),
    )
  })
})
