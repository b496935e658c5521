import type { CueRow } from '../../../reading/cue.ts'

/** What tells in German that a party has bound itself. */
export const PLEDGES: readonly CueRow[] = [
  {
    name: 'pledge',
    stance: 'committed',
    negated: 'considering',
    cues:
      'in_kraft+setzen in_kraft+gesetzt zusagen festhalten bindend+beschreiben verbindlich+sein zusichern versprechen:v verpflichten unterzeichnen unterschreiben paraphieren ratifizieren ' +
      'beschließen vereinbaren einigen:v verständigen:v übereinkommen:v bekennen:v+sich bewilligen genehmigen freigeben besiegeln unterschrift+setzen hinterlegen festlegen:v+sich ' +
      'grün_licht absegnen schnüren auflegen lockermachen locker+machen springen+lassen nachlegen drauflegen verabschieden+!sich verbürgen wort+stehen im_wort rang+stellen auftrag+geben ' +
      'vertraglich geloben gewährleisten festschreiben fixieren festzurren durchwinken beschlossene_sache unter_dach_und_fach trocken_tuch ' +
      'abkommen+schließen abkommen+abschließen vertrag+schließen vereinbarung+treffen vereinbarung+schließen pakt+schließen deal+perfekt ' +
      'stehen+zusage stehen+versprechen bleiben+zusage kosten:v+lassen binden:v+sich kaufen:v+für_die_ukraine kaufen:v+für_kiew beschaffen:v+für_die_ukraine in_die_hand+nehmen tasche+greifen kasse+greifen',
    example: 'Großbritannien hat britische Soldaten zugesagt.',
    silent: 'Der Sänger hat seinen Auftritt zugesagt.',
  },
]

/** What tells in German that a party stands by what it said: a refusal stays a refusal. */
export const REAFFIRMED: readonly CueRow[] = [
  {
    name: 'reaffirmed',
    stance: 'committed',
    negated: 'declined',
    cues: 'bleiben+dabei festhalten+daran rücken+davon',
    example: 'Die Koalition bleibt dabei, Soldaten zu entsenden.',
    silent: 'Der Trainer bleibt dabei, keine Spieler zu schonen.',
  },
]

/** What is said once more counts as promised where nothing else tells what it is. */
export const CONFIRMED: readonly CueRow[] = [
  {
    name: 'confirmed',
    stance: 'committed',
    negated: null,
    cues: 'bekräftigen:v+!recht+!kritik+!haltung+!position+!kurs bestätigen:v+lieferung bestätigen:v+entsendung bestätigen:v+hilfe bestätigen:v+beteiligung erneuern:v+angebot',
    example: 'Estland bekräftigte am Montag Waffenhilfe für die Ukraine.',
    silent: 'Der Verein bekräftigte sein Angebot.',
  },
  {
    name: 'coming-from',
    stance: 'committed',
    negated: 'declined',
    cues: 'kommen:v+aus kommen:v+von bleiben:v+aus bleiben:v+von',
    traits: ['personal'],
    example: 'Aus Italien kommen Luftabwehrsysteme für die Ukraine.',
    silent: 'Aus Italien kommt der Wein.',
  },
]

/** What tells that a party ends a measure: its giving it up is read from the measure that is ended. */
export const ENDINGS: readonly CueRow[] = [
  {
    name: 'ended',
    stance: 'committed',
    negated: null,
    cues: 'beenden:v+!krieg+!kampf+!konflikt+!blutvergießen aufheben:v aussetzen:v+!gefahr lockern:v streichen:v abschaffen:v',
    example: 'Die Slowakei beendet die Militärhilfe für die Ukraine.',
    silent: 'Der Verein beendet die Zusammenarbeit.',
  },
]

/** Promises told by a noun: what counts when no verb says more. */
export const PLEDGE_NOUNS: readonly CueRow[] = [
  {
    name: 'promise',
    stance: 'committed',
    negated: 'considering',
    cues: '~zusage ~zusicherung ~verpflichtung ~bekenntnis ~versprechen:n freigabe bewilligung gelöbnis selbstverpflichtung',
    example: 'Von den Niederlanden gibt es eine Zusage für Minenjagdboote.',
    silent: 'Die Band gab eine Zusage für das Festival.',
  },
]
