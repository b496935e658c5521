/**
 * What German calls the states besides their names (which come from i18n-iso-countries): the adjectives' stems, the people in the singular
 * (the feminine is made of it where it is not given), and the seats and other names that stand for the state. `_` joins the words of
 * one name. Columns: code | adjectives | people | seats and other names.
 */
const ROWS = `
AD | andorranisch | Andorraner | Andorra_la_Vella
AE | emiratisch | Emirater | Abu_Dhabi Emirate VAE Dubai
AF | afghanisch | Afghane | Kabul
AL | albanisch | Albaner | Tirana
AM | armenisch | Armenier | Eriwan Jerewan
AO | angolanisch | Angolaner | Luanda
AR | argentinisch | Argentinier | Buenos_Aires
AT | österreichisch | Österreicher | Wien Ballhausplatz Hofburg Bundesheer
AU | australisch | Australier | Canberra
AZ | aserbaidschanisch | Aserbaidschaner | Baku
BA | bosnisch bosnisch-herzegowinisch | Bosnier | Sarajevo Bosnien Bosnien-Herzegowina
BD | bangladeschisch | Bangladescher | Dhaka
BE | belgisch | Belgier |
BG | bulgarisch | Bulgare | Sofia
BR | brasilianisch | Brasilianer | Brasília Brasilia
BY | belarussisch belarusisch weißrussisch | Belarusse Belaruse Weißrusse | Minsk Weißrussland
CA | kanadisch | Kanadier | Ottawa
CH | schweizerisch schweizer | | Bern Eidgenossenschaft Eidgenosse
CL | chilenisch | Chilene | Santiago_de_Chile
CN | chinesisch | Chinese | Peking Beijing
CO | kolumbianisch | Kolumbianer | Bogotá Bogota
CU | kubanisch | Kubaner | Havanna
CY | zyprisch zypriotisch | Zyprer Zypriote | Nikosia
CZ | tschechisch | Tscheche | Prag
DE | deutsch bundesdeutsch | Deutsche Deutscher | Berlin Bundesregierung Bundesrepublik Bundeswehr Bundeskanzleramt Kanzleramt Auswärtiges_Amt Auswärtige_Amt Auswärtigen_Amt Auswärtigen_Amtes Bundesverteidigungsministerium Bundesaußenministerium Bundesfinanzministerium Bundeskabinett Bendlerblock BMVg Bundestag Bundesmarine
DK | dänisch | Däne Dänin | Kopenhagen Folketing Folketinget
DZ | algerisch | Algerier | Algier
EE | estnisch estländisch | Este Estin Estländer | Tallinn Riigikogu
EG | ägyptisch | Ägypter | Kairo
ES | spanisch | Spanier | Madrid Moncloa Cortes
ET | äthiopisch | Äthiopier | Addis_Abeba
FI | finnisch | Finne | Helsinki
FR | französisch | Franzose Französin | Paris Élysée Elysée Elysee Élysée-Palast Elysée-Palast Elysee-Palast Élyséepalast Elyséepalast Matignon Quai_d'Orsay Quai_d’Orsay
GB | britisch englisch | Brite Engländer | London England Downing-Street Downing_Street UK Whitehall Großbritannien Unterhaus Royal_Navy
GE | georgisch | Georgier | Tiflis
GR | griechisch | Grieche | Athen
HR | kroatisch | Kroate | Zagreb
HU | ungarisch | Ungar | Budapest
ID | indonesisch | Indonesier | Jakarta
IE | irisch | Ire | Dublin
IL | israelisch | Israeli | Jerusalem
IN | indisch | Inder | Neu-Delhi Neu_Delhi
IQ | irakisch | Iraker | Bagdad
IR | iranisch | Iraner | Teheran
IS | isländisch | Isländer | Reykjavík Reykjavik
IT | italienisch | Italiener | Rom Quirinal Chigi Palazzo_Chigi Farnesina
JO | jordanisch | Jordanier | Amman
JP | japanisch | Japaner | Tokio Tokyo
KE | kenianisch | Kenianer | Nairobi
KG | kirgisisch | Kirgise | Bischkek
KP | nordkoreanisch | Nordkoreaner | Pjöngjang
KR | südkoreanisch | Südkoreaner | Seoul
KW | kuwaitisch | Kuwaiter |
KZ | kasachisch | Kasache | Astana
LB | libanesisch | Libanese | Beirut
LI | liechtensteinisch | Liechtensteiner | Vaduz
LT | litauisch | Litauer | Vilnius Seimas
LU | luxemburgisch | Luxemburger |
LV | lettisch | Lette | Riga Saeima
MA | marokkanisch | Marokkaner | Rabat
MC | monegassisch | Monegasse |
MD | moldauisch moldawisch | Moldauer Moldawier | Chișinău Chisinau Kischinau Moldau Republik_Moldau
ME | montenegrinisch | Montenegriner | Podgorica
MK | nordmazedonisch mazedonisch | Nordmazedonier Mazedonier | Skopje
MN | mongolisch | Mongole | Ulan-Bator
MT | maltesisch | Malteser | Valletta
MX | mexikanisch | Mexikaner | Mexiko-Stadt
MY | malaysisch | Malaysier | Kuala_Lumpur
NG | nigerianisch | Nigerianer | Abuja
NL | niederländisch holländisch | Niederländer Holländer | Haag Den-Haag Den_Haag Holland
NO | norwegisch | Norweger | Oslo Storting
NZ | neuseeländisch | Neuseeländer | Wellington
OM | omanisch | Omaner | Maskat
PH | philippinisch | Filipino Philippiner | Manila
PK | pakistanisch | Pakistaner Pakistani | Islamabad
PL | polnisch | Pole | Warschau Sejm
PS | palästinensisch | Palästinenser | Ramallah
PT | portugiesisch | Portugiese | Lissabon
QA | katarisch | Katarer | Doha Katar
RO | rumänisch | Rumäne Rumänin | Bukarest Cotroceni
RS | serbisch | Serbe | Belgrad
RU | russisch | Russe Russin | Moskau Kreml Rußland
SA | saudisch saudi-arabisch saudiarabisch | Saudi Saudi-Araber | Riad
SD | sudanesisch | Sudanese | Khartum
SE | schwedisch | Schwede | Stockholm Riksdag
SG | singapurisch | Singapurer |
SI | slowenisch | Slowene | Ljubljana Laibach
SK | slowakisch | Slowake | Bratislava Slowakei Pressburg
SY | syrisch | Syrer | Damaskus Syrien
TH | thailändisch | Thailänder Thai | Bangkok
TJ | tadschikisch | Tadschike | Duschanbe
TM | turkmenisch | Turkmene | Aschgabat
TN | tunesisch | Tunesier | Tunis
TR | türkisch | Türke | Ankara
TW | taiwanisch taiwanesisch | Taiwaner Taiwanese | Taipeh
UA | ukrainisch | Ukrainer | Kiew Kyjiw Kyiv Bankowa
US | amerikanisch us-amerikanisch | Amerikaner US-Amerikaner | Washington Amerika Pentagon Weißes_Haus Weiße_Haus Weißen_Haus Weißen_Hauses Weißem_Haus US-Regierung US-Administration State_Department Onkel_Sam Oval_Office US
UZ | usbekisch | Usbeke | Taschkent
VA | vatikanisch | | Vatikan Heiliger_Stuhl Heilige_Stuhl Heiligen_Stuhl
VE | venezolanisch | Venezolaner | Caracas
VN | vietnamesisch | Vietnamese | Hanoi
XK | kosovarisch | Kosovare | Pristina
ZA | südafrikanisch | Südafrikaner | Pretoria
`

