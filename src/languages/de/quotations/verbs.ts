import type { SpeechRow } from '../../../reading/quotations/speech.ts'

/**
 * German verbs of saying by what they license, the strongest first: a clause is read by the first row that fires in it. Every row
 * fires on its example and stays silent on its counter-example; a test is made of each.
 */
export const SPEECH_VERBS: readonly SpeechRow[] = [
  {
    name: 'telling',
    cues:
      'mitteilen bekanntgeben bekannt+geben bekannt+machen bekanntmachen wissen+lassen verkünden verlautbaren vermelden melden kundtun ' +
      'informieren unterrichten ausrichten übermitteln durchblicken+lassen durchgeben protokoll+geben zu+protokoll',
    licences: ['direct', 'clause', 'infinitive'],
    addressee: 'dative',
    example: 'Die Brücke bleibe gesperrt, teilte die Stadt mit.',
    silent: 'Die Brüder teilten das Brot.',
  },
  {
    name: 'saying',
    cues:
      'sagen erklären betonen erläutern unterstreichen bekräftigen versichern beteuern behaupten berichten schildern erzählen äußern ' +
      'anmerken bemerken hinzufügen ergänzen hervorheben herausstellen feststellen konstatieren klarstellen klar+machen deutlich+machen klar+stellen ' +
      'verdeutlichen einräumen zugeben gestehen eingestehen zugestehen bestätigen wiederholen nachschieben dazusagen formulieren ' +
      'resümieren bilanzieren zusammenfassen folgern schlussfolgern argumentieren begründen entgegenhalten dagegenhalten einwenden ' +
      'präzisieren konkretisieren andeuten anklingen+lassen offenbaren enthüllen verraten ausführen darlegen ausplaudern beichten bekennen ' +
      'referieren vortragen ausrichten prophezeien vorhersagen prognostizieren voraussagen weissagen unken schwören geloben ausrufen ' +
      'loslegen anfügen beisteuern+wort kommentieren weitersagen aussagen angeben anführen geltend+machen bedenken+geben bezeugen ' +
      'diagnostizieren attestieren urteilen befinden schätzen+wert insistieren beharren+darauf klagen jammern lamentieren schwärmen ' +
      'scherzen witzeln spotten spötteln höhnen frotzeln sticheln lästern ätzen poltern wettern schimpfen zetern toben zürnen',
    licences: ['direct', 'clause', 'infinitive', 'plain'],
    addressee: 'dative',
    example: 'Die Trainerin sagte, das Team sei müde.',
    silent: 'Die Sage erzählt man sich seit Jahren.',
  },
  {
    name: 'asking',
    cues: 'fragen nachfragen rückfragen anfragen wissen+wollen erkundigen nachhaken hinterfragen rätseln sinnieren',
    licences: ['direct', 'clause'],
    addressee: 'accusative',
    example: 'Eine Anwohnerin fragte, warum die Straße gesperrt sei.',
    silent: 'Das Buch ist sehr gefragt.',
  },
  {
    name: 'answering',
    cues: 'antworten erwidern entgegnen kontern replizieren zurückgeben+wort parieren widersprechen kontern gegenfragen zurückfragen',
    licences: ['direct', 'clause', 'plain'],
    addressee: 'dative',
    example: 'Man habe alles geprüft, entgegnete der Direktor.',
    silent: 'Der Stürmer konterte in der letzten Minute.',
  },
  {
    name: 'opinion',
    cues:
      'meinen finden glauben denken vermuten mutmaßen annehmen hoffen fürchten befürchten zweifeln bezweifeln erwarten ahnen ' +
      'spekulieren schätzen einschätzen rechnen+damit davon+ausgehen ausgehen+davon überzeugt+zeigen überzeugt+sein überzeugt+geben zuversichtlich+zeigen ' +
      'zuversichtlich+sein sicher+zeigen besorgt+zeigen enttäuscht+zeigen erfreut+zeigen zufrieden+zeigen halten+für ansicht+sein meinung+sein ' +
      'auffassung+sein ansicht+vertreten meinung+vertreten auffassung+vertreten standpunkt+vertreten hoffnung+äußern sorge+äußern ' +
      'zweifel+äußern verdacht+äußern wunsch+äußern hoffnung+ausdruck erwartung+äußern vermutung+äußern überzeugung+äußern',
    licences: ['direct', 'clause', 'infinitive'],
    example: 'Der Förster glaubt, dass sich der Wald erholt.',
    silent: 'Der Förster glaubt an den Wald.',
  },
  {
    name: 'announcing',
    cues: 'ankündigen ankünden signalisieren avisieren aussicht+stellen verheißen inaussichtstellen',
    licences: ['direct', 'clause', 'infinitive', 'object', 'plain'],
    example: 'Der Verband kündigte an, die Preise zu senken.',
    silent: 'Der Mieter kündigte den Vertrag.',
  },
  {
    name: 'promising',
    cues: 'versprechen zusagen zusichern garantieren geloben anbieten verpflichten+sich drohen androhen',
    licences: ['direct', 'clause', 'infinitive', 'object'],
    addressee: 'dative',
    example: 'Die Ministerin versprach, das Geld bald auszuzahlen.',
    silent: 'Das Wetter verspricht Besserung.',
  },
  {
    name: 'demanding',
    cues:
      'fordern verlangen einfordern anmahnen beantragen vorschlagen anregen empfehlen raten abraten nahelegen reklamieren ' +
      'beanspruchen ausbedingen befehlen anordnen verfügen gebieten untersagen verbieten erlauben',
    licences: ['direct', 'clause', 'infinitive', 'object'],
    example: 'Die Gewerkschaft forderte höhere Löhne.',
    silent: 'Der Sturm forderte drei Tote.',
  },
  {
    name: 'calling-on',
    cues: 'auffordern aufrufen bitten beschwören ermahnen mahnen ermuntern ersuchen anhalten drängen anweisen warnen appellieren flehen anflehen plädieren',
    licences: ['direct', 'clause', 'infinitive'],
    addressee: 'accusative',
    example: 'Die Polizei bat die Bewohner, ihre Fenster zu schließen.',
    silent: 'Die Kälte drängte die Tiere in das Tal.',
  },
  {
    name: 'urging-for',
    cues:
      'warnen+vor appellieren+an plädieren+für aussprechen+für aussprechen+gegen werben+um drängen+auf dringen+auf pochen+auf beharren+auf ' +
      'aufrufen+zu mahnen+zu bitten+um ersuchen+um rufen+nach drohen+mit sprechen+von sprechen+über reden+von reden+über äußern+zu äußern+über ' +
      'hinweisen+auf verweisen+auf erinnern+an eingehen+auf berichten+von berichten+über erzählen+von schwärmen+von klagen+über beklagen+über beschweren+über ' +
      'informieren+über diskutieren+über debattieren+über streiten+über entschuldigen+für entschuldigen+sich bedanken+bei bedanken+für danken+für zeigen+erleichtert ' +
      'zeigen+erfreut zeigen+enttäuscht zeigen+zufrieden zeigen+besorgt zeigen+entsetzt zeigen+betroffen zeigen+überrascht zeigen+empört ' +
      'zeigen+erschüttert zeigen+optimistisch zeigen+skeptisch äußern+zufrieden äußern+besorgt äußern+kritisch äußern+skeptisch äußern+enttäuscht äußern+lobend ' +
      'wehren+gegen verwahren+gegen wenden+gegen protestieren+gegen protestieren stellung+nehmen äußern+sich bezeichnen+als beschreiben+als ' +
      'werten+als einstufen+als schildern+als loben+als kritisieren+als einsetzen+für stark+machen ausgehen+von rechnen+mit hoffen+auf auskunft+geben ' +
      'kritik+üben kritik+äußern vorwurf+erheben vorwurf+machen forderung+stellen vorschlag+machen dank+aussprechen lob+aussprechen bedauern+äußern ' +
      'unmut+äußern stellung+beziehen absage+erteilen bilanz+ziehen beileid+aussprechen mitgefühl+aussprechen zweifel+anmelden bedenken+äußern bedenken+anmelden ' +
      'hoffnung+äußern sorge+äußern zuversicht+äußern verständnis+äußern verständnis+zeigen bestürzung+äußern wort+melden',
    licences: ['object'],
    example: 'Der Wetterdienst warnte vor schweren Gewittern.',
    silent: 'Der Stürmer spielte vor vielen Zuschauern.',
  },
  {
    name: 'pointing-out',
    cues:
      'hinweisen verweisen erinnern aufmerksam+machen beklagen bemängeln bedauern begrüßen kritisieren monieren rügen tadeln loben ' +
      'beanstanden beschweren ärgern freuen wundern vorwerfen vorhalten unterstellen ankreiden zustimmen beipflichten ' +
      'dementieren leugnen abstreiten bestreiten zurückweisen verneinen bejahen widerrufen',
    licences: ['direct', 'clause', 'infinitive'],
    addressee: 'dative',
    example: 'Der Verein kritisierte, dass der Platz zu spät gesperrt wurde.',
    silent: 'Das Gesetz freute kaum jemanden.',
  },
  {
    name: 'judging',
    cues:
      'kritisieren loben tadeln rügen beanstanden bemängeln monieren beklagen bedauern verurteilen würdigen geißeln anprangern brandmarken ' +
      'rechtfertigen ablehnen zurückweisen dementieren bestreiten leugnen abstreiten bestätigen bekräftigen betonen unterstreichen ' +
      'hervorheben befürworten gutheißen rühmen beschimpfen beleidigen verspotten verhöhnen beschuldigen bezichtigen vorwerfen anklagen ' +
      'nennen+!sich bezeichnen titulieren thematisieren erläutern erklären schildern kommentieren bekanntgeben verkünden mitteilen melden vermelden ' +
      'gratulieren beglückwünschen danken kondolieren einräumen zugeben eingestehen gestehen ausschließen bezweifeln andeuten einfordern widersprechen zustimmen ' +
      'äußern aussprechen verlesen ausrufen prophezeien vorhersagen prognostizieren voraussagen wiederholen zitieren bekunden beteuern reklamieren erneuern beziffern ' +
      'anzweifeln begründen infrage+stellen frage+stellen bitten warnen ermahnen auffordern',
    licences: ['object'],
    example: 'Die Opposition kritisierte den Haushalt.',
    silent: 'Die Zahlen bestätigen den Trend.',
  },
  {
    name: 'judging-things',
    cues: 'begrüßen erwähnen verteidigen vorstellen präsentieren beschreiben anpreisen empfehlen ansprechen',
    licences: ['object'],
    of: 'things',
    example: 'Die Bürgermeisterin begrüßte den Beschluss.',
    silent: 'Die Bürgermeisterin begrüßte die Gäste.',
  },
  {
    name: 'writing',
    cues: 'schreiben twittern posten notieren faxen telegrafieren festhalten+!an vermerken',
    licences: ['direct', 'clause', 'plain'],
    addressee: 'dative',
    example: 'Das Wasser steige weiter, schrieb die Bürgermeisterin.',
    silent: 'Das Kind schreibt mit der linken Hand.',
  },
  {
    name: 'being-quoted',
    cues: 'zitieren',
    licences: ['direct', 'clause'],
    quotes: 'subject',
    example: '„Wir sind ihm dankbar“, wird Sportvorstand Armin Voss in der Mitteilung zitiert.',
    silent: 'Der Arzt wurde zu einem Unfall gerufen.',
  },
  {
    name: 'it-is-said',
    cues: 'heißen lauten verlauten besagen',
    licences: ['direct', 'clause'],
    example: 'Der Zug falle aus, hieß es bei der Bahn.',
    silent: 'Der neue Hund heißt Bello.',
  },
  {
    name: 'sounding',
    cues:
      'rufen schreien brüllen flüstern murmeln raunen hauchen stammeln stottern jubeln jauchzen seufzen stöhnen ächzen lachen lächeln schmunzeln grinsen ' +
      'schluchzen knurren brummen zischen fauchen bellen schnauzen fluchen grummeln kichern strahlen nicken winken abwinken aufatmen staunen wundern freuen ' +
      'ärgern grübeln überlegen einwerfen unterbrechen dazwischenrufen zurufen nachrufen entfahren herausplatzen beruhigen trösten versprechen ermuntern ' +
      'empfehlen raten grüßen begrüßen danken bedanken gratulieren analysieren erinnern hadern beschwichtigen abwiegeln relativieren mahnen warnen fordern kritisieren loben monieren ' +
      'nennen bezeichnen titulieren sprechen reden tönen orakeln dozieren philosophieren plaudern beschreiben zusammenrechnen vorrechnen rechnen skizzieren einordnen',
    licences: ['direct'],
    addressee: 'dative',
    example: '„Wir haben es geschafft“, jubelte die Kapitänin.',
    silent: 'Die Fans jubelten bis in die Nacht.',
  },
]
