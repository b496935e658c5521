import type { Clause } from '../../../reading/clause.ts'
import type { TieRow } from '../../../reading/tie.ts'
import { CALLED } from './clauses.ts'
import type { Phrase } from './phrase.ts'

/** What makes a clause say that a condition it names is needed. */
export interface NeedRow extends TieRow {
  /** `ahead`: a clause with "bevor" waits for it. */
  readonly ties: (clause: Clause, phrase: Phrase, ahead: boolean) => boolean
  /** Whether a clause that hangs on the one it is true of tells what is needed: "zuvor muss klar sein, ob …". */
  readonly above?: boolean
  /** Whether it comes before the rows of phrases. */
  readonly before?: boolean
}

const FIRST = ['erst', 'zuerst', 'zunächst', 'vorher', 'zuvor', 'vorab', 'dafür', 'dazu', 'hierfür', 'davor']
const ALSO = [
  'auch',
  'außerdem',
  'zudem',
  'allerdings',
  'ferner',
  'zusätzlich',
  'jedoch',
  'aber',
  'erstens',
  'zweitens',
  'drittens',
  'überdies',
  'obendrein',
  'natürlich',
  'noch',
  'dann',
]
const DECIDING = new Set(
  'zustimmen billigen absegnen mandatieren beschließen mittragen entscheiden aussprechen ratifizieren befinden abstimmen genehmigen mitmachen mitziehen beteiligen einwilligen vorliegen freigeben bereitstehen bereitstellen absichern garantieren mittun einsteigen dabei dabeisein mitwirken'.split(
    ' ',
  ),
)
const TALKING = new Set('entscheiden reden sprechen beraten klären prüfen diskutieren nachdenken festlegen beantworten stellen'.split(' '))
const NEEDING = new Set('brauchen benötigen erfordern bedürfen voraussetzen'.split(' '))
const NECESSARY = [
  'nötig',
  'erforderlich',
  'notwendig',
  'unabdingbar',
  'unerlässlich',
  'zwingend',
  'entscheidend',
  'maßgeblich',
  'unverzichtbar',
  'vonnöten',
  'ausschlaggebend',
  'pflicht',
  'knackpunkt',
  'auslöser',
  'angelpunkt',
  'schlussstein',
  'faktor',
  'gretchenfrage',
  'nagelprobe',
  'hürde',
]
/** What has happened is needed no longer: "das Mandat hat das Parlament erteilt". */
const done = ({ verbs }: Clause): boolean =>
  verbs.mood === 'indicative' && /^(?:perfect|past|pluperfect)$/.test(verbs.tense) && verbs.modal === null
const has = ({ clause }: Phrase, all: readonly string[]): boolean => all.some((w) => clause.has(w))
const bare = ({ preposition }: Phrase): boolean => preposition === '' || preposition === 'von' || preposition === 'durch'

