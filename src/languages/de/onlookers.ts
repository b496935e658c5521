import { remembering } from '../../reading/remembering.ts'

/** People and bodies that speak and do not act for a party of the dossier: what they say is nobody's position. */
const ONLOOKERS: ReadonlySet<string> = new Set(
  (
    'experte expertin analyst analystin analytiker analytikerin historiker historikerin politologe politologin ökonom ökonomin völkerrechtler völkerrechtlerin soziologe soziologin forscher forscherin ' +
    'wissenschaftler wissenschaftlerin professor professorin kenner kennerin beobachter beobachterin kommentator kommentatorin journalist journalistin reporter reporterin korrespondent korrespondentin publizist publizistin ' +
    'autor autorin kolumnist kolumnistin blogger militärblogger stratege strategin militär-analyst general generalleutnant generalmajor brigadegeneral oberst admiral ex-general kommandeur ' +
    'opposition abgeordneter abgeordnete abgeordnet senator senatorin parlamentarier parlamentarierin redner rednerin ' +
    'politiker politikerin parteichef parteichefin fraktion partei koalitionspartner volkspartei rechtspopulist linkspopulist umfrage erhebung bürger wähler leser kritiker kritikerin blatt zeitung magazin portal sender ' +
    'denkfabrik thinktank think-tank institut gewerkschaft bundestagsabgeordnet bundestagsabgeordneter ministerpräsidenten-kandidat stiftung'
  ).split(' '),
)
const ONLOOKING =
  /(?:experte|expertin|politiker|politikerin|forscher|forscherin|analyst|analystin|abgeordnete|abgeordneter|abgeordnet|fraktion|fraktionschef|fraktionschefin|fraktionsvorsitzende|fraktionsvorsitzender|fraktionsvorsitzend|fraktionsvize|fraktionsführer|oppositionsführer|oppositionsführerin|oppositionschef|oppositionschefin|parteichef|parteichefin|parteivorsitzende|parteivorsitzender|parteivize|historiker|wissenschaftler|professor|ökonom|ausschussvorsitzende|ausschussvorsitzender|landesgruppenchef|wehrbeauftragte|wehrbeauftragter|wehrbeauftragt|korrespondent|spitzenkandidat|spitzenkandidatin)$/

/** Offices held before, not now: "Ex-Präsident", "Altkanzler". */
const FORMER =
  /^(?:ex-|ex(?:präsident|kanzler|minister|premier|general|außenminister|verteidigungsminister)|alt(?:-?kanzler|-?bundeskanzler|-?präsident|bundespräsident)|vor-?vorgänger|amtsvorgänger|vorgänger)/

/** Political parties: one that is named speaks in parliament, not for its state. */
const PARTIES: ReadonlySet<string> = new Set(
  (
    'cdu csu spd fdp afd bsw grüne grünen linke linkspartei linken sozialdemokraten christdemokraten freidemokraten liberale union-fraktion unionsfraktion fpö övp spö neos svp pis fidesz vox podemos sumar psoe ' +
    'lega fünf-sterne-bewegung pd rassemblement labour labour-partei tories tory republikaner demokraten smer konfederacja pvv vvd n-va aur syriza fratelli freiheitliche rechtspopulisten linkspopulisten konservative konservativen sozialisten'
  ).split(' '),
)

/** "Grünen-Chefin", "AfD-Vize", "SPD-Mann": somebody of a party, who speaks for it unless an office of state is held beside it. */
const OF_PARTY =
  /^(?:cdu|csu|spd|fdp|afd|bsw|grünen?|linken?|linkspartei|unions?|cdu\/csu|fpö|övp|spö|svp|pis|po|fidesz|tisza|vox|podemos|psoe|pp|lega|pd|rn|lfi|labour|tory|tories|smer|ano|sns|aur|psd|pvv|vvd|d66|cda|oppositions?|fraktions?|bundestags|senats|europa|ampel|koalitions)-/

export const isOnlooker = remembering(
  (lemma) =>
    ONLOOKERS.has(lemma) ||
    ONLOOKERS.has(lemma.slice(lemma.lastIndexOf('-') + 1)) ||
    ONLOOKING.test(lemma) ||
    FORMER.test(lemma) ||
    OF_PARTY.test(lemma),
)

export const isFormer = (lemma: string): boolean => FORMER.test(lemma)

/** Whether a word names a political party. It must begin with a capital letter: "die linken Bündnispartner" names none. */
export const isPoliticalParty = (lemma: string): boolean => PARTIES.has(lemma)

/** Adjectives that put an office into the past: who "der frühere Präsident" is holds none by that. */
export const FORMERLY = /^(?:früher|ehemalig|einstig|vormalig|ex|abgewählt|gestürzt|geschieden|pensioniert|emeritiert)(?:e[nrsm]?)?$/
