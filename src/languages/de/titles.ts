/** German titles of office: lower-case lemma → the offices it can mean, and the party where the title alone tells it. */
const ROWS: readonly (readonly [words: string, offices: string, party?: string])[] = [
  ['kanzler kanzlerin bundeskanzler bundeskanzlerin', 'head-of-government', 'DE'],
  ['kremlchef kreml-chef kremlherrscher kreml-herrscher kremlführer', 'head-of-state', 'RU'],
  ['kremlsprecher kreml-sprecher', 'spokesperson', 'RU'],
  ['kremlberater kreml-berater', 'national-security-adviser leader', 'RU'],
  ['us-präsident', 'head-of-state', 'US'],
  ['us-vizepräsident', 'deputy-head-of-government', 'US'],
  ['us-außenminister', 'foreign-minister', 'US'],
  ['us-verteidigungsminister pentagon-chef pentagonchef us-kriegsminister kriegsminister', 'defence-minister', 'US'],
  ['us-finanzminister', 'finance-minister', 'US'],
  ['us-sicherheitsberater', 'national-security-adviser', 'US'],
  ['us-sondergesandter us-sondergesandte us-gesandter us-gesandte us-unterhändler us-chefunterhändler', 'envoy', 'US'],
  ['nato-generalsekretär nato-chef natochef', 'secretary-general', 'NATO'],
  ['nato-oberbefehlshaber saceur', 'supreme-commander', 'NATO'],
  ['un-generalsekretär uno-generalsekretär un-chef uno-chef', 'secretary-general', 'UN'],
  [
    'eu-kommissionspräsidentin eu-kommissionspräsident kommissionspräsidentin eu-kommissionschefin kommissionschefin eu-chefin',
    'commission-president',
    'EU',
  ],
  ['eu-ratspräsident ratspräsident eu-ratschef ratschef', 'council-president', 'EU'],
  [
    'eu-außenbeauftragte eu-außenbeauftragter außenbeauftragte außenbeauftragter außenbeauftragt eu-chefdiplomatin eu-chefdiplomat',
    'high-representative',
    'EU',
  ],
  ['eu-parlamentspräsidentin', 'parliament-president', 'EU'],
  [
    'erweiterungskommissarin verteidigungskommissar eu-kommissar eu-kommissarin eu-verteidigungskommissar eu-erweiterungskommissarin',
    'commissioner',
    'EU',
  ],
  ['taoiseach', 'head-of-government', 'IE'],
  ['bundesaußenminister bundesaußenministerin', 'foreign-minister', 'DE'],
  ['bundesverteidigungsminister', 'defence-minister', 'DE'],
  ['bundesfinanzminister', 'finance-minister', 'DE'],
  ['kanzleramtschef kanzleramtsminister', 'chief-of-staff', 'DE'],
  ['generalinspekteur', 'army-chief', 'DE'],
  ['bundespräsident bundespräsidentin', 'head-of-state', 'DE'],
  ['präsident präsidentin staatspräsident staatspräsidentin staatschef staatschefin staatsoberhaupt', 'head-of-state'],
  ['ministerpräsident ministerpräsidentin premier premierminister premierministerin regierungschef regierungschefin', 'head-of-government'],
  ['außenminister außenministerin chefdiplomat chefdiplomatin außenamtschef außenamtschefin', 'foreign-minister'],
  ['verteidigungsminister verteidigungsministerin', 'defence-minister'],
  ['finanzminister finanzministerin schatzkanzlerin schatzkanzler', 'finance-minister'],
  ['innenminister innenministerin', 'interior-minister'],
  ['wirtschaftsminister wirtschaftsministerin', 'economy-minister'],
  ['europaminister europaministerin', 'european-affairs-minister'],
  [
    'vizepräsident vizepräsidentin vizepremier vizekanzler vize-premier vizeministerpräsident vize-regierungschef vize-ministerpräsident',
    'deputy-head-of-government',
  ],
  [
    'minister ministerin ressortchef ressortchefin amtskollege amtskollegin',
    'foreign-minister defence-minister finance-minister interior-minister economy-minister european-affairs-minister minister',
  ],
  [
    'gesandter gesandte gesandt sondergesandter sondergesandte sondergesandt sonderbeauftragter sonderbeauftragte unterhändler unterhändlerin chefunterhändler emissär',
    'envoy',
  ],
  ['sprecher sprecherin regierungssprecher regierungssprecherin außenamtssprecher außenamtssprecherin', 'spokesperson'],
  ['generalsekretär generalsekretärin', 'secretary-general'],
  ['armeechef generalstabschef oberbefehlshaber', 'army-chief'],
  ['sicherheitsberater sicherheitsberaterin', 'national-security-adviser'],
  ['botschafter botschafterin', 'ambassador'],
  ['kommissar kommissarin', 'commissioner'],
]

export interface Title {
  readonly offices: readonly string[]
  readonly party: string | null
}

/** Heads of state that the press calls heads of government too, and the other way round. */
const BOTH: ReadonlySet<string> = new Set(['staatschef', 'staatschefin', 'chef'])

export const TITLES: ReadonlyMap<string, Title> = new Map(
  ROWS.flatMap(([words, offices, party]) =>
    words
      .split(' ')
      .map(
        (word) =>
          [word, { offices: BOTH.has(word) ? ['head-of-state', 'head-of-government'] : offices.split(' '), party: party ?? null }] as const,
      ),
  ),
)