export const NEED_ROWS: readonly NeedRow[] = [
  {
    name: 'must-first',
    above: true,
    ties: (clause, p, ahead) =>
      clause.verbs.modal === 'müssen' && clause.negations.length === 0 && (ahead || has(p, FIRST) || (bare(p) && has(p, ALSO))),
    example: 'Estland will Soldaten schicken. Erst müssen die Kämpfe enden.',
    silent: 'Estland will Soldaten schicken. Die Kämpfe enden nicht.',
  },
  {
    name: 'must-consent',
    ties: (clause, p) =>
      clause.verbs.modal === 'müssen' &&
      clause.negations.length === 0 &&
      bare(p) &&
      (DECIDING.has(clause.verbs.lemma) || has(p, [...DECIDING])),
    example: 'Estland könnte Soldaten schicken, das Parlament müsste zustimmen.',
    silent: 'Estland könnte Soldaten schicken, das Parlament musste vertagt werden.',
  },
  {
    name: 'only-then-decided',
    before: true,
    ties: (clause, p) =>
      TALKING.has(clause.verbs.lemma) &&
      /^(?:nach|bei|ab|mit|vor)$/.test(p.preposition) &&
      p.before.slice(0, 2).some((w) => /^(?:erst|nur|frühestens)$/.test(w)),
    example: 'Estland hält Soldaten für denkbar, entscheiden könne man erst nach einem Frieden.',
    silent: 'Estland hält Soldaten für denkbar, entscheiden könne man nach einem langen Streit um den Frieden.',
  },
  {
    name: 'takes-effect',
    before: true,
    ties: ({ verbs }, p) =>
      /^(?:mit|nach|ab|bei)$/.test(p.preposition) &&
      (/^(?:einsetzen|ein\+setzen|gelten|greifen|starten|beginnen|anlaufen|eintreten)$/.test(verbs.lemma) ||
        (verbs.lemma === 'treten' && p.clause.has('kraft'))),
    example: 'Estland sagt Soldaten zu. In Kraft treten soll das mit einer Waffenruhe.',
    silent: 'Estland sagt Soldaten zu. Zufrieden sein soll man mit einer Waffenruhe.',
  },
  {
    name: 'called-condition-itself',
    ties: (clause, p) =>
      !done(clause) &&
      !/^(?:für|zu|über)$/.test(p.preposition) &&
      [...p.clause].some((w) => CALLED.test(w)) &&
      clause.negations.length === 0 &&
      !p.clause.has('schaffen'),
    example: 'Estland will Soldaten schicken. Voraussetzung ist ein Waffenstillstand.',
    silent: 'Estland will Soldaten schicken. Das soll die Bedingungen für einen Waffenstillstand schaffen.',
  },
  {
    name: 'needed',
    ties: (clause, p) =>
      !done(clause) && bare(p) && (NEEDING.has(clause.verbs.lemma) || has(p, ['bedarf', 'bedürfe'])) && !clause.negations.length,
    example: 'Estland will Soldaten schicken. Dafür braucht es ein UN-Mandat.',
    silent: 'Estland will Soldaten schicken. Dafür braucht es kein UN-Mandat.',
  },
  {
    name: 'necessary',
    above: true,
    ties: (clause, p) => !done(clause) && bare(p) && has(p, NECESSARY) && clause.negations.length === 0,
    example: 'Estland will Soldaten schicken. Nötig wäre ein UN-Mandat.',
    silent: 'Estland will Soldaten schicken. Nicht nötig wäre ein UN-Mandat.',
  },
  {
    name: 'last-word',
    before: true,
    ties: (clause, p) =>
      !done(clause) &&
      clause.negations.length === 0 &&
      ((p.clause.has('wort') && p.clause.has('letzt')) ||
        (p.clause.has('entscheidung') && ['liegen', 'treffen', 'obliegen'].includes(clause.verbs.lemma)) ||
        (bare(p) &&
          clause.verbs.modal !== 'müssen' &&
          /^(?:entscheiden|befinden|abstimmen|zustimmen)$/.test(clause.verbs.lemma) &&
          /^(?:future|present)$/.test(clause.verbs.tense)) ||
        (p.clause.has('hand') && p.clause.has('liegen'))),
    example: 'Estland will Soldaten schicken. Das letzte Wort hat das Parlament.',
    silent: 'Estland will Soldaten schicken. Das Parlament hat Ferien.',
  },
  {
    name: 'outstanding',
    before: true,
    ties: (clause, p) =>
      bare(p) &&
      ((/^(?:fehlen|ausstehen|abwarten|bevorstehen)$/.test(clause.verbs.lemma) && !done(clause)) ||
        (clause.negations.length > 0 &&
          p.clause.has('noch') &&
          /^(?:zustimmen|vorliegen|erteilen|billigen|absegnen|beschließen)$/.test(clause.verbs.lemma))),
    example: 'Estland will Soldaten schicken. Noch fehlt die Zustimmung des Parlaments.',
    silent: 'Estland will Soldaten schicken. Das Parlament berät die Zustimmung zum Haushalt.',
  },
  {
    name: 'asks-for-consent',
    before: true,
    ties: (clause, p) => p.preposition === 'um' && /^(?:bitten|ersuchen|werben|fragen)$/.test(clause.verbs.lemma) && !done(clause),
    example: 'Estland will Soldaten schicken. Dafür werde man das Parlament um Zustimmung bitten.',
    silent: 'Estland will Soldaten schicken. Die Debatte dreht sich um die Zustimmung zum Haushalt.',
  },
  {
    name: 'put-to-the-vote',
    ties: (clause, p) =>
      !done(clause) &&
      clause.negations.length === 0 &&
      (['befragen', 'einholen', 'vorlegen', 'abstimmen', 'konsultieren'].includes(clause.verbs.lemma) || p.clause.has('abstimmung')) &&
      p.preposition !== 'nach',
    example: 'Estland will Soldaten schicken. Zuvor will es dazu die Zustimmung des Parlaments einholen.',
    silent: 'Estland will Soldaten schicken. Im Parlament wird darüber gestritten.',
  },
]
