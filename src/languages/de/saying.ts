/** Verbs and words of saying: their clause names who vouches for what depends on it. */
export const SAYING: ReadonlySet<string> = new Set(
  (
    'sagen erklären betonen mitteilen bekräftigen ankündigen unterstreichen bemerken hinzufügen ergänzen erläutern versichern behaupten berichten meinen äußern anmerken verkünden einräumen nennen sprechen feststellen ' +
    'hervorheben warnen fordern verlangen bestätigen andeuten hinweisen verweisen erinnern schreiben antworten entgegnen kritisieren mahnen urteilen wiederholen klarstellen beteuern angeben bejahen verneinen finden halten ' +
    'heißen lauten vorschlagen zeigen machen lassen wissen zusammenfassen argumentieren erwidern kontern prophezeien sehen bilanzieren verraten zitieren dazusagen mutmaßen vermuten glauben einschätzen ' +
    'bekanntgeben bekannt+geben melden ausführen darlegen anführen beklagen beschwören beschreiben begründen bezeichnen charakterisieren dementieren darstellen rechtfertigen resümieren referieren rufen ' +
    'schildern signalisieren unterstellen untermauern verdeutlichen verbreiten versprechen voraussagen vorhersagen vortragen werten wettern zusichern zugeben zusagen äußern präzisieren plädieren pochen ' +
    'bedauern begrüßen befürchten bezweifeln beharren bestreiten einwenden empfehlen erwarten festhalten folgern geloben insistieren konstatieren loben monieren raten sekundieren unken twittern posten rechnen ' +
    'relativieren durchblicken vertreten verlautbaren verfechten vorrechnen aussprechen informieren unterrichten offenbaren reden denken überzeugen hoffen fürchten drohen einlassen ' +
    'befinden verlauten umreißen skizzieren bekennen einschränken spotten höhnen ätzen schimpfen poltern witzeln nachschieben nachlegen postulieren prognostizieren orakeln verlesen formulieren kommentieren ' +
    'zuspitzen einwerfen einstreuen dagegenhalten entgegenhalten erzählen beschwichtigen klagen jammern jubeln frohlocken vorwerfen anprangern geißeln rügen tadeln würdigen appellieren aufrufen auffordern drängen ' +
    'bitten anmahnen anregen vorbringen kundtun klarmachen deutlich+machen richtigstellen preisgeben schwören beantworten betteln beteuern eingestehen gestehen zugestehen monieren herausstellen herausstreichen ' +
    'nahelegen zurufen zuraunen raunen murren grollen donnern tönen scherzen schwärmen werben eintreten verlangen zurückgeben parieren zurückschießen nachhaken fragen hinterfragen spekulieren philosophieren'
  ).split(' '),
)
