import { furniture, type FurnitureRow } from '../../text/furniture.ts'

/**
 * How German pages mark what is not the report. A row names a habit of pages, never one page; where a word of it may stand in a
 * report as well ("Kommentar", "Foto", "folgen Sie"), the pattern asks for the place or the company in which only pages use it.
 */
export const FURNITURE_ROWS: readonly FurnitureRow[] = [
  {
    name: 'share bar',
    opens: 'line',
    pattern:
      /^(?:(?:Artikel|Beitrag|Seite) )?(?:teilen|weitersagen|empfehlen)(?:$|(?: auf)?\s*[:·|!]| (?:auf|per|via|mit) (?:Facebook|Twitter|X|WhatsApp|Telegram|LinkedIn|Threads|E-?Mail|Freunden)\b)|^Teilen Sie (?:dies|diesen (?:Artikel|Beitrag))\b.{0,40}$/i,
    example: 'Teilen per WhatsApp, Telegram oder E-Mail',
    counter: 'Teilen der Koalition geht das zu weit',
  },
  {
    name: 'page tools',
    opens: 'line',
    pattern:
      /^(?:Drucken|Merken|Vorlesen)\s*(?:$|[·|(])|^(?:Artikel anhören|Als PDF|Lesedauer|Lesezeit|Schriftgröße|Link kopieren|Zur Startseite|Zurück zur (?:Startseite|Übersicht)|Nach oben$)[^.]{0,80}$/i,
    example: 'Lesedauer: 4 Minuten',
    counter: 'Zurück zur Diplomatie',
  },
  {
    name: 'player',
    opens: 'line',
    pattern:
      /^(?:[▶►▸]\uFE0E? ?)?(?:Video|Audio|Podcast|Sendung|Beitrag) (?:ansehen|anhören|nachhören|abspielen|starten)\b|· Audio nachhören|\b(?:Sendung|Folge)\b.{0,40}\bin unserer (?:App|Mediathek)\b/i,
    example: '▶ Audio anhören (3:05)',
    counter: 'Audio und Video der Sitzung wurden nicht veröffentlicht.',
  },
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
    pattern:
      /\b(?:Schreiben Sie (?:uns|der Redaktion)|Leserbriefe bitte|an unsere Leserredaktion|Sie erreichen (?:sie|ihn) über die Redaktion)\b/,
    example: 'Was meinen Sie dazu? Schreiben Sie der Redaktion.',
    counter: 'In einem Brief an die Redaktion der Zeitung wies der Botschafter das zurück.',
  },
  {
    name: 'newsletter',
    opens: 'line',
    pattern:
      /^\[?Newsletter\b(?=.*[:„"–]|$)|\bNewsletter\b.{0,120}\b(?:anmelden|abonnieren|bestellen|kostenlos|weitergeleitet|abbestellen|Postfach)\b|\b(?:Hier|Jetzt|kostenlos) (?:abonnieren|anmelden)\b|\babonniere[nr]? Sie\b|\bden Feed dieses Beitrags\b/i,
    example: 'Mehr dazu jeden Morgen in unserem Newsletter. Jetzt kostenlos anmelden.',
    counter: 'Der Newsletter des Verbands nennt 26 Staaten.',
  },
  {
    name: 'subscription',
    opens: 'line',
    pattern:
      /\b(?:Den ganzen Artikel lesen|Weiterlesen mit|Jetzt (?:weiterlesen|testen|abonnieren)|(?:Drei|Vier|Zwei|\d+) (?:Monate|Wochen) (?:gratis |kostenlos )?lesen|(?:im|den) ersten Monat (?:testen|gratis)|Sie sind bereits Abonnent|Abo[- ]Service)\b|^(?:Bestellung und Abmeldung|Abo|Abonnement)\b[^.]*$|\bBestellung und Abmeldung\b/i,
    example: 'Jetzt weiterlesen: das digitale Abo, im ersten Monat gratis',
    counter: 'Der Minister will den ganzen Vertrag lesen, ehe er unterschreibt.',
  },
  {
    name: 'advertisement',
    opens: 'line',
    pattern:
      /^[-–—\s*]*(?:Anzeige|Werbung|Advertorial|Sponsored)(?:\s*$|\s*[:|*]|\s+[-–—])|\b(?:nach der Werbung|Artikel wird unten fortgesetzt|könnte Ihre Werbung stehen|Mediadaten anfordern)\b/i,
    example: 'Werbung – der Text geht darunter weiter',
    counter: 'Werbung für eine Truppe machte in Paris auch Litauen.',
  },
  {
    name: 'competition',
    opens: 'line',
    pattern: /^(?:Gewinnen Sie|Gewinnspiel|Jetzt gewinnen|Mitmachen und gewinnen|Jetzt neu)\b\s*[:!–-]|\bTeilnahmebedingungen\b/i,
    example: 'Gewinnspiel: ein Abend in der Oper',
    counter: 'Gewinnen kann diesen Krieg niemand.',
  },
  {
    name: 'money page',
    opens: 'line',
    pattern:
      /\b(?:Musterdepot|Realtime-?Kurse|Gratis-Report|keine Anlageberatung|Kurse \d+ Minuten verzögert|Richtigkeit der Kursdaten|Hot Stock|kostenlose Analysen)\b|^(?:Werte im Artikel|Depot-Check|Kursliste|Devisen|Börse aktuell)\b\s*:/i,
    example: 'Depot-Check: Jetzt Musterdepot anlegen!',
    counter: 'Analysen der Kurse von Rüstungswerten legt die Regierung nicht vor.',
  },
  {
    name: 'job ad',
    opens: 'line',
    pattern: /\((?:[mwdxif]\s*[/|]\s*){2}[mwdxif]\)|\bJobs auf \p{Lu}\p{L}+ finden\b/iu,
    example: 'Buchhalterin (w/m/d) in Teilzeit',
    counter: 'Die Brigade (3/4/7) sucht Freiwillige für den Einsatz.',
  },
  {
    name: 'service label',
    opens: 'line',
    pattern:
      /^(?:Podcast|Video|Audio|Quiz|Service|Stellenmarkt|Karriere(?: bei uns)?|Neu im Portal|Blaulicht|Themen|Schlagw(?:ort|örter)|(?:Zugehörige )?Stichworte|Tags?|Sendung)\s*:[^.]{0,120}$|^(?:Das Wetter (?:in|im|am)\b[^:]*|Spenden|Kontakt|Hinweis für Redaktionen|So kommentieren Sie|Hinweis der Redaktion|Transparenzhinweis)\s*:|^(?:Newsblog|Liveblog|Live-?Ticker)\s*:\s*(?:Alle|Aktuelle|Die (?:neuesten|aktuellen|wichtigsten))\b|^Umfrage:.*(?:○|abstimmen)/i,
    example: 'Quiz: Wie gut kennen Sie die Nachbarländer?',
    counter: 'Umfrage: Mehrheit der Deutschen gegen Bodentruppen',
  },
  {
    name: 'teaser in a line',
    opens: 'line',
    pattern:
      /^(?:[>→▸►▶+]\s*)?(?:Lesen Sie (?:auch|dazu|hier|mehr|weiter)|Lesetipp|Mehr dazu|Mehr zum Thema|Passend dazu|Siehe auch|Auch interessant|Weitere Artikel aus der Wirtschaft|Aus unserem Archiv)\s*(?::|–|-|\|)\s*\S/i,
    example: 'Lesetipp: So kommen Radfahrer durch den Winter',
    counter: 'Mehr dazu wollte der Sprecher nicht sagen: Die Beratungen seien vertraulich.',
  },
  {
    name: 'teasers',
    opens: 'opener',
    pattern:
      /^(?:Lesen Sie (?:auch|dazu|hier|mehr|weiter)|Mehr (?:dazu|zum Thema|zu diesem Thema|aus (?:dem|der)? ?\p{Lu}\p{L}+|Nachrichten|Artikel)|Das könnte Sie (?:auch )?interessieren|Auch interessant|Weitere (?:Artikel|Nachrichten|Meldungen|Themen|Beiträge)(?: (?:zum|zu|aus|von) .{1,30})?|Verwandte (?:Artikel|Themen|Beiträge)|Ähnliche (?:Artikel|Beiträge)|Meistgelesen|Meist gelesen|Am häufigsten gelesen|Beliebte (?:Artikel|Beiträge)|Top-?Themen|Aus (?:der Region|anderen Quellen|dem Netz|unserem Archiv)|Empfehlungen(?: der Redaktion)?|Aktuelle (?:Meldungen|Nachrichten)|Neueste Beiträge|Passend dazu|Siehe auch|Links zum Thema)\b(?: auf \S+)?\s*(?:\([^)]*\))?\s*[:…]?$/iu,
    example: 'Weitere Artikel aus der Wirtschaft',
    counter: 'Weitere Staaten wollen sich beteiligen',
  },
  {
    name: 'jobs',
    opens: 'opener',
    pattern: /^(?:(?:Aktuelle )?(?:Stellenangebote|Stellenanzeigen|Stellenmarkt|Jobs|Jobangebote))\s*:?$/i,
    example: 'Stellenangebote',
    counter: 'Stellenangebote der Bundeswehr bleiben unbesetzt',
  },
  {
    name: 'own offers',
    opens: 'line',
    pattern: /^[-•*] (?=.*[!®])(?:.*\b(?:kostenlos|bestellen|Startseite|Patreon|Newsletter|per E-?Mail|Bücher|Jobs)\b)/i,
    example: '- Die besten Nachrichten kostenlos per E-Mail erhalten!',
    counter: '- Estland bietet eine Kompanie an, Litauen ebenso.',
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
    pattern:
      /\b(?:Kommentare|Postings|Beiträge|Leserbriefe)\b.{0,90}\b(?:Netiquette|Forenregeln|Freischaltung|vor der Veröffentlichung geprüft|werden (?:\p{L}+ )?(?:moderiert|gelöscht|entfernt|freigeschaltet))|\bKommentar zu löschen\b|\bBeitrag oder Kommentar zum Artikel\b|^(?:\p{Extended_Pictographic} ?)?\d+ Kommentare\b[^.]*$|^Kommentare \(\d+\)|^Kommentar schreiben|^Zu den Kommentaren|\bDu musst angemeldet sein\b/iu,
    example: 'Kommentare ohne Namen werden gelöscht.',
    counter: 'Die Beiträge der Staaten werden derzeit geprüft.',
  },
  {
    name: 'commenter',
    opens: 'line',
    pattern: /^\S.{0,40} [·|] (?:vor \d+ (?:Minuten?|Stunden?|Tag(?:en)?)|Moderator(?:in)?|Mitglied seit \d{4}\b.*)$/,
    example: 'Seewolf · vor 20 Minuten',
    counter: 'Die Entscheidung fiel – vor 3 Stunden',
  },
  {
    name: 'caption',
    opens: 'line',
    pattern:
      /(?:^|[.!?)|] |\()(?:Fotos?|Bild|Grafik|Symbolbild|Archivbild|Archivfoto|Bildquelle)\s*:\s*[^.]{1,80}\.?\)?$|\((?:Symbolbild|Archivbild|Archivfoto|Archiv)\)\.?$/,
    example: 'Der Hafen von Tallinn am Morgen. Foto: privat',
    counter: 'In Paris entstand ein neues Bild: Europa als Garant.',
  },
  {
    name: 'rights',
    opens: 'line',
    pattern:
      /^(?:©|\(c\) |Copyright\b)|\b(?:Alle Rechte vorbehalten|Weiterverwendung nur mit|keine (?:Haftung|Gewähr) übernommen|übernehmen wir keine (?:Haftung|Gewähr)|Nachdruck (?:nur|verboten))/i,
    example: '© Verlag. Nachdruck nur auf Anfrage.',
    counter: 'Die Haftung für Schäden übernehmen die Staaten selbst.',
  },
  {
    name: 'origin of the text',
    opens: 'line',
    pattern:
      /^(?:Dieser|Diese|Dieses) (?:Beitrag|Artikel|Text|Meldung|Übersicht|Seite) (?:wurde|wird|ist|entstand|erschien)\b.{0,90}\b(?:übernommen|übersetzt|aktualisiert|erstellt|eingelesen|Agentur(?:en)?|Intelligenz)\b|\bautomatisch eingelesen\b|^(?:Verwendete )?Quellen?\s*:|^Über dieses Thema berichtete[n]?\b|^Zusammengestellt von der Redaktion|\bfasst Meldungen aus \d+ Quellen zusammen\b/i,
    example: 'Diese Meldung wurde aus dem Angebot einer Agentur übernommen.',
    counter: 'Der Beitrag wird von den Staaten selbst übernommen.',
  },
  {
    name: 'whose opinion',
    opens: 'line',
    pattern:
      /\b(?:geben|spiegeln|gibt)\b.{0,60}\b(?:Meinung|Haltung|Ansichten?|Einschätzung) der (?:Redaktion|Verfasser(?:in)?|Autor(?:en|in)?)\b/i,
    example: 'Gastbeiträge geben nicht die Meinung der Redaktion wieder.',
    counter: 'Die Haltung der Regierung gibt das Papier nicht wieder.',
  },
  {
    name: 'author box',
    opens: 'line',
    pattern:
      /^(?:Die Autorin|Der Autor|Die Autoren|Zur Person|Über (?:den Autor|die Autorin))(?:$|\s*:|\n|,? (?:ist|berichtet|schreibt|arbeitet)\b.*\b(?:Blattes|Zeitung|Redaktion|Magazins?|schreibt|Korrespondent(?:in)?)\b)/,
    example: 'Die Autorin berichtet für das Magazin aus den baltischen Staaten.',
    counter: 'Der Autor der Erklärung, ein Berater Macrons, hält Truppen für nötig.',
  },
  {
    name: 'byline',
    opens: 'line',
    pattern:
      /^Von (?:unser(?:er|em|en) \p{L}+|\p{Lu}[\p{L}.-]+ \p{Lu}[\p{L}-]+)(?:(?:,| und| in| aus|\/) ?[^.!?]{1,20}(?:\d\. )?[^.!?]{0,30})?$/u,
    example: 'Von unserem Korrespondenten in Riga',
    counter: 'Von Donald Trump enttäuscht',
  },
  {
    name: 'initials of the desk',
    opens: 'line',
    pattern:
      /^\(?(?:mit )?(?:[A-Za-z]{2,4}\/)?(?:dpa|AFP|afp|APA|Reuters|rtr|dts|AP|KNA|epd|sid)(?:[-/][A-Za-z]{2,5})*(?:,? redaktionell nicht bearbeitet)?\)?$|^[A-Za-z]{2,5}\/mit Material\b|^\([A-Z]{2,4}-[A-Z]{2,4}\/[^)]{3,60}\)$/,
    example: '(dpa/ok)',
    counter: 'dpa erfuhr aus Kreisen der Regierung von dem Plan.',
  },
  {
    name: 'live blog',
    opens: 'line',
    pattern:
      /^(?:▼ ?)?(?:Ältere|Neuere|Weitere) (?:Einträge|Postings|Beiträge|Kommentare|Meldungen) (?:laden|anzeigen)|\bNeueste Einträge zuerst\b|^Seite \d+ von \d+\b/i,
    example: 'Neuere Meldungen anzeigen',
    counter: 'Weitere Beiträge sagten Estland und Litauen zu.',
  },
  {
    name: 'cookies and settings',
    opens: 'line',
    pattern:
      /\bCookie-?(?:Einstellungen|Hinweis|Richtlinie|Banner)\b|\b(?:verwenden|nutzen|setzt|nutzt|verwendet)\b.{0,30}\bCookies\b|^(?:Datenschutz(?:erklärung)?|Impressum|AGB|Barrierefreiheit(?:smodus)?|Sprache (?:ändern|wählen))(?:\s*[|·\/].*)?$|\bPush(?:-Nachrichten)? aktivieren\b/i,
    example: 'Wir verwenden Cookies, um unsere Seite zu verbessern.',
    counter: 'Datenschutz bremst die Hilfe mit Satellitenbildern',
  },
  {
    name: 'search it yourself',
    opens: 'line',
    pattern: /^(?:Nutze|Nutzen Sie) die Google-?Suchmaschine\b|\bbei (?:Google News|Bing News)\b|\bRSS-(?:Hauptfeed|Feed)\b/i,
    example: 'Diese Seite bei Google News',
    counter: 'Google Deutschland will die Satellitendaten liefern.',
  },
]

export const FURNITURE = furniture(FURNITURE_ROWS)
