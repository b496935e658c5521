import type { CueRow } from '../../../reading/cue.ts'

/** What tells in German that a party doubts, weighs or leaves open. */
export const DOUBTS: readonly CueRow[] = [
  {
    name: 'premature',
    stance: 'reluctant',
    negated: null,
    cues:
      'verfrüht voreilig vorschnell übereilt unpassend zeitpunkt+falsch reden+niemand sprechen+niemand frage+stellen+nicht zu_früh zur_unzeit ' +
      'erübrigen:v spekulation:n spekulieren:v kaffeesatz',
    traits: ['elliptical'],
    example: 'Merz hält eine Debatte über deutsche Soldaten für verfrüht.',
    silent: 'Der Trainer hält den Jubel für verfrüht.',
  },
  {
    name: 'not-averse',
    stance: 'reluctant',
    negated: 'considering',
    cues: 'abgeneigt verschließen:v verbauen:v abneigung',
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
      'minimal+anteil minimal+beitrag begrenzt+rolle gering+beitrag zögern zögerlich zögernd zurückhaltend ~zurückhaltung+!mahnen+!aufrufen skeptisch ~skepsis skeptiker bedenken:n bezweifeln vorsichtig bremse+treten auf_die_bremse auf_der_bremse in_frage+stellen infrage+stellen bremsen:v zaudern zurückhalten:v+sich zieren:v ' +
      'ausbleiben fehlen+zusage schwierigkeit+tun schwertun schwer+tun unwahrscheinlich wahrscheinlich+wenig vorbehalt+haben vorbehalt+äußern ' +
      'vorbehalt+anmelden vorbehalt+bestehen vorbehalt+geben vorbehalt_gegen vorbehalt_bei zweifel_an zurückrudern:v zweifel+haben zweifel+äußern zweifel+anmelden zweifel+hegen zweifel+bestehen bedeckt+halten karte+lassen:v+nicht karte+lassen:v+ungern ' +
      '~begeisterung+wenig begeisterung+grenze begeisterung+halten unbehagen unwohl erwartung+dämpfen scheuen:v zurückschrecken distanz+gehen distanz+halten mit_distanz ' +
      'abstand+nehmen vage ausweichen:v ausweichend unverbindlich wortkarg einsilbig kühl+reagieren kühl+aufnehmen kühl+zeigen reserviert schweigsam zugeknöpft verhalten+reagieren verhalten+zeigen ' +
      'verhalten+aufnehmen hadern herumdrücken drücken+um wunschdenken unrealistisch illusorisch zuversichtlich+wenig verschnupft abwartend zaghaft halbherzig ' +
      'ungern widerwillig kneifen:v lavieren winden:v+sich eiern zeit+spielen ball+flach kalte_füße bauchschmerzen bauchgrimmen wenig_neigung wenig_lust neigung+gering ' +
      'lust+haben+wenig vermeiden:v meiden:v schmallippig zurückscheuen:v eifer+zeigen eifer+legen überzeugt+nicht überzeugt+wenig freund+kein fenster+lehnen+nicht mühe+haben drucksen:v herumdrucksen:v ' +
      'erwärmen:v+niemand erwärmen:v+jemand erwärmen:v+nicht erwärmen:v+kaum wille+fehlen begeistert+nicht begeistert+wenig spitz_finger hinhalten:v vertrösten reißen+um+nicht',
    traits: ['elliptical', 'brief'],
    example: 'Italien zeigt sich bei Truppen zurückhaltend.',
    silent: 'Die Anleger zeigen sich zurückhaltend.',
  },
  {
    name: 'open-question',
    stance: 'considering',
    negated: null,
    cues:
      'prüfen überprüfen+!einhaltung abwägen abwarten ausloten sondieren evaluieren eruieren erwägen erwägung in_erwägung überlegen:v ~überlegung beraten diskutieren debattieren denkbar ' +
      'betracht+ziehen gespräch+sein ~option unklar ungewiss ' +
      'fraglich ungeklärt offen+bleiben offen+lassen offenlassen offen+sein offenhalten offen+halten unentschieden unentschlossen unschlüssig diskussion ' +
      '~debatte erörtern nachdenken gedankenspiel liebäugeln gedanke+spielen gedanke+tragen durchspielen auge+fassen durchrechnen ' +
      'auf_dem_tisch möglich+halten vorstellbar verhandeln besprechen hypothetisch ringen+um ringen+mit grübeln brüten schwanken:v ' +
      'vorbehalten ~prüfung bedenkzeit vertagen aufschieben hinauszögern dahinstehen tür+offen diskutabel ' +
      'abhängig+sehen rede+sein möglich+sein spielraum einschränkung+offen fragezeichen stand+anfang in_der_schwebe in_den_sternen steht_dahin waage auf_dem_prüfstand ergebnisoffen unbeantwortet ' +
      'ausstehen:v+entscheidung ausstehen:v+beschluss ausstehen:v+votum ausstehen:v+antwort ausstehen:v+klärung ausstehen:v+festlegung entscheiden:v+erst+!gestern+!kürzlich+!jüngst+!vor reden:v+erst entscheidung+erst+fallen sprechen:v+erst+wollen äußern:v+erst+wollen festlegen:v+erst+wollen befinden:v+erst wort+letzt+nicht entscheiden:v+später entscheidung+später entscheiden:v+zeitpunkt ' +
      'abstimmen:v+parlament abstimmen:v+unterhaus abstimmen:v+bundestag abstimmen:v+abgeordnetenhaus ' +
      'abzeichnen:v gerangel tauziehen streiten_über uneins uneinig streit_um streit_über gespalten zerstritten',
    example: 'Kanada prüft die Entsendung von Soldaten.',
    silent: 'Die Stadt prüft den Bau einer Brücke.',
  },
  {
    name: 'possible',
    stance: 'considering',
    negated: null,
    cues: 'möglich+entsendung möglich+stationierung möglich+einsatz möglich+beteiligung möglich+truppe',
    traits: ['attributive'],
    example: 'Dazu gehört die mögliche Entsendung belgischer Soldaten.',
    silent: 'Eine mögliche Entsendung von Lehrern kostet Geld.',
  },
  {
    name: 'offered-on-terms',
    stance: 'willing',
    negated: null,
    cues: 'bereitschaft+abhängig bereitschaft+knüpfen bereitschaft+koppeln bereitschaft+binden bereitschaft+bedingung angebot+abhängig angebot+knüpfen angebot+koppeln angebot+bedingung',
    traits: ['elliptical', 'depends'],
    example: 'Die Bereitschaft zu Soldaten macht Polen von einem UN-Mandat abhängig.',
    silent: 'Der Verein macht seine Bereitschaft von der Miete abhängig.',
  },
  {
    name: 'depends',
    stance: 'considering',
    negated: null,
    cues:
      'hängen+bedingung abhängig+machen abhängig+sein abhängen+von knüpfen+bedingung knüpfen+voraussetzung knüpfen+an+!erwartung+!hoffnung koppeln+an hängen+an binden+an+!sich ' +
      'bedingung+stellen bedingung+nennen bedingung+formulieren bedingung+aufstellen voraussetzung+nennen voraussetzung+formulieren stehen+fallen',
    traits: ['depends'],
    example: 'Der deutsche Beitrag zur Schutztruppe hängt an mehreren Bedingungen.',
    silent: 'Der Erfolg hängt vom Wetter ab.',
  },
  {
    name: 'not-decided',
    stance: null,
    negated: 'considering',
    cues:
      'sagen:v+noch mitteilen:v+noch äußern:v+noch entscheiden entscheidung entschließen entschluss bestätigen feststehen festlegen festlegung beschließen+wollen beantworten antwort ' +
      'beschluss+fassen beschluss+geben beschluss+fallen spruchreif ausgemacht position+haben haltung+haben plan+konkret ' +
      'ja+nein klarheit klar+sein klären:v geklärt einigung:n einigkeit vom_tisch in_trockenen_tüchern beschlossene_sache fix:a',
    example: 'Die Niederlande haben über Truppen noch nicht entschieden.',
    silent: 'Das Gericht hat noch nicht entschieden.',
  },
  {
    name: 'to-be-settled',
    stance: 'considering',
    negated: 'considering',
    cues:
      'festlegen:v+sollen festlegen:v+müssen festlegen:v+tag festlegen:v+tagen festlegen:v+woche festlegen:v+demnächst festlegen:v+bald festlegen:v+später festgelegt+später bestimmen:v+müssen klären:v+müssen ' +
      'definieren:v+müssen ausarbeiten:v+müssen aushandeln:v+müssen',
    example: 'Der Beitrag der USA zur Truppe soll in Kürze festgelegt werden.',
    silent: 'Der Preis soll in Kürze festgelegt werden.',
  },
]
