import { describe, expect, test } from 'vitest'
import { cost, expectInProportion } from '../../cost.ts'
import { quotationsOf } from '../../languages/de/quotations/german.ts'

/** Texts of about `units` UTF-16 units that a careless reader of speech chokes on. */
const HOSTILE: Readonly<Record<string, (units: number) => string>> = {
  'opening quotation marks': (units) => '„'.repeat(units),
  'straight quotation marks': (units) => '" '.repeat(units / 2),
  'straight single marks': (units) => "'a ".repeat(units / 3),
  'quotations that nobody closes': (units) => 'Er sagte: „Ja. '.repeat(units / 15),
  'quotations that nobody claims': (units) => '„Ja, das ist so.“ '.repeat(units / 18),
  'marks in marks': (units) => '„a «b» ‚c‘ '.repeat(units / 11),
  'a speech without end': (units) => `„${'Wir helfen. '.repeat(units / 12)}“, sagte er.`,
  'tags without end': (units) => 'sagte er, '.repeat(units / 10),
  'speakers without end': (units) => 'Bürgermeisterin Hella Brandt und '.repeat(units / 33),
  'new names without end': (units) =>
    Array.from({ length: units / 40 }, (_, i) => `Trainer Anton Name${i.toString(36)} sagte, er gehe. `).join(''),
  'reported mood without end': (units) => 'Er sei bereit. '.repeat(units / 15),
  'backward references': (units) => 'Das sagte die Polizei. '.repeat(units / 23),
  'sources without end': (units) => 'laut Polizei '.repeat(units / 13),
  'brackets in brackets': (units) => `Merz sagte: ${'[('.repeat(units / 4)}${')]'.repeat(units / 4)}.`,
  'paragraphs of open speech': (units) => '„Wir helfen.\n\n'.repeat(units / 14),
}

test('more marks than a call takes arguments are read', () => {
  expect(quotationsOf(`Merz sagte: ${'[('.repeat(50_000)}${')]'.repeat(50_000)}.`)).toEqual([])
}, 60_000)

describe.each(Object.entries(HOSTILE))('%s', (_, make) => {
  test('give no words that do not stand there', () => {
    const text = make(100_000)
    expect(quotationsOf(text).filter(({ start, end, text: words }) => text.slice(start, end) !== words)).toEqual([])
  }, 60_000)

  test('cost in proportion to their length', () => {
    const [short, long] = [make(20_000), make(80_000)].map((text) => cost(() => quotationsOf(text)))
    expectInProportion(short ?? 0, long ?? 0)
  }, 60_000)
})
