import type { CueRow } from '../../../reading/cue.ts'

/** What tells in German that a party will not give a measure, or threatens against it. */
export const REFUSALS: readonly CueRow[] = [
  {
    name: 'ruled-out',
    stance: 'declined',
    negated: 'considering',
    cues:
      'ausschließen ausgeschlossen+sein ausgeschlossen+bleiben ausgeschlossen+halten tür+zuschlagen riegel+vorschieben ' +
      'tabu undenkbar unvorstellbar vom+tisch heraushalten raushalten abwinken ausscheiden',
    traits: ['elliptical'],
    example: 'Die USA schließen eigene Bodentruppen aus.',
    silent: 'Die Ermittler schließen einen Unfall aus.',
  },
  {
    name: 'out-of-question',
    stance: 'considering',
    negated: 'declined',
    cues:
      'frage+kommen infrage+kommen debatte+stehen diskussion+stehen disposition+stehen thema+sein betracht+kommen verfügung+stehen ' +
      'anlass+sehen notwendigkeit+sehen bedarf+sehen grund+sehen veranlassung+sehen vorstellen',
    traits: ['elliptical'],
    example: 'Für Polen kommen eigene Soldaten nicht in Frage.',
    silent: 'Für den Verein kommen zwei Spieler in Frage.',
  },
  {
    name: 'target-or-threat',
    stance: 'opposes',
    negated: null,
    cues:
      'inakzeptabel unannehmbar legitim+ziel rechtmäßig+ziel einmischung ~bedrohung intervention rote+linie drohen androhen ~drohung kriegspartei ' +
      'wissen+nichts+wollen provokation provozieren eskalation kriegserklärung kriegseintritt feindlich vergeltung kriegstreiber kriegstreiberei ' +
      'militarisierung vernichten besatzungstruppe besatzer',
    traits: ['elliptical', 'threat'],
    example: 'Russland bezeichnete westliche Truppen als inakzeptabel.',
    silent: 'Der Minister nannte das Wetter inakzeptabel.',
  },
  {
    name: 'refusal',
    stance: 'declined',
    negated: 'considering',
    cues:
      'ablehnen ablehnend verweigern weigern zurückweisen verwerfen absehen blockieren verwehren sperren stemmen abblocken versagen sträuben ' +
      'verzichten+auf widersetzen abschmettern zurückziehen',
    traits: ['elliptical', 'refusal'],
    example: 'Polen lehnt die Entsendung eigener Soldaten ab.',
    silent: 'Der Verein lehnt den Vorschlag des Trainers ab.',
  },
  {
    name: 'refusal-noun',
    stance: 'declined',
    negated: 'declined',
    cues: 'ablehnung weigerung absage veto nein ~verzicht',
    traits: ['elliptical', 'refusal'],
    example: 'Polen bleibt bei seinem Nein zu eigenen Truppen.',
    silent: 'Die Absage des Konzerts kam überraschend.',
  },
]
