import type { CueRow } from '../../reading/cue.ts'

/**
 * What tells a stance in German, first match wins. `cues`: alternatives; each a set of dictionary forms that must all stand in
 * the clause (`~x` ends in x). `negated`: what the cue means under a negation; null: then it tells nothing.
 * Every row fires on its example and stays silent on its counter-example; a test is made of each.
 */
export const CUES: readonly CueRow[] = [
  {
    name: 'ruled-out',
    stance: 'declined',
    negated: 'considering',
    cues: 'ausschließen ausgeschlossen+sein ausgeschlossen+bleiben ausgeschlossen+halten tür+zuschlagen',
    traits: ['elliptical'],
    example: 'Die USA schließen eigene Bodentruppen aus.',
    silent: 'Die Ermittler schließen einen Unfall aus.',
  },
  {
    name: 'target-or-threat',
    stance: 'opposes',
    negated: null,
    cues:
      'inakzeptabel unannehmbar legitim+ziel einmischung ~bedrohung intervention rote+linie drohen ~drohung kriegspartei ' +
      'wissen+nichts+wollen provokation',
    traits: ['elliptical', 'threat'],
    example: 'Russland bezeichnete westliche Truppen als inakzeptabel.',
    silent: 'Der Minister nannte das Wetter inakzeptabel.',
  },
  {
    name: 'refusal',
    stance: 'declined',
    negated: 'considering',
    cues: 'ablehnen verweigern weigern zurückweisen verwerfen absehen blockieren verwehren sperren stemmen',
    traits: ['elliptical', 'refusal'],
    example: 'Polen lehnt die Entsendung eigener Soldaten ab.',
    silent: 'Der Verein lehnt den Vorschlag des Trainers ab.',
  },
  {
    name: 'refusal-noun',
    stance: 'declined',
    negated: 'declined',
    cues: 'ablehnung weigerung absage veto nein',
    traits: ['elliptical', 'refusal'],
    example: 'Polen bleibt bei seinem Nein zu eigenen Truppen.',
    silent: 'Die Absage des Konzerts kam überraschend.',
  },
  {
    name: 'premature',
    stance: 'reluctant',
    negated: null,
    cues: 'verfrüht voreilig unpassend zeitpunkt+falsch reden+niemand frage+stellen+nicht',
    traits: ['elliptical'],
    example: 'Scholz hält eine Debatte über deutsche Soldaten für verfrüht.',
    silent: 'Der Trainer hält den Jubel für verfrüht.',
  },
  {
    name: 'reluctance',
    stance: 'reluctant',
    negated: null,
    cues:
      'zögern zögerlich zurückhaltend ~zurückhaltung skeptisch ~skepsis bedenken bezweifeln vorsichtig abgeneigt bremse bremsen ' +
      'ausbleiben fehlen+zusage schwierigkeit+tun unwahrscheinlich wahrscheinlich+wenig',
    traits: ['elliptical', 'brief'],
    example: 'Italien zeigt sich bei Truppen zurückhaltend.',
    silent: 'Die Anleger zeigen sich zurückhaltend.',
  },
  {
    name: 'open-question',
    stance: 'considering',
    negated: null,
    cues:
      'prüfen erwägen überlegen ~überlegung beraten diskutieren debattieren denkbar möglich+entsendung möglich+stationierung ' +
      'möglich+einsatz möglich+beteiligung möglich+truppe betracht+ziehen gespräch+sein ~option unklar ungewiss offen+bleiben ' +
      'offen+lassen offenlassen offen+sein unentschieden diskussion ~debatte erörtern sondieren ausloten nachdenken gedankenspiel ' +
      'abwägen tisch+liegen möglich+halten vorstellen vorstellbar agenda verhandeln besprechen hypothetisch sprechen+über ' +
      'reden+über',
    example: 'Kanada prüft die Entsendung von Soldaten.',
    silent: 'Die Stadt prüft den Bau einer Brücke.',
  },
  {
    name: 'depends',
    stance: 'considering',
    negated: null,
    cues: 'hängen+bedingung abhängig abhängen+von knüpfen+bedingung knüpfen+voraussetzung',
    example: 'Der deutsche Beitrag zur Schutztruppe hängt an mehreren Bedingungen.',
    silent: 'Der Erfolg hängt vom Wetter ab.',
  },
  {
    name: 'not-decided',
    stance: null,
    negated: 'considering',
    cues: 'entscheiden entscheidung bestätigen feststehen festlegen beschließen+wollen beantworten antwort verbauen',
    example: 'Die Niederlande haben über Truppen noch nicht entschieden.',
    silent: 'Das Gericht hat noch nicht entschieden.',
  },
  {
    name: 'ready',
    stance: 'willing',
    negated: 'declined',
    cues:
      'bereit ~bereitschaft gewillt willens anbieten aussicht+stellen offen+zeigen offen+für aufgeschlossen beabsichtigen ' +
      'erbieten anstreben setzen+auf',
    traits: ['personal'],
    example: 'Frankreich ist bereit, Soldaten zu entsenden.',
    silent: 'Die Mannschaft ist bereit für das Finale.',
  },
  {
    name: 'planned',
    stance: 'willing',
    negated: 'declined',
    cues: 'planen vorsehen vorgesehen geplant skizzieren',
    example: 'Die Koalition plant eine Schutztruppe.',
    silent: 'Die Stadt plant eine Brücke.',
  },
  {
    name: 'announced',
    stance: 'willing',
    negated: null,
    cues: 'ankündigen ~ankündigung andeuten signalisieren durchblicken',
    example: 'Frankreich kündigte die Entsendung von Soldaten an.',
    silent: 'Der Dienst kündigte Regen an.',
  },
  {
    name: 'obliging-others',
    stance: 'demands',
    negated: null,
    cues: 'verpflichten+!sich',
    example: 'Italien will die Partner zu Sicherheitsgarantien verpflichten.',
    silent: 'Der Verein will die Fans verpflichten.',
  },
  {
    name: 'proposal',
    stance: 'supports',
    negated: null,
    cues: 'vorschlagen ~vorschlag+machen spiel+bringen vorstoß anregen',
    example: 'Italien schlägt einen Beistand nach Artikel 5 vor.',
    silent: 'Die Partei schlägt einen Kandidaten vor.',
  },
  {
    name: 'wish',
    stance: 'demands',
    negated: 'declined',
    cues: 'wollen!',
    example: 'Die Ukraine will Sicherheitsgarantien.',
    silent: 'Der Sänger will Ruhe.',
  },
  {
    name: 'pledge',
    stance: 'committed',
    negated: 'reluctant',
    cues:
      'zusagen festhalten bindend+beschreiben verbindlich+sein zusichern versprechen verpflichten unterzeichnen unterschreiben ' +
      'beschließen vereinbaren einigen verständigen bekennen bewilligen besiegeln unterschrift+setzen hinterlegen festlegen',
    example: 'Großbritannien hat britische Soldaten zugesagt.',
    silent: 'Der Sänger hat seinen Auftritt zugesagt.',
  },
  {
    name: 'need',
    stance: 'demands',
    negated: null,
    cues: 'brauchen benötigen angewiesen',
    traits: ['need'],
    example: 'Die Ukraine braucht Waffen, sagte Selenskyj.',
    silent: 'Die Stadt braucht eine neue Brücke.',
  },
  {
    name: 'demand',
    stance: 'demands',
    negated: null,
    cues:
      'fordern ~forderung verlangen drängen dringen pochen bitten auffordern appellieren bestehen+auf einfordern wünschen zählen+auf ' +
      'mahnen anmahnen erwarten hoffen unverzichtbar unerlässlich erforderlich notwendig nötig rufen+nach werben+um beharren plädieren ' +
      'voraussetzung',
    example: 'Selenskyj fordert mehr Waffen von den Verbündeten.',
    silent: 'Die Gewerkschaft fordert mehr Lohn.',
  },
  {
    name: 'support',
    stance: 'supports',
    negated: null,
    cues:
      'begrüßen befürworten verteidigen loben würdigen stehen+hinter stellen+hinter aussprechen+für aussprechen+dafür werben+für eintreten+für ' +
      'befürworter einsetzen+für unterstützen+plan unterstützen+idee unterstützen+vorhaben unterstützen+initiative ' +
      'unterstützen+vorschlag unterstützen+~garantie unterstützen+~truppe mittragen zustimmen gutheißen billigen',
    traits: ['elliptical'],
    example: 'Rutte begrüßte die geplante Truppe der Koalition.',
    silent: 'Der Bürgermeister begrüßte die Gäste.',
  },
  {
    name: 'opposition',
    stance: 'opposes',
    negated: null,
    cues: 'sein+gegen sein+gegen warnen kritisieren verurteilen einspruch vorgehen+gegen wenden+gegen ~widerstand dagegen+sein klage klagen fehler',
    traits: ['elliptical'],
    example: 'Moskau warnt vor europäischen Truppen in der Ukraine.',
    silent: 'Der Wetterdienst warnt vor Gewittern.',
  },
  {
    name: 'plan',
    stance: 'willing',
    negated: 'declined',
    cues: 'plan absicht interesse ~angebot',
    example: 'Polen hat keine Pläne für eigene Truppen in der Ukraine.',
    silent: 'Der Trainer hat einen Plan für das Spiel.',
  },
  {
    name: 'promise',
    stance: 'committed',
    negated: 'reluctant',
    cues: '~zusage ~zusicherung ~verpflichtung ~bekenntnis',
    example: 'Von den Niederlanden gibt es eine Zusage für Minenjagdboote.',
    silent: 'Die Band gab eine Zusage für das Festival.',
  },
]

