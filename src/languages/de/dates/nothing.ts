import type { DateRow } from '../../../reading/dates/tagger.ts'

/** Words that look like a time and are none; the longer match keeps the others out. In `example` nothing is read, in `silent`, which looks like it, a time is. */

const none = () => null

export const NOTHING: readonly DateRow[] = [
  {
    name: 'person-of-that-name',
    pattern: 'frau/herr/herrn/dr/professor/professorin/familie/eheleute/ministerin/minister/präsidentin .? MONTH/WEEKDAY/SEASON',
    read: none,
    example: 'Es sprach Frau Mai.',
    silent: 'Die Frau kam im Mai nach Kiel.',
  },
  {
    name: 'paper-of-that-name',
    pattern:
      'welt/bild/tageblatt/presse/nzz/zeitung/kurier/morgenpost/spiegel/blitz am WEEKDAY/PART | „/"/»/‚ WEEKDAY/MONTH/SEASON “/"/«/‘',
    read: none,
    example: 'Das schrieb die Welt am Sonntag.',
    silent: 'Die Welt war am Sonntag ruhig.',
  },
  {
    name: 'day-of-that-name',
    pattern: 'schwarzer/schwarzen/black/blauer/weißer/weißen WEEKDAY',
    read: none,
    example: 'Ein Schwarzer Freitag drohte.',
    silent: 'Der schwarze Wagen kam am Freitag.',
  },
  {
    name: 'numbered-thing',
    pattern:
      'artikel/resolution/paragraf/paragraph/abschnitt/section/kapitel/absatz/punkt/version/ziffer/seite/nummer/platz/§ COUNT/YEAR/ORDINAL/MONTHDAY',
    read: none,
    example: 'Das steht in Artikel 5.',
    silent: 'Die Resolution galt seit 1949 weiter.',
  },
  {
    name: 'counted-weekday',
    pattern: 'ORDERED/ONE WEEKDAY',
    read: none,
    example: 'Es geschah an einem Mittwoch.',
    silent: 'Es geschah am Mittwoch.',
  },
  {
    name: 'greeting',
    pattern: 'guten/schönen/gute PART/WEEKDAY/wochenende',
    read: none,
    example: 'Guten Abend aus Kiel.',
    silent: 'Am Abend war gute Stimmung.',
  },
]
