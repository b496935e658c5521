import { remembering } from '../../reading/remembering.ts'

/** Words that stand for parties: names of several states, abbreviations before a hyphen, who represents a party. */

/** Regions and circles of states: lemma (words joined by a blank) → their members. */
export const BODIES: Readonly<Record<string, readonly string[]>> = {
  europäisch: ['europe'],
  baltisch: ['EE', 'LV', 'LT'],
  balte: ['EE', 'LV', 'LT'],
  balten: ['EE', 'LV', 'LT'],
  baltikum: ['EE', 'LV', 'LT'],
  baltenstaat: ['EE', 'LV', 'LT'],
  baltenstaaten: ['EE', 'LV', 'LT'],
  baltenrepublik: ['EE', 'LV', 'LT'],
  baltenrepubliken: ['EE', 'LV', 'LT'],
  nordisch: ['DK', 'FI', 'IS', 'NO', 'SE'],
  nordeuropäisch: ['DK', 'FI', 'IS', 'NO', 'SE'],
  nordeuropäer: ['DK', 'FI', 'IS', 'NO', 'SE'],
  nordeuropäern: ['DK', 'FI', 'IS', 'NO', 'SE'],
  nordeuropa: ['DK', 'FI', 'IS', 'NO', 'SE'],
  skandinavisch: ['DK', 'NO', 'SE'],
  skandinavier: ['DK', 'NO', 'SE'],
  skandinaviern: ['DK', 'NO', 'SE'],
  skandinavien: ['DK', 'NO', 'SE'],
  'benelux-staat': ['BE', 'NL', 'LU'],
  'benelux-land': ['BE', 'NL', 'LU'],
  beneluxstaat: ['BE', 'NL', 'LU'],
  beneluxland: ['BE', 'NL', 'LU'],
  benelux: ['BE', 'NL', 'LU'],
  'visegrád-staat': ['CZ', 'HU', 'PL', 'SK'],
  'visegrad-staat': ['CZ', 'HU', 'PL', 'SK'],
  'visegrád-land': ['CZ', 'HU', 'PL', 'SK'],
  'visegrad-land': ['CZ', 'HU', 'PL', 'SK'],
  'visegrád-gruppe': ['CZ', 'HU', 'PL', 'SK'],
  'visegrad-gruppe': ['CZ', 'HU', 'PL', 'SK'],
  'weimarer dreieck': ['DE', 'FR', 'PL'],
  'weimarer dreiecks': ['DE', 'FR', 'PL'],
}

/** Abbreviations and names of states as the first part of a hyphenated word: "US-Truppen". */
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
  kreml: 'RU',
  élysée: 'FR',
  elysée: 'FR',
  pentagon: 'US',
  kanzleramts: 'DE',
}

/** Before a title the name says what it is about, not whose it is: "der Ukraine-Gesandte Kellogg". */
export const SUBJECTS: ReadonlySet<string> = new Set(['ukraine', 'russland'])

const REPRESENTATIVES: ReadonlySet<string> = new Set(
  (
    'führung land staat seite kabinett administration delegation amt gastgeber verbündete armee streitkraft streitkräfte heer marine luftwaffe militär spitze führer machthaber ' +
    'diplomat diplomatin diplomatie vertreter vertreterin gesandter gesandte gesandt unterhändler unterhändlerin büro kommission kanzler kanzlerin premier premierministerin präsident präsidentin ' +
    'kollege kollegin amtskollege amtskollegin ressortchef ressortchefin chefdiplomat chefdiplomatin delegationsleiter delegationsleiterin generalstab generalinspekteur generalstabschef armeechef heereschef ' +
    'parlament nationalversammlung abgeordnetenhaus palast königshaus monarch könig königin papst oberbefehlshaber oberkommandierender geheimdienst'
  ).split(' '),
)
const REPRESENTING =
  /(?:minister|ministerin|ministerium|regierung|regierungschef|regierungschefin|staatschef|staatschefin|staatsoberhaupt|präsident|präsidentin|kanzler|kanzlerin|premier|sekretär|sekretärin|sprecher|sprecherin|botschafter|botschafterin|botschaft|beauftragter|beauftragte|beauftragt|gesandter|gesandte|gesandt|unterhändler|beraterin|berater|chefdiplomat|chefdiplomatin|kommissar|kommissarin|präsidialamt|präsidentenbüro|präsidialbüro|kanzleramt|außenamt|regierungskreis|militärführung|armeeführung|staatsführung|regierungsspitze|staatsspitze|regierungsvertreter|regierungsmitglied|armeechef|generalstabschef|amtskollege|amtskollegin|ressortchef|ressortchefin|stabschef|stabschefin|amtschef|amtschefin)$/

/** Whether what a noun's lemma names can stand for the party whose it is: "die polnische Regierung", "Melonis Büro". */
export const isRepresentative = remembering(
  (lemma) => REPRESENTATIVES.has(lemma) || REPRESENTATIVES.has(lemma.slice(lemma.lastIndexOf('-') + 1)) || REPRESENTING.test(lemma),
)

/** Institutions that "die", "das" or "sein" makes those of the state spoken of: "das Verteidigungsministerium teilte mit". */
export const INSTITUTION =
  /^(?:land|regierung|kabinett|führung|staatsführung|armeeführung|militärführung|königreich|inselstaat|nato-land|eu-land|bündnispartner|nachbarland|(?:verteidigungs|außen|finanz|innen|wirtschafts)ministerium|außenamt|verteidigungsressort|außenressort|generalstab|inselrepublik|alpenrepublik|alpenland|balkanland|mittelmeerland|nordland|agrarland|armee|marine|luftwaffe|militär|heer)$/
