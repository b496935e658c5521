/**
 * What German nouns can speak: people by their trade, office or part, and those who act as one. Ends of lemmas, lower case, so that
 * "Polizeisprecherin" and "SPD-Fraktionschef" are among them.
 */
const PEOPLE = (
  'sprecher minister präsident kanzler chef leiter direktor vorstand vorsitzender vorsitzende vorsitzend geschäftsführer manager trainer kapitän spieler stürmer torwart torhüter torjäger verteidiger ' +
  'profi sportler athlet schiedsrichter fahrer pilot rennfahrer bürgermeister oberbürgermeister landrat landrätin stadtrat stadträtin gemeinderat ortsvorsteher dezernent kämmerer abgeordneter abgeordnete abgeordnet senator ' +
  'politiker experte expertin ökonom volkswirt wirtschaftsweiser analyst analystin forscher wissenschaftler historiker politologe politologin soziologe soziologin psychologe psychologin virologe virologin biologe biologin ' +
  'meteorologe meteorologin geologe geologin professor dozent lehrer rektor schüler student anwalt anwältin richter richterin staatsanwältin ankläger verteidigerin kläger angeklagter angeklagte angeklagt zeuge zeugin ' +
  'polizist kommissar ermittler beamter beamte beamtin feuerwehrmann einsatzleiter retter sanitäter arzt ärztin mediziner chirurg pfleger pflegerin hebamme apotheker patient bauer bäuerin landwirt förster winzer ' +
  'händler wirt wirtin gastronom hotelier unternehmer gründer investor aktionär kunde kundin verbraucher verbraucherschützer mieter vermieter eigentümer besitzer nachbar anwohner bewohner bürger einwohner ' +
  'autor autorin schriftsteller journalist reporter redakteur moderator regisseur schauspieler sänger musiker künstler maler kurator intendant veranstalter besucher fan tourist reisender ' +
  'betriebsrat betriebsrätin gewerkschafter mitarbeiter mitarbeitende beschäftigter beschäftigte arbeitnehmer arbeitgeber kollege kollegin angestellter generalsekretär sekretär staatssekretär botschafter diplomat vertreter ' +
  'unterhändler vermittler gesandter gesandte beauftragter beauftragte beauftragt referent berater verhandler delegierter general admiral oberst offizier kommandeur soldat veteran aktivist demonstrant kritiker befürworter gegner ' +
  'beobachter insider teilnehmer mitglied funktionär obmann könig königin prinz prinzessin fürst papst bischof erzbischof kardinal pfarrer pfarrerin pastor priester rabbiner imam mönch ' +
  'mann frau vater mutter sohn tochter bruder schwester eltern großmutter großvater ehemann ehefrau witwe witwer kind junge mädchen jugendlicher jugendliche jähriger jährige person mensch leute opfer augenzeuge ' +
  'premier regierungschefin staatschef oberhaupt machthaber oppositionsführer amtsinhaber nachfolger vorgänger kandidat bewerber spitzenkandidat kollegen partner verbündeter verbündete verbündet entwickler ingenieur ' +
  'architekt planer techniker handwerker meister elektriker tischler bäcker koch köchin kellner schaffner lokführer kapitänin seemann fischer jäger imker züchter tierarzt tierschützer naturschützer umweltschützer ' +
  'finder erfinder gutachter prüfer kontrolleur inspektor fahnder detektiv spion agent hacker täter verdächtiger verdächtige beschuldigter beschuldigte häftling geisel flüchtling migrant ausländer betroffener betroffene ' +
  'angehöriger angehörige freund freundin gast gastgeber chirurgin verwalter verwalterin wähler steuerzahler anleger sparer banker notenbanker zentralbanker währungshüter aufseher regulierer bahnchef verleger herausgeber ' +
  'kommentator leser hörer zuschauer blogger influencer youtuber komponist dirigent tänzer choreograf fotograf designer olympiasieger weltmeister sieger gewinner verlierer favorit titelverteidiger rivale rivalin konkurrent ' +
  'bundestrainer nationalspieler nationaltrainer coach sportdirektor sportvorstand klubchef vereinschef teamchef obfrau fachfrau fachmann kaufmann kauffrau geschäftsmann geschäftsfrau staatsmann landsmann kameramann ' +
  'forscherin historikerin politiker präsidentin liberaler grüner linker konservativer sozialdemokrat christdemokrat republikaner demokrat'
).split(' ')

