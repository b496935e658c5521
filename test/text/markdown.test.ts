import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/text/markdown.ts'

describe('marks are taken away', () => {
  test.each([
    ['**Paris.** Ein *langer* und ***sehr langer*** Tag', 'Paris. Ein langer und sehr langer Tag'],
    ['__Fett__, _schräg_ und ~~weg~~', 'Fett, schräg und weg'],
    ['**außen *innen* außen**', 'außen innen außen'],
    ['*(dpa/ok)*', '(dpa/ok)'],
    ['### Was gilt jetzt? ##', 'Was gilt jetzt?'],
    ['> **Lesen Sie auch:** Silvester', 'Lesen Sie auch: Silvester'],
    ['* ein Punkt', '- ein Punkt'],
    ['+ ein Punkt', '- ein Punkt'],
    ['1. ein Punkt', '1. ein Punkt'],
    ['Das sagte [der Minister](https://example.org/a "Titel") am Montag', 'Das sagte der Minister am Montag'],
    ['Siehe [den Bericht][1]', 'Siehe den Bericht'],
    ['Mehr unter <https://example.org>', 'Mehr unter https://example.org'],
    ['Vorn ![Karte](karte.png) hinten', 'Vorn  hinten'],
    ['Ein `Wort` im Code', 'Ein Wort im Code'],
    ['Erste<br>zweite <em>Zeile</em>', 'Erste zweite Zeile'],
    ['A &amp; B &nbsp;', 'A & B'],
    ['hart umbrochen\\', 'hart umbrochen'],
  ])('%s', (markdown, text) => {
    expect(plainText(markdown)).toBe(text)
  })
})

describe('what only looks like a mark stays', () => {
  test.each([
    'Rund 3 * 4 * 5 Meter',
    'der Ordner_mit_Strichen im Netz',
    '[Facebook] [X] [WhatsApp]',
    '3. Oktober: In Paris trifft sich die Koalition',
    'Der Anteil < 5 Prozent, sagte er, und > 3',
    'Ihre Adresse: ______ ]',
    '+++ Eilmeldung +++',
    '#ukraine steht auf den Schildern',
    '| Estland | eine Kompanie |',
  ])('%s', (line) => {
    expect(plainText(line)).toBe(line)
  })

  test('what is escaped', () => {
    expect(plainText('Ein \\*Stern\\* und \\[Klammern\\]')).toBe('Ein *Stern* und [Klammern]')
  })
})

test('rules, table rules, fences, comments, link definitions and lone pictures go; no other line is lost or joined', () => {
  const markdown = [
    'Titel',
    '=====',
    '',
    'Erste Zeile',
    'zweite Zeile',
    '',
    '---',
    '',
    '* * *',
    '',
    '| Land | Zusage |',
    '|:---|---:|',
    '| Estland | ja |',
    '',
    '<!-- nur für',
    'die Redaktion -->',
    '![Bild](a.png)',
    '```',
    'Code',
    '```',
    '[1]: https://example.org',
  ]
  expect(plainText(markdown.join('\n'))).toBe('Titel\n\nErste Zeile\nzweite Zeile\n\n| Land | Zusage |\n| Estland | ja |\n\nCode')
})
