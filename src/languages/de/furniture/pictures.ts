import type { FurnitureRow } from '../../../text/furniture.ts'

/** What German pages write under pictures. */
export const PICTURES: readonly FurnitureRow[] = [
  {
    name: 'caption',
    opens: 'line',
    longest: 350,
    pattern:
      /(?:^|[.!?)|\]“] |\()(?:Fotos?|Bild(?:er)?|Grafik|Karte|Screenshot|Montage|Collage|Symbolfoto|Symbolbild|Archivbild|Archivfoto|Bildquelle)\s*:\s*[^.]{1,80}\.?\)?$|\((?:Symbolbild|Archivbild|Archivfoto|Archiv)\)\.?$/,
    example: 'Der Hafen von Tallinn am Morgen. Foto: privat',
    counter: 'In Paris entstand ein neues Bild: Europa als Garant.',
  },
  {
    name: 'credit by itself',
    opens: 'credit',
    pattern:
      /^[([]?(?:(?:Fotos?|Bild(?:er)?|Bildquelle|Bildrechte|Bildnachweis|Quelle|Grafik|Credit)\s*:\s*|© ?|Copyright )[^.!?:]{2,80}[)\]]?$/u,
    example: 'Foto: Ole Muster/picture alliance',
    counter: 'Foto: Zwei Präsidenten schütteln sich die Hand. Mehr nicht.',
  },
  {
    name: 'credit behind a caption',
    opens: 'line',
    longest: 350,
    pattern:
      /(?:©|\(c\))\s*\p{L}[^.!?]{1,80}$|(?:^|[.!?)|] ?)\|? ?(?:Bildquelle|Quelle|Bildrechte|Fotoquelle|Bildnachweis|Bildcredit|Credit)\s*:\s*[^.!?:]{2,80}$/u,
    example: 'Ein Minenjäger läuft aus. © Max Muster/imago',
    counter: 'Nach diesen Quellen: Estland schickt Soldaten.',
  },
  {
    name: 'agency of a picture',
    opens: 'line',
    longest: 350,
    pattern:
      /(?:^|[.!?)] ?)(?:picture[ -]alliance|Getty Images|IMAGO|imago(?: images)?|Keystone|EPA|APA|AFP|dpa|AP|Reuters|Shutterstock|NurPhoto|Anadolu|ZUMA|Ukrinform|Handout|Pool)(?: ?[\/|,] ?(?:picture[ -]alliance|Getty Images|IMAGO|imago(?: images)?|Keystone|EPA|APA|AFP|dpa|AP|Reuters|Shutterstock|NurPhoto|Anadolu|ZUMA|Ukrinform|Handout|Pool))*(?: via \S{3,30}| ?[\/|,] ?(?:\p{Lu}[\p{L}.-]{1,20} ){1,2}\p{Lu}[\p{L}-]{1,30})?$/u,
    example: 'Der Bundesrat vor den Medien. Keystone/Peter Muster',
    counter: 'AFP erfuhr davon in Paris',
  },
  {
    name: 'kind of picture',
    opens: 'line',
    longest: 300,
    pattern:
      /^(?:Legende|Bildunterschrift|Bildtext|Rubriklistenbild|Titelbild|Teaser-?bild|Aufmacherbild|Symbol(?:bild|foto)|Archiv(?:bild|foto)|Handout|Infografik|Karte|Grafik)\s*:\s*\S.{0,250}$/i,
    example: 'Legende: Der Bundesrat vor den Medien.',
    counter: 'Karten auf den Tisch: Was Europa gibt',
  },
  {
    name: 'who stands where',
    opens: 'line',
    longest: 300,
    pattern:
      /(?:\((?:[^()]{1,40}, ?)?(?:l|r|M|m|li|re|v\.? ?l|links|rechts|Mitte|hinten|vorn|oben|unten)\.?(?:,[^()]{1,30})?\)|\bv\. ?l\. ?n\. ?r\.|\b[Vv]on links nach rechts\b|\b[Vv](?:on|\.) ?l(?:inks|\.)\s*(?:\)|:))/,
    example: 'Der Präsident (r.) empfängt seine Gäste im Palast.',
    counter: 'Die Partei (rechts der Mitte) lehnt Soldaten ab.',
  },
  {
    name: 'old picture',
    opens: 'line',
    longest: 300,
    pattern:
      /\((?:(?:Symbol|Archiv|Datei|Such)(?:bild|foto|aufnahme)|undatierte[sr]? (?:Foto|Aufnahme)|Foto von|Aufnahme (?:vom|von|aus))[^()]{0,40}\)\.?$|^(?:Das|Dieses|Unser|Auf (?:dem|diesem|unserem)|Ein) (?:\p{Ll}+e[sm]? )?(?:Foto|Archivbild|Archivfoto|Symbolbild|Handout|Satellitenbild)\b.{0,200}\b(?:zeigt|zeigte|zu sehen|aufgenommen)\b/u,
    example: 'Soldaten bei einer Übung in Norwegen (Archivbild).',
    counter: 'Das Foto aus Paris ging um die Welt.',
  },
]
