import type { FurnitureRow } from '../../../text/furniture.ts'

/** How German pages talk with their readers. */
export const READERS: readonly FurnitureRow[] = [
  {
    name: 'address to the reader',
    opens: 'line',
    pattern:
      /^(?:Bleiben Sie (?:informiert|auf dem Laufenden)|Folgen Sie uns (?:auf|bei|auch|jetzt)|Folge uns (?:auf|bei)|Abonnieren Sie|Melden Sie sich (?:jetzt )?an|Schreiben Sie uns|Diskutieren Sie mit|Haben Sie (?:weitere |noch )?Fragen\?|Sie haben (?:einen Hinweis|eine Frage|weitere Fragen)|(?:Haben Sie )?(?:einen )?Fehler (?:entdeckt|gefunden)\?|Hat Ihnen (?:der|dieser)|Wie (?:bewerten|finden) Sie diese|Du willst nichts verpassen|Nichts (?:mehr )?verpassen)/i,
    example: 'Folgen Sie uns bei Mastodon',
    counter: 'Folgen Sie uns nach Kiew, rief der Minister den Partnern zu.',
  },
  {
    name: 'write to the desk',
    opens: 'line',
    longest: 300,
    pattern:
      /\b(?:Schreiben Sie (?:uns|der Redaktion)|Leserbriefe bitte|an unsere Leserredaktion|Sie erreichen (?:sie|ihn) über die Redaktion)\b/,
    example: 'Was meinen Sie dazu? Schreiben Sie der Redaktion.',
    counter: 'In einem Brief an die Redaktion der Zeitung wies der Botschafter das zurück.',
  },
  {
    name: 'readers’ comments',
    opens: 'ender',
    pattern:
      /^(?:\d+ (?:Postings|Kommentare|Leserkommentare|Beiträge) – (?:die )?(?:beliebtesten|neuesten|ältesten)|Leserkommentare\s*(?:\(\d+\))?\s*:?$|(?:Einen )?Kommentar (?:verfassen|hinterlassen)|Es werden alle Kommentare moderiert)/i,
    example: '12 Kommentare – die neuesten zuerst',
    counter: '47 Beiträge zur Truppe sind bisher zugesagt',
  },
  {
    name: 'comment rules',
    opens: 'line',
    longest: 500,
    pattern:
      /\b(?:Kommentare|Postings|Beiträge|Leserbriefe)\b.{0,90}\b(?:Netiquette|Forenregeln|Freischaltung|vor der Veröffentlichung geprüft|werden (?:\p{L}+ )?(?:moderiert|gelöscht|entfernt|freigeschaltet))|\bKommentar zu löschen\b|\bBeitrag oder Kommentar zum Artikel\b|^(?:\p{Extended_Pictographic} ?)?\d+ Kommentare\b[^.]*$|^Kommentare \(\d+\)|^Kommentar schreiben|^Zu den Kommentaren|\bDu musst angemeldet sein\b/iu,
    example: 'Kommentare ohne Namen werden gelöscht.',
    counter: 'Die Beiträge der Staaten werden derzeit geprüft.',
  },
  {
    name: 'commenter',
    opens: 'line',
    longest: 100,
    pattern: /^\S.{0,40} [·|] (?:vor \d+ (?:Minuten?|Stunden?|Tag(?:en)?)|Moderator(?:in)?|Mitglied seit \d{4}\b.*)$/,
    example: 'Seewolf · vor 20 Minuten',
    counter: 'Die Entscheidung fiel – vor 3 Stunden',
  },
  {
    name: 'rating',
    opens: 'line',
    pattern:
      /^(?:Gefällt Ihnen (?:dieser?|der|unser)|Wie gefällt Ihnen (?:dieser?|der|unser)|Wie hilfreich (?:ist|war|fanden)|War (?:diese[rs]?|der|die|das) (?:Artikel|Beitrag|Text|Zusammenfassung|Video)|Fanden Sie (?:diesen?|den|die)|Bewerten Sie|Empfehlen Sie|Wie ist Ihre Meinung|Was (?:denken|meinen|halten|sagen) Sie (?:dazu|davon|darüber)\?|Was ist Ihre Meinung|Ihre Meinung (?:zählt|ist gefragt)|(?:Sagen|Schreiben|Schicken|Senden) Sie uns|Wir freuen uns (?:auf|über) (?:Ihre?|Deine?)|Ihr Feedback|Vielen Dank für Ihre?|Vielen Dank!|Danke für Ihre?)(?!\p{L}).{0,120}$/iu,
    example: 'Wie gefällt Ihnen dieser Beitrag?',
    counter: 'Was denken die Verbündeten über eine Truppe?',
  },
  {
    name: 'a mistake found',
    opens: 'line',
    pattern:
      /^(?:Fehler (?:gefunden|entdeckt|im Text)|Haben Sie (?:einen )?(?:Fehler|Fragen|Anregungen|Hinweise|Kritik)|Sie haben (?:einen )?Fehler)\b/i,
    example: 'Haben Sie Fragen oder Anregungen? Schreiben Sie uns!',
    counter: 'Fehler im Vertrag räumt Brüssel ein',
  },
  {
    name: 'mail to the author',
    opens: 'line',
    pattern:
      /^(?:(?:E-?)?Mail an (?:den|die) (?:Autor|Redaktion|Verfasser)|Kontakt zur Redaktion|An die Redaktion)\b.{0,40}$|^[\w.+-]+@[\w-]+\.[\w.]+$/i,
    example: 'Mail an den Autor',
    counter: 'Mail an die Partner sorgt für Ärger',
  },
  {
    name: 'number of comments',
    opens: 'line',
    longest: 200,
    pattern:
      /^(?:Forum|Kommentare|Leserkommentare|Postings|Diskussion|Lesermeinungen)\s*:?\s*\(?\d+\)?(?: (?:Postings|Kommentare|Beiträge|Meinungen))?$|^(?:Jetzt )?(?:kommentieren|mitdiskutieren|mitreden)[!.]?$|^(?:Zum|Zu den|Zur) (?:Forum|Kommentarbereich|Kommentaren|Diskussion|Kommentarspalte)\b.{0,20}$|^Lesermeinungen$|\bkein Kommentieren\b|\bKommentarfunktion\b|^Kommentar (?:abgeben|abschicken|melden)$/i,
    example: 'Forum: 128 Postings',
    counter: 'Diskussion um 5000 Soldaten für Kiew',
  },
  {
    name: 'answers of a poll',
    opens: 'line',
    pattern:
      /^(?:Ja|Nein|Weiß (?:ich )?nicht|Keine Angabe|Keine Meinung|Ist mir (?:egal|gleich)|Unentschieden|Abstimmen|(?:Zum )?(?:Ergebnis|Ergebnisse)(?: anzeigen)?|\d+ (?:Stimmen|Teilnehmer|abgegebene Stimmen))[.!]?$/,
    example: 'Weiß nicht',
    counter: 'Nein zu Bodentruppen',
  },
]