export interface StateWords {
  readonly code: string
  readonly adjectives: readonly string[]
  /** The people, in the forms that inflection gives them. */
  readonly people: readonly string[]
  readonly seats: readonly string[]
}

export const STATES: readonly StateWords[] = ROWS.trim()
  .split('\n')
  .map((line) => {
    const [code = '', adjectives = '', people = '', seats = ''] = line.split('|').map((cell) => cell.trim())
    const list = (cell: string): string[] =>
      cell
        .split(' ')
        .filter(Boolean)
        .map((w) => w.toLowerCase().replaceAll('_', ' '))
    return { code, adjectives: list(adjectives), people: list(people).flatMap(forms), seats: list(seats) }
  })

/** "Franzose" → Franzosen; "Litauer" → Litauers, Litauern, Litauerin, Litauerinnen. What the dictionary lemmatises is found by its lemma too. */
function forms(people: string): string[] {
  if (people.endsWith('in')) return [people, `${people}nen`]
  const stem = people.endsWith('e') ? people.slice(0, -1) : people
  const feminine = /[er]$/.test(people) && people !== 'deutsche' && people !== 'deutscher' ? [`${stem}in`, `${stem}innen`] : []
  return people.endsWith('e') ? [people, `${people}n`, ...feminine] : [people, `${people}n`, `${people}s`, ...feminine]
}

/** States whose name has a feminine article, or a plural one; the others are neuter. */
export const FEMININE_STATES: ReadonlySet<string> = new Set(['TR', 'UA', 'CH', 'SK', 'MN'])
export const PLURAL_STATES: ReadonlySet<string> = new Set(['US', 'NL', 'AE', 'PH'])
