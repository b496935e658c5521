/**
 * What German calls the states besides their names (which come from i18n-iso-countries): the adjective's stem, the people,
 * and the seats and short names that stand for the government. Columns: code | adjectives | people | seats and other names.
 */
export const STATES = `
AT | österreichisch | Österreicher Österreicherin | Wien Ballhausplatz
AU | australisch | Australier Australierin | Canberra
BE | belgisch | Belgier Belgierin |
BG | bulgarisch | Bulgare Bulgarin | Sofia
BR | brasilianisch | Brasilianer | Brasília Brasilia
BY | belarussisch belarusisch weißrussisch | Belarusse | Minsk Weißrussland
CA | kanadisch | Kanadier Kanadierin | Ottawa
CH | schweizerisch schweizer | | Bern Bundesrat
CN | chinesisch | Chinese Chinesin | Peking
CY | zyprisch zypriotisch | Zyprer | Nikosia
CZ | tschechisch | Tscheche Tschechin | Prag
DE | deutsch | Deutsche Deutscher | Berlin Bundesregierung Bundesrepublik Bundeswehr Bundeskanzleramt Kanzleramt
DK | dänisch | Däne Dänin | Kopenhagen
EE | estnisch estländisch | Este Estin Estländer | Tallinn
ES | spanisch | Spanier Spanierin | Madrid
FI | finnisch | Finne Finnin | Helsinki
FR | französisch | Franzose Französin | Paris Élysée Elysee Élysée-Palast Elysée-Palast Élyséepalast
GB | britisch englisch | Brite Britin Engländer | London Großbritannien England Downing-Street
GE | georgisch | Georgier | Tiflis
GR | griechisch | Grieche Griechin | Athen
HR | kroatisch | Kroate Kroatin | Zagreb
HU | ungarisch | Ungar Ungarin | Budapest
ID | indonesisch | Indonesier | Jakarta
IE | irisch | Ire Irin | Dublin
IL | israelisch | Israeli | Jerusalem
IN | indisch | Inder Inderin | Neu-Delhi
IS | isländisch | Isländer | Reykjavík Reykjavik
IT | italienisch | Italiener Italienerin | Rom
JP | japanisch | Japaner Japanerin | Tokio
KR | südkoreanisch | Südkoreaner | Seoul
KZ | kasachisch | Kasache | Astana
LT | litauisch | Litauer Litauerin | Vilnius
LU | luxemburgisch | Luxemburger | 
LV | lettisch | Lette Lettin | Riga
MD | moldauisch moldawisch | Moldauer | Chișinău Moldau
MT | maltesisch | Malteser | Valletta
NL | niederländisch holländisch | Niederländer Niederländerin Holländer | Haag Den-Haag Holland
NO | norwegisch | Norweger Norwegerin | Oslo
NZ | neuseeländisch | Neuseeländer | Wellington
PL | polnisch | Pole Polin | Warschau
PT | portugiesisch | Portugiese Portugiesin | Lissabon
QA | katarisch | Katarer | Doha Katar
RO | rumänisch | Rumäne Rumänin | Bukarest
RS | serbisch | Serbe Serbin | Belgrad
RU | russisch | Russe Russin | Moskau Kreml Rußland
SA | saudisch saudi-arabisch saudiarabisch | Saudi | Riad
SE | schwedisch | Schwede Schwedin | Stockholm
SI | slowenisch | Slowene Slowenin | Ljubljana
SK | slowakisch | Slowake Slowakin | Bratislava Slowakei
TR | türkisch | Türke Türkin | Ankara
UA | ukrainisch | Ukrainer Ukrainerin | Kiew Kyjiw Kyiv
US | amerikanisch us-amerikanisch | Amerikaner Amerikanerin US-Amerikaner | Washington Amerika Pentagon US-Regierung US-Administration
ZA | südafrikanisch | Südafrikaner | Pretoria
`
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', adjectives = '', people = '', seats = ''] = line.split('|').map((cell) => cell.trim())
    const list = (cell: string): string[] =>
      cell
        .split(' ')
        .filter(Boolean)
        .map((w) => w.toLowerCase())
    return { code, adjectives: list(adjectives), people: list(people), seats: list(seats) }
  })

/** Adjectives of bodies of states, and names that mean several states at once. */
export const BODIES: Readonly<Record<string, readonly string[]>> = {
  europäisch: ['europe'],
  baltisch: ['EE', 'LV', 'LT'],
  balte: ['EE', 'LV', 'LT'],
  baltikum: ['EE', 'LV', 'LT'],
}

/** Abbreviations of states as the first part of a hyphenated word: "US-Truppen". */
export const PREFIXES: Readonly<Record<string, string>> = {
  us: 'US',
  usa: 'US',
  uk: 'GB',
  eu: 'EU',
  nato: 'NATO',
  un: 'UN',
  uno: 'UN',
  ukraine: 'UA',
  russland: 'RU',
}

/** What may stand for a party when the party is its genitive or adjective: "die polnische Regierung", "Melonis Büro". */
const REPRESENTATIVES: ReadonlySet<string> = new Set(
  (
    'regierung führung staatsführung staatschef staatschefin regierungschef regierungschefin präsident präsidentin ministerpräsident ministerpräsidentin premier premierminister premierministerin ' +
    'kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin außenminister außenministerin verteidigungsminister verteidigungsministerin finanzminister finanzministerin ' +
    'innenminister innenministerin vizepräsident vizepremier vizekanzler vizeministerpräsident staatssekretär umweltstaatssekretär entwicklungsministerin entwicklungsminister umweltminister regierungssprecher regierungssprecherin kremlsprecher sprecher sprecherin ' +
    'gesandter gesandte sondergesandter sondergesandte sonderbeauftragter sonderbeauftragte unterhändler chefunterhändler botschafter botschafterin vertreter regierungsvertreter amt präsidialamt präsidentenbüro büro kanzleramt ' +
    'außenministerium verteidigungsministerium finanzministerium ministerium seite land staat kabinett administration delegation generalsekretär ratspräsident kommissionspräsidentin kommission ' +
    'eu-kommissionspräsidentin armeechef generalstabschef außenbeauftragte chefdiplomatin chefdiplomat gastgeber außenamt verbündete armee streitkraft marine militär regierungsspitze spitze führer machthaber staatsoberhaupt diplomat diplomatie'
  ).split(' '),
)

/** Whether a noun's lemma, or the last part of a hyphenated one, is that of a representative. */
export const isRepresentative = (lemma: string): boolean => REPRESENTATIVES.has(lemma) || REPRESENTATIVES.has(lemma.split('-').at(-1) ?? '')

/** People who speak and do not act: what they say is nobody's position. */
export const ONLOOKERS: ReadonlySet<string> = new Set(
  (
    'experte expertin historikerin analytiker analytikerin general kommandeur sicherheitsexperte militärexperte analyst analystin politologe politologin historiker beobachter kommentator kommentatorin journalist journalistin opposition oppositionsführer ' +
    'abgeordneter abgeordnete abgeordnet fraktionschef fraktionsvorsitzender fraktionsvize parteichef parteichefin parteivorsitzender politiker politikerin außenpolitiker verteidigungspolitiker ex-präsident ex-kanzler ' +
    'altkanzler forscher wissenschaftler professor umfrage bürger wähler leser kritiker blatt zeitung magazin portal sender autor'
  ).split(' '),
)
