import type { DatedHow } from '../../model/dating.ts'
import type { SourceKind } from '../../model/document.ts'
import type { Change } from '../../model/change.ts'
import type { FindingKind, Severity } from '../../model/finding.ts'
import type { Judgement } from '../../model/review.ts'
import type { EventType, FigureAbout, Mode, Stance } from '../../model/statement.ts'

/** What the ids mean that are the same in every dossier, by the list that they are of. */
export const VOCABULARY = {
  stance: {
    committed: 'has pledged, signed, decided, or already provides it',
    willing: 'is ready for it, offers or plans it, could contribute',
    considering: 'examines it, has not decided, does not exclude it',
    reluctant: 'is sceptical or hesitant, avoids pledges',
    declined: 'will not give it, excludes it for itself',
    supports: 'backs what others give',
    demands: 'asks others for it',
    opposes: 'rejects what others give',
  } satisfies Record<Stance, string>,
  event: {
    meeting: 'people met, also by video',
    call: 'people spoke by telephone',
    signing: 'something was signed',
    founding: 'a body of states was founded',
    vote: 'a body voted',
    body: 'a working group or headquarters was set up',
    attack: 'an attack',
  } satisfies Record<EventType, string>,
  attendance: {
    present: 'was there',
    remote: 'took part from afar',
    absent: 'stayed away',
    unknown: 'took part, without it being said how',
  } satisfies Record<Mode, string>,
  figure: {
    members: 'states in or at the body',
    contributors: 'states that pledged to contribute',
    troops: 'size of the planned force, or of the part of one party',
    money: 'a sum of money',
    other: 'another number',
  } satisfies Record<FigureAbout, string>,
  finding: {
    date: 'two dates for one event, or a date that contradicts itself or what must precede it',
    figure: 'one thing counted at one time with different results',
    stance: 'incompatible stances of one party at one time',
    attendance: 'one person at one event in different ways',
    office: 'an office that the person did not hold then',
    attribution: 'one quotation, two speakers',
    scope: 'a retelling that is firmer or wider than what it retells',
    single: 'a cell that rests on one origin alone',
  } satisfies Record<FindingKind, string>,
  severity: {
    high: 'the reports exclude each other',
    medium: 'the reports can hardly all be right',
    low: 'somebody should know',
  } satisfies Record<Severity, string>,
  verdict: {
    real: 'the reports do contradict each other',
    not: 'they do not contradict each other',
    resolved: 'they did, and it was found out how',
  } satisfies Record<Judgement, string>,
  change: {
    new: 'nothing was known of it',
    changed: 'the present stance or its conditions are others',
    withdrawn: 'what had been promised or offered is no longer',
    contradicted: 'the present stance is the same, and later reports tell it otherwise',
  } satisfies Record<Change['kind'], string>,
  dated: {
    given: 'by whoever added the report',
    dateline: 'read from its dateline',
    stated: 'stated in the text',
    inferred: 'inferred from what it and other reports say: the last day that is possible',
    unknown: 'not known',
  } satisfies Record<DatedHow, string>,
  source: {
    official: 'what a state or a body of states itself publishes',
    agency: 'the copy of a news agency, whoever prints it',
    press: 'all else that reports',
    commentary: 'what gives an opinion',
  } satisfies Record<SourceKind, string>,
} as const
