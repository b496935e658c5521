import type { FurnitureRow } from '../../../text/furniture.ts'

/** What German pages sell, advertise and announce. */
export const OFFERS: readonly FurnitureRow[] = [
  {
    name: 'newsletter',
    opens: 'line',
    longest: 500,
    pattern:
      /^\[?Newsletter\b(?=.*[:„"–]|$)|\bNewsletter\b.{0,120}\b(?:anmelden|abonnieren|bestellen|kostenlos|weitergeleitet|abbestellen|Postfach)\b|\b(?:Hier|Jetzt|kostenlos) (?:abonnieren|anmelden)\b|\babonniere[nr]? Sie\b|\bden Feed dieses Beitrags\b/i,
    example: 'Mehr dazu jeden Morgen in unserem Newsletter. Jetzt kostenlos anmelden.',
    counter: 'Der Newsletter des Verbands nennt 26 Staaten.',
  },
  {
    name: 'subscription',
    opens: 'line',
    longest: 300,
    pattern:
      /\b(?:Den ganzen Artikel lesen|Weiterlesen mit|Jetzt (?:weiterlesen|testen|abonnieren)|(?:Drei|Vier|Zwei|\d+) (?:Monate|Wochen) (?:gratis |kostenlos )?lesen|(?:im|den) ersten Monat (?:testen|gratis)|Sie sind bereits Abonnent|Abo[- ]Service)\b|^(?:Bestellung und Abmeldung|Abo|Abonnement)\b[^.]*$|\bBestellung und Abmeldung\b/i,
    example: 'Jetzt weiterlesen: das digitale Abo, im ersten Monat gratis',
    counter: 'Der Minister will den ganzen Vertrag lesen, ehe er unterschreibt.',
  },
  {
    name: 'advertisement',
    opens: 'line',
    longest: 300,
    pattern:
      /^[-–—\s*]*(?:Anzeige|Werbung|Advertorial|Sponsored)(?:\s*$|\s*[:|*]|\s+[-–—])|\b(?:nach der Werbung|Artikel wird unten fortgesetzt|könnte Ihre Werbung stehen|Mediadaten anfordern)\b/i,
    example: 'Werbung – der Text geht darunter weiter',
    counter: 'Werbung für eine Truppe machte in Paris auch Litauen.',
  },
  {
    name: 'competition',
    opens: 'line',
    longest: 300,
    pattern: /^(?:Gewinnen Sie|Gewinnspiel|Jetzt gewinnen|Mitmachen und gewinnen|Jetzt neu)\b\s*[:!–-]|\bTeilnahmebedingungen\b/i,
    example: 'Gewinnspiel: ein Abend in der Oper',
    counter: 'Gewinnen kann diesen Krieg niemand.',
  },
  {
    name: 'money page',
    opens: 'line',
    longest: 300,
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
    name: 'jobs',
    opens: 'opener',
    pattern: /^(?:(?:Aktuelle )?(?:Stellenangebote|Stellenanzeigen|Stellenmarkt|Jobs|Jobangebote))\s*:?$/i,
    example: 'Stellenangebote',
    counter: 'Stellenangebote der Bundeswehr bleiben unbesetzt',
  },
  {
    name: 'own offers',
    opens: 'line',
    longest: 300,
    pattern: /^[-•*] (?=.*[!®])(?:.*\b(?:kostenlos|bestellen|Startseite|Patreon|Newsletter|per E-?Mail|Bücher|Jobs)\b)/i,
    example: '- Die besten Nachrichten kostenlos per E-Mail erhalten!',
    counter: '- Estland bietet eine Kompanie an, Litauen ebenso.',
  },
  {
    name: 'service label',
    opens: 'line',
    pattern:
      /^(?:Podcast|Video|Audio|Quiz|Service|Mehr (?:über|zu|von)|Stellenmarkt|Karriere(?: bei uns)?|Neu im Portal|Blaulicht|Themen|Schlagw(?:orte?|örter)|(?:Zugehörige )?Stichworte|Tags?|Sendung)\s*:[^.]{0,120}$|^(?:Das Wetter (?:in|im|am)\b[^:]*|Spenden|Kontakt|Hinweis für Redaktionen|So kommentieren Sie|Hinweis der Redaktion|Transparenzhinweis)\s*:|^(?:Newsblog|Liveblog|Live-?Ticker)\s*:\s*(?:Alle|Aktuelle|Die (?:neuesten|aktuellen|wichtigsten))\b|^Umfrage:.*(?:○|abstimmen)/i,
    example: 'Quiz: Wie gut kennen Sie die Nachbarländer?',
    counter: 'Umfrage: Mehrheit der Deutschen gegen Bodentruppen',
  },
  {
    name: 'paid for',
    opens: 'line',
    longest: 250,
    pattern:
      /\bAffiliate-?Links?\b|^(?:Gesponsert|Sponsored(?: Content| Post)?|Bezahlter Inhalt|Bezahlte Partnerschaft|(?:Präsentiert|Gesponsert) von \S.{1,40})$/i,
    example: 'Dieser Artikel könnte Affiliate-Links enthalten.',
    counter: 'Präsentiert von den Ministern wurde ein Plan für Soldaten.',
  },
  {
    name: 'letter box',
    opens: 'line',
    longest: 200,
    pattern:
      /^(?:Ihre )?E-?Mail-?Adresse(?: eingeben|\s*[:*]?)$|\bgültige E-?Mail-?Adresse\b|\b(?:in|ins|direkt in) (?:Ihr|Ihrem|Dein|Deinem|dein) (?:E-?Mail-?)?(?:Postfach|Posteingang)\b|\bkostenlos per (?:E-?Mail|Mail)\b/i,
    example: 'Das Wichtigste am Morgen – kostenlos in Ihr Postfach',
    counter: 'E-Mail-Adressen der Minister gehackt',
  },
  {
    name: 'closed to others',
    opens: 'line',
    longest: 300,
    pattern:
      /\b(?:[Uu]m|Zum) (?:diesen |den |weitere )?(?:ganzen |vollständigen )?(?:Artikel|Beitrag|Text)?n? ?(?:weiterzulesen|zu lesen|lesen zu können)\b.{0,60}\b(?:Sie|Abo\p{L}*|Konto|anmelden|registrieren)|^Dieser (?:Artikel|Beitrag|Inhalt|Text) (?:ist (?:exklusiv |nur )?für (?:unsere )?\p{L}*(?:abonnent|mitglied|nutzer)|gehört zum Angebot)|\bnoch \d+ ?(?:%|Prozent) des Artikels\b|\b(?:Bereits|Schon|Noch kein) (?:Abonnent|registriert|Kunde|Abo|Konto|Mitglied)\p{L}{0,3} ?\?|\b(?:Unbegrenzte[rn]?|Voller|Vollen|Uneingeschränkte[rn]?) (?:Zugang|Zugriff)\b.{0,30}\b(?:Artikeln?|Inhalten?|Beiträgen?|Angebot)|^Sie können (?:den|diesen) Artikel (?:leider )?nicht/iu,
    example: 'Um diesen Artikel zu lesen, benötigen Sie ein Abonnement.',
    counter: 'Um den Vertrag zu lesen, haben die Staaten eine Woche.',
  },
  {
    name: 'price',
    opens: 'line',
    longest: 200,
    pattern:
      /^(?:Nur |Ab |Für (?:nur )?|Jetzt (?:nur )?)?\d+(?:[,.]\d\d)? ?(?:€|Euro|EUR|CHF|Franken).{0,20}(?:Monat|Woche|Jahr|monatlich|wöchentlich)\b[^.!?]{0,40}[.!]?$|^(?:Monatlich|Jederzeit|Flexibel) (?:kündbar|kündigen)\b[^.!?]{0,40}[.!]?$|\b\d+ (?:Wochen|Monate|Tage) (?:kostenlos|gratis|zur Probe)\b/,
    example: 'Nur 1 € für den ersten Monat',
    counter: 'Für 2 Milliarden Euro im Jahr kauft Oslo Munition',
  },
  {
    name: 'account',
    opens: 'line',
    longest: 200,
    pattern:
      /^(?:Jetzt |Hier |Kostenlos |Bitte )?(?:anmelden|einloggen|registrieren|abonnieren|bestellen|freischalten)(?: und [^.!?]{1,40})?[.!:]?$|\b(?:Registrieren|Loggen|Melden) Sie sich (?:bitte |jetzt |hier |kostenlos |gratis )*(?:an|ein|,|um|kostenlos)\b|\bmelden Sie sich (?:bitte |hier |jetzt )+an\b|\bIhre? (?:Anmeldung|Registrierung|Abonnement|Bestellung) (?:war|wurde)\b.{0,30}\b(?:erfolgreich|abgeschlossen)\b|^Eingeloggt als\b/iu,
    example: 'Jetzt anmelden und weiterlesen',
    counter: 'Jetzt bestellen die Balten Luftabwehr',
  },
  {
    name: 'rights for sale',
    opens: 'line',
    pattern:
      /^(?:Rechte am Artikel|Artikelrechte|Nutzungsrechte|Lizenzrechte|Nachdruckrechte)\b.{0,40}\berwerben\b|^(?:Verlagsangebot|Vorteilsangebot|Unsere Empfehlung|Produktempfehlungen?|Gutscheine|Partnerangebote?|Anzeigen-?Spezial)\s*:?$|^Bestens informiert mit\b/i,
    example: 'Artikelrechte erwerben',
    counter: 'Rechte am Hafen will Rumänien nicht erwerben',
  },
  {
    name: 'app and channel',
    opens: 'line',
    longest: 300,
    pattern:
      /\b(?:Jetzt|Hier) (?:unsere|die|kostenlos die|gratis die) (?:\S+ )?App\b|\bApp (?:kostenlos )?(?:laden|herunterladen|installieren|holen)\b|\bunsere[mn]? (?:\S+ )?(?:WhatsApp|Telegram|Signal|Instagram)[\s-]*(?:Kanal|Channel|Account)\b|\b(?:WhatsApp|Telegram)[\s-]*(?:Kanal|Channel) (?:abonnieren|beitreten|folgen)\b|\bPush-(?:Nachrichten|Mitteilungen?|Benachrichtigung(?:en)?|Dienst) (?:aktivieren|abonnieren|bestellen|erhalten|einschalten)\b|\bnichts mehr verpassen\b|\b(?:Sie möchten|Möchten Sie|Sie wollen|Wollen Sie) (?:nichts mehr verpassen|(?:stets|immer) (?:informiert|auf dem Laufenden))/i,
    example: 'Jetzt den WhatsApp-Kanal abonnieren',
    counter: 'Auf seinem Telegram-Kanal schrieb der Präsident von raschen Zusagen.',
  },
  {
    name: 'tip',
    opens: 'line',
    pattern:
      /^(?:Veranstaltungs?-?tipp|Termin(?:-?tipp|hinweis)|TV-?Tipp|Fernsehtipp|Buch-?tipp|Hör-?tipp|Podcast-?Tipp|Streaming-?Tipp|Ausgeh-?tipp|Linktipp|Rezept(?: des Tages)?|Horoskop|Verkehr|Mondkalender|Lotto(?:zahlen)?|Mein Newsletter|Rätsel|Spiel)\s*:/i,
    example: 'Veranstaltungstipp: Diskussion über Europa am 20. Oktober im Rathaus',
    counter: 'Verkehr im Hafen von Odessa ruht',
  },
  {
    name: 'market line',
    opens: 'line',
    pattern:
      /^(?:L?-?DAX|MDAX|SDAX|TecDAX|ATX|SMI|FTSE(?: 100)?|Dow(?: Jones)?|S&P(?: 500)?|Nasdaq|Nikkei(?: 225)?|Euro ?Stoxx(?: 50)?|Euro\/Dollar|EUR\/USD|Gold(?:preis)?|Brent|Ölpreis|Bitcoin)\b[^\p{L}]*\d[^\p{L}]*(?:Punkte|Prozent|Dollar|Euro|USD)?$|^(?:ISIN|WKN|Symbol)\s*:?\s*[A-Z0-9]{4,}/u,
    example: 'DAX 24.120 +0,4 %',
    counter: 'Gold und Devisen im Wert von 200 Milliarden Euro liegen in Brüssel',
  },
  {
    name: 'weather',
    opens: 'line',
    pattern:
      /^(?:Das )?Wetter(?:vorhersage|aussichten|bericht)?(?: heute| morgen| am \p{L}+)?\s*:|^(?:Heute|Morgen) (?:Regen|Sonne|Schnee|wolkig|heiter|sonnig|bewölkt)\b.{0,40}\bGrad\b/u,
    example: 'Das Wetter heute: Regen, 12 Grad',
    counter: 'Das Wetter spielte beim Flug nach Kiew nicht mit.',
  },
]
