import { describe, expect, test } from 'vitest'
import { quote } from '../../src/model/quote.ts'
import { contextOf } from '../../src/server/context.ts'

/** The context of the words `QUOTE`, which is held against the text. */
function around(text: string): string {
  const start = text.indexOf('QUOTE')
  const { context, contextStart } = contextOf(text, quote(text, start, start + 5))
  expect(text.startsWith(context, contextStart)).toBe(true)
  return context
}

describe('the context of a quote', () => {
  test('is the whole of a short text', () => {
    expect(around('Vorher.\n\nDies ist QUOTE hier.\n\nNachher.')).toBe('Vorher.\n\nDies ist QUOTE hier.\n\nNachher.')
    expect(around('QUOTE')).toBe('QUOTE')
  })

  test('ends with paragraphs where they end within reach', () => {
    const far = 'weit weg '.repeat(50).trim()
    expect(around(`${far}\n\nNah davor.\n\nDas QUOTE.\n\nNah danach.\n\n${far}`)).toBe('Nah davor.\n\nDas QUOTE.\n\nNah danach.')
  })

  test('ends between words in a long paragraph', () => {
    const long = 'Wörter '.repeat(100)
    const context = around(`${long}QUOTE ${long}`)
    expect(context).toMatch(/^(Wörter )+QUOTE( Wörter)+$/)
    expect(context.length).toBeGreaterThan(550)
    expect(context.length).toBeLessThanOrEqual(605)
  })

  test('cuts no character and no word that has no end within reach', () => {
    const endless = '🕊'.repeat(400)
    expect(around(`${endless} QUOTE ${endless}`)).toBe('QUOTE')
    expect(around(`${endless}QUOTE${endless}`)).toBe('QUOTE')
  })
})
