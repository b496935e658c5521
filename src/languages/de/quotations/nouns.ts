import type { SpeechRow } from '../../../reading/quotations/speech.ts'

/** German nouns of saying that govern what was said: "der Vorwurf, …", "die Forderung, …". */
export const SPEECH_NOUNS: readonly SpeechRow[] = [
  {
    name: 'word-of',
    cues:
      'aussage äußerung behauptung mitteilung erklärung ankündigung versicherung zusicherung beteuerung darstellung feststellung bemerkung ' +
      'andeutung bestätigung begründung argument argumentation einwand hinweis warnung drohung mahnung kritik vorwurf anschuldigung beschuldigung unterstellung ' +
      'ansicht meinung auffassung überzeugung einschätzung vermutung befürchtung hoffnung sorge annahme these prognose vorhersage ' +
      'forderung bitte aufforderung appell aufruf vorschlag empfehlung rat versprechen zusage antwort frage beschwerde klage lob dementi eingeständnis geständnis meldung bericht gerücht',
    licences: ['noun', 'clause', 'infinitive'],
    example: 'Der Vorwurf, die Stadt habe zu spät gewarnt, ist nicht neu.',
    silent: 'Der Bericht, der gestern erschien, ist lang.',
  },
]
