import type { KindRow } from '../../reading/kindrow.ts'

/** News agencies as they sign. */
const AGENCY = String.raw`(?:dpa(?:-[A-Za-z]{2,9})?|AFP|afp|Reuters|rtr|AP|APA|apa|KNA|epd|dts(?: Nachrichtenagentur)?|Dow Jones|SDA|sda|Keystone-SDA|ANSA|TASS|Tass|Interfax|Ukrinform|PAP|BNS|Xinhua|Bloomberg|AFX)`
const signed = (before: string, after: string): RegExp => new RegExp(before + AGENCY + after, 'u')

/**
 * How German reports show what kind of source they are, the surest first: who published it is known better than how it is worded, and an
 * agency's name in the dateline says more than a heading.
 */
export const KINDS: readonly KindRow[] = [
  {
    name: 'outlet of opinion',
    kind: 'commentary',
    by: 'outlet',
    pattern: /(?<!\p{L})(?:Meinung|Kommentare?|Kolumnen?|Debatten?|Gastbeiträge)(?!\p{L})/u,
    example: 'Inselblatt Meinung',
    counter: 'Meinungsfreiheit e. V.',
  },
  {
    name: 'agency as outlet',
    kind: 'agency',
    by: 'outlet',
    pattern: signed('^', String.raw`$|(?:[Nn]achrichten|[Pp]resse)agentur(?!\p{L})`),
    example: 'Deutsche Presseagentur',
    counter: 'Apabiz Rundbrief',
  },
  {
    name: 'office as outlet',
    kind: 'official',
    by: 'outlet',
    pattern:
      /^(?:Presse- und Informationsamt|Presseamt|Pressestelle|Staatskanzlei|Präsidialamt|Präsidialkanzlei|Botschaft|Ständige Vertretung|Amt|Büro) de[rs] \p{Lu}|^(?:Bundesregierung|Bundeskanzleramt|Bundeskanzlei|Bundespräsidialamt|Bundesrat|Auswärtiges Amt|(?:Deutscher )?Bundestag|Nationalrat|Europäische (?:Kommission|Union)|Europäischer Rat|Rat der (?:EU|Europäischen Union)|Europäisches Parlament|Nato|NATO|Vereinte Nationen|Élysée(?:-Palast)?|Downing Street|Weißes Haus)$|^(?:\p{Lu}\p{L}+ )?(?:\p{Lu}\p{L}*ministerium|Ministerium)(?: (?:der|des|für) .+)?$|^Eidgenössisches Departement/u,
    example: 'Presse- und Informationsamt der Bundesregierung',
    counter: 'Bundestag aktuell',
  },
  {
    name: 'agency in the dateline',
    kind: 'agency',
    by: 'dateline',
    pattern: signed(String.raw`^\p{Lu}[\p{L}./, -]{1,40}\((?:\p{L}{2,6}/)?`, String.raw`(?:/\p{L}{2,6})?\)\s*[–—-]?\s`),
    example: 'PARIS (dpa-AFX) – Die Staaten beraten über eine Truppe.',
    counter: 'Berlin (Inselblatt) – Die Staaten beraten über eine Truppe.',
  },
  {
    name: 'agency as signature',
    kind: 'agency',
    by: 'credit',
    pattern: signed(
      String.raw`(?:^|[.!?“"]\s?)\(?(?:(?:Quelle|Text|Agentur): ?|©\s?)?(?:\p{L}{2,5}/)?`,
      String.raw`(?:[-/]\p{L}{2,6}){0,3}\)?\.?$`,
    ),
    example: 'Mehr ist nicht bekannt. (dpa/ok)',
    counter: 'Das sagte ein Sprecher der Agentur dpa.',
  },
  {
    name: 'desk signature of a wire',
    kind: 'agency',
    by: 'credit',
    pattern: /[.!?“"]\/[a-z]{2,4}\/(?:DP|dpa|AFX|[A-Z]{2})(?:\/[a-z]{2,4})?$/u,
    example: 'Seither ruht die Arbeit./mj/DP/men',
    counter: 'Die Quote lag bei 3/4.',
  },
  {
    name: 'title of a declaration',
    kind: 'official',
    by: 'heading',
    pattern:
      /^(?:Wortlaut: |Dokument: )?(?:(?:Gemeinsame|Abschließende|Feierliche|Politische) (?:Erklärung|Absichtserklärung|Mitteilung)(?: (?:der|des|von|zu[mr]?|über) [^:?!]*)?|(?:Abschlusserklärung|Abschlusskommuniqué|Kommuniqué|Schlussfolgerungen|Regierungserklärung|Absichtserklärung) (?:der|des|zu[mr]?|über|von) [^:?!]*|Pressemitteilung(?: Nr\.)?(?: \d[^?!]*|: [^?!]*)?|Drucksache \d[^?!]*|Antrag der (?:Bundesregierung|Fraktion(?:en)?)[^:?!]*|(?:Abkommen|Vertrag|Vereinbarung) (?:zwischen|über) [^:?!]*)$/u,
    example: 'Gemeinsame Erklärung der Staats- und Regierungschefs',
    counter: 'Gemeinsame Erklärung: Was die Staaten versprechen',
  },
  {
    name: 'wording of a declaration',
    kind: 'official',
    by: 'wording',
    pattern:
      /^(?:Wir, die (?:Staats- und Regierungschefs|Staatschefs|Regierungschefs|Präsident|Außenminister|Verteidigungsminister|Unterzeichn|Vertreter)|Die (?:Hohen )?(?:Vertragsparteien|Unterzeichnerstaaten|Teilnehmerstaaten) (?:kommen überein|vereinbaren|verpflichten sich|bekräftigen|erklären)|Der (?:Deutsche )?Bundestag wolle beschließen)/u,
    example: 'Wir, die Staats- und Regierungschefs der Koalition, erklären:',
    counter: 'Wir, die Zuschauer, sahen drei Präsidenten.',
  },
  {
    name: 'heading of an opinion',
    kind: 'commentary',
    by: 'heading',
    pattern:
      /^(?:Kommentar|Leitartikel|Gastkommentar|Gastbeitrag|Meinung|Kolumne|Standpunkt|Glosse|Leserbrief|Essay|Pro und Contra|Pro & Contra)(?:$|:| (?:von|zu[mr]?|über) |\s[–|·]\s)|^Eine? (?:Kommentar|Gastbeitrag|Gastkommentar|Leitartikel|Essay|Kolumne|Glosse) (?:von|zu[mr]?) /u,
    example: 'Ein Gastbeitrag von Jana Musterfrau',
    counter: 'Kommentare der Leser bleiben geschlossen',
  },
]
