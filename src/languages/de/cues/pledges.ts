import type { CueRow } from '../../../reading/cue.ts'

/** What tells in German that a party has bound itself. */
export const PLEDGES: readonly CueRow[] = [
  {
    name: 'pledge',
    stance: 'committed',
    negated: 'reluctant',
    cues:
      'zusagen festhalten bindend+beschreiben verbindlich+sein zusichern versprechen verpflichten unterzeichnen unterschreiben paraphieren ratifizieren ' +
      'beschließen vereinbaren einigen verständigen übereinkommen bekennen bewilligen genehmigen freigeben besiegeln unterschrift+setzen hinterlegen festlegen ' +
      'grün+licht absegnen schnüren auflegen lockermachen springen+lassen nachlegen drauflegen verabschieden verbürgen wort+stehen rang+stellen auftrag+geben ' +
      'vertraglich geloben',
    example: 'Großbritannien hat britische Soldaten zugesagt.',
    silent: 'Der Sänger hat seinen Auftritt zugesagt.',
  },
]

/** Promises told by a noun: what counts when no verb says more. */
export const PLEDGE_NOUNS: readonly CueRow[] = [
  {
    name: 'promise',
    stance: 'committed',
    negated: 'reluctant',
    cues: '~zusage ~zusicherung ~verpflichtung ~bekenntnis ~versprechen freigabe bewilligung',
    example: 'Von den Niederlanden gibt es eine Zusage für Minenjagdboote.',
    silent: 'Die Band gab eine Zusage für das Festival.',
  },
]
