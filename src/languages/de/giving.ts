/** Verbs of giving: what a party does that provides a measure. Their own tense and modal tell the stance. */
export const GIVING: ReadonlySet<string> = new Set(
  (
    'gehen ziehen rücken einrücken anpacken anschließen spendieren bekommen erhalten kriegen entstehen einziehen entsenden schicken stellen bereitstellen liefern beisteuern beitragen beteiligen teilnehmen mitwirken mitmachen stationieren ausbilden sichern absichern überwachen schützen leisten geben zahlen finanzieren ' +
    'übernehmen ausgeben verlegen leiten trainieren helfen gewähren aufstocken investieren verhängen einrichten aufstellen patrouillieren entminen räumen bieten spenden abstellen mittragen unterstützen stehen kommen ' +
    'anführen erhöhen verlängern bewilligen einsetzen betreiben umfassen ausrüsten tragen überweisen auszahlen ausbauen einbringen verstärken schaffen liegen beitreten garantieren sorgen ausweiten steigern ' +
    'abordnen abkommandieren vorhalten bereithalten mitbringen abgeben überlassen nachliefern mitfinanzieren fließen stecken pumpen bezahlen übergeben aushändigen ausliefern einfliegen mitliefern beschaffen ' +
    'bestellen verleihen leihen verschaffen zuschießen beispringen nachschießen aufbringen bereitstehen führen kommandieren koordinieren befehligen hinzukommen mitziehen dabeisein aufbauen bauen produzieren ' +
    'fertigen herstellen entwickeln errichten eröffnen instandsetzen reparieren warten versorgen transportieren befördern überfliegen abfangen kontrollieren beobachten begleiten eskortieren kreuzen ' +
    'bewachen stärken aufrüsten bewaffnen schulen unterrichten unterweisen vermitteln teilen weitergeben durchsetzen verschärfen aufbessern beschlagnahmen einfrieren verwenden nutzen abdecken decken ' +
    'beherbergen aufnehmen zuschalten anbringen bürgen einstehen eintreten beistehen antworten reagieren eingreifen verteidigen einspringen mitverantworten bündeln beschleunigen fortsetzen fortführen'
  ).split(' '),
)