const BODIES = (
  'polizei feuerwehr regierung ministerium amt behörde verwaltung stadtverwaltung stadt gemeinde kommune landkreis kreis land staat bundesland bundesregierung landesregierung senat kabinett parlament bundestag bundesrat landtag ' +
  'kommission ausschuss rat rathaus kanzlei kanzleramt präsidialamt gericht gerichtshof staatsanwaltschaft anklage verteidigung justiz partei fraktion koalition opposition spitze führung leitung union ' +
  'gewerkschaft verband verein klub club bund dachverband kammer innung genossenschaft stiftung organisation initiative bündnis bewegung kirche bistum diözese gemeindeverwaltung hilfswerk unternehmen konzern firma betrieb ' +
  'hersteller bauer autobauer anbieter betreiber versorger händlerin bank sparkasse versicherung versicherer börse gesellschaft holding agentur presseagentur zeitung blatt magazin sender portal redaktion nachrichtenagentur ' +
  'medien presse institut universität hochschule fakultät schule klinik krankenhaus klinikum museum theater mannschaft team auswahl nationalmannschaft verwaltungsrat aufsichtsrat vorstandschaft direktion zentrale ' +
  'armee militär streitkraft streitkräfte generalstab luftwaffe marine bundeswehr geheimdienst dienst wetterdienst nachrichtendienst botschaft konsulat delegation mission vertretung allianz bündnispartner nato eu uno ' +
  'notenbank zentralbank währungsfonds fonds weltbank börsenaufsicht aufsicht kartellamt umweltamt gesundheitsamt jugendamt landesamt bundesamt bahn airline fluggesellschaft fluglinie reederei werft post telekom ' +
  'autobahngesellschaft stadtwerke verkehrsverbund verkehrsbetrieb krankenkasse rechnungshof seite staatsführung kreml pentagon moskau kiew berlin paris london washington warschau rom brüssel peking ' +
  'rettungsdienst bergwacht seenotretter küstenwache zollamt zollfahndung bundespolizei landeskriminalamt bundeskriminalamt verfassungsschutz kriminalpolizei soko veranstalterin jury akademie'
).split(' ')

/** Words that end like people or bodies and are neither. */
const NOT = new Set(
  (
    'kreis land stadt zustand wasserstand bestand umstand rückstand widerstand stand anstand verstand hand vorrat hausrat automat computer theater-saison rechner zähler drucker fehler wecker messer motor faktor sektor reaktor ' +
    'sommer winter dezember november september oktober körper keller teller meister-schale fernseher hubschrauber schalter behälter träger-material container ordner puffer koffer anhänger laster bagger transporter ' +
    'raum rang gang fortschritt verrat geburtsort hochzeit jahreszeit rückseite vorderseite webseite internetseite titelseite außenseite innenseite gegenseite-n kehrseite spitzenwert turmspitze betrag vertrag antrag beitrag ' +
    'steuerbescheid beweisführung einführung ausführung durchführung aufführung entführung ableitung wasserleitung pipeline anleitung einleitung zuleitung stromleitung fernwärmeleitung bewerbung ' +
    'unterricht bericht gerücht gewicht nachricht auswahlverfahren prüfung unterredung fußball verbandskasten dienstag abend vollbremsung fahrbahn autobahn rennbahn startbahn landebahn laufbahn seilbahn straßenbahn ' +
    'gutschein beifall hilfe überraschung impfung mission-statement sandbank datenbank parkbank lebensversicherung gewinner-los vollversammlung aufbewahrung wirtschaft landwirtschaft gastwirtschaft leserbrief botschaftsgebäude ' +
    'weltmeisterschaft gesetz geschäft wohnung sitzung besitz entwurf schaden ausland inland bauland umland hinterland festland vaterland niemandsland märchenland ackerland'
  ).split(' '),
)

const bySuffix = (words: readonly string[]): ReadonlySet<string> => new Set(words)
const PEOPLE_SET = bySuffix(PEOPLE)
const BODIES_SET = bySuffix(BODIES)
const SHORT = 3

function endsIn(lemma: string, set: ReadonlySet<string>): boolean {
  const stem = lemma.replace(/innen$/, 'in')
  for (const form of stem.endsWith('in') && stem.length > 5 ? [stem, stem.slice(0, -2)] : [stem]) {
    if (set.has(form)) return true
    for (let at = Math.max(1, form.length - 18); at <= form.length - SHORT - 1; at++) if (set.has(form.slice(at))) return true
  }
  return false
}

const known = new Map<string, 'person' | 'body' | null>()
const REMEMBERED = 20_000

/** Whether a noun's lemma is of a person or of a body of people; null: of neither. */
export function kindOf(lemma: string): 'person' | 'body' | null {
  let kind = known.get(lemma)
  if (kind === undefined) {
    kind = NOT.has(lemma)
      ? BODIES_SET.has(lemma)
        ? 'body'
        : null
      : endsIn(lemma, PEOPLE_SET)
        ? 'person'
        : endsIn(lemma, BODIES_SET)
          ? 'body'
          : null
    if (known.size >= REMEMBERED) known.clear()
    known.set(lemma, kind)
  }
  return kind
}

/** Media and agencies, to which people say things. */
export const MEDIUM =
  /(?:zeitung|zeitungen|blatt|magazin|sender|rundfunk|fernsehen|radio|agentur|presse-agentur|portal|podcast|medien|presse|spiegel|bild|welt|stern|focus|tagesspiegel|kurier|anzeiger|nachrichten|rundschau|allgemeine|post|times|dpa|afp|ap|kna|epd|reuters|sid|apa|ard|zdf|rtl|n-tv|ntv|orf|srf|swr|ndr|wdr|mdr|rbb|hr|br|bbc|cnn|reporter|reporterin|reportern|journalist|journalistin|journalisten|redaktion|morgenmagazin|deutschlandfunk|netzwerk|handelsblatt)$/