/** Verbs of giving: what a party does that provides a measure. Their own tense and modal tell the stance. */
export const GIVING: ReadonlySet<string> = new Set(
  (
    'entsenden schicken stellen bereitstellen liefern beisteuern beitragen beteiligen teilnehmen mitwirken mitmachen stationieren ausbilden sichern absichern überwachen schützen leisten geben zahlen finanzieren ' +
    'übernehmen ausgeben verlegen leiten trainieren helfen gewähren aufstocken investieren verhängen einrichten aufstellen patrouillieren entminen räumen bieten spenden abstellen mittragen unterstützen stehen kommen ' +
    'anführen erhöhen verlängern bewilligen einsetzen betreiben umfassen ausrüsten tragen überweisen auszahlen ausbauen einbringen verstärken schaffen liegen beitreten garantieren sorgen ausweiten steigern'
  ).split(' '),
)

/** Verbs and words of saying: their clause names who vouches for what depends on it. */
export const SAYING: ReadonlySet<string> = new Set(
  (
    'sagen erklären betonen mitteilen bekräftigen ankündigen unterstreichen bemerken hinzufügen ergänzen erläutern versichern behaupten berichten meinen äußern anmerken verkünden einräumen nennen sprechen feststellen ' +
    'hervorheben warnen fordern verlangen bestätigen andeuten hinweisen verweisen erinnern schreiben antworten entgegnen kritisieren mahnen urteilen wiederholen klarstellen beteuern angeben bejahen verneinen finden halten ' +
    'heißen lauten vorschlagen zeigen machen lassen wissen zusammenfassen argumentieren erwidern kontern prophezeien sehen bilanzieren verraten zitieren dazusagen mutmaßen vermuten glauben zitieren einschätzen'
  ).split(' '),
)
