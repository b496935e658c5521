import type { CueRow } from '../../../reading/cue.ts'

/** What tells in German that a party puts forward what others are to give, or wants it. */
export const PROPOSALS: readonly CueRow[] = [
  {
    name: 'obliging-others',
    stance: 'demands',
    negated: null,
    cues: 'verpflichten:v+!sich pflicht+nehmen',
    example: 'Italien will die Partner zu Sicherheitsgarantien verpflichten.',
    silent: 'Der Verein will die Fans verpflichten.',
  },
  {
    name: 'duty',
    stance: 'demands',
    negated: null,
    cues: 'in_der_pflicht pflicht:n zwang:n',
    example: 'Selenskyj sieht die Partner in der Pflicht, Soldaten zu stellen.',
    silent: 'Eine Pflicht, Soldaten zu stellen, gibt es nicht.',
  },
  {
    name: 'proposed-at-home',
    stance: 'willing',
    negated: 'declined',
    cues:
      'vorschlagen+parlament vorschlagen+fraktion vorschlagen+kabinett vorlegen:v+parlament vorlegen:v+kongress vorlegen:v+senat vorlegen:v+fraktion vorlegen:v+abgeordnetenhaus vorlegen:v+bundestag ' +
      'vorlegen:v+unterhaus vorlegen:v+nationalversammlung bitten:v+zustimmung ersuchen:v+um_zustimmung bitten:v+mandat bitten:v+ermächtigung',
    example: 'Spanien will dem Parlament vorschlagen, Soldaten in die Ukraine zu schicken.',
    silent: 'Der Minister will dem Parlament einen Haushalt vorlegen.',
  },
  {
    name: 'proposal',
    stance: 'supports',
    negated: null,
    cues: 'vorschlagen+!parlament+!fraktion+!kabinett ~vorschlag vorstoß:n anregen anregung vorstoßen:v vorlegen:v+!parlament+!kongress+!senat+!fraktion+!abgeordnetenhaus+!bundestag+!unterhaus+!nationalversammlung einbringen+idee lancieren unterbreiten:v+idee',
    traits: ['proposes'],
    example: 'Italien schlägt einen Beistand nach Artikel 5 vor.',
    silent: 'Die Partei schlägt einen Kandidaten vor.',
  },
  {
    name: 'floated',
    stance: 'supports',
    negated: null,
    cues: 'ins_spiel ins_gespräch in_den_raum debatte+bringen diskussion+bringen ball+bringen auf_den_tisch ins_feld aufs_tapet aufwerfen:v',
    traits: ['floated'],
    example: 'Italien bringt einen Beistand nach Artikel 5 ins Spiel.',
    silent: 'Der Verein bringt einen neuen Trainer ins Spiel.',
  },
  {
    name: 'wish-to-see',
    stance: 'demands',
    negated: 'opposes',
    cues: 'sehen:v+wollen sehen:v+mögen haben:v+wollen wissen:v+wollen wissen:v+mögen haben:v+gern haben:v+gerne',
    example: 'Die Ukraine will westliche Truppen im Land sehen.',
    silent: 'Der Trainer will Tore sehen.',
  },
  {
    name: 'seen-in',
    stance: 'supports',
    negated: 'opposes',
    cues: 'sehen:v+in_der_eu+!wollen+!mögen sehen:v+in_der_nato+!wollen+!mögen sehen:v+in_der_union+!wollen+!mögen sehen:v+im_bündnis+!wollen+!mögen',
    example: 'Dänemark sieht die Ukraine in der EU.',
    silent: 'Dänemark sieht Probleme in der EU.',
  },
  {
    name: 'will-of',
    stance: 'demands',
    negated: 'opposes',
    cues: 'wille+nach_dem_willen wunsch+nach_dem_wunsch vorstellung+nach_den_vorstellungen',
    traits: ['proposes'],
    example: 'Nach dem Willen von Selenskyj sollen westliche Soldaten in der Ukraine stationiert werden.',
    silent: 'Nach dem Willen des Rates soll der Marktplatz umgebaut werden.',
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
    cues: 'brauchen benötigen angewiesen bedürfen fehlen:v+an mangeln:v+an',
    traits: ['need'],
    example: 'Die Ukraine braucht Waffen, sagte Selenskyj.',
    silent: 'Die Stadt braucht eine neue Brücke.',
  },
  {
    name: 'resistance-over',
    stance: 'supports',
    negated: 'opposes',
    cues: 'aufgeben:v+widerstand aufgeben:v+blockade aufgeben:v+veto aufgeben:v+vorbehalt fallenlassen:v+widerstand beenden:v+blockade zurückziehen+veto zurückstellen:v+bedenken',
    example: 'Dänemark gibt seinen Widerstand gegen die Sanktionen auf.',
    silent: 'Der Verein gibt seinen Widerstand gegen den Umbau auf.',
  },
  {
    name: 'no-objection',
    stance: 'opposes',
    negated: 'supports',
    cues: 'einwenden:v einwand:n gegenargument',
    traits: ['elliptical'],
    example: 'Gegen eine Lieferung von Waffen an die Ukraine hat Italien keine Einwände.',
    silent: 'Gegen den Neubau hat der Rat keine Einwände.',
  },
  {
    name: 'demand',
    stance: 'demands',
    negated: null,
    cues:
      'fordern+!klarheit+!debatte+!auskunft+!antwort+!abstimmung+!mitsprache ~forderung verlangen:v+!klarheit+!auskunft+!antwort+!debatte+!abstimmung drängen:v dringen:v+auf pochen:v+auf bitten:v+!bedenkzeit+!zustimmung+!ermächtigung+!verständnis+!mandat bitte:n auffordern aufrufen appellieren appell aufruf:n bestehen:v+auf beharren:v insistieren einfordern wünschen wunsch:n zählen:v+auf+!können ' +
      'mahnen+!zurückhaltung+!vorsicht anmahnen einmahnen urgieren erwarten:v+!plan+!vorschlag+!konzept+!bericht+!treffen+!gipfel+!gespräch+!beratung+!debatte+!verhandlung+!entscheidung+!beschluss+!ergebnis+!klarheit+!antwort erhoffen hoffen unverzichtbar unerlässlich unabdingbar unumgänglich unentbehrlich vonnöten erforderlich notwendig nötig lebenswichtig überlebenswichtig ' +
      'für_unausweichlich für_wichtig für_zwingend für_nötig für_erforderlich wichtig:a+sein:v+es entscheidend+sein dringend_geboten rufen:v+nach ruf_nach werben:v+um plädieren plädoyer ' +
      'zur_voraussetzung zur_bedingung als_voraussetzung als_bedingung ersuchen:v+!zustimmung ersuchen:n nachsuchen:v beantragen anfordern:v vermissen:v hinwirken bemühen:v+um bemühung+um druck+machen druck+ausüben tempo+machen tempo+drücken gewissen+reden herz+legen ' +
      'anspruch+erheben anspruch_auf klagen:v+fehlend klagen:v+mangel klagen:v+wenig beklagen:v+mangel beknien:v beschwören:v betteln flehen:v sehnen:v+nach am_zug in_der_pflicht gefordert+sein zu_wenig+sein zu_langsam',
    example: 'Selenskyj fordert mehr Waffen von den Verbündeten.',
    silent: 'Die Gewerkschaft fordert mehr Lohn.',
  },
  {
    name: 'tolerance',
    stance: 'supports',
    negated: 'opposes',
    cues:
      'akzeptieren hinnehmen:v dulden:v tolerieren zulassen:v zustimmen gutheißen billigen:v mittragen einverstanden leben+mit+können abfinden ' +
      'akzeptabel annehmbar hinnehmbar tolerierbar tragbar realistisch zielführend anfreunden:v halten:v+viel+von',
    traits: ['elliptical'],
    example: 'Russland werde europäische Truppen in der Ukraine nicht hinnehmen, sagte Lawrow.',
    silent: 'Der Verein werde die Strafe nicht hinnehmen, sagte der Trainer.',
  },
  {
    name: 'support',
    stance: 'supports',
    negated: null,
    cues:
      'vorrang:n+geben vorrang:n+einräumen vorrang:n+genießen vorrang:n+für priorität:n+geben priorität:n+einräumen priorität:n+setzen priorität:n+für begrüßen befürworten verteidigen:v loben:v lob:n würdigen stehen+hinter+!front stellen+sich+hinter aussprechen+für aussprechen+dafür werben+für eintreten:v+für stimmen:v+für stark+machen starkmachen ' +
      'befürworter fürsprecher verfechter einsetzen:v+sich+für kämpfen:v+für engagieren+für unterstützen+plan unterstützen+idee unterstützen+vorhaben unterstützen+initiative ' +
      'unterstützen+vorschlag unterstützen+ansatz unterstützen+bemühung unterstützen+forderung unterstützen+kurs unterstützen+entscheidung unterstützen+~garantie unterstützen+~truppe mittragen zustimmen gutheißen billigen:v ' +
      'anschließen:v+vorschlag anschließen:v+initiative anschließen:v+forderung beipflichten beifall goutieren ' +
      'willkommen überfällig richtig+halten sinnvoll hilfreich applaudieren sympathie sympathisieren danken:v+für bedanken:v+für gutes+heißen heißen:v+gut erfreut freuen:v+über ' +
      'rückhalt+geben+plan rückhalt+geben+vorschlag rückhalt+geben+idee rückendeckung+geben+plan rückendeckung+geben+vorschlag rückendeckung+geben+idee rückendeckung+geben+kurs ' +
      'richtig+finden gut:a+finden historisch+nennen baustein+sehen baustein+nennen baustein+sein durchbruch+nennen durchbruch+werten durchbruch+bezeichnen durchbruch+sprechen zustimmung+finden zustimmung+stoßen zustimmung+treffen anklang+finden best_weg richtig_weg ' +
      'sein:v+sein_für_scharf sein:v+sein_für_hart sein:v+sein_für_neu sein:v+sein_für_weit sein:v+sein_für_mehr dringlich+machen ja+zu positiv+aufnehmen positiv+bewerten positiv+reagieren positiv+sehen richtig+nennen wohlwollen wohlwollend ' +
      'wichtig_schritt richtig_schritt wichtig_signal richtig_signal stark_signal gut_nachricht wegweisend meilenstein begeistert+!nicht+!wenig erleichtert zufrieden richtig_weg ' +
      'für_selbstverständlich für_sinnvoll für_vernünftig für_klug für_angemessen für_vertretbar für_machbar für_realistisch für_legitim für_gerechtfertigt für_richtig für_geboten vorpreschen:v haben:v+nichts_gegen sprechen:v+wichtig_schritt sprechen:v+richtig_schritt sprechen:v+wichtig_signal sprechen:v+richtig_signal sprechen:v+stark_signal ' +
      'sein:v+sein_für_eine sein:v+sein_für_einen sein:v+sein_für_ein',
    traits: ['elliptical'],
    example: 'Rutte begrüßte die geplante Truppe der Koalition.',
    silent: 'Der Bürgermeister begrüßte die Gäste.',
  },
  {
    name: 'backing-of',
    stance: 'supports',
    negated: null,
    cues: 'unterstützung_für',
    example: 'Der Besuch zeigte Dänemarks Unterstützung für die Sicherheitsgarantien.',
    silent: 'Der Besuch zeigte Dänemarks Unterstützung für den Breitensport.',
  },
  {
    name: 'thanks',
    stance: 'supports',
    negated: null,
    cues: 'danken dank:n dankbar bedanken',
    example: 'Selenskyj ist dankbar für die Waffen aus Italien.',
    silent: 'Der Minister dankte dem Gastgeber.',
  },
  {
    name: 'opposition',
    stance: 'opposes',
    negated: null,
    cues:
      'sein:v+sein_gegen sein:v+sein_strikt_gegen sein:v+sein_klar_gegen sein:v+sein_weiter_gegen sein:v+sein_weiterhin_gegen sein:v+sein_entschieden_gegen sein:v+sein_grundsätzlich_gegen sein:v+dagegen+!bereit+!offen warnen+vor+!debatte+!vorschnell+!übereilt+!schnellschuss warnung:n+vor kritisieren kritik_an kritik+üben kritik+äußern scharf_kritik ' +
      'verurteilen einspruch vorgehen:v+gegen wenden:v+sich+gegen stellen:v+sich+gegen aussprechen+gegen aussprechen+dagegen stimmen:v+gegen widerstand+gegen stoßen:v+widerstand stoßen:v+ablehnung stoßen:v+kritik treffen:v+widerstand widerstand+ankündigen klage+einreichen klagen:v+gegen ' +
      'veto:n gefahr+sehen risiko+sehen fehler+sein fehler+nennen fehler+bezeichnen fehler+halten fehler+sprechen protest protestieren gegner_einer gegner_der gegner_des gegner_von anprangern missbilligen verhindern:v unterbinden:v gegenwehr front+machen ' +
      'wehren:v+gegen mobil+machen sturm+laufen schimpfen:v wettern:v+gegen poltern:v+gegen verbitten:v verhöhnen verspotten gefährlich riskant unsinn unsinnig absurd abwegig aberwitzig wahnsinn irrsinn irrweg kontraproduktiv schädlich ' +
      'unverantwortlich fatal verheerend unglück unvereinbar illegal rechtswidrig völkerrechtswidrig erpressung empört empörung falsch+halten falsch_weg sabotieren torpedieren hintertreiben untergraben:v ' +
      'für_falsch für_verkehrt für_wertlos für_unklug für_unrealistisch für_aussichtslos für_sinnlos für_schädlich für_verfehlt für_unnötig für_überflüssig dorn+auge überflüssig nutzlos sinnlos wirkungslos überteuert ' +
      'verlängern:v+krieg verlängern:v+kampf verlängern:v+leid verlängern:v+blutvergießen',
    traits: ['elliptical'],
    example: 'Moskau warnt vor europäischen Truppen in der Ukraine.',
    silent: 'Der Wetterdienst warnt vor Gewittern.',
  },
]
