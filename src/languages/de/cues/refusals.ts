import type { CueRow } from '../../../reading/cue.ts'

/** What one refuses to say or turns down of what others say: nothing of what it is about is declined by it. */
const OF_WORDS =
  'stellungnahme auskunft kommentar antwort angabe einzelheit detail interview vorwurf anschuldigung unterstellung behauptung darstellung'
    .split(' ')
    .map((noun) => `+!${noun}`)
    .join('')
/** What others hold against a measure: who turns it down stands by the measure. */
const OBJECTIONS = 'kritik bedenken einwand zweifel sorge warnung befürchtung einspruch'.split(' ')
const notObjecting = OBJECTIONS.map((noun) => `+!${noun}`).join('')

/** What tells in German that a party will not give a measure, or threatens against it. */
export const REFUSALS: readonly CueRow[] = [
  {
    name: 'objection-rejected',
    stance: 'supports',
    negated: null,
    cues: OBJECTIONS.flatMap((noun) => ['zurückweisen', 'abtun:v', 'zerstreuen:v', 'entkräften:v'].map((verb) => `${verb}+${noun}`)).join(
      ' ',
    ),
    example: 'Portugal weist Bedenken gegen die Truppe der Koalition zurück.',
    silent: 'Der Verein weist Bedenken gegen das Stadion zurück.',
  },
  {
    name: 'blocking',
    stance: 'opposes',
    negated: null,
    cues: 'blockieren+!straße blockade:n+aufrechterhalten veto+einlegen veto+legen veto+drohen veto+ankündigen veto+bleiben',
    traits: ['elliptical'],
    example: 'Ungarn blockiert die Auszahlung eines Kredits an die Ukraine.',
    silent: 'Demonstranten blockieren die Auszahlung des Preises.',
  },
  {
    name: 'no-refusal',
    stance: 'declined',
    negated: 'considering',
    cues: 'nein:n+sein:v absage:n+sein:v ablehnung:n+sein:v nein:n+bedeuten absage:n+bedeuten',
    traits: ['elliptical'],
    example: 'Über die Entsendung von Soldaten will Kanada reden. Eine Absage an eigene Soldaten ist das nicht, sagte Carney.',
    silent: 'Über den Umzug will der Verein reden. Eine Absage ist das nicht.',
  },
  {
    name: 'leaving-refusal',
    stance: 'considering',
    negated: 'declined',
    traits: ['elliptical'],
    cues:
      'abrücken:v+nein abrücken:v+absage abrücken:v+ablehnung abrücken:v+weigerung abrücken:v+veto abgehen:v+nein lösen:v+nein ' +
      'aufgeben:v+nein aufgeben:v+ablehnung aufgeben:v+weigerung überdenken:v+nein überdenken:v+ablehnung rütteln:v+nein ändern:v+nein ändern:v+ablehnung abrücken:v+verzicht',
    example: 'Italien rückt von seinem Nein zu eigenen Soldaten ab.',
    silent: 'Der Verein rückt von seinem Nein zum Umbau ab.',
  },
  {
    name: 'ruled-out',
    stance: 'declined',
    negated: 'considering',
    cues:
      'ausschließen ausgeschlossen+sein ausgeschlossen+bleiben ausgeschlossen+halten ausgeschlossen+gelten tür+zuschlagen riegel+vorschieben ' +
      'verneinen:v tabu+!brechen ~tabuthema undenkbar unvorstellbar indiskutabel vom_tisch heraushalten raushalten abwinken:v ausscheiden:v ausscheren ausklinken ' +
      'bleiben+fern fernbleiben:v außen_vor finger+lassen zu_hause+lassen zu_hause+bleiben daheim+bleiben daheim+lassen aus_dem_spiel verbieten:v+sich ' +
      'für_unmöglich unmöglich+sein aussteigen:v+aus abrücken:v+von+!nein+!ablehnung+!weigerung+!absage+!veto+!verzicht rückzieher ad_acta machen:v+nicht+mit',
    traits: ['elliptical'],
    example: 'Die USA schließen eigene Bodentruppen aus.',
    silent: 'Die Ermittler schließen einen Unfall aus.',
  },
  {
    name: 'denied',
    stance: 'declined',
    negated: null,
    cues: 'dementieren:v+!angriff dementi bestreiten:v+!kosten+!unterhalt',
    example: 'Dänemark dementiert Pläne für Soldaten in der Ukraine.',
    silent: 'Der Verein dementiert einen Wechsel des Trainers.',
  },
  {
    name: 'out-of-question',
    stance: 'considering',
    negated: 'declined',
    cues:
      'frage+kommen in_frage+!stellen infrage+kommen infrage+stehen zur_debatte zur_diskussion zur_disposition thema+sein betracht+kommen in_betracht ' +
      'anlass+sehen notwendigkeit+sehen bedarf+sehen grund+sehen veranlassung+sehen grundlage+sehen grundlage+geben vorstellen im_raum:n auf_der_agenda auf_der_tagesordnung',
    traits: ['elliptical'],
    example: 'Für Polen kommen eigene Soldaten nicht in Frage.',
    silent: 'Für den Verein kommen zwei Spieler in Frage.',
  },
  {
    name: 'target-or-threat',
    stance: 'opposes',
    negated: null,
    cues:
      'inakzeptabel unannehmbar legitim+ziel rechtmäßig+ziel legal+ziel militärisch_ziel einmischung ~bedrohung intervention rote_linie drohen androhen ~drohung kriegspartei+werden:v kriegspartei+machen:v kriegspartei+gelten:v kriegspartei+betrachten:v kriegspartei+ansehen:v ' +
      'provokation provozieren eskalation eskalieren kriegserklärung kriegseintritt feindlich vergeltung vergelten:v kriegstreiber kriegstreiberei kriegshetze ' +
      'kriegshysterie militarisierung vernichten:v besatzungstruppe besatzer okkupation okkupant spiel+feuer öl+feuer feuer+spielen zündeln ' +
      'aggressiv+akt diebstahl raub raubzug ernst_folge ernst_konsequenz schwerwiegend_folge hart_reaktion warnen+gravierend_folge warnen+schwer_folge warnen+folge warnen+konsequenz nennen:v+ein_ziel betrachten:v+ziel ansehen:v+ziel einstufen:v+ziel zielscheibe freiwild gegenmaßnahme+ankündigen gegenmaßnahme+drohen ' +
      'zu_spüren verbrennen:v abschießen:v+werden',
    traits: ['elliptical', 'threat'],
    example: 'Russland bezeichnete westliche Truppen als inakzeptabel.',
    silent: 'Der Minister nannte das Wetter inakzeptabel.',
  },
  {
    name: 'no-talk',
    stance: null,
    negated: 'declined',
    cues: 'rede+sein+von rede+sein+davon',
    traits: ['elliptical'],
    example: 'Von deutschen Soldaten für die Ukraine könne keine Rede sein, sagte Merz.',
    silent: 'Von einem Rücktritt des Trainers kann keine Rede sein.',
  },
  {
    name: 'refusal',
    stance: 'declined',
    negated: 'considering',
    cues:
      `ablehnen${OF_WORDS} ablehnend verweigern${OF_WORDS} weigern zurückweisen${OF_WORDS}${notObjecting} verwerfen absehen:v+von verwehren sperren:v+sich sperren:v+gegen stemmen:v+gegen stemmen:v+sich abblocken ` +
      'sträuben verzichten+auf widersetzen abschmettern querstellen quer+stellen mauern:v boykottieren abschlagen:v ausschlagen:v vorenthalten:v ' +
      'von_sich_weisen unterlassen:v wissen+nichts+wollen wissen+nichts+von halten+nichts+von halten+wenig+von hören+nichts+von nichts_zu_tun versagen:v+zustimmung versagen:v+hilfe ' +
      'zurückziehen+zusage zurückziehen+angebot',
    traits: ['elliptical', 'refusal'],
    example: 'Polen lehnt die Entsendung eigener Soldaten ab.',
    silent: 'Der Verein lehnt den Vorschlag des Trainers ab.',
  },
  {
    name: 'aside',
    stance: 'declined',
    negated: 'willing',
    cues: 'abseitsstehen abseits+stehen abseits+bleiben beiseitestehen zurückstehen:v',
    example: 'Irland will bei der Friedenstruppe nicht abseitsstehen.',
    silent: 'Das Haus soll nicht abseitsstehen.',
  },
  {
    name: 'discontinued',
    stance: 'declined',
    negated: 'committed',
    cues: 'einstellen:v stoppen:v kappen:v aufkündigen auslaufen:v+lassen drosseln:v zurückfahren:v',
    example: 'Die Slowakei stellt die Lieferung von Waffen an die Ukraine ein.',
    silent: 'Der Betrieb stellt die Produktion ein.',
  },
  {
    name: 'refusal-noun',
    stance: 'declined',
    negated: 'declined',
    cues: 'ablehnung weigerung absage:n abfuhr nein+!ja njet ~verzicht verweigerung blockadehaltung',
    traits: ['elliptical', 'refusal'],
    example: 'Polen bleibt bei seinem Nein zu eigenen Truppen.',
    silent: 'Die Absage des Konzerts kam überraschend.',
  },
]
