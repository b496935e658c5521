import type { CueRow } from '../../../reading/cue.ts'

/** What tells in German that a party doubts, weighs or leaves open. */
export const DOUBTS: readonly CueRow[] = [
  {
    name: 'premature',
    stance: 'reluctant',
    negated: null,
    cues: 'verfrüht voreilig unpassend zeitpunkt+falsch reden+niemand sprechen+niemand frage+stellen+nicht früh+zu unzeit',
    traits: ['elliptical'],
    example: 'Merz hält eine Debatte über deutsche Soldaten für verfrüht.',
    silent: 'Der Trainer hält den Jubel für verfrüht.',
  },
  {
    name: 'not-averse',
    stance: 'reluctant',
    negated: 'considering',
    cues: 'abgeneigt verschließen verbauen abneigung',
    traits: ['elliptical'],
    example: 'Portugal ist einem Einsatz eigener Soldaten nicht abgeneigt.',
    silent: 'Die Gemeinde ist dem Neubau nicht abgeneigt.',
  },
  {
    name: 'thought-of',
    stance: 'considering',
    negated: 'declined',
    cues: 'denken+an gedacht+an',
    example: 'Tschechien denkt nicht daran, Soldaten in die Ukraine zu schicken.',
    silent: 'Der Trainer denkt nicht daran, zurückzutreten.',
  },
  {
    name: 'reluctance',
    stance: 'reluctant',
    negated: null,
    cues:
      'zögern zögerlich zurückhaltend ~zurückhaltung skeptisch ~skepsis bedenken bezweifeln vorsichtig bremse bremsen zaudern zieren ' +
      'ausbleiben fehlen+zusage schwierigkeit+tun schwertun schwer+tun unwahrscheinlich wahrscheinlich+wenig vorbehalt+haben vorbehalt+äußern ' +
      'vorbehalt+anmelden vorbehalt+bestehen zweifel+haben zweifel+äußern zweifel+anmelden zweifel+hegen zweifel+bestehen bedeckt+halten begeistern ' +
      '~begeisterung+wenig unbehagen erwartung+dämpfen scheuen zurückschrecken distanz+gehen abstand+nehmen vage ausweichen kühl reserviert verhalten ' +
      'hadern vermeiden meiden herumdrücken drücken+um wunschdenken unrealistisch illusorisch zuversichtlich+wenig skeptiker verschnupft',
    traits: ['elliptical', 'brief'],
    example: 'Italien zeigt sich bei Truppen zurückhaltend.',
    silent: 'Die Anleger zeigen sich zurückhaltend.',
  },
  {
    name: 'open-question',
    stance: 'considering',
    negated: null,
    cues:
      'prüfen überprüfen abwägen abwarten ausloten sondieren evaluieren erwägen erwägung überlegen ~überlegung beraten diskutieren debattieren denkbar ' +
      'möglich+entsendung möglich+stationierung möglich+einsatz möglich+beteiligung möglich+truppe betracht+ziehen gespräch+sein ~option unklar ungewiss ' +
      'fraglich ungeklärt offen+bleiben offen+lassen offenlassen offen+sein offenhalten offen+halten unentschieden unentschlossen unschlüssig diskussion ' +
      '~debatte erörtern nachdenken gedankenspiel liebäugeln gedanke+spielen gedanke+tragen durchspielen auge+fassen ' +
      'auf+tisch möglich+halten vorstellen vorstellbar agenda verhandeln besprechen hypothetisch sprechen+über ' +
      'reden+über ringen+um vorbehalten ~prüfung bedenkzeit vertagen aufschieben hinauszögern dahinstehen tür+offen diskutabel ' +
      'abhängig+sehen rede+sein sprechen+von möglich+sein spielraum einschränkung+offen fragezeichen stand+anfang',
    example: 'Kanada prüft die Entsendung von Soldaten.',
    silent: 'Die Stadt prüft den Bau einer Brücke.',
  },
  {
    name: 'depends',
    stance: 'considering',
    negated: null,
    cues:
      'hängen+bedingung abhängig+machen abhängig+sein abhängen+von knüpfen+bedingung knüpfen+voraussetzung knüpfen+an koppeln+an hängen+an binden+an ' +
      'bedingung+stellen stehen+fallen',
    traits: ['depends'],
    example: 'Der deutsche Beitrag zur Schutztruppe hängt an mehreren Bedingungen.',
    silent: 'Der Erfolg hängt vom Wetter ab.',
  },
  {
    name: 'not-decided',
    stance: null,
    negated: 'considering',
    cues:
      'entscheiden entscheidung entschließen entschluss bestätigen feststehen festlegen festlegung beschließen+wollen beantworten antwort ' +
      'beschluss+fassen beschluss+geben beschluss+fallen spruchreif ausgemacht position+haben haltung+haben plan+konkret',
    example: 'Die Niederlande haben über Truppen noch nicht entschieden.',
    silent: 'Das Gericht hat noch nicht entschieden.',
  },
]
