/** German titles of office: lower-case lemma → the offices it can mean, and the party where the title alone tells it. */
const ROWS: readonly (readonly [string, string, string?])[] = [
  ['kanzler kanzlerin bundeskanzler bundeskanzlerin', 'head-of-government', 'DE'],
  ['kremlchef kremlherrscher', 'head-of-state', 'RU'],
  ['kremlsprecher', 'spokesperson', 'RU'],
  ['us-präsident', 'head-of-state', 'US'],
  ['us-außenminister', 'foreign-minister', 'US'],
  ['us-verteidigungsminister', 'defence-minister', 'US'],
  ['us-vizepräsident', 'deputy-head-of-government', 'US'],
  ['nato-generalsekretär nato-chef', 'secretary-general', 'NATO'],
  ['eu-kommissionspräsidentin kommissionspräsidentin eu-kommissionschefin kommissionschefin', 'commission-president', 'EU'],
  ['eu-ratspräsident ratspräsident', 'council-president', 'EU'],
  ['eu-außenbeauftragte außenbeauftragte eu-chefdiplomatin', 'high-representative', 'EU'],
  ['präsident präsidentin staatspräsident staatschef staatschefin staatsoberhaupt', 'head-of-state'],
  ['ministerpräsident ministerpräsidentin premier premierminister premierministerin regierungschef regierungschefin', 'head-of-government'],
  ['außenminister außenministerin chefdiplomat', 'foreign-minister'],
  ['verteidigungsminister verteidigungsministerin', 'defence-minister'],
  ['finanzminister finanzministerin', 'finance-minister'],
  ['vizepräsident vizepräsidentin vizepremier vizekanzler', 'deputy-head-of-government'],
]

export interface Title {
  readonly offices: readonly string[]
  readonly party: string | null
}

export const TITLES: ReadonlyMap<string, Title> = new Map(
  ROWS.flatMap(([words, office, party]) =>
    words.split(' ').map((word) => {
      const offices = office === 'head-of-state' && word === 'staatschef' ? ['head-of-state', 'head-of-government'] : [office]
      return [word, { offices, party: party ?? null }] as const
    }),
  ),
)
