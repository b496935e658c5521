import type { FurnitureRow } from '../../../text/furniture.ts'

/** How German pages lead on to other reports, whose headlines are none of this one. */
export const TEASERS: readonly FurnitureRow[] = [
  {
    name: 'teaser in a line',
    opens: 'line',
    pattern:
      /^(?:[>→▸►▶+]\s*)?(?:Lesen Sie (?:auch|dazu|hier|mehr|weiter)|Lesetipp|Mehr dazu|Mehr zum Thema|Passend dazu|Siehe auch|Auch interessant|Weitere Artikel aus der Wirtschaft|Aus unserem Archiv|Auch lesen|Auch lesenswert|Außerdem lesenswert|Jetzt lesen|Mehr lesen|Nächster (?:Beitrag|Artikel)|Vorheriger (?:Beitrag|Artikel)|Hintergrund dazu|Meistgelesen|Podcast-Empfehlung|Zum Nachlesen|Zum Nachhören|Weiterlesen|Zum Thema)\s*(?::|–|-|\|)\s*\S.{0,180}$/i,
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
    name: 'more teasers',
    opens: 'opener',
    pattern:
      /^(?:(?:Passend|Passendes) zum (?:Artikel|Thema|Beitrag)|Zum Weiterlesen|Weiterlesen|Weiterführende (?:Informationen|Links|Artikel)|(?:Weitere )?Links|Lesen Sie (?:mehr zum Thema|weiter|jetzt|hierzu|außerdem|ebenfalls)|(?:Die )?[Mm]eistgelesene(?:n)? (?:Artikel|Nachrichten|Beiträge|Meldungen|Texte)|Mehr (?:lesen|zu|von|aus|über|Themen|Meldungen|Beiträge|Politik|Ausland)(?: \S+){0,4}|(?:Alle|Weitere|Neueste|Neue|Aktuelle|Unsere|Die) (?:Artikel|Nachrichten|Beiträge|Meldungen|Texte|News|Videos|Podcasts)(?: (?:zum Thema|dazu|aus|von|im)(?: \S+){0,4})?|Zum Thema|Thema des Tages|Newsticker|Auch (?:lesenswert|spannend|beliebt)|Lesenswert|Jetzt lesen|Nicht verpassen|Dossier|Weitere Themen|Zugehörige Themen|Empfohlene (?:Artikel|Inhalte|Beiträge)|Von der Redaktion empfohlen|Unsere Empfehlungen|Lesetipps?|Lese-Empfehlungen|Unsere Lesetipps|Dies könnte Ihnen auch gefallen|Sehen Sie sich das Video an|Empfehlungen unserer Redaktion|Redaktionsempfehlungen|Aus dem Ressort|Nächster Artikel|Vorheriger Artikel|Neueste Kommentare|Newsletter-Empfehlung|Das interessiert auch andere|Andere lasen auch|Für Sie (?:empfohlen|ausgewählt)|Neu auf \S+|Trending|Im Trend)(?: (?:für Sie|der Redaktion|der Woche|des Tages|zum Thema))?\s*[:…]?$/u,
    example: 'Passend zum Artikel',
    counter: 'Mehr aus Europa kam nicht als Zusagen ohne Datum',
  },
  {
    name: 'label of a teaser',
    opens: 'opener',
    pattern:
      /^(?:liveblog|live|interview|analyse|hintergrund|kommentar|reportage|porträt|faq|mehr|exklusiv|überblick|faktenfinder|podcast|kurzportal|chronologie|weltspiegel|bilder|karte|infografik)$/,
    example: 'liveblog',
    counter: 'Liveblog',
  },
  {
    name: 'poll',
    opens: 'opener',
    pattern: /^(?:Umfrage|Abstimmung|Ihre Meinung|Stimmen Sie ab|Voting|Frage des Tages)\s*:?$/i,
    example: 'Stimmen Sie ab',
    counter: 'Abstimmung im Sejm verschoben',
  },
  {
    name: 'pointer to more',
    opens: 'line',
    longest: 200,
    pattern:
      /^[^.!?]{0,120}(?<!\p{L})(?:finden|lesen|sehen|hören|erfahren|verfolgen) Sie (?:hier[.:!]?$|hier: |(?:jederzeit |alles )?(?:in unserem|im Live\p{L}*|im Newsblog|in der Übersicht|unter diesem Link)(?!\p{L})[^.!?:]{0,60}[.:!]?$)|^[^.!?]{0,120}gibt es (?:in unserem|im Live\p{L}*|im Newsblog)(?!\p{L})[^.!?:]{0,60}[.:!]?$|^Lesen Sie [^.!?]{0,80} (?:hier|weiter)[.:]?$|^(?:Hier|Jetzt) (?:gibt es (?:alle|mehr|weitere|unsere)|geht es zu|geht’s zu|lesen Sie|finden Sie|erfahren Sie|mehr lesen)(?!\p{L})[^.!?]{0,100}[.:!]?$|^(?:Mehr|Alles|Alle (?:Infos|News|Entwicklungen|Nachrichten)) (?:dazu |darüber |zum Thema |zum \p{L}+ )(?:hier|lesen Sie|finden Sie)[^.!?]{0,60}[.:!]?$/u,
    example: 'Alle früheren Entwicklungen lesen Sie hier.',
    counter: 'Mehr dazu steht in der Erklärung von Paris.',
  },
]
