import type { CueRow } from '../../../reading/cue.ts'

/** What tells in German that a party puts forward what others are to give, or wants it. */
export const PROPOSALS: readonly CueRow[] = [
  {
    name: 'obliging-others',
    stance: 'demands',
    negated: null,
    cues: 'verpflichten+!sich pflicht+nehmen',
    example: 'Italien will die Partner zu Sicherheitsgarantien verpflichten.',
    silent: 'Der Verein will die Fans verpflichten.',
  },
  {
    name: 'proposal',
    stance: 'supports',
    negated: null,
    cues: 'vorschlagen ~vorschlag vorstoß anregen anregung vorstoßen vorlegen einbringen+idee lancieren',
    traits: ['proposes'],
    example: 'Italien schlägt einen Beistand nach Artikel 5 vor.',
    silent: 'Die Partei schlägt einen Kandidaten vor.',
  },
  {
    name: 'floated',
    stance: 'supports',
    negated: null,
    cues: 'spiel+bringen gespräch+bringen raum+stellen debatte+bringen diskussion+bringen ball+bringen tisch+bringen feld+führen',
    traits: ['floated'],
    example: 'Italien bringt einen Beistand nach Artikel 5 ins Spiel.',
    silent: 'Der Verein bringt einen neuen Trainer ins Spiel.',
  },
  {
    name: 'wish',
    stance: 'demands',
    negated: 'declined',
    cues: 'wollen!',
    example: 'Die Ukraine will Sicherheitsgarantien.',
    silent: 'Der Sänger will Ruhe.',
  },
]

/** What tells in German how a party stands to what others give. */
export const ATTITUDES: readonly CueRow[] = [
  {
    name: 'need',
    stance: 'demands',
    negated: null,
    cues: 'brauchen benötigen angewiesen bedürfen',
    traits: ['need'],
    example: 'Die Ukraine braucht Waffen, sagte Selenskyj.',
    silent: 'Die Stadt braucht eine neue Brücke.',
  },
  {
    name: 'demand',
    stance: 'demands',
    negated: null,
    cues:
      'fordern ~forderung verlangen verlangen+nach drängen dringen pochen bitten auffordern aufrufen appellieren appell aufruf bestehen+auf einfordern wünschen wunsch+nach zählen+auf ' +
      'mahnen anmahnen erwarten erhoffen hoffen hoffen+auf unverzichtbar unerlässlich unabdingbar erforderlich notwendig nötig entscheidend rufen+nach ruf+nach werben+um beharren plädieren ' +
      'voraussetzung bedingung ersuchen beantragen beanspruchen reklamieren vermissen hinwirken bemühen+um bemühung+um druck+machen gewissen+reden herzen+legen anspruch wunsch bitte',
    example: 'Selenskyj fordert mehr Waffen von den Verbündeten.',
    silent: 'Die Gewerkschaft fordert mehr Lohn.',
  },
  {
    name: 'tolerance',
    stance: 'supports',
    negated: 'opposes',
    cues: 'akzeptieren hinnehmen dulden tolerieren zulassen zustimmen gutheißen billigen mittragen einverstanden leben+mit+können abfinden',
    traits: ['elliptical'],
    example: 'Russland werde europäische Truppen in der Ukraine nicht hinnehmen, sagte Lawrow.',
    silent: 'Der Verein werde die Strafe nicht hinnehmen, sagte der Trainer.',
  },
  {
    name: 'support',
    stance: 'supports',
    negated: null,
    cues:
      'begrüßen befürworten verteidigen loben lob würdigen stehen+hinter stellen+hinter aussprechen+für aussprechen+dafür werben+für eintreten+für stimmen+für stark+machen ' +
      'befürworter fürsprecher verfechter einsetzen+für kämpfen+für engagieren+für unterstützen+plan unterstützen+idee unterstützen+vorhaben unterstützen+initiative ' +
      'unterstützen+vorschlag unterstützen+ansatz unterstützen+bemühung unterstützen+~garantie unterstützen+~truppe mittragen zustimmen gutheißen billigen anschließen+vorschlag anschließen+initiative ' +
      'willkommen überfällig richtig+halten sinnvoll+halten sinnvoll hilfreich applaudieren sympathie sympathisieren danken dank dankbar bedanken gutes+heißen ' +
      'rückhalt+geben rückendeckung+geben dringlich+machen plädoyer+für ja+zu positiv+aufnehmen positiv+bewerten positiv+reagieren richtig+nennen',
    traits: ['elliptical'],
    example: 'Rutte begrüßte die geplante Truppe der Koalition.',
    silent: 'Der Bürgermeister begrüßte die Gäste.',
  },
  {
    name: 'opposition',
    stance: 'opposes',
    negated: null,
    cues:
      'sein+gegen warnen kritisieren kritik verurteilen einspruch vorgehen+gegen wenden+gegen stellen+gegen aussprechen+gegen aussprechen+dagegen stimmen+gegen ~widerstand dagegen+sein klage klagen fehler ' +
      'protest protestieren gegner anprangern missbilligen verhindern unterbinden gegenwehr front+machen wehren+gegen mobil+machen sturm+laufen einwand+erheben einwenden verhöhnen verspotten gefährlich unsinn',
    traits: ['elliptical'],
    example: 'Moskau warnt vor europäischen Truppen in der Ukraine.',
    silent: 'Der Wetterdienst warnt vor Gewittern.',
  },
]
