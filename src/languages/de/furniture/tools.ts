import type { FurnitureRow } from '../../../text/furniture.ts'

/** What German pages offer to do with them: share, print, hear, page on. */
export const TOOLS: readonly FurnitureRow[] = [
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
    longest: 300,
    pattern:
      /^(?:[▶►▸]\uFE0E? ?)?(?:Video|Audio|Podcast|Sendung|Beitrag) (?:ansehen|anhören|nachhören|abspielen|starten)\b|· Audio nachhören|\b(?:Sendung|Folge)\b.{0,40}\bin unserer (?:App|Mediathek)\b/i,
    example: '▶ Audio anhören (3:05)',
    counter: 'Audio und Video der Sitzung wurden nicht veröffentlicht.',
  },
  {
    name: 'live blog',
    opens: 'line',
    longest: 200,
    pattern:
      /^(?:▼ ?)?(?:Ältere|Neuere|Weitere) (?:Einträge|Postings|Beiträge|Kommentare|Meldungen) (?:laden|anzeigen)|\bNeueste Einträge zuerst\b|^Seite \d+ von \d+\b/i,
    example: 'Neuere Meldungen anzeigen',
    counter: 'Weitere Beiträge sagten Estland und Litauen zu.',
  },
  {
    name: 'search it yourself',
    opens: 'line',
    pattern: /^(?:Nutze|Nutzen Sie) die Google-?Suchmaschine\b|\bbei (?:Google News|Bing News)\b|\bRSS-(?:Hauptfeed|Feed)\b/i,
    example: 'Diese Seite bei Google News',
    counter: 'Google Deutschland will die Satellitendaten liefern.',
  },
  {
    name: 'buttons',
    opens: 'line',
    pattern:
      /^(?:\[?(?:Merken|Teilen|Drucken|Speichern|Kopieren|Kopiert!?|Folgen|Hören|Schließen|Abbrechen|Suchen?|Menü|Anmelden|Einloggen|Login|Abmelden|Registrieren|Feedback|Kommentieren|Kommentare|Weiterlesen|Zurück|Weiter|Alle ansehen|Mehr Infos|(?:Mehr|Alles|Alle|Weniger) anzeigen|Nach oben|Merkliste|Zur Merkliste hinzufügen|(?:Auf die )?Merkliste setzen|In Lesezeichen speichern|Lesezeichen (?:setzen|hinzufügen)|Zum Anfang|Zurück zum Anfang|Diskussion starten|Melden|Weitersagen|Jetzt reinhören|Zur Übersicht|Link (?:kopieren|kopiert)|Artikel (?:teilen|merken|drucken|speichern|verschenken)|Beitrag teilen|Verschenken|Weitere Optionen zum Teilen|Optionen ausklappen|Thema folgen|News folgen|Zusammenfassen|Artikel zusammenfassen)\]?)\s*[:…›>]?$/i,
    example: 'Zur Merkliste hinzufügen',
    counter: 'Folgen einer Absage: Kiew wartet',
  },
  {
    name: 'ways into the site',
    opens: 'line',
    pattern:
      /^(?:Zu[mr] (?:Inhalt|Hauptinhalt|Artikel|Seitenanfang|Menü|Navigation|Suche|Hauptnavigation) (?:springen|wechseln|gehen)|Skip to (?:main )?content|Navigation (?:überspringen|öffnen)|Menü (?:öffnen|schließen)|Suche (?:öffnen|starten)|Sie (?:sind|befinden sich) hier|Direkt zum Inhalt)\b[^.!?]{0,60}$/i,
    example: 'Zum Inhalt springen',
    counter: 'Zum Inhalt der Zusagen schweigt Rom',
  },
  {
    name: 'rubric',
    opens: 'line',
    pattern:
      /^(?:Startseite|Politik|Ausland|Inland|Innenpolitik|Außenpolitik|Wirtschaft|Finanzen|Börse|Panorama|Vermischtes|Sport|Fußball|Kultur|Feuilleton|Meinung|Wissen|Gesellschaft|Gesundheit|Reise|Netzwelt|Digital|International|Lokales|Aus aller Welt|Schlagzeilen|Nachrichten|News|Aktuell|Aktuelles|Newsticker|Live|Exklusiv|Eilmeldung|Video|Videos|Audio|Podcasts?|Bilder|Galerie|Bildergalerie|Fotostrecke|Newsletter|Abo|E-?Paper|Shop|Spiele|Rätsel|Mediathek|Archiv|Wetter|TV-Programm|Immobilien|Traueranzeigen|Stellenmarkt)$/i,
    example: 'Ausland',
    counter: 'Ausland hält sich zurück',
  },
  {
    name: 'reading time',
    opens: 'line',
    pattern:
      /^(?:ca\. ?)?(?:(?:Lesedauer|Lesezeit|Hördauer|Dauer)\s*:?\s*)?(?:ca\. ?|etwa )?\d+(?::\d\d)? ?(?:min|Min|Minuten?|Sek)\b\.?(?: (?:Lesezeit|Lesedauer))?$/,
    example: 'Lesezeit: 3 Min.',
    counter: '3 Minuten dauerte das Telefonat',
  },
  {
    name: 'the text to hear',
    opens: 'line',
    pattern:
      /^(?:Artikel|Text|Beitrag|Meldung) (?:zum Hören|anhören|vorlesen)|^Dies(?:e|er) (?:Audioinhalt|Audioversion|Stimme|Audio) .{0,60}(?:erzeugt|generiert|erstellt)|^(?:\d\d?:\d\d ?[\/|] ?\d\d?:\d\d)$|^Die Wiedergabe wurde unterbrochen/i,
    example: 'Diese Audioversion wurde künstlich generiert.',
    counter: 'Diese Stimme hat in Brüssel Gewicht.',
  },
  {
    name: 'length of a recording',
    opens: 'line',
    pattern: /^(?:Video|Audio|Podcast)\b[^.!?]{0,140}\b\d+(?::\d\d)? ?(?:Min|min|Minuten)\b\.?$/i,
    example: 'Audio: Minister beraten in Riga | 2 Min.',
    counter: 'Video zeigt den Angriff auf den Hafen',
  },
  {
    name: 'networks',
    opens: 'line',
    pattern:
      /^(?:(?:Facebook|X|X\.com|Twitter|WhatsApp|Telegram|Threads|Bluesky|Mastodon|LinkedIn|Xing|Instagram|YouTube|TikTok|Pinterest|Pocket|Flipboard|Messenger|Reddit|Snapchat|Spotify|RSS|E-?Mail|SMS)(?:[\s,|·\/•]+|$))+$/i,
    example: 'Facebook | WhatsApp | E-Mail',
    counter: 'WhatsApp sperrt Konten in Russland',
  },
  {
    name: 'controls of a ticker',
    opens: 'line',
    pattern:
      /^(?:(?:Neueste|Älteste)(?: Beiträge| Einträge| Meldungen)? zuerst|Nur wichtige (?:Beiträge|Einträge|Meldungen)|Wichtiges? anzeigen|Automatisch(?:e)? aktualisier(?:en|ung).{0,20}|(?:Eintrag|Beitrag|Post) (?:teilen|kopieren)|Link zum (?:Beitrag|Eintrag|Post)|(?:Früh|Ält|Neu|Weit)ere (?:Einträge|Beiträge|Meldungen|Posts)(?: (?:laden|anzeigen))?|Neue (?:Einträge|Beiträge) \(\d+\)|Tickerende|Ende des (?:Live-?)?(?:tickers|blogs)|(?:Hier|Damit|Hiermit) (?:endet|schließen wir|beenden wir) (?:unser(?:en)?|der|den) (?:Live|News).*)$/i,
    example: 'Nur wichtige Beiträge',
    counter: 'Nur wichtige Partner zögern',
  },
  {
    name: 'which of how many',
    opens: 'line',
    pattern: /^(?:Seite|Artikel|Bild|Foto|Teil|Folie) \d+ ?(?:von|\/) ?\d+$/,
    example: 'Bild 3 von 12',
    counter: 'Teil 2 von drei Abkommen fehlt',
  },
  {
    name: 'boxes that open',
    opens: 'line',
    pattern:
      /^(?:(?:Box|Infobox|Legende|Text|Details|Tabelle|Karte|Grafik) (?:auf|zu|aus|ein)(?:klappen|blenden)|(?:Detailansicht|Bildergalerie|Galerie|Vollbild|Großansicht)(?: öffnen| anzeigen)?|(?:Bild|Foto|Karte|Grafik) (?:vergrößern|in voller Größe)|(?:Link|Inhalt|Bild) öffnet (?:sich )?in (?:einem )?neue[mn] (?:Fenster|Tab))$/i,
    example: 'Infobox aufklappen',
    counter: 'Karte der Front nicht aktuell',
  },
]
