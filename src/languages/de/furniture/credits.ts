import type { FurnitureRow } from '../../../text/furniture.ts'

/** What a line of dates and times is made of, letter by letter where it is no word. */
const WHEN =
  /^(?=.*\d)(?:(?:Stand|Aktualisiert|[Zz]uletzt (?:aktualisiert|bearbeitet|geändert)|(?:[Zz]uerst )?[Vv]eröffentlicht|Publiziert|Erstellt|Erschienen|Online seit|Letzte (?:Aktualisierung|Änderung)|Letztes Update|Datum|vor|heute|gestern|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So|Uhr|um|am|vom|MESZ|MEZ|CEST|CET|Minuten?|Min|min|Std|Stunden?|Tage?n?|Lesezeit|Lesedauer)(?!\p{L})|[\d\s.,:;|\/()·•–—-])+$/u

/** Who wrote a report, when and from what. */
export const CREDITS: readonly FurnitureRow[] = [
  {
    name: 'rights',
    opens: 'line',
    longest: 400,
    pattern:
      /^(?:©|\(c\) |Copyright\b)|\b(?:Alle Rechte vorbehalten|Weiterverwendung nur mit|keine (?:Haftung|Gewähr) übernommen|übernehmen wir keine (?:Haftung|Gewähr)|Nachdruck (?:nur|verboten))/i,
    example: '© Verlag. Nachdruck nur auf Anfrage.',
    counter: 'Die Haftung für Schäden übernehmen die Staaten selbst.',
  },
  {
    name: 'origin of the text',
    opens: 'line',
    longest: 400,
    pattern:
      /^(?:Dieser|Diese|Dieses) (?:Beitrag|Artikel|Text|Meldung|Übersicht|Seite) (?:wurde|wird|ist|entstand|erschien)\b.{0,90}(?<!\p{L})(?:übernommen|übersetzt|aktualisiert|erstellt|eingelesen|Agentur(?:en)?|Intelligenz)(?!\p{L})|\bautomatisch eingelesen\b|^Verwendete Quellen?\s*:?|^Über dieses Thema berichtete[n]?\b|^Zusammengestellt von der Redaktion|\bfasst Meldungen aus \d+ Quellen zusammen\b/iu,
    example: 'Diese Meldung wurde aus dem Angebot einer Agentur übernommen.',
    counter: 'Der Beitrag wird von den Staaten selbst übernommen.',
  },
  {
    name: 'whose opinion',
    opens: 'line',
    longest: 300,
    pattern:
      /\b(?:geben|spiegeln|gibt)\b.{0,60}\b(?:Meinung|Haltung|Ansichten?|Einschätzung) de[rs] (?:Redaktion|Verfasser(?:in|s)?|Autor(?:en|in|s)?)\b/i,
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
    name: 'correction',
    opens: 'line',
    pattern:
      /^(?:Korrektur(?:hinweis)?|Anmerkung|Hinweis|Berichtigung|Richtigstellung|Update)?(?: der Redaktion)?\s*:?\s*(?:[Ii]n|[Ee]ine|[Dd]ie) (?:einer |der )?(?:früheren?|ersten?|vorherigen?|ursprünglichen?|älteren?) (?:Version|Fassung) (?:dieses|des|unseres) (?:Artikels|Textes|Beitrags|Berichts)(?!\p{L})|^(?:Anm(?:\.|erkung) d(?:\.|er) ?Red(?:\.|aktion)|Korrekturhinweis|Hinweis der Redaktion)\s*:|^Wir haben (?:das|dies|den Fehler|die Stelle|diese Passage) (?:korrigiert|berichtigt)\.$/u,
    example: 'Korrektur: In einer früheren Version dieses Artikels stand eine falsche Zahl.',
    counter: 'In einer früheren Fassung des Abkommens fehlten die Soldaten.',
  },
  {
    name: 'day and time',
    opens: 'line',
    longest: 100,
    pattern: WHEN,
    example: 'Aktualisiert am 14.10.2025 um 19:03 Uhr',
    counter: 'Stand heute: 26 Staaten',
  },
  {
    name: 'when a report was published',
    opens: 'line',
    longest: 400,
    pattern:
      /^Dies(?:er|e|es) (?:Inhalt|Artikel|Beitrag|Text|Nachricht|Meldung|Seite|Video|Interview|Zusammenfassung) (?:wurde|erschien|ist|stammt|entstand)(?!\p{L}).{0,120}(?<!\p{L})(?:publiziert|veröffentlicht|gesendet|zuerst|übernommen|übersetzt|aktualisiert|erstellt|generiert|bearbeitet|erschienen|archiviert|entstanden)(?!\p{L})|^(?:Dieses Thema im Programm|Sendedatum|Sendung vom|Erstveröffentlichung|Redaktionsschluss)\b|\b(?:von der|durch die) (?:\p{L}+-)?Redaktion (?:nicht (?:bearbeitet|geprüft)|geprüft)\b|^Direkt aus dem dpa-|\bKI-(?:generiert|gestützt|unterstützt)\b|\bmit (?:Hilfe von )?(?:KI|Künstlicher Intelligenz) (?:erstellt|erzeugt|übersetzt|zusammengefasst)\b/iu,
    example: 'Dieser Inhalt wurde am 14. Oktober 2025 publiziert',
    counter: 'Dieser Beitrag wurde in Kiew mit Freude aufgenommen.',
  },
  {
    name: 'who wrote it',
    opens: 'line',
    pattern:
      /^(?:(?:Artikel|Text|Bericht|Beitrag|Eine? \p{L}+|Foto und Text|Text und Foto|Interview) von|Von|Autor(?:in|en|innen)?|Redaktion|Redakteur(?:in)?|Text|Mitarbeit|Übersetzung|Aus dem \p{L}+|Bearbeitung|Bearbeitet von|Das (?:Interview|Gespräch) führten?|Online-?Redaktion|Redaktionelle Mitarbeit|Protokoll|Kamera|Schnitt)\s*:\s*\p{Lu}[^.!?:]{2,70}$|^(?:Artikel|Text|Ein (?:Artikel|Text|Beitrag)|Beitrag) von (?:\p{Lu}[\p{L}.-]+ ){1,3}\p{Lu}[\p{L}-]+$|^Von (?:AFP|dpa|APA|Reuters|AP|SDA|epd|KNA|Taboola|Outbrain|unserer Redaktion|der Redaktion|Redaktion)(?: (?:und|mit) [^.!?]{2,30})?$/u,
    example: 'Redaktion: Petra Muster',
    counter: 'Aus dem Élysée: Estland ist bereit, Soldaten zu schicken.',
  },
  {
    name: 'kind and author',
    opens: 'line',
    pattern:
      /^Eine? (?:Analyse|Kommentar|Bericht|Gastbeitrag|Gastkommentar|Interview|Reportage|Essay|Überblick|Meinungsbeitrag|Kolumne|Leitartikel|Glosse|Rezension) von (?:\p{Lu}[\p{L}.-]+ ?){2,4}(?:,? (?:in )?\p{Lu}[\p{L}-]+)?$/u,
    example: 'Eine Analyse von Petra Muster, Brüssel',
    counter: 'Eine Analyse von Nato und EU sieht Lücken',
  },
  {
    name: 'who sent it',
    opens: 'line',
    longest: 120,
    pattern: /^[^.!?]{3,70},? \d{1,2}\.\d{1,2}\.\d{4},? (?:um )?\d{1,2}(?:[:.]\d\d)? Uhr(?:\s*;\s*\p{L}{2,6})*$/u,
    example: 'Echo der Woche, 14.10.2025, 18 Uhr; brus',
    counter: 'Das Telefonat begann am 14.10.2025 gegen 18 Uhr',
  },
  {
    name: 'marks of agencies',
    opens: 'line',
    longest: 100,
    pattern:
      /^[([\/]?(?=.*(?<![\p{L}-])(?:dpa(?:-\p{L}+)?|AFP|afp|APA|apa|Reuters|rtr|dts|AP|ap|KNA|kna|epd|sid|SDA|sda|Keystone-SDA|awp|ANSA|DJ|DP|Nachrichtenagenturen|Agenturen)(?!\p{L}))(?:(?:\p{Ll}{1,5}\.?|\p{Lu}{1,5}|dpa-\p{L}+|Reuters|Keystone-SDA|Material|Nachrichtenagenturen?|Agentur(?:en|material)?|Redaktion|\d{1,2}\.\d{1,2}\.\d{4}|\p{L}+\.(?:at|de|ch|com|net))(?:[\/,;\s()\]+]+|$))+$/u,
    example: '(APA, red, 14.10.2025)',
    counter: 'dpa meldet Einigung in Riga',
  },
  {
    name: 'number of the agency',
    opens: 'line',
    pattern: /^(?:© ?dpa-infocom,? ?)?dpa:\d{6}-\S+$|^(?:Quelle|Quellen)\s*:\s*\S[^!?]{1,80}$/i,
    example: 'dpa:251014-930-123456/1',
    counter: 'Quelle des Streits: Wer zahlt?',
  },
  {
    name: 'issue',
    opens: 'line',
    pattern: /^(?:[Aa]us|[Aa]us der|Erschienen in|Ausgabe) .{0,40}(?:Nr\. ?|Heft )?\d{1,3}\/\d{4}$/,
    example: 'aus DER BEISPIEL 42/2025',
    counter: 'Aus der EU kommen bis 2027 nur Zusagen',
  },
  {
    name: 'journalist’s own line',
    opens: 'line',
    pattern:
      /^(?:\p{Lu}[\p{L}.-]+ ){1,3}\p{Lu}[\p{L}-]+(?:, \p{L}{1,3}\.?)? (?:ist|arbeitet als|berichtet als|schreibt als) (?:seit \d{4} |freie[r]? |politische[r]? |leitende[r]? )?(?:\p{L}+-?)?(?:[Kk]orrespondent|[Rr]edakteur|[Jj]ournalist|[Kk]olumnist|[Rr]eporter|[Vv]olontär|[Aa]utor)(?:in)?\b[^.!?]{0,150}\.$/u,
    example: 'Max Muster ist Korrespondent in Athen.',
    counter: 'Max Muster ist Redakteur und Gesandter zugleich, sagte er. Estland stellt Soldaten.',
  },
]
