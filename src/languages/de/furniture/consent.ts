import type { FurnitureRow } from '../../../text/furniture.ts'

/** What German pages ask leave for, and what they show instead of what they may not show. */
export const CONSENT: readonly FurnitureRow[] = [
  {
    name: 'cookies and settings',
    opens: 'line',
    pattern:
      /\bCookie-?(?:Einstellungen|Hinweis|Richtlinie|Banner)\b|\b(?:verwenden|nutzen|setzt|nutzt|verwendet)\b.{0,30}\bCookies\b|^(?:Datenschutz(?:erklärung)?|Impressum|AGB|Barrierefreiheit(?:smodus)?|Sprache (?:ändern|wählen))(?:\s*[|·\/].*)?$|\bPush(?:-Nachrichten)? aktivieren\b/i,
    example: 'Wir verwenden Cookies, um unsere Seite zu verbessern.',
    counter: 'Datenschutz bremst die Hilfe mit Satellitenbildern',
  },
  {
    name: 'foreign content',
    opens: 'line',
    longest: 600,
    pattern:
      /\b(?:[Ee]xterne[rns]? (?:Inhalte?|Medien)|Inhalten? von Drittanbietern|Drittplattformen|Drittanbietern?\b.{0,60}\b(?:Inhalt|Zustimmung|Einwilligung)|[Ee]ingebettete[rn]? Inhalte?|(?:X|Twitter|Instagram|YouTube|Facebook|TikTok|Telegram|Podcast)-(?:Inhalte?|Beitrag|Post) (?:anzeigen|laden|anzuzeigen))(?!\p{L})|^(?:(?:X|Twitter|Instagram|YouTube|Facebook|TikTok)-(?:Beitrag|Post|Inhalt|Video)|Inhalt (?:nicht verfügbar|laden|anzeigen)|Empfohlener (?:redaktioneller|externer) Inhalt)$/u,
    example: 'An dieser Stelle finden Sie einen externen Inhalt von YouTube.',
    counter: 'Der Inhalt der externen Gespräche blieb vertraulich.',
  },
  {
    name: 'personal data',
    opens: 'line',
    longest: 800,
    pattern:
      /\bpersonenbezogene[nr]? Daten\b.{0,120}(?<!\p{L})(?:übermittelt|übertragen|verarbeitet|Verarbeitung)|\bIhre IP-Adresse\b|\bDatenschutz(?:erklärung|einstellungen|hinweise?n?|bestimmungen)\b.{0,80}(?:von|zur Kenntnis|mehr|finden|jederzeit|Sie|[.!]$)|^Ein Klick für den Datenschutz/iu,
    example: 'Mit dem Laden akzeptieren Sie die Datenschutzerklärung von X.',
    counter: 'Die Daten der Satelliten werden nach Kiew übermittelt.',
  },
  {
    name: 'consent',
    opens: 'line',
    longest: 600,
    pattern:
      /\b(?:brauchen|benötigen) wir (?:hierfür |dafür )?Ihre (?:Zustimmung|Einwilligung)\b|\b[Ww]ir (?:brauchen|benötigen) (?:hierfür |dafür )?Ihre (?:Zustimmung|Einwilligung)\b|\bIhre (?:Zustimmung|Einwilligung)\b.{0,80}\bwiderrufen\b|\bIch bin damit einverstanden\b|^(?:Alle(?:s)? (?:akzeptieren|ablehnen|zulassen)|Akzeptieren|Zustimmen(?: und weiter(?:lesen)?)?|Nur notwendige(?: Cookies)?|Einstellungen (?:verwalten|öffnen|ändern)|Privatsphäre(?:-Einstellungen)?|Consent.{0,20})$/,
    example: 'Um den Beitrag zu sehen, brauchen wir Ihre Zustimmung.',
    counter: 'Ihre Zustimmung hat die Kammer in Den Haag noch nicht gegeben.',
  },
  {
    name: 'what a browser lacks',
    opens: 'line',
    longest: 400,
    pattern:
      /\bJavaScript\b|\bAd-?[Bb]locker\b|\bIhr(?:e[nm]?)? Browser(?:einstellungen|s)?\b|^(?:Dieses|Das) (?:Video|Audio) kann (?:leider )?nicht (?:abgespielt|wiedergegeben|geladen) werden|^Optimieren Sie Ihre\b/,
    example: 'Diese Seite benötigt JavaScript für wichtige Funktionen.',
    counter: 'Ein Blocker im Rat ist weiter Ungarn.',
  },
]
