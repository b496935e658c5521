/** Verbs of giving: what a party does that provides a measure. Their own tense and modal tell the stance. */
const ROWS: Readonly<Record<string, string>> = {
  handing:
    'geben abgeben weitergeben ausgeben vergeben übergeben überlassen abtreten aushändigen schenken spenden stiften spendieren leihen verleihen vermachen ' +
    'bereitstellen beistellen zuteilen zuweisen zuleiten zukommen verschaffen vermitteln teilen austauschen bieten gewähren mitgeben abzweigen entbehren',
  sending:
    'schicken nachschicken zuschicken entsenden senden liefern nachliefern mitliefern ausliefern zuliefern anliefern verschiffen einfliegen überführen transportieren befördern ' +
    'stellen abstellen abordnen abkommandieren verlegen stationieren aufstellen aufbieten mobilisieren bereithalten vorhalten mitbringen einbringen beisteuern ' +
    'hergeben herausgeben herausrücken besorgen verkaufen losschicken lossenden hinschicken mitschicken runterschicken rüberschicken hinsenden verschicken einschiffen',
  taking_part:
    'beitragen beteiligen teilnehmen mitwirken mitmachen mitziehen mittun mithelfen mitanpacken anpacken dabeisein mittragen mitarbeiten zusammenarbeiten kooperieren helfen aushelfen ' +
    'unterstützen beispringen einspringen hinzukommen beitreten übernehmen mitverantworten zuschalten engagieren einsteigen mitgehen mitkommen mitmischen nachziehen präsentsein',
  paying:
    'zahlen bezahlen mitbezahlen einzahlen auszahlen überweisen finanzieren mitfinanzieren kofinanzieren vorfinanzieren bezuschussen fördern investieren stecken pumpen zuschießen nachschießen ' +
    'aufbringen aufwenden bewilligen vorstrecken berappen schultern stemmen begleichen fließen bürgen haften mithaften garantieren verwenden nutzen abdecken decken aufkommen beschlagnahmen einfrieren konfiszieren',
  raising:
    'aufstocken erhöhen steigern anheben verdoppeln verdreifachen vervielfachen ausweiten ausbauen aufbessern verlängern verstärken beschleunigen intensivieren forcieren vorantreiben vorziehen ' +
    'fortfahren weitermachen dazugeben dazulegen dazupacken draufpacken draufsatteln zulegen fortsetzen fortführen weiterführen stärken verschärfen bündeln hochfahren',
  guarding:
    'betreten fliegen kreisen aufsteigen auslaufen sichern absichern überwachen schützen beschützen verteidigen bewachen kontrollieren beobachten verifizieren überprüfen patrouillieren überfliegen abfangen begleiten eskortieren kreuzen abschirmen ' +
    'entminen räumen aufspüren',
  teaching: 'ausbilden trainieren schulen unterrichten unterweisen drillen anlernen weiterbilden fortbilden anleiten',
  arming: 'ausrüsten ausstatten aufrüsten bewaffnen beschaffen bestellen reparieren instandsetzen warten modernisieren',
  making:
    'bauen aufbauen wiederaufbauen mitbauen errichten einrichten eröffnen schaffen gründen produzieren mitproduzieren koproduzieren fertigen herstellen entwickeln montieren betreiben',
  leading:
    'führen anführen vorangehen leiten kommandieren befehligen koordinieren organisieren beherbergen aufnehmen öffnen versorgen behandeln',
  answering:
    'beistehen antworten reagieren eingreifen einstehen eintreten einsetzen verhängen verbieten untersagen durchsetzen leisten dienen auftreten',
  being:
    'gehen ziehen rücken einrücken anschließen bekommen erhalten kriegen entstehen einziehen stehen kommen umfassen tragen liegen sorgen bereitstehen abdecken anbringen erfüllen erfolgen einlösen einhalten umsetzen ausrichten beschränken konzentrieren belassen',
}

export const GIVING: ReadonlySet<string> = new Set(Object.values(ROWS).flatMap((row) => row.split(' ')))

/** Those that tell by themselves what is given: to teach, to arm, to answer an attack. */
export const TELLING: ReadonlySet<string> = new Set([ROWS.teaching, ROWS.arming, ROWS.answering].flatMap((row) => row?.split(' ') ?? []))
/** Verbs of teaching: what is taught is not given. */
export const TEACHING: ReadonlySet<string> = new Set(ROWS.teaching?.split(' '))
