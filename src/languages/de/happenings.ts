import type { EventRow } from './eventrow.ts'

/** "eine Entscheidung treffen" is no meeting, nor is what a missile hits. */
const NOT_MET =
  /(?:entscheidung|vereinbarung|maßnahme|vorkehrung|vorbereitung|vorsorge|absprache|verabredung|auswahl|wahl|aussage|feststellung|regelung|beschluss|urteil|drohne|rakete|geschoss|bombe|schlag|vorwurf|schuld|ziel|anordnung|unterscheidung|ton|nerv)$/
/** Meetings with the press and of bodies that always sit. */
const NOT_A_SUMMIT =
  /(?:presse|wahl|nachrichten|bilanz|kabinetts|gerichts|tarif|fraktions|rats|gemeinderats|stadtrats|vereins|vorstands|aufsichtsrats|haupt|national|voll|general|bundes|mitglieder|aktionärs|eigentümer|betriebs|kirchen|klassen|redaktions)(?:konferenz|sitzung|versammlung|verhandlung)$/

export const EVENTS: readonly EventRow[] = [
  {
    name: 'signing',
    type: 'signing',
    word: 'verb',
    needs: [],
    cues:
      'unterzeichnen unterschreiben unterfertigen besiegeln paraphieren signieren setzen+~unterschrift leisten+~unterschrift schließen+~abkommen schließen+~vertrag schließen+~pakt ' +
      'abschließen+~abkommen abschließen+~vertrag abschließen+~vereinbarung',
    example: 'Macron und Starmer unterzeichneten eine Absichtserklärung.',
    silent: 'Der Verlag zeichnete das Buch aus.',
  },
  {
    name: 'signing-noun',
    type: 'signing',
    word: 'noun',
    needs: ['settled'],
    cues: '~unterzeichnung ~unterschrift unterzeichnet unterschrieben besiegelt',
    example: 'Bei der Unterzeichnung am 6. Januar 2026 in Paris war auch Selenskyj dabei.',
    silent: 'Die Unterzeichnung lässt auf sich warten.',
  },
  {
    name: 'founding',
    type: 'founding',
    word: 'verb',
    needs: ['body', 'done'],
    cues: 'gründen formieren entstehen bilden schmieden gebären zusammenschließen zusammenfinden rufen+leben heben+taufe',
    example: 'Die Koalition der Willigen wurde im März 2025 gegründet.',
    silent: 'Die Firma wurde im März 2025 gegründet.',
  },
  {
    name: 'founding-noun',
    type: 'founding',
    word: 'noun',
    needs: ['body', 'dated'],
    cues: '~gründung geburtsstunde gegründet geschmiedet',
    example: 'Seit der Gründung der Koalition der Willigen im März 2025 ist viel geschehen.',
    silent: 'Die Gründung der Firma im März 2025 war ein Wagnis.',
  },
  {
    name: 'body',
    type: 'body',
    word: 'verb',
    needs: [],
    planned: true,
    cues: setUp(
      'leiten einrichten aufbauen einsetzen bilden gründen schaffen entstehen eröffnen etablieren aufstellen beziehen ansiedeln einberufen rufen',
      '~arbeitsgruppe ~arbeitsstab ~hauptquartier ~planungsstab ~koordinierungsstab ~stab ~zelle ~koordinierungszentrum ~koordinationszentrum ~lagezentrum ~kommandozentrale ~kommandostab ' +
        '~expertengruppe ~lenkungsgruppe ~kontaktgruppe ~taskforce ~task-force ~sekretariat ~gremium ~kommission',
    ),
    example: 'Rubio wird eine Arbeitsgruppe leiten.',
    silent: 'Die Arbeitsgruppe der Schule tagte.',
  },
  {
    name: 'call',
    type: 'call',
    word: 'verb',
    needs: ['actor'],
    cues:
      'telefonieren anrufen greifen+telefonhörer greifen+hörer sprechen+telefon sprechen+telefonisch reden+telefon beraten+telefonisch besprechen+telefonisch besprechen+telefon ' +
      'informieren+telefonisch unterrichten+telefonisch austauschen+telefonisch austauschen+telefon unterhalten+telefon konsultieren+telefonisch führen+~telefongespräch führen+~telefonat',
    example: 'Macron telefonierte mit Trump.',
    silent: 'Der Kunde telefonierte mit der Bank.',
  },
  {
    name: 'call-noun',
    type: 'call',
    word: 'noun',
    needs: ['known', 'actor'],
    cues: '~telefonat ~telefongespräch ~telefonkonferenz ~telefonschalte ~anruf',
    example: 'Nach dem Telefonat mit Putin gab sich Trump zuversichtlich.',
    silent: 'Ein Telefonat kostet nichts.',
  },
  {
    name: 'meeting-verb',
    type: 'meeting',
    word: 'verb',
    needs: ['met', 'actor'],
    unless: NOT_MET,
    cues: 'treffen zusammentreffen',
    example: 'In Paris treffen sich die Verbündeten.',
    silent: 'Die Entscheidung trifft die Mannschaft.',
  },
  {
    name: 'gathering',
    type: 'meeting',
    word: 'verb',
    needs: ['settled'],
    cues:
      'tagen beraten beratschlagen konferieren versammeln zusammenkommen zusammensitzen zusammenfinden zusammentreten zusammenschalten zusammenrufen einberufen sitzen+zusammen ' +
      'setzen+~tisch sitzen+~tisch kommen+zusammen',
    example: 'Am 4. September 2025 berieten die Verbündeten im Élysée-Palast.',
    silent: 'Die Berater beraten die Firma.',
  },
  {
    name: 'negotiation',
    type: 'meeting',
    word: 'verb',
    needs: ['placed', 'together'],
    cues: 'verhandeln sprechen reden diskutieren austauschen unterhalten besprechen erörtern konsultieren',
    unless: /(?:journalist|reporter|presse|zeitung|sender|sprecher|parlament)$/,
    example: 'In Genf haben Unterhändler der USA und der Ukraine über den Plan gesprochen.',
    silent: 'Die Minister sprachen von Fortschritten.',
  },
  {
    name: 'reception',
    type: 'meeting',
    word: 'verb',
    needs: ['met', 'actor'],
    cues: 'empfangen sein+gast weilen+gast aufnehmen+gast begrüßen+gast',
    unless: /(?:sender|signal|sendung|botschaft)$/,
    example: 'Trump hatte Selenskyj im Weißen Haus empfangen.',
    silent: 'Der Sender ist gut zu empfangen.',
  },
  {
    name: 'invitation',
    type: 'meeting',
    word: 'verb',
    needs: ['placed', 'actor'],
    cues: 'einladen laden',
    example: 'Starmer lud die Verbündeten nach London ein.',
    silent: 'Der Verein lädt zum Kaffee ein.',
  },
  {
    name: 'visit',
    type: 'meeting',
    word: 'verb',
    needs: ['placed', 'actor'],
    cues: 'besuchen',
    unless: /(?:schule|garnison|kaserne|messe|fabrik|werk|truppe|soldat|unterricht)$/,
    example: 'Carney besuchte am Sonntag Selenskyj in Kiew.',
    silent: 'Der Minister besuchte die Garnison.',
  },
  {
    name: 'journey',
    type: 'meeting',
    word: 'verb',
    needs: ['placed', 'dated', 'person'],
    cues: 'reisen fliegen anreisen eintreffen weiterreisen einfliegen',
    example: 'Merz war am Samstag nach Kiew gereist.',
    silent: 'Merz reist gern nach Paris.',
  },
  {
    name: 'visit-noun',
    type: 'meeting',
    word: 'noun',
    needs: ['placed', 'actor'],
    cues: '~besuch ~visite',
    example: 'Nach seinem Besuch im Weißen Haus sprach Selenskyj von Fortschritten.',
    silent: 'Der Besuch der Ausstellung ist frei.',
  },
  {
    name: 'agreement',
    type: 'meeting',
    word: 'verb',
    needs: ['placed', 'actor', 'done'],
    cues: 'verständigen einigen verabreden',
    example: 'Darauf verständigten sich die Staats- und Regierungschefs in Brüssel.',
    silent: 'Die Nachbarn einigten sich.',
  },
  {
    name: 'summit',
    type: 'meeting',
    word: 'noun',
    needs: ['known'],
    unless: NOT_A_SUMMIT,
    cues:
      '~treffen ~gipfel ~gipfeltreffen ~zusammenkunft ~konferenz ~schalte ~unterredung ~gesprächsrunde ~verhandlungsrunde ' +
      '~koalitionsrunde ~videorunde ~ramstein-runde ~krisenrunde ~beratungsrunde',
    example: 'Beim Gipfel in Paris ging es um Truppen.',
    silent: 'Gipfel sind geduldig.',
  },
  {
    name: 'assembly',
    type: 'meeting',
    word: 'noun',
    needs: ['known', 'actor'],
    unless: NOT_A_SUMMIT,
    cues: '~sitzung ~tagung versammlung',
    example: 'Nach der Sitzung des Nordatlantikrats in Brüssel äußerte sich Rutte.',
    silent: 'Die Bereinigungssitzung ist am 13. November.',
  },
  {
    name: 'consultations',
    type: 'meeting',
    word: 'noun',
    needs: ['known', 'actor'],
    cues: '~beratungen ~konsultationen',
    example: 'Nach den Beratungen in Paris trat Macron vor die Presse.',
    silent: 'Beratungen kosten die Kunden nichts.',
  },
  {
    name: 'talks',
    type: 'meeting',
    word: 'noun',
    needs: ['here'],
    unless: NOT_A_SUMMIT,
    cues: '~gespräch ~beratung ~verhandlung ~gedankenaustausch',
    example: 'In Genf führten die Delegationen Gespräche über ein Abkommen.',
    silent: 'Die Gespräche im Verein dauern an.',
  },
  {
    name: 'vote',
    type: 'vote',
    word: 'verb',
    needs: ['house', 'done'],
    cues: 'abstimmen votieren stimmen zustimmen billigen beschließen verabschieden ratifizieren absegnen annehmen ablehnen bewilligen genehmigen freigeben durchwinken aussprechen',
    example: 'Der Bundestag stimmte am Donnerstag für das Mandat.',
    silent: 'Der Bundestag müsste zustimmen.',
  },
  {
    name: 'vote-noun',
    type: 'vote',
    word: 'noun',
    needs: ['dated', 'house'],
    cues: '~abstimmung ~votum',
    example: 'Bei der Abstimmung im Unterhaus am 14. Januar 2026 gab es eine klare Mehrheit.',
    silent: 'Entsandt wird erst nach einer Abstimmung im Unterhaus.',
  },
  {
    name: 'attack',
    type: 'attack',
    word: 'verb',
    needs: ['night', 'actor'],
    cues: 'angreifen attackieren beschießen bombardieren überfallen einmarschieren überziehen+drohne überziehen+rakete abfeuern+rakete abfeuern+drohne einschlagen+rakete einschlagen+drohne',
    example: 'Russland griff Kiew in der Nacht zum Sonntag mit Drohnen an.',
    silent: 'Die Bündnispartner würden helfen, wenn Russland angreift.',
  },
  {
    name: 'attack-noun',
    type: 'attack',
    word: 'noun',
    needs: ['night'],
    unless: /(?:gegen|cyber|wort|verbal|haupt|hacker)(?:angriff|attacke)$/,
    cues: '~angriff ~attacke ~beschuss ~überfall einmarsch invasion ~bombardement ~bombardierung ~luftschlag ~drohnenschlag ~raketenschlag',
    example: 'Bei russischen Luftangriffen auf Odessa am 2. November 2025 starben Menschen.',
    silent: 'Die Truppe soll vor einem Angriff schützen.',
  },
]

/** Every verb with every noun: "eine Arbeitsgruppe einsetzen", "ein Hauptquartier einrichten". */
function setUp(verbs: string, nouns: string): string {
  return verbs
    .split(' ')
    .flatMap((verb) => nouns.split(' ').map((noun) => `${verb}+${noun}`))
    .join(' ')
}
